import { type Cell, cellsOf } from '../width.ts';

/** A piece of a line, and the squiggle under it. */
export interface Excerpt {
  readonly text: string;
  /** Spaces up to the squiggle, and how many carets it takes. */
  readonly indent: number;
  readonly carets: number;
}

/**
 * Cuts a line so that it fits and the marked part is in view; "…" stands where something was left out.
 * @param from the mark's first UTF-16 unit in the line; `to` the one behind its last
 * @param width how many columns there are
 */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  const cells = cellsOf(line);
  const indexOf = (offset: number) => {
    const next = cells.findIndex((it) => offset <= it.at);
    return next < 0 ? cells.length : next;
  };
  const first = indexOf(from);
  const end = indexOf(to);
  const window = chooseWindow(cells, first, end, width);
  const shown = cells.slice(window.start, window.end);
  const left = window.start > 0 ? '…' : '';
  const right = window.end < cells.length ? '…' : '';
  return {
    text: left + shown.map((it) => it.text).join('') + right,
    indent: left.length + columns(cells.slice(window.start, first)),
    carets: Math.max(1, columns(cells.slice(first, Math.min(end, window.end)))),
  };
}

/** The whole line if it fits; else a window that begins some words before the mark, or at it where the mark is long. */
function chooseWindow(
  cells: readonly Cell[],
  first: number,
  end: number,
  width: number,
): { readonly start: number; readonly end: number } {
  if (columns(cells) <= width) return { start: 0, end: cells.length };
  const room = Math.max(10, width - 2);
  let start = first;
  const used = Math.min(columns(cells.slice(first, end)), room);
  const before = Math.floor((room - used) / 2);
  for (let taken = 0; start > 0 && taken + (cells[start - 1] as Cell).columns <= before; start -= 1) {
    taken += (cells[start - 1] as Cell).columns;
  }
  let stop = start;
  for (let taken = 0; stop < cells.length && taken + (cells[stop] as Cell).columns <= room; stop += 1)
    taken += (cells[stop] as Cell).columns;
  return { start, end: stop };
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, it) => sum + it.columns, 0);
}
