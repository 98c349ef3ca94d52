import { remember } from '../text/memory.ts';
import type { Prose } from '../text/prose.ts';

/** In UTF-16 units. */
const longestSentence = 2000;

/**
 * Whether words can be put into a message. Where a sentence is longer than anybody writes, such as one with a page of white space in
 * it, nobody could tell where they go, and looking for the place would take time that grows with its square.
 */
export const isMendable = remember(({ sentences }: Prose) =>
  sentences.every(({ span }) => span.end - span.start <= longestSentence),
);
