import { answersToEvent } from '../facts/ask/look-alike.ts';
import type { Ask } from '../facts/fact.ts';
import { slice } from '../text/span.ts';
import type { Message } from './message.ts';

/** "The call moved to 4. Can you make it?": what was told needs no plan. Nor does a feast whose day was told right before. */
export function isOfEvent({ facts, prose, today }: Message, { clause, sentence }: Ask): boolean {
  const own = prose.sentences[sentence];
  const before = prose.sentences[sentence - 1];
  if (own === undefined) return false;
  return (
    answersToEvent(prose.sentences, sentence) ||
    /^save the date\b/i.test(slice(prose.masked, own.span)) ||
    (before !== undefined &&
      BARE.test(prose.masked.slice(clause.start, own.span.end)) &&
      before.tokens.some((it) => GATHERED.has(it.word)) &&
      facts.time.some(
        ({ time, sentence: at }) => at === sentence - 1 && time.kind === 'point' && today < (time.day?.date ?? ''),
      ))
  );
}

/** "Are you free, and what would you charge?" */
const BARE = /^(?:are|would|will) you (?:\p{L}+ ){0,2}(?:free|available)(?=\s*(?:[?.]|,? (?:and|or)\b))/iu;

/** Where people come together in one room. */
export const GATHERED = new Set(
  'service mass contest party ceremony wedding funeral fair dinner hall church festival concert fete gala memorial reunion picnic'.split(
    ' ',
  ),
);
