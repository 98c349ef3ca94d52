import type { Kept } from '../text/kept.ts';
import type { Context } from './context.ts';

// Most words that may begin a time begin none, and to find that out takes most of the time that reading takes. After an edit
// nearly all of them stand among the same words as before. So a place where nothing was found is remembered by the text around
// it, unless the readers looked further than that.

/** A text from one place to another, with what is known of its places. */
export interface Ground {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly barren: Kept<true>;
}

/** How many lexemes before and behind a place it is remembered by. */
const BEFORE = 5;
const BEHIND = 11;
/** So many of them at either end are not looked at: how they are cut can depend on what stands beyond. */
const MARGIN = 2;

/** What `read` finds at a place. It may look at nothing but lexemes; what it does besides depends on the ground alone. */
export function readUnlessBarren<Found>(
  context: Context,
  at: number,
  ground: Ground | undefined,
  read: () => Found | undefined,
): Found | undefined {
  if (ground === undefined) return read();
  const key = around(context, at, ground);
  if (ground.barren.get(key) === true) return undefined;
  const { looked } = context;
  looked.first = at;
  looked.last = at;
  const found = read();
  const isNear = at - BEFORE + MARGIN <= looked.first && looked.last <= at + BEHIND - MARGIN;
  if (found === undefined && isNear) ground.barren.set(key, true);
  return found;
}

/** The text around a place, where in it the place is, and whether all of the ground's text is before or behind it. */
function around({ lexemes }: Context, at: number, { text, from, to }: Ground): string {
  const before = lexemes[at - BEFORE - 1];
  const behind = lexemes[at + BEHIND];
  const start = before?.end ?? from;
  const place = (lexemes[at]?.start ?? to) - start;
  return `${before === undefined ? '^' : ''}${place}${behind === undefined ? '$' : ' '}${text.slice(start, behind?.end ?? to)}`;
}
