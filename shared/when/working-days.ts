import { isoDate, parseIsoDate, weekdayOfDay } from './calendar.ts';

/** Monday to Friday, as 0 (Sunday) to 6 (Saturday). */
export const defaultWorkingDays: readonly number[] = [1, 2, 3, 4, 5];

/** An ISO date some days later (or earlier). A date that does not exist is given back as it is. */
export function addDays(date: string, days: number): string {
  const day = parseIsoDate(date);
  return day === undefined ? date : isoDate(day + days);
}

/** 0 for Sunday to 6 for Saturday; undefined where there is no such date. */
export function weekdayOf(date: string): number | undefined {
  const day = parseIsoDate(date);
  return day === undefined ? undefined : weekdayOfDay(day);
}

/** The first `count` working days after `date` that `isFree` accepts (no holiday, not booked out), looking at most a year ahead. */
export function nextWorkingDays(
  date: string,
  count: number,
  workingDays: readonly number[] = defaultWorkingDays,
  isFree: (date: string) => boolean = () => true,
): readonly string[] {
  const today = parseIsoDate(date);
  const found: string[] = [];
  if (today === undefined) return found;
  for (let day = today + 1; day <= today + 366 && found.length < count; day += 1) {
    if (workingDays.includes(weekdayOfDay(day)) && isFree(isoDate(day))) found.push(isoDate(day));
  }
  return found;
}

/**
 * Days to propose: the first `weekdays[0]` (Tuesday) at least `distance` working days off, then the first `weekdays[1]` (Thursday)
 * after it. One that is not free moves on to the next working day.
 */
export function nextSlots(
  date: string,
  weekdays: readonly number[] = [2, 4],
  distance = 3,
  workingDays: readonly number[] = defaultWorkingDays,
  isFree: (date: string) => boolean = () => true,
): readonly string[] {
  const slots: string[] = [];
  let after = nextWorkingDays(date, Math.max(distance - 1, 0), workingDays).at(-1) ?? date;
  for (const weekday of weekdays) {
    let candidate = addDays(after, 1);
    for (let tried = 0; tried < 7 && weekdayOf(candidate) !== weekday; tried += 1) candidate = addDays(candidate, 1);
    const isWorked = workingDays.includes(weekday) && isFree(candidate);
    const slot = isWorked ? candidate : nextWorkingDays(candidate, 1, workingDays, isFree)[0];
    if (slot === undefined) return slots;
    slots.push(slot);
    after = slot;
  }
  return slots;
}
