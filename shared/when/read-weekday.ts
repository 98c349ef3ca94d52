import { isoDate, mondayOf } from './calendar.ts';
import { type Context, hasWords, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import { isFollower } from './follower.ts';
import { readWholeNumber } from './numbers.ts';
import { readDateBehind } from './read-date-behind.ts';
import type { Dates } from './read-dates.ts';
import { readNth } from './read-nth-weekday.ts';
import { readWeekdayPlural, readWeekdayWord } from './weekday-words.ts';
import { endOfFromNow, nearestWeekday, readWeekBehind, readWeekName } from './weeks.ts';

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
  const day = nearestWeekday(context.today, weekday) + 7 * (count.value - 1);
  return { days: [dayPart(context, spanOf(context, at, next), day, 'weekday', { weekday })], isRange: false, next };
}

/** A weekday and what tells its date. `at` is where the whole begins, `from` where the weekday stands. */
function readNamed(context: Context, at: number, from: number, choice: Choice): Dates | undefined {
  const word = readWeekdayWord(context, from);
  if (word === undefined) return undefined;
  const weekday = word.value;
  const dated = readDateBehind(context, word.next, weekday);
  if (dated !== undefined) {
    const span = spanOf(context, at, dated.next);
    return { ...dated, days: dated.days.map((it, index) => (index === 0 ? { ...it, span } : it)) };
  }
  const counted = readWeekBehind(context, word.next, weekday);
  const { day, other } =
    counted === undefined ? choose(context.today, weekday, choice) : { day: counted.value, other: undefined };
  const next = counted?.next ?? word.next;
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
  const nearest = nearestWeekday(today, weekday);
  if (choice === 'last') return { day: nearest - 7 === today ? today - 7 : nearest - 7, other: undefined };
  if (choice === 'next') {
    const day = mondayOf(today) + 7 + ((weekday + 6) % 7);
    return { day, other: day === nearest ? undefined : nearest };
  }
  return { day: nearest, other: nearest === today + 7 && choice !== 'bare' ? today : undefined };
}

/** "Next week Tuesday", "next week's Tuesday", "next week on Tuesday", "this week (Thursday)", "the week after next, Monday". */
function readWeekFirst(context: Context, at: number): Dates | undefined {
  const week = readWeekName(context, at);
  if (week === undefined) return undefined;
  let from = /^[,(-]$/.test(markAt(context, week.next)) ? week.next + 1 : week.next;
  if (wordAt(context, from) === 'on') from += 1;
  const word = readWeekdayWord(context, from);
  if (word === undefined) return undefined;
  const dated = readDateBehind(context, word.next, word.value);
  if (dated !== undefined) return dated;
  const day = week.value + ((word.value + 6) % 7);
  return {
    days: [dayPart(context, spanOf(context, at, word.next), day, 'weekday', { weekday: word.value })],
    isRange: false,
    next: word.next,
  };
}
