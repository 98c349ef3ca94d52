import type { CompiledPhrases } from './compiled-phrases.ts';
import { addNext, endsOf, OTHER, readAutomaton } from './read-automaton.ts';
import type { Token } from './tokens.ts';

// All phrases of all tables are one automaton over words, so that a sentence is read once however many tables there are.
// It is nondeterministic. Positions, the sets of its states that some words lead to, are made when a text first needs them,
// and kept: the usual way to run such an automaton in linear time.

/** Where all phrases that began at the same word stand after the words read so far. */
interface Position {
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

/** More remembered steps than this are forgotten at once: strange texts must not fill the memory. */
const MOST_STEPS = 200_000;

/** Makes the function that finds all phrases in the tokens of a sentence, in the order of their first words and their kinds. */
export function createAutomaton(compiled: CompiledPhrases): (tokens: readonly Token[]) => readonly Match[] {
  const { symbols, setsOf, states, addStarts } = readAutomaton(compiled);
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
    for (const set of setsOf(symbol)) addStarts(set, isOpening, reached);
    const position = reached.size === 0 ? undefined : positionOf(reached);
    kept.set(symbol, position);
    steps += 1;
    return position;
  };

  const follow = (position: Position, symbol: number): Position | undefined => {
    const known = position.next.get(symbol);
    if (known !== undefined || position.next.has(symbol)) return known;
    const reached = new Set<number>();
    const own = setsOf(symbol);
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
