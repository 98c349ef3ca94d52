import { addMonths, calendarDate, dayNumber, daysInMonth, mondayOf, weekdayOfDay } from './calendar.ts';
import { type Context, hasWords, isAttached, lexemeAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import type { PartOfDay } from './expression.ts';
import type { Part } from './part.ts';
import { compilePatterns, readPattern } from './patterns.ts';

const partsOfDay: ReadonlyMap<string, PartOfDay> = new Map([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['afternoonish', 'afternoon'],
  ['evening', 'evening'],
  ['night', 'night'],
  ['lunch', 'noon'],
  ['lunchtime', 'noon'],
]);

/** "Morning", "lunchtime", "first thing", and the "AM" of "Friday AM". They count only beside a day or a clock time. */
export function readPartOfDay(context: Context, at: number): Part | undefined {
  const { text, isUpper } = lexemeAt(context, at);
  const partOfDay = partsOfDay.get(text);
  if (partOfDay !== undefined) return { kind: 'part-of-day', from: at, next: at + 1, partOfDay };
  if (text === 'first' && wordAt(context, at + 1) === 'thing')
    return { kind: 'part-of-day', from: at, next: at + 2, partOfDay: 'start-of-day' };
  const isHalf = (text === 'am' && isUpper) || text === 'pm';
  return isHalf && !isAttached(context, at)
    ? { kind: 'part-of-day', from: at, next: at + 1, partOfDay: text === 'am' ? 'morning' : 'afternoon' }
    : undefined;
}

type EndUnit = (Part & { kind: 'end' })['unit'];

const wording = compilePatterns<EndUnit>([
  ['day', '(the)? (eod|cob)'],
  ['day', '(the)? (end|close) of (the|business|play|working)? (day|business|play)'],
  ['day', '(the)? close of (business|play)'],
  ['week', '(eow)'],
  ['week', '(the)? (end) of (the|this|business)? week'],
  ['month', '(eom)'],
  ['month', '(the)? month end'],
  ['quarter', '(the)? quarter end'],
  ['year', '(the)? year end'],
  ['month', '(the)? end of (the|this)? month'],
  ['quarter', '(eoq)'],
  ['quarter', '(the)? end of (the|this)? quarter'],
  ['year', '(eoy)'],
  ['year', '(the)? end of (the|this)? year'],
]);

/** The words that the end of a period, or a part of the day, may begin with. */
export const endStarters: readonly string[] = [...wording.keys()];
export const partOfDayStarters: readonly string[] = [...partsOfDay.keys(), 'first', 'am', 'pm'];

/** "EOD", "end of week", "COB": the end of a period that has begun. "At the end of the day" is a manner of speaking. */
export function readEnd(context: Context, at: number): Part | undefined {
  const phrase = readPattern(context, at, wording);
  if (phrase === undefined) return undefined;
  const unit = phrase.value;
  if (wordAt(context, at - 1) === 'at' && hasWords(context, at, 'the', 'end', 'of', 'the', 'day')) return undefined;
  if (
    !/^(?:by|before|until|till|for|on|at|than|is|the|around)?$/.test(wordAt(context, at - 1)) &&
    unit !== 'day' &&
    wordAt(context, at).length > 3
  )
    return undefined;
  const day = dayPart(context, spanOf(context, at, phrase.next), lastDayOf(context.today, unit), 'relative');
  return { kind: 'end', from: at, next: phrase.next, unit, day };
}

/** The last day of a period; of a week, its last working day. */
function lastDayOf(today: number, unit: EndUnit): number {
  const { year, month } = calendarDate(today);
  switch (unit) {
    case 'day':
      return today;
    case 'week':
      return weekdayOfDay(today) === 6 || weekdayOfDay(today) === 0 ? mondayOf(today) + 11 : mondayOf(today) + 4;
    case 'month':
      return dayNumber({ year, month, day: daysInMonth(year, month) });
    case 'quarter':
      return addMonths(dayNumber({ year, month: month - ((month - 1) % 3), day: 1 }), 3) - 1;
    case 'year':
      return dayNumber({ year, month: 12, day: 31 });
  }
}
