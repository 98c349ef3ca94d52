import type { When } from '../facts/fact.ts';
import { remember } from '../text/memory.ts';
import { overlaps } from '../text/span.ts';
import type { TimeExpression } from '../when/expression.ts';
import { DROPS } from '../when/slots.ts';
import type { Message } from './message.ts';

/** A time that plays a part in the ask: proposed for a meeting, or a deadline. */
export interface AskedTime {
  readonly time: TimeExpression;
  readonly role: When['role'];
}

/** The times that are proposed or asked for, read to their last part: which weekday was written, which half of the day is open. */
export const askedTimes = remember(({ facts }: Message): readonly AskedTime[] => {
  const asked = facts.when.filter((it) => it.role !== 'mention');
  if (asked.length === 0) return [];
  return facts.time.flatMap(({ time }) => {
    const when = asked.find((it) => overlaps(it.span, time.span));
    return when === undefined ? [] : [{ time, role: when.role }];
  });
});

/** "Before Friday", "between now and Friday", "after Easter", "a Friday in April": a limit, or one of many, and no day that is proposed. */
export function isBound({ prose }: Message, { span }: When): boolean {
  const edge = /^(?:before|by|until|till|after|than|between|since|an?|any|one|some)$/;
  const tokens = prose.sentences.find((it) => it.span.start <= span.start && span.start < it.span.end)?.tokens ?? [];
  const at = tokens.findIndex((it) => span.start <= it.span.start);
  return (
    edge.test(tokens[at]?.word ?? '') ||
    tokens[at - 2]?.word === 'now' ||
    (edge.test(tokens[at - 1]?.word ?? '') && !DROPS.test(tokens[at - 2]?.word ?? ''))
  );
}
