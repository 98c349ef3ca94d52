/** A half-open range of UTF-16 offsets, the unit that JavaScript strings and LSP share. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `inner` lies within `outer`; their ends may touch. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The smallest span that holds both. */
export function join(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The same span, counted from `offset` characters earlier. */
export function shift({ start, end }: Span, offset: number): Span {
  return { start: start + offset, end: end + offset };
}

/** The characters of `text` that `span` covers. */
export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
