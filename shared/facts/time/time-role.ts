import type { Prose } from '../../text/prose.ts';
import { noKey, rememberWords } from '../../text/same-words.ts';
import { type Span, slice } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import type { TimeExpression } from '../../when/expression.ts';
import type { Ask, When } from '../fact.ts';
import type { PlacedTime } from './times.ts';
import {
  indexFrom,
  isNaming,
  isOfAsk,
  isOfNamed,
  isOfOtherClause,
  isOfReason,
  isPresence,
  isThought,
  isTopic,
  occasions,
  offersDay,
  PLAIN,
  refersBack,
  TOPIC,
} from './told-day.ts';

const past = wordSet(
  'met spoke talked chatted saw was were had attended enjoyed heard sent received wrote emailed submitted applied called joined started graduated read gave asked discussed mentioned visited left thanks thank took did came went presented published posted announced said ran made found bought sold told held got sat lasted ended began happened moved worked completed finished released missed',
);
const proposing = wordSet(
  "would could can will may i'll we'll shall might let's free available availability open works work suits suit propose suggest happy hoping hope planning say either option options slot slots times fit fits schedule calendar interested",
);
const due = wordSet(
  "due deadline deadline's complete completed submit reply respond rsvp need needed closes closing decide deciding decision finish",
);
/** Whether the sentence at that place tells of people who come together. */
export function tellsOfMeeting({ sentences }: Prose, { start }: Span): boolean {
  const sentence = sentences.find((it) => it.span.start <= start && start < it.span.end);
  return sentence?.tokens.some((it) => together.has(it.word)) === true;
}

const together = wordSet(
  'meet meeting talk talking chat chatting call together discuss discussing connect catch speak see lunch coffee visit take require you your once if when',
);

/** "How you got to where you **are today**". */
const STATE = /\b(?:you|we|they|he|she|it) (?:are|is|stand) today$/i;

const REPLY = wordSet('know rsvp reply respond confirm tell answer');

/** "About the survey you **ran in October**", "what you said on Friday": when that was done, and not when to talk about it. */
function isOfDeed(tokens: Tokens, { span }: TimeExpression, { masked }: Prose): boolean {
  const topic = tokens.findIndex((it) => TOPIC.has(it.word));
  return (
    0 <= topic &&
    // "Next Friday", "sometime in May" are still to come.
    /^\p{Lu}\p{L}+$/u.test(slice(masked, span)) &&
    tokens
      .slice(topic, indexFrom(tokens, span.start) + 1)
      .some(
        ({ word }, at, all) =>
          (past.has(word) || /..ed$/.test(word)) &&
          /^(?:i|you|we|he|she|they)$/.test(all[at - 1]?.word ?? '') &&
          !/^(?:if|whether|and|but|so)$/.test(all[at - 2]?.word ?? '') &&
          !all.slice(at).some((it) => it.isAfterComma || it.word === 'some'),
      )
  );
}

/** What part a time plays: proposed for the meeting, a deadline, or told of only. `timesOf` gives the times of a sentence. */
export function roleOf(
  { time, sentence }: PlacedTime,
  timesOf: (sentence: number) => readonly TimeExpression[],
  prose: Prose,
  asks: readonly Ask[],
): When['role'] {
  const beside = timesOf(sentence);
  const tokens = prose.sentences[sentence]?.tokens ?? [];
  if (isRuledOut(prose, time) || STATE.test(prose.masked.slice(Math.max(0, time.span.start - 12), time.span.end)))
    return 'mention';
  if (isGone(time) || isOfPast(tokens, time) || isAgreed(tokens, time)) return 'mention';
  const own = asks.filter((it) => it.sentence === sentence);
  if (time.kind === 'vague' && isAside(prose, sentence, time, own)) return 'mention';
  const isDue =
    time.kind === 'deadline' ||
    (time.kind === 'point' &&
      (time.bound === 'by' ||
        // "Could we meet before 4?" is a window, "call me before 4" a deadline.
        (time.bound === 'before' && (time.clock === undefined || !asks.some(isPresence)))));
  const presence = asks.filter(isPresence);
  const askTokens = presence.flatMap((it) => prose.sentences[it.sentence]?.tokens ?? []);
  if (
    own.some(isPresence) &&
    (isTopic(prose, time) ||
      isOfDeed(tokens, time, prose) ||
      isNaming(tokens, time, prose) ||
      isOfOtherClause(tokens, time, own))
  )
    return 'mention';
  // "Please let me know by the 5th" whether he comes to the party.
  const isReply = own.every((it) => it.form === 'order') && tokens.some((it) => REPLY.has(it.word));
  if (own.some(isPresence)) return isDue && (isReply || own.some((it) => !isPresence(it))) ? 'deadline' : 'meeting';
  const isMeeting = asks.some(isPresence);
  // "Are you closed on Friday?", "whether you take students in the fall": the day of what is asked about.
  if (0 < own.length && !isDue && own.every((it) => it.type === 'question') && isAskedAbout(tokens, time, own))
    return 'mention';
  if (0 < own.length && !isMeeting && !isDue && own.every((it) => isOfReason(tokens, time, it))) return 'mention';
  if (0 < own.length && !isDue && (isOfThing(tokens, time) || (!isMeeting && isPromised(tokens, time))))
    return 'mention';
  if (0 < own.length) return isMeeting && !isDue && hasClock(time) ? 'meeting' : 'deadline';
  const said = sayingOf({ tokens });
  if (isMeeting && beside.some((it) => isThought(tokens, it))) return 'meeting';
  if (said.isPast && !said.isProposal) return 'mention';
  const isChoice = time.kind === 'vague' && time.sort === 'your-choice';
  if (isDue || (0 < asks.length && !isMeeting && !isChoice && said.isDue && !isPromised(tokens, time)))
    return 'deadline';
  if (!isMeeting) return isOffered(time, sentence, beside, said, asks) ? 'meeting' : 'mention';
  // "I'm in Ohio until Thursday."
  const isUntil = time.kind === 'point' && time.bound === 'until';
  if ((said.isSchedule || isUntil) && !said.isProposal) return 'mention';
  const isFixed = beside.some(hasClock) && beside.some(hasDay);
  if (isFixed || hasClock(time) || time.kind === 'vague')
    return isFixed || said.length <= 10 || said.isProposal || said.isOccasion ? 'meeting' : 'mention';
  return isOfAsk(tokens, sentence, presence, askTokens, timesOf) ||
    prose.sentences[sentence]?.isQuestion === true ||
    (offersDay(tokens, time) && !isOfNamed(tokens, askTokens)) ||
    refersBack(askTokens)
    ? 'meeting'
    : 'mention';
}

const NOT_BEFORE =
  /(?:\b(?:except|excluding|other than|a(?:part|side) from|but not|and not|days? but|time but|can(?:no|')t (?:do|make|meet|come|attend)(?: it)?|(?:won't|not|un)(?: be)? ?able to (?:do|make|meet|come|attend)(?: it)?|(?:have|need|had|going) to (?:cancel|miss|skip|call off)(?: it| our [^\s,.]+)?|something (?:has |just )?(?:came|come) up|(?:not|un)(?: be)? ?(?:free|available|around)|\b(?:I|we)(?: am| are|'m|'re| will be|'ll be) (?:away|busy|booked|out|out of (?:the )?office|travell?ing|on (?:leave|holiday|vacation)))|(?<![a-z] )not)(?: for| on| all| from)?(?: (?:[a-z]+day|the \d+[a-z]+) (?:or|and)(?: on)?)? $/i;
const NOT_BEHIND =
  /^(?: (?:morning|afternoon|evening))?,? (?:(?:does|do|did|will|would|is|are)(?:n't| not)|won't|no longer) (?:really )?(?:works?|suits?|fits?|possible|an option|good|great|available|free)\b/i;

/** "Any day except Wednesday", "I can't make Monday", "Friday doesn't work for me": a time that is not meant. */
export function isRuledOut({ masked }: Prose, { span }: TimeExpression): boolean {
  const behind = masked.slice(span.end, span.end + 40).replaceAll('’', "'");
  return (
    NOT_BEFORE.test(masked.slice(Math.max(0, span.start - 56), span.start).replaceAll('’', "'")) ||
    (/n['o]/i.test(behind) && NOT_BEHIND.test(behind))
  );
}

/** "If you have the time" is a courtesy, "take some time" a length; what "will expire shortly", and "this year", is told of. */
function isAside(prose: Prose, sentence: number, { span }: TimeExpression, own: readonly Ask[]): boolean {
  const words = slice(prose.text, span);
  if (/^if you have\b/i.test(words)) return true;
  // "For the next year" says how long, "for next year" when.
  if (/\bfor the next /i.test(prose.text.slice(Math.max(0, span.start - 8), span.end))) return true;
  if (own.some(isPresence)) return false;
  if (/\b(?:years?|semesters?)$/i.test(words)) return true;
  const before = (prose.sentences[sentence]?.tokens ?? [])
    .filter((it) => it.span.end <= span.start)
    .map((it) => it.word);
  return before.slice(-2).some((it) => TAKES.has(it)) || (before.includes('will') && !before.includes('you'));
}

const TAKES = wordSet('take taking took spend spending spent');

type Tokens = Prose['sentences'][number]['tokens'];

/** What the words of a sentence say about all the times in it. */
interface Saying {
  readonly length: number;
  /** "The piece **runs** on Sunday", "I'm on **deadline** Thursday": the hours of something else. */
  readonly isSchedule: boolean;
  readonly isPast: boolean;
  readonly isProposal: boolean;
  readonly isDue: boolean;
  readonly isOccasion: boolean;
  readonly isBooking: boolean;
  /** "I have an interview on Monday at 9": an appointment with others. */
  readonly isOwn: boolean;
  /** The index of the word with which the writer first promises something: "I'll", "we will". */
  readonly promise: number;
}

/** Remembered, for a sentence may name many times. */
const sayingOf = rememberWords(({ tokens }: { readonly tokens: Tokens }): Saying => {
  // "We met in May" names a month, it proposes nothing.
  const words = tokens.filter((it) => !(it.word === 'may' && it.isCapital)).map((it) => it.word);
  const has = (list: ReadonlySet<string>) => words.some((it) => list.has(it));
  const promise = tokens.findIndex((it, at) => isPromise(it.word, tokens[at + 1]?.word));
  return {
    length: words.length,
    isPast: has(past),
    isProposal: has(proposing),
    isDue: has(due),
    isOccasion: has(occasions),
    isBooking: has(BOOKS),
    isOwn: /^(?:i|we)$/.test(words[0] ?? '') && words[1] === 'have' && /^an?$/.test(words[2] ?? ''),
    isSchedule: has(SCHEDULED),
    promise: promise < 0 ? tokens.length : promise,
  };
}, noKey);

const ASKED = wordSet('whether if what when which how why who is are was were did does do has have');

function isAskedAbout(tokens: Tokens, { span }: TimeExpression, own: readonly Ask[]): boolean {
  const start = own[0]?.clause.start ?? 0;
  return tokens.some((it) => start <= it.span.start && it.span.end <= span.start && ASKED.has(it.word));
}

/** "We have Monday at 8:20 or Wednesday at 15:40. Which one shall I book?": fixed times right before the reader is asked to choose. */
function isOffered(
  time: TimeExpression,
  sentence: number,
  beside: readonly TimeExpression[],
  said: Saying,
  asks: readonly Ask[],
): boolean {
  if (!hasClock(time) || !hasDay(time)) return false;
  const isNear = asks.some((it) => isChoosing(it) && sentence <= it.sentence && it.sentence <= sentence + 2);
  return (
    isNear &&
    (said.isProposal ||
      (said.isOccasion && !said.isOwn) ||
      beside.some((it) => it !== time && hasClock(it) && hasDay(it)))
  );
}

function isChoosing({ type }: Ask): boolean {
  return type === 'decision' || type === 'question' || type === 'other';
}

/** "As agreed on Monday", "the plan we discussed in May", "Ana called Friday": told of, not asked for. */
function isAgreed(tokens: Prose['sentences'][number]['tokens'], { span }: TimeExpression): boolean {
  const at = indexFrom(tokens, span.start);
  return (
    tokens[at]?.isAfterComma !== true &&
    tokens
      .slice(Math.max(0, at - 2), Math.max(0, at))
      .some((it) =>
        /^(?:agreed|discussed|mentioned|promised|arranged|called|spoke|wrote|emailed|visited|asked)$/.test(it.word),
      )
  );
}

const LEADS = wordSet('for of from since dated through');
const SCHEDULED = wordSet(
  'runs airs opens closes closed launches ships publishes prints appears expires deadline ends finish',
);
const BOOKS = wordSet('book reserve schedule set arrange plan move reschedule cover hold free available block');
/** "The notes for Friday", "the 3/4 report", "your message today": the time belongs to a thing, not to the deed. */
function isOfThing(tokens: Tokens, { span, kind }: TimeExpression): boolean {
  if (kind !== 'point' || sayingOf({ tokens }).isBooking) return false;
  const at = indexFrom(tokens, span.start);
  const before = tokens[at - 1];
  const next = tokens[indexFrom(tokens, span.end)];
  if (before !== undefined && LEADS.has(before.word)) return true;
  const isLeading = next !== undefined && !next.isAfterBreak && !next.isAfterComma && !PLAIN.has(next.word);
  return isLeading && (next.isCapital || before?.word === 'the' || before?.word === 'your' || before?.word === 'our');
}

/** "I will be in touch shortly": the writer's own deed. */
const isPromised = (tokens: Tokens, { span }: TimeExpression) =>
  sayingOf({ tokens }).promise < indexFrom(tokens, span.start);

const isPromise = (word: string, next: string | undefined) =>
  word === "i'll" || word === "we'll" || ((word === 'i' || word === 'we') && next === 'will');

function isGone(time: TimeExpression): boolean {
  return (
    (time.kind === 'point' || time.kind === 'range') &&
    time.day?.isPast === true &&
    !time.day.hasYear &&
    time.day.form !== 'date'
  );
}

/** "The surgery of 3 October 2026", "the letter dated May 4, 2025": when a thing was. "The week of May 4" names a week. */
function isOfPast(tokens: Tokens, time: TimeExpression): boolean {
  if (time.kind !== 'point' || time.day?.isPast !== true) return false;
  const at = indexFrom(tokens, time.span.start);
  return (
    /^(?:of|from|dated)$/.test(tokens[at - 1]?.word ?? '') &&
    !/^(?:week|morning|afternoon|evening|month)$/.test(tokens[at - 2]?.word ?? '')
  );
}

function hasClock(time: TimeExpression): boolean {
  return (time.kind === 'point' || time.kind === 'range') && time.clock !== undefined;
}

function hasDay(time: TimeExpression): boolean {
  return (time.kind === 'point' || time.kind === 'range') && time.day !== undefined;
}
