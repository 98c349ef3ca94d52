import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { readNumberWords } from './numbers.ts';
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

/** "The spring **catalogue**", "the Q1 **budget**": a noun follows that the season only names. */
export function isNamed(context: Context, at: number): boolean {
  const { kind, isCapital } = lexemeAt(context, at);
  const word = wordAt(context, at);
  return kind === 'word' && !isCapital && !isFollower(context, at) && !SPANS.has(word) && !/(?:ing|ly)$/.test(word);
}

const SPANS = new Set(
  'semester term quarter break holidays season months time i we you would could can will works suits'.split(' '),
);

/** "8 until 9:30", "nine oh five", "eight pm", "half past ten" behind a date that is complete. */
export function isClockAhead(context: Context, at: number): boolean {
  const next = lexemeAt(context, at + 1).text;
  if (/^\d{1,2}$/.test(digitsAt(context, at)))
    return /^(?:-|to|until|till|til|through|thru)$/.test(next) && digitsAt(context, at + 2) !== '';
  const number = readNumberWords(context, at);
  if (number === undefined) return /^(?:half|quarter)$/.test(wordAt(context, at)) && /^(?:past|to)$/.test(next);
  return (
    /^(?:am|pm|a|p|past|to|o'?clock|oh)$/.test(wordAt(context, number.next)) ||
    readNumberWords(context, number.next) !== undefined
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
    return next !== 'h' && wordAt(context, markAt(context, at + 2) === '.' ? at + 3 : at + 2) === 'm';
  return clockEndings.has(next);
}
