import { turnMemory } from './memory.ts';
import { type Span, slice } from './span.ts';

/** Values kept by the text that they were read from. */
export interface Kept<Value> {
  readonly get: (text: string) => Value | undefined;
  readonly set: (text: string, value: Value) => void;
  /** To be called before a message is read. What the message before did not hold is forgotten. */
  readonly turn: () => void;
}

/** Longer texts are not kept: nobody types so long a sentence, and a file full of them must not stay in memory. */
const LONGEST = 2000;

/**
 * Keeps what was read of the last message, so that after an edit only what changed is read again. No more than that: what lives
 * on from one edit to many costs more time, when memory is tidied, than it ever saves. It holds nothing but what reading again
 * would give, so no result depends on it.
 */
export function createKept<Value>(): Kept<Value> {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  const set = (text: string, value: Value) => {
    if (text.length <= LONGEST) young.set(text, value);
  };
  const get = (text: string) => {
    const known = young.get(text);
    if (known !== undefined) return known;
    const before = old.get(text);
    if (before !== undefined) set(text, before);
    return before;
  };
  const turn = () => {
    old = young;
    young = new Map();
  };
  return { get, set, turn };
}

/**
 * Makes of a function that reads a piece of a text the same function with a memory: a piece that stood in the message before is
 * not read again, wherever it stands now.
 * @param read may look at nothing but the piece
 * @param move gives the same value, so many characters further on
 */
export function rememberPieces<Value>(
  read: (text: string, piece: Span) => Value,
  move: (value: Value, by: number) => Value,
): (text: string, piece: Span) => Value {
  const kept = createKept<{ readonly start: number; readonly value: Value }>();
  ofPieces.push(kept);
  return (text, piece) => {
    const own = slice(text, piece);
    const known = kept.get(own);
    if (known?.start === piece.start) return known.value;
    const value = known === undefined ? read(text, piece) : move(known.value, piece.start - known.start);
    kept.set(own, { start: piece.start, value });
    return value;
  };
}

const ofPieces: Pick<Kept<unknown>, 'turn'>[] = [];

/** To be called before a message is read: of its pieces those of the message before are known, and no others; see memory.ts. */
export function turnToNext(): void {
  for (const it of ofPieces) it.turn();
  turnMemory();
}
