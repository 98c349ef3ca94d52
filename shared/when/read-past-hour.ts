import { ending, type FoundClock, found, readNamedHour } from './clock-ending.ts';
import { type Context, digitsAt, lexemeAt, markAt, wordAt } from './context.ts';
import { isFollower } from './follower.ts';
import { isCounting } from './hour-leads.ts';
import { type Reading, readNumberWords } from './numbers.ts';

/** "half past two", "quarter to five pm", "twenty after 3pm", "15 to noon". */
export function readPast(context: Context, at: number): FoundClock | undefined {
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  const minutes = readPastMinutes(context, from);
  if (minutes === undefined) return undefined;
  // "Half-past two", "ten 'til three".
  const wordPlace = /^['-]$/.test(markAt(context, minutes.next)) ? minutes.next + 1 : minutes.next;
  const word = wordAt(context, wordPlace);
  const isLater = word === 'past' || word === 'after';
  if (!isLater && !/^(?:to|of|before|till|til)$/.test(word)) return undefined;
  if (minutes.value === 30 && !minutes.hasUnit && word !== 'past') return undefined;
  const hour = readNamedHour(context, wordPlace + 1) ?? readHour(context, wordPlace + 1);
  if (hour === undefined || hour.clock.minute !== 0) return undefined;
  if (word !== 'past' && !isSureOfMinutes(context, from, minutes, word, hour)) return undefined;
  const total = hour.clock.hour * 60 + (isLater ? minutes.value : -minutes.value) + 1440;
  const face = { hour: Math.floor(total / 60) % 24, minute: total % 60, isSettled: hour.clock.isSettled };
  // "Quarter to one" is in the hour of twelve, which is a hour of its own on a clock face.
  const onFace = face.isSettled || face.hour !== 0 ? face : { ...face, hour: 12 };
  return found(context, at, hour.next, onFace, false, hour.clock.meridiem);
}

/** "Ten to five" is a time; "9 to 5" and "nine to five" are hours from and to; "15 of 20" is a share. */
function isSureOfMinutes(context: Context, from: number, minutes: Minutes, word: string, hour: FoundClock): boolean {
  const previous = wordAt(context, from - 1);
  if (/^(?:from|between|for|takes?|take)$/.test(previous)) return false;
  const hasHalf = hour.clock.meridiem !== undefined;
  if (wordAt(context, from) === 'quarter') return isFollower(context, hour.next) || hasHalf;
  if (12 < hour.clock.hour && wordAt(context, hour.next - 1) !== 'h') return false;
  // "10 to noon" is two hours, "15 to noon" a quarter before it.
  if (hour.clock.isSettled) return 12 < minutes.value || minutes.hasUnit || /^(?:at|by|around)$/.test(previous);
  if (minutes.value % 5 !== 0 || !isFollower(context, hour.next)) return false;
  const isLed = /^(?:at|by|around|about|until|till)$/.test(previous);
  const isEnd = /^[.?!,;)¶]?$/.test(lexemeAt(context, hour.next).text);
  // "Twenty minutes after three" ends a clause as a time; "5 minutes to 10" is a length.
  if (minutes.hasUnit)
    return hasHalf || (isLed && word !== 'of') || (isEnd && (word === 'after' || digitsAt(context, from) === ''));
  if (word === 'after' && 10 <= minutes.value && isEnd && !isCounting(context, from - 1)) return true;
  // "At five of nine" and "at 5 after 3" are times; "15 of 20" is a share, "5 after 3" says nothing.
  if (word === 'of' || word === 'after') return hasHalf || (isLed && minutes.value <= 25);
  if (digitsAt(context, from) !== '' && minutes.value <= 12) return false;
  return hasHalf || word === 'to' || word === 'til' || word === 'till';
}

/** The minutes before or after an hour; `hasUnit`: "minutes" is written behind them. */
interface Minutes extends Reading<number> {
  readonly hasUnit: boolean;
}

function readPastMinutes(context: Context, at: number): Minutes | undefined {
  const word = wordAt(context, at);
  if (word === 'half') return { value: 30, next: at + 1, hasUnit: false };
  if (word === 'quarter' || digitsAt(context, at) === '1/4') return { value: 15, next: at + 1, hasUnit: false };
  const digits = digitsAt(context, at);
  const number = /^\d{1,2}$/.test(digits) ? { value: Number(digits), next: at + 1 } : readNumberWords(context, at);
  if (number === undefined || number.value < 1 || 59 < number.value) return undefined;
  const hasUnit = /^(?:minutes?|mins?)$/.test(wordAt(context, number.next));
  return { value: number.value, next: hasUnit ? number.next + 1 : number.next, hasUnit };
}

/** An hour without minutes, in figures or in words, with what may follow it. */
function readHour(context: Context, at: number): FoundClock | undefined {
  const digits = digitsAt(context, at);
  const number = /^\d{1,2}$/.test(digits) ? { value: Number(digits), next: at + 1 } : readNumberWords(context, at);
  if (number === undefined || 24 < number.value) return undefined;
  return ending(context, at, number.next, { hour: number.value, minute: 0, isSettled: 12 < number.value });
}
