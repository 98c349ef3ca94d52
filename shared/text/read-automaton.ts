import type { CompiledPhrases } from './compiled-phrases.ts';
import { readNumbers } from './numbers-as-text.ts';

/** What `compilePhrases` wrote, ready to be run. */
export interface Automaton {
  /** The symbol of each word that stands in a phrase. */
  readonly symbols: ReadonlyMap<string, number>;
  /** The sets that hold a symbol. */
  readonly setsOf: (symbol: number) => ReadonlySet<number>;
  readonly states: States;
  /** Adds the states that a first word of a set leads to; some only where the sentence begins. */
  readonly addStarts: (set: number, isOpening: boolean, reached: Set<number>) => void;
}

/** The states, numbered from 1 on. */
interface States {
  /** Where the edges of a state begin; they end where those of the next begin. */
  readonly from: Int32Array;
  /** The set of each edge, ANY where any word is in it, and the state that it leads to. */
  readonly sets: Int32Array;
  readonly targets: Int32Array;
  /** A state whose edges and ends are those of this one too; 0 for none. */
  readonly rests: Int32Array;
  /** Where in `kinds` stands what may end in a state; 0 for nothing. */
  readonly ends: Int32Array;
  /** How many kinds of phrases may end there and which, and the same for those that may only where the sentence ends. */
  readonly kinds: Int32Array;
}

/** Kinds of which a phrase may end here, and those of which one may only where the sentence ends. */
interface Ends {
  readonly accepts: readonly number[];
  readonly atEnd: readonly number[];
}

/** Words that stand in no phrase are one symbol. */
export const OTHER = 0;
const ANY = -1;

export function readAutomaton(compiled: CompiledPhrases): Automaton {
  const ways = readWays(compiled.ways);
  const states = readStates(compiled, ways);
  return {
    symbols: readSymbols(compiled.words),
    setsOf: readSets(compiled),
    states,
    addStarts: readStarts(compiled.starts, ways.subarray(states.targets.length)),
  };
}

/** Adds the states that a word leads to from one of them; the word is in `sets`. */
export function addNext(states: States, state: number, sets: ReadonlySet<number>, reached: Set<number>): void {
  const { from, rests } = states;
  for (let at = state; at !== 0; at = rests[at] as number) {
    const end = from[at + 1] as number;
    for (let edge = from[at] as number; edge < end; edge += 1) {
      const set = states.sets[edge] as number;
      if (set === ANY || sets.has(set)) reached.add(states.targets[edge] as number);
    }
  }
}

/** What may end in one of some states. */
export function endsOf({ ends, kinds, rests }: States, states: Iterable<number>): Ends {
  const accepts: number[] = [];
  const atEnd: number[] = [];
  for (const state of states) {
    for (let at = state; at !== 0; at = rests[at] as number) {
      const first = ends[at] as number;
      if (first === 0) continue;
      const middle = first + (kinds[first - 1] as number);
      accepts.push(...kinds.subarray(first, middle));
      atEnd.push(...kinds.subarray(middle + 1, middle + 1 + (kinds[middle] as number)));
    }
  }
  return { accepts, atEnd };
}

function readSymbols(words: string): ReadonlyMap<string, number> {
  const symbols = new Map<string, number>();
  let symbol = 0;
  for (const group of words.split('\n')) {
    symbol += 1;
    // Most are one word.
    if (group.includes(' ')) for (const word of group.split(' ')) symbols.set(word, symbol);
    else symbols.set(group, symbol);
  }
  return symbols;
}

const NO_SETS: ReadonlySet<number> = new Set();

// What follows runs once, before any of it is compiled: a plain loop takes half the time of a callback.

/** The sets that hold a symbol: looked up when a text first holds the symbol. */
function readSets({ sizes, members }: CompiledPhrases): Automaton['setsOf'] {
  const counts = readNumbers(sizes);
  const symbols = readNumbers(members);
  const owners = new Int32Array(symbols.length);
  let at = 0;
  for (let set = 0; set < counts.length; set += 1) {
    let symbol = 0;
    for (const end = at + (counts[set] as number); at < end; at += 1) {
      symbol += (symbols[at] as number) + 1;
      symbols[at] = symbol;
      owners[at] = set;
    }
  }
  const known = new Map<number, ReadonlySet<number>>([[OTHER, NO_SETS]]);
  return (symbol) => {
    let sets = known.get(symbol);
    if (sets === undefined) {
      const own = new Set<number>();
      for (let at = symbols.indexOf(symbol); 0 <= at; at = symbols.indexOf(symbol, at + 1))
        own.add(owners[at] as number);
      sets = own;
      known.set(symbol, sets);
    }
    return sets;
  };
}

/** The set of each edge, and behind them that of each way to begin. */
function readWays(written: string): Int32Array {
  const ways = readNumbers(written);
  let single = (ways[0] as number) - 1;
  for (let at = 1; at < ways.length; at += 1) {
    const code = ways[at] as number;
    if (code === 1) single += 1;
    ways[at] = code === 0 ? ANY : code === 1 ? single : code - 2;
  }
  return ways.subarray(1);
}

function readStates(compiled: CompiledPhrases, ways: Int32Array): States {
  const heads = readNumbers(compiled.heads);
  const steps = readNumbers(compiled.steps);
  const kinds = readNumbers(compiled.ends);
  const from = new Int32Array(heads.length + 2);
  const rests = new Int32Array(heads.length + 1);
  const targets = new Int32Array(steps.length);
  const ends = new Int32Array(heads.length + 1);
  let step = 0;
  let edge = 0;
  let end = 0;
  for (let before = 0; before < heads.length; before += 1) {
    const head = heads[before] as number;
    const number = before + 1;
    if (head & 2) {
      rests[number] = before - (steps[step] as number);
      step += 1;
    }
    if (head & 1) {
      ends[number] = end + 1;
      end += (kinds[end] as number) + 1;
      end += (kinds[end] as number) + 1;
    }
    from[number] = edge;
    for (const last = edge + (head >> 2); edge < last; edge += 1) {
      targets[edge] = before - (steps[step] as number);
      step += 1;
    }
  }
  from[heads.length + 1] = edge;
  return { from, sets: ways, targets: targets.subarray(0, edge), rests, ends, kinds };
}

function readStarts(written: string, sets: Int32Array): Automaton['addStarts'] {
  const ways = readNumbers(written);
  let state = 0;
  for (let at = 0; at < ways.length; at += 1) {
    state += (ways[at] as number) >> 1;
    ways[at] = 2 * state + ((ways[at] as number) & 1);
  }
  // The ways of a set are a chain: its first, counted from 1, and behind each the next.
  const firsts = new Int32Array(1 + Math.max(0, ...sets));
  const nexts = new Int32Array(ways.length);
  for (let at = ways.length - 1; 0 <= at; at -= 1) {
    const set = sets[at] as number;
    nexts[at] = firsts[set] as number;
    firsts[set] = at + 1;
  }
  return (set, isOpening, reached) => {
    for (let at = firsts[set] ?? 0; at !== 0; at = nexts[at - 1] as number) {
      const way = ways[at - 1] as number;
      if (isOpening || way % 2 === 0) reached.add(way >> 1);
    }
  };
}
