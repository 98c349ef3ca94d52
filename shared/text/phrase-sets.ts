import type { CompiledPhrases } from './compiled-phrases.ts';
import { writeNumbers } from './numbers-as-text.ts';

/** Writes which words stand in which sets. Words that stand in the same ones are one symbol. */
export function writeSets(sets: readonly ReadonlySet<string>[]): Pick<CompiledPhrases, 'words' | 'sizes' | 'members'> {
  const setsOf = new Map<string, number[]>();
  for (const [at, words] of sets.entries()) {
    for (const word of words) {
      const own = setsOf.get(word);
      if (own === undefined) setsOf.set(word, [at]);
      else own.push(at);
    }
  }
  const bySets = new Map<string, Group>();
  for (const [word, own] of setsOf) {
    const known = bySets.get(own.join());
    if (known === undefined) bySets.set(own.join(), { words: [word], sets: own });
    else known.words.push(word);
  }
  const symbols = neighborly([...bySets.values()], sets.length);
  const symbolsOf: number[][] = sets.map(() => []);
  for (const [at, symbol] of symbols.entries()) for (const set of symbol.sets) symbolsOf[set]?.push(at);
  return {
    words: symbols.map((it) => it.words.sort().join(' ')).join('\n'),
    sizes: writeNumbers(symbolsOf.map((it) => it.length)),
    members: writeNumbers(symbolsOf.flatMap((it) => it.map((symbol, at) => symbol - (it[at - 1] ?? -1) - 1))),
  };
}

/** Words that stand in the same sets. */
interface Group {
  readonly words: string[];
  readonly sets: readonly number[];
}

/**
 * Orders groups so that those of a set are neighbors, which makes the numbers small that tell of it: behind each comes the one
 * that shares the most sets with it.
 */
function neighborly(groups: readonly Group[], sets: number): readonly Group[] {
  const left = new Set(groups);
  const holders: Group[][] = Array.from({ length: sets }, () => []);
  for (const group of groups) for (const set of group.sets) holders[set]?.push(group);
  const ordered: Group[] = [];
  let next = groups.reduce<Group | undefined>((a, b) => (a && b.sets.length <= a.sets.length ? a : b), undefined);
  while (next !== undefined) {
    left.delete(next);
    ordered.push(next);
    const shared = new Map<Group, number>();
    for (const set of next.sets)
      for (const other of holders[set] ?? []) if (left.has(other)) shared.set(other, (shared.get(other) ?? 0) + 1);
    [next] = left;
    for (const [other, count] of shared) if ((shared.get(next as Group) ?? 0) < count) next = other;
  }
  return ordered;
}
