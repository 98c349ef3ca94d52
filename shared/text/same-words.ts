import { createPlace, firstOf, shareMemory } from './memory.ts';
import { type Span, shift } from './span.ts';
import type { Token } from './tokens.ts';

/** Says that `moved` are the words of `tokens` at another place: what is kept for the ones is kept for the others. */
export function linkMoved(tokens: readonly Token[], moved: readonly Token[]): void {
  shareMemory(tokens, moved);
}

/** The same array for the same words as long as their sentence is kept, wherever it stands. */
export function firstRead(tokens: readonly Token[]): readonly Token[] {
  return firstOf(tokens);
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
  const known = createPlace<{ readonly key: string; readonly value: Value }>();
  return (sentence, ...more) => {
    const key = keyOf(sentence, ...more);
    if (key === undefined) return read(sentence, ...more);
    const before = known.get(sentence.tokens);
    if (before?.key === key) return before.value;
    const value = read(sentence, ...more);
    known.set(sentence.tokens, { key, value });
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
