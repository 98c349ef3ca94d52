import ICAL from 'ical.js';
import type { Busy } from '../settings/settings.ts';
import { createIntlClock } from '../when/intl-clock.ts';
import { addDays } from '../when/working-days.ts';
import type { ZoneClock } from '../when/zone-clock.ts';
import { createInstantOf, dayOf, type InstantOf } from './event-time.ts';
import { type Budget, type Start, startsWithin, type Window } from './occurrences.ts';

/** The days of interest (ISO dates, both included) and the writer's zone, in which floating times and whole days are meant. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly timeZone: string;
}

/** What a calendar file says, or why it could not be read, and the mend: one sentence for the writer. */
export type ReadBusy =
  | { readonly busy: readonly Busy[]; readonly problem?: undefined }
  | { readonly busy?: undefined; readonly problem: string };

/** Nobody has so many: 200 meetings a day for more than a year. It bounds the time that a calendar takes. */
const MOST_OCCURRENCES = 100_000;

/** Minutes since 1970 in UTC, half-open. */
type Stretch = readonly [from: number, to: number];

/**
 * Reads the busy times of an iCalendar file within a period, in order and without overlaps: recurring events with their
 * exceptions and moved instances, zones by IANA or Windows name or as the file defines them, whole days. Cancelled events and
 * those marked as free time do not count. Never throws.
 */
export function readBusy(text: string, period: Period, clock: ZoneClock = createIntlClock()): ReadBusy {
  const calendars = parse(text) ?? parse(withoutBroken(text));
  if (calendars === undefined)
    return { problem: 'it is not an iCalendar file (it should begin with BEGIN:VCALENDAR); export it again' };
  if (calendars.every((it) => it.name !== 'vcalendar')) return { problem: 'it holds no VCALENDAR; export it again' };
  // Left to itself the library looks through all events for each one, and takes the moved instances of other series along.
  const events = calendars
    .flatMap((it) => it.getAllSubcomponents('vevent'))
    .map((it) => new ICAL.Event(it, { exceptions: [] }));
  const instantOf = createInstantOf(period.timeZone, clock);
  const moved = new Map<string, Moved>();
  for (const it of events) {
    if (!it.isRecurrenceException()) continue;
    const own = moved.get(it.uid) ?? { events: [], from: new Set() };
    own.events.push(it);
    for (const start of startsIn(it.component.getAllProperties('recurrence-id'), instantOf)) own.from.add(start);
    moved.set(it.uid, own);
  }
  const window = { first: addDays(period.from, -2), last: addDays(period.to, 2) };
  const budget = { left: MOST_OCCURRENCES };
  const stretches = events.flatMap((it) => {
    try {
      const isSeries = it.isRecurring() && !it.isRecurrenceException();
      return isSeries ? series(it, moved.get(it.uid), window, budget, instantOf) : single(it, window, instantOf);
    } catch {
      // One broken event says nothing about the others.
      return [];
    }
  });
  if (budget.left === 0) return { problem: 'its events recur too often to be looked through; name a smaller calendar' };
  return { busy: merged(stretches).map(([start, end]) => ({ start: isoOf(start), end: isoOf(end) })) };
}

/** The instances of a series that were moved, and from where: instants, and ISO dates where no time is named. */
interface Moved {
  readonly events: ICAL.Event[];
  readonly from: Set<number | string>;
}

/** The calendars in a text, one or several; undefined where something in it cannot be read. */
function parse(text: string): readonly ICAL.Component[] | undefined {
  try {
    const parsed = ICAL.parse(text) as unknown[];
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    return all.map((it) => new ICAL.Component(it as [string, unknown[], unknown[]]));
  } catch {
    return undefined;
  }
}

/** A text without the events that cannot be read: one of them says nothing about the others. */
function withoutBroken(text: string): string {
  const [begins, ends] = ['BEGIN:VEVENT', 'END:VEVENT'];
  let kept = '';
  let at = 0;
  for (let start = text.indexOf(begins); 0 <= start; start = text.indexOf(begins, at)) {
    const end = text.indexOf(ends, start);
    if (end < 0) break;
    kept += text.slice(at, start);
    at = end + ends.length;
    const event = text.slice(start, at);
    if (parse(event) !== undefined) kept += event;
  }
  return kept + text.slice(at);
}

function single(event: ICAL.Event, window: Window, instantOf: InstantOf): readonly Stretch[] {
  const { component, startDate, endDate } = event;
  if (dayOf(endDate) < window.first || window.last < dayOf(startDate)) return [];
  return stretchOf(event, [startDate, component.getFirstProperty('dtstart')], instantOf);
}

function series(
  event: ICAL.Event,
  moved: Moved | undefined,
  window: Window,
  budget: Budget,
  instantOf: InstantOf,
): readonly Stretch[] {
  const changes = moved?.events.filter((it) => it.modifiesFuture()) ?? [];
  if (isFree(event.component) && changes.length === 0) return [];
  for (const it of changes) event.relateException(it);
  const out = new Set(startsIn(event.component.getAllProperties('exdate'), instantOf));
  const stretches: Stretch[] = [];
  for (const [time, property] of startsWithin(event, reachOf(event, window), budget)) {
    const [day, instant] = [dayOf(time), instantOf(time, property)];
    if ([out, moved?.from].some((it) => it?.has(day) || it?.has(instant))) continue;
    const { item, startDate } =
      changes.length === 0 ? { item: event, startDate: time } : event.getOccurrenceDetails(time);
    stretches.push(...stretchOf(item, [startDate, property], instantOf));
  }
  return stretches;
}

/** An occurrence may begin before the window and reach into it. */
function reachOf(event: ICAL.Event, { first, last }: Window): Window {
  return { first: addDays(first, -Math.ceil(event.duration.toSeconds() / 86_400)), last };
}

/** The starts that properties name: instants, and ISO dates where no time is named. */
function startsIn(properties: readonly ICAL.Property[], instantOf: InstantOf): readonly (number | string)[] {
  return properties.flatMap((property) =>
    (property.getValues() as ICAL.Time[]).map((it) => (it.isDate ? dayOf(it) : instantOf(it, property))),
  );
}

/** Nothing for what takes no time. An hour stays an hour where the clocks change in the meantime; days end at midnight. */
function stretchOf(event: ICAL.Event, [start, property]: Start, instantOf: InstantOf): readonly Stretch[] {
  if (isFree(event.component)) return [];
  const { component, startDate, endDate } = event;
  const first = component.getFirstProperty('dtstart');
  const from = instantOf(start, property);
  const to = start.isDate
    ? instantOf(daysLater(start, event.duration.toSeconds() / 86_400), null)
    : from + instantOf(endDate, component.getFirstProperty('dtend') ?? first) - instantOf(startDate, first);
  return from < to ? [[from, to]] : [];
}

function daysLater(time: ICAL.Time, days: number): ICAL.Time {
  const later = time.clone();
  later.adjust(days, 0, 0, 0);
  return later;
}

function isFree(event: ICAL.Component): boolean {
  const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '').toUpperCase();
  return (
    value('status') === 'CANCELLED' ||
    value('transp') === 'TRANSPARENT' ||
    ['FREE', 'WORKINGELSEWHERE'].includes(value('x-microsoft-cdo-busystatus'))
  );
}

/** In order, with what overlaps or touches as one. */
function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: [number, number][] = [];
  for (const [from, to] of stretches.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

const isoOf = (minutes: number) => new Date(minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
