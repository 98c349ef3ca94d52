import type { FoundClock } from './clock-ending.ts';
import { readFace, readMeridiem } from './clock-face.ts';
import { type Context, digitsAt, isAttached, lexemeAt, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import type { Part, WrittenClock } from './part.ts';
import { readClock } from './read-clock.ts';
import { readBareOffset } from './read-zone.ts';

const rangeWords = new Set(['-', 'to', 'till', 'til', 'until', 'through', 'thru']);

/** A clock time, or a first and a last: "9-11", "2 to 4pm", "between 9 and 11", "9:30-11:00 am". */
export function readClocks(context: Context, at: number): Part | undefined {
  const isBetween = wordAt(context, at - 1) === 'between';
  const pair = readGluedPair(context, at, isBetween);
  if (pair !== undefined) return pair;
  const first = readClock(context, at) ?? (isBetween ? readLoose(context, at) : undefined);
  if (first === undefined) return undefined;
  const separator = lexemeAt(context, first.next).text;
  const isOffset = separator === '-' && readBareOffset(context, first.next) !== undefined;
  const isRange = (rangeWords.has(separator) && !isOffset) || (isBetween && (separator === 'and' || separator === '&'));
  const lastAt = separator === '-' && wordAt(context, first.next + 1) === 'to' ? first.next + 2 : first.next + 1;
  const last = isRange ? readClock(context, lastAt) : undefined;
  if (last === undefined)
    return isBetween && first.isWeak
      ? undefined
      : { kind: 'clocks', from: at, next: first.next, clocks: [first.clock], isWeak: first.isWeak, isBetween: false };
  return {
    kind: 'clocks',
    from: at,
    next: last.next,
    clocks: [first.clock, last.clock],
    // "Until" is said of times only.
    isWeak: first.isWeak && last.isWeak && !/^(?:till|til|until)$/.test(separator),
    isBetween,
  };
}

/** After "between" the first number may be followed by "and", which a bare number elsewhere may be too. */
function readLoose(context: Context, at: number): FoundClock | undefined {
  const face = readFace(digitsAt(context, at));
  if (face === undefined || !/^(?:and|&)$/.test(lexemeAt(context, at + 1).text)) return undefined;
  const { start, end } = lexemeAt(context, at);
  return { clock: { start, end, ...face, meridiem: undefined, isApproximate: false }, next: at + 1, isWeak: true };
}

/** "9-11", "9:30-11", "2-4pm", "7-730": one chain of figures. */
function readGluedPair(context: Context, at: number, isBetween: boolean): Part | undefined {
  const found = /^(\d{1,2}(?:[:.]\d\d)?|\d{3,4})-(\d{1,2}(?:[:.]\d\d)?|\d{3,4})$/.exec(digitsAt(context, at));
  if (found === null || isSignBefore(context, at) || isTelephone(context, at)) return undefined;
  const [first, last] = [readFace(found[1] ?? ''), readFace(found[2] ?? '')];
  if (first === undefined || last === undefined) return undefined;
  const { start, end } = lexemeAt(context, at);
  const middle = start + (found[1]?.length ?? 0);
  const half = readMeridiem(context, at + 1);
  if (half !== undefined && (12 < last.hour || last.hour === 0)) return undefined;
  const hasHours = /^(?:h|hrs|uhr|o'?clock)$/.test(wordAt(context, at + 1));
  const next = half?.next ?? (hasHours ? at + 2 : at + 1);
  const isStrong = half !== undefined || found[0].includes(':');
  if (!isStrong && (!isFollower(context, next) || (found[0].includes('.') && wordAt(context, at - 1) !== 'from')))
    return undefined;
  if (!isStrong && (first.hour === 0 || last.hour === 0)) return undefined;
  const clocks: readonly WrittenClock[] = [
    { start, end: middle, ...first, meridiem: undefined, isApproximate: false },
    {
      start: middle + 1,
      end: half === undefined ? end : lexemeAt(context, half.next - 1).end,
      ...last,
      meridiem: half?.value,
      isApproximate: false,
    },
  ];
  return { kind: 'clocks', from: at, next, clocks, isWeak: !isStrong, isBetween };
}

/** "555-0142", "on 555-1230": the pair of figures of a telephone. */
function isTelephone(context: Context, at: number): boolean {
  const digits = digitsAt(context, at);
  return (
    /^\d{3}-\d{4}$/.test(digits) &&
    (/-0/.test(digits) || /^(?:on|call|text|ring|phone|at)$/.test(wordAt(context, at - 1)))
  );
}

function isSignBefore(context: Context, at: number): boolean {
  return isAttached(context, at) && /^[$€£#%=+*.:,_]$/.test(lexemeAt(context, at - 1).text);
}
