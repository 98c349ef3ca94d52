import type { Span } from './span.ts';

/** The lines of `text` without their line ends (LF, CRLF or CR), in order. */
export function readLines(text: string, from = 0, to = text.length): readonly Span[] {
  const lines: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines.push({ start, end: at });
    if (code === 13 && at + 1 < to && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  lines.push({ start, end: to });
  return lines;
}

/** Whether the line holds nothing but white space. */
export function isBlank(text: string, line: Span): boolean {
  return text.slice(line.start, line.end).trim() === '';
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
