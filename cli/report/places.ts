import type { Finding, Message } from '../../shared/index.ts';
import type { CheckedFile } from '../check-files.ts';
import { findLines, type Lines, positionAt, type Range } from '../positions.ts';

/** A finding with its place in the file. */
export interface Placed {
  readonly path: string;
  readonly lines: Lines;
  readonly range: Range;
  readonly finding: Finding;
  readonly message: Message;
  /** Where the message starts in the file: spans of its findings count from here. */
  readonly start: number;
}

/** Every finding of a file in the order of the public JSON, with its place. */
export function placeFindings(file: CheckedFile): readonly Placed[] {
  if (file.kind === 'failed') return [];
  const lines = findLines(file.text);
  return file.messages.flatMap(({ start, message, findings }) =>
    findings.map((finding) => ({
      path: file.path,
      lines,
      range: {
        start: positionAt(lines, start + finding.span.start),
        end: positionAt(lines, start + finding.span.end),
      },
      finding,
      message,
      start,
    })),
  );
}
