import { type Span, shift } from './span.ts';
import type { Token } from './tokens.ts';

/** By the tokens of a sentence: those that the same words had when they were first read, at another place. */
const firsts = new WeakMap<readonly Token[], readonly Token[]>();

/** Says that `moved` are the words of `tokens` at another place. */
export function linkMoved(tokens: readonly Token[], moved: readonly Token[]): void {
  firsts.set(moved, firstRead(tokens));
}

/** The same array for the same words as long as their sentence is kept, wherever it stands: what they hold is kept by it. */
export function firstRead(tokens: readonly Token[]): readonly Token[] {
  return firsts.get(tokens) ?? tokens;
}

/**
 * Makes of a function that reads one sentence the same function with a memory: words that moved are not read again.
 * @param read may look at the words, their flags and marks, and at nothing that tells where they stand
 * @param keyOf all else that `read` looks at; `undefined` where that is too much to compare, so that it reads again
 */
export function rememberWords<
  Sentence extends { readonly tokens: readonly Token[] },
  More extends readonly unknown[],
  Value,
>(
  read: (sentence: Sentence, ...more: More) => Value,
  keyOf: (sentence: Sentence, ...more: More) => string | undefined,
): (sentence: Sentence, ...more: More) => Value {
  const known = new WeakMap<readonly Token[], { readonly key: string; readonly value: Value }>();
  return (sentence, ...more) => {
    const key = keyOf(sentence, ...more);
    if (key === undefined) return read(sentence, ...more);
    const words = firstRead(sentence.tokens);
    const before = known.get(words);
    if (before?.key === key) return before.value;
    const value = read(sentence, ...more);
    known.set(words, { key, value });
    return value;
  };
}

/** The same for a function that finds things in one sentence: what was found moves with the words. */
export function rememberFound<
  Sentence extends { readonly tokens: readonly Token[]; readonly span: Span },
  More extends readonly unknown[],
  Found extends { readonly span: Span },
>(
  read: (sentence: Sentence, ...more: More) => readonly Found[],
  keyOf: (sentence: Sentence, ...more: More) => string | undefined,
): (sentence: Sentence, ...more: More) => readonly Found[] {
  const findAt = rememberWords((sentence: Sentence, ...more: More) => {
    return { start: sentence.span.start, found: read(sentence, ...more) };
  }, keyOf);
  return (sentence, ...more) => {
    const { start, found } = findAt(sentence, ...more);
    const by = sentence.span.start - start;
    return by === 0 || found.length === 0 ? found : found.map((it) => ({ ...it, span: shift(it.span, by) }));
  };
}

/** For a function that looks at nothing else. */
export const noKey = (): string => '';
