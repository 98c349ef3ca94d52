import type { Block, Zone } from './blocks.ts';
import { type Greeting, readGreeting, readNameLine } from './greeting.ts';
import { type Header, readHeaders } from './headers.ts';
import { turnToNext } from './kept.ts';
import { type Layout, readLayout } from './layout.ts';
import { blank, readLines } from './lines.ts';
import { cover, type Marked, readMarkdown } from './markdown.ts';
import { findAddresses, readPlain } from './plain.ts';
import { readSentences, type Sentence } from './sentences.ts';
import { isSetAside } from './set-aside.ts';
import { type Closing, readClosing } from './sign-off.ts';
import { contains, type Span, slice } from './span.ts';
import { LINK } from './tokens.ts';
import { readLogicalLines } from './wrap.ts';

export type Language = 'markdown' | 'plaintext' | 'mail';

/** A passage as its reader sees it: zones, blocks and sentences, with everything that is not prose masked. Spans count from its start. */
export interface Prose {
  readonly text: string;
  readonly language: Language;
  /** As long as `text`; what is not the writer's own prose is spaces. */
  readonly masked: string;
  readonly headers: readonly Header[];
  /** Where what is neither front matter nor header begins. */
  readonly bodyStart: number;
  readonly greeting: Greeting | undefined;
  readonly signOff: Span | undefined;
  readonly signature: readonly Span[];
  readonly blocks: readonly Block[];
  /** The writer's own sentences in order: subject, body and sign-off. The greeting is in `greeting`. */
  readonly sentences: readonly Sentence[];
  /** What somebody else wrote, quoted or forwarded below; read as context, never underlined. */
  readonly quoted: readonly Sentence[];
  readonly isForwarded: boolean;
  readonly links: readonly Span[];
  readonly code: readonly Span[];
  readonly comments: readonly Span[];
}

/** Reads a passage. There is no malformed one, only one that says less. */
export function readProse(text: string, language: Language): Prose {
  turnToNext();
  const layout = readLayout(text, language === 'mail');
  const headers = readHeaders(text, layout);
  const own = blank(text, [
    ...layout.frontMatter,
    ...layout.header,
    ...layout.quoted,
    ...layout.signature,
    ...frontMatterFences(text, layout),
  ]);
  const marked = language === 'markdown' && !isTangled(own) ? withAddresses(readMarkdown(own)) : readPlain(own);
  const raw = marked.blocks.map((it) => ({
    ...it,
    lines: it.kind === 'code' || it.kind === 'html' ? [] : readLogicalLines(marked.masked, it.span),
  }));
  const lines = raw.filter((it) => it.kind !== 'heading' && it.kind !== 'table').flatMap((it) => it.lines);
  const closing = readClosing(marked.masked, lines);
  const greeting = readFirstGreeting(marked.masked, lines, raw) ?? readUnmarkedName(marked.masked, lines, closing);
  const blocks = raw.flatMap((it) => cutZones(it, greeting, closing, marked.masked));
  const subject = headers.find((it) => it.name === 'subject' && it.value !== '');
  const subjectBlock: Block[] =
    subject === undefined ? [] : [{ kind: 'paragraph', zone: 'subject', span: subject.span, lines: [subject.span] }];
  const spoken = blocks.filter(
    (it) => (it.zone === 'body' || it.zone === 'sign-off') && !isSetAside(text, it.span.start),
  );
  return {
    text,
    language,
    masked: marked.masked,
    headers,
    bodyStart: layout.bodyStart,
    greeting,
    signOff: closing.signOff,
    signature: [...closing.signature, ...layout.signature],
    blocks: [...subjectBlock, ...blocks],
    sentences: [
      ...subjectBlock.flatMap((it) => readSentences(text, it)),
      ...spoken.flatMap((it) => readSentences(marked.masked, it)).map((it) => whole(it, text, marked.masked)),
    ],
    quoted: readQuoted(text, layout),
    isForwarded: layout.isForwarded,
    links: marked.links,
    code: marked.code,
    comments: marked.comments,
  };
}

/** A sentence up to the end of the link, the code or the emphasis that closes it, where no mark stands behind: "Could you read [my draft](…)". */
function whole(sentence: Sentence, text: string, masked: string): Sentence {
  const { start, end } = sentence.span;
  const to = endOfHidden(text, masked, end);
  const marks = /^[*_~]+$/.exec(text.slice(end, to))?.[0];
  // "*Could you send it?*": emphasis that opens before the sentence closes behind it.
  const isAround = marks !== undefined && text.slice(start, end).split(marks).length % 2 === 1;
  return to === end || isAround ? sentence : { ...sentence, span: { start, end: to } };
}

/** Where what the mask hides from an offset on, such as the rest of a link, ends on its line. */
export function endOfHidden(text: string, masked: string, from: number): number {
  let to = from;
  while (to < text.length && text[to] !== masked[to] && !/[\r\n]/.test(text.charAt(to))) to += 1;
  return to;
}

/**
 * So many link targets, marks of emphasis, or lists within lists are no message; to parse them, where they never close, would
 * take time that grows with their square.
 */
function isTangled(text: string): boolean {
  return [/\]\(/, /[*_]/].some((it) => text.split(it, 2000).length === 2000) || NESTED.test(text);
}

const NESTED = /^[ \t]*(?:(?:[-+*>]|\d{1,9}[.)])[ \t]+){200}/m;

/** The `---` lines around front matter are neither a rule nor a heading. */
function frontMatterFences(text: string, { frontMatter }: Layout): readonly Span[] {
  const [first] = frontMatter;
  const last = frontMatter.at(-1);
  if (first === undefined || last === undefined)
    return /^---[ \t]*\r?\n---/.test(text) ? readLines(text).slice(0, 2) : [];
  const end = text.indexOf('\n', last.end + 2);
  return [
    { start: 0, end: first.start },
    { start: last.end, end: end < 0 ? text.length : end },
  ];
}

function withAddresses(marked: Marked): Marked {
  const found = findAddresses(marked.masked);
  if (found.length === 0) return marked;
  const links = [...marked.links, ...found].sort((a, b) => a.start - b.start);
  return {
    ...marked,
    links,
    masked: cover(
      marked.masked,
      found.map((span) => ({ span, sign: LINK })),
    ),
  };
}

type RawBlock = Omit<Block, 'zone'>;

/** The greeting stands on the first line of prose, or on the second under a title line. */
function readFirstGreeting(masked: string, lines: readonly Span[], blocks: readonly RawBlock[]): Greeting | undefined {
  for (const line of lines.slice(0, 2)) {
    if (blocks.some((it) => it.kind === 'item' && contains(it.span, line))) return undefined;
    const greeting = readGreeting(masked, line);
    if (greeting !== undefined) return greeting;
  }
  return undefined;
}

/** "John", alone on the first line and without a mark, is a greeting where somebody signs below. */
function readUnmarkedName(masked: string, [first, second]: readonly Span[], closing: Closing): Greeting | undefined {
  if (first === undefined || second === undefined || (closing.signOff ?? closing.signature[0]) === undefined)
    return undefined;
  return readNameLine(masked, first);
}

/** Cuts a block into its zones: most blocks are all body; the first may hold the greeting and the last the sign-off. */
function cutZones(block: RawBlock, greeting: Greeting | undefined, closing: Closing, masked: string): readonly Block[] {
  if (block.lines.length === 0) return [{ ...block, zone: 'body' }];
  const parts: { zone: Zone; line: Span }[] = [];
  for (const line of block.lines) {
    let rest = line;
    if (greeting !== undefined && contains(line, greeting.span)) {
      parts.push({ zone: 'greeting', line: greeting.span });
      rest = { start: greeting.span.end, end: line.end };
    }
    const { signOff } = closing;
    if (signOff !== undefined && contains(rest, signOff)) {
      const before = { start: rest.start, end: signOff.start };
      if (slice(masked, before).trim() !== '') parts.push({ zone: 'body', line: before });
      parts.push({ zone: 'sign-off', line: signOff });
      rest = { start: signOff.end, end: rest.end };
    }
    if (rest.start < rest.end)
      parts.push({
        zone: closing.signature.some((it) => contains(it, rest) || contains(rest, it)) ? 'signature' : 'body',
        line: rest,
      });
  }
  const blocks: { kind: Block['kind']; zone: Zone; span: Span; lines: Span[] }[] = [];
  for (const { zone, line } of parts) {
    const last = blocks.at(-1);
    if (last?.zone === zone) {
      last.lines.push(line);
      last.span = { start: last.span.start, end: line.end };
    } else blocks.push({ kind: block.kind, zone, span: line, lines: [line] });
  }
  return blocks;
}

/** The sentences of quoted text, without the `>` in front of its lines. */
function readQuoted(text: string, layout: Layout): readonly Sentence[] {
  if (layout.quoted.length === 0) return [];
  const marks = layout.quoted.flatMap(({ start, end }) => {
    const mark = /^[ \t>]*/.exec(text.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    return mark === 0 ? [] : [{ start, end: start + mark }];
  });
  const others = [...layout.frontMatter, ...layout.header, ...layout.own, ...layout.signature];
  const { masked, blocks } = readPlain(blank(text, [...others, ...marks]));
  return blocks.flatMap((it) =>
    readSentences(masked, { ...it, zone: 'quoted', lines: readLogicalLines(masked, it.span) }),
  );
}
