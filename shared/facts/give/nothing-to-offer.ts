import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { inWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, isReported, type PhraseFact, phraseReader } from '../search.ts';

const GIVE =
  '(offer|give|contribute|bring|provide|share|give back|offer back|trade|bring to the table|put on the table|repay)';
const RETURN =
  '(you)? (back|in return|in exchange|of value|to you|yet|right now|at the moment|at this point|at this stage|really)?';

const find = phrases({
  'nothing-to-offer': [
    `<i> (really|honestly|currently|also|sadly|realize i|know i|know that i|feel i|feel like i|fear i|am afraid i|'m afraid i)? (have|have got|'ve got|bring) (almost|absolutely|really|very|next to|practically|literally|basically)? (nothing|little) (much|to|of value|useful|concrete|valuable|worthwhile)? (to)? ${GIVE} ${RETURN}`,
    `<i> (really|honestly|currently|also|sadly|probably|still|just)? (don't|do not|don't really|do not really|haven't|don't currently|do not currently|don't yet|do not yet) (have|have got|got|bring) (anything|much|a lot|a thing|something|a great deal|a whole lot|any|that much|very much) (useful|valuable|concrete|of value|worthwhile|really|tangible)? (to)? ${GIVE} ${RETURN}`,
    `<i> (can't|cannot|can not|couldn't|am not able to|'m not able to|am unable to|'m in no position to|am in no position to|am not in a position to|'m not in a position to) (really|currently|possibly|yet)? (offer|give|repay|pay) (you)? (anything|much|a lot|something|back|you back|the favor) ${RETURN}`,
    "there (is|isn't|is not|'s) (nothing|anything|little|not much|much|not a lot|very little) (that)? (i|we) (can|could) (really)? (offer|give|do|bring) (you)? (in return|in exchange|back|for you)?",
    "there's (nothing|little|not much|very little|not a lot) (that)? (i|we) (can|could) (really)? (offer|give|do|bring) (you)? (in return|in exchange|back|for you)?",
    "(i'm|i am) (not sure|unsure|not certain) (what|how|if|whether) (i|there) (can|could|have|is) (anything)? .. (offer|give|do for you|repay|help you|return)",
    `(with|having|have) (nothing|little|not much) to ${GIVE} (you)? (in return|back|in exchange)`,
    '(what|not sure what) (could|can) (i|someone like me|a student|somebody like me) (possibly|even|ever)? (offer|give) (someone like you|you|back)',
    '(no|not (a)?) (way|means|idea how) .. (to)? (repay|pay you back|return the favor)',
  ],
});

const SUBJECT = wordSet('on about regarding concerning');

/** Reads "I have nothing to offer in return". About some other subject ("nothing to offer on the parking issue") it is no such remark. */
export const readNothingToOffer: (prose: Prose) => readonly PhraseFact<'nothing-to-offer'>[] = phraseReader(
  find,
  (it) => !isReported(it) && !isOffer(it) && !excepts(it) && !SUBJECT.has(it.sentence.tokens[it.last + 1]?.word ?? ''),
);

/** "Nothing but my thanks", "anything, unfortunately, except a beer": something is offered after all. */
function excepts({ last, sentence: { tokens } }: Found<'nothing-to-offer'>): boolean {
  return /^(?:[a-z]+ ){0,5}(?:except|besides|beyond|other than|apart from|aside from|but (?:my|a|an|some)) /.test(
    inWords(tokens.slice(last + 1, last + 9)),
  );
}

/** "If there is anything I can do for you": the same words, as an offer. */
function isOffer({ first, sentence: { tokens } }: Found<'nothing-to-offer'>): boolean {
  const words = inWords(tokens.slice(first, first + 3));
  return /^(?:there is|there's) anything/.test(words);
}
