import {
  calendarDate,
  dayNumber,
  daysInMonth,
  isoDate,
  mondayOf,
  nthWeekday,
  parseIsoDate,
  weekdayOfDay,
} from './calendar.ts';
import { type Context, digitsAt, hasWords, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayOfMonthPart, dayPart } from './day-part.ts';
import { isClockNumber, isFollower } from './follower.ts';
import { readOrdinal, readYear } from './numbers.ts';
import { type Dates, readDayFirst, readMonthFirst, readOrdinalAlone } from './read-dates.ts';
import { readNumericDate } from './read-numeric-dates.ts';
import { readSome } from './read-relative-day.ts';
import { months } from './vocabulary.ts';
import { readWeekdayWord } from './weekday-words.ts';

const owners = new Set('the your my our his her their its every each any no last previous past'.split(' '));
const partsOfDay = new Set([
  'morning',
  'mornings',
  'afternoon',
  'evening',
  'night',
  'noon',
  'lunch',
  'lunchtime',
  'at',
  'eod',
]);

/** A day told by its weekday: "Friday", "Tuesday, March 10", "next Tue", "this coming Friday", "a week from Tuesday", "the last Friday of May". */
export function readWeekday(context: Context, at: number): Dates | undefined {
  return (
    readNth(context, at) ??
    readWeeksFrom(context, at) ??
    readWeekFirst(context, at) ??
    readChosen(context, at) ??
    readBare(context, at)
  );
}

/** How "this", "next" and "coming" before a weekday are counted, or the same words with "week" behind it. */
type Choice = 'bare' | 'this' | 'coming' | 'next' | 'last';

function readChosen(context: Context, at: number): Dates | undefined {
  let next = at;
  if (wordAt(context, next) === 'the') next += 1;
  const first = wordAt(context, next);
  let choice: Choice;
  if (hasWords(context, next, 'this', 'coming') || hasWords(context, next, 'this', 'upcoming'))
    [choice, next] = ['coming', next + 2];
  else if (first === 'coming' || first === 'upcoming') [choice, next] = ['coming', next + 1];
  else if (first === 'this' || first === 'next' || first === 'last') [choice, next] = [first, next + 1];
  else if (first === 'following' && at < next) [choice, next] = ['next', next + 1];
  else return undefined;
  return readNamed(context, at, next, choice);
}

function readBare(context: Context, at: number): Dates | undefined {
  const word = readWeekdayWord(context, at);
  if (word === undefined) return undefined;
  const next = lexemeAt(context, word.next);
  const isCounted =
    owners.has(wordAt(context, at - 1)) &&
    next.kind === 'word' &&
    !isFollower(context, word.next) &&
    !partsOfDay.has(next.text);
  if (isCounted) return undefined;
  if (owners.has(wordAt(context, at - 1)) && /^(?:every|each|last|previous|past)$/.test(wordAt(context, at - 1)))
    return undefined;
  return readNamed(context, at, at, 'bare');
}

/** A weekday and what tells its date. `at` is where the whole begins, `from` where the weekday stands. */
function readNamed(context: Context, at: number, from: number, choice: Choice): Dates | undefined {
  const word = readWeekdayWord(context, from);
  if (word === undefined) return undefined;
  const weekday = word.value;
  const dated = readDateAfter(context, word.next, weekday);
  if (dated !== undefined) {
    const span = spanOf(context, at, dated.next);
    return { ...dated, days: dated.days.map((it, index) => (index === 0 ? { ...it, span } : it)) };
  }
  const counted = readWeekBehind(context, word.next, weekday);
  const { day, other, next } = counted ?? { ...choose(context.today, weekday, choice), next: word.next };
  return {
    days: [
      dayPart(context, spanOf(context, at, next), day, 'weekday', {
        otherDate: other === undefined ? undefined : isoDate(other),
        weekday,
      }),
    ],
    isRange: false,
    next,
  };
}

/**
 * "Next Tuesday" is the one of next week, or for many readers the nearest one; weeks begin on Monday. "This Tuesday" and "Tuesday" are
 * the nearest after today; said on a Tuesday, today may be meant.
 */
function choose(
  today: number,
  weekday: number,
  choice: Choice,
): { readonly day: number; readonly other: number | undefined } {
  const nearest = today + ((weekday - weekdayOfDay(today) + 6) % 7) + 1;
  if (choice === 'last') return { day: nearest - 7 === today ? today - 7 : nearest - 7, other: undefined };
  if (choice === 'next') {
    const day = mondayOf(today) + 7 + ((weekday + 6) % 7);
    return { day, other: day === nearest ? undefined : nearest };
  }
  return { day: nearest, other: nearest === today + 7 && choice !== 'bare' ? today : undefined };
}

/** "Tuesday, March 10", "Tue (3/10)", "Thursday the 12th", "Tue 17". */
function readDateAfter(context: Context, at: number, weekday: number): Dates | undefined {
  const isOpened = markAt(context, at) === '(' || (markAt(context, at) === ',' && markAt(context, at + 1) === '(');
  let from = /^[,(-]$/.test(markAt(context, at)) ? at + 1 : at;
  if (markAt(context, from) === '(') from += 1;
  const numberAt = wordAt(context, from) === 'the' || wordAt(context, from) === 'on' ? from + 1 : from;
  const found =
    readMonthFirst(context, numberAt, weekday) ??
    readDayFirst(context, numberAt, weekday) ??
    (markAt(context, at) === '-' ? undefined : readNumericDate(context, numberAt, weekday)) ??
    readOrdinalAlone(context, from, weekday) ??
    (from === at || isOpened ? readBareDay(context, from, weekday) : undefined);
  if (found === undefined) return undefined;
  return isOpened && markAt(context, found.next) === ')' ? { ...found, next: found.next + 1 } : found;
}

/** "Tue 17": too high for an hour; or the very day that the coming Tuesday is. */
function readBareDay(context: Context, at: number, weekday: number): Dates | undefined {
  const digits = digitsAt(context, at);
  const day = Number(digits);
  if (!/^\d{1,2}$/.test(digits) || day < 1 || 31 < day || isClockNumber(context, at) || !isFollower(context, at + 1))
    return undefined;
  const nearest = choose(context.today, weekday, 'bare').day;
  const fits = calendarDate(nearest).day === day || calendarDate(nearest + 7).day === day;
  if (day <= 12 && !fits) return undefined;
  return { days: [dayOfMonthPart(context, spanOf(context, at, at + 1), day, weekday)], isRange: false, next: at + 1 };
}

/** "Tuesday next week", "Monday of this week", "Tuesday week", "Friday after next", "Tuesday the week after next". */
function readWeekBehind(
  context: Context,
  at: number,
  weekday: number,
): { readonly day: number; readonly other: undefined; readonly next: number } | undefined {
  const offset = (weekday + 6) % 7;
  const monday = mondayOf(context.today);
  const nearest = choose(context.today, weekday, 'bare').day;
  const from = /^(?:of|in|the)$/.test(wordAt(context, at)) ? at + 1 : at;
  if (hasWords(context, from, 'the', 'week', 'after', 'next'))
    return { day: monday + 14 + offset, other: undefined, next: from + 4 };
  if (hasWords(context, from, 'week', 'after', 'next'))
    return { day: monday + 14 + offset, other: undefined, next: from + 3 };
  if (hasWords(context, from, 'next', 'week') || hasWords(context, from, 'following', 'week'))
    return { day: monday + 7 + offset, other: undefined, next: from + 2 };
  if (hasWords(context, from, 'this', 'week')) return { day: monday + offset, other: undefined, next: from + 2 };
  if (hasWords(context, at, 'after', 'next')) return { day: nearest + 7, other: undefined, next: at + 2 };
  const isBritish = wordAt(context, at) === 'week' && (isFollower(context, at + 1) || markAt(context, at + 1) !== '');
  return isBritish ? { day: nearest + 7, other: undefined, next: at + 1 } : undefined;
}

/** "Next week Tuesday", "next week on Tuesday", "this week Thursday". */
function readWeekFirst(context: Context, at: number): Dates | undefined {
  const which = wordAt(context, at);
  if ((which !== 'next' && which !== 'this') || wordAt(context, at + 1) !== 'week') return undefined;
  let from = at + 2;
  if (markAt(context, from) === ',' || markAt(context, from) === '-' || markAt(context, from) === '(') from += 1;
  if (wordAt(context, from) === 'on') from += 1;
  const word = readWeekdayWord(context, from);
  if (word === undefined) return undefined;
  const dated = readDateAfter(context, word.next, word.value);
  if (dated !== undefined) return dated;
  const day = mondayOf(context.today) + (which === 'next' ? 7 : 0) + ((word.value + 6) % 7);
  return {
    days: [dayPart(context, spanOf(context, at, word.next), day, 'weekday', { weekday: word.value })],
    isRange: false,
    next: word.next,
  };
}

/** "A week from Tuesday", "two weeks from this Friday", "a week after March 3", "a week on Monday". */
function readWeeksFrom(context: Context, at: number): Dates | undefined {
  const some = readSome(context, at);
  if (some === undefined || !/^(?:from|after|on|before)$/.test(wordAt(context, some.next))) return undefined;
  const base =
    readChosen(context, some.next + 1) ?? readBare(context, some.next + 1) ?? readMonthFirst(context, some.next + 1);
  const day = base?.days[0];
  if (base === undefined || day === undefined || base.isRange) return undefined;
  const distance = (some.value - context.today) * (wordAt(context, some.next) === 'before' ? -1 : 1);
  const number = day.date === undefined ? undefined : parseIsoDate(day.date);
  if (number === undefined) return undefined;
  return {
    days: [dayPart(context, spanOf(context, at, base.next), number + distance, 'relative')],
    isRange: false,
    next: base.next,
  };
}

/** "The last Friday of November", "first Tuesday in October", "the third Thursday of next month", "the last day of the month". */
function readNth(context: Context, at: number): Dates | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const isLast = wordAt(context, from) === 'last';
  const ordinal = isLast ? { value: -1, next: from + 1 } : readOrdinal(context, from);
  if (ordinal === undefined || 5 < ordinal.value) return undefined;
  const isDay = wordAt(context, ordinal.next) === 'day' && isLast;
  const weekday = isDay ? { value: 0, next: ordinal.next + 1 } : readWeekdayWord(context, ordinal.next);
  if (weekday === undefined || !/^(?:of|in)$/.test(wordAt(context, weekday.next))) return undefined;
  const period = readMonthNamed(context, weekday.next + 1);
  if (period === undefined) return undefined;
  const pick = (year: number): number | undefined =>
    isDay
      ? dayNumber({ year, month: period.month, day: daysInMonth(year, period.month) })
      : nthWeekday(year, period.month, weekday.value, ordinal.value);
  const found = pick(period.year);
  const day = found !== undefined && found < context.today && period.isOpen ? pick(period.year + 1) : found;
  if (day === undefined) return undefined;
  return {
    days: [dayPart(context, spanOf(context, at, period.next), day, 'nth-weekday')],
    isRange: false,
    next: period.next,
  };
}

/** "November", "November 2026", "next month", "this month", "the month". `isOpen`: the year is not said. */
function readMonthNamed(
  context: Context,
  at: number,
): { readonly year: number; readonly month: number; readonly next: number; readonly isOpen: boolean } | undefined {
  const today = calendarDate(context.today);
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const month = months.get(wordAt(context, from));
  if (month !== undefined) {
    const year = readYear(context, from + 1);
    const open = month < today.month ? today.year + 1 : today.year;
    return { year: year?.value ?? open, month, next: year?.next ?? from + 1, isOpen: year === undefined };
  }
  const isNext = /^(?:next|following|coming)$/.test(wordAt(context, from));
  const isThis = /^(?:this|current)$/.test(wordAt(context, from));
  const next = isNext || isThis ? from + 1 : from;
  if (wordAt(context, next) !== 'month') return undefined;
  const index = today.month - 1 + (isNext ? 1 : 0);
  return { year: today.year + Math.floor(index / 12), month: (index % 12) + 1, next: next + 1, isOpen: false };
}
