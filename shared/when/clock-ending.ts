import { type Face, readMeridiem } from './clock-face.ts';
import { type Context, digitsAt, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import type { WrittenClock } from './part.ts';

/** A clock time with the place after it. `isWeak`: a bare number that something else must show to be a time. */
export interface FoundClock {
  readonly clock: WrittenClock;
  readonly next: number;
  readonly isWeak: boolean;
}

/** Puts a clock time together from its place and its hands. */
export function found(
  context: Context,
  at: number,
  next: number,
  face: Face,
  isWeak: boolean,
  meridiem?: 'am' | 'pm',
): FoundClock {
  const isApproximate =
    /^(?:around|about|approximately|circa|~|roughly)$/.test(lexemeAt(context, at - 1).text) ||
    wordAt(context, next - 1) === 'ish';
  const { start, end } = spanOf(context, at, next);
  return { clock: { start, end, ...face, meridiem, isApproximate }, next, isWeak };
}

/** "noon", "12 noon", "midday", "midnight". */
export function readNamedHour(context: Context, at: number): FoundClock | undefined {
  const isLed =
    digitsAt(context, at) === '12' || (wordAt(context, at) === 'high' && wordAt(context, at + 1) === 'noon');
  const from = isLed ? at + 1 : at;
  const word = wordAt(context, from);
  if (word === 'noon' || word === 'midday' || word === 'noonish')
    return found(context, at, from + 1, { hour: 12, minute: 0, isSettled: true }, false);
  if (word === 'midnight') return found(context, at, from + 1, { hour: 0, minute: 0, isSettled: true }, false);
  const isSplit = word === 'mid' && wordAt(context, markAt(context, from + 1) === '-' ? from + 2 : from + 1) === 'day';
  return isSplit
    ? found(
        context,
        at,
        markAt(context, from + 1) === '-' ? from + 3 : from + 2,
        { hour: 12, minute: 0, isSettled: true },
        false,
      )
    : undefined;
}

/** "am", "p.m.", "a", "o'clock", "h", "hrs", "-ish" behind the figures; undefined where they do not fit together ("14 pm"). */
export function ending(context: Context, at: number, next: number, face: Face): FoundClock | undefined {
  const afterClock = skipOClock(context, next);
  const afterIsh = skipIsh(context, afterClock);
  const isMarked = next < afterIsh;
  const half = readMeridiem(context, afterIsh);
  if (half !== undefined) {
    if (12 < face.hour || face.hour === 0) return undefined;
    return found(context, at, skipIsh(context, half.next), { ...face, isSettled: false }, false, half.value);
  }
  const isWhole = face.minute === 0 && !face.isSettled && digitsAt(context, next - 1).length < 4;
  const isHours = /^(?:hrs|hours|h|uhr)$/.test(wordAt(context, next)) && !isWhole;
  return found(
    context,
    at,
    isHours ? next + 1 : afterIsh,
    { ...face, isSettled: face.isSettled || isHours },
    !isMarked && !isHours,
  );
}

/** "o'clock", "oclock", "o' clock". */
function skipOClock(context: Context, at: number): number {
  if (/^o'?clock$/.test(wordAt(context, at))) return at + 1;
  if (wordAt(context, at) !== 'o') return at;
  const clockAt = markAt(context, at + 1) === "'" ? at + 2 : at + 1;
  return wordAt(context, clockAt) === 'clock' ? clockAt + 1 : at;
}

/** "-ish" behind a time in figures. */
function skipIsh(context: Context, at: number): number {
  if (wordAt(context, at) === 'ish') return at + 1;
  return markAt(context, at) === '-' && wordAt(context, at + 1) === 'ish' ? at + 2 : at;
}
