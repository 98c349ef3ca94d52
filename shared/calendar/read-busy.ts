import ICAL from 'ical.js';
import type { Busy } from '../settings/settings.ts';
import type { ZoneClock } from '../when/zone-clock.ts';
import { windowsZones } from './windows-zones.ts';

/** The days of interest (ISO dates, both included) and the writer's zone, in which floating times and whole days are meant. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** What a calendar file says, or why it could not be read: one sentence for the writer. */
export type ReadBusy =
  | { readonly busy: readonly Busy[]; readonly problem?: undefined }
  | { readonly busy?: undefined; readonly problem: string };

/** More occurrences of one event than this are not looked at: a daily meeting for fifty years. */
const MOST_OCCURRENCES = 20_000;

/**
 * Reads the busy times of an iCalendar file within a period: recurring events with their exceptions and moved instances, zones
 * by IANA or Windows name, whole days. Cancelled events and those marked as free time do not count. Never throws.
 */
export function readBusy(text: string, period: Period, clock: ZoneClock): ReadBusy {
  let root: ICAL.Component;
  try {
    root = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
  } catch {
    return { problem: 'it is not an iCalendar file (it should begin with BEGIN:VCALENDAR)' };
  }
  if (root.name !== 'vcalendar') return { problem: 'it holds no VCALENDAR' };
  // Left to itself the library looks through all events for each one, and takes the moved instances of other series along.
  const events = root.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it, { exceptions: [] }));
  const series = events.filter((it) => !it.isRecurrenceException());
  const byUid = new Map(series.map((it) => [it.uid, it]));
  for (const moved of events) if (moved.isRecurrenceException()) byUid.get(moved.uid)?.relateException(moved);
  const busy: Busy[] = [];
  for (const event of series) {
    try {
      addOccurrences(busy, event, period, clock);
    } catch {
      // One broken event says nothing about the others.
    }
  }
  return { busy: busy.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0)) };
}

function addOccurrences(busy: Busy[], event: ICAL.Event, period: Period, clock: ZoneClock): void {
  const last = shiftDay(period.to, 2);
  const first = shiftDay(period.from, -2);
  if (!event.isRecurring()) {
    addOne(busy, event, event.startDate, event.endDate, first, last, period, clock);
    return;
  }
  const iterator = event.iterator();
  const isAsWritten = Object.keys(event.exceptions).length === 0;
  const days = Math.ceil(event.duration.toSeconds() / 86_400);
  const early = shiftDay(first, -days);
  for (let at = 0; at < MOST_OCCURRENCES; at += 1) {
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (next === null || next === undefined || dayOf(next) > last) return;
    // What ended long ago need not be worked out, unless one of its instances was moved.
    if (isAsWritten && dayOf(next) < early) continue;
    const { item, startDate, endDate } = event.getOccurrenceDetails(next);
    addOne(busy, item, startDate, endDate, first, last, period, clock);
  }
}

function addOne(
  busy: Busy[],
  event: ICAL.Event,
  start: ICAL.Time,
  end: ICAL.Time,
  first: string,
  last: string,
  { timeZone }: Period,
  clock: ZoneClock,
): void {
  if (dayOf(end) < first || last < dayOf(start) || isFree(event.component)) return;
  const zone = zoneOf(event.component, timeZone, clock);
  const from = instantOf(start, zone, timeZone, clock);
  const to = instantOf(end, zone, timeZone, clock);
  if (from !== undefined && to !== undefined && from < to) busy.push({ start: isoOf(from), end: isoOf(to) });
}

function isFree(event: ICAL.Component): boolean {
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  return (
    value('status') === 'CANCELLED' ||
    value('transp') === 'TRANSPARENT' ||
    value('x-microsoft-cdo-busystatus') === 'FREE'
  );
}

/** The IANA zone in which an event's times are written; the writer's own where it names none that is known. */
function zoneOf(event: ICAL.Component, own: string, clock: ZoneClock): string {
  const named = String(event.getFirstProperty('dtstart')?.getParameter('tzid') ?? '');
  const zone = windowsZones[named] ?? named.replace(/^\/(?:[^/]+\/)*?(?=[A-Z]\w+\/\w+$)/, '');
  return zone !== '' && clock.offsetsAt(zone, '2026-01-05', 720).length > 0 ? zone : own;
}

/** Minutes since 1970 in UTC; a time that the clocks skip is read as the hour behind the gap. */
function instantOf(time: ICAL.Time, zone: string, own: string, clock: ZoneClock): number | undefined {
  const date = dayOf(time);
  const minutes = time.isDate ? 0 : time.hour * 60 + time.minute;
  const local = Date.UTC(time.year, time.month - 1, time.day) / 60_000 + minutes;
  if (time.zone === ICAL.Timezone.utcTimezone) return local;
  const where = time.isDate ? own : zone;
  const [offset] = clock.offsetsAt(where, date, minutes);
  const [later] = offset === undefined ? clock.offsetsAt(where, date, Math.min(minutes + 60, 1439)) : [offset];
  return later === undefined ? undefined : local - later;
}

const two = (it: number) => String(it).padStart(2, '0');
const dayOf = ({ year, month, day }: ICAL.Time) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
const isoOf = (minutes: number) => new Date(minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');

function shiftDay(date: string, days: number): string {
  return new Date(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)) + days))
    .toISOString()
    .slice(0, 10);
}
