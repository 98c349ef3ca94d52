/** How far a sentence is followed to either side, in UTF-16 offsets: typing must stay fast in a file of any size. */
const reach = 2_000;

/**
 * The sentence around `offset` as half-open offsets, found by its full stops and blank lines only: good enough to know
 * what somebody is typing. Right after a full stop the sentence is the finished one; after the space behind it, the next.
 */
export function sentenceAround(text: string, offset: number): { readonly start: number; readonly end: number } {
  const first = Math.max(0, offset - reach);
  let start = offset;
  while (first < start && !isBreak(text, start)) start -= 1;
  const last = Math.min(text.length, offset + reach);
  let end = Math.max(offset, start + 1);
  while (end < last && !isBreak(text, end)) end += 1;
  return { start, end: Math.min(end, text.length) };
}

/** Whether a new sentence begins at `offset`: after ". ", "? ", "! " or a blank line. */
function isBreak(text: string, offset: number): boolean {
  const before = text[offset - 1];
  if (before === undefined || !/\s/.test(before)) return false;
  const sign = text[offset - 2];
  if (sign !== undefined && '.?!…'.includes(sign)) return true;
  return before === '\n' && (sign === '\n' || (sign === '\r' && text[offset - 3] === '\n'));
}
