import type { Span } from '../../text/span.ts';

// A meeting that stands already and is to be moved: its length and medium are known, and its new day is what is open.

const WHAT =
  "(?:it|this|that|things|us|me|(?:our|the|my|your|this|that|tomorrow['’]s|today['’]s|\\p{L}+day['’]s)(?: (?!(?:to|until|till|by|for|back|out|forward|off)\\b)[^\\s,.?!;]+){1,5})";
/** Verbs that lose their e before an ending, and those that have none. */
const MOV = '(?:mov|p(?:ost|re)pon|reschedul|rearrang|chang)';
const PUSH = '(?:push|shift|delay|bump)';
const MOVES = new RegExp(
  [
    `\\b(?:${MOV}e|${PUSH}|put off) ${WHAT}`,
    // "Bring my laptop" moves nothing.
    `\\b(?:bring|put|swap) ${WHAT}(?= (?:back|forward|off|out|until|till)\\b)`,
    // To talk about moving the office moves no talk.
    `\\b(?:mind|consider|possible|(?:how|what) about|okay with|ok with) (?:${MOV}ing|${PUSH}ing|putting off) ${WHAT}`,
    `\\bif (?:we|i) (?:${MOV}ed|${PUSH}ed|put off) ${WHAT}`,
    '\\b(?:reschedule|postpone)(?=[\\s,]*(?:[.?!]|$)| (?:to|until|till|for)\\b)',
  ].join('|'),
  'iu',
);

/** How far, where no day can be made out of it: "back a few days", "to another day", "to the week after". */
const FAR =
  /^(?: (?:back|out|forward|off))?(?: (?:by )?(?:a few|a couple of|some|several) (?:days|weeks|hours)| (?:to|until|till|for) (?:(?:another|a different|a later|a new|some other) (?:day|date|time|week|slot)|(?:later|earlier)(?: (?:in the|that) (?:day|morning|afternoon|month))?|the (?:following week|week after(?: next)?)))?(?: or so| later| instead)?(?=$|[\s,]*[.?!,;]|[\s,]+(?:so|because|as|since|if|and|please)\b)/iu;

/** "By a week", "back an hour": the new time follows from the old one. "To Zoom": it stays. "To 4": only the hour is another. */
const BY =
  /^(?: to (?:1[0-2]|[1-9])(?= (?:instead|today|tomorrow|this|so|if|because|as|since|please|then)\b|[,?!]|\.(?!\d)|$)| to (?:an? )?(?:zoom|teams|google|skype|webex|video|phone|online|in person|room)\b|(?: (?:back|out|forward|off))?(?: by)? (?:an?|one|two|three|four|half an|\d+) (?:minutes?|hours?|days?|weeks?)\b)/i;

/** "Could you change my start date from May 4 to May 18?", "move the deadline": the date of a thing, and nobody meets. */
const DATE_OF_THING =
  /\b(?:(?:mov|chang|postpon|reschedul)(?:e|ing)|(?:push|shift|delay|extend|bring)(?:ing)?|put(?:ting)?) (?:back |out |forward )?(?:the|my|our|your|his|her|their|its|this|that)(?: (?!date)[^\s,.?!;]+){0,3} (?:dates?|deadline)\b(?! (?:of|for) (?:our|the|my|your|this) (?:[^\s,.?!;]+ )?(?:call|meeting|chat|talk|interview|lunch|dinner|appointment|visit|session|lesson)\b)/i;

/** Whether the sentence would put the date of a thing off, such as a deadline. */
export const isDateMoved = (sentence: string): boolean =>
  /\bdate|deadline/i.test(sentence) && DATE_OF_THING.test(sentence);

const ANOTHER =
  /\b(?:another|a different|a new|some other|an alternative) (?:day|time|date|slot|morning|afternoon|evening|night)(?: (?:and|or) time)?\b/i;

/** "Could we meet on Thursday instead?" */
const INSTEAD = /\binstead(?=\s*\?)/i;

/** Without one of these nothing moves. Most sentences hold none, and the long expression would be tried at every letter. */
const SIGN = /mov|p(?:ost|re)pon|reschedul|rearrang|chang|push|shift|delay|bump|put|bring|swap/i;

const findMove = (sentence: string) => (SIGN.test(sentence) ? MOVES.exec(sentence) : null);

/** Whether the sentence would move a meeting: "Could we push our call back?", "Would another day work?" */
export const isMoved = (sentence: string): boolean =>
  findMove(sentence) !== null || ANOTHER.test(sentence) || INSTEAD.test(sentence);

/** Whether the sentence says that without a word of what it is about. */
export const isMovedAlone = (sentence: string): boolean =>
  /\b(?:reschedul|postpon)(?:e|ing|ed)\b/i.test(findMove(sentence)?.[0] ?? '') || ANOTHER.test(sentence);

/** Whether the sentence says all: "Could we push our call back an hour?", "… move it to Zoom?" */
export function isMovedBy(sentence: string): boolean {
  const found = findMove(sentence);
  return found !== null && BY.test(sentence.slice(found.index + found[0].length));
}

/**
 * How the new time is put into the sentence: behind what is moved or in the place of "back a few days" and "another day".
 * `undefined` where it moves nothing or says to where, and where "another day" is sought ("is there …", "can we find …").
 * @param slot without its preposition. Offsets are those of `sentence`.
 */
export function moveTo(sentence: string, slot: string): { readonly span: Span; readonly newText: string } | undefined {
  const found = findMove(sentence);
  if (found !== null) {
    const start = found.index + found[0].length;
    const far = FAR.exec(sentence.slice(start));
    return far === null ? undefined : { span: { start, end: start + far[0].length }, newText: ` to ${slot}` };
  }
  const another = ANOTHER.exec(sentence);
  if (another === null) return undefined;
  const before = sentence.slice(0, another.index);
  const span = { start: another.index, end: another.index + another[0].length };
  // "Would another day work?", "Can we try another day?"
  if (/(?:^|\b(?:to|until|till|for|would|could|does|is|might|pick|choose|try|do|say|make it|set|take) )$/i.test(before))
    return { span, newText: slot };
  return /\b(?:meet|talk|speak|chat|come|call|do it|do this|get together|catch up) $/i.test(before)
    ? { span, newText: `on ${slot} instead` }
    : undefined;
}

/** "to Tuesday", where "on Tuesday" would follow another preposition or nothing that happens on a day. */
export const withoutOn = (slot: string): string => slot.replace(/^on /, '');
