import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { nextSlots, nextWorkingDays } from '../when/working-days.ts';

/** A day to ask an answer for: a Thursday, at least a week of work away, or the next working day for who is in a hurry. */
export function answerDate({ today }: Message, { workingDays }: Settings, isHurry: boolean): string | undefined {
  const worked = workingDays.map((it) => it % 7);
  return isHurry ? nextWorkingDays(today, 1, worked)[0] : nextSlots(today, [2, 4], 3, worked).at(-1);
}
