import { printable } from './printable.ts';

/** A text as a terminal shows it: what a reader sees as one character, and how many columns it takes. */
export interface Cell {
  readonly text: string;
  readonly columns: number;
  /** The UTF-16 offset in the line. */
  readonly at: number;
}

const TAB = 4;
// Emoji, and the blocks that Unicode's table of East Asian Width calls wide.
const WIDE =
  /\p{Emoji_Presentation}|\uFE0F|[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|[\u{20000}-\u{3FFFD}]/u;
const EMPTY = /^[\p{M}\p{Cf}]+$/u;

/** Divides a line into cells. Tabs reach to the next multiple of four. */
export function cellsOf(line: string): readonly Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of segmentsOf(line)) {
    const columns = segment === '\t' ? TAB - (column % TAB) : EMPTY.test(segment) ? 0 : WIDE.test(segment) ? 2 : 1;
    cells.push({ text: segment === '\t' ? ' '.repeat(columns) : printable(segment), columns, at: index });
    column += columns;
  }
  return cells;
}

/** Plain English needs no segmenter, which takes milliseconds to load. */
function segmentsOf(line: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (/^[\t\x20-\x7E]*$/.test(line)) return Array.from(line, (segment, index) => ({ segment, index }));
  return new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(line);
}
