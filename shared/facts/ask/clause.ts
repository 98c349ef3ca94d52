import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { AskCue } from './cue.ts';
import { wordAt } from './cue.ts';

/** Where the asking words are over: what it is about, when it shall be and why are not part of the clause. */
const STOPS =
  /^(?:about|regarding|concerning|re|so|because|since|as|before|by|on|when|while|sometime|this|next|at|and|but|or|if|unless|until|in|via|over|during|within|after|between|from|once|then|soon|tomorrow|today|whether|with)$/;
const LONGEST = 12;

/** The asking words from the modal or wish on: "Would you have time to chat". UTF-16 offsets as in the sentence. */
export function clauseOf(sentence: Sentence, cue: AskCue): Span {
  const { tokens } = sentence;
  let to = Math.max(cue.last, cue.first);
  for (let at = to + 1; at < tokens.length && at - cue.first < LONGEST; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isAfterBreak || token.isAfterComma) break;
    if (STOPS.test(token.word) && at > cue.last + 1) break;
    // One "to" belongs to the ask ("time to chat"); a second one says what for.
    if (token.word === 'to' && tokens.slice(cue.first, at).some((it) => it.word === 'to') && at > cue.last + 1) break;
    to = at;
  }
  while (to > cue.last && /^(?:a|an|the|my|your|to|for|of)$/.test(wordAt(sentence, to))) to -= 1;
  return {
    start: tokens[cue.first]?.span.start ?? sentence.span.start,
    end: tokens[to]?.span.end ?? sentence.span.end,
  };
}
