import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, join, overlaps } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Ask, Blank, When, WhenLevel } from '../fact.ts';
import { isPresence } from '../time/told-day.ts';
import { asksFor } from './blank.ts';

const DAY =
  /\b(?:dates?|days?|weekday|week|deadline|availability|(?:mon|tues|wednes|thurs|fri|satur|sun)day|proposed|when)(?![a-z])/i;
const CLOCK = /\b(?:times?|clock|hour)(?![a-z])|\d[:.]\d\d|\d ?[ap]m\b/i;
const SEVERAL = /\b(?:dates|times|days|slots|options|availability|several|few)\b/i;
const GONE = /\b(?:previous|last|earlier|past|sent|applied|start(?:ed)?|birth)\b/i;
/** A longer label describes something ("10+ hours a week chasing leads"). */
const MOST_WORDS = 12;
const PROPOSES = wordSet(
  'when proposed slot slots date time times deadline by due session option options schedule available free held planned scheduled taking place work works suit suits',
);
const JOINS = wordSet('at on from to and or by');
const TOLD = wordSet('sent met spoke submitted applied wrote talked was were conversation email application');

/**
 * When the asked thing is to happen, as far as blanks tell: "speak on [date]", "meet on {date} at {time}", "Slot 1: [date and time]".
 * A blank counts as the kind it asks for; its value is the writer's to fill, so there is no instant.
 */
export function readBlankWhen(
  prose: Prose,
  blanks: readonly Blank[],
  asks: readonly Ask[],
  primary: Ask,
): When | undefined {
  const open = blanks.filter(
    (it) =>
      (DAY.test(it.label) || CLOCK.test(it.label)) &&
      !GONE.test(it.label) &&
      !asksFor(it, 'duration') &&
      it.label.split(' ').length <= MOST_WORDS,
  );
  const near = open.filter((it) =>
    isOfAsk(
      prose.sentences.find(({ span }) => overlaps(span, it.span)),
      blanks,
      asks,
      prose,
    ),
  );
  const own = near.filter((it) => contains(primary.span, it.span));
  // The day of an event that another sentence invites to is not the day of a favor.
  const other = near.filter(
    (it) => isPresence(primary) || isDue(prose, it) || !asks.some((ask) => contains(ask.span, it.span)),
  );
  const told = own.length > 0 ? own : other;
  if (told.length === 0) return undefined;
  const isClockWanted = primary.type === 'meeting' || primary.type === 'mentoring';
  const days = told.filter((it) => DAY.test(it.label)).length;
  const clocks = told.filter((it) => CLOCK.test(it.label)).length;
  return {
    span: told.map((it) => it.span).reduce(join),
    level: levelOf(
      told.some((it) => SEVERAL.test(it.label)),
      days,
      clocks,
      isClockWanted,
    ),
    role: isPresence(primary) ? 'meeting' : 'deadline',
    hasDay: days > 0,
    hasClock: clocks > 0,
    isVaguePhrase: false,
    instants: [],
  };
}

function levelOf(areSeveral: boolean, days: number, clocks: number, isClockWanted: boolean): WhenLevel {
  if (areSeveral) return 'options';
  const full = isClockWanted ? Math.min(days, clocks) : days;
  if (full > 1) return 'options';
  return full === 1 ? 'exact' : 'vague';
}

const DUE = wordSet('by before due deadline');

function isDue(prose: Prose, blank: Blank): boolean {
  const sentence = prose.sentences.find(({ span }) => overlaps(span, blank.span));
  return sentence?.tokens.some((it) => DUE.has(it.word)) === true;
}

/** In a sentence that asks, or in a line that proposes; not where it tells of what was sent or said. */
function isOfAsk(
  sentence: Sentence | undefined,
  blanks: readonly Blank[],
  asks: readonly Ask[],
  prose: Prose,
): boolean {
  if (sentence === undefined || sentence.block.zone !== 'body') return false;
  const isAsked = asks.some((it) => prose.sentences[it.sentence] === sentence);
  const words = sentence.tokens
    .filter((it) => !blanks.some((blank) => contains(blank.span, it.span)))
    .map((it) => it.word);
  if (words.some((it) => TOLD.has(it))) return isAsked && words.includes('by');
  return isAsked || words.every((it) => JOINS.has(it)) || words.some((it) => PROPOSES.has(it));
}
