import type { Span } from '../text/span.ts';

// A meeting that stands already and is to be moved: its length and medium are known, and its new day follows "to".

const MOVES =
  /\b(?:(?:mov|postpon|reschedul|rearrang|chang)(?:e|ing)|(?:push|shift|delay|bump)(?:ing)?|put(?:ting)? off)(?: (?:it|this|that|(?:our|the|my|your|this|that|tomorrow['’]s|today['’]s|\p{L}+day['’]s)(?: (?!(?:to|until|till|by|for|back|out|forward)\b)[^\s,.?!;]+){1,5}))/iu;

/** How far, where no day can be made out of it: "back a few days", "to another day", "to the week after". */
const FAR =
  /^(?: (?:back|out|forward|off))?(?: (?:by )?(?:a few|a couple of|some|several) (?:days|weeks|hours)| (?:to|until|till|for) (?:(?:another|a different|a later|a new|some other) (?:day|date|time|week|slot)|(?:later|earlier)(?: (?:in the|that) (?:day|morning|afternoon|month))?|the (?:following week|week after(?: next)?)))?(?: or so| later| instead)?(?=$|[\s,]*[.?!,;]|[\s,]+(?:so|because|as|since|if|and|please)\b)/iu;

/** "By a week", "back an hour": the new time follows from the old one. "To Zoom": it stays. */
const BY =
  /^(?: to (?:an? )?(?:zoom|teams|google|skype|webex|video|phone|online|in person|room)\b|(?: (?:back|out|forward|off))?(?: by)? (?:an?|one|two|three|four|half an|\d+) (?:minutes?|hours?|days?|weeks?)\b)/i;

/** Whether the sentence would move a meeting: "Could we push our call back?" */
export const isMoved = (sentence: string): boolean => MOVES.test(sentence);

/** Whether the sentence says all: "Could we push our call back an hour?", "… move it to Zoom?" */
export function isMovedBy(sentence: string): boolean {
  const found = MOVES.exec(sentence);
  return found !== null && BY.test(sentence.slice(found.index + found[0].length));
}

/** Where the new day goes: in the place of "back a few days", or behind what is moved. */
export function placeOfMove(sentence: string): Span | undefined {
  const found = MOVES.exec(sentence);
  if (found === null) return undefined;
  const start = found.index + found[0].length;
  const far = FAR.exec(sentence.slice(start));
  return far === null ? undefined : { start, end: start + far[0].length };
}

/** "to Tuesday", where "on Tuesday" would follow another preposition or nothing that happens on a day. */
export const withoutOn = (slot: string): string => slot.replace(/^on /, '');
