import { type Element, firstWords, parsePhrase, type Sequence } from './phrase-parser.ts';
import type { Token } from './tokens.ts';
import { wordClasses } from './words.ts';

// All phrases of all tables are one automaton over words, so that a sentence is read once however many tables there are.
// States are made when a text first leads to them, and kept: the usual way to run a nondeterministic automaton in linear time.

/** A point inside a phrase: what may come next. */
type Node = Reader | Passage;

/** Reads one word. Its number tells sets of such points apart. */
type Reader =
  | { readonly is: 'word'; readonly number: number; readonly words: ReadonlySet<string>; readonly next: Node }
  | { readonly is: 'any'; readonly number: number; readonly next: Node };

type Passage =
  | { readonly is: 'split'; readonly branches: readonly Node[] }
  | { readonly is: 'start' | 'end'; readonly next: Node }
  | { readonly is: 'accept'; readonly id: number };

/** Where all phrases that began at the same word stand after the words read so far. */
interface State {
  readonly nodes: readonly Reader[];
  /** Phrases that may end here, and those that may only where the sentence ends. */
  readonly accepts: readonly number[];
  readonly acceptsAtEnd: readonly number[];
  /** By the next word; `undefined` where none goes on. */
  readonly next: Map<string, State | undefined>;
}

interface Entry {
  readonly id: number;
  readonly phrase: string;
  /** Made when a text first holds a word that begins the phrase: most phrases are never needed. */
  node?: Node;
}

/** A phrase that was found: its number, and its first and last token, both included. */
export interface Match {
  readonly id: number;
  readonly first: number;
  readonly last: number;
}

/** More remembered transitions than this are forgotten at once: a text of rare words must not fill the memory. */
const MOST_TRANSITIONS = 200_000;

/** An automaton to which phrases are added by number, and which finds them in the tokens of a sentence. */
export function createAutomaton(): {
  readonly add: (id: number, phrase: string) => void;
  readonly find: (tokens: readonly Token[]) => readonly Match[];
} {
  const entries = new Map<string, Entry[]>();
  let starts = new Map<string, State | undefined>();
  let inner = new Map<string, State | undefined>();
  let states = new Map<string, State>();
  let transitions = 0;
  let lastNumber = 0;
  const nextNumber = () => {
    lastNumber += 1;
    return lastNumber;
  };

  const forget = () => {
    starts = new Map();
    inner = new Map();
    states = new Map();
    transitions = 0;
  };

  const toState = (nodes: ReadonlySet<Node>): State | undefined => {
    const state = closeOver(nodes, false);
    if (state.nodes.length === 0 && state.accepts.length === 0 && state.acceptsAtEnd.length === 0) return undefined;
    const key = `${state.nodes.map((it) => it.number).join()}|${state.accepts.join()}|${state.acceptsAtEnd.join()}`;
    const known = states.get(key);
    if (known !== undefined) return known;
    states.set(key, state);
    return state;
  };

  const first = (word: string, isStart: boolean): State | undefined => {
    const kept = isStart ? starts : inner;
    if (kept.has(word)) return kept.get(word);
    const begun = new Set<Node>();
    for (const name of [word, ...classesOf(word)]) {
      for (const entry of entries.get(name) ?? []) {
        entry.node ??= link(parsePhrase(entry.phrase), { is: 'accept', id: entry.id }, nextNumber);
        begun.add(entry.node);
      }
    }
    const nodes = new Set<Node>();
    for (const node of closeOver(begun, isStart).nodes) addNext(nodes, node, word);
    const state = nodes.size === 0 ? undefined : toState(nodes);
    kept.set(word, state);
    transitions += 1;
    return state;
  };

  const follow = (state: State, word: string): State | undefined => {
    const known = state.next.get(word);
    if (known !== undefined || state.next.has(word)) return known;
    const nodes = new Set<Node>();
    for (const node of state.nodes) addNext(nodes, node, word);
    const next = nodes.size === 0 ? undefined : toState(nodes);
    state.next.set(word, next);
    transitions += 1;
    return next;
  };

  return {
    add(id, phrase) {
      if (transitions > 0) forget();
      for (const word of firstWords(phrase)) {
        const list = entries.get(word);
        if (list === undefined) entries.set(word, [{ id, phrase }]);
        else list.push({ id, phrase });
      }
    },
    find(tokens) {
      if (transitions > MOST_TRANSITIONS) forget();
      const matches: Match[] = [];
      for (let at = 0; at < tokens.length; at += 1) {
        const token = tokens[at] as Token;
        let state = token.isQuoted ? undefined : first(token.word, at === 0);
        // The last token of each phrase that began here: of a phrase that can end in several places the longest counts.
        const lasts = state === undefined ? undefined : new Map<number, number>();
        for (let to = at; state !== undefined && lasts !== undefined; ) {
          for (const id of state.accepts) lasts.set(id, to);
          const next = tokens[to + 1];
          if (next === undefined) for (const id of state.acceptsAtEnd) lasts.set(id, to);
          if (next === undefined || next.isQuoted || next.isAfterBreak) break;
          state = follow(state, next.word);
          to += 1;
        }
        if (lasts === undefined) continue;
        const ended = lasts.size < 2 ? [...lasts] : [...lasts].sort(([a], [b]) => a - b);
        for (const [id, last] of ended) matches.push({ id, first: at, last });
      }
      return matches;
    },
  };
}

const classes = Object.entries(wordClasses).map(
  ([name, words]) => [`<${name}>`, words as ReadonlySet<string>] as const,
);

/** The names of the word classes that hold a word. */
function classesOf(word: string): readonly string[] {
  return classes.flatMap(([name, words]) => (words.has(word) ? [name] : []));
}

/** Links a sequence to what comes behind it, from its end on. */
function link(sequence: Sequence, next: Node, nextNumber: () => number): Node {
  return sequence.reduceRight<Node>((behind, element) => linkElement(element, behind, nextNumber), next);
}

function linkElement(element: Element, next: Node, nextNumber: () => number): Node {
  switch (element.is) {
    case 'word':
      return { is: 'word', number: nextNumber(), words: element.words, next };
    case 'choice':
      return { is: 'split', branches: element.choices.map((it) => link(it, next, nextNumber)) };
    case 'optional':
      return { is: 'split', branches: [link(element.sequence, next, nextNumber), next] };
    case 'gap': {
      let gap = next;
      for (let at = 0; at < element.most; at += 1)
        gap = { is: 'split', branches: [next, { is: 'any', number: nextNumber(), next: gap }] };
      return gap;
    }
    case 'start':
    case 'end':
      return { is: element.is, next };
  }
}

function addNext(nodes: Set<Node>, node: Reader, word: string): void {
  if (node.is === 'any' || (node.is === 'word' && node.words.has(word))) nodes.add(node.next);
}

/** All that can be reached without reading a word. */
function closeOver(from: ReadonlySet<Node>, isStart: boolean): State {
  const nodes: Reader[] = [];
  const accepts = new Set<number>();
  const acceptsAtEnd = new Set<number>();
  const seen = new Set<Node>();
  const visit = (node: Node, isEnd: boolean): void => {
    if (node.is === 'accept') {
      (isEnd ? acceptsAtEnd : accepts).add(node.id);
      return;
    }
    if (!isEnd) {
      if (seen.has(node)) return;
      seen.add(node);
    }
    if (node.is === 'split') for (const branch of node.branches) visit(branch, isEnd);
    else if (node.is === 'start') {
      if (isStart) visit(node.next, isEnd);
    } else if (node.is === 'end') visit(node.next, true);
    else if (!isEnd && (node.is === 'word' || node.is === 'any')) nodes.push(node);
  };
  for (const node of from) visit(node, false);
  return {
    nodes,
    accepts: [...accepts].sort((a, b) => a - b),
    acceptsAtEnd: [...acceptsAtEnd].sort((a, b) => a - b),
    next: new Map(),
  };
}
