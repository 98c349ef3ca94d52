import { type Context, digitsAt, spanOf } from './context.ts';
import { datePart } from './day-part.ts';
import type { Dates } from './read-dates.ts';

/** A date in figures, before it is known which of the first two is the month. */
export interface Figures {
  /** Its place in lexemes. */
  readonly from: number;
  readonly next: number;
  readonly first: number;
  readonly second: number;
  readonly year: number | undefined;
  /** The weekday that stands before, if one does. */
  readonly weekday: number | undefined;
  /** Written with dots, as those do who put the day first. */
  readonly isDotted: boolean;
}

/** The date that figures stand for: in the order of the settings, unless only the other order has such a month or fits the weekday. */
export function inOrder(context: Context, figures: Figures): Dates | undefined {
  const { first, second, isDotted } = figures;
  const prefersDay = context.dateOrder === 'dmy' || (isDotted && 12 < first);
  const [month, day] = prefersDay ? [second, first] : [first, second];
  if (12 < month) return buildDate(context, figures, day, month);
  const found = buildDate(context, figures, month, day);
  // "Fri 6/3": the weekday tells which of the two is the month.
  if (found?.days[0]?.hasWrongWeekday !== true || 12 < day) return found;
  const swapped = buildDate(context, figures, day, month);
  return swapped?.days[0]?.hasWrongWeekday === false ? swapped : found;
}

/** The date of a month and a day; undefined where no month has such a number, or no month such a day. */
export function buildDate(
  context: Context,
  { from, next, year, weekday }: Pick<Figures, 'from' | 'next' | 'year' | 'weekday'>,
  month: number,
  day: number,
): Dates | undefined {
  if (month < 1 || 12 < month || day < 1 || 31 < day) return undefined;
  const form = year !== undefined && /^\d{4}/.test(digitsAt(context, from)) ? 'date' : 'numeric';
  const part = datePart(context, spanOf(context, from, next), { year, month, day, weekday }, form);
  return { days: [part], isRange: false, next };
}
