import type { SyntaxNodeRef } from '@lezer/common';
import { parser as commonMark, Table } from '@lezer/markdown';
import type { BlockKind } from './blocks.ts';
import { isBlank } from './lines.ts';
import { type Span, slice } from './span.ts';
import { CODE, LINK } from './tokens.ts';

/** What Markdown syntax says about a text: same-length prose, its blocks, and where its links, code and comments are. */
export interface Marked {
  readonly masked: string;
  readonly blocks: readonly { readonly kind: BlockKind; readonly span: Span }[];
  readonly links: readonly Span[];
  readonly code: readonly Span[];
  readonly comments: readonly Span[];
}

/** Made when a text first needs it: most messages are plain paragraphs. */
let made: ReturnType<typeof commonMark.configure> | undefined;

function parser(): ReturnType<typeof commonMark.configure> {
  // For the break at the end of a line it would look on from each of many spaces.
  made ??= commonMark.configure([{ remove: ['HardBreak'] }, Table]);
  return made;
}

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

/** What may reach over blank lines: fenced code, and HTML. */
const FAR = /```|~~~|</;
/** What gives a character or the start of a line a meaning. A bracket alone has none. */
const MEANING = /[\\`*_<]|\][([:]|^(?:[-+=#>~|:\s]|\d{1,9}[.)])/m;

/**
 * Reads `text`, in which lines that are not the writer's own are already blank. Offsets are those of `text`.
 * Between blank lines a paragraph without any syntax is what it is, whatever stands around it, so only the rest is parsed.
 */
export function readMarkdown(text: string): Marked {
  const found: Found = { blocks: [], links: [], code: [], comments: [], gone: [] };
  if (FAR.test(text)) parse(text, { start: 0, end: text.length }, found);
  else {
    /** What has to be parsed together: it may hold several chunks, such as the items of one list. */
    let open: Span | undefined;
    const close = () => {
      if (open !== undefined) parse(text, open, found);
      open = undefined;
    };
    for (const chunk of readChunks(text)) {
      if (MEANING.test(slice(text, chunk))) open = { start: open?.start ?? chunk.start, end: chunk.end };
      else {
        close();
        found.blocks.push({ kind: 'paragraph', span: chunk });
      }
    }
    close();
  }
  const { gone, ...marked } = found;
  return { masked: cover(text, gone), ...marked };
}

/** The lines between blank ones. To the parser only a line feed ends a line. */
function readChunks(text: string): readonly Span[] {
  const chunks: Span[] = [];
  let open: Span | undefined;
  for (let start = 0; start <= text.length; ) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    if (isBlank(text, { start, end })) open = undefined;
    else {
      if (open !== undefined) chunks.pop();
      open = { start: open?.start ?? start, end };
      chunks.push(open);
    }
    start = end + 1;
  }
  return chunks;
}

interface Found {
  readonly blocks: { readonly kind: BlockKind; readonly span: Span }[];
  readonly links: Span[];
  readonly code: Span[];
  readonly comments: Span[];
  readonly gone: { readonly span: Span; readonly sign: string }[];
}

/** Parses a piece of a text that begins and ends at a line, and adds what it finds. */
function parse(text: string, { start, end }: Span, { blocks, links, code, comments, gone }: Found): void {
  const spanOf = (it: { readonly from: number; readonly to: number }) => ({
    start: start + it.from,
    end: start + it.to,
  });
  parser()
    .parse(text.slice(start, end))
    .iterate({
      enter(node) {
        const span = spanOf(node);
        const kind = BLOCKS[node.name] ?? (node.name.includes('Heading') ? 'heading' : undefined);
        if (kind !== undefined) blocks.push({ kind: kind === 'paragraph' && isInItem(node) ? 'item' : kind, span });
        if (node.name.startsWith('Comment')) comments.push(span);
        if (kind === 'code' || node.name === 'InlineCode') {
          code.push(span);
          gone.push({ span, sign: node.name === 'InlineCode' ? CODE : '' });
          return false;
        }
        if (node.name === 'Link' || node.name === 'Image') return enterLink(node, spanOf, links, gone);
        if (node.name === 'Autolink' || node.name === 'URL') {
          links.push(span);
          gone.push({ span, sign: LINK });
          return false;
        }
        if (SYNTAX.has(node.name)) gone.push({ span, sign: '' });
        if (node.name === 'Escape') gone.push({ span: { start: span.start, end: span.start + 1 }, sign: '' });
        if (kind === 'html') return false;
        return undefined;
      },
    });
}

/** `[text](target)` keeps its text; `![image]()` goes; `[blank]` without a target is prose, brackets and all. */
function enterLink(
  { name, node: tree }: SyntaxNodeRef,
  spanOf: (it: { readonly from: number; readonly to: number }) => Span,
  links: Span[],
  gone: Found['gone'],
): boolean | undefined {
  const whole = spanOf(tree);
  const url = tree.getChild('URL');
  if (url === null && tree.getChild('LinkLabel') === null) return undefined;
  links.push(url === null ? whole : spanOf(url));
  const marks = tree.getChildren('LinkMark');
  const [open, close] = marks;
  if (name === 'Image' || open === undefined || close === undefined) {
    gone.push({ span: whole, sign: LINK });
    return false;
  }
  gone.push({ span: spanOf(open), sign: '' }, { span: { start: spanOf(close).start, end: whole.end }, sign: LINK });
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
