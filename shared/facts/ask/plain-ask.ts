import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { findHalves } from './wish-phrases.ts';

const OBJECT = '(you|your|for|if|whether|that|a|an|the|how|what|which|when|where)';

const find = phrases({
  // What is said is done by saying it: the writer asks, invites, requests.
  performed: [
    `<i> .. (ask|asking|request|invite|inviting|beg) ${OBJECT}`,
    '<i> (hereby|respectfully|kindly|formally|would like to|want to|wish to)? (request|seek|ask for|apply for) (permission|approval|leave|consent|an extension|authorization)',
    '(extend|extending|send|sending) (you)? (an|our|my|this|a) .. invitation',
    '(encourage|encouraging|urge|urging|invite|inviting) (you|all|everyone|everybody|each of you) .. to',
    // A question, only told.
    '(wondering|wonder|wondered|curious) (if|whether)',
    '(appreciate|grateful for|like|love) (a|an|your|any) (response|reply|answer|word)',
    '(like|wish|want|writing|hoping) to apply (for|to)',
    '(like|need|request) the following',
    '(to|would|might|could) (see|find out|learn|know|hear|check|tell <me>) (if|whether)',
    // "I need the following materials by Friday".
    "<i> .. (need|require) (from|the|a|an|your|everyone's|everybody's|all|some|this|these|those|it|them|<number>|to have)",
    "(would|<i'd>) (really|just|absolutely)? (love|like) (it)? if you",
    "(would|<i'd>|<i'll>) be .. (honored|honoured|glad|happy|pleased|thrilled|delighted|grateful) if you",
    `(<i'd>|<i'm>|writing|write|note|line|mail|email|message|wanted|like) .. (ask|asking|request|requesting|invite|inviting) ${OBJECT}`,
  ],
  // "I would appreciate your sending it".
  thanked: ["(would|<i'd>|be) .. (appreciate|grateful for|thankful for) (you|your)"],
});

/**
 * Whether a wish asks as plainly as a question does, only more formally: "we would like to invite you", "if you would send it, I
 * would appreciate it".
 */
export function isPlainAsk(sentence: Sentence): boolean {
  const halves = new Set(findHalves(sentence).map((it) => it.kind));
  if (halves.has('condition') && halves.has('thanks')) return true;
  return find(sentence).some(
    ({ kind, last }) => kind === 'performed' || /.ing$/.test(sentence.tokens[last + 1]?.word ?? ''),
  );
}
