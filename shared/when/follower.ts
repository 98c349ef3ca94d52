import { type Context, digitsAt, isAttached, lexemeAt, wordAt } from './context.ts';
import { followers, months, smallZones, weekdays } from './vocabulary.ts';
import { isZoneStart } from './zones.ts';

/** Whether what stands here may come after a time given by a bare number; a noun may not, it is what the number counts. */
export function isFollower(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  if (kind === 'number') return false;
  if (kind === 'mark') {
    if (/^[%$€£°#*+=_<>\\^]$/.test(text)) return false;
    return !(
      /^[-/]$/.test(text) &&
      isAttached(context, at) &&
      isAttached(context, at + 1) &&
      wordAt(context, at + 1) !== ''
    );
  }
  return (
    followers.has(text) ||
    weekdays.has(text) ||
    months.has(text) ||
    smallZones.has(text) ||
    isZoneStart(lexemeAt(context, at))
  );
}

const clockEndings = new Set([
  'am',
  'pm',
  'a',
  'p',
  'h',
  'hrs',
  "o'clock",
  'oclock',
  'noon',
  'min',
  'mins',
  'minute',
  'minutes',
  'hour',
  'hours',
  'hr',
]);

/** Whether the number here is shown by what follows it to be a clock time or a length and not a day of the month. */
export function isClockNumber(context: Context, at: number): boolean {
  const digits = digitsAt(context, at);
  const next = wordAt(context, at + 1);
  if (digits.includes(':')) return true;
  if ((next === 'a' || next === 'p' || next === 'h') && !isAttached(context, at + 1))
    return next !== 'h' && wordAt(context, at + 2) === 'm';
  return clockEndings.has(next);
}
