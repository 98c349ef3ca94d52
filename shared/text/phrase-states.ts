import type { CompiledPhrases } from './compiled-phrases.ts';
import { writeNumbers } from './numbers-as-text.ts';
import { writeSets } from './phrase-sets.ts';

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
      const short = shorten(states);
      const ways = [...short.flatMap(({ edges }) => edges), ...ordered];
      const { order, shared } = orderSets(ways, sets.length);
      const rank = new Map(order.map((set, at) => [set, at]));
      const codeOf = (set: number): number => {
        const at = rank.get(set);
        return at === undefined ? 0 : shared <= at ? 1 : at + 2;
      };
      return {
        ...writeSets(order.map((set) => sets[set] as ReadonlySet<string>)),
        heads: writeNumbers(short.map(headOf)),
        ends: writeNumbers(short.filter(hasEnds).flatMap(endsOf)),
        ways: writeNumbers([shared, ...ways.map(({ set }) => codeOf(set))]),
        steps: writeNumbers(short.flatMap((state, at) => stepsOf(state, at + 1))),
        starts: writeNumbers(stepsOfStarts(ordered)),
      };
    },
  };
}

function sorted(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}

interface ShortState extends State {
  /** The number of an earlier state: whatever may come or end there may here too, and is not told again. */
  readonly rest: number | undefined;
}

/** Tells of each state only what none before it holds as a whole: words that may be missing lead to where the others do. */
function shorten(states: readonly State[]): readonly ShortState[] {
  const keyOf = ({ set, target }: State['edges'][number]) => `${set} ${target}`;
  const holders = new Map<string, number[]>();
  return states.map((state, at) => {
    const common = new Map<number, number>();
    for (const key of state.edges.map(keyOf)) {
      const own = holders.get(key) ?? [];
      holders.set(key, own);
      for (const other of own) common.set(other, (common.get(other) ?? 0) + 1);
      own.push(at);
    }
    let longest: number | undefined;
    for (const [other, count] of common) {
      const { edges, accepts, atEnd } = states[other] as State;
      if (count < edges.length || !isWithin(accepts, state.accepts) || !isWithin(atEnd, state.atEnd)) continue;
      const most = longest === undefined ? 0 : (states[longest] as State).edges.length;
      if (most < count || (most === count && (longest ?? 0) < other)) longest = other;
    }
    if (longest === undefined) return { ...state, rest: undefined };
    const rest = states[longest] as State;
    const told = new Set(rest.edges.map(keyOf));
    return {
      edges: state.edges.filter((it) => !told.has(keyOf(it))),
      accepts: state.accepts.filter((it) => !rest.accepts.includes(it)),
      atEnd: state.atEnd.filter((it) => !rest.atEnd.includes(it)),
      rest: longest + 1,
    };
  });
}

function isWithin(some: readonly number[], all: readonly number[]): boolean {
  return some.every((it) => all.includes(it));
}

/**
 * The order in which sets are numbered. First come the sets of several ways on, those of most before the others, for small
 * numbers are short; `shared` counts them. Then come those of one way, in the order of the ways, so that their numbers need not
 * be written.
 */
function orderSets(
  ways: readonly { readonly set: number }[],
  count: number,
): { readonly order: readonly number[]; readonly shared: number } {
  const used = ways.map(({ set }) => set).filter((set) => set !== ANY);
  const uses = new Array<number>(count).fill(0);
  for (const set of used) uses[set] = (uses[set] as number) + 1;
  const shared = Array.from(uses.keys()).filter((set) => 1 < (uses[set] as number));
  shared.sort((a, b) => (uses[b] as number) - (uses[a] as number) || a - b);
  return { order: [...shared, ...used.filter((set) => uses[set] === 1)], shared: shared.length };
}

function hasEnds({ accepts, atEnd }: State): boolean {
  return 0 < accepts.length + atEnd.length;
}

function headOf(state: ShortState): number {
  return 4 * state.edges.length + (state.rest === undefined ? 0 : 2) + (hasEnds(state) ? 1 : 0);
}

function endsOf({ accepts, atEnd }: State): readonly number[] {
  return [accepts.length, ...accepts, atEnd.length, ...atEnd];
}

function stepsOf({ edges, rest }: ShortState, number: number): readonly number[] {
  return [...(rest === undefined ? [] : [rest]), ...edges.map(({ target }) => target)].map((it) => number - it - 1);
}

function stepsOfStarts(starts: readonly Start[]): readonly number[] {
  let before = 0;
  return starts.map(({ target, isOpening }) => {
    const step = target - before;
    before = target;
    return 2 * step + (isOpening ? 1 : 0);
  });
}
