import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import type { Reading } from './numbers.ts';
import { followers, months, smallZones, weekdays } from './vocabulary.ts';

const partsOfDay = new Set(['morning', 'afternoon', 'evening', 'night', 'noon', 'lunch', 'lunchtime', 'am', 'pm']);
const before = new Set([
  'on',
  'by',
  'this',
  'next',
  'coming',
  'until',
  'till',
  'or',
  'either',
  'through',
  'thru',
  'before',
  'after',
  'eod',
  'cob',
  'from',
]);

/**
 * A day of the week. "Sat" and "sun" are words of their own, "wed" nearly, so they must be shown to be days by what stands around them.
 * The dot of an abbreviation is taken too, where it does not end a sentence.
 */
export function readWeekdayWord(context: Context, at: number): Reading<number> | undefined {
  const { text, isCapital } = lexemeAt(context, at);
  const value = weekdays.get(text);
  if (value === undefined) return undefined;
  if (text.endsWith('day')) return { value, next: at + 1 };
  if ((text === 'sat' || text === 'sun') && !isShownToBeDay(context, at)) return undefined;
  const isShort = text === 'wed' || text === 'mon' || text === 'fri';
  if (isShort && !isCapital && !isShownToBeDay(context, at) && !isLastOfClause(context, at)) return undefined;
  return {
    value,
    next:
      markAt(context, at + 1) === '.' && isAttached(context, at + 1) && !endsSentence(context, at + 1)
        ? at + 2
        : at + 1,
  };
}

/** A dot that ends a sentence is followed by nothing or by a capital. */
function endsSentence(context: Context, dot: number): boolean {
  const next = lexemeAt(context, dot + 1);
  if (next.kind === 'mark') return next.text === '' || next.text === '¶';
  return next.kind === 'word' && next.isCapital && !months.has(next.text) && !weekdays.has(next.text);
}

/** Who weds, and how: "they wed." */
const wedding = new Set(
  'i you he she they we who to will be been were was are is am get got newly just and'.split(' '),
);

/** "About the lease wed?", "wed @ 9": nobody but a bride weds at the end of a clause, or at a clock time. */
function isLastOfClause(context: Context, at: number): boolean {
  if (wedding.has(wordAt(context, at - 1))) return false;
  return /^[.?!,;)¶@]$/.test(markAt(context, at + 1)) || isClockBehind(context, at + 1);
}

/** "At 9", "@ 9". */
function isClockBehind(context: Context, at: number): boolean {
  return /^(?:at|@)$/.test(lexemeAt(context, at).text) && digitsAt(context, at + 1) !== '';
}

function isShownToBeDay(context: Context, at: number): boolean {
  const dotted = markAt(context, at + 1) === '.' && isAttached(context, at + 1);
  const isComma = markAt(context, dotted ? at + 2 : at + 1) === ',' && lexemeAt(context, at).isCapital;
  const next = lexemeAt(context, at + 1 + (dotted ? 1 : 0) + (isComma ? 1 : 0));
  // "sat.?" can only be an abbreviation: a sentence does not end twice.
  if (dotted && next.kind === 'mark' && next.gap === 'none' && /^[?!,;:)]$/.test(next.text)) return true;
  if (next.kind === 'number' || partsOfDay.has(next.text)) return true;
  if (months.has(next.text) && next.isCapital) return true;
  const previous = lexemeAt(context, at - 1);
  const isNeighbour = before.has(previous.text) || /^[/&(]$/.test(previous.text) || weekdays.has(previous.text);
  const { isCapital, text } = lexemeAt(context, at);
  if (next.text === '/' && isCapital) return true;
  // "3:45pm MST fri."
  const isAfterClock =
    /^(?:am|pm|noon|p|a)$/.test(previous.text) || smallZones.has(previous.text) || /^\d{1,2}:\d\d$/.test(previous.text);
  const isClosed = next.kind === 'mark' || followers.has(next.text) || weekdays.has(next.text);
  if (isAfterClock && (isClosed || dotted)) return true;
  const weekAt = at + (dotted ? 2 : 1) + (next.text === 'of' ? 1 : 0);
  if (isCapital && /^(?:next|this)$/.test(wordAt(context, weekAt)) && wordAt(context, weekAt + 1) === 'week')
    return true;
  // "Sat at 10" inside a sentence, where a verb would be small.
  const isBeforeClock = isClockBehind(context, at + (dotted ? 2 : 1));
  if (isCapital && isBeforeClock && previous.kind === 'word' && !previous.isCapital) return true;
  return (
    isNeighbour &&
    isClosed &&
    (isCapital ||
      previous.text === 'on' ||
      previous.text === 'next' ||
      // "This sat on my desk."
      (previous.text === 'this' && (text !== 'sat' || next.kind === 'mark')))
  );
}

/** The plural, for what happens again and again: "Wednesdays". */
export function readWeekdayPlural(context: Context, at: number): number | undefined {
  const word = wordAt(context, at);
  return word.endsWith('days') ? weekdays.get(word.slice(0, -1)) : undefined;
}
