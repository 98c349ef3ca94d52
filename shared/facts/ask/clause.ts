import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskCue } from './cue.ts';
import { skipAdverbs, wordAt } from './cue.ts';

/** Where the asking words are over: what it is about, when it shall be and why are not part of the clause. */
const STOPS =
  /^(?:about|regarding|concerning|re|so|because|since|as|before|by|on|when|while|sometime|this|next|at|and|but|or|if|unless|until|in|via|over|during|within|after|between|from|once|then|soon|tomorrow|today|whether|with)$/;
const LONGEST = 12;

/** The asking words from the modal or wish on: "Would you have time to chat". UTF-16 offsets as in the sentence. */
export function clauseOf(sentence: Sentence, found: AskCue): Span {
  const { tokens } = sentence;
  const behind = behindCondition(sentence, found);
  const cue = behind === undefined ? found : { first: behind, last: behind + 1 };
  const asked = askedTime(sentence, cue.first);
  let to = asked ?? Math.max(cue.last, cue.first);
  for (let at = to + 1; asked === undefined && at < tokens.length && at - cue.first < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isAfterBreak || token.isAfterComma) break;
    if (STOPS.test(token.word) && at > cue.last + 1) break;
    // One "to" belongs to the ask ("time to chat"); a second one says what for.
    if (token.word === 'to' && tokens.slice(cue.first, at).some((it) => it.word === 'to') && at > cue.last + 1) break;
    to = at;
  }
  // Of a link only its first letter is left.
  while (to > cue.last && /^(?:a|an|the|my|your|to|for|of|<link>)$/.test(wordAt(sentence, to))) to -= 1;
  return {
    start: tokens[cue.first]?.span.start ?? sentence.span.start,
    end: tokens[to]?.span.end ?? sentence.span.end,
  };
}

/** "Would Tuesday, March 10, at 2 pm **work**": what is asked about is a time, commas and all. */
function askedTime({ tokens }: Sentence, first: number): number | undefined {
  const subject = inWords(tokens.slice(first + 1, first + 3));
  if (!/^(?:would|does|will|do)$/.test(tokens[first]?.word ?? '') || !TIME.test(subject)) return undefined;
  const at = tokens.findIndex((it, index) => first + 1 < index && /^(?:works?|suits?|fits?)$/.test(it.word));
  return 0 <= at && at - first <= 2 * LONGEST ? at : undefined;
}

const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the|any|some|either|next|this|that) (?:week|day|time|date|morning|afternoon|evening|\d)|tomorrow|\d)/;

/** "If it interests you, perhaps we could meet?", "If you're open to it, when could we talk?": the asking words follow. */
function behindCondition(sentence: Sentence, { first, last }: AskCue): number | undefined {
  // "If you could send it" asks by itself.
  if (wordAt(sentence, first) !== 'if' || MODAL.test(wordAt(sentence, first + 2))) return undefined;
  const comma = sentence.tokens.findIndex((it, at) => last <= at && it.isAfterComma);
  if (comma < 0) return undefined;
  const at = skipAdverbs(sentence, comma);
  const [word, next] = [wordAt(sentence, at), wordAt(sentence, at + 1)];
  const isAsked = (MODAL.test(word) && /^(?:we|i|you)$/.test(next)) || /^(?:when|what|which)$/.test(word);
  return isAsked || (word === 'we' && MODAL.test(next)) ? at : undefined;
}

const MODAL = /^(?:could|can|would|might|may|shall|should|will)$/;
