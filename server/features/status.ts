import { answerOf, longestPassage, readerMust } from '../../shared/index.ts';
import type { StatusParams } from '../../shared/protocol.ts';
import { rangeOf } from '../convert.ts';
import type { Reading } from '../drafts.ts';

/** What the reader of each message still has to do, for the editor to show. */
export function statusOf({ document, preferences, messages, isCut, isClosed }: Reading): StatusParams {
  return {
    uri: document.uri,
    version: document.version,
    messages: messages.map((checked) => ({
      range: rangeOf({ document, start: checked.start }, { start: 0, end: checked.text.length }),
      isRequest: checked.message.isRequest,
      isEnglish: checked.message.isEnglish,
      readerMust: readerMust(checked.message),
      answer: answerOf(checked.message),
      blanks: checked.message.facts.blank.length,
    })),
    ...(isCut && { limit }),
    ...(isClosed && { unread: preferences.config.run === 'manual' ? 'waiting' : 'off' }),
  };
}

/** What a part was too long for. */
export const limit = `A part of more than ${longestPassage.toLocaleString('en')} characters was not read: no message to a person is that long.`;
