import { addMonths, calendarDate, dayNumber, daysInMonth } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { isNamed } from './follower.ts';
import { type FoundVague, foundVague } from './found-vague.ts';
import { readYear } from './numbers.ts';
import { months } from './vocabulary.ts';

const monthLeads = new Set(
  'in by of until till before after during since through early mid late next this for around about or and to from end - between'.split(
    ' ',
  ),
);

/** "In March", "mid-March", "late April 2026", "the end of May", "March 2027". */
export function readMonthAlone(context: Context, at: number): FoundVague | undefined {
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
    : foundVague(context, at, next, 'month', first, first + daysInMonth(inYear, month) - 1);
}

/** "Q1", "Q3 2027". */
export function readQuarter(context: Context, at: number): FoundVague | undefined {
  const { text, isCapital } = lexemeAt(context, at);
  const digits = digitsAt(context, at + 1);
  if (text !== 'q' || !isCapital || !/^[1-4]$/.test(digits) || !isAttached(context, at + 1)) return undefined;
  if (/^[:.)/]$/.test(markAt(context, at + 2)) && isAttached(context, at + 2) && markAt(context, at + 2) !== '.')
    return undefined;
  if (isNamed(context, at + 2)) return undefined;
  const year = readYear(context, at + 2);
  const today = calendarDate(context.today);
  const month = Number(digits) * 3 - 2;
  const inYear = year?.value ?? (month + 2 < today.month ? today.year + 1 : today.year);
  const first = dayNumber({ year: inYear, month, day: 1 });
  return foundVague(context, at, year?.next ?? at + 2, 'quarter', first, addMonths(first, 3) - 1);
}
