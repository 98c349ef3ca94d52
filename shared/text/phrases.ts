import { createAutomaton, type Match } from './automaton.ts';
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

type Table = Readonly<Record<string, readonly string[]>>;

/** Every table there is, in the order in which they were made. */
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
  const number = tables.push(table as Table) - 1;
  return ({ tokens }) => (hitsOf(tokens)[number] ?? NONE) as readonly Hit<Kind>[];
}

const NONE: readonly Hit<string>[] = [];
const automaton = createAutomaton();
/** By the number of a phrase in the automaton: its table and kind. All phrases of a kind share one. */
const kinds: { readonly table: number; readonly kind: string }[] = [];
let added = 0;
let matches = new WeakMap<readonly Token[], readonly Match[]>();
let known = new WeakMap<readonly Token[], readonly (readonly Hit<string>[] | undefined)[]>();

/** The same words at another place hold the same phrases: `moved` is not searched, where `tokens` already were. */
export function takeHits(tokens: readonly Token[], moved: readonly Token[]): void {
  const found = matches.get(tokens);
  if (found !== undefined) matches.set(moved, found);
}

/** The hits of all tables in a sentence, by the number of the table. */
function hitsOf(tokens: readonly Token[]): readonly (readonly Hit<string>[] | undefined)[] {
  if (added < tables.length) addTables();
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const hits: Hit<string>[][] = [];
  const found = matches.get(tokens) ?? automaton.find(tokens);
  matches.set(tokens, found);
  for (const { id, first, last } of found) {
    const { table, kind } = kinds[id] as { table: number; kind: string };
    const span = { start: (tokens[first] as Token).span.start, end: (tokens[last] as Token).span.end };
    const own = hits[table];
    if (own === undefined) hits[table] = [{ kind, span, first, last }];
    else own.push({ kind, span, first, last });
  }
  known.set(tokens, hits);
  return hits;
}

/** Tables are added when a text is first read, so that a process which reads none pays nothing. */
function addTables(): void {
  for (; added < tables.length; added += 1) {
    for (const [kind, list] of Object.entries(tables[added] as Table)) {
      const id = kinds.push({ table: added, kind }) - 1;
      for (const phrase of list) automaton.add(id, phrase);
    }
  }
  known = new WeakMap();
  matches = new WeakMap();
}
