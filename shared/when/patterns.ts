import { type Context, isAttached, markAt, wordAt } from './context.ts';

/** One place of a phrase: the words that may stand there, and whether it may stay empty. */
interface Place {
  readonly words: ReadonlySet<string>;
  readonly isOptional: boolean;
}

/** Phrases by the words that may begin them. */
export type PatternTable<Value> = ReadonlyMap<
  string,
  readonly { readonly places: readonly Place[]; readonly value: Value }[]
>;

/** Reads phrases written as "when you (have|get) a? (moment|chance)": one word, a choice, or either with "?" for optional. */
export function compilePatterns<Value>(rows: readonly (readonly [Value, string])[]): PatternTable<Value> {
  const table = new Map<string, { places: readonly Place[]; value: Value }[]>();
  for (const [value, phrase] of rows) {
    const places = phrase.split(' ').map((it) => {
      const isOptional = it.endsWith('?');
      const body = isOptional ? it.slice(0, -1) : it;
      return { words: new Set(body.replace(/^\(|\)$/g, '').split('|')), isOptional };
    });
    for (const word of firstWords(places)) table.set(word, [...(table.get(word) ?? []), { places, value }]);
  }
  return table;
}

/** The words that may stand at the second place of any phrase, or later. */
export function secondWords<Value>(table: PatternTable<Value>): readonly string[] {
  return [...table.values()].flatMap((rows) =>
    rows.flatMap(({ places }) => places.slice(1).flatMap(({ words }) => [...words])),
  );
}

function firstWords(places: readonly Place[]): readonly string[] {
  const words: string[] = [];
  for (const place of places) {
    words.push(...place.words);
    if (!place.isOptional) break;
  }
  return words;
}

/** The longest phrase at a place. An optional word is taken where it fits; no phrase needs it left for the next place. */
export function readPattern<Value>(
  context: Context,
  at: number,
  table: PatternTable<Value>,
): { readonly value: Value; readonly next: number } | undefined {
  let longest: { readonly value: Value; readonly next: number } | undefined;
  for (const { places, value } of table.get(wordAt(context, at)) ?? []) {
    const next = endOf(context, at, places);
    if (next !== undefined && (longest === undefined || longest.next < next)) longest = { value, next };
  }
  return longest;
}

function endOf(context: Context, at: number, places: readonly Place[]): number | undefined {
  let next = at;
  for (const { words, isOptional } of places) {
    // "Mid-week", "month-end": a hyphen is as good as a space.
    const from = at < next && markAt(context, next) === '-' && isAttached(context, next) ? next + 1 : next;
    if (words.has(wordAt(context, from))) next = from + 1;
    else if (!isOptional) return undefined;
  }
  return next === at ? undefined : next;
}
