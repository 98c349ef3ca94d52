import { ending, type FoundClock, found, readNamedHour } from './clock-ending.ts';
import { type Face, readFace, readMeridiem } from './clock-face.ts';
import { type Context, digitsAt, isAttached, lexemeAt, markAt, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import { isAtHour, isBoundHour, isCounting } from './hour-leads.ts';
import { hoursIsh, type Reading, readNumberWords } from './numbers.ts';
import { readPast } from './read-past-hour.ts';

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
  // Thousandths of a second are written in data alone.
  if (/:\d\d\.\d+$/.test(digits) && previous.text !== 't') return undefined;
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
  if (face.hour < 1) return undefined;
  // "Monday at 17" is a time, "at 17" alone an age.
  if (12 < face.hour) return isAtHour(context, at) ? clock : undefined;
  return { ...clock, isWeak: !isAtHour(context, at) && !isBoundHour(context, at, clock.next) };
}

/** "Box 6A": a letter glued to an hour alone says little; "6:15a" and "6 a.m." say enough. */
function isLetterGlued(context: Context, at: number): boolean {
  if (!/^[ap]$/.test(wordAt(context, at + 1)) || !isAttached(context, at + 1)) return false;
  return wordAt(context, markAt(context, at + 2) === '.' ? at + 3 : at + 2) !== 'm';
}

/** "At 3 15", "at 3 thirty": hour and minutes with a space for the colon. */
function readApart(context: Context, at: number, face: Face): FoundClock | undefined {
  if (!/^\d{1,2}$/.test(digitsAt(context, at)) || !isAtHour(context, at)) return undefined;
  const figures = digitsAt(context, at + 1);
  const minute = /^[0-5]\d$/.test(figures)
    ? { value: Number(figures), next: at + 2 }
    : readMinuteWords(context, at + 1);
  if (minute === undefined || !isFollower(context, minute.next)) return undefined;
  const clock = ending(context, at, minute.next, { ...face, minute: minute.value });
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
  const next = minutes === '' ? at + 2 : at + 3;
  const half = readMeridiem(context, next);
  if (half !== undefined) return ending(context, at, next, { hour, minute: Number(minutes), isSettled: true });
  return found(context, at, next, { hour: hour % 24, minute: Number(minutes), isSettled: true }, false);
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/.test(digits);
}

/** "eight", "ten thirty am", "three o'clock", "three-ish", "threeish", "at nine-thirty", "at nine oh five". */
function readSpelled(context: Context, at: number): FoundClock | undefined {
  const isWhole = /[a-z]ish$/.test(wordAt(context, at)) ? hoursIsh.get(wordAt(context, at)) : undefined;
  if (isWhole !== undefined) return readHourIsh(context, at, isWhole);
  const hour = readNumberWords(context, at);
  if (hour === undefined || hour.value < 1 || 12 < hour.value) return readHalfHour(context, at);
  const minute = readMinuteWords(context, hour.next);
  const next = minute?.next ?? hour.next;
  const clock = ending(context, at, next, { hour: hour.value, minute: minute?.value ?? 0, isSettled: false });
  if (clock === undefined || !clock.isWeak) return clock;
  const isFull = minute !== undefined;
  if (minute !== undefined && isToldAlone(context, at, hour.next, next, minute.value))
    return { ...clock, isWeak: false };
  const isOneThing = hour.value === 1 && !isFull && !isAtHour(context, at) && !isInPair(context, at, next);
  if (!isFollower(context, next) || isOneThing) return undefined;
  const isSure = isAtHour(context, at) || isBoundHour(context, at, clock.next);
  return { ...clock, isWeak: !isSure || (hour.value === 1 && wordAt(context, next) === 'with') };
}

/** "(From) one (to three)", "(eleven to) one": everywhere else "one" is rather a thing. */
function isInPair(context: Context, at: number, next: number): boolean {
  if (/^(?:from|between)$/.test(wordAt(context, at - 1))) return /^(?:to|until|till|and)$/.test(wordAt(context, next));
  return (
    /^(?:to|until|till)$/.test(wordAt(context, at - 1)) &&
    (readNumberWords(context, at - 2) !== undefined || /^[ap]m$/.test(wordAt(context, at - 2)))
  );
}

/** "(Are you free) three fifteen?", "nine oh five": the quarters of an hour, at the end of a clause that counts nothing. */
function isToldAlone(context: Context, at: number, minuteAt: number, next: number, minutes: number): boolean {
  const isEnd = /^[.?!,;)¶]?$/.test(lexemeAt(context, next).text);
  const isSure = minutes % 15 === 0 || /^(?:oh|o)$/.test(wordAt(context, minuteAt));
  return isEnd && isSure && wordAt(context, at - 1) !== '' && !isCounting(context, at - 1);
}

/** "tenish tomorrow", "threeish pm". */
function readHourIsh(context: Context, at: number, hour: number): FoundClock | undefined {
  const clock = ending(context, at, at + 1, { hour, minute: 0, isSettled: false });
  return clock === undefined ? undefined : { ...clock, isWeak: false, clock: { ...clock.clock, isApproximate: true } };
}

/** "(nine) thirty", "(nine)-thirty", "(nine) oh five". */
function readMinuteWords(context: Context, at: number): Reading<number> | undefined {
  if (/^(?:oh|o)$/.test(wordAt(context, at))) {
    const low = readNumberWords(context, at + 1);
    return low !== undefined && 1 <= low.value && low.value <= 9 ? low : undefined;
  }
  const minute = readNumberWords(context, markAt(context, at) === '-' && isAttached(context, at) ? at + 1 : at);
  return minute !== undefined && 10 <= minute.value && minute.value <= 59 ? minute : undefined;
}

/** "half three": half an hour after three, as the British say. */
function readHalfHour(context: Context, at: number): FoundClock | undefined {
  const hour = wordAt(context, at) === 'half' ? readNumberWords(context, at + 1) : undefined;
  if (hour === undefined || hour.value < 1 || 12 < hour.value || !isFollower(context, hour.next)) return undefined;
  const clock = ending(context, at, hour.next, { hour: hour.value, minute: 30, isSettled: false });
  const isLast = /^[.?!¶]?$/.test(markAt(context, hour.next)) && wordAt(context, hour.next) === '';
  return clock === undefined ? undefined : { ...clock, isWeak: clock.isWeak && !isAtHour(context, at) && !isLast };
}
