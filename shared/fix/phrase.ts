import type { Edit } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { capitalized } from './capital.ts';

/**
 * Puts words in the place of a phrase. They take over its capital letter; an emphasis mark that only one end of the phrase
 * lies inside of goes along, so that Markdown stays whole.
 */
export function replacePhrase(prose: Prose, phrase: Span, words: string): Edit {
  const span = withMarks(prose, phrase);
  const first = prose.text.charAt(phrase.start);
  const isCapital = first !== first.toLowerCase() && isAtStart(prose, phrase.start);
  return { span, newText: isCapital ? capitalized(words) : words };
}

function isAtStart({ sentences }: Prose, offset: number): boolean {
  return sentences.some((it) => it.span.start === offset || it.tokens[0]?.span.start === offset);
}

/** Emphasis marks, masked out of the prose: an odd number of them inside means that one more belongs to the phrase. */
function withMarks({ text, masked }: Prose, { start, end }: Span): Span {
  const isMark = (at: number) => /[*_~]/.test(text.charAt(at)) && text[at] !== masked[at];
  let runs = 0;
  for (let at = start; at < end; at += 1) if (isMark(at) && (at === start || !isMark(at - 1))) runs += 1;
  if (runs % 2 === 0) return { start, end };
  let last = end;
  while (isMark(last)) last += 1;
  if (last > end) return { start, end: last };
  let first = start;
  while (0 < first && isMark(first - 1)) first -= 1;
  return { start: first, end };
}

/** "Do you have **some time** next week?": the time that is had is a length, and what follows it the moment. */
export function behindLength(text: string, { start, end }: Span): Span {
  const length = /\b(?:have|got|spare|find|make) $/i.test(text.slice(Math.max(0, start - 8), start))
    ? /^(?:some |any )?time (?=\p{L})/iu.exec(text.slice(start, end))
    : null;
  return { start: start + (length?.[0].length ?? 0), end };
}
