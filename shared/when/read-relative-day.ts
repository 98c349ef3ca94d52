import { type Context, digitsAt, hasWords, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayPart } from './day-part.ts';
import type { DayPart, PartOfDay } from './expression.ts';
import type { Reading } from './numbers.ts';
import { readDistance, readNearDistance } from './read-distance.ts';

/** A day counted from today or from another day, the part of it that the word says, and the place after it. */
export interface FoundDay {
  readonly day: DayPart;
  readonly partOfDay: PartOfDay | undefined;
  readonly next: number;
}

/** "today", "tomorrow", "tonight", "this morning", "the day after tomorrow", "in two weeks", "3 days from now". */
export function readRelativeDay(context: Context, at: number): FoundDay | undefined {
  return (
    readDayAhead(context, at) ??
    readNamedDay(context, at) ??
    (wordAt(context, at) === 'in' ? readInSome(context, at) : readCountedDay(context, at))
  );
}

/** How people write "tomorrow" when they are in a hurry. */
export const tomorrowWords: ReadonlySet<string> = new Set(
  "tomorrow tomorrows tomorrow's tmrw tmr tmrrw tmw tomo tomoz tommorow tomorow tommorrow tommorw tomorro tomorrrow tomarrow".split(
    ' ',
  ),
);

/** "Today week", "week tomorrow", "this time next week", "same day next week". */
function readDayAhead(context: Context, at: number): FoundDay | undefined {
  const base = readDayWord(context, at);
  if (base !== undefined) {
    const weeks = daysOfWeeks(wordAt(context, base.next));
    return weeks === undefined ? undefined : exactDay(context, at, base.value + weeks, base.next + 1);
  }
  const weeks = daysOfWeeks(wordAt(context, at));
  const after = weeks === undefined ? undefined : readDayWord(context, at + 1);
  if (weeks !== undefined && after !== undefined) return exactDay(context, at, after.value + weeks, after.next);
  const isSame = /^(?:this|same)$/.test(wordAt(context, at)) && /^(?:day|time)$/.test(wordAt(context, at + 1));
  return isSame && hasWords(context, at + 2, 'next', 'week')
    ? exactDay(context, at, context.today + 7, at + 4)
    : undefined;
}

/** "Today" and "tomorrow", as the number of the day. */
export function readDayWord(context: Context, at: number): Reading<number> | undefined {
  const word = wordAt(context, at);
  if (word === 'today') return { value: context.today, next: at + 1 };
  return tomorrowWords.has(word) ? { value: context.today + 1, next: at + 1 } : undefined;
}

function daysOfWeeks(word: string): number | undefined {
  return word === 'week' ? 7 : word === 'fortnight' ? 14 : undefined;
}

/** A day that people would be held to. */
function exactDay(context: Context, at: number, day: number, next: number): FoundDay {
  return { day: dayPart(context, spanOf(context, at, next), day, 'relative'), partOfDay: undefined, next };
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
  const isRough = /^(?:about|around|roughly|approximately|like|just|exactly)$/.test(wordAt(context, at + 1));
  const some = readNearDistance(context, isRough ? at + 2 : at + 1);
  if (some === undefined) return undefined;
  let { next } = some;
  if (markAt(context, next) === "'") next += 1;
  if (wordAt(context, next) === 'time') next += 1;
  // "In 3 days of work" is a length.
  return wordAt(context, next) === 'of' ? undefined : roughDay(context, at, some.value, next);
}

/** "Two weeks from now", "a week from today", "3 days hence", "two weeks tomorrow"; "two weeks ago" is past. */
function readCountedDay(context: Context, at: number): FoundDay | undefined {
  const some = readDistance(context, at);
  if (some === undefined) return undefined;
  const { value, unit, next } = some;
  const isFrom = wordAt(context, next) === 'from';
  const base = readDayWord(context, isFrom ? next + 1 : next);
  if (base !== undefined && (isFrom || unit === 'week'))
    return exactDay(context, at, base.value + value - context.today, base.next);
  if (unit === 'year') return undefined;
  switch (wordAt(context, next)) {
    case 'hence':
      return roughDay(context, at, value, next + 1);
    case 'ago':
    case 'earlier':
      return roughDay(context, at, 2 * context.today - value, next + 1);
    case 'from':
      return wordAt(context, next + 1) === 'now' ? roughDay(context, at, value, next + 2) : undefined;
    default:
      return undefined;
  }
}

/** A day that nobody would be held to. */
function roughDay(context: Context, at: number, day: number, next: number): FoundDay {
  const part = dayPart(context, spanOf(context, at, next), day, 'relative', { isApproximate: true });
  return { day: part, partOfDay: undefined, next };
}
