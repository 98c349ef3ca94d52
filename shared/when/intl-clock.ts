import { dayNumber, parseIsoDate } from './calendar.ts';
import type { ZoneClock } from './zone-clock.ts';

const MINUTE = 60_000;
const DAY = 1440;

/** A zone clock on the host's `Intl`. A formatter costs a third of a millisecond to build, so each waits until its zone is asked for. */
export function createIntlClock(): ZoneClock {
  const formatters = new Map<string, Intl.DateTimeFormat | undefined>();
  const formatterOf = (zone: string): Intl.DateTimeFormat | undefined => {
    if (!formatters.has(zone)) formatters.set(zone, createFormatter(zone));
    return formatters.get(zone);
  };
  const offsetsAt = (zone: string, date: string, minutes: number): readonly number[] => {
    const fixed = fixedOffset(zone);
    if (fixed !== undefined) return [fixed];
    const formatter = formatterOf(zone);
    const day = parseIsoDate(date);
    if (formatter === undefined || day === undefined) return [];
    const wanted = day * DAY + minutes;
    // The zone's offset a day before and a day after are the only two that can hold in between.
    const candidates = new Set([wanted - DAY, wanted + DAY].map((it) => shownAt(formatter, it) - it));
    return [...candidates].filter((it) => shownAt(formatter, wanted - it) === wanted).sort((a, b) => b - a);
  };
  return { offsetsAt };
}

/** The one zone clock of a process, so that each zone's formatter is built once. */
export const intlClock: ZoneClock = createIntlClock();

/** `UTC+05:30` in minutes; undefined for a named zone. */
export function fixedOffset(zone: string): number | undefined {
  const found = /^UTC(?:([+-])(\d\d):(\d\d))?$/.exec(zone);
  if (found === null) return undefined;
  return (found[1] === '-' ? -1 : 1) * (Number(found[2] ?? 0) * 60 + Number(found[3] ?? 0)) || 0;
}

function createFormatter(timeZone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    // Intl throws a RangeError for a name it does not know, and a message may well hold one.
    return undefined;
  }
}

/** What the zone's clocks show at an instant; both in minutes since 1970. */
function shownAt(formatter: Intl.DateTimeFormat, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant * MINUTE)) part[type] = Number(value);
  const date = { year: part.year ?? 0, month: part.month ?? 1, day: part.day ?? 1 };
  return dayNumber(date) * DAY + (part.hour ?? 0) * 60 + (part.minute ?? 0);
}
