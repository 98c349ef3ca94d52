import { parseIsoDate, weekdayOfDay } from './calendar.ts';
import { type Context, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import { type Reading, readOrdinal } from './numbers.ts';
import { type Dates, readDayFirst, readMonthFirst } from './read-dates.ts';
import { readDistance } from './read-distance.ts';
import { readHolidayName } from './read-holiday.ts';
import { readNumericDate } from './read-numeric-dates.ts';
import { readOrdinalAlone } from './read-ordinal-days.ts';
import { readDayWord } from './read-relative-day.ts';
import { readBare, readChosen } from './read-weekday.ts';
import { readWeekdayWord } from './weekday-words.ts';

/**
 * A day told by another day: "the day after Thanksgiving", "a week from Tuesday", "two days before March 3", "the Monday after the 13th",
 * "the Friday closest to October 5".
 */
export function readAnchored(context: Context, at: number): Dates | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  return readDayBeside(context, at, from) ?? readSomeFrom(context, at) ?? readWeekdayBeside(context, at, from);
}

/** The day that others are counted from: a weekday, a date or a holiday. */
export function readAnchor(context: Context, at: number): Reading<number> | undefined {
  return numberOf(readChosen(context, at) ?? readBare(context, at)) ?? readDated(context, at);
}

/** A date or a holiday; no weekday, which "the Monday after" cannot be counted from. */
function readDated(context: Context, at: number): Reading<number> | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  return numberOf(
    readHolidayName(context, at) ??
      readMonthFirst(context, at) ??
      readDayFirst(context, from) ??
      readNumericDate(context, at) ??
      readOrdinalAlone(context, at),
  );
}

function numberOf(dates: Dates | undefined): Reading<number> | undefined {
  const date = dates?.days.length === 1 ? dates.days[0]?.date : undefined;
  const value = date === undefined ? undefined : parseIsoDate(date);
  return dates === undefined || value === undefined ? undefined : { value, next: dates.next };
}

function build(context: Context, at: number, day: number, next: number): Dates {
  return { days: [dayPart(context, spanOf(context, at, next), day, 'nth-weekday')], isRange: false, next };
}

/** "The day after Thanksgiving", "the day before March 10". */
function readDayBeside(context: Context, at: number, from: number): Dates | undefined {
  const side = wordAt(context, from) === 'day' ? sideOf(context, from + 1) : undefined;
  const anchor = side === undefined ? undefined : readAnchor(context, side.next);
  return side === undefined || anchor === undefined
    ? undefined
    : build(context, at, anchor.value + side.value, anchor.next);
}

const sides: ReadonlySet<string> = new Set('from on after following before preceding prior'.split(' '));

/** Which side of the anchor: 1 for after, -1 for before. */
function sideOf(context: Context, at: number): Reading<1 | -1> | undefined {
  switch (wordAt(context, at)) {
    case 'after':
    case 'following':
      return { value: 1, next: at + 1 };
    case 'before':
    case 'preceding':
      return { value: -1, next: at + 1 };
    case 'prior':
      return wordAt(context, at + 1) === 'to' ? { value: -1, next: at + 2 } : undefined;
    default:
      return undefined;
  }
}

/** "A week from Tuesday", "two weeks from this Friday", "three days before March 3", "a week on Monday", "a week this Monday". */
function readSomeFrom(context: Context, at: number): Dates | undefined {
  const some = readDistance(context, at);
  if (some === undefined) return undefined;
  const word = wordAt(context, some.next);
  if (!sides.has(word) && !(some.unit === 'week' && word === 'this')) return undefined;
  const isOn = word === 'from' || word === 'on';
  const side =
    isOn || word === 'this' ? { value: 1, next: isOn ? some.next + 1 : some.next } : sideOf(context, some.next);
  if (side === undefined) return undefined;
  const anchor = readAnchor(context, side.next) ?? (word === 'after' ? readDayWord(context, side.next) : undefined);
  if (anchor === undefined) return undefined;
  const distance = (some.value - context.today) * side.value;
  return build(context, at, anchor.value + distance, anchor.next);
}

/** "The Monday after Easter", "the first Monday after March 10", "the Friday closest to the 5th", "the nearest Friday to October 5". */
function readWeekdayBeside(context: Context, at: number, start: number): Dates | undefined {
  let from = start;
  const isLed = /^(?:closest|nearest)$/.test(wordAt(context, from));
  const ordinal = isLed ? undefined : readOrdinal(context, from);
  if (isLed) from += 1;
  else if (ordinal !== undefined && ordinal.value <= 3) from = ordinal.next;
  const weekday = readWeekdayWord(context, from);
  if (weekday === undefined) return undefined;
  const isClosest = isLed || /^(?:closest|nearest)$/.test(wordAt(context, weekday.next));
  if (isClosest) {
    const toAt = isLed ? weekday.next : weekday.next + 1;
    const anchor = wordAt(context, toAt) === 'to' ? readDated(context, toAt + 1) : undefined;
    return anchor === undefined ? undefined : build(context, at, closest(anchor.value, weekday.value), anchor.next);
  }
  const side = sideOf(context, weekday.next);
  const anchor = side === undefined ? undefined : readDated(context, side.next);
  if (side === undefined || anchor === undefined) return undefined;
  const first =
    anchor.value + side.value * (((side.value * (weekday.value - weekdayOfDay(anchor.value)) + 13) % 7) + 1);
  return build(context, at, first + side.value * 7 * ((ordinal?.value ?? 1) - 1), anchor.next);
}

function closest(day: number, weekday: number): number {
  return day - 3 + ((weekday - weekdayOfDay(day - 3) + 7) % 7);
}
