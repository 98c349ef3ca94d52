import { type Context, digitsAt, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { dayOfMonthPart } from './day-part.ts';
import { isClockNumber, isFollower } from './follower.ts';
import { type Reading, readOrdinal } from './numbers.ts';
import type { Dates } from './read-dates.ts';

/** "The 12th", "on the first", "the 3rd, 4th or 5th": ordinals alone, where nothing is counted by them. */
export function readOrdinalAlone(context: Context, at: number, weekday?: number): Dates | undefined {
  if (wordAt(context, at) !== 'the' && weekday === undefined) return undefined;
  const from = wordAt(context, at) === 'the' ? at + 1 : at;
  const found = readOrdinal(context, from) ?? readPlainDay(context, at, from);
  if (found === undefined || found.value < 1 || 31 < found.value) return undefined;
  const isSpelled = digitsAt(context, from) === '';
  if (isSpelled && weekday === undefined && !isBounded(context, at, found.next)) return undefined;
  if (!isFollowed(context, found.next)) return undefined;
  const more = isSpelled || weekday !== undefined ? [] : readMoreOrdinals(context, found.next);
  const days = [{ ...found, from: at }, ...more].map((it) =>
    dayOfMonthPart(context, spanOf(context, it.from, it.next), it.value, weekday),
  );
  return { days, isRange: false, next: more.at(-1)?.next ?? found.next };
}

/** "On the 13": figures alone, where a clause ends behind them. */
function readPlainDay(context: Context, at: number, from: number): Reading<number> | undefined {
  const digits = digitsAt(context, from);
  const isDay = from === at + 1 && /^\d{1,2}$/.test(digits) && isBounded(context, at, from + 1);
  return isDay ? { value: Number(digits), next: from + 1 } : undefined;
}

/** "(the 3rd), 4th or 5th". */
function readMoreOrdinals(context: Context, at: number): readonly (Reading<number> & { readonly from: number })[] {
  const found: (Reading<number> & { readonly from: number })[] = [];
  let next = at;
  while (found.length < 6 && /^(?:or|and|&|,)$/.test(lexemeAt(context, next).text)) {
    const skipped =
      markAt(context, next) === ',' && /^(?:or|and)$/.test(wordAt(context, next + 1)) ? next + 2 : next + 1;
    const from = wordAt(context, skipped) === 'the' ? skipped + 1 : skipped;
    const other = digitsAt(context, from) === '' ? undefined : readOrdinal(context, from);
    if (other === undefined || other.value < 1 || 31 < other.value || !isFollowed(context, other.next)) break;
    found.push({ ...other, from });
    next = other.next;
  }
  return found;
}

/** "The 6th and 7th floor": what the last of several counts, the first counts too. */
function isFollowed(context: Context, at: number): boolean {
  const isMore = /^(?:and|or|to|-|,|&|through)$/.test(lexemeAt(context, at).text);
  const other = isMore ? readOrdinal(context, wordAt(context, at + 1) === 'the' ? at + 2 : at + 1) : undefined;
  const end = other?.next ?? at;
  return isFollower(context, end) || isClockNumber(context, end);
}

/** "On the first" is a day only where a clause ends: "on the first try" and "by the second I mean" are not. */
function isBounded(context: Context, at: number, next: number): boolean {
  return (
    /^(?:on|by|until|till|before)$/.test(wordAt(context, at - 1)) &&
    (/^[.,?!;:)¶]?$/.test(lexemeAt(context, next).text) || wordAt(context, next) === 'at')
  );
}
