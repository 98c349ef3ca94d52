import type { Finder, Hit } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { rememberFound } from '../text/same-words.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** A phrase with the sentence it stands in. */
export interface Found<Kind extends string> extends Hit<Kind> {
  readonly sentence: Sentence;
}

/** A fixed phrase of some kind; rules say what it costs. */
export interface PhraseFact<Kind extends string> {
  readonly span: Span;
  readonly kind: Kind;
}

/**
 * Finds the phrases of a table in what the writer says: subject, body and sign-off, never headings or tables.
 * Of hits of one kind that overlap, the first counts. Hits that `isMeant` refuses are left out; as a rule those that are denied or reported.
 */
export function searchProse<Kind extends string>(
  prose: Prose,
  find: Finder<Kind>,
  isMeant: (found: Found<Kind>) => boolean = isSaid,
): readonly Found<Kind>[] {
  return find.among(prose.sentences).flatMap((it) => searchSentence(it, find, isMeant));
}

/**
 * Makes a reader of what phrases say by themselves: what a sentence holds is read once and moves with it.
 * `isMeant` and `toFact` may look at no more of a message than the words, the mark and the block of the sentence.
 * @param toFact what a phrase says, or `undefined` where it says nothing after all
 */
export function phraseReader<Kind extends string, Fact extends { readonly span: Span } = PhraseFact<Kind>>(
  find: Finder<Kind>,
  isMeant: (found: Found<Kind>) => boolean = isSaid,
  toFact: (found: Found<Kind>) => Fact | undefined = ({ kind, span }) => ({ kind, span }) as PhraseFact<Kind> & Fact,
): (prose: Prose) => readonly Fact[] {
  const inSentence = rememberFound(
    (sentence: Sentence) => searchSentence(sentence, find, isMeant).flatMap((it) => toFact(it) ?? []),
    ({ block }) => `${block.kind} ${block.zone}`,
  );
  return ({ sentences }) => find.among(sentences).flatMap((it) => inSentence(it));
}

/** The same as `searchProse` in one sentence. */
export function searchSentence<Kind extends string>(
  sentence: Sentence,
  find: Finder<Kind>,
  isMeant: (found: Found<Kind>) => boolean = isSaid,
): readonly Found<Kind>[] {
  if (sentence.block.kind === 'heading' || sentence.block.kind === 'table') return [];
  const own: Found<Kind>[] = [];
  for (const { kind, span, first, last } of find(sentence)) {
    if (own.some((it) => it.kind === kind && first <= it.last)) continue;
    const found = { kind, span, first, last, sentence };
    if (isMeant(found)) own.push(found);
  }
  return own;
}

/** The writer says it in this message: it is neither denied nor reported of somebody else. */
export function isSaid<Kind extends string>(found: Found<Kind>): boolean {
  return !isDenied(found) && !isReported(found);
}

const DENIAL = new Set([
  'not',
  "don't",
  "didn't",
  "won't",
  'never',
  'without',
  "can't",
  'cannot',
  "isn't",
  "wasn't",
  "doesn't",
  "wouldn't",
  "couldn't",
  "aren't",
  'neither',
  'nor',
  'dont',
]);

/** "I'm not asking for …", "never write …": a denial within the four words before it, in the same clause. */
export function isDenied({ sentence: { tokens }, first }: Pick<Found<string>, 'sentence' | 'first'>): boolean {
  for (let at = first; at > 0 && first - at < 4; at -= 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || token.isAfterComma) return false;
    if (DENIAL.has((tokens[at - 1] as Token).word)) {
      // "Why don't we" and "if you wouldn't mind" deny nothing.
      const before = tokens[at - 2]?.word;
      return before !== 'why' && before !== 'how' && tokens[at]?.word !== 'only' && tokens[at]?.word !== 'mind';
    }
  }
  return false;
}

const TOLD = new Set([
  'said',
  'says',
  'asked',
  'asks',
  'wrote',
  'told',
  'replied',
  'mentioned',
  'insisted',
  'complained',
  'wondered',
]);
// "That said, could we …" tells of nobody.
const TELLER = new Set(['i', 'you', 'we', 'that']);

/** "She asked whether you could …", "he said to send …": told of a third person. */
export function isReported({ sentence: { tokens }, first }: Pick<Found<string>, 'sentence' | 'first'>): boolean {
  for (let at = 1; at < first; at += 1) {
    const word = (tokens[at] as Token).word;
    if (!TOLD.has(word)) continue;
    const teller = tokens[at - 1] as Token;
    const to = tokens[at + 1]?.word;
    if (TELLER.has(teller.word) || to === 'me' || to === 'us' || to === 'that') continue;
    if (
      teller.isCapital ||
      teller.word === 'he' ||
      teller.word === 'she' ||
      teller.word === 'they' ||
      teller.word === 'people'
    )
      return true;
  }
  return false;
}

/** Of phrases that overlap, the longest: one place in a text says one thing. */
export function longestOnly<Fact extends { readonly span: Span }>(found: readonly Fact[]): readonly Fact[] {
  const length = (it: Fact) => it.span.end - it.span.start;
  return found.filter(
    (it, at) =>
      !found.some(
        (other, index) =>
          overlaps(it.span, other.span) && (length(it) < length(other) || (length(it) === length(other) && index < at)),
      ),
  );
}

/** Whether one of `words` stands among the tokens from `from` (included) to `to` (excluded). */
export function hasWord(tokens: readonly Token[], words: ReadonlySet<string>, from = 0, to = tokens.length): boolean {
  for (let at = Math.max(0, from); at < to && at < tokens.length; at += 1)
    if (words.has((tokens[at] as Token).word)) return true;
  return false;
}

/** A phrase-table choice of the words in a list separated by white space. */
export function oneOf(words: string): string {
  return `(${words.trim().split(/\s+/).join('|')})`;
}
