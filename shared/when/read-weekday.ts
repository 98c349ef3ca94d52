import { calendarDate, isoDate, mondayOf, weekdayOfDay } from './calendar.ts';
import { type Context, digitsAt, hasWords, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayOfMonthPart, dayPart } from './day-part.ts';
import { isClockNumber, isFollower } from './follower.ts';
import { type Reading, readWholeNumber } from './numbers.ts';
import { type Dates, readDayFirst, readMonthFirst } from './read-dates.ts';
import { readDistance } from './read-distance.ts';
import { readNth } from './read-nth-weekday.ts';
import { readNumericDate } from './read-numeric-dates.ts';
import { readOrdinalAlone } from './read-ordinal-days.ts';
import { readWeekdayPlural, readWeekdayWord } from './weekday-words.ts';

const owners = new Set(
  'the your my our his her their its every each any no last previous past closest nearest'.split(' '),
);
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
    readSomeWeekdays(context, at) ??
    readWeekFirst(context, at) ??
    readChosen(context, at) ??
    readBare(context, at)
  );
}

/** How "this", "next" and "coming" before a weekday are counted, or the same words with "week" behind it. */
type Choice = 'bare' | 'this' | 'coming' | 'next' | 'last';

/** "This Friday", "the coming Tuesday", "next Wed". */
export function readChosen(context: Context, at: number): Dates | undefined {
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

/** A weekday that no word before it chooses, and that is no part of a name. */
export function readBare(context: Context, at: number): Dates | undefined {
  const word = readWeekdayWord(context, at);
  if (word === undefined || isPartOfName(context, at)) return undefined;
  const next = lexemeAt(context, word.next);
  const isCounted =
    readWeekBehind(context, word.next, word.value) === undefined &&
    owners.has(wordAt(context, at - 1)) &&
    next.kind === 'word' &&
    !isFollower(context, word.next) &&
    !partsOfDay.has(next.text);
  if (isCounted) return undefined;
  if (
    owners.has(wordAt(context, at - 1)) &&
    /^(?:every|each|last|previous|past|closest|nearest)$/.test(wordAt(context, at - 1))
  )
    return undefined;
  return readNamed(context, at, at, 'bare');
}

const namesBefore = new Set(
  'good black palm easter ash shrove pancake fat cyber giving maundy holy whit mothering super casual'.split(' '),
);

/** "Black Friday", "Ash Wednesday": a day of the year and not of the week. */
function isPartOfName(context: Context, at: number): boolean {
  const previous = lexemeAt(context, at - 1);
  return (
    namesBefore.has(previous.text) && previous.isCapital && previous.gap !== 'line' && lexemeAt(context, at).isCapital
  );
}

/** "Two Fridays from now", "three Tuesdays from today". */
function readSomeWeekdays(context: Context, at: number): Dates | undefined {
  const count = readWholeNumber(context, at);
  if (count === undefined || count.value < 2 || 9 < count.value) return undefined;
  const weekday = readWeekdayPlural(context, count.next);
  const next = endOfFromNow(context, count.next + 1);
  if (weekday === undefined || next === undefined) return undefined;
  const day = choose(context.today, weekday, 'bare').day + 7 * (count.value - 1);
  return { days: [dayPart(context, spanOf(context, at, next), day, 'weekday', { weekday })], isRange: false, next };
}

/** The place behind "from now", "from today" or "hence". */
function endOfFromNow(context: Context, at: number): number | undefined {
  if (wordAt(context, at) === 'hence') return at + 1;
  return wordAt(context, at) === 'from' && /^(?:now|today)$/.test(wordAt(context, at + 1)) ? at + 2 : undefined;
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
  let from = /^[,(/-]$/.test(markAt(context, at)) ? at + 1 : at;
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
  // "Tuesday 3 until 4": the number that a second one goes with is an hour.
  const isHours =
    /^(?:to|until|till|til|-)$/.test(lexemeAt(context, at + 1).text) &&
    day <= 12 &&
    (/^(?:noon|midday)$/.test(wordAt(context, at + 2)) || /^(?:1[0-2]|\d)$/.test(digitsAt(context, at + 2)));
  if (isHours) return undefined;
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
  const nearest = choose(context.today, weekday, 'bare').day;
  const from = /^(?:of|in)$/.test(wordAt(context, at)) ? at + 1 : at;
  const week = readWeekName(context, from);
  if (week !== undefined) return { day: week.value + offset, other: undefined, next: week.next };
  if (hasWords(context, at, 'after', 'next')) return { day: nearest + 7, other: undefined, next: at + 2 };
  if (wordAt(context, at) === 'fortnight') return { day: nearest + 14, other: undefined, next: at + 1 };
  const some = readWeeksAhead(context, at);
  if (some !== undefined) return { day: mondayOf(some.value) + offset, other: undefined, next: some.next };
  const isBritish = wordAt(context, at) === 'week' && (isFollower(context, at + 1) || markAt(context, at + 1) !== '');
  return isBritish ? { day: nearest + 7, other: undefined, next: at + 1 } : undefined;
}

/** "(Thursday) in a week", "(Wednesday) two weeks from now". */
function readWeeksAhead(context: Context, at: number): Reading<number> | undefined {
  const isIn = wordAt(context, at) === 'in';
  const some = readDistance(context, isIn ? at + 1 : at);
  if (some?.unit !== 'week') return undefined;
  if (isIn) return { value: some.value, next: wordAt(context, some.next) === 'time' ? some.next + 1 : some.next };
  const next = endOfFromNow(context, some.next);
  return next === undefined ? undefined : { value: some.value, next };
}

/** "Next week", "this week", "the following week", "the week after next", "last week": the Monday of it. */
function readWeekName(context: Context, at: number): Reading<number> | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const monday = mondayOf(context.today);
  if (hasWords(context, from, 'week', 'after', 'next')) return { value: monday + 14, next: from + 3 };
  if (!/^(?:week(?:'s)?|wk)$/.test(wordAt(context, from + 1))) return undefined;
  switch (wordAt(context, from)) {
    case 'this':
      return { value: monday, next: from + 2 };
    case 'next':
    case 'following':
      return { value: monday + 7, next: from + 2 };
    case 'last':
    case 'previous':
    case 'past':
      return { value: monday - 7, next: from + 2 };
    default:
      return undefined;
  }
}

/** "Next week Tuesday", "next week's Tuesday", "next week on Tuesday", "this week (Thursday)", "the week after next, Monday". */
function readWeekFirst(context: Context, at: number): Dates | undefined {
  const week = readWeekName(context, at);
  if (week === undefined) return undefined;
  let from = /^[,(-]$/.test(markAt(context, week.next)) ? week.next + 1 : week.next;
  if (wordAt(context, from) === 'on') from += 1;
  const word = readWeekdayWord(context, from);
  if (word === undefined) return undefined;
  const dated = readDateAfter(context, word.next, word.value);
  if (dated !== undefined) return dated;
  const day = week.value + ((word.value + 6) % 7);
  return {
    days: [dayPart(context, spanOf(context, at, word.next), day, 'weekday', { weekday: word.value })],
    isRange: false,
    next: word.next,
  };
}
