import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { rememberFound } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Give } from '../fact.ts';
import { hasWord, isReported, searchSentence } from '../search.ts';
import { deedFrom, type PromiseKind } from './deed.ts';

/** An offer: the words that promise and the verb that says what; `isTreat` where it is food or drink. */
export interface Offer {
  readonly span: Give['span'];
  readonly kind: 'offer' | 'hospitality' | 'convenience';
  readonly sentence: Sentence;
}

const WILLING =
  '(happy|glad|delighted|pleased|willing|prepared|ready|available|able|honored|honoured|thrilled|only too glad)';
const ADVERB =
  '(also|gladly|then|happily|certainly|definitely|absolutely|surely|even|always|personally|of course|in turn|each|both|all|too)?';
const MUCH = '(very much|dearly|really|also)?';
const BE = '(am|are|is|be|will be|would be|should be|shall be)';

/** Words with which somebody other than the reader commits himself to a deed; the deed comes next. */
const find = phrases<PromiseKind>({
  promise: [
    `<i'll> ${ADVERB} (be (sure|${WILLING.slice(1, -1)}) to)?`,
    `<i'd> (gladly|happily|willingly|certainly|of course|also|then)?`,
    `<i'd> ${ADVERB} be (more than|very|most|always)? ${WILLING} to`,
    `<i> ${ADVERB} (will|shall|can|could|would|may) ${ADVERB} (be (more than|very|most|always)? (sure|${WILLING.slice(1, -1)}) to)?`,
    `<i> ${BE} ${ADVERB} (more than|very|most|always)? ${WILLING} to`,
    `(more than|very|most|always)? ${WILLING} to`,
    `<i'm> ${ADVERB} (more than|very|most|always)? (${WILLING.slice(1, -1)}|going) to`,
    `<i'm> (offering|proposing|planning) to`,
    `<i'm> (sending|giving|bringing|offering|paying|covering|lending|leaving)`,
    '<i> (gladly|happily|always|also|normally|usually)? (pay|cover|reimburse|compensate|refund|offer|sponsor|credit|acknowledge)',
    '<i> (offer|promise|propose|plan|intend) to',
    // "Will gladly mow your lawn": the writer's "I" is left out.
    `^ ${ADVERB} (will|would|can|could) ${ADVERB} (be (more than|very|most|always)? (sure|${WILLING.slice(1, -1)}) to)?`,
    // "We cannot pay you but do cover the fare."
    '(but|and) (do|also) (pay|cover|reimburse|compensate|refund)',
    '(let|allow) <me> (to)?',
  ],
  wish: [`<i'd> ${MUCH} (like|love) ${MUCH} to`, `<i> (would|should) ${MUCH} (like|love) ${MUCH} to`, '<i> want to'],
  question: [
    '(can|could|may) <i>',
    '(shall|should) <i>',
    '(do you)? (want|need) me to',
    'would you (like|want|prefer) me to',
    '(would|might) it help if <i>',
  ],
  other: [
    "(will|shall|can|'ll|would|he'll|she'll|they'll|who'll) (also|gladly|then|happily)?",
    '(the|our|my) (university|department|company|society|trust|council|museum|school|firm|fund|grant|budget|foundation|office|project|lab|committee) (pays|covers|reimburses|offers)',
  ],
});

/** Reads "I'll send you my notes", "glad to mind your cat", "we cover petrol", "let me buy you lunch", and verbs that go on behind "and". */
export function readOffers(prose: Prose): readonly Offer[] {
  return find.among(prose.sentences).flatMap((sentence) => offersIn(sentence).map((it) => ({ ...it, sentence })));
}

const offersIn = rememberFound(readOffersIn, ({ block }) => block.kind);

function readOffersIn(sentence: Sentence): readonly Omit<Offer, 'sentence'>[] {
  const { tokens } = sentence;
  const offers: Omit<Offer, 'sentence'>[] = [];
  for (const found of searchSentence(sentence, find, (it) => !isReported(it))) {
    const { first, last, kind } = found;
    // "Will Ann pay you?"
    if (sentence.isQuestion && BARE_MODAL.has(tokens[first]?.word ?? '') && kind !== 'question') continue;
    if (!isCommitted(tokens, first, kind) && !isJoined(tokens, first)) continue;
    const isDeed = FINITE.has(tokens[last]?.word ?? '') || OTHER_FINITE.has(tokens[last]?.word ?? '');
    // "My team can take care of it", "our lab will test it" are promises of the writer's side.
    const isOurs = hasWord(tokens, OURS, first - 4, first) || isJoined(tokens, first);
    const by = kind === 'other' && isOurs ? 'promise' : kind;
    const deed = deedFrom(tokens, isDeed ? last : last + 1, by);
    if (deed === undefined || offers.some((it) => deed.span.start < it.span.end)) continue;
    offers.push({
      kind: deed.kind,
      span: { start: found.span.start, end: Math.max(found.span.end, deed.span.end) },
    });
  }
  return offers;
}

const OURS = wordSet('my our');
const BARE_MODAL = wordSet('will would can could');

/** "I keep to your terms **and will** name you": the subject stands before the "and". */
const isJoined = (tokens: readonly Token[], first: number) =>
  tokens[first - 1]?.word === 'and' && OWN.has(tokens[0]?.word ?? '') && !hasWord(tokens, YOU, 0, first);
const YOU = wordSet("you you'll you'd you're");
const FINITE = wordSet(
  'pay cover reimburse compensate refund offer sponsor credit acknowledge sending giving bringing offering paying covering lending leaving',
);
const OTHER_FINITE = wordSet('pays covers reimburses offers');
const UNCERTAIN = wordSet(
  'how if where whether wish when so until before what who why can unless hope assume assumes assuming',
);
const READER = wordSet("you you'll you'd you're your");

/** Not "so I can send you", "how I could", "would you be willing to". */
function isCommitted(tokens: readonly Token[], first: number, kind: string): boolean {
  const before = tokens[first - 1];
  if (before === undefined) return kind !== 'other';
  // "That would allow me to" offers nothing.
  if (/^(?:let|allow)$/.test(tokens[first]?.word ?? '') && /^(?:would|will|could|to|that|can)$/.test(before.word))
    return false;
  const isCut = tokens[first]?.isAfterBreak === true;
  if (!isCut && (UNCERTAIN.has(before.word) || (before.word === 'that' && tokens[first - 2]?.word === 'so')))
    return false;
  if (
    kind === 'other' &&
    (READER.has(before.word) ||
      before.word === 'which' ||
      before.word === 'that' ||
      before.word === 'this' ||
      before.word === 'it')
  )
    return false;
  // "If you're in town I'll take you sailing": the reader stands in a clause before it.
  const isOwn = OWN.has(tokens[first]?.word ?? '');
  for (let at = first; at > 0 && first - at < 3; at -= 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || token.isAfterComma) return true;
    const word = tokens[at - 1]?.word ?? '';
    if ((READER.has(word) && !isOwn) || NOT.has(word)) return false;
  }
  return true;
}

const OWN = wordSet("i we i'll we'll i'd we'd i'm we're");
const NOT = wordSet("not never don't can't cannot won't");
