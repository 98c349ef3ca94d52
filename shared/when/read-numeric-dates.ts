import { calendarDate } from './calendar.ts';
import { type Context, digitsAt, isAttached, markAt, wordAt } from './context.ts';
import { buildDate, inOrder } from './numeric-order.ts';
import type { Dates } from './read-dates.ts';
import { hasLeadIn, readDayAndMonth } from './read-day-and-month.ts';

/** "2026-03-10", "3/10/2026", "10.3.2026", "3/10": dates in figures. `weekday` is one that stands before. */
export function readNumericDate(context: Context, at: number, weekday?: number): Dates | undefined {
  if (isSignBefore(context, at)) return undefined;
  return (
    readIsoDate(context, at, weekday) ?? readWithYear(context, at, weekday) ?? readDayAndMonth(context, at, weekday)
  );
}

/** "2026-03-10", "2026/3/10", "2026-03-10T", and "on 20260310". */
function readIsoDate(context: Context, at: number, weekday: number | undefined): Dates | undefined {
  const digits = digitsAt(context, at);
  const found =
    /^((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/.exec(digits) ??
    (hasLeadIn(context, at) ? /^(20\d\d)()(\d\d)(\d\d)$/.exec(digits) : null);
  if (found === null) return undefined;
  const isTimed = wordAt(context, at + 1) === 't' && isAttached(context, at + 1) && isAttached(context, at + 2);
  const next = isTimed ? at + 2 : at + 1;
  return buildDate(context, { from: at, next, year: Number(found[1]), weekday }, Number(found[3]), Number(found[4]));
}

/** "3/10/2026", "10.3.2026", "3/10/26". */
function readWithYear(context: Context, at: number, weekday: number | undefined): Dates | undefined {
  const found = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(digitsAt(context, at));
  if (found === null) return undefined;
  const isShort = found[4]?.length === 2;
  if (isShort && found[2] !== '/' && !isNearYear(context, at, Number(found[4]), weekday)) return undefined;
  return inOrder(context, {
    from: at,
    next: at + 1,
    first: Number(found[1]),
    second: Number(found[3]),
    year: Number(found[4]) + (isShort ? 2000 : 0),
    weekday,
    isDotted: found[2] === '.',
  });
}

/** "By 3-13-26": with two figures for the year and no slashes, only a lead-in and a year near today show a date. */
function isNearYear(context: Context, at: number, year: number, weekday: number | undefined): boolean {
  const thisYear = calendarDate(context.today).year % 100;
  return (hasLeadIn(context, at) || weekday !== undefined) && thisYear <= year && year <= thisYear + 1;
}

/** A price, a number sign or a dash glued to the left makes it something else. */
function isSignBefore(context: Context, at: number): boolean {
  return (
    (isAttached(context, at) && /^[$€£#%&=_+*~/-]$/.test(markAt(context, at - 1))) ||
    (wordAt(context, at - 1) !== '' && isAttached(context, at))
  );
}
