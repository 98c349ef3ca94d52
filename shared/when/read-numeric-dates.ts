import { calendarDate } from './calendar.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { datePart } from './day-part.ts';
import { isClockAhead, isClockNumber, isFollower } from './follower.ts';
import type { Lexeme } from './lexer.ts';
import type { Dates } from './read-dates.ts';
import { weekdays } from './vocabulary.ts';

const leadIns = new Set([
  'on',
  'by',
  'until',
  'till',
  'before',
  'after',
  'from',
  'since',
  'through',
  'starting',
  'dated',
  'due',
  'date',
  'eod',
  'cob',
  'between',
]);
const counted = new Set(
  'page pages p pp chapter chapters section sections age ages aged item items question questions slide slides line lines part step steps version level figure fig table vol volume no number room floor won lost beat score scored record grade week weeks row rows of for about around take takes need another spare with was is got rated'.split(
    ' ',
  ),
);

/** "2026-03-10", "3/10/2026", "10.3.2026", "3/10": dates in figures. `weekday` is one that stands before. */
export function readNumericDate(context: Context, at: number, weekday?: number): Dates | undefined {
  const digits = digitsAt(context, at);
  if (isSignBefore(context, at)) return undefined;
  const iso = /^((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})$/.exec(digits);
  if (iso !== null)
    return build(context, at, isoNext(context, at), Number(iso[3]), Number(iso[4]), Number(iso[1]), weekday);
  const run = leadIns.has(wordAt(context, at - 1)) ? /^(20\d\d)(\d\d)(\d\d)$/.exec(digits) : null;
  if (run !== null) return build(context, at, at + 1, Number(run[2]), Number(run[3]), Number(run[1]), weekday);
  const full = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/.exec(digits);
  if (full !== null) {
    const isShort = full[4]?.length === 2;
    if (isShort && full[2] !== '/' && !isNearYear(context, at, Number(full[4]), weekday)) return undefined;
    return inOrder(
      context,
      at,
      at + 1,
      Number(full[1]),
      Number(full[3]),
      Number(full[4]) + (isShort ? 2000 : 0),
      weekday,
      full[2] === '.',
    );
  }
  return readDayAndMonth(context, at, weekday);
}

/** "By 3-13-26": with two figures for the year and no slashes, only a lead-in and a year near today show a date. */
function isNearYear(context: Context, at: number, year: number, weekday: number | undefined): boolean {
  const thisYear = calendarDate(context.today).year % 100;
  return (leadIns.has(wordAt(context, at - 1)) || weekday !== undefined) && thisYear <= year && year <= thisYear + 1;
}

function isoNext(context: Context, at: number): number {
  return wordAt(context, at + 1) === 't' && isAttached(context, at + 1) && isAttached(context, at + 2)
    ? at + 2
    : at + 1;
}

/** A price, a number sign or a dash glued to the left makes it something else. */
function isSignBefore(context: Context, at: number): boolean {
  return (
    (isAttached(context, at) && /^[$€£#%&=_+*~/-]$/.test(markAt(context, at - 1))) ||
    (wordAt(context, at - 1) !== '' && isAttached(context, at))
  );
}

/** "3/10", "3 / 10", "3-10" and, where the day comes first, "10.3.": without a year they need a reason to be taken for a date. */
function readDayAndMonth(context: Context, at: number, weekday: number | undefined): Dates | undefined {
  const glued = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(digitsAt(context, at));
  const spaced = glued === null ? readSpaced(context, at) : undefined;
  const [first, separator, second, next] =
    glued === null ? (spaced ?? []) : [Number(glued[1]), glued[2], Number(glued[3]), at + 1];
  if (first === undefined || separator === undefined || second === undefined || next === undefined) return undefined;
  const previous = lexemeAt(context, at - 1);
  const isLedIn =
    leadIns.has(previous.text) || weekday !== undefined || isAfterDate(context, at) || isWeekOf(context, at);
  if (wordAt(context, next) === 'of' || (/^[%/-]$/.test(markAt(context, next)) && isAttached(context, next)))
    return undefined;
  if (isClockNumber(context, at)) return undefined;
  const follows =
    isFollower(context, next) ||
    isClockNumber(context, next) ||
    isClockAhead(context, next) ||
    /^\d{1,2}-\d{1,2}$/.test(digitsAt(context, next));
  const isDotted = separator === '.';
  if (isDotted && (context.dateOrder === 'mdy' || !isLedIn)) return undefined;
  if (separator === '-' && weekday !== undefined) return undefined;
  const isBeforeClock =
    /^(?:at|@)$/.test(lexemeAt(context, next).text) ||
    (wordAt(context, next) === 'from' && digitsAt(context, next + 1) !== '') ||
    isClockNumber(context, next);
  if (
    !(isLedIn && follows) &&
    !isBeforeClock &&
    !(separator === '/'
      ? isLooseDate(context, previous.text, next, first, second)
      : isLooseDashed(context, previous, next, second))
  )
    return undefined;
  return inOrder(
    context,
    at,
    isDotted &&
      markAt(context, next) === '.' &&
      isAttached(context, next) &&
      wordAt(context, next + 1) !== '' &&
      !lexemeAt(context, next + 1).isCapital
      ? next + 1
      : next,
    first,
    second,
    undefined,
    weekday,
    isDotted,
  );
}

function readSpaced(context: Context, at: number): readonly [number, string, number, number] | undefined {
  const first = digitsAt(context, at);
  const second = digitsAt(context, at + 2);
  const isDate = markAt(context, at + 1) === '/' && /^\d{1,2}$/.test(first) && /^\d{1,2}$/.test(second);
  return isDate ? [Number(first), '/', Number(second), at + 3] : undefined;
}

function isWeekOf(context: Context, at: number): boolean {
  return wordAt(context, at - 1) === 'of' && wordAt(context, at - 2) === 'week';
}

/** "12/1 or 12/3": the second one needs no reason of its own. */
function isAfterDate(context: Context, at: number): boolean {
  return (
    /^(?:or|and|to|-|,|&)$/.test(lexemeAt(context, at - 1).text) &&
    /^\d{1,2}\/\d{1,2}$/.test(digitsAt(context, at - 2)) &&
    leadIns.has(wordAt(context, at - 3))
  );
}

/** Neither a fraction, nor a mark out of ten, nor what a label numbers; and its clause ends here. */
function isLooseDate(context: Context, previous: string, next: number, first: number, second: number): boolean {
  const isFraction =
    (first < second && /^(?:2|3|4|5|6|8|10|20|50|100)$/.test(String(second))) ||
    first === second ||
    (first === 24 && second === 7);
  const isEvent = first === 9 && second === 11;
  return (
    !isFraction &&
    !isEvent &&
    !counted.has(previous) &&
    endsClause(context, next) &&
    (context.dateOrder === 'mdy' ? first <= 12 : second <= 12)
  );
}

/** "2-15" at the end of a clause; with a second number up to twelve it is rather a range or a score. */
function isLooseDashed(context: Context, previous: Lexeme, next: number, second: number): boolean {
  return (
    context.dateOrder === 'mdy' &&
    12 < second &&
    !counted.has(previous.text) &&
    previous.kind === 'word' &&
    !previous.isCapital &&
    /^[.?!¶]?$/.test(lexemeAt(context, next).text)
  );
}

function endsClause(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  return (kind === 'mark' && /^[.,?!;)¶]?$/.test(text)) || text === 'or' || weekdays.has(text);
}

function inOrder(
  context: Context,
  at: number,
  next: number,
  first: number,
  second: number,
  year: number | undefined,
  weekday: number | undefined,
  isDayFirst: boolean,
): Dates | undefined {
  const prefersDay = context.dateOrder === 'dmy' || (isDayFirst && 12 < first);
  const [month, day] = prefersDay ? [second, first] : [first, second];
  const found = month <= 12 ? build(context, at, next, month, day, year, weekday) : undefined;
  // "Fri 6/3": the weekday tells which of the two is the month.
  if (found?.days[0]?.hasWrongWeekday === true && day <= 12) {
    const swapped = build(context, at, next, day, month, year, weekday);
    if (swapped?.days[0]?.hasWrongWeekday === false) return swapped;
  }
  if (month <= 12) return found;
  return build(context, at, next, day, month, year, weekday);
}

function build(
  context: Context,
  at: number,
  next: number,
  month: number,
  day: number,
  year: number | undefined,
  weekday: number | undefined,
): Dates | undefined {
  if (month < 1 || 12 < month || day < 1 || 31 < day) return undefined;
  const span = spanOf(context, at, next);
  return {
    days: [
      datePart(
        context,
        span,
        { year, month, day, weekday },
        year !== undefined && /^\d{4}/.test(digitsAt(context, at)) ? 'date' : 'numeric',
      ),
    ],
    isRange: false,
    next,
  };
}
