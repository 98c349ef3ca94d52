import { isoDate, parseIsoDate, two } from './calendar.ts';
import type { ClockPart, DayPart, TimeExpression, TimeSettings, ZonePart } from './expression.ts';

/**
 * The days and instants that an expression stands for: `YYYY-MM-DD`, `YYYY-MM-DDTHH:MM±HH:MM` in the zone named or else the writer's,
 * or `from/to`. Empty for vague times, lengths, and days that do not exist. A clock time without a day is today's.
 */
export function instantsOf(expression: TimeExpression, settings: TimeSettings): readonly string[] {
  switch (expression.kind) {
    case 'point': {
      const { day, clock, zone } = expression;
      const found = resolve(day, clock, zone, settings);
      return found === undefined ? [] : [found];
    }
    case 'range': {
      const { day, lastDay, clock, lastClock, zone } = expression;
      const from = resolve(day, clock, zone, settings);
      const to = resolve(
        lastDay ?? (isOverMidnight(clock, lastClock) ? nextDay(day) : day),
        lastClock ?? clock,
        zone,
        settings,
      );
      return from === undefined || to === undefined ? [] : [`${from}/${to}`];
    }
    case 'deadline':
      return expression.day.date === undefined ? [] : [expression.day.date];
    default:
      return [];
  }
}

function isOverMidnight(clock: ClockPart | undefined, last: ClockPart | undefined): boolean {
  return clock !== undefined && last !== undefined && last.minutes < clock.minutes;
}

function nextDay(day: DayPart | undefined): DayPart | undefined {
  const number = day?.date === undefined ? undefined : parseIsoDate(day.date);
  return day === undefined || number === undefined ? day : { ...day, date: isoDate(number + 1) };
}

function resolve(
  day: DayPart | undefined,
  clock: ClockPart | undefined,
  zone: ZonePart | undefined,
  settings: TimeSettings,
): string | undefined {
  const date = day === undefined ? settings.today : day.date;
  if (date === undefined || clock === undefined) return date;
  return instantAt(date, clock.minutes, zoneOf(zone, settings), settings);
}

/** A clock time on a date in a zone, with its offset. Where the clocks skip it, the offset of the night before is kept. */
export function instantAt(date: string, minutes: number, zone: string, settings: TimeSettings): string {
  const offset =
    settings.zoneClock.offsetsAt(zone, date, minutes)[0] ?? settings.zoneClock.offsetsAt(zone, date, 0)[0] ?? 0;
  const distance = Math.abs(offset);
  return `${date}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}${offset < 0 ? '-' : '+'}${two(Math.floor(distance / 60))}:${two(distance % 60)}`;
}

/** The IANA name to count with: the one named, the first of an ambiguous name's, or the writer's own. */
export function zoneOf(zone: ZonePart | undefined, settings: TimeSettings): string {
  return zone?.zone ?? zone?.candidates[0] ?? settings.timeZone;
}

/** What is wrong with a clock time on its day in its zone. */
export type ClockProblem =
  /** The clocks go forward over it. */
  | 'skipped'
  /** The clocks go back, so it comes twice. */
  | 'twice'
  /** "EST" on a summer's day. */
  | 'wrong-season';

/** Asks the zone clock whether there is such a time on that day, and whether the zone's name fits its season. */
export function clockProblemOf(expression: TimeExpression, settings: TimeSettings): ClockProblem | undefined {
  if (expression.kind !== 'point' && expression.kind !== 'range') return undefined;
  const { day, clock, zone } = expression;
  if (day?.date === undefined || clock === undefined) return undefined;
  const name = zoneOf(zone, settings);
  const offsets = settings.zoneClock.offsetsAt(name, day.date, clock.minutes);
  if (zone?.season !== undefined && offsets.length === 1) {
    const year = day.date.slice(0, 4);
    const yearly = ['01', '07'].flatMap((it) => settings.zoneClock.offsetsAt(name, `${year}-${it}-01`, 720));
    const standard = Math.min(...yearly);
    const wanted = zone.season === 'standard' ? standard : Math.max(...yearly);
    if (1 < new Set(yearly).size && offsets[0] !== wanted) return 'wrong-season';
  }
  if (1 < offsets.length) return zone?.season === undefined ? 'twice' : undefined;
  return offsets.length === 0 && settings.zoneClock.offsetsAt(name, day.date, 720).length === 1 ? 'skipped' : undefined;
}
