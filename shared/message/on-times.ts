import type { When } from '../facts/fact.ts';
import { remember } from '../text/memory.ts';
import { overlaps } from '../text/span.ts';
import type { TimeExpression } from '../when/expression.ts';
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
