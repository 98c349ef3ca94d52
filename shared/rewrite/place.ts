import { uncapitalized } from '../fix/capital.ts';
import { addAfter, behindComma, gapOf, takeOut } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { type Span, slice } from '../text/span.ts';

// Where sentences stand, and the edits that drop, replace and add them. Sentences are cut whole, with the white space that
// belonged to them; a frame (greeting, lists, quotes, sign-off) is never touched.

/** The writer's own sentences that a rewrite may move: body prose, not list items, headings or tables. */
export function movableSentences({ prose }: Message): readonly Sentence[] {
  return prose.sentences.filter((it) => it.block.zone === 'body' && it.block.kind === 'paragraph');
}

/** A sentence as written, marks and Markdown included; a line break inside it, with the space around it, reads as the space it stands for. */
export function textOf({ prose }: Message, { start, end }: Span): string {
  return prose.text.slice(start, end).replace(/[ \t]*\n[ \t]*/g, ' ');
}

/** The whole of a sentence in the text: emphasis marks that open right before it and close right behind it belong to it. */
function wholeSpan({ prose }: Message, sentence: Sentence): Span {
  let { start, end } = sentence.span;
  const { text } = prose;
  while (
    start > 0 &&
    /[*_("“]/.test(text.charAt(start - 1)) &&
    prose.masked.charAt(start - 1) === ' ' &&
    text.charAt(start - 1) !== ' '
  )
    start -= 1;
  while (end < text.length && /[*_]/.test(text.charAt(end)) && prose.masked.charAt(end) === ' ') end += 1;
  return { start, end };
}

/** Whether no emphasis opens or closes inside the sentence alone, so that marks around it can stay. */
function isClosed({ prose: { text, masked } }: Message, { span }: Sentence): boolean {
  const marks = /\*\*?|__?|~~/g;
  return (
    Array.from(slice(text, span).matchAll(marks)).filter(
      ({ index }) => masked[span.start + index] !== text[span.start + index],
    ).length %
      2 ===
    0
  );
}

/** Takes a sentence out, with the space beside it; alone in its paragraph it takes the paragraph with it. */
export const drop = ({ prose }: Message, sentence: Sentence): Edit => takeOut(prose, sentence);

/** Puts other words in the place of a sentence; behind "Hi Ines," on the same line they begin small. */
export function replace(message: Message, sentence: Sentence, newText: string): Edit {
  const { start, end } = isClosed(message, sentence) ? sentence.span : wholeSpan(message, sentence);
  const span = { start, end: /[.?!]$/.test(newText) ? behindComma(message.prose.text, end) : end };
  const own = message.prose.text.charAt(span.start);
  // The writer's own letter stays: "Hi Rosa, Could you …".
  const isOwn = own !== own.toLowerCase() && own === newText.charAt(0);
  return { span, newText: isAfterComma(message, span.start) && !isOwn ? uncapitalized(newText) : newText };
}

export const isAfterComma = ({ prose }: Message, offset: number) =>
  /,[ \t]+$/.test(prose.text.slice(Math.max(0, offset - 4), offset));

/** How the writer spaces sentences: one space or two. */
export const sentenceGap = ({ prose }: Message): string => gapOf(prose);

export function insertAfter(message: Message, sentence: Sentence, added: readonly string[]): Edit {
  return addAfter(message.prose, sentence, added.join(sentenceGap(message)));
}

export function insertBefore(message: Message, sentence: Sentence, added: readonly string[]): Edit {
  const { start } = wholeSpan(message, sentence);
  const gap = sentenceGap(message);
  const words = added.map((it) => it + gap).join('');
  // "Hi Alia, do you …", also on a new line: what stood behind the comma begins a sentence now, unless the writer uses no capitals.
  const isSameLine = isAfterComma(message, start);
  const { text } = message.prose;
  if (!isSameLine && !/,\s+$/.test(text.slice(0, start))) return { span: { start, end: start }, newText: words };
  const letter = text.charAt(start);
  const isSmall = !/\p{Lu}/u.test(text.slice(0, start));
  return {
    span: { start, end: start + 1 },
    newText: (isSameLine ? uncapitalized(words) : words) + (isSmall ? letter : letter.toUpperCase()),
  };
}

/** Applies edits; one that reaches into another is left out. Of two at the same place the first comes first. */
export function apply(text: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts: string[] = [];
  for (const { span, newText } of [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    // What stands twice would be worse than a piece that is missing.
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), newText);
    at = span.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}
