import { answersToEvent } from '../facts/ask/look-alike.ts';
import type { Ask } from '../facts/fact.ts';
import { slice } from '../text/span.ts';
import type { Message } from './message.ts';

/** "The call moved to 4. Can you make it?": what was told needs no plan. Nor does a feast whose day was told right before. */
export function isOfEvent({ facts, prose, today }: Message, { clause, sentence, type }: Ask): boolean {
  const own = prose.sentences[sentence];
  const before = prose.sentences[sentence - 1];
  if (own === undefined) return false;
  const said = prose.masked.slice((before ?? own).span.start, own.span.end);
  const asked = prose.masked.slice(clause.start, own.span.end);
  return (
    answersToEvent(prose.sentences, sentence) ||
    (type === 'meeting' && BOOKED.test(said) && !CONFERS.test(said)) ||
    (STANDS.test(asked) && !/ about /.test(asked)) ||
    /^save the date\b/i.test(slice(prose.masked, own.span)) ||
    (before !== undefined &&
      BARE.test(asked) &&
      before.tokens.some((it) => GATHERED.has(it.word)) &&
      facts.time.some(
        ({ time, sentence: at }) => at === sentence - 1 && time.kind === 'point' && today < (time.day?.date ?? ''),
      ))
  );
}

/** "An appointment for a haircut", "could you fit me in?": who keeps the book knows how long it takes, and what is free. */
const BOOKED =
  /\b(?:[Aa]n|[Aa]nother|[Tt]he next|[Mm]y) (?:\p{L}+ )?appointment\b|\b(?:[Ff]it|[Ss]queeze) (?:me|us|him|her|them|my \p{L}+) in\b/u;
const CONFERS =
  /\b(?:about|discuss|talk|chat|speak|present|introduce|regarding|go (?:over|through)|minutes?|coffee|call|zoom|video)\b/i;

/** "Present it **in Thursday's all-hands**" has its hour; a stay "**for three months**" needs none. */
const STANDS =
  /\b(?:at|in|to|join|chair) (?:\w+day|tomorrow)['’]s |\bfor a?(?: | ?(?:two|three|four|six|few|\d+)[- ])(?:day|week|month)s?\b/;

/** "Are you free, and what would you charge?" */
const BARE = /^(?:are|would|will) you (?:\w+ ){0,2}(?:free|available)(?=\s*(?:[?.]|,? (?:and|or)\b))/i;

/** Where people come together in one room. */
export const GATHERED = new Set(
  'service mass contest party ceremony wedding funeral fair dinner hall church festival concert fete gala memorial reunion picnic'.split(
    ' ',
  ),
);
