import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { formatDate } from '../when/format.ts';
import { nextSlots, nextWorkingDays } from '../when/working-days.ts';

/** A day to ask an answer for, as it is written: a Thursday, at least a week of work away. */
export function answerDay({ today }: Message, { workingDays, dateOrder }: Settings): string | undefined {
  const date = nextSlots(
    today,
    [2, 4],
    3,
    workingDays.map((it) => it % 7),
  ).at(-1);
  return date === undefined ? undefined : formatDate(date, dateOrder);
}

/** The next working day, for who is in a hurry. */
export function nextDay({ today }: Message, { workingDays, dateOrder }: Settings): string | undefined {
  const [date] = nextWorkingDays(
    today,
    1,
    workingDays.map((it) => it % 7),
  );
  return date === undefined ? undefined : formatDate(date, dateOrder);
}
