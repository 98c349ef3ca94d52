import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { isPlain } from './sentence.ts';

/**
 * Whether a sentence can be replaced without losing a fact: it is short and holds no name, number, link, code or quotation.
 */
export function isBare(prose: Prose, sentence: Sentence, most = 16): boolean {
  const { tokens } = sentence;
  if (most < tokens.length || !isPlain(prose, sentence)) return false;
  return tokens.every(
    ({ word, isCapital }, at) => !/\d/.test(word) && (at === 0 || !isCapital || /^i(?:'|$)/.test(word)),
  );
}
