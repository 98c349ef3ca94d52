import type { Span } from './span.ts';

/** A word, a number, a link or a piece of code, as the phrase tables see it. Marks are kept as flags of the token after them. */
export interface Token {
  /** Lower case with straight apostrophes; `<link>` and `<code>` stand for what a mask took out. */
  readonly word: string;
  readonly span: Span;
  readonly isCapital: boolean;
  /** A semicolon, colon, bracket, dash or quotation mark stands before it: no phrase runs across. */
  readonly isAfterBreak: boolean;
  readonly isAfterComma: boolean;
  /** It stands between quotation marks, so its words are mentioned and not used. */
  readonly isQuoted: boolean;
}

/** Stands in masked text where a link or a code span was: `\uFFFC` first, spaces behind. */
export const LINK = '\uFFFC';
export const CODE = '\uFFFB';

// One alternative per kind of token; each starts with a letter or digit of its own, so nothing is tried twice.
const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,:]\d+)*|[\uFFFC\uFFFB]/gu;
const HARD = /[;:()[\]{}<>–—"“”„«»|]|--| - |\.\.\./;
const CAPITAL = /^\p{Lu}/u;

/** The words of tokens with one space between, for an expression that looks at a few fixed ones. */
export const inWords = (tokens: readonly Token[]): string => tokens.map((it) => it.word).join(' ');

/**
 * Cuts masked text into tokens, in order.
 * @param masked text in which what is not prose is spaces; `from` and `to` are UTF-16 offsets into it.
 */
export function readTokens(masked: string, from: number, to: number): readonly Token[] {
  const tokens: Token[] = [];
  const text = masked.slice(from, to);
  const quotes = Array.from(text.matchAll(QUOTED), ({ 0: it, index }) => ({ start: index, end: index + it.length }));
  let last = 0;
  let quote = 0;
  for (const { 0: raw, index } of text.matchAll(TOKEN)) {
    const between = text.slice(last, index);
    last = index + raw.length;
    while (quote < quotes.length && (quotes[quote]?.end ?? 0) <= index) quote += 1;
    tokens.push({
      word: raw === LINK ? '<link>' : raw === CODE ? '<code>' : raw.toLowerCase().replaceAll('’', "'"),
      span: { start: from + index, end: from + last },
      isCapital: CAPITAL.test(raw),
      isAfterBreak: tokens.length > 0 && HARD.test(between),
      isAfterComma: between.includes(','),
      isQuoted: (quotes[quote]?.start ?? text.length) <= index,
    });
  }
  return tokens;
}

/** The same tokens, so many characters further on. */
export function moveTokens(tokens: readonly Token[], by: number): readonly Token[] {
  return tokens.map(({ word, span, isCapital, isAfterBreak, isAfterComma, isQuoted }) => ({
    word,
    span: { start: span.start + by, end: span.end + by },
    isCapital,
    isAfterBreak,
    isAfterComma,
    isQuoted,
  }));
}

/** From an opening double quotation mark to its closing one; the inches of `a 24" screen` open none, and a mark without its partner quotes nothing. */
export const QUOTED = /(?<![\p{L}\d.,!?])"[^"]*"|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»/gu;
