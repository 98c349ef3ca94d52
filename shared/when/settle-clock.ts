import type { Context } from './context.ts';
import type { ClockPart, PartOfDay } from './expression.ts';
import type { WrittenClock } from './part.ts';

const NOON = 720;
const DAY = 1440;

/** Tells the halves of the day of one clock time, or of a first and a last. */
export function settleClocks(
  context: Context,
  clocks: readonly WrittenClock[],
  partOfDay: PartOfDay | undefined,
): readonly ClockPart[] {
  const [first, last] = clocks;
  if (first === undefined) return [];
  if (last === undefined) return [settled(first, minutesOf(context, first, partOfDay), partOfDay)];
  const end = minutesOf(context, last, partOfDay);
  if (
    isOpen(first) &&
    partOfDay === undefined &&
    (last.meridiem !== undefined || (last.isSettled && last.hour <= 12))
  ) {
    // "9-11 am", "10-2 pm": the last hour's half, or the other one where the first would not come first.
    const same = faceMinutes(first) + (NOON <= end ? NOON : 0);
    const start = same < end ? same : (same + NOON) % DAY;
    return [settled(first, start, 'morning'), settled(last, end, partOfDay)];
  }
  const start = minutesOf(context, first, partOfDay);
  const stop = isOpen(last) ? after(faceMinutes(last), start) : end;
  const known = first.meridiem !== undefined ? 'morning' : partOfDay;
  return [settled(first, start, partOfDay), settled(last, stop, known)];
}

/** A face time that comes after another: 5 after 9 is 17:00. */
function after(face: number, start: number): number {
  return start < face ? face : start < face + NOON ? face + NOON : face;
}

function settled(clock: WrittenClock, minutes: number, known: PartOfDay | undefined): ClockPart {
  const { start, end, isApproximate } = clock;
  return {
    span: { start, end },
    minutes,
    isMeridiemMissing: isOpen(clock) && clock.hour !== 12 && known === undefined,
    isApproximate,
  };
}

function isOpen({ meridiem, isSettled }: WrittenClock): boolean {
  return meridiem === undefined && !isSettled;
}

/** Minutes on a twelve-hour face. */
function faceMinutes({ hour, minute }: WrittenClock): number {
  return (hour % 12) * 60 + minute;
}

function minutesOf(context: Context, clock: WrittenClock, partOfDay: PartOfDay | undefined): number {
  const face = faceMinutes(clock);
  if (clock.meridiem !== undefined) return clock.meridiem === 'am' ? face : face + NOON;
  if (clock.isSettled || clock.hour === 0) return clock.hour * 60 + clock.minute;
  switch (partOfDay) {
    case 'morning':
      return face;
    case 'afternoon':
      return face + NOON;
    case 'evening':
      return clock.hour === 12 ? 0 : face + NOON;
    case 'night':
      return 5 * 60 <= face ? face + NOON : face;
    case 'noon':
      return face < 5 * 60 ? face + NOON : face;
    default:
      return withinHours(context, face);
  }
}

/** The half of the day that lies within working hours, or nearer to them. */
function withinHours({ opens, closes }: Context, face: number): number {
  const distance = (minutes: number): number => Math.max(opens - minutes, minutes - closes, 0);
  return distance(face) < distance(face + NOON) || (distance(face) === 0 && distance(face + NOON) === 0)
    ? face
    : face + NOON;
}
