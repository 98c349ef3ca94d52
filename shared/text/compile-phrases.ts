import type { CompiledPhrases } from './compiled-phrases.ts';
import { type Element, parsePhrase, type Sequence } from './phrase-parser.ts';
import { createStates, type Point } from './phrase-states.ts';

/** Phrases in plain English by kind, as a reader of facts writes them. */
export type Table = Readonly<Record<string, readonly string[]>>;

/**
 * Compiles tables. What is equal from some place to its end is kept once.
 * @throws when a phrase is malformed, could begin with any word, or be empty: a mistake of its table.
 */
export function compilePhrases(tables: readonly Table[]): CompiledPhrases {
  const states = createStates();
  let kind = 0;
  for (const table of tables) {
    for (const phrases of Object.values(table)) {
      for (const phrase of phrases) {
        const end: Point = { ...NOTHING, accepts: new Set([kind]) };
        const start = readSequence(parsePhrase(phrase), end, states.numberOf);
        if (start.edges.size + start.opening.size === 0 || 0 < start.any.size + start.accepts.size + start.atEnd.size)
          throw new Error(`phrase table: "${phrase}" must begin with a word`);
        states.addStart(start);
      }
      kind += 1;
    }
  }
  return { kinds: tables.map((it) => Object.keys(it).join(' ')), ...states.write() };
}

const NOTHING: Point = {
  edges: new Map(),
  opening: new Map(),
  any: new Set(),
  accepts: new Set(),
  atEnd: new Set(),
};

/** What may come where a sequence begins, if `next` may come where it ends. */
function readSequence(sequence: Sequence, next: Point, numberOf: (point: Point) => number): Point {
  return sequence.reduceRight<Point>((behind, element) => readElement(element, behind, numberOf), next);
}

function readElement(element: Element, next: Point, numberOf: (point: Point) => number): Point {
  switch (element.is) {
    case 'word':
      return { ...NOTHING, edges: new Map([[numberOf(next), element.words]]) };
    case 'choice':
      return element.choices.map((it) => readSequence(it, next, numberOf)).reduce(either);
    case 'optional':
      return either(readSequence(element.sequence, next, numberOf), next);
    case 'gap': {
      let gap = next;
      for (let at = 0; at < element.most; at += 1) gap = either(next, { ...NOTHING, any: new Set([numberOf(gap)]) });
      return gap;
    }
    case 'start':
      return { ...NOTHING, opening: next.edges };
    case 'end':
      return { ...NOTHING, atEnd: new Set([...next.accepts, ...next.atEnd]) };
  }
}

function either(a: Point, b: Point): Point {
  return {
    edges: mergeEdges(a.edges, b.edges),
    opening: mergeEdges(a.opening, b.opening),
    any: new Set([...a.any, ...b.any]),
    accepts: new Set([...a.accepts, ...b.accepts]),
    atEnd: new Set([...a.atEnd, ...b.atEnd]),
  };
}

type Edges = Point['edges'];

function mergeEdges(a: Edges, b: Edges): Edges {
  const merged = new Map(a);
  for (const [target, words] of b) {
    const own = merged.get(target);
    merged.set(target, own === undefined ? words : new Set([...own, ...words]));
  }
  return merged;
}
