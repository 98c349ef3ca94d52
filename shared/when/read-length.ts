import { type Context, digitsAt, hasWords, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import type { Duration } from './expression.ts';
import { isFollower } from './follower.ts';
import { readNumberWords, readWholeNumber } from './numbers.ts';
import { type Amount, readAmount } from './read-amount.ts';
import { readUnit } from './read-unit.ts';
import { units } from './vocabulary.ts';

/** One length, before it is known what it tells; undefined minutes for "a few hours". */
export interface Length {
  readonly minutes: number | undefined;
  readonly leastMinutes: number | undefined;
  readonly unit: Duration['unit'];
  readonly next: number;
}

/** "45 minutes", "an hour and a half", "1h30", "a day or two", "2 weeks and 3 days". */
export function readLength(context: Context, at: number): Length | undefined {
  if (isAttached(context, at) && /^[$€£#%=+*.,_:]$/.test(markAt(context, at - 1))) return undefined;
  const amount = readAmount(context, at);
  if (amount === undefined) return readBareHour(context, at);
  const unitAt = findUnit(context, amount.next);
  const found = readUnit(context, at, unitAt);
  if (found === undefined) return undefined;
  const { unit, each, next } = found;
  if (digitsAt(context, at).includes(':') && (unit !== 'hour' || /^(?:at|@)$/.test(lexemeAt(context, at - 1).text)))
    return undefined;
  const scale = (value: number | undefined): number | undefined =>
    value === undefined || each === undefined ? undefined : Math.round(value * each * 100) / 100;
  const one: Length = { minutes: scale(amount.most), leastMinutes: scale(amount.least), unit, next };
  if (one.minutes === undefined || each === undefined)
    return isManner(context, at, amount, unitAt, unit) ? undefined : one;
  const orTwo = amount.isArticle || amount.most === 1 ? readOrTwo(context, unit, each, next) : undefined;
  if (orTwo !== undefined) return orTwo;
  const rest = readRest(context, next, unit, each);
  if (rest === undefined) return isManner(context, at, amount, unitAt, unit) ? undefined : one;
  return {
    unit,
    minutes: one.minutes + rest.value,
    leastMinutes: (one.leastMinutes ?? 0) + rest.value,
    next: rest.next,
  };
}

/** "Hour and a half", without its article. */
function readBareHour(context: Context, at: number): Length | undefined {
  const isTied = markAt(context, at + 1) === '-' && hasWords(context, at + 2, 'and') && wordAt(context, at + 4) === 'a';
  if (wordAt(context, at) !== 'hour' || !(isTied || hasWords(context, at + 1, 'and', 'a'))) return undefined;
  const rest = readRest(context, at + 1, 'hour', 60);
  return rest === undefined
    ? undefined
    : { minutes: 60 + rest.value, leastMinutes: 60 + rest.value, unit: 'hour', next: rest.next };
}

const adjectives = new Set(
  'extra more less fewer additional short quick full solid whole entire good brief focused uninterrupted spare odd straight single'.split(
    ' ',
  ),
);

/** Adjectives and a hyphen may stand before the unit: "45-minute", "20 quick minutes", "a quarter of hour", "five or so minutes". */
function findUnit(context: Context, at: number): number {
  if (hasWords(context, at, 'or', 'so')) return at + 2;
  if (/^(?:ish|odd|of)$/.test(wordAt(context, at))) return markAt(context, at + 1) === '-' ? at + 2 : at + 1;
  // "20+ minutes", "twenty-odd minutes".
  if (markAt(context, at) === '+' && isAttached(context, at)) return at + 1;
  if (markAt(context, at) === '-') return /^(?:odd|ish)$/.test(wordAt(context, at + 1)) ? at + 2 : at + 1;
  return adjectives.has(wordAt(context, at)) && units.has(wordAt(context, at + 1)) ? at + 1 : at;
}

/** "A minute" and "one day" are manners of speaking; "an hour", "a whole day" and "for a week" are lengths. */
function isManner(context: Context, at: number, amount: Amount, unitAt: number, unit: Duration['unit']): boolean {
  const before = wordAt(context, at - 1);
  if (hasWords(context, at, 'one', 'day')) return before !== 'for';
  if (!amount.isArticle || unit === 'hour') return false;
  const isShort = unit === 'second' || unit === 'minute';
  if (/^(?:full|whole|entire|solid|single)$/.test(wordAt(context, unitAt - 1))) return isShort;
  return isShort || before !== 'for' || amount.next !== unitAt;
}

/** "an hour or two", "a minute or two". */
function readOrTwo(context: Context, unit: Duration['unit'], each: number, at: number): Length | undefined {
  const count = wordAt(context, at) === 'or' ? readNumberWords(context, at + 1) : undefined;
  if (count === undefined || count.value < 2 || units.has(wordAt(context, count.next))) return undefined;
  return { minutes: each * count.value, leastMinutes: each, unit, next: count.next };
}

interface Rest {
  /** Minutes. */
  readonly value: number;
  readonly next: number;
}

/** What is added to a length: "and a half", "and 45 minutes", ", 2 hours", "30", "ten". */
function readRest(context: Context, at: number, unit: Duration['unit'], each: number): Rest | undefined {
  // "An hour-and-a-half".
  const isTied = markAt(context, at) === '-' && wordAt(context, at + 1) === 'and' && markAt(context, at + 2) === '-';
  if (isTied) {
    const half = readFraction(context, at + 3, unit);
    return half === undefined ? undefined : { value: half.value * each, next: half.next };
  }
  const isAnd = /^(?:and|plus|&)$/.test(lexemeAt(context, at).text);
  const mark = markAt(context, at);
  const isDot = mark === '.' && isAttached(context, at) && /^hrs?$/.test(wordAt(context, at - 1));
  const from = isAnd || mark === ',' || isDot ? at + 1 : at;
  const fraction = isAnd ? readFraction(context, from, unit) : undefined;
  if (fraction !== undefined) return { value: fraction.value * each, next: fraction.next };
  const number = readWholeNumber(context, from);
  if (number === undefined || number.value < 1 || 59 < number.value) return undefined;
  const smaller = readSmaller(context, number.next, each);
  if (smaller !== undefined) return { value: number.value * smaller.value, next: smaller.next };
  const isBare =
    unit === 'hour' &&
    mark !== ',' &&
    !isDot &&
    5 <= number.value &&
    isFollower(context, number.next) &&
    !units.has(wordAt(context, number.next)) &&
    !/^[ap]m$/.test(wordAt(context, number.next));
  return isBare ? number : undefined;
}

/** "(and) a half", "(and) half"; of an hour "(and) a quarter" and "(and) three quarters" too. */
function readFraction(context: Context, at: number, unit: Duration['unit']): Rest | undefined {
  if (unit === 'hour' && hasWords(context, at, 'three', 'quarters')) return { value: 0.75, next: at + 2 };
  const isArticle = wordAt(context, at) === 'a';
  const from = isArticle ? (markAt(context, at + 1) === '-' ? at + 2 : at + 1) : at;
  if (wordAt(context, from) === 'half') return { value: 0.5, next: from + 1 };
  return unit === 'hour' && wordAt(context, from) === 'quarter' && at < from
    ? { value: 0.25, next: from + 1 }
    : undefined;
}

/** The unit of what is added, which must be the smaller one: "2 hours, 15 minutes each" are two lengths. */
function readSmaller(context: Context, at: number, each: number): Rest | undefined {
  const word = wordAt(context, at);
  const value = word === 'm' ? 1 : units.get(word)?.minutes;
  if (value === undefined || each <= value) return undefined;
  return /^(?:each|every|per|a|an|apart|daily)$/.test(wordAt(context, at + 1)) ? undefined : { value, next: at + 1 };
}
