import { type Context, digitsAt, hasWords, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import type { Duration } from './expression.ts';
import { isFollower } from './follower.ts';
import { readNumberWords } from './numbers.ts';
import { readAmount } from './read-amount.ts';
import { units } from './vocabulary.ts';

/** A length with the place after it. */
export interface FoundDuration {
  readonly duration: Duration;
  readonly next: number;
}

const adjectives = new Set(
  'extra more less fewer additional short quick full solid whole good brief focused uninterrupted spare odd straight'.split(
    ' ',
  ),
);
const leads = new Set(
  'for about around a an of take takes took spare another ~ approx approximately only just say lasts lasting need want max maximum than to or'.split(
    ' ',
  ),
);
const things = new Set(
  'call chat talk conversation meeting session slot interview coffee window video zoom phone demo sync catch discussion presentation lunch meet tops max maximum total block'.split(
    ' ',
  ),
);

/** A length of time at a place: "15-20 min", "half an hour", "an hour and a half", "20'", "1h30", "two and a quarter hours", "a few minutes". */
export function readDuration(context: Context, at: number): FoundDuration | undefined {
  const first = readOne(context, at) ?? readBareHour(context, at);
  if (first === undefined) return undefined;
  const separator = lexemeAt(context, first.next).text;
  const last =
    separator === 'to' || separator === 'or' || separator === '-' ? readOne(context, first.next + 1) : undefined;
  const isRange =
    last !== undefined &&
    (last.minutes ?? 0) !== (first.minutes ?? 0) &&
    (last.minutes === undefined || (first.minutes ?? 0) < last.minutes);
  const next = last !== undefined && isRange ? last.next : first.next;
  const duration: Duration = {
    kind: 'duration',
    span: spanOf(context, at, next),
    minutes: last !== undefined && isRange ? (last.minutes ?? first.minutes) : first.minutes,
    leastMinutes: first.leastMinutes,
    unit: first.unit,
    role: roleOf(context, at, next),
  };
  return { duration, next };
}

/** "Hour and a half", without its article. */
function readBareHour(context: Context, at: number): One | undefined {
  const rest = wordAt(context, at) === 'hour' ? readRest(context, at + 1) : undefined;
  if (rest === undefined || wordAt(context, at + 1) !== 'and' || wordAt(context, at + 2) !== 'a') return undefined;
  return { minutes: 60 + rest.value, leastMinutes: 60 + rest.value, unit: 'hour', next: rest.next };
}

interface One {
  readonly minutes: number | undefined;
  readonly leastMinutes: number | undefined;
  readonly unit: Duration['unit'];
  readonly next: number;
}

function readOne(context: Context, at: number): One | undefined {
  if (isAttached(context, at) && /^[$€£#%=+*.,_:]$/.test(markAt(context, at - 1))) return undefined;
  const amount = readAmount(context, at);
  if (amount === undefined) return undefined;
  const unitAt = findUnit(context, amount.next);
  const found = readUnit(context, at, unitAt);
  if (found === undefined) return undefined;
  const { unit, each } = found;
  const isManner =
    (amount.isArticle && unit !== 'hour') || (hasWords(context, at, 'one', 'day') && wordAt(context, at - 1) !== 'for');
  if (digitsAt(context, at).includes(':') && (unit !== 'hour' || /^(?:at|@)$/.test(lexemeAt(context, at - 1).text)))
    return undefined;
  if (isManner) return readOrTwo(context, unit, each, found.next);
  const scale = (value: number | undefined): number | undefined =>
    value === undefined || each === undefined ? undefined : Math.round(value * each * 100) / 100;
  const one = { minutes: scale(amount.most), leastMinutes: scale(amount.least), unit };
  if (unit !== 'hour' || amount.most === undefined) return { ...one, next: found.next };
  const orTwo = amount.isArticle || amount.most === 1 ? readOrTwo(context, unit, each, found.next) : undefined;
  if (orTwo !== undefined) return orTwo;
  const rest = readRest(context, found.next);
  if (rest === undefined) return { ...one, next: found.next };
  return {
    ...one,
    minutes: (one.minutes ?? 0) + rest.value,
    leastMinutes: (one.leastMinutes ?? 0) + rest.value,
    next: rest.next,
  };
}

/** Adjectives and a hyphen may stand before the unit: "45-minute", "20 quick minutes", "a quarter of hour". */
function findUnit(context: Context, at: number): number {
  if (wordAt(context, at) === 'ish') return at + 1;
  // "20+ minutes", "twenty-odd minutes".
  if (markAt(context, at) === '+' && isAttached(context, at)) return at + 1;
  if (wordAt(context, at) === 'odd') return at + 1;
  if (markAt(context, at) === '-' && wordAt(context, at + 1) === 'odd') return at + 2;
  if (markAt(context, at) === '-' && wordAt(context, at + 1) === 'ish') return at + 2;
  if (markAt(context, at) === '-' || wordAt(context, at) === 'of') return at + 1;
  return adjectives.has(wordAt(context, at)) && units.has(wordAt(context, at + 1)) ? at + 1 : at;
}

function readUnit(
  context: Context,
  from: number,
  at: number,
): { readonly unit: Duration['unit']; readonly each: number | undefined; readonly next: number } | undefined {
  const word = wordAt(context, at);
  const isGlued = isAttached(context, at);
  if (word === 'm') {
    // "A pole of 2 m" is as long in another sense.
    const isLed = isGlued ? leads.has(lexemeAt(context, from - 1).text) : wordAt(context, from - 1) === 'for';
    const isMinutes = isLed || things.has(wordAt(context, at + 1));
    return isMinutes ? { unit: 'minute', each: 1, next: at + 1 } : undefined;
  }
  if (word === 'h' && !isLength(context, from, at)) return undefined;
  if (markAt(context, at) === "'" && isGlued && digitsAt(context, at - 1) !== '') {
    const after = lexemeAt(context, at + 1);
    const isClosed = after.gap !== 'none' || after.kind === 'mark';
    const isMinutes =
      isClosed && after.text !== "'" && (leads.has(lexemeAt(context, from - 1).text) || things.has(after.text));
    return isMinutes ? { unit: 'minute', each: 1, next: at + 1 } : undefined;
  }
  const unit = units.get(word);
  // "17.10 hrs" is a time in figures of the clock.
  if (unit === undefined || (unit.unit === 'hour' && /^\d\d[.]\d\d$/.test(digitsAt(context, at - 1)))) return undefined;
  const isDotted =
    markAt(context, at + 1) === '.' &&
    /^(?:min|mins|hr|hrs|sec|secs)$/.test(word) &&
    isAttached(context, at + 1) &&
    wordAt(context, at + 2) !== '' &&
    !lexemeAt(context, at + 2).isCapital;
  return { unit: unit.unit, each: unit.minutes, next: isDotted ? at + 2 : at + 1 };
}

/** "1h", "1h30" and "1/2 h" are lengths; "15h" and "9h30" are times unless something says how long. */
function isLength(context: Context, from: number, at: number): boolean {
  const previous = lexemeAt(context, from - 1).text;
  if (previous === 'at' || previous === '@') return false;
  const digits = digitsAt(context, at - 1);
  if (!isAttached(context, at)) return /[/.]/.test(digits) || /^(?:for|takes?|about)$/.test(previous);
  return (
    /^(?:for|takes?|of|another|lasts?|lasting|about|a|need)$/.test(previous) ||
    !/^\d+$/.test(digits) ||
    Number(digits) < (digitsAt(context, at + 1) === '' ? 7 : 3)
  );
}

/** "an hour or two", "a minute or two". */
function readOrTwo(context: Context, unit: Duration['unit'], each: number | undefined, at: number): One | undefined {
  const count = wordAt(context, at) === 'or' ? readNumberWords(context, at + 1) : undefined;
  if (count === undefined || each === undefined || count.value < 2 || units.has(wordAt(context, count.next)))
    return undefined;
  return { minutes: each * count.value, leastMinutes: each, unit, next: count.next };
}

/** The minutes behind the hours: "and a half", "and 45 minutes", "30", "ten". */
function readRest(context: Context, at: number): { readonly value: number; readonly next: number } | undefined {
  const isAnd = wordAt(context, at) === 'and';
  const from = isAnd || markAt(context, at) === ',' ? at + 1 : at;
  if (
    isAnd &&
    (wordAt(context, from) === 'half' || (wordAt(context, from) === 'a' && wordAt(context, from + 1) === 'half'))
  )
    return { value: 30, next: wordAt(context, from) === 'a' ? from + 2 : from + 1 };
  if (isAnd && wordAt(context, from) === 'a' && wordAt(context, from + 1) === 'quarter')
    return { value: 15, next: from + 2 };
  const digits = digitsAt(context, from);
  const number = /^\d{1,2}$/.test(digits) ? { value: Number(digits), next: from + 1 } : readNumberWords(context, from);
  if (number === undefined || number.value < 1 || 59 < number.value) return undefined;
  const unit = wordAt(context, number.next);
  if (/^(?:m|min|mins|minutes?)$/.test(unit)) return { value: number.value, next: number.next + 1 };
  const isBare =
    markAt(context, at) !== ',' &&
    5 <= number.value &&
    isFollower(context, number.next) &&
    !units.has(unit) &&
    !/^[ap]m$/.test(unit);
  return isBare ? number : undefined;
}

const offsetsAfter = new Set('ago later earlier hence before after'.split(' '));
const othersAfter = new Set(
  'away late early old walk walking drive driving ride flight commute film read delay notice per apart long-running south north east west video videos timer window windows overdue behind ahead daily weekly'.split(
    ' ',
  ),
);
const othersBefore = new Set(
  'last past previous every each within first after per after over next final preceding following these those'.split(
    ' ',
  ),
);
const spent = new Set('your his her their our my time talk chat conversation discussion audience notice'.split(' '));

/** What a length tells: the size of something, how far off it is, or something else. */
function roleOf(context: Context, at: number, next: number): Duration['role'] {
  const before = wordAt(context, at - 1);
  const after = wordAt(context, next);
  if (/years?$/.test(wordAt(context, next - 1)) || before === 'took') return 'other';
  if (
    offsetsAfter.has(after) ||
    (before === 'in' && !/^(?:or|of)$/.test(after)) ||
    (after === 'from' && /^(?:now|today)$/.test(wordAt(context, next + 1)))
  )
    return 'offset';
  // "A 25-minute video call" is a call, a 25-minute video is a work.
  const isVideoCall = after === 'video' && /^(?:call|chat|meeting|conference)$/.test(wordAt(context, next + 1));
  if ((othersAfter.has(after) && !isVideoCall) || after === 'from' || (othersBefore.has(before) && before !== 'over'))
    return 'other';
  if (after === 'of' && !spent.has(wordAt(context, next + 1)) && wordAt(context, next + 1) !== 'the') return 'other';
  return 'length';
}
