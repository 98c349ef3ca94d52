import { addMonths, calendarDate, dayNumber, daysInMonth, isoDate, mondayOf, weekdayOfDay } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import type { Vague } from './expression.ts';
import { readYear } from './numbers.ts';
import { readPattern, secondWords } from './patterns.ts';
import { readDayFirst, readMonthFirst } from './read-dates.ts';
import { readSome } from './read-relative-day.ts';
import { type Period, wording } from './vague-words.ts';
import { months } from './vocabulary.ts';
import { readWeekdayPlural } from './weekday-words.ts';

/** A vague time with the place after it. */
export interface FoundVague {
  readonly vague: Vague;
  readonly next: number;
}

/** The words a vague time may begin with. */
export const vagueStarters: readonly string[] = [
  ...wording.keys(),
  'week',
  'within',
  'in',
  'over',
  'during',
  'early',
  'mid',
  'late',
  'last',
  'q',
  'every',
  'each',
];

/** The words that may come second in one. */
export const vagueWords: readonly string[] = secondWords(wording);

/** A time that leaves the day open, at a place: "sometime next week", "the week of March 9", "mid-March", "Q1", "when you have a moment". */
export function readVague(context: Context, at: number): FoundVague | undefined {
  return (
    readWeekOf(context, at) ??
    readWording(context, at) ??
    readWithin(context, at) ??
    readMonthAlone(context, at) ??
    readQuarter(context, at) ??
    readRecurring(context, at)
  );
}

function found(
  context: Context,
  at: number,
  next: number,
  sort: Vague['sort'],
  from?: number,
  to?: number,
): FoundVague {
  const iso = (day: number | undefined): string | undefined => (day === undefined ? undefined : isoDate(day));
  return { vague: { kind: 'vague', span: spanOf(context, at, next), sort, from: iso(from), to: iso(to) }, next };
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
  // "Any time after 2" is bounded by the clock.
  if (
    /^(?:any|anytime)$/.test(first) &&
    sort === 'your-choice' &&
    /^(?:between|after|before|from|until|on|at)$/.test(wordAt(context, phrase.next))
  )
    return undefined;
  const [from, to] = daysOf(context, period);
  return found(context, at, phrase.next, sort, from, to);
}

/** "See you soon." ends a letter and proposes nothing. */
function isSignOffLike(context: Context, at: number): boolean {
  return /^[.,!¶]?$/.test(lexemeAt(context, at + 1).text) && at <= 4;
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
  if (wordAt(context, from) === 'week' && /^(?:of|commencing|beginning|starting)$/.test(wordAt(context, from + 1))) {
    const dateAt = wordAt(context, from + 2) === 'the' || wordAt(context, from + 2) === 'monday' ? from + 3 : from + 2;
    const dates = readMonthFirst(context, dateAt) ?? readDayFirst(context, dateAt);
    const day = dates?.days[0];
    return day === undefined || dates === undefined ? undefined : found(context, at, dates.next, 'week');
  }
  if (!/^(?:first|second|third|fourth|last|1st|2nd)$/.test(wordAt(context, from))) return undefined;
  const weekAt = /^(?:two|three|couple|few|half)$/.test(wordAt(context, from + 1)) ? from + 2 : from + 1;
  const isHalf = wordAt(context, from + 1) === 'half';
  if (!isHalf && !/^(?:weeks?|days?)$/.test(wordAt(context, weekAt))) return undefined;
  const ofAt = isHalf ? from + 2 : weekAt + 1;
  if (!/^(?:of|in)$/.test(wordAt(context, ofAt))) return undefined;
  const monthAt = wordAt(context, ofAt + 1) === 'the' ? ofAt + 2 : ofAt + 1;
  if (!months.has(wordAt(context, monthAt)) || !lexemeAt(context, monthAt).isCapital) return undefined;
  return found(context, at, monthAt + 1, 'week');
}

/** "Within two weeks", "in 2-3 weeks", "in the next 10 days". */
function readWithin(context: Context, at: number): FoundVague | undefined {
  const first = wordAt(context, at);
  if (!/^(?:within|in|over|during)$/.test(first)) return undefined;
  const isNext = wordAt(context, at + 1) === 'the' && /^(?:next|coming)$/.test(wordAt(context, at + 2));
  const from = isNext ? at + 3 : at + 1;
  const isPair =
    /^\d{1,2}-\d{1,2}$/.test(digitsAt(context, from)) && /^(?:days|weeks|months)$/.test(wordAt(context, from + 1));
  if (isPair) return found(context, at, from + 2, 'coming-days');
  const some = first === 'within' || isNext ? readSome(context, from) : undefined;
  return some === undefined ? undefined : found(context, at, some.next, 'coming-days', context.today, some.value);
}

const monthLeads = new Set(
  'in by of until till before after during since through early mid late next this for around about or and to from end - between'.split(
    ' ',
  ),
);

/** "In March", "mid-March", "late April 2026", "the end of May", "March 2027". */
function readMonthAlone(context: Context, at: number): FoundVague | undefined {
  const isPart = /^(?:early|mid|late)$/.test(wordAt(context, at));
  const monthAt = isPart
    ? markAt(context, at + 1) === '-'
      ? at + 2
      : at + 1
    : /^(?:next|this)$/.test(wordAt(context, at))
      ? at + 1
      : at;
  const { text, isCapital } = lexemeAt(context, monthAt);
  const month = months.get(text);
  if (month === undefined || !isCapital) return undefined;
  const year = readYear(context, monthAt + 1);
  const isBare = monthAt === at;
  if (isBare && !monthLeads.has(lexemeAt(context, at - 1).text)) return undefined;
  if (digitsAt(context, monthAt + 1) !== '' && year === undefined) return undefined;
  const after = lexemeAt(context, monthAt + 1);
  // "In May Institute circles": a name goes on with another capital.
  if (year === undefined && after.isCapital && after.gap === 'space') return undefined;
  if (text.length < 4 && text !== 'may' && year === undefined && !isPart) return undefined;
  const today = calendarDate(context.today);
  const inYear = year?.value ?? (month < today.month ? today.year + 1 : today.year);
  const first = dayNumber({ year: inYear, month, day: 1 });
  const next = year?.next ?? monthAt + 1;
  return first < context.today - 31
    ? undefined
    : found(context, at, next, 'month', first, first + daysInMonth(inYear, month) - 1);
}

/** "Q1", "Q3 2027". */
function readQuarter(context: Context, at: number): FoundVague | undefined {
  const { text, isCapital } = lexemeAt(context, at);
  const digits = digitsAt(context, at + 1);
  if (text !== 'q' || !isCapital || !/^[1-4]$/.test(digits) || !isAttached(context, at + 1)) return undefined;
  if (/^[:.)/]$/.test(markAt(context, at + 2)) && isAttached(context, at + 2) && markAt(context, at + 2) !== '.')
    return undefined;
  const year = readYear(context, at + 2);
  const today = calendarDate(context.today);
  const month = Number(digits) * 3 - 2;
  const inYear = year?.value ?? (month + 2 < today.month ? today.year + 1 : today.year);
  const first = dayNumber({ year: inYear, month, day: 1 });
  return found(context, at, year?.next ?? at + 2, 'quarter', first, addMonths(first, 3) - 1);
}

/** "On Wednesdays", "every Tuesday": a habit, not a day. */
function readRecurring(context: Context, at: number): FoundVague | undefined {
  if (readWeekdayPlural(context, at) !== undefined) return found(context, at, at + 1, 'recurring');
  const isEvery = /^(?:every|each)$/.test(wordAt(context, at));
  const weekday = wordAt(context, at + 1);
  const isDay =
    isEvery &&
    /day$/.test(weekday) &&
    weekday !== 'day' &&
    weekdayOfDay(context.today) >= 0 &&
    /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(weekday);
  return isDay ? found(context, at, at + 2, 'recurring') : undefined;
}
