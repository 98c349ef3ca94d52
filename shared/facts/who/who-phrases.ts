import { phrases } from '../../text/phrases.ts';
import type { Who } from '../fact.ts';
import { behalfPhrases, principalPhrases } from './behalf-phrases.ts';
import { introductionPhrases } from './introduction-phrases.ts';
import { THANKS, tiePhrases } from './tie-phrases.ts';

export type WhoPhrase = Who['kind'] | 'thanked' | 'officer' | 'claim' | 'principal' | 'candidate' | 'past-candidate';

/**
 * Words that say who writes. A `candidate` ("I'm …") or `past-candidate` ("I was …") depends on what follows, the deed of a
 * `principal` ("would be delighted to …") on who stands before it, an `officer` ("our CEO") on a name, thanks (`thanked`) on what for, a `claim` ("we built …") on a name.
 */
export const whoPhrases = phrases<WhoPhrase>({
  introduction: introductionPhrases,
  tie: tiePhrases,
  behalf: behalfPhrases,
  principal: principalPhrases,
  candidate: [
    "(i|we|i'm|i am|im|we're|we are|this is|it's|it is) (currently|also|just|actually|only|still|now|originally|presently)?",
  ],
  claim: [
    "(i|we|i've|we've|i have|we have) (just|also|recently|already)? (built|developed|created|launched|designed)",
    "(i'm|we're|i am|we are) (currently|also|now)? (working on|building|developing|running)",
    'here (at|from|with)',
  ],
  officer: [
    'our (new|own|current)? (ceo|cfo|cto|coo|president|chairman|chairwoman|chair|chancellor|dean|director|founder|principal|superintendent|mayor|bishop|rector|(vice|managing|executive|general|artistic|medical) (president|director|manager|chair|chairman))',
  ],
  thanked: [`${THANKS} for (all)? (your)?`],
  'past-candidate': ['(i|we) (was|were|used to be|have been|had been)', "(i've|we've) been"],
});
