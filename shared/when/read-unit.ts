import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import type { Duration } from './expression.ts';
import { isAtHour } from './hour-leads.ts';
import { units } from './vocabulary.ts';

/** A unit of time with its minutes, undefined for months and years, and the place after it. */
export interface FoundUnit {
  readonly unit: Duration['unit'];
  readonly each: number | undefined;
  readonly next: number;
}

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

/** The unit at a place, of an amount that begins at `from`: "minutes", "hrs.", "h", "m", and the prime of "20'". */
export function readUnit(context: Context, from: number, at: number): FoundUnit | undefined {
  const word = wordAt(context, at).replace(/'s$/, '');
  const isGlued = isAttached(context, at);
  if (word === 'm') {
    // "2.5M downloads"
    if (lexemeAt(context, at).isCapital) return undefined;
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
  return { unit: unit.unit, each: unit.minutes, next: hasOwnMark(context, at, word) ? at + 2 : at + 1 };
}

/** The dot of "min." inside a sentence, and the apostrophe of "two weeks' notice". */
function hasOwnMark(context: Context, at: number, word: string): boolean {
  if (!isAttached(context, at + 1)) return false;
  const behind = lexemeAt(context, at + 2);
  if (markAt(context, at + 1) === "'") return behind.kind === 'word' && behind.gap !== 'none';
  return (
    markAt(context, at + 1) === '.' &&
    /^(?:min|mins|hr|hrs|sec|secs)$/.test(word) &&
    behind.kind === 'word' &&
    !behind.isCapital
  );
}

/** "1h", "1h30" and "1/2 h" are lengths; "15h" and "9h30" are times unless something says how long. */
function isLength(context: Context, from: number, at: number): boolean {
  if (isAtHour(context, from)) return false;
  const previous = lexemeAt(context, from - 1).text;
  const digits = digitsAt(context, at - 1);
  if (!isAttached(context, at)) return /[/.]/.test(digits) || /^(?:for|takes?|about)$/.test(previous);
  return (
    /^(?:for|takes?|of|another|lasts?|lasting|about|a|need)$/.test(previous) ||
    !/^\d+$/.test(digits) ||
    Number(digits) < (digitsAt(context, at + 1) === '' ? 7 : 3)
  );
}
