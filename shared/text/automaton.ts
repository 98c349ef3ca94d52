import type { CompiledPhrases } from './compile-phrases.ts';
import { readNumbers } from './numbers-as-text.ts';
import type { Token } from './tokens.ts';

// All phrases of all tables are one automaton over words, so that a sentence is read once however many tables there are.
// It is nondeterministic. Positions, the sets of its states that some words lead to, are made when a text first needs them,
// and kept: the usual way to run such an automaton in linear time.

/** Where all phrases that began at the same word stand after the words read so far. */
interface Position {
  /** Where they are written. */
  readonly states: readonly number[];
  /** Kinds of which a phrase may end here, and those of which one may only where the sentence ends. */
  readonly accepts: readonly number[];
  readonly atEnd: readonly number[];
  /** By the symbol of the next word; `undefined` where none goes on. */
  readonly next: Map<number, Position | undefined>;
}

/** A phrase that was found: the number of its kind, and its first and last token, both included. */
export interface Match {
  readonly kind: number;
  readonly first: number;
  readonly last: number;
}

/** Words that stand in no phrase are one symbol. */
const OTHER = 0;

/** More remembered steps than this are forgotten at once: strange texts must not fill the memory. */
const MOST_STEPS = 200_000;

/** Makes the function that finds all phrases in the tokens of a sentence, in the order of their first words and their kinds. */
export function createAutomaton(compiled: CompiledPhrases): (tokens: readonly Token[]) => readonly Match[] {
  const symbols = readSymbols(compiled.words);
  const sets = readSets(compiled.sets);
  const read = readStates(compiled.states);
  const { states } = read;
  const starts = readStarts(compiled.starts, read);
  let openings = new Map<number, Position | undefined>();
  let inner = new Map<number, Position | undefined>();
  let positions = new Map<string, Position>();
  let steps = 0;

  const forget = () => {
    openings = new Map();
    inner = new Map();
    positions = new Map();
    steps = 0;
  };

  const positionOf = (reached: ReadonlySet<number>): Position => ({
    states: [...reached],
    ...endsOf(states, reached),
    next: new Map(),
  });

  const begin = (symbol: number, isOpening: boolean): Position | undefined => {
    const kept = isOpening ? openings : inner;
    const known = kept.get(symbol);
    if (known !== undefined || kept.has(symbol)) return known;
    const reached = new Set<number>();
    for (const set of sets.of(symbol))
      for (const { state, isOpener } of starts.get(set) ?? []) if (isOpening || !isOpener) reached.add(state);
    const position = reached.size === 0 ? undefined : positionOf(reached);
    kept.set(symbol, position);
    steps += 1;
    return position;
  };

  const follow = (position: Position, symbol: number): Position | undefined => {
    const known = position.next.get(symbol);
    if (known !== undefined || position.next.has(symbol)) return known;
    const reached = new Set<number>();
    const own = sets.of(symbol);
    for (const state of position.states) addNext(states, state, own, reached);
    const next = reached.size === 0 ? undefined : same(reached);
    position.next.set(symbol, next);
    steps += 1;
    return next;
  };

  /** Different words may lead to the same states. */
  const same = (reached: ReadonlySet<number>): Position => {
    const key = [...reached].sort((a, b) => a - b).join();
    const known = positions.get(key) ?? positionOf(reached);
    positions.set(key, known);
    return known;
  };

  return (tokens) => {
    if (MOST_STEPS < steps) forget();
    const matches: Match[] = [];
    const own = tokens.map((it) => symbols.get(it.word) ?? OTHER);
    for (let first = 0; first < tokens.length; first += 1) {
      const symbol = own[first] as number;
      if (symbol === OTHER || (tokens[first] as Token).isQuoted) continue;
      const from = matches.length;
      let position = begin(symbol, first === 0);
      for (let last = first; position !== undefined; last += 1) {
        for (const kind of position.accepts) addMatch(matches, from, { kind, first, last });
        const next = tokens[last + 1];
        if (next === undefined) for (const kind of position.atEnd) addMatch(matches, from, { kind, first, last });
        if (next === undefined || next.isQuoted || next.isAfterBreak) break;
        position = follow(position, own[last + 1] as number);
      }
    }
    return matches;
  };
}

/** Of the phrases of a kind that begin at one word, whose matches stand from `from` on, the longest counts. Kinds are in order. */
function addMatch(matches: Match[], from: number, match: Match): void {
  let at = matches.length;
  while (from < at && match.kind <= (matches[at - 1] as Match).kind) at -= 1;
  matches.splice(at, matches[at]?.kind === match.kind ? 1 : 0, match);
}

function readSymbols(words: string): ReadonlyMap<string, number> {
  const symbols = new Map<string, number>();
  words.split('\n').forEach((group, at) => {
    for (const word of group.split(' ')) symbols.set(word, at + 1);
  });
  return symbols;
}

const NO_SETS: ReadonlySet<number> = new Set();

/** The sets that hold a symbol. Each is read when a text first holds the symbol. */
function readSets(written: string): { readonly of: (symbol: number) => ReadonlySet<number> } {
  const numbers = readNumbers(written);
  const places: number[] = [];
  for (let at = 0; at < numbers.length; at += 1 + (numbers[at] as number)) places.push(at);
  const known = new Map<number, ReadonlySet<number>>([[OTHER, NO_SETS]]);
  const read = (symbol: number): ReadonlySet<number> => {
    const place = places[symbol - 1] as number;
    const sets = new Set<number>();
    let set = 0;
    for (let at = place + 1; at <= place + (numbers[place] as number); at += 1) {
      set += numbers[at] as number;
      sets.add(set);
    }
    known.set(symbol, sets);
    return sets;
  };
  return { of: (symbol) => known.get(symbol) ?? read(symbol) };
}

/**
 * The states as they are run, and the place of each by its number, from 1 on. An edge then tells its set, counted from 1, and
 * how far before its own state its target stands.
 */
function readStates(written: string): {
  readonly states: Int32Array;
  readonly places: readonly number[];
  /** The number of the last set that has but one edge. */
  readonly single: number;
} {
  const numbers = readNumbers(written);
  const states = numbers.subarray(1);
  const places = [-1];
  let single = numbers[0] as number;
  for (let place = 0; place < states.length; ) {
    places.push(place);
    const number = places.length - 1;
    const head = states[place] as number;
    const from = edgesFrom(states, place);
    const end = from + head - (head % 2);
    for (let at = from; at < end; at += 2) {
      const code = states[at] as number;
      if (code === 1) single += 1;
      states[at] = code === 1 ? single : Math.max(0, code - 1);
      states[at + 1] = place - (places[number - 1 - (states[at + 1] as number)] as number);
    }
    place = end;
  }
  return { states, places, single };
}

/** Where the edges of the state at a place begin, behind what ends there. */
function edgesFrom(numbers: Int32Array, place: number): number {
  if ((numbers[place] as number) % 2 === 0) return place + 1;
  const atEnd = place + 2 + (numbers[place + 1] as number);
  return atEnd + 1 + (numbers[atEnd] as number);
}

/** Adds the states that a word leads to from the state at a place. */
function addNext(numbers: Int32Array, place: number, sets: ReadonlySet<number>, reached: Set<number>): void {
  const from = edgesFrom(numbers, place);
  const head = numbers[place] as number;
  for (let at = from; at < from + head - (head % 2); at += 2) {
    const set = numbers[at] as number;
    if (set === 0 || sets.has(set - 1)) reached.add(place - (numbers[at + 1] as number));
  }
}

/** What may end in one of some states. */
function endsOf(numbers: Int32Array, states: ReadonlySet<number>): Pick<Position, 'accepts' | 'atEnd'> {
  const accepts: number[] = [];
  const atEnd: number[] = [];
  for (const place of states) {
    if ((numbers[place] as number) % 2 === 0) continue;
    const middle = place + 2 + (numbers[place + 1] as number);
    accepts.push(...numbers.subarray(place + 2, middle));
    atEnd.push(...numbers.subarray(middle + 1, middle + 1 + (numbers[middle] as number)));
  }
  return { accepts, atEnd };
}

interface Start {
  readonly state: number;
  /** Only the first word of a sentence begins it. */
  readonly isOpener: boolean;
}

/** The ways to begin a phrase, by the set of their first words. */
function readStarts(
  written: string,
  { places, single }: { readonly places: readonly number[]; readonly single: number },
): ReadonlyMap<number, readonly Start[]> {
  const numbers = readNumbers(written);
  const starts = new Map<number, Start[]>();
  let number = 0;
  let last = single;
  for (let at = 0; at < numbers.length; at += 2) {
    const code = numbers[at] as number;
    if (code === 1) last += 1;
    const set = code === 1 ? last - 1 : code - 2;
    const step = numbers[at + 1] as number;
    number += step >> 1;
    const start = { state: places[number] as number, isOpener: step % 2 === 1 };
    const own = starts.get(set);
    if (own === undefined) starts.set(set, [start]);
    else own.push(start);
  }
  return starts;
}
