import { isMoved, moveTo, withoutOn } from '../facts/medium/moved.ts';
import { closing } from '../fix/closing.ts';
import { lengthBeforeNoun } from '../fix/length.ts';
import { putForTime, putLength } from '../fix/length-place.ts';
import { isSubject, withSome } from '../fix/slot-place.ts';
import { type Span, shift } from '../text/span.ts';
import { apply } from './place.ts';

/** What a question about a meeting still lacks, in the words to be put in. A piece that is there already is left out. */
export interface MeetingPieces {
  /** `20 minutes`. */
  readonly length?: string;
  /** `by phone`, `on video`, `[at your place or by phone]`. */
  readonly medium?: string;
  /** `on Tuesday, March 10, at 10:00 am Central time`. */
  readonly slot?: string;
}

/**
 * Puts the missing pieces into a meeting question where a person would say them: length, medium, day, clock, zone; all before a
 * closing clause ("to compare how …") or else before the question mark.
 * @param question with its mark. @param vague where vague times stand in it ("sometime", "next week"): the slot takes their place.
 */
export function mendMeeting(question: string, { length, medium, slot }: MeetingPieces, vague: readonly Span[]): string {
  let mended = slot === undefined ? question : withSlot(question, slot, vague);
  const isPlaced = mended !== question && slot !== undefined && mended.includes(withoutOn(slot));
  let rest = [medium, isPlaced ? undefined : slot];
  if (length !== undefined) {
    // "Could we briefly talk": how brief is said behind it.
    mended = mended.replace(
      /\b(?:just )?(?:briefly|quickly) (?=(?:talk|chat|speak|meet|connect|catch|discuss|hop|jump|sit|get|go|have)\b)/i,
      '',
    );
    const free = /\b(?:free|available|open)\b(?! (?:for|of))/i.exec(mended);
    if (
      free !== null &&
      medium === 'by phone' &&
      !/^\S+ to |\b(?:for|to (?:talk|chat|speak|call|meet|connect|catch)) /i.test(mended.slice(free.index))
    ) {
      mended = `${mended.slice(0, free.index + free[0].length)} for ${lengthBeforeNoun(length)} phone call${mended.slice(free.index + free[0].length)}`;
      rest = [undefined, rest[1]];
    } else {
      const edit = putLength(mended, length);
      // "talk about the roof for 20 minutes by phone": of several pieces, the length stays with the others.
      const isApart =
        edit === undefined ||
        (medium !== undefined && edit.span.start === edit.span.end && ABOUT.test(mended.slice(edit.span.end)));
      if (isApart) rest = [`for ${length}`, ...rest];
      else mended = apply(mended, [edit]);
    }
  }
  const moved = isPlaced || slot === undefined ? undefined : moveTo(mended, withoutOn(slot));
  if (moved !== undefined) return `${mended.slice(0, moved.span.start)}${moved.newText}${mended.slice(moved.span.end)}`;
  const pieces = rest.filter((it) => it !== undefined).join(' ');
  if (pieces === '') return mended;
  // "available on Tuesday for a 20-minute chat": how the two talk belongs to the chat.
  const isBehind =
    isPlaced &&
    slot !== undefined &&
    /^ for an? \S+-(?:minute|hour) \p{L}+\?$/u.test(mended.slice(mended.indexOf(slot) + slot.length));
  const at = isPlaced && !isBehind && slot !== undefined ? mended.indexOf(slot) : closing(mended);
  const before = mended.slice(0, at).trimEnd();
  const after = mended.slice(at).trimStart();
  const comma = pieces.includes(',') && /^(?:and|but|so)\b/.test(after) ? ',' : '';
  return `${before}${before.endsWith(']') && !pieces.startsWith('on ') ? ', ' : ' '}${pieces}${comma}${/^[?.!,;]/.test(after) || after === '' ? '' : ' '}${after}`;
}

/** The same where the question follows another clause ("I hate to add to it, but would you …", "if you have some time, could I …"), which only tells of the length. */
export function mendQuestion(text: string, start: number, pieces: MeetingPieces, vague: readonly Span[]): string {
  const lead = text.slice(0, start);
  if (!/[,;:–—-] (?:(?:and|but|so|then|perhaps|maybe) )*$/i.test(lead)) return mendMeeting(text, pieces, vague);
  const { length, ...others } = pieces;
  const had = length === undefined ? undefined : putForTime(lead, length);
  const own = vague.filter((it) => start <= it.start).map((it) => shift(it, -start));
  const mended = mendMeeting(text.slice(start), had === undefined ? pieces : others, own);
  return (had === undefined ? lead : apply(lead, [had])) + mended;
}

/** The slot in the place of the first vague time; the others go. */
function withSlot(question: string, slot: string, vague: readonly Span[]): string {
  let mended = question;
  let done = question.length;
  for (const { start: first, end } of vague.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    // "Sometime" lies within "sometime this week".
    if (done < end) continue;
    done = first;
    const isFirst = vague.every((it) => first <= it.start);
    // "a time this week" leans on its article; the slot goes behind it, or to the end of the question.
    const start = first + (/^time (?=(?:this|next)\b)/i.exec(mended.slice(first, end))?.[0].length ?? 0);
    if (/\b(?:an?|any|some|the|your|what|which|good|best) $/i.test(mended.slice(0, start))) continue;
    const before = mended.slice(0, start).replace(/(?: (?:for|at|on|in|during))? *$/i, '');
    const after = mended.slice(end);
    const comma = slot.includes(',') && /^\s*(?:and|but|so|before|after|around)\b/.test(after) ? ',' : '';
    if (isSubject(mended, { start, end })) {
      const whole = withSome(mended, { start, end });
      mended = `${mended.slice(0, whole.start)}${withoutOn(slot)}${after}`;
      continue;
    }
    const put = /\b(?:to|until|till)$/i.test(before)
      ? withoutOn(slot)
      : isMoved(question)
        ? slot.replace(/^on /, 'to ')
        : slot;
    mended = isFirst ? `${before} ${put}${comma}${after}` : before.replace(/,?(?: or| and)?$/, '') + after;
  }
  return mended;
}

const ABOUT = /^ (?:about|regarding)\b/i;
