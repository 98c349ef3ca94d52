import { rememberPieces } from './kept.ts';
import { isBlank, readLines } from './lines.ts';
import { isName, isSignOffLine } from './sign-off.ts';
import { type Span, shift } from './span.ts';

/** Programs that wrap lines do so before this column. */
const longestWrapped = 100;

/**
 * Joins the hard-wrapped lines of a block. A line stands for itself where the first word of the next one would still have
 * fitted on it, as in an address, a signature or verse, and the next one does not go on in small letters.
 */
export const readLogicalLines: (masked: string, block: Span) => readonly Span[] = rememberPieces(
  joinLines,
  (lines, by) => lines.map((it) => shift(it, by)),
);

function joinLines(masked: string, block: Span): readonly Span[] {
  const lines = readLines(masked, block.start, block.end).filter((line) => !isBlank(masked, line));
  const width = Math.max(0, ...lines.map((line) => line.end - line.start));
  const joined: Span[] = [];
  for (const [at, line] of lines.entries()) {
    const last = joined.at(-1);
    if (last === undefined || isBreak(masked, lines, at, width)) joined.push(line);
    else joined[joined.length - 1] = { start: last.start, end: line.end };
  }
  return joined;
}

/** Whether line `at` stands for itself, and does not go on with the one before it. */
function isBreak(masked: string, lines: readonly Span[], at: number, width: number): boolean {
  const lineAt = ({ start, end }: Span) => masked.slice(start, end);
  const text = lineAt(lines[at] as Span).trimStart();
  const last = lineAt(lines[at - 1] as Span).trimEnd();
  // "Theo," and a line below it in small letters.
  if (at === 1 && /^(?:[\p{L}.]+ ){0,2}[\p{L}]+,$/u.test(last)) return true;
  if (isSignOffLine(text) || isSignOffLine(last) || (at === 1 && isSignOffLine(`${last},`))) return true;
  // "… at the museum in" and "Rotterdam?": such a word ends no line that stands for itself.
  if (/\b(?:the|an?|[io]n|of|at|to|for|from|with|and|by|near|before|your)$/.test(last)) return false;
  // Programs wrap at 80 at most, and a name below a longer line signs: "… before we submit ours" and "Al".
  if (80 < last.length && at + 1 === lines.length && isName(text)) return true;
  if (/^\p{Ll}/u.test(text) && !/[.!?:]$/.test(last)) return false;
  // A line this long is not wrapped by anybody: where the next one begins, the writer pressed the key.
  if (width > longestWrapped && /[.!?…,]$/.test(last)) return true;
  const word = /^\S+/.exec(text)?.[0].length ?? 0;
  const room = Math.min(width, 78) - last.length;
  if (/[:!?]$/.test(last)) return true;
  // A few characters of tolerance: editors wrap at different columns, and a ragged edge is no line break.
  return last.length < 30 ? last.endsWith(',') || room > word + 8 || last.length < 20 : room > word + 12;
}
