import type { CompiledPhrases } from './compile-phrases.ts';
import { writeNumbers } from './numbers-as-text.ts';

/** A place in a phrase: what may come next. */
export interface Point {
  /** The words that lead on, by the state that they lead to. */
  readonly edges: ReadonlyMap<number, ReadonlySet<string>>;
  /** The same where the sentence must begin here. Inside a phrase it never does. */
  readonly opening: ReadonlyMap<number, ReadonlySet<string>>;
  /** The states that any word leads to. */
  readonly any: ReadonlySet<number>;
  /** The kinds that may end here, and those that may only where the sentence ends. */
  readonly accepts: ReadonlySet<number>;
  readonly atEnd: ReadonlySet<number>;
}

interface State {
  readonly edges: readonly { readonly set: number; readonly target: number }[];
  readonly accepts: readonly number[];
  readonly atEnd: readonly number[];
}

interface Start {
  readonly set: number;
  readonly target: number;
  readonly isOpening: boolean;
}

/** A set that any word is in. */
const ANY = -1;

/** Numbers states, equal ones alike, and writes them down. */
export function createStates(): {
  /** The number of the state at a point, from 1 on. States that it leads to have smaller numbers, and are written before it. */
  readonly numberOf: (point: Point) => number;
  /** Adds the point where a phrase begins. */
  readonly addStart: (point: Point) => void;
  readonly write: () => Omit<CompiledPhrases, 'kinds'>;
} {
  const states: State[] = [];
  const numbers = new Map<string, number>();
  const starts: Start[] = [];
  const sets: ReadonlySet<string>[] = [];
  const setNumbers = new Map<string, number>();

  const setOf = (words: ReadonlySet<string>): number => {
    const key = [...words].sort().join(' ');
    const known = setNumbers.get(key);
    if (known !== undefined) return known;
    setNumbers.set(key, sets.length);
    return sets.push(words) - 1;
  };

  const numberOf = ({ edges, any, accepts, atEnd }: Point): number => {
    const state: State = {
      edges: [
        ...Array.from(edges, ([target, words]) => ({ set: setOf(words), target })),
        ...Array.from(any, (target) => ({ set: ANY, target })),
      ].sort((a, b) => b.target - a.target || a.set - b.set),
      accepts: sorted(accepts),
      atEnd: sorted(atEnd),
    };
    const key = `${state.edges.map((it) => `${it.set} ${it.target}`).join()}|${state.accepts.join()}|${state.atEnd.join()}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    const number = states.push(state);
    numbers.set(key, number);
    return number;
  };

  return {
    numberOf,
    addStart({ edges, opening }) {
      for (const [target, words] of edges) starts.push({ set: setOf(words), target, isOpening: false });
      for (const [target, words] of opening) starts.push({ set: setOf(words), target, isOpening: true });
    },
    write() {
      const ordered = [...starts].sort((a, b) => a.target - b.target);
      const { rank, shared } = rankSets([...states.flatMap(({ edges }) => edges), ...ordered], sets.length);
      const codeOf = (set: number): number =>
        set === ANY ? 0 : shared <= (rank[set] as number) ? 1 : (rank[set] as number) + 2;
      return {
        ...writeWords(sets, rank),
        states: writeNumbers([shared, ...states.flatMap((state, at) => numbersOf(state, at + 1, codeOf))]),
        starts: writeNumbers(numbersOfStarts(ordered, codeOf)),
      };
    },
  };
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

/**
 * The new number of each set. First come the sets of several ways on, those of most before the others, for small numbers are
 * short; `shared` counts them. Then come those of one way, in the order of the ways, so that their numbers need not be written.
 */
function rankSets(
  ways: readonly { readonly set: number }[],
  count: number,
): { readonly rank: readonly number[]; readonly shared: number } {
  const used = ways.map(({ set }) => set).filter((set) => set !== ANY);
  const uses = new Array<number>(count).fill(0);
  for (const set of used) uses[set] = (uses[set] as number) + 1;
  const shared = Array.from(uses.keys()).filter((set) => 1 < (uses[set] as number));
  shared.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
  const rank: number[] = [];
  [...shared, ...used.filter((set) => uses[set] === 1)].forEach((set, at) => {
    rank[set] = at;
  });
  return { rank, shared: shared.length };
}

function numbersOf(
  { edges, accepts, atEnd }: State,
  number: number,
  codeOf: (set: number) => number,
): readonly number[] {
  const ends = accepts.length + atEnd.length === 0 ? [] : [accepts.length, ...accepts, atEnd.length, ...atEnd];
  return [
    2 * edges.length + (ends.length === 0 ? 0 : 1),
    ...ends,
    ...edges.flatMap(({ set, target }) => [codeOf(set), number - target - 1]),
  ];
}

function numbersOfStarts(starts: readonly Start[], codeOf: (set: number) => number): readonly number[] {
  let before = 0;
  return starts.flatMap(({ set, target, isOpening }) => {
    const step = target - before;
    before = target;
    return [codeOf(set), 2 * step + (isOpening ? 1 : 0)];
  });
}

/** Words that stand in the same sets are one symbol. */
function writeWords(sets: readonly ReadonlySet<string>[], rank: readonly number[]): { words: string; sets: string } {
  const setsOf = new Map<string, number[]>();
  for (const [at, words] of sets.entries()) {
    for (const word of words) {
      const own = setsOf.get(word);
      if (own === undefined) setsOf.set(word, [rank[at] as number]);
      else own.push(rank[at] as number);
    }
  }
  const symbols = new Map<string, string[]>();
  const members: (readonly number[])[] = [];
  for (const [word, own] of [...setsOf].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const ordered = own.sort((a, b) => a - b);
    const symbol = symbols.get(ordered.join());
    if (symbol !== undefined) {
      symbol.push(word);
      continue;
    }
    symbols.set(ordered.join(), [word]);
    members.push(ordered);
  }
  return {
    words: Array.from(symbols.values(), (it) => it.join(' ')).join('\n'),
    sets: writeNumbers(
      members.flatMap((it) => [it.length, ...it.map((set, at) => set - (at === 0 ? 0 : (it[at - 1] as number)))]),
    ),
  };
}
