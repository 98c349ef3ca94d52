import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { overlaps } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Duration as Length } from '../../when/expression.ts';
import type { Ask, Duration } from '../fact.ts';
import { searchProse } from '../search.ts';
import type { PlacedTime } from './times.ts';
import { isPresence } from './told-day.ts';

/** The longest meeting that is counted in hours; more is a working time, a notice or a validity. */
const HALF_DAY = 720;
const DAY = 1440;

const told = wordSet(
  'was were took lasted spent had did talked spoke met waited worked been ran finished closed opened takes',
);

/** Beside a length these say that it is wanted of the reader. */
const wanting = wordSet(
  "take need want would will won't can could may might only call chat talk meeting session interview visit shift survey form questionnaire questions demo presentation video enough plenty suffice ought should max tops promise maximum long short quick spare ask give allow expect set spend require requires involve involves fill about under less estimate estimated commitment me us you your i'll we'll it'll",
);

/** "It takes about three minutes" tells of what is asked, "the walk takes ten" of a walk; on a stage all that is no journey takes the guest's time. */
function isOfAsk(tokens: Prose['sentences'][number]['tokens'], takes: number, asks: readonly Ask[]): boolean {
  const subject = tokens[takes - (/ly$/.test(tokens[takes - 1]?.word ?? '') ? 2 : 1)]?.word ?? '';
  return (
    /^(?:it|this|that)$/.test(subject) ||
    /^(?:it|this|that)$/.test(tokens[0]?.word ?? '') ||
    (asks.some((it) => it.type === 'speaking') && !JOURNEY.has(subject))
  );
}

const JOURNEY = wordSet('walk drive ride train bus flight trip journey way');

/** More words than these in a sentence that asks nothing make a length of its own unlikely. */
const SHORT = 8;

const find = phrases<'vague'>({
  vague: [
    '(some|a little|a bit of|a little bit of|any) (of your)? (time|of your time)',
    'some of your (valuable|precious)? time',
    '(a|a couple|a couple of|a few|few|several|some|a couple more|a few more) (quick|short|spare|brief)? (minute|minutes|moment|moments|mins)',
    '(a|a quick|one) (sec|second|minute|moment) of your time',
  ],
});

/** Reads how long the asked thing takes: lengths with a number, and words that stand for one ("some time"). */
export function readDurations(prose: Prose, asks: readonly Ask[], times: readonly PlacedTime[]): readonly Duration[] {
  const lengths: Duration[] = times.flatMap(({ time, sentence }) =>
    time.kind === 'duration' && isAskedLength(time, sentence, prose, asks) ? [durationOf(time)] : [],
  );
  if (lengths.length === 0) lengths.push(...lengthsOfRanges(asks, times));
  const vague = searchProse(prose, find)
    .filter(
      ({ span, sentence }) =>
        asks.some((it) => prose.sentences[it.sentence] === sentence) && !lengths.some((it) => overlaps(it.span, span)),
    )
    .map(({ span }) => ({ span }));
  return [...lengths, ...vague].sort((a, b) => a.span.start - b.span.start);
}

/** "Monday 10:30-11:00" says how long, unless other times are offered that do not. */
function lengthsOfRanges(asks: readonly Ask[], times: readonly PlacedTime[]): readonly Duration[] {
  if (!asks.some(isPresence)) return [];
  const clocked = times.filter(
    ({ time }) => (time.kind === 'point' || time.kind === 'range') && time.clock !== undefined,
  );
  const lengths = clocked.flatMap(({ time }) => {
    if (time.kind !== 'range' || time.isWindow || time.lastClock === undefined || time.clock === undefined) return [];
    const minutes = (time.lastClock.minutes - time.clock.minutes + DAY) % DAY;
    return 0 < minutes && minutes <= HALF_DAY ? [{ span: time.span, minutes }] : [];
  });
  const isOne = lengths.length === clocked.length && new Set(lengths.map((it) => it.minutes)).size === 1;
  return isOne ? lengths.slice(0, 1) : [];
}

function durationOf({ span, minutes }: Length): Duration {
  return minutes === undefined ? { span } : { span, minutes };
}

/** A length is the asked thing's where the sentence asks, or tells of nothing past; days and weeks only where it asks for them. */
function isAskedLength(time: Length, sentence: number, prose: Prose, asks: readonly Ask[]): boolean {
  if (time.role !== 'length') return false;
  const isAsked = asks.some((it) => it.sentence === sentence);
  if (
    time.unit !== 'second' &&
    time.unit !== 'minute' &&
    time.unit !== 'hour' &&
    !(time.unit === 'day' && (time.minutes ?? 0) <= HALF_DAY)
  ) {
    return (
      isAsked &&
      time.minutes !== undefined &&
      prose.masked.slice(Math.max(0, time.span.start - 4), time.span.start).toLowerCase() === 'for '
    );
  }
  if (time.unit === 'second' || HALF_DAY < (time.minutes ?? 0)) return false;
  if (isAsked) return true;
  const tokens = prose.sentences[sentence]?.tokens ?? [];
  if (tokens.some((it, at) => told.has(it.word) && !(it.word === 'takes' && isOfAsk(tokens, at, asks)))) return false;
  return tokens.length <= SHORT || asks.some(isPresence) || tokens.some((it) => wanting.has(it.word));
}
