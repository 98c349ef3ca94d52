import { createPlace } from '../../text/memory.ts';
import { linkMoved } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { type Span, slice } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';

// Short, without brackets inside, so that the expression stays linear.
const ASIDE = /\(([^()?]{1,120})\)/g;
/** "We were wondering, and please feel free to say no, whether …" */
const COURTESY =
  /\b(?:wonder(?:ing|ed)?|hoping|curious|(?:to|i'd|would) (?:ask|know|see)|asking),( (?:and|but|if|as|though|although|when|while|with|by|since|in|perhaps|maybe)\b[^,.;:?!]{1,80},) (?:if|whether|that)\b/gi;
/** The last letters before such a comma: few sentences have them, and the long expression need not be compiled for the others. */
const LEADS = /(?:ing|ed|wonder|curious|ask|know|see), /i;
/** Words with which an aside speaks to the reader itself. */
const TO_READER = /\b(?:you|your|please|pls|let me|let us)\b/i;

const known = createPlace<readonly Token[]>();

/** The sentence without what stands in brackets in its midst: "Would 3 pm (1 pm your time) be ok?" asks as if they were not there. */
export function withoutAsides(sentence: Sentence, masked: string): Sentence {
  const { tokens, span } = sentence;
  const text = slice(masked, span);
  const asides = [...bracketed(text), ...courtesies(text)].map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
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

function bracketed(text: string): readonly Span[] {
  if (!text.includes('(')) return [];
  return Array.from(text.matchAll(ASIDE))
    .filter((it) => it.index !== 0 && !TO_READER.test(it[1] ?? ''))
    .map((it) => ({ start: it.index, end: it.index + it[0].length }));
}

function courtesies(text: string): readonly Span[] {
  if (!LEADS.test(text)) return [];
  return Array.from(text.matchAll(COURTESY), (it) => {
    const start = it.index + it[0].indexOf(it[1] ?? '');
    return { start: start - 1, end: start + (it[1] ?? '').length };
  });
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
    .reduce((marks, it) => marks.replace(slice(masked, it), ' '), masked.slice(last.span.end, next.span.start));
}
