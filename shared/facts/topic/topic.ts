import type { Prose } from '../../text/prose.ts';
import { rememberFound, rememberWords } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { wordClasses } from '../../text/words.ts';
import { asksFor } from '../blank/blank.ts';
import type { Ask, AskType, Blank, Topic } from '../fact.ts';
import { isReported } from '../search.ts';
import { goalsIn } from './goal.ts';
import { claimIn, namedIn, namesDeed, purposesIn, taskTopics, undertakingIn } from './task.ts';
import { EVENTS, isEmpty, OPEN_HEADS, topicLeads } from './words.ts';

/** Kinds of ask that name their topic by their own task: "send me the counts by country". */
const TASKS: ReadonlySet<AskType> = new Set([
  'deliverable',
  'decision',
  'feedback',
  'question',
  'letter',
  'speaking',
  'other',
  'referral',
]);

/**
 * Reads what the primary ask is about. A topic is specific where the reader need not guess: a name, a number, a question put, an
 * event, or a noun that is none of the empty ones ("experience", "opportunities", "synergy"). Without an ask there is none.
 */
export function readTopics(prose: Prose, asks: readonly Ask[], blanks: readonly Blank[]): readonly Topic[] {
  const primary = asks.find((it) => it.isPrimary) ?? asks[0];
  const own = primary === undefined ? undefined : prose.sentences[primary.sentence];
  if (primary === undefined || own === undefined) return [];
  const topics = [...candidates(own, blanks, true)];
  const isTask = TASKS.has(primary.type) || namesDeed(own.tokens);
  if (isTask) topics.push(...(topics.some((it) => it.isSpecific) ? [] : taskTopics(prose, own, primary)));
  else if (!topics.some((it) => it.isSpecific)) topics.push(...purposesIn(clauseOf(own, primary)));
  for (const [at, sentence] of prose.sentences.entries()) {
    if (sentence === own || sentence.block.kind === 'heading') continue;
    const isAsked = asks.some((it) => it.sentence === at);
    if (isAsked || tellsPurpose(sentence)) topics.push(...candidates(sentence, blanks, isAsked));
    if (sentence.block.zone === 'subject') topics.push(...namedIn(sentence));
    if (primary.type === 'introduction') topics.push(...undertakingIn(sentence));
  }
  if (primary.type === 'mentoring') topics.push(...prose.sentences.flatMap(goalsIn));
  if (!topics.some((it) => it.isSpecific) && primary.type === 'meeting')
    topics.push(...prose.sentences.flatMap((it) => claimIn(it)));
  if (primary.type === 'introduction' && !topics.some((it) => it.isSpecific)) topics.push(...undertakingIn(own));
  return topics.filter(
    (it, at) =>
      !topics.some((other, index) => index < at && other.isSpecific === it.isSpecific && overlaps(other.span, it.span)),
  );
}

/** The asking words with what belongs to them: what comes long after them in the same sentence is another matter. */
function clauseOf({ tokens }: Sentence, { clause }: Ask): readonly Token[] {
  const last = tokens.findLastIndex((it) => it.span.end <= clause.end);
  return tokens.slice(0, last + 15);
}

/** The topic that counts: a specific one wins, the ask's own sentence first. */
export function mainTopic(topics: readonly Topic[]): Topic | undefined {
  return topics.find((it) => it.isSpecific) ?? topics[0];
}

const PURPOSE = wordSet(
  `question questions ask asking about discuss how which what whether why regarding subject topic applying deciding choosing compare confirm
  wondering wonder interested want like hoping love help explore looking learn prepare request invite inviting research project writing
  article idea working building interview tell who host hosting hosts holding`,
);
const NOT_A_PURPOSE = wordSet('thank thanks attached congratulations sorry glad surprised saddened');

/** A sentence that may tell what the ask is about: the subject line, a question, a wish, an announced event. */
const tellsPurpose = rememberWords(
  ({ block, isQuestion, tokens }: Sentence): boolean => {
    if (block.zone === 'subject' || isQuestion) return true;
    if (block.zone !== 'body' || tokens.slice(0, 3).some((it) => NOT_A_PURPOSE.has(it.word))) return false;
    return tokens.some((it) => PURPOSE.has(it.word) || EVENTS.has(it.word));
  },
  ({ block, isQuestion }) => `${block.zone} ${isQuestion}`,
);

/** What a sentence may name as a topic; it looks at its words and, where there are any, at the blanks of the message. */
const candidates = rememberFound(readCandidates, (_sentence, blanks, isAsked) =>
  blanks.length === 0 ? String(isAsked) : undefined,
);

function readCandidates(sentence: Sentence, blanks: readonly Blank[], isAsked: boolean): readonly Topic[] {
  const { tokens } = sentence;
  const topics: Topic[] = [];
  const hits = topicLeads(sentence);
  for (const hit of hits) {
    if (isReported({ sentence, first: hit.first }) || isToldAsNews(tokens, hit.first)) continue;
    if (
      (hit.kind === 'event' && !isAsked) ||
      (hit.kind === 'about' && hits.some((it) => it.kind === 'talk' && it.last === hit.last))
    )
      continue;
    // "How about a coffee" names no topic.
    if (hit.first === hit.last && tokens[hit.first]?.word === 'about' && HOW.has(tokens[hit.first - 1]?.word ?? ''))
      continue;
    const object = objectAfter(tokens, hit.last + 1);
    if (object.length === 0) {
      const blank = blanks.find(
        (it) => it.span.start >= hit.span.end && it.span.start <= hit.span.end + 3 && asksFor(it, 'topic'),
      );
      if (blank !== undefined) topics.push({ span: blank.span, isSpecific: true });
      continue;
    }
    if (hit.kind === 'question') {
      // "Anyone who is hiring" describes a person.
      if (tokens[hit.first]?.word === 'who' && PERSONS.has(tokens[hit.first - 1]?.word ?? '')) continue;
      const put = tokens.slice(hit.first);
      if (isQuestionPut(put, isAsked)) topics.push({ span: spanOf(put), isSpecific: true });
      continue;
    }
    const [head] = object;
    // "30 minutes on Tuesday" names a day.
    if (head !== undefined && (wordClasses.weekday.has(head.word) || wordClasses.month.has(head.word))) continue;
    // "Speak to you for an hour" is no event.
    if (hit.kind === 'event' && /^(?:you|me|us)$/.test(head?.word ?? '')) continue;
    if (TALKING.has(head?.word ?? '') || object.slice(0, 4).some((it) => AVAILABLE.has(it.word))) continue;
    const parts = conjuncts(object);
    const specific = parts.find((it) =>
      hit.kind === 'event' || hit.kind === 'occasion' ? isEvent(it) : isDefinite(it, blanks, hit.kind === 'talk'),
    );
    if (specific !== undefined) topics.push({ span: spanOf(specific), isSpecific: true });
    else if (object.some((it) => OPEN_HEADS.has(it.word)) || hit.kind === 'talk')
      topics.push({ span: spanOf(object), isSpecific: false });
  }
  const event = eventIn(tokens, isAsked);
  if (event !== undefined) topics.push({ span: event, isSpecific: true });
  return topics;
}

const HOW = wordSet('how what');
const PERSONS = wordSet(
  'me us anyone someone anybody somebody people person those folks one others you friends friend colleague colleagues everyone',
);
const NEWS = wordSet('surprised sorry glad happy sad saddened excited delighted shocked pleased good heard thrilled');

/** "I was sorry to hear about your fall" tells; it asks for nothing. */
const isToldAsNews = (tokens: readonly Token[], first: number) =>
  tokens.slice(Math.max(0, first - 3), first + 1).some((it) => NEWS.has(it.word)) ||
  (tokens.slice(0, first).some((it) => FOUND.has(it.word)) && !tokens.slice(0, first).some((it) => WANTS.has(it.word)));

const FOUND = wordSet('came found read saw watched enjoyed noticed stumbled loved listened attended learned heard');
const WANTS = wordSet("i'd would could like hoping wondering want wanted question wonder can interested");

const STOPS = wordSet(
  "if so because since but would could can please let when whenever sometime thanks thank i i'd i'm we'd i'll",
);

/** The words behind a lead, up to the end of their phrase. */
function objectAfter(tokens: readonly Token[], from: number): readonly Token[] {
  const object: Token[] = [];
  for (let at = from; at < tokens.length && object.length < 14; at += 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || (at > from && token.isAfterComma && STOPS.has(token.word))) break;
    if (STOPS.has(token.word) && object.length > 1 && !HEARS.has(object.at(-1)?.word ?? '')) break;
    object.push(token);
  }
  return object;
}

const HEARS = wordSet('that how what which whether why where and who');

const STARTS_NOUN = wordSet(
  'my our your the a an this that these those his her their any how what which whether why where one two',
);

/** "Your group's activities, and Bermuda's goal as a hub" are two things. */
function conjuncts(object: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  for (const [at, token] of object.entries()) {
    const next = token.word === 'and' || token.word === 'or' ? object[at + 1] : token.isAfterComma ? token : undefined;
    if (at > 0 && next !== undefined && (STARTS_NOUN.has(next.word) || next.word.endsWith("'s"))) parts.push([]);
    // What hangs on behind a comma ("Chairman of Fernway", "especially as a student") is no second thing.
    else if (at > 0 && token.isAfterComma && token.word !== 'and' && token.word !== 'or') break;
    parts.at(-1)?.push(token);
  }
  return parts;
}

/** @param isTalk after "chat about" one bare noun ("electricity") still leaves the reader guessing. */
function isDefinite(part: readonly Token[], blanks: readonly Blank[], isTalk: boolean): boolean {
  const named = part.filter((it) => !isEmpty(it));
  // "Chat by phone on Tuesday at 3 pm ET" says when, and not what about.
  const words = named.every(isOfTime) ? [] : named;
  const head = part.findIndex((it) => OPEN_HEADS.has(it.word));
  // "How your engineering team works", "the position" that both know of.
  if (HEARS.has(part[0]?.word ?? '') && words.some((it) => !OPEN_HEADS.has(it.word))) return true;
  if (POINTS.has(part[0]?.word ?? '') && POSTS.has(part[1]?.word ?? '')) return true;
  if (head >= 0 && head <= 5) return isNarrowed(part, head);
  if (words.length > 1 || words.some((it) => it.isCapital || /\d/.test(it.word))) return true;
  if (words.length === 1) return !isTalk || part.some((it) => DETERMINED.has(it.word));
  return blanks.some(
    (it) =>
      part.some((token) => it.span.start <= token.span.start && token.span.end <= it.span.end) && asksFor(it, 'topic'),
  );
}

const isOfTime = ({ word }: Token) => wordClasses.weekday.has(word) || wordClasses.month.has(word) || CLOCK.test(word);
const CLOCK = /^(?:\d.*|[ap]m|noon|midday|[ecmp][sd]?t|gmt|utc|eastern|central|pacific|mountain)$/;

const POINTS = wordSet('the this that');
const POSTS = wordSet('position role job opening internship vacancy post');
const DETERMINED = wordSet('my our your the this that these those his her their');
const ANY = wordSet('some any several various possible potential new future all many other certain');
const NARROWS = wordSet('on about regarding with how when whether as');

/** "Your experience moving to Northwind" is a part of it; "your experience at Northwind" and "some ideas regarding strategy" are not. */
function isNarrowed(part: readonly Token[], head: number): boolean {
  if (part.slice(0, head).some((it) => ANY.has(it.word))) return false;
  const rest = part.slice(head + 1);
  const [next] = rest;
  if (next === undefined) {
    // "The hiring plan", "our Lisbon office": a word before it that is no praise binds it, where it is not the reader's whole.
    return part[0]?.word !== 'your' && part.slice(0, head).some((it) => !isEmpty(it) && !PRAISES.test(it.word));
  }
  // "The position of Night Supervisor".
  if (
    part[0]?.word !== 'your' &&
    DETERMINED.has(part[0]?.word ?? '') &&
    (next.word === 'of' || next.word === 'as') &&
    rest.slice(1).some((it) => !isEmpty(it))
  )
    return true;
  const isDeed = next.word.endsWith('ing') && next.word.length > 5 && !next.isAfterComma;
  return (isDeed || NARROWS.has(next.word)) && rest.slice(1).some((it) => !isEmpty(it));
}

const PRAISES = /(?:ing|ive|ible|able|ous|ful|ary|ional)$/;

const SCHEDULES = wordSet(
  'works work time times date dates day days suits availability available calendar schedule free convenient earliest convenience',
);

/** "How you chose between the two leases", "which skills mattered", and not "what works for you", "how are you". */
function isQuestionPut(put: readonly Token[], isAsked: boolean): boolean {
  const end = put.findIndex((it, at) => at > 0 && it.isAfterBreak);
  const words = (end < 0 ? put : put.slice(0, end)).slice(1, 16);
  if (words.slice(0, 8).some((it) => SCHEDULES.has(it.word))) return false;
  return words.filter((it) => !isEmpty(it)).length >= (isAsked ? 1 : 2);
}

/** Something one attends that has a name or a kind of its own: "the tour", "our gala", never "a meeting with Ana". */
const isEvent = (part: readonly Token[]) =>
  part.some((it) => EVENTS.has(it.word)) ||
  (part.filter((it) => !isEmpty(it)).length > 1 && !part.slice(0, 4).some((it) => TALKS.has(it.word)));

const TALKING = wordSet(
  'meeting talking chatting speaking learning sitting connecting working having getting hearing joining discussing grabbing',
);
const AVAILABLE = wordSet('availability available convenient earliest calendar');
const TALKS = wordSet('meeting call chat lunch coffee dinner breakfast drink drinks conversation talk');
const PAST = wordSet('met enjoyed thank thanks was were saw sat had attended spoke heard loved joined yesterday');

const DOERS = wordSet("to i we you could would can will they i'd we'd");

function eventIn(tokens: readonly Token[], isAsked: boolean): Span | undefined {
  // "To tour", "I interview" are deeds.
  const at = tokens.findIndex((it, index) => EVENTS.has(it.word) && !DOERS.has(tokens[index - 1]?.word ?? ''));
  const event = tokens[at];
  if (event === undefined || tokens.slice(0, at).some((it) => PAST.has(it.word))) return undefined;
  const before = tokens.slice(Math.max(0, at - 3), at);
  const isNamed = before.some((it) => it.isCapital && !isEmpty(it)) || before.some((it) => DETERMINED.has(it.word));
  return isAsked || isNamed ? { start: before[0]?.span.start ?? event.span.start, end: event.span.end } : undefined;
}

const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.span.start ?? 0,
  end: tokens.at(-1)?.span.end ?? 0,
});
