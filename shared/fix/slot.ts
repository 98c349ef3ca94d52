import type { Message } from '../message/message.ts';
import type { Busy, Settings } from '../settings/settings.ts';
import { isoDate, parseIsoDate } from '../when/calendar.ts';
import { formatDate, formatTwelveHours, formatTwentyFourHours } from '../when/format.ts';
import { createIntlClock } from '../when/intl-clock.ts';
import { nextSlots, nextWorkingDays } from '../when/working-days.ts';
import { zoneInWords } from './zone-words.ts';

/** A time to propose: an ISO date and minutes after midnight, in the writer's zone. */
export interface Slot {
  readonly date: string;
  readonly minutes: number;
}

const DAY = 1440;
const TUESDAY = 2;
const THURSDAY = 4;
const clock = createIntlClock();

/**
 * Two times to propose: the next Tuesday at least three working days off at ten, and the Thursday after at two. Both lie
 * inside working hours and days, and where the calendar is free; the writer's own window ("this week") wins.
 */
export function proposedSlots(message: Message, settings: Settings): readonly Slot[] {
  const window = writersWindow(message);
  const days = settings.workingDays.map((it) => it % 7);
  const [morning, afternoon] = [600, 840].map((it) => withinHours(it, settings)) as [number, number];
  const free = (minutes: number) => (date: string) => !isBusy({ date, minutes }, settings);
  if (window !== undefined) {
    const within = nextWorkingDays(message.today, 60, days).filter((it) => window.from <= it && it <= window.to);
    const first = within.find(free(morning));
    const second = within.findLast((it) => it !== first && free(afternoon)(it));
    if (first !== undefined) {
      const usual = usualSlots(message.today, days, morning, afternoon, free);
      if (usual.every((it) => window.from <= it.date && it.date <= window.to)) return usual;
      return [{ date: first, minutes: morning }, ...(second === undefined ? [] : [{ date: second, minutes: afternoon }])];
    }
  }
  return usualSlots(message.today, days, morning, afternoon, free);
}

function usualSlots(
  today: string,
  days: readonly number[],
  morning: number,
  afternoon: number,
  free: (minutes: number) => (date: string) => boolean,
): readonly Slot[] {
  const [first] = nextSlots(today, [TUESDAY], 3, days, free(morning));
  if (first === undefined) return [];
  const [second] = nextSlots(first, [THURSDAY], 1, days, free(afternoon));
  return [{ date: first, minutes: morning }, ...(second === undefined ? [] : [{ date: second, minutes: afternoon }])];
}

/** "Tuesday, March 10, at 10:00 am", or "Tuesday 10 March at 10:00" where the day comes first. */
export function slotInPerson({ date, minutes }: Slot, { dateOrder }: Settings): string {
  return dateOrder === 'mdy'
    ? `${formatDate(date, 'mdy')}, at ${formatTwelveHours(minutes)}`
    : `${formatDate(date, 'dmy')} at ${formatTwentyFourHours(minutes)}`;
}

/** The same with the zone; where the reader lives in another one, in theirs first: "… 10:00 am Pacific time (12:00 pm my time)". */
export function slotInWords(slot: Slot, settings: Settings): string {
  const { timeZone, readerTimeZone, dateOrder } = settings;
  if (readerTimeZone === undefined || readerTimeZone === timeZone) return `${slotInPerson(slot, settings)} ${zoneInWords(timeZone)}`;
  const theirs = inZone(slot, timeZone, readerTimeZone);
  if (theirs === undefined) return `${slotInPerson(slot, settings)} ${zoneInWords(timeZone)}`;
  const own = dateOrder === 'mdy' ? formatTwelveHours(slot.minutes) : formatTwentyFourHours(slot.minutes);
  return `${slotInPerson(theirs, settings)} ${zoneInWords(readerTimeZone)} (${own} my time)`;
}

/** The period that the writer names for the meeting itself ("I'm in town from March 9 to 13", "next week"), as ISO dates. */
function writersWindow({ facts, today }: Message): { from: string; to: string } | undefined {
  for (const { role, instants } of facts.when) {
    if (role !== 'meeting') continue;
    const [from, to] = (instants.find((it) => it.includes('/')) ?? '').split('/');
    if (from === undefined || to === undefined || to.slice(0, 10) < today || from.slice(0, 10) === to.slice(0, 10)) continue;
    return { from: from.slice(0, 10), to: to.slice(0, 10) };
  }
  return undefined;
}

/** A clock time moved into working hours, so that a meeting of the usual length ends before they do. */
function withinHours(minutes: number, { workingHours, minutes: length }: Settings): number {
  const [opens, closes] = workingHours.map(minutesOf) as [number, number];
  return Math.max(opens, Math.min(minutes, closes - length));
}

const minutesOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

function isBusy(slot: Slot, { busy = [], timeZone, minutes }: Settings): boolean {
  const start = instantOf(slot, timeZone);
  return start !== undefined && busy.some((it) => overlapsBusy(it, start, start + minutes));
}

function overlapsBusy({ start, end }: Busy, from: number, to: number): boolean {
  return minutesOfInstant(start) < to && from < minutesOfInstant(end);
}

/** Minutes since 1970 in UTC of a time on a zone's clocks; undefined where the zone is unknown. */
function instantOf({ date, minutes }: Slot, zone: string): number | undefined {
  const [offset] = clock.offsetsAt(zone, date, minutes);
  const day = parseIsoDate(date);
  return offset === undefined || day === undefined ? undefined : day * DAY + minutes - offset;
}

/** `2026-03-10T16:00:00Z` in minutes since 1970. */
function minutesOfInstant(instant: string): number {
  const day = parseIsoDate(instant.slice(0, 10)) ?? 0;
  return day * DAY + (instant.length < 16 ? 0 : minutesOf(instant.slice(11, 16)));
}

function inZone(slot: Slot, from: string, to: string): Slot | undefined {
  const instant = instantOf(slot, from);
  if (instant === undefined) return undefined;
  // The offset at the same wall time is the right one except within hours of a change of clocks.
  const guess = clock.offsetsAt(to, slot.date, slot.minutes)[0];
  if (guess === undefined) return undefined;
  const local = instant + guess;
  return { date: isoDate(Math.floor(local / DAY)), minutes: ((local % DAY) + DAY) % DAY };
}
