import { phrases } from '../text/phrases.ts';
import type { Who } from './fact.ts';
import { behalfPhrases, principalPhrases } from './who-behalf-phrases.ts';
import { introductionPhrases } from './who-introduction-phrases.ts';
import { tiePhrases } from './who-tie-phrases.ts';

export type WhoPhrase = Who['kind'] | 'principal' | 'candidate' | 'past-candidate';

/**
 * Words that say who writes. A `candidate` ("I'm …") or `past-candidate` ("I was …") depends on what follows, the deed of a
 * `principal` ("would be delighted to …") on who stands before it.
 */
export const whoPhrases = phrases<WhoPhrase>({
  introduction: introductionPhrases,
  tie: tiePhrases,
  behalf: behalfPhrases,
  principal: principalPhrases,
  candidate: [
    "(i|we|i'm|i am|im|we're|we are|this is|it's|it is) (currently|also|just|actually|only|still|now|originally|presently)?",
  ],
  'past-candidate': ['(i|we) (was|were|used to be|have been|had been)', "(i've|we've) been"],
});
