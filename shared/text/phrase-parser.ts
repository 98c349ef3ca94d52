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
