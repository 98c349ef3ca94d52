import { type Context, lexemeAt, spanOf, wordAt } from './context.ts';
import type { Duration } from './expression.ts';
import { readLength } from './read-length.ts';

/** A length with the place after it. */
export interface FoundDuration {
  readonly duration: Duration;
  readonly next: number;
}

/** A length of time at a place: "15-20 min", "half an hour to an hour", "20'", "1h30", "two and a quarter hours", "a few minutes". */
export function readDuration(context: Context, at: number): FoundDuration | undefined {
  const first = readLength(context, at);
  if (first === undefined) return undefined;
  const isPair = /^(?:to|or|-)$/.test(lexemeAt(context, first.next).text);
  const other = isPair ? readLength(context, first.next + 1) : undefined;
  const last =
    other !== undefined && (other.minutes === undefined || (first.minutes ?? 0) < other.minutes) ? other : undefined;
  const next = last?.next ?? first.next;
  const duration: Duration = {
    kind: 'duration',
    span: spanOf(context, at, next),
    minutes: last?.minutes ?? first.minutes,
    leastMinutes: first.leastMinutes,
    unit: first.unit,
    role: roleOf(context, at, next),
  };
  return { duration, next };
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
const spent = new Set(
  'your his her their our my time work talk chat conversation discussion audience notice'.split(' '),
);

/** "**Spare** 20 minutes **later** today", "**for** 20 minutes **before** noon": how long, and then when. */
const takers = new Set('for spare have need want give find grab borrow lend take steal get'.split(' '));
const sooner = new Set('later earlier before after'.split(' '));

/** What a length tells: the size of something, how far off it is, or something else. */
function roleOf(context: Context, at: number, next: number): Duration['role'] {
  const before = wordAt(context, at - 1);
  const after = wordAt(context, next);
  if (/years?$/.test(wordAt(context, next - 1)) || before === 'took') return 'other';
  if (
    (offsetsAfter.has(after) && !(takers.has(before) && sooner.has(after))) ||
    (before === 'in' && !/^(?:or|of)$/.test(after)) ||
    (after === 'from' && /^(?:now|today)$/.test(wordAt(context, next + 1)))
  )
    return 'offset';
  // "The talk would **last** thirty minutes."
  const isVerb =
    before === 'last' && /^(?:would|will|to|should|can|usually|may|might|and)$/.test(wordAt(context, at - 2));
  // "A 25-minute video call" is a call, a 25-minute video is a work.
  const isVideoCall =
    after === 'video' &&
    /^(?:call|chat|meeting|conference|interview|session|conversation)$/.test(wordAt(context, next + 1));
  if (
    (othersAfter.has(after) && !isVideoCall) ||
    after === 'from' ||
    (othersBefore.has(before) && before !== 'over' && !isVerb)
  )
    return 'other';
  if (after === 'of' && !spent.has(wordAt(context, next + 1)) && wordAt(context, next + 1) !== 'the') return 'other';
  return 'length';
}
