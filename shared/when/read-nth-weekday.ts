import { addWorkingDays, calendarDate, dayNumber, daysInMonth, nthWeekday } from './calendar.ts';
import { type Context, lexemeAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import { type Reading, readOrdinal, readYear } from './numbers.ts';
import type { Dates } from './read-dates.ts';
import { months } from './vocabulary.ts';
import { readWeekdayWord } from './weekday-words.ts';

/** "The last Friday of November", "the second to last Friday of May", "the last day of the year", "first Tuesday in October", "the third Thursday of next month", "the last working day of the month". */
export function readNth(context: Context, at: number): Dates | undefined {
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const place = readFromEnd(context, from) ?? readOrdinal(context, from);
  if (place === undefined || 5 < place.value) return undefined;
  const counted = readCounted(context, place.next);
  if (counted === undefined || !/^(?:of|in)$/.test(wordAt(context, counted.next))) return undefined;
  const period = readYearNamed(context, counted.next + 1, place.value) ?? readMonthNamed(context, counted.next + 1);
  if (period === undefined) return undefined;
  const pick = (year: number): number | undefined => dayOf(counted.value, year, period.month, place.value);
  const found = pick(period.year);
  const day = found !== undefined && found < context.today && period.isOpen ? pick(period.year + 1) : found;
  if (day === undefined) return undefined;
  return {
    days: [dayPart(context, spanOf(context, at, period.next), day, 'nth-weekday')],
    isRange: false,
    next: period.next,
  };
}

/** "Last", "second to last", "second-last", "next to last", "penultimate": counted from the end, so below zero. */
function readFromEnd(context: Context, at: number): Reading<number> | undefined {
  const word = wordAt(context, at);
  if (word === 'last' || word === 'final') return { value: -1, next: at + 1 };
  if (word === 'penultimate') return { value: -2, next: at + 1 };
  const place = word === 'next' ? { value: 2, next: at + 1 } : readOrdinal(context, at);
  if (place === undefined || place.value < 2 || 5 < place.value) return undefined;
  let next = place.next;
  for (const it of ['-', 'to', '-']) if (lexemeAt(context, next).text === it) next += 1;
  const isLast = wordAt(context, next) === 'last' && (word !== 'next' || wordAt(context, next - 1) !== word);
  return isLast ? { value: -place.value, next: next + 1 } : undefined;
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

/** The month of a year that something is counted in. `isOpen`: the year is not said. */
interface MonthNamed {
  readonly year: number;
  readonly month: number;
  readonly next: number;
  readonly isOpen: boolean;
}

/** "The year", "next year", "2027": its first month, or its last one where it is counted from the end. */
function readYearNamed(context: Context, at: number, place: number): MonthNamed | undefined {
  const month = place < 0 ? 12 : 1;
  const written = readYear(context, at);
  if (written !== undefined) return { year: written.value, month, next: written.next, isOpen: false };
  const which = wordAt(context, at);
  if (!/^(?:the|this|next)$/.test(which) || wordAt(context, at + 1) !== 'year') return undefined;
  const year = calendarDate(context.today).year + (which === 'next' ? 1 : 0);
  return { year, month, next: at + 2, isOpen: which === 'the' };
}

/** "November", "November 2026", "next month", "this month", "the month". */
function readMonthNamed(context: Context, at: number): MonthNamed | undefined {
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
