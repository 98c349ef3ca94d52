import { noKey, rememberFound } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { hasWord } from '../search.ts';

/** "Contact Kim at 555-0134", "call me at x4417": a number to call, in a sentence that says to call it. */
export const phoneNumbersIn = rememberFound(({ tokens }: Sentence) => {
  const at = tokens.findIndex((_, index) => 0 < index && isNumber(tokens, index));
  if (at < 0 || !hasWord(tokens, CALLS, 0, at) || hasWord(tokens, COURTESY)) return [];
  const lead = tokens[at - 1];
  return [{ span: { start: (lead?.word === 'at' ? lead : tokens[at])?.span.start ?? 0, end: endOf(tokens, at) } }];
}, noKey);

const CALLS = wordSet('contact reach call phone ring dial fax number cell mobile');
/** "If you have questions, call me at …" closes a mail of any kind. */
const COURTESY = wordSet('hesitate feel questions question concerns problems problem comments conflicts');
const EXTENSIONS = wordSet('x ext extension');

function isNumber(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  const { word, span } = tokens[at] as Token;
  if (EXTENSIONS.has(word)) return /^\d{4,5}$/.test(next.word);
  return /^\d{3}$/.test(word) && /^\d{4}$/.test(next.word) && next.span.start - span.end <= 2;
}

function endOf(tokens: readonly Token[], from: number): Span['end'] {
  let at = from;
  while (/^\d{3,5}$/.test(tokens[at + 1]?.word ?? '')) at += 1;
  return (tokens[at] as Token).span.end;
}
