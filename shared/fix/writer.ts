import type { Prose } from '../text/prose.ts';
import { asWe, hasContraction, isFramed, writtenOut } from './voice.ts';

/** The pronouns of whoever writes: one person, or several who say "we". */
export interface Writer {
  readonly i: 'I' | 'we';
  readonly me: 'me' | 'us';
  readonly my: 'my' | 'our';
}

/** Reads from the words whether one person writes or several. */
export function writerOf({ sentences }: Prose): Writer {
  let isOne = false;
  let isSeveral = false;
  for (const { tokens } of sentences) {
    for (const [at, { word }] of tokens.entries()) {
      if (/^(?:i|me|my|im)(?:'|$)/.test(word)) isOne = true;
      // "Could we talk" means the reader, too.
      else if (/^we(?:'|$)/.test(word) && !TOGETHER.has(tokens[at - 1]?.word ?? '')) isSeveral = true;
    }
  }
  return isOne || !isSeveral ? { i: 'I', me: 'me', my: 'my' } : { i: 'we', me: 'us', my: 'our' };
}

/** "Ari & Beth" below, or nobody and a "we" above: there is no one name to give. */
export function areSeveral(prose: Prose): boolean {
  return (
    (prose.signature.length === 0 && writerOf(prose).i === 'we') ||
    /\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+\s*$/u.test(prose.masked)
  );
}

const TOGETHER = new Set(['could', 'can', 'shall', 'should', 'may', 'might', 'when', 'if']);

/** A formal letter: no contraction in it, and an opening or a closing of the formal kind. */
export function isFormal(prose: Prose): boolean {
  return !hasContraction(prose.masked) && isFramed(prose);
}

/** A sentence of ours in the writer's person and tone: "we" where several write, no contractions in a formal letter. */
export function inTone(prose: Prose, words: string): string {
  const own = writerOf(prose).i === 'we' ? asWe(words) : words;
  return isFormal(prose) ? writtenOut(own) : own;
}
