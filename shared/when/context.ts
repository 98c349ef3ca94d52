import type { Span } from '../text/span.ts';
import type { DateOrder } from './format.ts';
import { type Lexeme, nothing } from './lexer.ts';

/** What the readers below share: the lexemes, and today as the number of a day. */
export interface Context {
  readonly lexemes: readonly Lexeme[];
  readonly today: number;
  readonly dateOrder: DateOrder;
  /** Working hours in minutes after midnight. */
  readonly opens: number;
  readonly closes: number;
  readonly looked: Looked;
}

/** The first and the last lexeme that was looked at. */
export interface Looked {
  first: number;
  last: number;
}

/** The only way by which readers look at lexemes. */
export function lexemeAt({ lexemes, looked }: Context, at: number): Lexeme {
  if (at < looked.first) looked.first = at;
  else if (looked.last < at) looked.last = at;
  return lexemes[at] ?? nothing;
}

/** The word at a place, in lower case; empty where there is none. */
export function wordAt(context: Context, at: number): string {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'word' ? text : '';
}

/** The mark at a place; empty where there is none. */
export function markAt(context: Context, at: number): string {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'mark' ? text : '';
}

/** The digits at a place; empty where there are none. */
export function digitsAt(context: Context, at: number): string {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'number' ? text : '';
}

/** Whether nothing stands between a lexeme and the one before it. */
export function isAttached(context: Context, at: number): boolean {
  return lexemeAt(context, at).gap === 'none';
}

/** Whether the words from a place on are exactly these. */
export function hasWords(context: Context, at: number, ...words: readonly string[]): boolean {
  return words.every((it, index) => wordAt(context, at + index) === it);
}

/** The span of the lexemes from one place up to, not including, another. */
export function spanOf(context: Context, from: number, next: number): Span {
  return { start: lexemeAt(context, from).start, end: lexemeAt(context, next - 1).end };
}
