import { readLines } from './lines.ts';
import { type Span, slice } from './span.ts';

/** A YAML mapping between two lines of dashes, at the very start of a text. */
export interface FrontMatter {
  /** The lines between the dashes. */
  readonly lines: readonly Span[];
  /** Where the line of the closing dashes begins, and where the line behind it does, in UTF-16 units. */
  readonly close: number;
  readonly after: number;
  /** The number of the line behind. */
  readonly next: number;
}

/** Finds the front matter of a text; `undefined` where it has none, also where other words stand between the dashes. */
export function readFrontMatter(
  text: string,
  lines: readonly Span[] = text.startsWith('---') ? readLines(text) : [],
): FrontMatter | undefined {
  const [first] = lines;
  if (first === undefined || slice(text, first).trimEnd() !== '---') return undefined;
  for (let at = 1; at < lines.length; at += 1) {
    const { start, end } = lines[at] as Span;
    const it = text.slice(start, end).trimEnd();
    if (it === '---' || it === '...')
      return {
        lines: lines.slice(1, at),
        close: start,
        after: lines[at + 1]?.start ?? text.length,
        next: at + 1,
      };
    // A block that is no YAML mapping is a thematic break, not front matter.
    if (it !== '' && !/^(?:[\w-]+\s*:|\s+\S|-\s|#)/.test(it)) return undefined;
  }
  return undefined;
}
