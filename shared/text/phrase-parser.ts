import { type WordClass, wordClasses } from './words.ts';

/** A phrase, read: what must stand one behind the other. */
export type Sequence = readonly Element[];
export type Element =
  | { readonly is: 'word'; readonly words: ReadonlySet<string> }
  | { readonly is: 'choice'; readonly choices: readonly Sequence[] }
  | { readonly is: 'optional'; readonly sequence: Sequence }
  | { readonly is: 'gap'; readonly most: number }
  | { readonly is: 'start' | 'end' };

// A choice of plain words is one piece, and so one element: it costs one look-up however many they are.
const PIECE = /\([a-z\d']+(?:\|[a-z\d']+)*\)|\.{2,3}|[()|?^$]|<[a-z']+>|[^\s()|?^$-]+/g;

/** @throws when the phrase is malformed. */
export function parsePhrase(phrase: string): Sequence {
  const pieces = phrase.match(PIECE) ?? [];
  let at = 0;
  const readChoices = (isNested: boolean): readonly Sequence[] => {
    const choices: Element[][] = [[]];
    for (; at < pieces.length; at += 1) {
      const piece = pieces[at] as string;
      const sequence = choices.at(-1) as Element[];
      if (piece === ')') {
        if (isNested) return choices;
        break;
      }
      if (piece === '|') choices.push([]);
      else if (piece === '?') {
        const last = sequence.pop();
        if (last === undefined) break;
        sequence.push({ is: 'optional', sequence: [last] });
      } else if (piece === '(') {
        at += 1;
        sequence.push({ is: 'choice', choices: readChoices(true) });
        if (pieces[at] !== ')') break;
      } else sequence.push(readElement(piece));
    }
    if (isNested || at < pieces.length)
      throw new Error(`phrase table: "${phrase}" is malformed near "${pieces[at] ?? 'its end'}"`);
    return choices;
  };
  const choices = readChoices(false);
  return choices.length === 1 ? (choices[0] as Sequence) : [{ is: 'choice', choices }];
}

function readElement(piece: string): Element {
  if (piece === '..') return { is: 'gap', most: 2 };
  if (piece === '...') return { is: 'gap', most: 5 };
  if (piece === '^') return { is: 'start' };
  if (piece === '$') return { is: 'end' };
  if (piece !== '<link>' && piece !== '<code>' && piece.startsWith('<')) {
    const words = wordClasses[piece.slice(1, -1) as WordClass];
    if (words === undefined) throw new Error(`phrase table: no word class ${piece}`);
    return { is: 'word', words };
  }
  const known = elements.get(piece);
  if (known !== undefined) return known;
  const element: Element = {
    is: 'word',
    words: new Set(piece.startsWith('(') ? piece.slice(1, -1).split('|') : [piece]),
  };
  elements.set(piece, element);
  return element;
}

/** The same word or choice of words stands in hundreds of phrases; one element does for all. */
const elements = new Map<string, Element>();

/**
 * Every word or word class that can begin the phrase. Only as much of it is read as that takes, for most phrases are never needed whole.
 * @throws for a phrase that could begin with any word, or be empty: a mistake of the table.
 */
export function firstWords(phrase: string): Iterable<string> {
  const plain = PLAIN.exec(phrase);
  if (plain !== null) return (plain[1] ?? (plain[2] as string)).split('|');
  const words = new Set<string>();
  if (!readFirst({ phrase, at: 0 }, words)) throw new Error(`phrase table: "${phrase}" must begin with a word`);
  return words;
}

/** A word, a word class or a choice of words at the start that has to be there, before what holds no choice but in brackets. */
const PLAIN =
  /^(?:\^ )?(?:([a-z\d']+|<[a-z']+>)|\(([a-z\d']+(?:\|[a-z\d']+)*)\))(?=[ -]|$)(?=[^(|)]*(?:\([^()]*\)[^(|)]*)*$)/;

interface Reading {
  readonly phrase: string;
  at: number;
}

/** Adds the words that can begin the choices up to the next `)`, or the end; returns whether each of them begins with one. */
function readFirst(reading: Reading, words: Set<string>): boolean {
  const { phrase } = reading;
  let isEach = true;
  let isBegun = false;
  for (let piece = nextPiece(reading); piece !== undefined && piece !== ')'; piece = nextPiece(reading)) {
    if (piece === '|') {
      isEach &&= isBegun;
      isBegun = false;
      continue;
    }
    if (piece === '^' || piece === '?') continue;
    let isWord = false;
    if (piece === '(') isWord = readFirst(reading, words);
    else {
      const element = readElement(piece);
      isWord = element.is === 'word';
      if (element.is !== 'word') isEach = false;
      else if (piece.startsWith('(')) for (const word of element.words) words.add(word);
      else words.add(piece);
    }
    if (phrase[reading.at] === '?' || (piece === '(' && !isWord)) continue;
    isBegun = isWord;
    skipRest(reading);
  }
  return isEach && isBegun;
}

function nextPiece(reading: Reading): string | undefined {
  PIECE.lastIndex = reading.at;
  const found = PIECE.exec(reading.phrase);
  reading.at = found === null ? reading.phrase.length : PIECE.lastIndex;
  return found?.[0];
}

/** Goes to the `|` or `)` that ends the choice, over all brackets in between. */
function skipRest(reading: Reading): void {
  let depth = 0;
  for (; reading.at < reading.phrase.length; reading.at += 1) {
    const character = reading.phrase[reading.at];
    if (depth === 0 && (character === '|' || character === ')')) return;
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
  }
}
