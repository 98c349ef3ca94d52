import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskCue } from './cue.ts';
import { headOf } from './head.ts';
import { namesWork } from './work.ts';

/** "Check it", "take another look", "look at this again": what it is was told before. */
const POINTS =
  /^(?!.*\b(?:think|thoughts|feedback)\b)(?:check|review|look|(?:take|have) an?(?:other)?(?: \w+)? look)(?: (?:at|over|into|it|her|him|this|that|issue|problem|error|again|please))*(?:$| (?:for|by|when|and|before|today|if|on|as|asap|tomorrow|next|soon)\b)/;
const FAULT =
  /\b(?:errors?|mistakes?|wrong(?:ly)?|missing|incorrect(?:ly)?|broken|red|fail(?:s|ed|ing)|crash\w*|stuck|twice)\b/;
/** Of a thing; "I'm not sure about the end" doubts. */
const NOT =
  /^(?!(?:i|we)\b).*(?:\b(?:not|no|never|but|only|cannot)\b|n't\b)|\b(?:can't|cannot|couldn't) (?!decide|tell|say|think)/;
/** Who made something has it judged, and says what is wrong with it so far. */
const MADE = /\b(?:attached|drafts?|wr(?:ote|itten)|rewr\w+|revis\w+|version|finished|feedback)\b/;

/** "My bike makes a noise": of a thing that nobody wrote, told where one is asked to look, it is what is wrong with it. */
const TOLD = /^(?!(?:i|we|if|when|once|here|this|it|thanks?|please|sending|attaching|hope)\b|.*<)(?:\S+ ){3}/;

/** "My name is missing from the list. Could you have a look?": no draft is to be judged, a fault is to be mended. */
export function looksForFault(sentences: readonly Sentence[], at: number, cue: AskCue): boolean {
  const own = sentences[at] as Sentence;
  const before = sentences.slice(Math.max(0, at - 2), at);
  return (
    POINTS.test(inWords(own.tokens.slice(headOf(own, cue)))) &&
    [...before, { tokens: own.tokens.slice(0, cue.first) }]
      .map((it) => inWords(it.tokens))
      .some(
        (it, place, all) =>
          !MADE.test(it) &&
          (FAULT.test(it) ||
            NOT.test(it) ||
            (all.length - 3 < place && TOLD.test(it) && ![...before, own].some(namesWork))),
      )
  );
}
