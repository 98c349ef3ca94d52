import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { type WordClass, wordClasses } from './words.ts';

/** Where a phrase of a table stands in a sentence. `first` and `last` are token indexes, both included. */
export interface Hit<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

type Element =
  | { readonly is: 'word'; readonly words: ReadonlySet<string> }
  | { readonly is: 'choice'; readonly choices: readonly Sequence[] }
  | { readonly is: 'optional'; readonly sequence: Sequence }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'start' | 'end' };
type Sequence = readonly Element[];

/** The index behind the longest match from `at` on, or -1. `first` is where the phrase began. */
type Matcher = (tokens: readonly Token[], at: number, first: number) => number;

interface Pattern<Kind> {
  readonly kind: Kind;
  readonly phrase: string;
  /** Made when its first word is first met: most phrases never are, and a process that reads one letter should not wait for them. */
  sequence?: Sequence;
  /** The words that can stand second, where one must: most phrases are ruled out by the second word. */
  seconds?: ReadonlySet<string> | 'any';
  match?: Matcher;
}

/**
 * Compiles a table of plain English phrases, `{kind: [phrase, …]}`, to a function that finds them in a sentence.
 *
 * A phrase is words in lower case, separated by spaces. `(a|b c)` chooses, `word?` or `(…)?` may be missing, `<number>` is any word
 * of a class in words.ts, `..` stands for up to two words of any kind and `...` for up to five, `^` for the start of the sentence
 * and `$` for its end. Hyphens separate words as spaces do ("follow-up" is "follow up"). Commas are passed over; colons,
 * semicolons, brackets and dashes end a phrase. Words between quotation marks are mentioned, not used, and never match.
 *
 * Of several phrases of one kind that start at the same word the longest counts. Hits come in the order of their first word.
 * Cost: linear in the number of words; a phrase that starts with a class or a choice is indexed under each of its first words.
 * A phrase that is malformed or starts with a gap is a mistake of the table; a test parses every phrase of every table.
 */
export function phrases<Kind extends string>(
  table: Readonly<Record<Kind, readonly string[]>>,
): (sentence: Pick<Sentence, 'tokens'>) => readonly Hit<Kind>[] {
  tables.push(table);
  let index: ReadonlyMap<string, readonly Pattern<Kind>[]> | undefined;
  return ({ tokens }) => {
    // Compiled at first use, so that a process which never reads a message pays nothing.
    index ??= compileTable(table);
    const hits: Hit<Kind>[] = [];
    for (let at = 0; at < tokens.length; at += 1) {
      const token = tokens[at] as Token;
      const patterns = token.isQuoted ? undefined : index.get(token.word);
      if (patterns !== undefined) addLongest(hits, patterns, tokens, at);
    }
    return hits;
  };
}

/** Every table there is, for the test that parses them all. */
export const tables: Readonly<Record<string, readonly string[]>>[] = [];

function addLongest<Kind extends string>(
  hits: Hit<Kind>[],
  patterns: readonly Pattern<Kind>[],
  tokens: readonly Token[],
  at: number,
): void {
  const before = hits.length;
  const second = tokens[at + 1]?.word;
  for (const pattern of patterns) {
    const { kind } = pattern;
    pattern.sequence ??= parsePhrase(pattern.phrase);
    pattern.seconds ??= secondWords(pattern.sequence);
    if (pattern.seconds !== 'any' && (second === undefined || !pattern.seconds.has(second))) continue;
    pattern.match ??= compile(pattern.sequence, (_tokens, end) => end);
    const end = pattern.match(tokens, at, at);
    if (end <= at) continue;
    const hit = { kind, span: { start: startOf(tokens, at), end: endOf(tokens, end - 1) }, first: at, last: end - 1 };
    const same = hits.findIndex((it, i) => i >= before && it.kind === kind);
    if (same < 0) hits.push(hit);
    else if ((hits[same] as Hit<Kind>).last < hit.last) hits[same] = hit;
  }
}

const startOf = (tokens: readonly Token[], at: number) => (tokens[at] as Token).span.start;
const endOf = (tokens: readonly Token[], at: number) => (tokens[at] as Token).span.end;

/** Turns a sequence into a function, from its end on: what follows each element is known before a word is read. */
function compile(sequence: Sequence, then: Matcher): Matcher {
  return sequence.reduceRight<Matcher>((next, element) => compileElement(element, next), then);
}

function compileElement(it: Element, next: Matcher): Matcher {
  switch (it.is) {
    case 'word': {
      const [only] = it.words.size === 1 ? it.words : [];
      if (only !== undefined)
        return (tokens, at, first) =>
          tokens[at]?.word === only && isOpen(tokens, at, first) ? next(tokens, at + 1, first) : -1;
      return (tokens, at, first) =>
        isOpen(tokens, at, first) && it.words.has((tokens[at] as Token).word) ? next(tokens, at + 1, first) : -1;
    }
    case 'choice':
      return compileChoice(it.choices, next);
    case 'optional': {
      const given = compile(it.sequence, next);
      return (tokens, at, first) => Math.max(given(tokens, at, first), next(tokens, at, first));
    }
    case 'gap':
      return (tokens, at, first) => {
        let best = -1;
        for (let to = at; to - at <= it.most; to += 1) {
          best = Math.max(best, next(tokens, to, first));
          if (!isOpen(tokens, to, first)) break;
        }
        return best;
      };
    case 'start':
      return (tokens, at, first) => (at === 0 ? next(tokens, at, first) : -1);
    case 'end':
      return (tokens, at, first) => (at === tokens.length ? next(tokens, at, first) : -1);
  }
}

/** Choices are looked up by their first word; those that can begin otherwise are tried each time. */
function compileChoice(choices: readonly Sequence[], next: Matcher): Matcher {
  const byWord = new Map<string, Matcher[]>();
  const others: Matcher[] = [];
  for (const choice of choices) {
    const matcher = compile(choice, next);
    const words = new Set<string>();
    if (!addFirstWords(choice, words)) others.push(matcher);
    else for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), matcher]);
  }
  return (tokens, at, first) => {
    let best = -1;
    const word = tokens[at]?.word;
    const found = word === undefined ? undefined : byWord.get(word);
    if (found !== undefined) for (const matcher of found) best = Math.max(best, matcher(tokens, at, first));
    for (const matcher of others) best = Math.max(best, matcher(tokens, at, first));
    return best;
  };
}

function isOpen(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at];
  return token !== undefined && !token.isQuoted && (at === first || !token.isAfterBreak);
}

function compileTable<Kind extends string>(table: Readonly<Record<Kind, readonly string[]>>) {
  const index = new Map<string, Pattern<Kind>[]>();
  for (const [kind, list] of Object.entries(table) as [Kind, readonly string[]][]) {
    for (const phrase of list) {
      const pattern = { kind, phrase };
      for (const word of firstWords(phrase)) {
        const patterns = index.get(word);
        if (patterns === undefined) index.set(word, [pattern]);
        else patterns.push(pattern);
      }
    }
  }
  return index;
}

/**
 * Every word that can begin the phrase. Only as much of it is read as that takes, for most phrases are never needed whole.
 * @throws for a phrase that could begin with any word, or be empty: a mistake of the table.
 */
export function firstWords(phrase: string): Iterable<string> {
  const plain = phrase.includes('|') ? undefined : PLAIN.exec(phrase)?.[0];
  if (plain !== undefined) return [plain];
  const words = new Set<string>();
  if (!readFirst({ phrase, at: 0 }, words)) throw new Error(`phrase table: "${phrase}" must begin with a word`);
  return words;
}

/** A word at the start that has to be there. */
const PLAIN = /^[^\s()|?^$<.-][^\s()|?^$-]*(?=[\s-]|$)/;

interface Reading {
  readonly phrase: string;
  at: number;
}

/** Adds the words that can begin the choices up to the next `)`, or the end; returns whether each of them begins with one. */
function readFirst(reading: Reading, words: Set<string>): boolean {
  const { phrase } = reading;
  let isEach = true;
  let isBegun = false;
  for (let piece = nextPiece(reading); piece !== undefined && piece !== ')'; piece = nextPiece(reading)) {
    if (piece === '|') {
      isEach &&= isBegun;
      isBegun = false;
      continue;
    }
    if (piece === '^' || piece === '?') continue;
    let isWord = false;
    if (piece === '(') isWord = readFirst(reading, words);
    else {
      const element = readElement(piece);
      isWord = element.is === 'word';
      if (element.is === 'word') for (const word of element.words) words.add(word);
      else isEach = false;
    }
    if (phrase[reading.at] === '?' || (piece === '(' && !isWord)) continue;
    isBegun = isWord;
    skipRest(reading);
  }
  return isEach && isBegun;
}

function nextPiece(reading: Reading): string | undefined {
  PIECE.lastIndex = reading.at;
  const found = PIECE.exec(reading.phrase);
  reading.at = found === null ? reading.phrase.length : PIECE.lastIndex;
  return found?.[0];
}

/** Goes to the `|` or `)` that ends the choice, over all brackets in between. */
function skipRest(reading: Reading): void {
  let depth = 0;
  for (; reading.at < reading.phrase.length; reading.at += 1) {
    const character = reading.phrase[reading.at];
    if (depth === 0 && (character === '|' || character === ')')) return;
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
}

const PIECE = /\.{2,3}|[()|?^$]|<[a-z']+>|[^\s()|?^$-]+/g;

/** @throws when the phrase is malformed. */
export function parsePhrase(phrase: string): Sequence {
  const pieces = phrase.match(PIECE) ?? [];
  let at = 0;
  const readChoices = (isNested: boolean): readonly Sequence[] => {
    const choices: Element[][] = [[]];
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] as string;
      const sequence = choices.at(-1) as Element[];
      if (piece === ')') {
        if (isNested) return choices;
        break;
      }
      if (piece === '|') choices.push([]);
      else if (piece === '?') {
        const last = sequence.pop();
        if (last === undefined) break;
        sequence.push({ is: 'optional', sequence: [last] });
      } else if (piece === '(') {
        at += 1;
        sequence.push({ is: 'choice', choices: readChoices(true) });
        if (pieces[at] !== ')') break;
      } else sequence.push(readElement(piece));
    }
    if (isNested || at < pieces.length)
      throw new Error(`phrase table: "${phrase}" is malformed near "${pieces[at] ?? 'its end'}"`);
    return choices;
  };
  const choices = readChoices(false);
  return choices.length === 1 ? (choices[0] as Sequence) : [{ is: 'choice', choices }];
}

function readElement(piece: string): Element {
  if (piece === '..') return { is: 'gap', most: 2 };
  if (piece === '...') return { is: 'gap', most: 5 };
  if (piece === '^') return { is: 'start' };
  if (piece === '$') return { is: 'end' };
  if (piece !== '<link>' && piece !== '<code>' && piece.startsWith('<')) {
    const words = wordClasses[piece.slice(1, -1) as WordClass];
    if (words === undefined) throw new Error(`phrase table: no word class ${piece}`);
    return { is: 'word', words };
  }
  const known = elements.get(piece) ?? { is: 'word', words: new Set([piece]) };
  elements.set(piece, known);
  return known;
}

/** The same word stands in hundreds of phrases; one element does for all. */
const elements = new Map<string, Element>();

/** Every word that can stand second, or `any` where a phrase may end before it or a gap may hold it. */
function secondWords(sequence: Sequence): ReadonlySet<string> | 'any' {
  const rests = new Set<Sequence>();
  if (!addRests(sequence, rests)) return 'any';
  const words = new Set<string>();
  for (const rest of rests) if (!addFirstWords(rest, words)) return 'any';
  return words;
}

/** Adds what is left of the sequence behind its first word, for each way to begin it; returns false where a gap stands first. */
function addRests(sequence: Sequence, rests: Set<Sequence>): boolean {
  const [element, ...rest] = sequence;
  if (element === undefined || element.is === 'end') return true;
  if (element.is === 'gap') return false;
  if (element.is === 'optional') return addRests([...element.sequence, ...rest], rests) && addRests(rest, rests);
  if (element.is === 'word') {
    rests.add(rest);
    return true;
  }
  if (element.is !== 'choice') return addRests(rest, rests);
  let isSingleSeen = false;
  return element.choices.every((choice) => {
    const isSingle = choice.length === 1 && choice[0]?.is === 'word';
    if (!isSingle) return addRests([...choice, ...rest], rests);
    if (!isSingleSeen) rests.add(rest);
    isSingleSeen = true;
    return true;
  });
}

/** Adds the words that can begin the sequence; returns whether each of its readings begins with one. */
function addFirstWords(sequence: Sequence, words: Set<string>): boolean {
  for (const element of sequence) {
    if (element.is === 'gap' || element.is === 'end') return false;
    if (element.is === 'word') {
      for (const word of element.words) words.add(word);
      return true;
    }
    if (element.is === 'optional') addFirstWords(element.sequence, words);
    // "(^|and) hoping": where one choice is only a place, the phrase can begin with the word behind it.
    if (element.is === 'choice' && element.choices.map((it) => addFirstWords(it, words)).every(Boolean)) return true;
  }
  return false;
}
