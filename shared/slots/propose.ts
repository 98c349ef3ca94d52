import type { Busy, Settings } from '../settings/settings.ts';
import { formatTwentyFourHours, minutesOf } from '../when/format.ts';
import { addDays, weekdayOf } from '../when/working-days.ts';
import type { ZoneClock } from '../when/zone-clock.ts';
import { isHoliday } from './holidays.ts';

/** A time to propose: an ISO date and minutes after midnight, both in the writer's zone. */
export interface Slot {
  readonly date: string;
  readonly minutes: number;
}

/** What the message says of the days that come into question; both ends included, ISO dates. */
export interface Window {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** "I am free over lunch": minutes after midnight instead of the usual hours. */
  readonly at?: number | undefined;
  /** "I am free after six": minutes after midnight; the writer's day begins then. */
  readonly after?: number | undefined;
  /** "Mornings until 11": the writer's day ends then. */
  readonly before?: number | undefined;
  /** "I am free on Fridays": 0 is Sunday. */
  readonly weekdays?: readonly number[] | undefined;
  /** "Any day except Wednesday": ISO dates, and weekdays. */
  readonly without?: readonly (string | number)[] | undefined;
}

const HALF_HOUR = 30;
const DAY = 1440;

/**
 * Two times to propose, the first on a Tuesday at ten at least three working days off, the second on the Thursday after it at two.
 * A day that is a holiday, no working day or booked moves to the next one; inside the working hours of both sides.
 * @returns none, one or two slots: fewer only where the calendar or the window leaves no room within a year.
 */
export function proposeSlots(usual: Settings, today: string, clock: ZoneClock, window: Window = {}): readonly Slot[] {
  const settings = { ...usual, workingHours: hoursIn(usual, window) };
  const found = within(settings, today, clock, window);
  if (0 < found.length || settings.readerTimeZone === undefined) return found;
  // Between Berlin and Los Angeles no hour is within both days: somebody has to rise early or stay late.
  const [open, close] = settings.workingHours;
  const workingHours = [open < '08:00' ? open : '08:00', close < '19:00' ? '19:00' : close] as const;
  return within({ ...settings, workingHours }, today, clock, window);
}

/** The writer's own hours, at least an hour and a half of them. */
function hoursIn({ workingHours: [open, close] }: Settings, { after, before }: Window): readonly [string, string] {
  const from = Math.max(after ?? 0, Math.min(minutesOf(open), (before ?? DAY) - 90));
  const to = Math.min(before ?? DAY - 1, Math.max(minutesOf(close), from + 90));
  return [formatTwentyFourHours(from), formatTwentyFourHours(to)];
}

function within(settings: Settings, today: string, clock: ZoneClock, window: Window): readonly Slot[] {
  if (window.from !== undefined || window.to !== undefined) return inWindow(settings, today, clock, window);
  const { at, weekdays, without = [] } = window;
  const isOpen = (date: string) =>
    !isAmong(without, date) &&
    (weekdays === undefined
      ? isWorked(settings, date)
      : weekdays.includes(weekdayOf(date) ?? -1) && !isHoliday(settings.country, date));
  // On the writer's own days any hour is theirs; else Tuesday and Thursday.
  const days = weekdays === undefined ? [2, 4] : [weekdays[0] ?? 2, weekdays[1] ?? weekdays[0] ?? 4];
  const first = search(settings, clock, dayOn(days[0] ?? 2, workingDaysOff(settings, today, 3)), at ?? 600, isOpen);
  if (first === undefined) return [];
  const second = search(settings, clock, dayOn(days[1] ?? 4, addDays(first.date, 1)), at ?? 840, isOpen);
  return second === undefined ? [first] : [first, second];
}

/** The first and the last day of the writer's own window that are free. */
function inWindow(
  settings: Settings,
  today: string,
  clock: ZoneClock,
  { from, to, at, weekdays, without = [] }: Window,
): readonly Slot[] {
  const start = from === undefined || from <= today ? addDays(today, 1) : from;
  const end = to ?? addDays(start, 6);
  const days: string[] = [];
  for (let date = start; date <= end && days.length < 31; date = addDays(date, 1))
    if (!isAmong(without, date)) days.push(date);
  const isOwn = (date: string) => weekdays === undefined || weekdays.includes(weekdayOf(date) ?? -1);
  const worked = days.filter((it) => (weekdays === undefined ? isWorked(settings, it) : isOwn(it)));
  // Whoever asks about a weekend means its days; on a Friday nothing is left of "this week".
  const isWeek = from !== undefined && isWorked(settings, from);
  const free = (worked.length === 0 && !isWeek ? days : worked).flatMap((date, index) => {
    const minutes = timeOn(settings, clock, date, at ?? (index === 0 ? 600 : 840));
    return minutes === undefined ? [] : [{ date, minutes }];
  });
  const [first] = free;
  const last = free.at(-1);
  return first === undefined ? [] : last === undefined || last === first ? [first] : [first, last];
}

const isAmong = (days: readonly (string | number)[], date: string) =>
  days.includes(date) || days.includes(weekdayOf(date) ?? -1);

function isWorked({ workingDays, country }: Settings, date: string): boolean {
  const weekday = weekdayOf(date);
  return weekday !== undefined && workingDays.includes(weekday === 0 ? 7 : weekday) && !isHoliday(country, date);
}

/** The date `count` working days after today. */
function workingDaysOff(settings: Settings, today: string, count: number): string {
  let date = today;
  for (let found = 0, tried = 0; found < count && tried < 60; tried += 1) {
    date = addDays(date, 1);
    if (isWorked(settings, date)) found += 1;
  }
  return date;
}

/** The first such weekday (0 is Sunday) on or after `date`. */
function dayOn(weekday: number, date: string): string {
  for (let at = 0; at < 7; at += 1) if (weekdayOf(addDays(date, at)) === weekday) return addDays(date, at);
  return date;
}

function search(
  settings: Settings,
  clock: ZoneClock,
  from: string,
  preferred: number,
  isOpen: (date: string) => boolean,
): Slot | undefined {
  // Only a calendar can be full for long.
  const days = settings.busy === undefined ? 60 : 366;
  for (let at = 0; at < days; at += 1) {
    const date = addDays(from, at);
    const minutes = isOpen(date) ? timeOn(settings, clock, date, preferred) : undefined;
    if (minutes !== undefined) return { date, minutes };
  }
  return undefined;
}

/** The free half hour nearest to `preferred` on that day, or `undefined`. */
function timeOn(settings: Settings, clock: ZoneClock, date: string, preferred: number): number | undefined {
  const [open, close] = settings.workingHours.map(minutesOf) as [number, number];
  for (let away = 0; away <= 24 * 60; away += HALF_HOUR) {
    for (const minutes of away === 0 ? [preferred] : [preferred + away, preferred - away]) {
      if (minutes < open || close < minutes + settings.minutes) continue;
      if (isFree(settings, clock, date, minutes)) return minutes;
    }
  }
  return undefined;
}

function isFree(settings: Settings, clock: ZoneClock, date: string, minutes: number): boolean {
  // Asking the host for offsets is slow, and without a calendar or a reader elsewhere every hour is as good.
  if (settings.busy === undefined && settings.readerTimeZone === undefined) return true;
  const [offset] = clock.offsetsAt(settings.timeZone, date, minutes);
  if (offset === undefined) return true;
  const start = epochMinutes(date) + minutes - offset;
  const end = start + settings.minutes;
  if (settings.busy?.some((it) => overlapsBusy(it, start, end)) === true) return false;
  return settings.readerTimeZone === undefined || isInHours(settings, clock, settings.readerTimeZone, start);
}

/** Whether an instant (minutes since 1970 in UTC) lies within nine to five, or the writer's hours, on the reader's clock. */
function isInHours(settings: Settings, clock: ZoneClock, zone: string, instant: number): boolean {
  const local = toZone(clock, zone, instant);
  if (local === undefined) return true;
  const [open, close] = settings.workingHours.map(minutesOf) as [number, number];
  return open <= local.minutes && local.minutes + settings.minutes <= close && isWorked(settings, local.date);
}

/** An instant on the clocks of a zone; undefined for an unknown zone. */
export function toZone(clock: ZoneClock, zone: string, instant: number): Slot | undefined {
  // The offset depends on the local time that it gives: two steps settle it but for the hour of a change.
  let [offset] = clock.offsetsAt(zone, dateOf(instant), ((instant % 1440) + 1440) % 1440);
  if (offset === undefined) return undefined;
  [offset = offset] = clock.offsetsAt(zone, dateOf(instant + offset), (((instant + offset) % 1440) + 1440) % 1440);
  const local = instant + offset;
  return { date: dateOf(local), minutes: ((local % 1440) + 1440) % 1440 };
}

function overlapsBusy({ start, end }: Busy, from: number, to: number): boolean {
  return instantOf(start) < to && from < instantOf(end);
}

/** `2026-03-10T16:00:00Z` as minutes since 1970. */
function instantOf(utc: string): number {
  return epochMinutes(utc.slice(0, 10)) + Number(utc.slice(11, 13)) * 60 + Number(utc.slice(14, 16));
}

function epochMinutes(date: string): number {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 60_000;
}

function dateOf(instant: number): string {
  return new Date(instant * 60_000).toISOString().slice(0, 10);
}
