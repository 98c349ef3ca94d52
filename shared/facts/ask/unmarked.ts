import type { Sentence } from '../../text/sentences.ts';
import { wordAt } from './cue.ts';

/** "who has the keys to the van", "What is the status of the lease.": the order of the words asks, the mark was left away. */
export function isUnmarked(
  sentence: Sentence,
  best: { readonly kind: string; readonly first: number },
  end: string,
): boolean {
  const first = wordAt(sentence, best.first);
  const next = wordAt(sentence, best.first + 1);
  if (/\bor not\W*$/i.test(end) || wordAt(sentence, sentence.tokens.length - 1) === 'not') return best.kind === 'aux';
  if (1 < best.first || 45 < sentence.tokens.length || /[!:;,…]\s*$/.test(end)) return false;
  if (isInverted(sentence, best.kind, best.first)) return true;
  if (/\.\s*$/.test(end) || sentence.tokens[0]?.isCapital === true || 16 < sentence.tokens.length) return false;
  if (best.kind === 'aux')
    return /^(?:do|does|did|is|are|has|have)$/.test(first) && /^(?:you|u|anyone|anybody|we|your|the|there)$/.test(next);
  return (
    best.kind === 'what' &&
    (/^(?:is|are|was|has|does|do|did|can|should|will|would|time|day)$/.test(next) ||
      /^(?:whats|what's|who's|when's|where's|how's)$/.test(first))
  );
}

/** "What's the status of the lease" wants to know; "What's the point of a lawn" is a title. */
const WANTED =
  /^(?:status|plan|eta|latest|price|cost|deadline|address|password|word|update|number|date|budget|link|name|agenda|next)$/;

/**
 * "Should we sit down …", "How do I reach her": verb before subject, and no second clause behind a comma, as
 * "Should you need it, call" and "Did it rain, we would stay" have.
 */
function isInverted({ tokens }: Sentence, kind: string, at: number): boolean {
  const word = (offset: number) => tokens[at + offset]?.word ?? '';
  if (
    tokens
      .slice(at + 1)
      .some((it) => it.isAfterComma && /^(?:i|we|you|they|he|she|it|please|just|let|the)$/.test(it.word))
  )
    return false;
  if (kind === 'aux')
    return /^(?:do|does|did|are|have|has|can|could)$/.test(word(0))
      ? /^(?:you|we|they|anyone|anybody|i)$/.test(word(1))
      : /^(?:should|shall)$/.test(word(0)) && /^(?:we|i)$/.test(word(1));
  // "What topics would you suggest": the noun stands between.
  if (
    kind === 'what' &&
    /^(?:what|which|whose)$/.test(word(0)) &&
    /^(?:do|would|should|can|could|will|did|shall)$/.test(word(2)) &&
    /^(?:you|we|i)$/.test(word(3))
  )
    return true;
  if (kind === 'what' && /^(?:what'?s|where's|when's|who's|how's)$/.test(word(0)))
    return (
      /^(?:your|our|my)$/.test(word(1)) ||
      (word(1) === 'the' && (/^wh(?:ere|en|o)/.test(word(0)) ? word(2) !== 'time' : WANTED.test(word(2))))
    );
  return (
    kind === 'what' &&
    /^(?:what|where|when|why|how|who|which|whom)$/.test(word(0)) &&
    /^(?:do|does|did|can|should|would|could|will|is|are|was|were|have|has)$/.test(word(1)) &&
    (/^(?:who|which|whom)$/.test(word(0))
      ? /^(?:do|does|did|can|should|would|could|will)$/.test(word(1)) && /^(?:you|we|i|they)$/.test(word(2))
      : /^(?:you|we|i|they|the|your|our|my|this|these|those|it|he|she)$/.test(word(2)) && word(1) !== 'was')
  );
}
