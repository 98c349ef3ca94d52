import { createPlace } from '../../text/memory.ts';
import { linkMoved } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';

// Short, without brackets inside, so that the expression stays linear.
const ASIDE = /\(([^()?]{1,120})\)/g;
/** Words with which an aside speaks to the reader itself. */
const TO_READER = /\b(?:you|your|please|pls|let me|let us)\b/i;

const known = createPlace<readonly Token[]>();

/** The sentence without what stands in brackets in its midst: "Would 3 pm (1 pm your time) be ok?" asks as if they were not there. */
export function withoutAsides(sentence: Sentence, masked: string): Sentence {
  const { tokens, span } = sentence;
  const text = masked.slice(span.start, span.end);
  if (!text.includes('(')) return sentence;
  const asides = Array.from(text.matchAll(ASIDE), (it) => ({
    start: span.start + it.index,
    end: span.start + it.index + it[0].length,
    isKept: it.index === 0 || TO_READER.test(it[1] ?? ''),
  })).filter((it) => !it.isKept);
  if (asides.length === 0) return sentence;
  const own: Token[] = [];
  for (const token of tokens) {
    if (asides.some((it) => it.start < token.span.start && token.span.end < it.end)) continue;
    const last = own.at(-1);
    // What the brackets parted belongs together.
    const isParted =
      token.isAfterBreak &&
      last !== undefined &&
      asides.some((it) => last.span.end <= it.start && it.end <= token.span.start);
    own.push(
      isParted ? { ...token, isAfterBreak: /[;:<>–—]|--| - /.test(betweenOf(masked, last, token, asides)) } : token,
    );
  }
  const before = known.get(tokens);
  if (before !== undefined) linkMoved(before, own);
  known.set(tokens, own);
  return { ...sentence, tokens: own };
}

/** The marks between two words, the asides left out. */
function betweenOf(
  masked: string,
  last: Token,
  next: Token,
  asides: readonly { readonly start: number; readonly end: number }[],
): string {
  return asides
    .filter((it) => last.span.end <= it.start && it.end <= next.span.start)
    .reduce(
      (marks, it) => marks.replace(masked.slice(it.start, it.end), ' '),
      masked.slice(last.span.end, next.span.start),
    );
}
