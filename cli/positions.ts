/** An LSP position: line and UTF-16 character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The places of a text by line. */
export interface Lines {
  /** The offset at which each line starts. */
  readonly starts: readonly number[];
  readonly text: string;
}

/** Finds the lines of a text; they end with LF, CRLF or CR. */
export function findLines(text: string): Lines {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return { starts, text };
}

/** The position of a UTF-16 offset. */
export function positionAt({ starts }: Lines, offset: number): Position {
  let low = 0;
  let high = starts.length;
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle;
  }
  return { line: low, character: offset - (starts[low] as number) };
}

/** The text of a line without its end. */
export function lineText({ starts, text }: Lines, line: number): string {
  return text.slice(starts[line], starts[line + 1] ?? text.length).replace(/[\r\n]+$/, '');
}
