import { type Face, readFace, readMeridiem } from './clock-face.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, spanOf, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import { readNumberWords } from './numbers.ts';
import type { WrittenClock } from './part.ts';

/** A clock time with the place after it. `isWeak`: a bare number that something else must show to be a time. */
export interface FoundClock {
  readonly clock: WrittenClock;
  readonly next: number;
  readonly isWeak: boolean;
}

const labels = new Set(
  'ratio aspect verse psalm chapter score scored won lost beat luke john matthew mark genesis version'.split(' '),
);

/** One clock time at a place: "3pm", "14h30", "half past two", "noon", "around 1030", "ten thirty am", or a bare "3". */
export function readClock(context: Context, at: number): FoundClock | undefined {
  return (
    readNamedHour(context, at) ??
    readPast(context, at) ??
    (digitsAt(context, at) === '' ? readSpelled(context, at) : readFigures(context, at))
  );
}

function found(
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
function readNamedHour(context: Context, at: number): FoundClock | undefined {
  const from = digitsAt(context, at) === '12' ? at + 1 : at;
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

/** "half past two", "quarter to five pm", "twenty after 3pm", "15 to noon". */
function readPast(context: Context, at: number): FoundClock | undefined {
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  const minutes = readPastMinutes(context, from);
  if (minutes === undefined) return undefined;
  const word = wordAt(context, minutes.next);
  const isLater = word === 'past' || word === 'after';
  if (!isLater && !/^(?:to|of|before|till|til)$/.test(word)) return undefined;
  if (minutes.value === 30 && word !== 'past') return undefined;
  const hour = readNamedHour(context, minutes.next + 1) ?? readHour(context, minutes.next + 1);
  if (
    hour === undefined ||
    hour.clock.minute !== 0 ||
    (word !== 'past' && !isSureOfMinutes(context, from, minutes.value, hour))
  )
    return undefined;
  const total = hour.clock.hour * 60 + (isLater ? minutes.value : -minutes.value) + 1440;
  const face = { hour: Math.floor(total / 60) % 24, minute: total % 60, isSettled: hour.clock.isSettled };
  // "Quarter to one" is in the hour of twelve, which is a hour of its own on a clock face.
  const onFace = face.isSettled || face.hour !== 0 ? face : { ...face, hour: 12 };
  return found(context, at, hour.next, onFace, false, hour.clock.meridiem);
}

/** "Ten to five" is a time; "9 to 5" and "nine to five" are hours from and to; "15 of 20" is a share. */
function isSureOfMinutes(context: Context, from: number, minutes: number, hour: FoundClock): boolean {
  if (wordAt(context, from - 1) === 'from' || wordAt(context, from - 1) === 'between') return false;
  if (wordAt(context, from) === 'quarter') return isFollower(context, hour.next) || hour.clock.meridiem !== undefined;
  if (12 < hour.clock.hour && wordAt(context, hour.next - 1) !== 'h') return false;
  if (hour.clock.isSettled) return true;
  if (minutes % 5 !== 0 || !isFollower(context, hour.next)) return false;
  const word = wordAt(context, from + 1);
  return (
    (word !== 'of' || hour.clock.meridiem !== undefined) &&
    (digitsAt(context, from) === '' || 12 < minutes) &&
    (hour.clock.meridiem !== undefined || word === 'to')
  );
}

function readPastMinutes(context: Context, at: number): { readonly value: number; readonly next: number } | undefined {
  const word = wordAt(context, at);
  if (word === 'half') return { value: 30, next: at + 1 };
  if (word === 'quarter') return { value: 15, next: at + 1 };
  const digits = digitsAt(context, at);
  const number = /^\d{1,2}$/.test(digits) ? { value: Number(digits), next: at + 1 } : readNumberWords(context, at);
  if (number === undefined || number.value < 1 || 59 < number.value) return undefined;
  return /^(?:minutes?|mins?)$/.test(wordAt(context, number.next))
    ? { value: number.value, next: number.next + 1 }
    : number;
}

/** An hour without minutes, in figures or in words, with what may follow it. */
function readHour(context: Context, at: number): FoundClock | undefined {
  const digits = digitsAt(context, at);
  const number = /^\d{1,2}$/.test(digits) ? { value: Number(digits), next: at + 1 } : readNumberWords(context, at);
  if (number === undefined || 24 < number.value) return undefined;
  return ending(context, at, number.next, { hour: number.value, minute: 0, isSettled: 12 < number.value });
}

/** "am", "p.m.", "a", "o'clock", "h", "hrs", "-ish" behind the figures; undefined where they do not fit together ("14 pm"). */
function ending(context: Context, at: number, next: number, face: Face): FoundClock | undefined {
  const afterClock = /^o'?clock$/.test(wordAt(context, next)) ? next + 1 : next;
  const afterIsh = skipIsh(context, afterClock);
  const isMarked = next < afterIsh;
  const half = readMeridiem(context, afterIsh);
  if (half !== undefined) {
    if (12 < face.hour || face.hour === 0) return undefined;
    return found(context, at, skipIsh(context, half.next), { ...face, isSettled: false }, false, half.value);
  }
  const isHours = /^(?:hrs|hours|h|uhr)$/.test(wordAt(context, next)) && (face.minute !== 0 || face.isSettled);
  return found(
    context,
    at,
    isHours ? next + 1 : afterIsh,
    { ...face, isSettled: face.isSettled || isHours },
    !isMarked && !isHours,
  );
}

function skipIsh(context: Context, at: number): number {
  if (wordAt(context, at) === 'ish') return at + 1;
  return markAt(context, at) === '-' && wordAt(context, at + 1) === 'ish' ? at + 2 : at;
}

/** Times in figures that are a lexeme of their own: "9:30", "9.30", "1030", "9", with their endings; "15h20" too. */
function readFigures(context: Context, at: number): FoundClock | undefined {
  const digits = digitsAt(context, at);
  const previous = lexemeAt(context, at - 1);
  if (
    isAttached(context, at) &&
    (previous.kind === 'word' || /^[$€£#%=+*.:,_]$/.test(previous.text)) &&
    previous.text !== 't' &&
    previous.text !== 'h'
  )
    return undefined;
  const withH = readWithH(context, at, digits);
  if (withH !== undefined) return withH;
  const face = readFace(digits);
  if (face === undefined) return undefined;
  const apart = readApart(context, at, face);
  if (apart !== undefined) return apart;
  const clock = ending(context, at, at + 1, face);
  if (clock === undefined) return undefined;
  if (isLetterGlued(context, at) && face.minute === 0) return { ...clock, isWeak: !isAtHour(context, at) };
  if (!clock.isWeak) return clock;
  if (digits.includes(':')) return labels.has(previous.text) ? undefined : { ...clock, isWeak: false };
  if (!isFollower(context, at + 1)) return undefined;
  if (digits.includes('.') || 2 < digits.length)
    return isYear(digits) ? undefined : { ...clock, isWeak: !/^(?:at|@|around)$/.test(previous.text) };
  if (face.hour < 1 || 12 < face.hour) return undefined;
  return { ...clock, isWeak: !isAtHour(context, at) };
}

/** "Box 6A": a letter glued to an hour alone says little; "6:15a" and "6 a.m." say enough. */
function isLetterGlued(context: Context, at: number): boolean {
  if (!/^[ap]$/.test(wordAt(context, at + 1)) || !isAttached(context, at + 1)) return false;
  return wordAt(context, markAt(context, at + 2) === '.' ? at + 3 : at + 2) !== 'm';
}

/** "At 3 15": hour and minutes with a space for the colon. */
function readApart(context: Context, at: number, face: Face): FoundClock | undefined {
  const minutes = digitsAt(context, at + 1);
  if (
    !/^\d{1,2}$/.test(digitsAt(context, at)) ||
    !/^[0-5]\d$/.test(minutes) ||
    !isAtHour(context, at) ||
    !isFollower(context, at + 2)
  )
    return undefined;
  const clock = ending(context, at, at + 2, { ...face, minute: Number(minutes) });
  return clock === undefined ? undefined : { ...clock, isWeak: false };
}

/** "15h", "15h20", "9h30"; small ones without an "at" may be lengths and are left to them. */
function readWithH(context: Context, at: number, digits: string): FoundClock | undefined {
  if (wordAt(context, at + 1) !== 'h' || !isAttached(context, at + 1) || !/^\d{1,2}$/.test(digits)) return undefined;
  const hour = Number(digits);
  const minutes = isAttached(context, at + 2) ? digitsAt(context, at + 2) : '';
  if (24 < hour || !/^(?:[0-5]\d)?$/.test(minutes)) return undefined;
  if (!isAtHour(context, at) && hour < (minutes === '' ? 7 : 3)) return undefined;
  if (/^(?:for|takes?|of|another|lasts?|lasting)$/.test(wordAt(context, at - 1))) return undefined;
  return found(
    context,
    at,
    minutes === '' ? at + 2 : at + 3,
    { hour: hour % 24, minute: Number(minutes), isSettled: true },
    false,
  );
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

const measured = new Set(
  "look looking looked priced valued capped set fixed kept keep rated stands stand stood sits held limited aim aiming stay remains ranked stuck currently still now i'm m".split(
    ' ',
  ),
);

/** "At 3" and "@ 3" are times, unless a price or a rank stands at it. */
function isAtHour(context: Context, at: number): boolean {
  const { text } = lexemeAt(context, at - 1);
  if (text === '@') return true;
  if (/^(?:about|around|approximately|say)$/.test(text) && wordAt(context, at - 2) === 'at') return true;
  return text === 'at' && !measured.has(wordAt(context, at - 2));
}

/** "eight", "ten thirty am", "three o'clock", "three-ish", "at three twenty". */
function readSpelled(context: Context, at: number): FoundClock | undefined {
  const hour = readNumberWords(context, at);
  if (hour === undefined || hour.value < 1 || 12 < hour.value) {
    const isHalf = wordAt(context, at) === 'half';
    const british = isHalf ? readNumberWords(context, at + 1) : undefined;
    if (british === undefined || british.value < 1 || 12 < british.value || !isFollower(context, british.next))
      return undefined;
    const clock = ending(context, at, british.next, { hour: british.value, minute: 30, isSettled: false });
    const isLast = /^[.?!¶]?$/.test(markAt(context, british.next)) && wordAt(context, british.next) === '';
    return clock === undefined ? undefined : { ...clock, isWeak: clock.isWeak && !isAtHour(context, at) && !isLast };
  }
  const minute = readNumberWords(context, hour.next);
  const isFull = minute !== undefined && 10 <= minute.value && minute.value <= 59;
  const next = isFull ? minute.next : hour.next;
  const clock = ending(context, at, next, { hour: hour.value, minute: isFull ? minute.value : 0, isSettled: false });
  if (clock === undefined || !clock.isWeak) return clock;
  if (!isFollower(context, next) || (hour.value === 1 && !isFull && !isAtHour(context, at))) return undefined;
  return { ...clock, isWeak: !isAtHour(context, at) || (hour.value === 1 && wordAt(context, next) === 'with') };
}
