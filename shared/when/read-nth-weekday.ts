import { addWorkingDays, calendarDate, dayNumber, daysInMonth, nthWeekday } from './calendar.ts';
import { type Context, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import { type Reading, readOrdinal, readYear } from './numbers.ts';
import type { Dates } from './read-dates.ts';
import { months } from './vocabulary.ts';
import { readWeekdayWord } from './weekday-words.ts';

/** "The last Friday of November", "first Tuesday in October", "the third Thursday of next month", "the last working day of the month". */
export function readNth(context: Context, at: number): Dates | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const isLast = wordAt(context, from) === 'last';
  const ordinal = isLast ? { value: -1, next: from + 1 } : readOrdinal(context, from);
  if (ordinal === undefined || 5 < ordinal.value) return undefined;
  const counted = readCounted(context, ordinal.next);
  if (counted === undefined || !/^(?:of|in)$/.test(wordAt(context, counted.next))) return undefined;
  const period = readMonthNamed(context, counted.next + 1);
  if (period === undefined) return undefined;
  const pick = (year: number): number | undefined => dayOf(counted.value, year, period.month, ordinal.value);
  const found = pick(period.year);
  const day = found !== undefined && found < context.today && period.isOpen ? pick(period.year + 1) : found;
  if (day === undefined) return undefined;
  return {
    days: [dayPart(context, spanOf(context, at, period.next), day, 'nth-weekday')],
    isRange: false,
    next: period.next,
  };
}

/** What is counted within a month: one weekday (its number), every day, or working days. */
type Counted = number | 'day' | 'working-day';

function readCounted(context: Context, at: number): Reading<Counted> | undefined {
  if (wordAt(context, at) === 'day') return { value: 'day', next: at + 1 };
  if (/^(?:business|working|work)$/.test(wordAt(context, at)) && wordAt(context, at + 1) === 'day')
    return { value: 'working-day', next: at + 2 };
  if (wordAt(context, at) === 'weekday' || wordAt(context, at) === 'workday')
    return { value: 'working-day', next: at + 1 };
  return readWeekdayWord(context, at);
}

/** The `nth` of what is counted in a month; -1 for the last. */
function dayOf(counted: Counted, year: number, month: number, nth: number): number | undefined {
  if (typeof counted === 'number') return nthWeekday(year, month, counted, nth);
  const length = daysInMonth(year, month);
  const before = dayNumber({ year, month, day: 1 }) - 1;
  if (counted === 'day') return nth < 0 ? before + length : before + nth;
  return addWorkingDays(nth < 0 ? before + length + 1 : before, nth);
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
