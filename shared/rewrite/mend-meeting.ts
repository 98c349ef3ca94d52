import { isMoved, moveTo, withoutOn } from '../facts/medium/moved.ts';
import { treat } from '../fix/clause.ts';
import { isSubject, withSome } from '../fix/slot-place.ts';
import type { Span } from '../text/span.ts';

/** What a question about a meeting still lacks, in the words to be put in. A piece that is there already is left out. */
export interface MeetingPieces {
  /** `20 minutes`. */
  readonly length?: string;
  /** `by phone`, `on video`, `[at your place or by phone]`. */
  readonly medium?: string;
  /** `on Tuesday, March 10, at 10:00 am Central time`. */
  readonly slot?: string;
}

const CALL =
  '(?:phone |video |zoom |teams |skype |virtual |informational |introductory |intro |follow-?up |catch-?up |informal )?(?:call|chat|meeting|conversation|talk|discussion|interview|catch-?up|visit|session|demo|zoom|sit-?down|virtual coffee)';
const LENGTHS: readonly (readonly [RegExp, (length: string, match: RegExpExecArray) => string])[] = [
  // have some time -> have 20 minutes
  [
    /\b(have|got|spare|find|give me|set aside|make|take|steal|borrow|grab)( me)? (?:(?:some|any|a bit of|a little(?: bit of)?|enough|a few minutes of|a moment of|the)(?: of)?(?: your)? time|time|a (?:quick |brief |free |spare )?(?:moment|minute|second|sec)|a few (?:moments|minutes)|a couple of minutes|a little while|a bit|availability|any availability|an opening|a (?:free )?slot)\b(?! (?:zone|line))/i,
    (length, match) => `${match[1]}${match[2] ?? ''} ${length}`,
  ],
  // come by for a moment -> come by for 20 minutes
  [/\bfor a (?:quick |brief |little )?(?:moment|minute|second|sec|bit|few minutes)\b/i, (length) => `for ${length}`],
  // set up a time -> set up 20 minutes
  [
    /\b(set up|schedule|arrange|find|book) (?:a|some) (?:good )?time\b(?! to\b)/i,
    (length, match) => `${match[1]} ${length}`,
  ],
  // a quick phone call -> a 20-minute phone call
  [
    new RegExp(`\\b(a|an|our|one) ((?:quick|short|brief|little|small) )*(${CALL})\\b`, 'i'),
    (length, match) => `${article(match[1] as string, length)} ${adjective(length)} ${match[3]}`,
  ],
  // talk briefly -> talk for 20 minutes
  [
    / (?:very )?(?:briefly|quickly)(?= (?:about|on|with|by|at|over|to|so|regarding|before|after)\b|[\s,.?!]*$)/i,
    (length) => ` for ${length}`,
  ],
  [
    /\b(?:visit|(?:come|stop|drop|swing|pop) (?:by|over|in|round))(?: (?:you|us|me|(?:at |to )?(?:your|the|my|our) (?:(?!(?:to|and|for|on|at|in|by|next|this)\b)\p{L}+ ?){1,2}(?<! )))?(?! (?:for|you|your|the|my|our|at|us|me)\b)\b/iu,
    (length, match) => `${match[0]} for ${length}`,
  ],
  [
    /\b(free|available|open)\b(?! of| to \p{L}+ing\b)( (?:to|for)\b)?/iu,
    (length, match) => (match[2]?.trim() === 'for' ? match[0] : `${match[1]} for ${length}${match[2] ?? ''}`),
  ],
  [
    /\b(meet|talk|get together|chat|speak|connect|sit down|catch up|hop on (?:zoom|a call)|discuss this|zoom|jump on a call)( up| again)?( (?:(?:with|to) )?(?:you|me|us)(?! (?:over|through)\b))?\b(?! (?:me|us|it|this|that|him|her|them|about|regarding|on \p{L}+ing|for an?|(?:(?:with|to) )?(?:you|me|us))\b)/iu,
    (length, match) => `${match[0]} for ${length}`,
  ],
];

/** "a" or "an" before a length: an 8-minute, an 11-minute, an 18-minute, an 80-minute call. */
function article(word: string, length: string): string {
  if (!/^an?$/i.test(word)) return word;
  return /^(?:8|11|18|8\d|eight|eleven|eighteen|eighty)\b/.test(length) ? 'an' : 'a';
}

/** `20 minutes` before a noun: `20-minute`; a blank stays one. */
function adjective(length: string): string {
  if (length === '[an hour]') return '[one-hour]';
  return length.replace(/^(\S+) (\p{L}+?)s?$/u, '$1-$2');
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
      mended = `${mended.slice(0, free.index + free[0].length)} for ${article('a', length)} ${adjective(length)} phone call${mended.slice(free.index + free[0].length)}`;
      rest = [undefined, rest[1]];
    } else {
      const found = LENGTHS.map(([pattern, to]) => ({ match: pattern.exec(mended), to })).find(
        ({ match }) => match !== null,
      );
      if (found?.match != null) {
        const { match, to } = found;
        mended = mended.slice(0, match.index) + to(length, match) + mended.slice(match.index + match[0].length);
      } else rest = [`for ${length}`, ...rest];
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
  const [pattern, to] = LENGTHS[0] as (typeof LENGTHS)[number];
  const found = length === undefined ? null : pattern.exec(lead);
  const own = vague.filter((it) => start <= it.start).map((it) => ({ start: it.start - start, end: it.end - start }));
  const mended = mendMeeting(text.slice(start), found === null ? pieces : others, own);
  if (found === null || length === undefined) return lead + mended;
  return lead.slice(0, found.index) + to(length, found) + lead.slice(found.index + found[0].length) + mended;
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

const TALK = /^ to (?:chat|talk|speak|meet|connect|catch up|have|get together|hop|do|sit)\b/i;

/** Where the closing clause of a question begins, or its mark. */
export function closing(question: string): number {
  const end = treat.exec(question)?.index ?? question.search(/\s*[?.!]*\s*$/);
  const clause = closingClause(question, end);
  // "… about how we might work together to support your team": all of it is what it is about.
  const about =
    /(?<!^(?:how|what)) (?:about|on how|regarding) (?!\d|half\b|an? (?:hour|half)|(?:five|ten|twelve|fif|twen|thir|for|for?ty|sixty|ninety)\w*)/i.exec(
      question.slice(0, clause),
    );
  // "about moving from consulting for 20 minutes": what is being done would seem to take so long.
  const isLong =
    about !== null &&
    (/ (?:how|why|what|which|whether|where|who|I|you|we|he|she|they) \p{L}/iu.test(question.slice(about.index, end)) ||
      question.slice(about.index, end).trim().split(/\s+/).length > 7 ||
      /^ (?:about|regarding) \p{L}{2,}ing \p{L}+ \p{L}/u.test(question.slice(about.index, end)));
  return isLong ? (/ to (?:chat|talk|speak)$/i.exec(question.slice(0, about.index)) ?? about).index : clause;
}

function closingClause(question: string, end: number): number {
  const clause =
    / (?:or(?= (?:possibly|perhaps|maybe|even|otherwise)\b)|and(?= (?:ask|hear|learn|pick|talk|find|compare|discuss|show|chat|see)\b)|(?:once|when|after|while|until|unless) (?:I|we|you|the|my|it)|to|so that|so we|so I|as (?:I|we)|because|before) \p{L}+/giu;
  for (const match of question.slice(0, end).matchAll(clause)) {
    const rest = question.slice(match.index, end);
    // "to get together as I would value …": the next clause closes the question.
    const alone = rest.slice(1).split(/ (?:so that|so we|so I|as (?:I|we)|because|before) /)[0] ?? '';
    const before = question.slice(0, match.index);
    const isCall = /\b(?:call|chat|meeting|conversation|talk)$/i.test(before);
    if (TALK.test(rest) && !isCall && alone.trim().split(/\s+/).length <= 6) continue;
    // "like to", "able to", "willing to": part of the verb, not a clause of its own.
    if (
      /\b(?:like|love|able|willing|want|need|going|happy|interested|comfortable|possible|prefer|hoping|glad|get|got|sense)$/i.test(
        before,
      )
    )
      continue;
    if (/\b(?:have|open|free|available|ready|up)$/i.test(before) && !TALK.test(rest) && before.split(/\s+/).length <= 5)
      continue;
    // "moving from consulting to product" is one way.
    if (rest.startsWith(' to ') && /\bfrom (?:[^\s,.?!]+ ){0,3}[^\s,.?!]+$/i.test(before)) continue;
    if (/^ to (?:\p{Lu}|(?:your|the|my|our|an?|this|that|their|his|her|us|me|you|it|them)\b)/u.test(rest)) continue;
    return match.index;
  }
  return end;
}
