import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { GIFT } from './deed-words.ts';

/** What stands behind a verb. "Give [Bootcamp] a free pilot": a blank takes the reader's place. */
export function objectFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const blank = tokens[from];
  const to = tokens.findIndex((it, at) => from < at && at < from + 4 && it.isAfterBreak && GIFT.has(it.word));
  return blank?.isAfterBreak === true && 0 < to
    ? [{ ...blank, word: 'you' }, tokens[to] as Token, ...clauseFrom(tokens, to + 1)]
    : clauseFrom(tokens, from);
}

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at < tokens.length && found.length < 14; at += 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || CLAUSE.has(token.word)) break;
    found.push(token);
  }
  return found;
}

/** Words that open another clause. */
export const CLAUSE = wordSet('if when once unless because but so whether while though although since which who until');
