import { createAutomaton, type Match } from './automaton.ts';
import { compilePhrases, type Table } from './compile-phrases.ts';
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
export function phrases<Kind extends string>(
  table: Readonly<Record<Kind, readonly string[]>>,
): (sentence: Pick<Sentence, 'tokens'>) => readonly Hit<Kind>[] {
  return findTable(tables.push(table as Table) - 1);
}

/** The same for a table by its number. When a bundle is made, this takes the place of `phrases` and its table. */
export function findTable<Kind extends string>(
  number: number,
): (sentence: Pick<Sentence, 'tokens'>) => readonly Hit<Kind>[] {
  return ({ tokens }) => (hitsOf(tokens)[number] ?? NONE) as readonly Hit<Kind>[];
}

const NONE: readonly Hit<string>[] = [];
/** All tables as one, made when a text is first read: a process that reads none pays nothing. */
interface Reader {
  /** How many tables there were. */
  readonly tables: number;
  readonly find: (tokens: readonly Token[]) => readonly Match[];
  /** By the number of a kind: its name, and the number of its table. */
  readonly kinds: readonly { readonly kind: string; readonly table: number }[];
}

let reader: Reader | undefined;
let matches = new WeakMap<readonly Token[], readonly Match[]>();
let known = new WeakMap<readonly Token[], readonly (readonly Hit<string>[] | undefined)[]>();

/** The same words at another place hold the same phrases: `moved` is not searched, where `tokens` already were. */
export function takeHits(tokens: readonly Token[], moved: readonly Token[]): void {
  const found = matches.get(tokens);
  if (found !== undefined) matches.set(moved, found);
}

/** The hits of all tables in a sentence, by the number of the table. */
function hitsOf(tokens: readonly Token[]): readonly (readonly Hit<string>[] | undefined)[] {
  const { find, kinds } = reader?.tables === tables.length ? reader : readTables();
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const hits: Hit<string>[][] = [];
  const found = matches.get(tokens) ?? find(tokens);
  matches.set(tokens, found);
  for (const { kind: number, first, last } of found) {
    const { kind, table } = kinds[number] as { kind: string; table: number };
    const span = { start: (tokens[first] as Token).span.start, end: (tokens[last] as Token).span.end };
    const own = hits[table];
    if (own === undefined) hits[table] = [{ kind, span, first, last }];
    else own.push({ kind, span, first, last });
  }
  known.set(tokens, hits);
  return hits;
}

function readTables(): Reader {
  const compiled = compilePhrases(tables);
  const kinds = compiled.kinds.flatMap((names, table) => names.split(' ').map((kind) => ({ kind, table })));
  reader = { tables: tables.length, find: createAutomaton(compiled), kinds };
  known = new WeakMap();
  matches = new WeakMap();
  return reader;
}
