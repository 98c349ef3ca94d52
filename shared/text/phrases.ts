import { createAutomaton, type Match } from './automaton.ts';
import { compilePhrases, type Table } from './compile-phrases.ts';
import { createPlace } from './memory.ts';
import { firstRead } from './same-words.ts';
import type { Sentence } from './sentences.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';

/** Where a phrase of a table stands in a sentence. `first` and `last` are token indexes, both included. */
export interface Hit<Kind extends string> {
  readonly kind: Kind;
  readonly span: Span;
  readonly first: number;
  readonly last: number;
}

/** Finds the phrases of one table in a sentence. */
export interface Finder<Kind extends string> {
  (sentence: Pick<Sentence, 'tokens'>): readonly Hit<Kind>[];
  /** The sentences that hold any of them, in order: most tables have nothing to say to most sentences. */
  readonly among: (sentences: readonly Sentence[]) => readonly Sentence[];
}

/** Every table there is, in the order in which they were made. A bundle holds them compiled, and none here. */
export const tables: Table[] = [];

/**
 * Makes of a table of plain English phrases, `{kind: [phrase, …]}`, a function that finds them in a sentence.
 *
 * A phrase is words in lower case, separated by spaces. `(a|b c)` chooses, `word?` or `(…)?` may be missing, `<number>` is any word
 * of a class in words.ts, `..` stands for up to two words of any kind and `...` for up to five, `^` for the start of the sentence
 * and `$` for its end. Hyphens separate words as spaces do ("follow-up" is "follow up"). Commas are passed over; colons,
 * semicolons, brackets and dashes end a phrase. Words between quotation marks are mentioned, not used, and never match.
 *
 * Of several phrases of one kind that start at the same word the longest counts. Hits come in the order of their first word.
 * Cost: linear in the number of words. A sentence is read once for all tables; what was found is kept as long as the sentence.
 * A phrase that is malformed or starts with a gap is a mistake of the table; a test parses every phrase of every table.
 */
export function phrases<Kind extends string>(table: Readonly<Record<Kind, readonly string[]>>): Finder<Kind> {
  return findTable(tables.push(table as Table) - 1);
}

/** The same for a table by its number. When a bundle is made, this takes the place of `phrases` and its table. */
export function findTable<Kind extends string>(number: number): Finder<Kind> {
  const find = ({ tokens }: Pick<Sentence, 'tokens'>) => {
    const hits = (hitsOf(tokens).get(number) ?? NONE) as readonly Hit<Kind>[];
    return hits === NONE || firstRead(tokens) === tokens
      ? hits
      : hits.map(({ kind, first, last }) => ({ kind, span: spanOf(tokens, { first, last }), first, last }));
  };
  return Object.assign(find, { among: (sentences: readonly Sentence[]) => holdersOf(sentences).get(number) ?? NOBODY });
}

const NONE: readonly Hit<string>[] = [];
const NOBODY: readonly Sentence[] = [];

/** All tables as one, made when a text is first read: a process that reads none pays nothing. */
interface Reader {
  /** How many tables there were. */
  readonly tables: number;
  readonly find: (tokens: readonly Token[]) => readonly Match[];
  /** By the number of a kind: its name, and the number of its table. */
  readonly kinds: readonly { readonly kind: string; readonly table: number }[];
}

/** What was found, and by which reader: in words as they were first read, and in all sentences of a message. */
const hits = createPlace<{ readonly by: Reader; readonly byTable: ReadonlyMap<number, readonly Hit<string>[]> }>();
const holders = createPlace<{ readonly by: Reader; readonly byTable: ReadonlyMap<number, readonly Sentence[]> }>();

let made: Reader | undefined;

function reader(): Reader {
  if (made?.tables === tables.length) return made;
  const compiled = compilePhrases(tables);
  made = {
    tables: tables.length,
    find: createAutomaton(compiled),
    kinds: compiled.kinds.flatMap((names, table) => names.split(' ').map((kind) => ({ kind, table }))),
  };
  return made;
}

/**
 * The hits in a sentence, by the number of their table, where its words were first read. What stands elsewhere by now is only
 * moved where it is asked for.
 */
function hitsOf(tokens: readonly Token[]): ReadonlyMap<number, readonly Hit<string>[]> {
  const by = reader();
  const known = hits.get(tokens);
  if (known?.by === by) return known.byTable;
  const words = firstRead(tokens);
  const byTable = new Map<number, Hit<string>[]>();
  for (const { kind: number, first, last } of by.find(words)) {
    const { kind, table } = by.kinds[number] as { kind: string; table: number };
    const hit = { kind, span: spanOf(words, { first, last }), first, last };
    const own = byTable.get(table);
    if (own === undefined) byTable.set(table, [hit]);
    else own.push(hit);
  }
  hits.set(words, { by, byTable });
  return byTable;
}

function spanOf(tokens: readonly Token[], { first, last }: Pick<Match, 'first' | 'last'>): Span {
  return { start: (tokens[first] as Token).span.start, end: (tokens[last] as Token).span.end };
}

/** The sentences that hold phrases of a table, by its number. */
function holdersOf(sentences: readonly Sentence[]): ReadonlyMap<number, readonly Sentence[]> {
  const by = reader();
  const known = holders.get(sentences);
  if (known?.by === by) return known.byTable;
  const byTable = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    for (const table of hitsOf(sentence.tokens).keys()) {
      const own = byTable.get(table);
      if (own === undefined) byTable.set(table, [sentence]);
      else own.push(sentence);
    }
  }
  holders.set(sentences, { by, byTable });
  return byTable;
}
