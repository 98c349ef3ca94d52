import { addMonths, calendarDate, daysInMonth, mondayOf } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { isFollower, isNamed } from './follower.ts';
import { type FoundVague, foundVague } from './found-vague.ts';
import { nothing } from './lexer.ts';
import { readWholeNumber } from './numbers.ts';
import { readPattern, secondWords } from './patterns.ts';
import { readAmount } from './read-amount.ts';
import { readAnchor } from './read-anchored.ts';
import { readNearDistance } from './read-distance.ts';
import { holidayStarters, readHolidayName } from './read-holiday.ts';
import { readMonthAlone, readQuarter } from './read-period.ts';
import { readRecurring } from './read-recurring.ts';
import { tomorrowWords } from './read-relative-day.ts';
import { type Period, wording } from './vague-words.ts';
import { months, weekdays } from './vocabulary.ts';

/** The words a vague time may begin with. */
export const vagueStarters: readonly string[] = [
  ...wording.keys(),
  'week',
  'within',
  'in',
  'over',
  'during',
  'around',
  'early',
  'mid',
  'late',
  'last',
  'q',
  'every',
  'each',
  ...'m t mwf tth tuth mtwthf mtwtf w wc'.split(' '),
  ...holidayStarters,
];

/** The words that may come second in one. */
export const vagueWords: readonly string[] = secondWords(wording);

/** A time that leaves the day open, at a place: "sometime next week", "the week of March 9", "mid-March", "Q1", "when you have a moment". */
export function readVague(context: Context, at: number): FoundVague | undefined {
  return (
    readWeekOf(context, at) ??
    readWording(context, at) ??
    readWithin(context, at) ??
    readAroundHoliday(context, at) ??
    readMonthAlone(context, at) ??
    readQuarter(context, at) ??
    readRecurring(context, at)
  );
}

const farewells = new Set(
  'see talk speak you again back hear connect as too very how chat write meet more touch'.split(' '),
);

function readWording(context: Context, at: number): FoundVague | undefined {
  const phrase = readPattern(context, at, wording);
  if (phrase === undefined || (isAttached(context, at) && markAt(context, at - 1) === '-')) return undefined;
  const [sort, period] = phrase.value;
  const first = wordAt(context, at);
  if (
    first === 'soon' &&
    (/^(?:as|too|how|so|very|pretty|you)$/.test(wordAt(context, at - 1)) ||
      wordAt(context, at + 1) === 'as' ||
      (farewells.has(wordAt(context, at - 1)) && isSignOffLike(context, at)))
  )
    return undefined;
  if (
    first === 'one' &&
    /^(?:the|this|that|only|just|no|by|last|first|than|in|of|for|at|takes|each|every)$/.test(wordAt(context, at - 1))
  )
    return undefined;
  // "Do you have **any time** for a call next week?" is a length.
  if (
    first === 'any' &&
    wordAt(context, at + 1) === 'time' &&
    /^(?:have|got|find|spare|make)$/.test(wordAt(context, at - 1))
  )
    return undefined;
  // "Any time after 2" is bounded by the clock.
  if (
    /^(?:any|anytime)$/.test(first) &&
    sort === 'your-choice' &&
    /^(?:between|after|before|from|until|on|at)$/.test(wordAt(context, phrase.next))
  )
    return undefined;
  // "The **spring** catalogue": which one, and not when.
  if (sort === 'season' && isNamed(context, phrase.next)) return undefined;
  if (first === 'sometime' && phrase.next === at + 1 && isDayAhead(context, phrase.next)) return undefined;
  const [from, to] = daysOf(context, period);
  return foundVague(context, at, phrase.next, sort, from, to);
}

/** "Sometime (on Thursday)", "sometime (before noon)": a day or a clock time with room in it. */
function isDayAhead(context: Context, at: number): boolean {
  const from = /^(?:on|by|before|after|between|around|at|from)$/.test(wordAt(context, at)) ? at + 1 : at;
  const { text, kind } = lexemeAt(context, from);
  if (kind === 'number' || weekdays.has(text) || tomorrowWords.has(text)) return true;
  return /^(?:today|tonight|noon|midday)$/.test(text) || (months.has(text) && digitsAt(context, from + 1) !== '');
}

/** "See you soon." ends a letter and proposes nothing. */
function isSignOffLike(context: Context, at: number): boolean {
  return /^[.,!¶]?$/.test(lexemeAt(context, at + 1).text) && lexemeAt(context, at - 5) === nothing;
}

function daysOf(context: Context, period: Period): readonly [number?, number?] {
  const { today } = context;
  const monday = mondayOf(today);
  const date = calendarDate(today);
  switch (period) {
    case 'this-week':
      return [today, monday + 6];
    case 'next-week':
      return [monday + 7, monday + 13];
    case 'two-weeks':
      return [today, monday + 13];
    case 'second-week':
      return [monday + 14, monday + 20];
    case 'this-weekend':
      return [monday + 5, monday + 6];
    case 'next-weekend':
      return [monday + 12, monday + 13];
    case 'this-month':
      return [today, today - date.day + daysInMonth(date.year, date.month)];
    case 'next-month': {
      const first = addMonths(today - date.day + 1, 1);
      return [first, addMonths(first, 1) - 1];
    }
    default:
      return [];
  }
}

/** "The week of March 9", "week commencing 9 March", "the first week of October", "the first two weeks of October". */
function readWeekOf(context: Context, at: number): FoundVague | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const dateAt = endOfWeekOf(context, from);
  if (dateAt !== undefined) {
    const anchor = readAnchor(context, dateAt);
    return anchor === undefined ? undefined : foundVague(context, at, anchor.next, 'week');
  }
  const holiday = readHolidayName(context, at);
  if (holiday !== undefined && wordAt(context, holiday.next) === 'week')
    return foundVague(context, at, holiday.next + 1, 'week');
  if (!/^(?:first|second|third|fourth|last|1st|2nd)$/.test(wordAt(context, from))) return undefined;
  const weekAt = /^(?:two|three|couple|few|half)$/.test(wordAt(context, from + 1)) ? from + 2 : from + 1;
  const isHalf = wordAt(context, from + 1) === 'half';
  if (!isHalf && !/^(?:weeks?|days?)$/.test(wordAt(context, weekAt))) return undefined;
  const ofAt = isHalf ? from + 2 : weekAt + 1;
  if (!/^(?:of|in)$/.test(wordAt(context, ofAt))) return undefined;
  const monthAt = wordAt(context, ofAt + 1) === 'the' ? ofAt + 2 : ofAt + 1;
  if (!months.has(wordAt(context, monthAt)) || !lexemeAt(context, monthAt).isCapital) return undefined;
  return foundVague(context, at, monthAt + 1, 'week');
}

/** "Around Easter", "over Christmas", "at New Year". */
function readAroundHoliday(context: Context, at: number): FoundVague | undefined {
  if (!/^(?:around|over|during|at)$/.test(wordAt(context, at))) return undefined;
  const holiday = readHolidayName(context, at + 1);
  const isWhole = holiday !== undefined && isFollower(context, holiday.next) && !holiday.days.some((it) => it.hasYear);
  return isWhole ? foundVague(context, at, holiday.next, 'season') : undefined;
}

/** The place behind "week of", "week commencing", "week after", "w/c". */
function endOfWeekOf(context: Context, at: number): number | undefined {
  const word = wordAt(context, at);
  if (word === 'week')
    return /^(?:of|commencing|beginning|starting|after|before|following)$/.test(wordAt(context, at + 1))
      ? at + 2
      : undefined;
  if (word === 'wc') return at + 1;
  return word === 'w' &&
    markAt(context, at + 1) === '/' &&
    wordAt(context, at + 2) === 'c' &&
    isAttached(context, at + 2)
    ? at + 3
    : undefined;
}

/** "Within two weeks", "in 2-3 weeks", "in two or three weeks", "in the next 10 days". */
function readWithin(context: Context, at: number): FoundVague | undefined {
  const first = wordAt(context, at);
  if (!/^(?:within|in|over|during)$/.test(first)) return undefined;
  const isNext = wordAt(context, at + 1) === 'the' && /^(?:next|coming)$/.test(wordAt(context, at + 2));
  const from = isNext ? at + 3 : at + 1;
  const amount = readAmount(context, from);
  const isPair =
    amount?.least !== amount?.most && /^(?:days|weeks|months)$/.test(wordAt(context, amount?.next ?? from));
  if (amount !== undefined && isPair) return foundVague(context, at, amount.next + 1, 'coming-days');
  const hours = first === 'within' || isNext ? readWholeNumber(context, from) : undefined;
  if (hours !== undefined && /^(?:hours?|hrs)$/.test(wordAt(context, hours.next)))
    return foundVague(context, at, hours.next + 1, 'coming-days');
  const some = first === 'within' || isNext ? readNearDistance(context, from) : undefined;
  return some === undefined ? undefined : foundVague(context, at, some.next, 'coming-days', context.today, some.value);
}
