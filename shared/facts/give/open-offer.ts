import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type Found, isReported, type PhraseFact, phraseReader } from '../search.ts';

const HELP =
  '(help|help out|help you|be helpful|be of help|be of use|be of service|be of assistance|be useful|assist|assist you|support you|be of any help|do anything|do something|do for you|repay you|return it)';

const find = phrases({
  'open-offer': [
    '(always|more than|very|only)? (happy|glad|delighted|willing|pleased|ready) to (return|repay) (the|your|this|that) (favor|favour|kindness)',
    '(return|repay) (the|your|this|that) (favor|favour|kindness)',
    `(let|tell) <me> (know)? (if|how|whether|when|what) (i|we) (can|could|may|might) (ever|also)? ${HELP} (too|in return|back|in any way|with anything)?`,
    '(let|tell) <me> (know)? (if|how|whether|when) (i|we) (can|could) (ever|also)? (be of|be) .. (help|use|service|assistance|helpful|useful)',
    "(let|tell) <me> (know)? if (there is|there's|there was|there's ever|there is ever) anything (else)? (that)? (i|we) (can|could) (do|help)",
    "if (there is|there's|there was|there's ever|there is ever) (ever)? anything (else)? (that)? (i|we) (can|could) do",
    'if (i|we) (can|could) (ever)? (help|be of help|be of use|be helpful|assist|return the favor|do anything for you|do something for you)',
    "(i|we|i'd|we'd|i'll|we'll) (would|will)? owe you (one|big|a favor|a favour|a big one|forever)",
    '(always|more than|very)? (happy|glad|delighted|willing) to help (out)? (you)? (too|in return|any time|anytime|back|however i can|in any way|whenever|with anything)',
    '(help|assist|support) you (in any way|however|any way) (i|we|possible) (can)?',
    "(would|i'd|we'd) (love|like) to (return the favor|give back|help you (in return|back|too))",
  ],
});

/** Reads kind offers that leave the reader to think up what to take: "let me know if I can ever help". */
export const readOpenOffers: (prose: Prose) => readonly PhraseFact<'open-offer'>[] = phraseReader(
  find,
  (it) => !isReported(it) && !it.sentence.isQuestion && !isNamed(it),
);

/** "I can return the favor with your next chapter", "… by watering your plants". */
const isNamed = ({ sentence: { tokens }, last }: Found<'open-offer'>) =>
  /^(?:favou?r|kindness)$/.test(tokens[last]?.word ?? '') && /^(?:with|by)$/.test(tokens[last + 1]?.word ?? '');
