import type { Kept } from '../text/kept.ts';
import type { Context } from './context.ts';
import type { Part } from './part.ts';

// Most words that may begin a time begin none, and to find that out takes most of the time that reading takes. After an edit
// nearly all of them stand among the same words as before. So what was found at a place is remembered by the text around it,
// unless the readers looked further than that.

/** What was found at a place: the number of its lexeme, and where that starts. */
export interface Place {
  readonly at: number;
  readonly start: number;
  readonly found: Part | undefined;
}

/** A text from one place to another, with what is known of places. */
export interface Ground {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly known: Kept<Place>;
}

/** How many lexemes before and behind a place it is remembered by. */
const BEFORE = 5;
const BEHIND = 11;
/** So many of them at either end are not looked at: how they are cut can depend on what stands beyond. */
const MARGIN = 2;

/** What `read` finds at a place. It may look at nothing but lexemes; what it does besides depends on the ground alone. */
export function readPlace(
  context: Context,
  at: number,
  ground: Ground | undefined,
  read: () => Part | undefined,
): Part | undefined {
  if (ground === undefined) return read();
  const { lexemes, looked } = context;
  const start = lexemes[at]?.start ?? ground.to;
  const key = around(lexemes, at, start, ground);
  const known = ground.known.get(key);
  // A part tells where it stands, so it holds for no other place. That none is found holds for all.
  if (known !== undefined && (known.found === undefined || (known.at === at && known.start === start)))
    return known.found;
  looked.first = at;
  looked.last = at;
  const found = read();
  if (at - BEFORE + MARGIN <= looked.first && looked.last <= at + BEHIND - MARGIN)
    ground.known.set(key, { at, start, found });
  return found;
}

/** The text around a place, where in it the place is, and whether it begins and ends with the ground. */
function around(lexemes: Context['lexemes'], at: number, start: number, { text, from, to }: Ground): string {
  const before = lexemes[at - BEFORE - 1]?.end;
  const behind = lexemes[at + BEHIND]?.end;
  const first = before ?? from;
  return `${before === undefined ? '^' : ''}${start - first}${behind === undefined ? '$' : ' '}${text.slice(first, behind ?? to)}`;
}
