import type { Layout } from './layout.ts';
import type { Span } from './span.ts';

/** One `name: value` of the front matter or of a mail's header block. The name is in lower case. */
export interface Header {
  readonly name: string;
  readonly value: string;
  /** The value's place, without quotes; empty at the end of the line where there is no value. */
  readonly span: Span;
  readonly isFrontMatter: boolean;
}

const FIELD = /^([\w-]+)[ \t]*:[ \t]*/;

/**
 * Reads the fields of front matter and header block: scalars, `[a, b]` and `- item` lists and folded lines, joined by commas.
 * Of YAML this is the part that a draft's settings need; anything else is left as text.
 */
export function readHeaders(text: string, layout: Layout): readonly Header[] {
  return [...readFields(text, layout.frontMatter, true), ...readFields(text, layout.header, false)];
}

function readFields(text: string, lines: readonly Span[], isFrontMatter: boolean): readonly Header[] {
  const fields: Header[] = [];
  for (const { start, end } of lines) {
    const it = text.slice(start, end);
    const field = FIELD.exec(it);
    if (field !== null) {
      const raw = it.slice(field[0].length);
      const trimmed = isFrontMatter ? raw.replace(/\s+#.*$/, '').trimEnd() : raw.trimEnd();
      const quote = isFrontMatter && /^(["']).*\1$/.test(trimmed) ? 1 : 0;
      const from = start + field[0].length + quote;
      const inner = trimmed.slice(quote, trimmed.length - quote);
      const value = isFrontMatter ? inner.replace(/^\[(.*)\]$/, '$1') : inner;
      fields.push({
        name: (field[1] as string).toLowerCase(),
        value,
        span: { start: from, end: start + field[0].length + trimmed.length - quote },
        isFrontMatter,
      });
      continue;
    }
    const more = it
      .trim()
      .replace(/^-\s+/, '')
      .replace(/^(["'])(.*)\1$/, '$2');
    const last = fields.pop();
    if (last === undefined) continue;
    const value =
      more === '' || more.startsWith('#')
        ? last.value
        : last.value === ''
          ? more
          : isFrontMatter
            ? `${last.value}, ${more}`
            : `${last.value} ${more}`;
    fields.push({ ...last, value, span: { start: last.span.start, end } });
  }
  return fields;
}

/** The value of the first field of that name, or `undefined`. */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  return headers.find((it) => it.name === name && it.value !== '')?.value;
}
