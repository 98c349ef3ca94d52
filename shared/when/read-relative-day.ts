import { addMonths, addWorkingDays } from './calendar.ts';
import { type Context, digitsAt, hasWords, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import type { DayPart, PartOfDay } from './expression.ts';
import type { Reading } from './numbers.ts';
import { readAmount } from './read-amount.ts';

/** A day counted from today or from another day, the part of it that the word says, and the place after it. */
export interface FoundDay {
  readonly day: DayPart;
  readonly partOfDay: PartOfDay | undefined;
  readonly next: number;
}

/** "today", "tomorrow", "tonight", "this morning", "the day after tomorrow", "in two weeks", "3 days from now". */
export function readRelativeDay(context: Context, at: number): FoundDay | undefined {
  return (
    readDayAhead(context, at) ?? readNamedDay(context, at) ?? readInSome(context, at) ?? readSomeFromNow(context, at)
  );
}

/** How people write "tomorrow" when they are in a hurry. */
export const tomorrowWords: ReadonlySet<string> = new Set(
  "tomorrow tomorrows tomorrow's tmrw tmr tmrrw tmw tomo tomoz tommorow tomorow tommorrow tommorw tomorro tomorrrow tomarrow".split(
    ' ',
  ),
);

/** "Today week", "a week tomorrow", "a fortnight today", "this time next week", "same day next week". */
function readDayAhead(context: Context, at: number): FoundDay | undefined {
  const base = dayWord(context, at);
  const weeksBehind = base === undefined ? undefined : weeksOf(wordAt(context, at + 1));
  if (base !== undefined && weeksBehind !== undefined) return exactDay(context, at, base + weeksBehind, at + 2);
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  const weeks = weeksOf(wordAt(context, from));
  const after = dayWord(context, from + 1);
  if (weeks !== undefined && after !== undefined) return exactDay(context, at, after + weeks, from + 2);
  const isSame = /^(?:this|same)$/.test(wordAt(context, at)) && /^(?:day|time)$/.test(wordAt(context, at + 1));
  return isSame && hasWords(context, at + 2, 'next', 'week') ? exactDay(context, at, 7, at + 4) : undefined;
}

function dayWord(context: Context, at: number): number | undefined {
  const word = wordAt(context, at);
  return word === 'today' ? 0 : tomorrowWords.has(word) ? 1 : undefined;
}

function weeksOf(word: string): number | undefined {
  return word === 'week' ? 7 : word === 'fortnight' ? 14 : undefined;
}

function exactDay(context: Context, at: number, days: number, next: number): FoundDay {
  const day = dayPart(context, spanOf(context, at, next), context.today + days, 'relative');
  return { day, partOfDay: undefined, next };
}

const thisPart = new Map<string, PartOfDay>([
  ['morning', 'morning'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
]);

function readNamedDay(context: Context, at: number): FoundDay | undefined {
  const build = (days: number, next: number, partOfDay?: PartOfDay): FoundDay => ({
    day: dayPart(context, spanOf(context, at, next), context.today + days, 'relative'),
    partOfDay,
    next,
  });
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  if (hasWords(context, from, 'day', 'after', 'tomorrow')) return build(2, from + 3);
  if (hasWords(context, from, 'day', 'before', 'yesterday')) return build(-2, from + 3);
  if (wordAt(context, at) === 'overmorrow') return build(2, at + 1);
  if (wordAt(context, from) === 'morrow' && at < from) return build(1, from + 1);
  if (tomorrowWords.has(wordAt(context, at)))
    return wordAt(context, at) === 'tomo' && lexemeAt(context, at).isCapital ? undefined : build(1, at + 1);
  if (digitsAt(context, at) === '2' && isAttached(context, at + 1)) {
    const rest = wordAt(context, at + 1);
    if (/^(?:morrow|moro|morro|mrw|mro)$/.test(rest)) return build(1, at + 2);
    if (rest === 'day') return build(0, at + 2);
    if (/^(?:night|nite)$/.test(rest)) return build(0, at + 2, 'evening');
  }
  switch (wordAt(context, at)) {
    case 'today':
      return build(0, at + 1);
    case 'yesterday':
      return build(-1, at + 1);
    case 'tonight':
    case 'tonite':
      return build(0, at + 1, 'evening');
    case 'this': {
      const partOfDay = thisPart.get(wordAt(context, at + 1));
      return partOfDay === undefined ? undefined : build(0, at + 2, partOfDay);
    }
    default:
      return undefined;
  }
}

/** "In two weeks", "in a week's time", "in 10 days": a day, but not one anybody would be held to. */
function readInSome(context: Context, at: number): FoundDay | undefined {
  if (wordAt(context, at) !== 'in') return undefined;
  const from = /^(?:about|around|roughly|approximately|like|just|exactly)$/.test(wordAt(context, at + 1))
    ? at + 2
    : at + 1;
  const some = readSome(context, from);
  if (some === undefined) return undefined;
  let { next } = some;
  if (markAt(context, next) === "'") next += 1;
  if (wordAt(context, next) === 'time') next += 1;
  return {
    day: dayPart(context, spanOf(context, at, next), some.value, 'relative', { isApproximate: true }),
    partOfDay: undefined,
    next,
  };
}

/** "Two weeks from now", "a week from today", "3 days hence"; "two weeks ago" is past. */
function readSomeFromNow(context: Context, at: number): FoundDay | undefined {
  const some = readSome(context, at);
  if (some === undefined) return undefined;
  const word = wordAt(context, some.next);
  if (word === 'hence') return finish(context, at, some.value, some.next + 1);
  if (word === 'ago' || word === 'earlier') return finish(context, at, 2 * context.today - some.value, some.next + 1);
  const last = wordAt(context, some.next + 1);
  if (word !== 'from' || !/^(?:now|today|tomorrow|yesterday)$/.test(last)) return undefined;
  const shift = last === 'tomorrow' ? 1 : last === 'yesterday' ? -1 : 0;
  const found = finish(context, at, some.value + shift, some.next + 2);
  return last === 'now' ? found : { ...found, day: { ...found.day, isApproximate: false } };
}

function finish(context: Context, at: number, day: number, next: number): FoundDay {
  return {
    day: dayPart(context, spanOf(context, at, next), day, 'relative', { isApproximate: true }),
    partOfDay: undefined,
    next,
  };
}

/** How many days or weeks: "two weeks", "a fortnight", "a couple of days". The value is the day that far from today. */
export function readSome(context: Context, at: number): Reading<number> | undefined {
  const amount = readCount(context, at);
  if (amount === undefined) return undefined;
  const isWorked = /^(?:business|working|work)$/.test(wordAt(context, amount.next));
  const unitAt =
    markAt(context, amount.next) === '-'
      ? amount.next + 1
      : /^(?:business|working|work|calendar|full|more)$/.test(wordAt(context, amount.next))
        ? amount.next + 1
        : amount.next;
  const next = unitAt + 1;
  switch (wordAt(context, unitAt).replace(/'s$/, '')) {
    case 'day':
    case 'days':
      return {
        value: isWorked ? addWorkingDays(context.today, amount.value) : context.today + amount.value,
        next,
      };
    case 'week':
    case 'weeks':
    case 'wk':
    case 'wks':
      return { value: context.today + 7 * amount.value, next };
    case 'fortnight':
      return { value: context.today + 14 * amount.value, next };
    case 'month':
    case 'months':
      return { value: addMonths(context.today, amount.value), next };
    default:
      return undefined;
  }
}

/** A whole number of days or weeks; "in 2-3 weeks" and "in half a month" name no day. */
function readCount(context: Context, at: number): Reading<number> | undefined {
  const amount = readAmount(context, at);
  if (amount?.most === undefined || amount.least !== amount.most) return undefined;
  const { most, next } = amount;
  return Number.isInteger(most) && most <= 400 ? { value: most, next } : undefined;
}
