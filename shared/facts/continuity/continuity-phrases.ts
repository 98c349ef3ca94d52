import { phrases } from '../../text/phrases.ts';

/**
 * Who commits himself, and how surely; what comes next tells to what. `firm`: "I'll", "we are going to". `loose`: "happy to", "I can".
 * `other`: "she will", "the invite will". `reader`: "you will (hear from us)". `bare`: "Will (let you know)". `wish`: "I hope to".
 * `settling`: "so that I can (book the room)".
 */
export type PromiseBy = 'firm' | 'loose' | 'other' | 'reader' | 'bare' | 'wish' | 'settling';

const WILLING = '(happy|glad|delighted|pleased|willing|ready|able)';
const ADVERB = '(also|then|certainly|definitely|gladly|happily|personally|of course|always|either|both|all|just)?';

export const findPromises = phrases<PromiseBy>({
  firm: [
    "<i'll>",
    `<i> ${ADVERB} (will|shall)`,
    "<i'm> (also)? going to",
    '<i> (am|are) (also)? going to',
    '<i> (plan|intend|promise|aim|propose|mean|expect) to',
    "<i'm> (planning|hoping|intending|trying) to",
    '(and|then) (i|we) will',
    '(and|then|but) will',
    "(<i'll>|<i> (will|shall)) (do (my|our) best|make every effort|be (able|sure|glad|happy|pleased)|make sure|try (hard)?) to",
    "(<i'll>|<i> (will|shall)) be (responsible for|in charge of)",
  ],
  loose: [
    `<i'd> be (more than|very)? ${WILLING} to`,
    `<i> (would|will) be (more than|very)? ${WILLING} to`,
    `<i'm> (more than|very)? ${WILLING} to`,
    `${WILLING} to`,
    `<i> ${ADVERB} (can|may|might) ${ADVERB}`,
    'let me',
    '(and|then) (i|we) (can|could)',
  ],
  other: [
    "(will|shall|'ll|is going to|are going to|plans to|is planning to|has promised to)",
    "(he'll|she'll|they'll|someone'll|it'll)",
    '(may|might) (well)?',
  ],
  reader: ["(you'll|you (will|shall|should|may|can expect to|are going to|ought to)) (also|soon|then|all)?"],
  bare: ['will'],
  wish: [
    '<i> (also|do|very much|really|sincerely)? (hope|want|wish|would like|would love) (we|i)? (can|could|will|to)?',
    "<i'd> (also|really)? (like|love) to",
    '<i> (also)? look forward to',
    "<i'm> (also)? looking forward to",
    '(looking|look) forward to',
    'hope (we|i|you and i)? (can|could|will|to)',
    "let's (all|also|please)?",
  ],
  settling: ['so (that)? i can'],
});

/** Promises that need no one to make them. */
export const findTidings = phrases<'report' | 'schedule' | 'keep-in-touch'>({
  report: [
    '(more|further|additional)? (details|information|info|particulars|directions|instructions|news|results|minutes|documents|updates|word|specifics|announcement|letter|contract|report|proposal|email|figures) (will|to) (follow|come)',
    '^ more on (this|that|it|these)',
    'more (soon|to come|later|anon|to follow|will follow|on this later)',
    '(details|information|directions) (follow|follows|coming) (soon|shortly|later|separately|by|in)',
    '(stay tuned|watch this space|watch for (an|a|the|my|our))',
    '(expect|look for|look out for|watch for) (a|an|my|our|another) .. (call|email|mail|letter|reply|answer|invite|invitation|update|decision|note|message)',
  ],
  'keep-in-touch': ["let's (talk|speak|meet|chat|touch base|catch up|do this) again"],
  schedule: [
    '(agenda|invite|invitation|calendar invite|link|schedule|dial in|logistics) (will|to) (follow|come)',
    '(agenda|invite|invitation|link|schedule) (follows|coming) (soon|shortly|later|separately|by)',
  ],
});
