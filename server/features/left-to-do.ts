import type { Message } from '../../shared/index.ts';
import type { MessageStatus } from '../../shared/protocol.ts';

/** What the reader of a message still has to do, and what there is to write in the end. */
export function leftToDo({ facts }: Message): Pick<MessageStatus, 'readerMust' | 'answer'> {
  const primary = facts.ask.find((it) => it.isPrimary);
  return { readerMust: [], answer: primary?.isYesNo === false ? 'open' : 'yes-no' };
}
