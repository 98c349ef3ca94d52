import type { Kind } from '../message/kind.ts';
import type { Message } from '../message/message.ts';
import type { RuleId } from './rule.ts';

/** What a kind of message leaves of the rules: some are off, or only some stay on. */
type Switch = { readonly off: ReadonlySet<RuleId> } | { readonly only: ReadonlySet<RuleId> };

/** True of every message, whatever it is for. */
const ALWAYS: readonly RuleId[] = ['fill-the-blanks', 'match-day-and-date', 'match-the-name', 'drop-the-pressure'];

const switches: Readonly<Record<Kind, Switch>> = {
  'first-ask': { off: new Set(['bring-something-new']) },
  'follow-up': { off: new Set(['introduce-yourself', 'praise-one-thing', 'give-something', 'leave-a-way-out']) },
  // The offer that is taken up holds the topic, the times and the give.
  reply: { only: new Set([...ALWAYS, 'ask-one-thing', 'apologize-once', 'keep-it-short', 'write-a-subject']) },
  'thank-you': { only: new Set(ALWAYS) },
  'making-introduction': { only: new Set(ALWAYS) },
  scheduling: { only: new Set([...ALWAYS, 'add-the-date', 'name-the-time-zone', 'write-a-subject']) },
  update: { only: new Set([...ALWAYS, 'ask-for-something']) },
  // An ask that waits for the reader's own moment, after a loss or with good wishes: any advice would be tactless.
  'open-door': { only: new Set(['fill-the-blanks']) },
};

/** Whether a rule is silent in messages of this kind. What a quoted mail already fills is a matter of facts, not of this table. */
export function isOffFor(rule: RuleId, { kind }: Message): boolean {
  const own = switches[kind];
  return 'off' in own ? own.off.has(rule) : !own.only.has(rule);
}
