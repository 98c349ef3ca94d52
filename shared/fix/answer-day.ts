import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Vague } from '../when/expression.ts';
import { addDays, nextSlots, nextWorkingDays } from '../when/working-days.ts';

/**
 * A day to ask an answer for: a Thursday, at least a week of work away, or the next working day for who is in a hurry. In the
 * writer's own period it is the last working day, or the first one.
 */
export function answerDate(
  { today }: Message,
  { workingDays }: Settings,
  isHurry: boolean,
  period: Vague | undefined,
): string | undefined {
  const worked = workingDays.map((it) => it % 7);
  if (period?.to !== undefined) {
    const { from = today, to } = period;
    const days = nextWorkingDays(today < from ? addDays(from, -1) : today, 5, worked).filter((it) => it <= to);
    return days.at(isHurry ? 0 : -1);
  }
  return isHurry ? nextWorkingDays(today, 1, worked)[0] : nextSlots(today, [2, 4], 3, worked).at(-1);
}
