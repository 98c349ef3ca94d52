import type { SyntaxNodeRef } from '@lezer/common';
import { parser as commonMark, Table } from '@lezer/markdown';
import type { BlockKind } from './blocks.ts';
import type { Span } from './span.ts';
import { CODE, LINK } from './tokens.ts';

/** What Markdown syntax says about a text: same-length prose, its blocks, and where its links, code and comments are. */
export interface Marked {
  readonly masked: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly span: Span }[];
  readonly links: readonly Span[];
  readonly code: readonly Span[];
  readonly comments: readonly Span[];
}

const parser = commonMark.configure([Table]);

const BLOCKS: Readonly<Record<string, BlockKind>> = {
  Paragraph: 'paragraph',
  FencedCode: 'code',
  CodeBlock: 'code',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  Table: 'table',
};
const SYNTAX = new Set(
  'EmphasisMark HeaderMark QuoteMark ListMark LinkTitle LinkLabel HTMLTag HTMLBlock Comment CommentBlock ProcessingInstruction ProcessingInstructionBlock LinkReference HorizontalRule TableDelimiter'.split(
    ' ',
  ),
);

/** Parses `text`, in which lines that are not the writer's own are already blank. Offsets are those of `text`. */
export function readMarkdown(text: string): Marked {
  const blocks: { kind: BlockKind; span: Span }[] = [];
  const links: Span[] = [];
  const code: Span[] = [];
  const comments: Span[] = [];
  const gone: { span: Span; sign: string }[] = [];
  parser.parse(text).iterate({
    enter(node) {
      const span = { start: node.from, end: node.to };
      const kind = BLOCKS[node.name] ?? (node.name.includes('Heading') ? 'heading' : undefined);
      if (kind !== undefined) blocks.push({ kind: kind === 'paragraph' && isInItem(node) ? 'item' : kind, span });
      if (node.name.startsWith('Comment')) comments.push(span);
      if (kind === 'code' || node.name === 'InlineCode') {
        code.push(span);
        gone.push({ span, sign: node.name === 'InlineCode' ? CODE : '' });
        return false;
      }
      if (node.name === 'Link' || node.name === 'Image') return enterLink(node, links, gone);
      if (node.name === 'Autolink' || node.name === 'URL') {
        links.push(span);
        gone.push({ span, sign: LINK });
        return false;
      }
      if (SYNTAX.has(node.name)) gone.push({ span, sign: '' });
      if (node.name === 'Escape') gone.push({ span: { start: node.from, end: node.from + 1 }, sign: '' });
      if (kind === 'html') return false;
      return undefined;
    },
  });
  return { masked: cover(text, gone), blocks, links, code, comments };
}

/** `[text](target)` keeps its text; `![image]()` goes; `[blank]` without a target is prose, brackets and all. */
function enterLink(node: SyntaxNodeRef, links: Span[], gone: { span: Span; sign: string }[]): boolean | undefined {
  const { node: tree } = node;
  const url = tree.getChild('URL');
  if (url === null && tree.getChild('LinkLabel') === null) return undefined;
  links.push(url === null ? { start: node.from, end: node.to } : { start: url.from, end: url.to });
  const marks = tree.getChildren('LinkMark');
  const [open, close] = marks;
  if (node.name === 'Image' || open === undefined || close === undefined) {
    gone.push({ span: { start: node.from, end: node.to }, sign: LINK });
    return false;
  }
  gone.push(
    { span: { start: open.from, end: open.to }, sign: '' },
    { span: { start: close.from, end: node.to }, sign: LINK },
  );
  return undefined;
}

function isInItem(node: SyntaxNodeRef): boolean {
  for (let it = node.node.parent; it !== null; it = it.parent) if (it.name === 'ListItem') return true;
  return false;
}

/** `text` with every span covered by its sign, if it has one, and spaces; line ends stay. */
export function cover(text: string, gone: readonly { readonly span: Span; readonly sign: string }[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { span, sign } of [...gone].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    if (span.end <= at) continue;
    const from = Math.max(span.start, at);
    const mask = text.slice(from, span.end).replace(/[^\r\n]/g, ' ');
    parts.push(text.slice(at, from), sign === '' ? mask : sign + mask.slice(1));
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
