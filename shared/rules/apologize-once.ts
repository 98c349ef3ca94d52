import type { Ask } from '../facts/fact.ts';
import { dropApologies } from '../fix/apologies.ts';
import type { Message } from '../message/message.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Rule } from './rule.ts';

/** One apology is manners, a second an accident; from here on the reader has to comfort the writer. */
const MANY = 3;

export const apologizeOnce = {
  id: 'apologize-once',
  group: 'respectful',
  severity: 'hint',
  title: 'apologizes once at most',
  why: 'Several apologies make the note about you: before answering the question, the reader has to tell you that it is all right.',

  *check(message) {
    const { facts, reader } = message;
    const all = distinct(message);
    const [first] = all;
    if (first === undefined || all.length < MANY || facts.ask.length === 0) return;
    const isBefore = first.start < (facts.ask.find((it) => it.isPrimary) ?? (facts.ask[0] as Ask)).span.start;
    yield {
      span: first,
      message: `Several apologies ${isBefore ? 'before' : 'around'} the ask; ${reader} has to reassure you first.`,
      fixes: () => dropApologies(message, all, MANY),
    };
  },
} as const satisfies Rule;

/** Words that two kinds of the fact share count once. */
function distinct({ facts }: Message): readonly Span[] {
  const spans: Span[] = [];
  for (const { span } of facts.selfDeprecation) if (!spans.some((it) => overlaps(it, span))) spans.push(span);
  return spans;
}
