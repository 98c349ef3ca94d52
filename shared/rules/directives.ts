import type { Message } from '../message/message.ts';
import type { Block } from '../text/blocks.ts';
import { type Span, slice } from '../text/span.ts';

/** One rule's name inside a suppression. */
export interface NamedRule {
  readonly name: string;
  readonly span: Span;
}

/** A place where the writer says that advice is not wanted. Spans and offsets count from the start of the file. */
export interface Directive {
  /** `file`: everywhere. `message`: in its own message. `disable` and `enable`: from here on. `next`: the next paragraph. */
  readonly kind: 'file' | 'message' | 'disable' | 'enable' | 'next' | 'unknown';
  /** The whole comment, or the value of the header. */
  readonly span: Span;
  /** Undefined: all rules. */
  readonly rules: readonly NamedRule[] | undefined;
  /** Where it holds. */
  readonly scope: Span;
  /** What stands behind "yesable-". */
  readonly word: string;
  /** Which message it stands in. */
  readonly message: number;
}

/** A message and where it starts in its file. */
export interface Placed {
  readonly start: number;
  readonly text: string;
  readonly message: Message;
}

export const directiveWords = ['disable-file', 'disable', 'disable-next', 'enable'] as const;

const KIND = { 'disable-file': 'file', disable: 'disable', 'disable-next': 'next', enable: 'enable' } as const;
/**
 * To the end of any file. No text is so long, and V8 keeps this number in place; were one span's end infinite, it would keep those of
 * all spans elsewhere in memory, which costs time in everything that is read.
 */
const everywhere: Span = { start: 0, end: 2 ** 30 - 1 };
const COMMENT = /<!--\s*yesable-([a-z][a-z-]*)(?=\s|--)([^>]{0,1000}?)-->/g;

/** Every suppression of a file, in order: Markdown comments, and the key `yesable-disable` in front matter or header. */
export function readDirectives(messages: readonly Placed[]): readonly Directive[] {
  return messages.flatMap((it, at) => [...inHeaders(it, at), ...inComments(it, at)]);
}

function inHeaders({ start, text, message: { prose } }: Placed, message: number): readonly Directive[] {
  return prose.headers.flatMap(({ name, span, isFrontMatter }): readonly Directive[] => {
    if (name !== 'yesable-disable') return [];
    const value = { start: start + span.start, end: start + span.end };
    const raw = slice(text, span);
    // Front matter at the top speaks for the whole file, a header for its own message.
    const isOfFile = isFrontMatter && start === 0;
    const scope = isOfFile ? everywhere : { start, end: start + text.length };
    return [
      {
        kind: isOfFile ? 'file' : 'message',
        span: value,
        rules: namesIn(raw, value.start),
        scope,
        word: 'disable',
        message,
      },
    ];
  });
}

function inComments({ start, text, message: { prose } }: Placed, message: number): readonly Directive[] {
  return prose.comments.flatMap((comment) =>
    Array.from(slice(text, comment).matchAll(COMMENT), ({ 0: whole, 1: word = '', 2: rest = '', index }): Directive => {
      const from = comment.start + index;
      const end = from + whole.length;
      const kind = KIND[word as keyof typeof KIND] ?? 'unknown';
      return {
        kind,
        span: { start: start + from, end: start + end },
        // What stands behind " -- " is the writer's own reason.
        rules: namesIn(
          rest.replace(/\s--\s[\s\S]*$/, ''),
          start + from + whole.indexOf(rest, whole.indexOf(word) + word.length),
        ),
        scope:
          kind === 'next'
            ? nextParagraph(prose.blocks, text, end, start)
            : kind === 'file'
              ? everywhere
              : { start: start + end, end: everywhere.end },
        word,
        message,
      };
    }),
  );
}

/** The rules named in `raw`, split at commas and spaces; undefined, for all rules, where none is named or "all" stands there. */
function namesIn(raw: string, offset: number): readonly NamedRule[] | undefined {
  const names = Array.from(raw.matchAll(/[a-z][a-z0-9_-]*/gi), ({ 0: name, index }) => ({
    name,
    span: { start: offset + index, end: offset + index + name.length },
  }));
  return names.length === 0 || names.every((it) => it.name === 'all') ? undefined : names;
}

/** The paragraph or list item that begins behind `from`, with all its lines; nothing where none follows in this message. */
function nextParagraph(blocks: readonly Block[], text: string, from: number, start: number): Span {
  const following = blocks.filter((it) => from <= it.span.start && it.kind !== 'code' && it.kind !== 'html');
  const [first, ...rest] = following;
  if (first === undefined) return { start: 0, end: 0 };
  let end = first.span.end;
  // A greeting and what follows it on the same line, or the line below, are one paragraph to whoever wrote the comment.
  for (const block of rest) {
    if (
      block.kind !== first.kind ||
      first.kind === 'item' ||
      /\n\s*\n/.test(text.slice(end, block.span.start).replaceAll('\r', ''))
    )
      break;
    end = block.span.end;
  }
  return { start: start + first.span.start, end: start + end };
}
