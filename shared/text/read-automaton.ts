import type { CompiledPhrases } from './compile-phrases.ts';
import { readNumbers } from './numbers-as-text.ts';

/** What `compilePhrases` wrote, ready to be run. */
export interface Automaton {
  /** The symbol of each word that stands in a phrase. */
  readonly symbols: ReadonlyMap<string, number>;
  /** The sets that hold a symbol. */
  readonly setsOf: (symbol: number) => ReadonlySet<number>;
  readonly states: States;
  /** The ways to begin a phrase, by the set of their first words. */
  readonly starts: ReadonlyMap<number, readonly Start[]>;
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
  /** What may end in a state, by its number. */
  readonly ends: ReadonlyMap<number, Ends>;
}

/** Kinds of which a phrase may end here, and those of which one may only where the sentence ends. */
interface Ends {
  readonly accepts: readonly number[];
  readonly atEnd: readonly number[];
}

interface Start {
  readonly state: number;
  /** Only the first word of a sentence begins it. */
  readonly isOpener: boolean;
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
    starts: readStarts(compiled.starts, ways.subarray(states.targets.length)),
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
export function endsOf({ ends, rests }: States, states: Iterable<number>): Ends {
  const accepts: number[] = [];
  const atEnd: number[] = [];
  for (const state of states) {
    for (let at = state; at !== 0; at = rests[at] as number) {
      const own = ends.get(at);
      if (own === undefined) continue;
      accepts.push(...own.accepts);
      atEnd.push(...own.atEnd);
    }
  }
  return { accepts, atEnd };
}

function readSymbols(words: string): ReadonlyMap<string, number> {
  const symbols = new Map<string, number>();
  words.split('\n').forEach((group, at) => {
    for (const word of group.split(' ')) symbols.set(word, at + 1);
  });
  return symbols;
}

const NO_SETS: ReadonlySet<number> = new Set();

/** The sets that hold a symbol. A set of them is made when a text first holds the symbol. */
function readSets({ sizes, members }: CompiledPhrases): Automaton['setsOf'] {
  const all: number[][] = [];
  const steps = readNumbers(members);
  let step = 0;
  readNumbers(sizes).forEach((size, set) => {
    let symbol = 0;
    for (const end = step + size; step < end; step += 1) {
      symbol += (steps[step] as number) + 1;
      const own = all[symbol];
      if (own === undefined) all[symbol] = [set];
      else own.push(set);
    }
  });
  const known = new Map<number, ReadonlySet<number>>([[OTHER, NO_SETS]]);
  return (symbol) => {
    const sets = known.get(symbol) ?? new Set(all[symbol]);
    known.set(symbol, sets);
    return sets;
  };
}

/** The set of each edge, and behind them that of each way to begin. */
function readWays(written: string): Int32Array {
  const numbers = readNumbers(written);
  let single = (numbers[0] as number) - 1;
  return numbers.subarray(1).map((code) => {
    if (code === 1) single += 1;
    return code === 0 ? ANY : code === 1 ? single : code - 2;
  });
}

function readStates(compiled: CompiledPhrases, ways: Int32Array): States {
  const heads = readNumbers(compiled.heads);
  const steps = readNumbers(compiled.steps);
  const written = readNumbers(compiled.ends);
  const from = new Int32Array(heads.length + 2);
  const rests = new Int32Array(heads.length + 1);
  const targets = new Int32Array(steps.length);
  const ends = new Map<number, Ends>();
  let step = 0;
  let edge = 0;
  let end = 0;
  const nextKinds = (): readonly number[] => {
    const first = end + 1;
    end = first + (written[end] as number);
    return [...written.subarray(first, end)];
  };
  heads.forEach((head, before) => {
    const number = before + 1;
    if (head & 2) {
      rests[number] = before - (steps[step] as number);
      step += 1;
    }
    if (head & 1) ends.set(number, { accepts: nextKinds(), atEnd: nextKinds() });
    from[number] = edge;
    for (const last = edge + (head >> 2); edge < last; edge += 1) {
      targets[edge] = before - (steps[step] as number);
      step += 1;
    }
  });
  from[heads.length + 1] = edge;
  return { from, sets: ways, targets: targets.subarray(0, edge), rests, ends };
}

function readStarts(written: string, sets: Int32Array): Automaton['starts'] {
  const starts = new Map<number, Start[]>();
  let state = 0;
  readNumbers(written).forEach((step, at) => {
    state += step >> 1;
    const start = { state, isOpener: step % 2 === 1 };
    const set = sets[at] as number;
    const own = starts.get(set);
    if (own === undefined) starts.set(set, [start]);
    else own.push(start);
  });
  return starts;
}
