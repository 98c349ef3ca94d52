import { asksFor } from '../facts/blank/blank.ts';
import { readBlankWhen } from '../facts/blank/when.ts';
import type {
  Ask,
  Blank,
  Duration,
  Facts,
  Give,
  Medium,
  NamedZone,
  PressureKind,
  Topic,
  VagueFact,
  When,
  Who,
} from '../facts/fact.ts';
import type { PhraseFact } from '../facts/search.ts';
import { tellsOfMeeting } from '../facts/time/time-role.ts';
import { mainTopic } from '../facts/topic/topic.ts';
import { contains } from '../text/span.ts';
import type { Message } from './message.ts';
import { flowing, type Reciprocity, readReciprocity } from './reciprocity.ts';

/** What was understood of a message, in the order in which a reader would ask. What it does not say is `undefined` or an empty list. */
export interface Summary {
  readonly asks: readonly Ask[];
  readonly who: Who | undefined;
  readonly topic: Topic | undefined;
  readonly duration: Duration | undefined;
  readonly when: When | undefined;
  readonly zone: NamedZone | undefined;
  readonly medium: Medium | undefined;
  readonly gives: readonly Give[];
  readonly easyOut: Facts['wayOut'][number] | undefined;
  readonly pressure: readonly PhraseFact<PressureKind>[];
  readonly selfDeprecation: Facts['selfDeprecation'];
  readonly vaguePhrases: readonly VagueFact[];
  readonly continuity: Facts['continuity'][number] | undefined;
  readonly reciprocity: Reciprocity;
}

/** Selects, of all that a message says, what belongs to its primary ask. */
export function summarize(message: Message): Summary {
  const { facts, prose } = message;
  const primary = facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];
  const sentence = primary === undefined ? undefined : prose.sentences[primary.sentence];
  return {
    asks: facts.ask,
    who: facts.who[0],
    topic: mainTopic(facts.topic),
    duration:
      nearest(
        facts.duration.filter((it) => it.minutes !== undefined && !isRange(facts, it)),
        sentence,
      ) ?? facts.blank.find(isLength),
    when: mainWhen(message, primary, sentence),
    zone: nearest(facts.zone, sentence),
    medium: mainMedium(facts, primary, sentence),
    gives: flowing(facts.give),
    easyOut: facts.wayOut.find((it) => it.kind === 'way-out'),
    pressure: facts.pressure,
    selfDeprecation: facts.selfDeprecation.filter((it) => it.kind !== 'busy'),
    vaguePhrases: vaguePhrases(message),
    continuity: facts.continuity.find((it) => it.kind !== 'keep-in-touch') ?? facts.continuity[0],
    reciprocity: readReciprocity(facts.give),
  };
}

/** "From 2 to 4 pm" says when; it tells how long only to those who count. */
function isRange({ time }: Facts, { span }: Duration): boolean {
  return time.some(({ time: it }) => it.kind === 'range' && contains(it.span, span));
}

/** "[number of minutes]": a blank fills its slot. */
function isLength(blank: Blank): boolean {
  return asksFor(blank, 'duration') && blank.label.split(' ').length <= 6 && !/\d\+/.test(blank.label);
}

const OPEN: ReadonlySet<VagueFact['kind']> = new Set([
  'purpose',
  'topic',
  'moment',
  'calendar',
  'advice',
  'length',
  'person',
  'favor',
]);

/** Wording that leaves the ask open. Beside the asks stand promises ("in the next few weeks"), and words that are bound right there. */
function vaguePhrases({ facts, prose }: Message): readonly VagueFact[] {
  const { vague, ask, topic, continuity } = facts;
  const isTopicOpen = !topic.some((it) => it.isSpecific);
  return vague.filter((it) => {
    if (!OPEN.has(it.kind)) return false;
    if ((it.kind === 'topic' || it.kind === 'moment') && it.isBounded) return false;
    const isAsked = ask.some((asked) => contains(asked.span, it.span));
    if (it.kind === 'person' && !isAsked) return false;
    // "In the coming months" leaves the meeting open only where one is spoken of.
    if ((it.kind === 'moment' || it.kind === 'length') && !isAsked && !tellsOfMeeting(prose, it.span)) return false;
    if (it.kind === 'favor' && !isTopicOpen) return false;
    return (
      isAsked ||
      !(
        it.kind === 'moment' &&
        continuity.some((promise) => it.span.start - promise.span.end < 80 && promise.span.start < it.span.end)
      )
    );
  });
}

interface Placed {
  readonly span: { readonly start: number; readonly end: number };
}

/** The one in the ask's own sentence, or else the first. */
function nearest<Fact extends Placed>(facts: readonly Fact[], sentence: Placed | undefined): Fact | undefined {
  return (
    facts.find(
      (it) => sentence !== undefined && sentence.span.start <= it.span.start && it.span.end <= sentence.span.end,
    ) ?? facts[0]
  );
}

const LEVELS: readonly When['level'][] = ['exact', 'options', 'vague'];

function mainWhen({ facts, prose }: Message, primary: Ask | undefined, sentence: Placed | undefined): When | undefined {
  if (primary === undefined) return undefined;
  const { when, blank, ask } = facts;
  const told = toldWhen(when, primary, sentence);
  // "Speak on [date]": a blank fills its slot, where no time does.
  return told === undefined || told.level === 'vague' ? (readBlankWhen(prose, blank, ask, primary) ?? told) : told;
}

function toldWhen(when: Facts['when'], primary: Ask, sentence: Placed | undefined): When | undefined {
  const isMeeting = primary.type === 'meeting' || primary.type === 'speaking' || primary.type === 'mentoring';
  const fitting = when.filter((it) =>
    isMeeting ? it.role === 'meeting' : it.role === 'deadline' || it.role === 'meeting',
  );
  const own = fitting.filter(
    (it) => sentence !== undefined && sentence.span.start <= it.span.start && it.span.end <= sentence.span.end,
  );
  const byLevel = (list: readonly When[]) =>
    LEVELS.map((level) => list.find((it) => it.level === level)).find((it) => it !== undefined);
  const best = byLevel(own);
  // "Could we talk next week? I am free on Tuesday at 3.": the sentence that fixes it wins.
  return best === undefined || (isMeeting && best.level === 'vague') ? (byLevel(fitting) ?? best) : best;
}

/** A channel or place where the ask or another one names it; for a meeting also where the event is told of. */
function mainMedium(
  { medium, ask }: Facts,
  primary: Ask | undefined,
  sentence: Placed | undefined,
): Medium | undefined {
  if (primary === undefined) return undefined;
  const own = medium.find((it) => sentence !== undefined && contains(sentence.span, it.span));
  if (own !== undefined) return own;
  const asked = medium.find((it) => ask.some((other) => contains(other.span, it.span)));
  if (asked !== undefined) return asked;
  const isMeeting = primary.type === 'meeting' || primary.type === 'speaking' || primary.type === 'mentoring';
  // The channel of a task stands near it ("Phone is fine"), its place behind it ("It would be in room 120").
  const isNear = ({ kind, span }: Medium) =>
    kind === 'mail' ||
    (span.start < primary.span.end + 120 &&
      (span.start >= primary.span.end || (kind !== 'place' && span.end > primary.span.start - 120)));
  return isMeeting ? medium[0] : medium.find(isNear);
}
