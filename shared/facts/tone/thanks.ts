import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type Found, isReported, type PhraseFact, phraseReader } from '../search.ts';

type Kind = 'thanks' | 'in-advance';

const find = phrases<Kind>({
  thanks: [
    '(many|much|a thousand|a million|big|huge|heartfelt|sincere|warm|kind|with)? (thanks|thank you|thankyou|thank|thx|thanx|ty|cheers for|kudos)',
    "(i'm|i am|we're|we are|i'd be|i would be|we'd be|we would be|most|very|so|deeply|truly|really|be)? (grateful|thankful|obliged|indebted|appreciative)",
    '(with)? (gratitude|appreciation|gratefully)',
    "(i|we|i'd|we'd|would|really|much|greatly|truly|so)? (appreciate|appreciated)",
  ],
  'in-advance': [
    '(thanks|thank you|thankyou|thanking you|thanx|thx|gratitude|appreciate|grateful|appreciated) ... in (advance|anticipation)',
    'tia',
    '(thanks|thank you) beforehand',
  ],
});

/** Reads words of thanks, the sign-off included; `in-advance` are those that take the yes for granted. */
export const readThanks: (prose: Prose) => readonly PhraseFact<Kind>[] = phraseReader(
  find,
  (it) => !isReported(it) && !isBeforehand(it),
);

/** "The notes you sent in advance of the fair": early, and no thanks for a yes. */
function isBeforehand({ kind, last, sentence: { tokens } }: Found<Kind>): boolean {
  return kind === 'in-advance' && tokens[last + 1]?.word === 'of';
}
