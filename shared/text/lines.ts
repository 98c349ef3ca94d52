import { type Span, slice } from './span.ts';

/** The lines of `text` without their line ends (LF, CRLF or CR), in order. */
export function readLines(text: string, from = 0, to = text.length): readonly Span[] {
  const own = text.slice(from, to);
  const lines: Span[] = [];
  let start = 0;
  let feed = own.indexOf('\n');
  let turn = own.indexOf('\r');
  while (0 <= feed || 0 <= turn) {
    const end = feed < 0 || (0 <= turn && turn < feed) ? turn : feed;
    lines.push({ start: from + start, end: from + end });
    start = end === turn && feed === end + 1 ? feed + 1 : end + 1;
    if (feed < start) feed = feed < 0 ? feed : own.indexOf('\n', start);
    if (turn < start) turn = turn < 0 ? turn : own.indexOf('\r', start);
  }
  lines.push({ start: from + start, end: to });
  return lines;
}

/** How the lines of `text` end. */
export function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** Whether the line holds nothing but white space. */
export function isBlank(text: string, line: Span): boolean {
  return slice(text, line).trim() === '';
}

/** `text` with every character in `spans` a space, line ends excepted: its length never changes. Spans come in any order. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    parts.push(text.slice(at, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    at = end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
