import type { Span } from '../text/span.ts';
import { calendarDate, dayNumber, isDate, isoDate, weekdayOfDay } from './calendar.ts';
import type { Context } from './context.ts';
import type { DayPart } from './expression.ts';

/** How long ago a date without a year may be before the next one of that name is meant: a weekday that fits says so. */
const RECENT = 60;
/** How far ahead "Thursday the 15th" is looked for when the next 15th is no Thursday. */
const MONTHS_AHEAD = 2;

/** A date as written, before today tells its year. */
export interface WrittenDate {
  readonly year: number | undefined;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | undefined;
}

/** A day given by its number. */
export function dayPart(
  context: Context,
  span: Span,
  day: number,
  form: DayPart['form'],
  more: Partial<DayPart> = {},
): DayPart {
  return {
    span,
    date: isoDate(day),
    otherDate: undefined,
    form,
    hasYear: false,
    isApproximate: false,
    weekday: undefined,
    hasWrongWeekday: false,
    isPast: day < context.today,
    ...more,
  };
}

/** A written date: without a year it is the next one, or one just gone by where the weekday fits only that. */
export function datePart(context: Context, span: Span, written: WrittenDate, form: DayPart['form']): DayPart {
  const { month, day, weekday } = written;
  const thisYear = calendarDate(context.today).year;
  const inThisYear = dayNumber({ year: thisYear, month, day });
  const year = written.year ?? (inThisYear < context.today ? thisYear + 1 : thisYear);
  if (!isDate({ year, month, day }))
    return { ...dayPart(context, span, context.today, form), date: undefined, hasYear: written.year !== undefined };
  const found = dayNumber({ year, month, day });
  const isWrong = weekday !== undefined && weekdayOfDay(found) !== weekday;
  const hasYear = written.year !== undefined;
  if (isWrong && !hasYear) {
    const past = inThisYear < context.today ? inThisYear : dayNumber({ year: thisYear - 1, month, day });
    if (weekdayOfDay(past) === weekday && context.today - past <= RECENT)
      return dayPart(context, span, past, form, { weekday });
  }
  return dayPart(context, span, found, form, { weekday, hasYear, hasWrongWeekday: isWrong });
}

/** "The 12th", "Thursday the 15th": the next one, or the first of the next months where the weekday fits. */
export function dayOfMonthPart(context: Context, span: Span, day: number, weekday: number | undefined): DayPart {
  const today = calendarDate(context.today);
  const candidates: number[] = [];
  for (let ahead = 0; ahead <= MONTHS_AHEAD; ahead += 1) {
    const index = today.year * 12 + today.month - 1 + ahead;
    const date = { year: Math.floor(index / 12), month: (index % 12) + 1, day };
    if (isDate(date) && context.today <= dayNumber(date)) candidates.push(dayNumber(date));
  }
  const [first] = candidates;
  if (first === undefined) return { ...dayPart(context, span, context.today, 'day-of-month'), date: undefined };
  const fitting = weekday === undefined ? first : candidates.find((it) => weekdayOfDay(it) === weekday);
  return dayPart(context, span, fitting ?? first, 'day-of-month', { weekday, hasWrongWeekday: fitting === undefined });
}
