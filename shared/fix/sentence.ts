import type { Edit } from '../rules/rule.ts';
import { endOfHidden, type Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';
import { uncapitalized } from './capital.ts';

/** The writer's sentence that holds the start of `span`, or `undefined`. */
export function sentenceOf(prose: Prose, span: Span): Sentence | undefined {
  return prose.sentences.find((it) => it.span.start <= span.start && span.start < it.span.end);
}

/** Whether the sentence is one a fix may touch: prose of the body or of a list, not the subject and not the sign-off. */
export function isInBody({ block }: Sentence): boolean {
  return block.zone === 'body' && (block.kind === 'paragraph' || block.kind === 'item');
}

/**
 * Where new words go behind a sentence. What a mask took out at its end (a link's target, closing emphasis) belongs to it.
 */
export function endOf({ text, masked }: Prose, { span }: Pick<Sentence, 'span'>): number {
  return behindComma(text, endOfHidden(text, masked, span.end));
}

/** "… my plan, thanks, Jo": a mark that ends the sentence stands in the place of the comma. */
export const behindComma = (text: string, at: number): number => (text.charAt(at) === ',' ? at + 1 : at);

/** Where a sentence starts; emphasis that opens right before it and closes right behind it belongs to it. */
function startOf({ text, masked }: Prose, { span }: Pick<Sentence, 'span'>, end: number): number {
  let { start } = span;
  const isMark = (at: number) => /[*_~]/.test(text.charAt(at)) && text[at] !== masked[at];
  let closing = 0;
  while (span.end <= end - 1 - closing && isMark(end - 1 - closing)) closing += 1;
  for (; 0 < closing && isMark(start - 1); closing -= 1) start -= 1;
  return start;
}

/** What the writer puts between two sentences: one space, or two. */
export function gapOf({ text }: Prose): string {
  const two = text.match(/[.?!] {2}(?=\p{Lu})/gu)?.length ?? 0;
  const one = text.match(/[.?!] (?=\p{Lu})/gu)?.length ?? 0;
  return one < two ? '  ' : ' ';
}

/** The mark a sentence still needs before another can follow: none, a full stop, or the question mark it was owed. */
function missingMark({ masked }: Prose, { span, tokens }: Sentence): string {
  if (/[.?!…:;]["'”’)\]*_]*$/.test(slice(masked, span))) return '';
  const [first] = tokens;
  return /^(?:would|could|can|will|may|do|does|did|are|is|have|shall|should|what|which|who|how|when|where|why)$/.test(
    first?.word ?? '',
  )
    ? '?'
    : '.';
}

/** Puts whole sentences behind one of the writer's. */
export function addAfter(prose: Prose, sentence: Sentence, words: string): Edit {
  const end = endOf(prose, sentence);
  return {
    span: { start: endOfHidden(prose.text, prose.masked, sentence.span.end), end },
    newText: `${missingMark(prose, sentence)}${gapOf(prose)}${words}`,
  };
}

/** Puts whole sentences in front of one of the writer's; behind "Hi Jo, " its small letter becomes a capital. */
export function addBefore(prose: Prose, { span: { start } }: Sentence, words: string): Edit {
  const first = prose.text.charAt(start);
  const isOpening = prose.greeting !== undefined && prose.text.slice(prose.greeting.span.end, start).trim() === '';
  const isSmall = isOpening && /^\p{Ll}/u.test(first) && prose.masked.charAt(start) === first;
  const end = isSmall ? start + 1 : start;
  const own = opening(prose, start, words);
  return { span: { start, end }, newText: `${own}${gapOf(prose)}${isSmall ? first.toUpperCase() : ''}` };
}

/** Behind "Hi Jo, " in the same line, new words begin with a small letter. */
function opening({ text, greeting }: Prose, start: number, words: string): string {
  if (greeting === undefined || start <= greeting.span.end) return words;
  return /^,?[ \t]+$/.test(text.slice(greeting.span.end - 1, start)) && text[greeting.span.end - 1] === ','
    ? uncapitalized(words)
    : words;
}

/** Puts other words in the place of a sentence. Emphasis around it stays around them. */
export function replaceSentence(prose: Prose, { span }: Sentence, words: string): Edit {
  return { span, newText: opening(prose, span.start, words) };
}

/** Takes a sentence out, with the space beside it; a paragraph that held nothing else goes with its blank lines. */
export function takeOut(prose: Prose, sentence: Sentence): Edit {
  const { text } = prose;
  const end = endOf(prose, sentence);
  const start = startOf(prose, sentence, end);
  const line = { start: text.lastIndexOf('\n', start - 1) + 1, end: nextLineEnd(text, end) };
  const before = text.slice(line.start, start);
  const behind = text.slice(end, line.end);
  if (behind.trim() !== '')
    return { span: { start, end: end + behind.length - behind.trimStart().length }, newText: '' };
  if (before.trim() !== '') return { span: { start: line.start + before.trimEnd().length, end }, newText: '' };
  // The last line of a wrapped paragraph leaves the blank line behind it.
  const isWrapped = /\S[ \t]*\r?\n$/.test(text.slice(0, line.start));
  const after = (isWrapped ? /^[ \t]*\r?\n/ : /^(?:[ \t]*\r?\n)+/).exec(text.slice(end));
  return { span: { start: line.start, end: end + (after?.[0].length ?? 0) }, newText: '' };
}

function nextLineEnd(text: string, from: number): number {
  const at = text.slice(from).search(/\r?\n/);
  return at < 0 ? text.length : from + at;
}

/** Whether a fix may rewrite the whole sentence without losing anything: no link, code, quotation or emphasis inside. */
export function isPlain({ text, masked, links, code }: Prose, { span, tokens }: Sentence): boolean {
  if ([...links, ...code].some((it) => overlaps(it, span) || contains(span, it))) return false;
  return !tokens.some((it) => it.isQuoted) && slice(text, span) === slice(masked, span);
}

/** The body's sentences, in order. */
export function bodySentences({ sentences }: Prose): readonly Sentence[] {
  return sentences.filter(isInBody);
}
