import type { BlockKind } from './blocks.ts';
import { isBlank, readLines } from './lines.ts';
import { cover, type Marked } from './markdown.ts';
import { type Span, slice } from './span.ts';
import { CODE, LINK } from './tokens.ts';

const ITEM = /^\s*(?:[-*•–]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)/;
// "example.com/plan" is an address as well; a name of a site alone may be the name of a firm.
const ADDRESS =
  /\b(?:https?:\/\/|www\.|mailto:|(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}\/(?=[a-z\d]))[^\s<>"'()[\]]*[^\s<>"'()[\].,;:!?]|<?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+>?/gi;
// Chats and mail mark code as Markdown does; "don`t", "``so''" and `[a blank]` mark none.
const TICKED = /(?<![\p{L}\d`'])`[^`\s[][^`\n]{0,80}`(?![\p{L}\d`'])/gu;

/** Reads plain text or mail: paragraphs end at blank lines, list items and indented quotes at their line. Offsets are those of `text`. */
export function readPlain(text: string): Marked {
  const blocks: { kind: BlockKind; span: Span }[] = [];
  let open: { kind: BlockKind; span: Span } | undefined;
  const gone: { span: Span; sign: string }[] = [];
  const close = () => {
    if (open !== undefined) blocks.push(open);
    open = undefined;
  };
  for (const line of readLines(text)) {
    if (isBlank(text, line)) {
      close();
      continue;
    }
    const marker = ITEM.exec(slice(text, line));
    if (marker !== null) {
      close();
      gone.push({ span: { start: line.start, end: line.start + marker[0].length }, sign: '' });
      open = { kind: 'item', span: line };
    } else open = { kind: open?.kind ?? 'paragraph', span: { start: open?.span.start ?? line.start, end: line.end } };
  }
  close();
  for (const { 0: it, index } of text.matchAll(TICKED))
    gone.push({ span: { start: index, end: index + it.length }, sign: CODE });
  const links = findAddresses(text);
  return {
    masked: cover(text, [...gone, ...links.map((span) => ({ span, sign: LINK }))]),
    blocks,
    links,
    code: [],
    comments: [],
  };
}

/** Web and mail addresses that stand in the text as they are. */
export function findAddresses(text: string): readonly Span[] {
  if (!/@|\/|www\.|mailto:/i.test(text)) return [];
  return Array.from(text.matchAll(ADDRESS), ({ 0: it, index }) => ({ start: index, end: index + it.length }));
}
