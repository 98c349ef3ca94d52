import { calendarDate } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { datePart, dayOfMonthPart } from './day-part.ts';
import type { DayPart } from './expression.ts';
import { isClockAhead, isClockNumber, isFollower } from './follower.ts';
import { type Reading, readNumberWords, readOrdinal, readYear } from './numbers.ts';
import { months } from './vocabulary.ts';

/** Days of one month: one, a list, or a first and a last. */
interface DayNumbers {
  readonly days: readonly number[];
  readonly isRange: boolean;
  readonly next: number;
}

/** Dates as found, with the place after them. */
export interface Dates {
  readonly days: readonly DayPart[];
  readonly isRange: boolean;
  readonly next: number;
}

const rangeWords = new Set(['to', 'through', 'thru', 'till', 'til', 'until']);

/** Days of the month after a month's name ("9", "the 9th", "9-13", "9, 10 or 11") or before it. */
function readDayNumbers(context: Context, at: number): DayNumbers | undefined {
  const pair = /^(\d{1,2})([-/])(\d{1,2})$/.exec(digitsAt(context, at));
  if (pair !== null) {
    const next = skipOrdinalEnding(context, at + 1);
    return { days: [Number(pair[1]), Number(pair[3])], isRange: pair[2] === '-', next };
  }
  const first = readDayNumber(context, at);
  if (first === undefined) return undefined;
  const days = [first.value];
  let { next } = first;
  let isRange = false;
  while (!isRange && days.length < 6) {
    const separator = lexemeAt(context, next).text;
    const other = readDayNumber(context, next + 1);
    if (other === undefined || isClockNumber(context, next + 1)) break;
    if (separator === '-' || rangeWords.has(separator)) isRange = true;
    else if (separator === ',') {
      if (
        !/^(?:or|and|&|,)$/.test(lexemeAt(context, other.next).text) ||
        readDayNumber(context, other.next + 1) === undefined
      )
        break;
    } else if (!/^(?:or|and|&|\/)$/.test(separator)) break;
    days.push(other.value);
    next = other.next;
  }
  return { days, isRange, next };
}

function readDayNumber(context: Context, at: number): Reading<number> | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const ordinal = readOrdinal(context, from);
  if (ordinal !== undefined) return ordinal.value <= 31 ? ordinal : undefined;
  const digits = digitsAt(context, from);
  return /^\d{1,2}$/.test(digits) && Number(digits) <= 31 && !/^[%°$]$/.test(lexemeAt(context, from + 1).text)
    ? { value: Number(digits), next: from + 1 }
    : undefined;
}

function skipOrdinalEnding(context: Context, at: number): number {
  return isAttached(context, at) && /^(?:st|nd|rd|th)$/.test(wordAt(context, at)) ? at + 1 : at;
}

/** "March 3", "Dec. 9th, 2026", "March 9-13", "March 9 or 10". */
export function readMonthFirst(context: Context, at: number, weekday?: number): Dates | undefined {
  const month = months.get(wordAt(context, at));
  if (month === undefined) return undefined;
  const isDotted = markAt(context, at + 1) === '.' && isAttached(context, at + 1);
  const isDash = markAt(context, at + 1) === '-' && isAttached(context, at + 1) && isAttached(context, at + 2);
  const numberAt = isDotted || (isDash && lexemeAt(context, at).isCapital) ? at + 2 : at + 1;
  if (markAt(context, numberAt) === ',' || isClockNumber(context, numberAt)) return undefined;
  const glued = splitYear(context, numberAt);
  const numbers =
    glued === undefined
      ? (readDayNumbers(context, numberAt) ?? readSpelledDay(context, at, numberAt))
      : { days: [glued.value], isRange: false, next: glued.next };
  if (numbers === undefined) return undefined;
  const year = glued?.year === undefined ? readYear(context, numbers.next) : { value: glued.year, next: numbers.next };
  if (year === undefined && weekday === undefined && !isSoundDate(context, at, numbers)) return undefined;
  return build(context, at, month, numbers, year, weekday);
}

/** "(October) twenty-seven", but not "(April) nine people" and "(may) two". */
function readSpelledDay(context: Context, at: number, numberAt: number): DayNumbers | undefined {
  const number = readNumberWords(context, numberAt);
  if (number === undefined || number.value < 1 || 31 < number.value) return undefined;
  const isWord = /^(?:may|march|mar)$/.test(wordAt(context, at));
  return isWord || !isFollower(context, number.next)
    ? undefined
    : { days: [number.value], isRange: false, next: number.next };
}

/** "3,2026", written without the space. */
function splitYear(
  context: Context,
  at: number,
): { readonly value: number; readonly next: number; readonly year: number } | undefined {
  const found = /^(\d{1,2}),((?:19|20)\d\d)$/.exec(digitsAt(context, at));
  return found === null ? undefined : { value: Number(found[1]), year: Number(found[2]), next: at + 1 };
}

/** "May" and "march" are words too, and so is what "Sept 5 people" counts; a lower-case one needs an end that fits. */
function isSoundDate(context: Context, at: number, numbers: DayNumbers): boolean {
  const { text, isCapital } = lexemeAt(context, at);
  if (/^(?:minutes?|mins?|hours?|people|percent)$/.test(wordAt(context, numbers.next))) return false;
  if (isCapital && text !== 'may' && text !== 'march' && text !== 'mar') return true;
  const { next } = numbers;
  if (isFollower(context, next) || isClockNumber(context, next) || isClockAhead(context, next)) return true;
  return isCapital && digitsAt(context, numbers.next) !== '';
}

/** "10 March", "the 14th of December 2026", "10-12 March", "20 of next month". */
export function readDayFirst(context: Context, at: number, weekday?: number): Dates | undefined {
  const numbers = readDayNumbers(context, at);
  if (numbers === undefined) return undefined;
  let next = numbers.next;
  if (wordAt(context, next) === 'day') next += 1;
  const inMonth = readThisMonth(context, at, numbers);
  if (inMonth !== undefined) return inMonth;
  const isOf = wordAt(context, next) === 'of' || wordAt(context, next) === 'in';
  if (isOf) next += 1;
  if (isOf && wordAt(context, next) === 'the') next += 1;
  const isDash = !isOf && markAt(context, next) === '-' && isAttached(context, next);
  if (isDash) next += 1;
  const word = lexemeAt(context, next);
  const month = months.get(word.text);
  if (month === undefined) return isOf ? readOfThisMonth(context, at, numbers, next) : undefined;
  // "The first may be late" and "10 march on" are no dates; "20 march." is one.
  const isVerb = !word.isCapital && (word.text === 'may' || word.text === 'march' || word.text === 'mar');
  if (!isOf && isVerb && weekday === undefined && !isLastOrTimed(context, next + 1)) return undefined;
  const afterDot =
    markAt(context, next + 1) === '.' && isAttached(context, next + 1) && readYear(context, next + 2) !== undefined
      ? next + 2
      : next + 1;
  const yearAt = isDash && markAt(context, afterDot) === '-' ? afterDot + 1 : afterDot;
  const year = readYear(context, yearAt);
  return build(context, at, month, { ...numbers, next: next + 1 }, year, weekday);
}

/** Whether a clause ends here, or goes on with a clock time or a year. */
function isLastOrTimed(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'number' || /^(?:[.?!,;)¶@]|at)?$/.test(text);
}

/** "The 9th prox.", "15th inst.": the next month and this one, in the style of old offices. */
function readThisMonth(context: Context, at: number, { days, next }: DayNumbers): Dates | undefined {
  const which = wordAt(context, next);
  const [day] = days;
  if (!/^(?:inst|prox|instant|proximo)$/.test(which) || day === undefined || 1 < days.length) return undefined;
  // "The 9th instant" is a date, "the 3rd instant messenger" is not.
  if (!isFollower(context, next + 1) || digitsAt(context, next - 1) !== '') return undefined;
  const today = calendarDate(context.today);
  const index = today.month - 1 + (which.startsWith('prox') ? 1 : 0);
  const end = markAt(context, next + 1) === '.' && isAttached(context, next + 1) ? next + 2 : next + 1;
  const written = { year: today.year + Math.floor(index / 12), month: (index % 12) + 1, day, weekday: undefined };
  return {
    days: [{ ...datePart(context, spanOf(context, at, end), written, 'date'), hasYear: false }],
    isRange: false,
    next: end,
  };
}

/** "The 20th of next month", "the first of the month". */
function readOfThisMonth(context: Context, at: number, numbers: DayNumbers, next: number): Dates | undefined {
  const which = wordAt(context, next);
  const [only] = numbers.days;
  if (which === 'month' && wordAt(context, next - 1) === 'the' && only !== undefined && numbers.days.length === 1) {
    const span = spanOf(context, at, next + 1);
    return { days: [dayOfMonthPart(context, span, only, undefined)], isRange: false, next: next + 1 };
  }
  if (wordAt(context, next + 1) !== 'month' || !/^(?:next|this|current|coming|following)$/.test(which))
    return undefined;
  const today = calendarDate(context.today);
  const index = today.month - 1 + (which === 'this' || which === 'current' ? 0 : 1);
  const year = today.year + Math.floor(index / 12);
  const dates = build(
    context,
    at,
    (index % 12) + 1,
    { ...numbers, next: next + 2 },
    { value: year, next: next + 2 },
    undefined,
  );
  return { ...dates, days: dates.days.map((it) => ({ ...it, hasYear: false })) };
}

function build(
  context: Context,
  at: number,
  month: number,
  numbers: DayNumbers,
  year: Reading<number> | undefined,
  weekday: number | undefined,
): Dates {
  const next = year?.next ?? numbers.next;
  const span = spanOf(context, at, next);
  const days = numbers.days.map((day, index) =>
    datePart(context, span, { year: year?.value, month, day, weekday: index === 0 ? weekday : undefined }, 'date'),
  );
  return { days, isRange: numbers.isRange, next };
}
