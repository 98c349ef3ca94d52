import { asksFor, type BlankKind } from '../facts/blank.ts';
import type { Ask } from '../facts/fact.ts';
import type { Message } from './message.ts';

/** What the reader would have to write: a yes or no, a choice, a line or two, or an essay. */
export type Answer = 'yes-no' | 'choice' | 'short' | 'open';

/**
 * What is left to the reader before answering, in plain words and in the reader's order: work out who you are, guess the
 * topic, decide how long, open the calendar, convert the time zone, choose among your asks, compose an answer. Empty where
 * only a yes or no is left to type, and for a message that asks for nothing.
 */
export function readerMust(message: Message): readonly string[] {
  const primary = primaryOf(message);
  if (primary === undefined || !message.isRequest || !ASKING.has(message.kind)) return [];
  const isMeeting = primary.type === 'meeting' || primary.type === 'speaking' || primary.type === 'mentoring';
  const list: string[] = [];
  if (isUnknownWriter(message)) list.push('work out who you are');
  if (isTopicOpen(message, primary)) list.push('guess the topic');
  if (isMeeting && isLengthOpen(message, primary)) list.push('decide how long');
  if (isMeeting && isDayOpen(message)) list.push('open the calendar');
  if (isMeeting && isZoneOpen(message, primary)) list.push('convert the time zone');
  if (1 < new Set(message.facts.ask.filter((it) => FAVORS.has(it.type) && !it.isSoft).map((it) => it.type)).size)
    list.push('choose among your asks');
  if (answerOf(message) === 'open') list.push('compose an answer');
  return list;
}

/** What kind of answer would do. */
export function answerOf(message: Message): Answer {
  const primary = primaryOf(message);
  if (primary === undefined) return 'open';
  const sentence = message.prose.sentences[primary.sentence];
  const words = sentence?.tokens.map((it) => it.word) ?? [];
  // "Which of the two", "A or B": a word from the question is the answer.
  const isBounded = words.includes('or') || /\bwhich (?:of|one)\b/.test(words.join(' '));
  // Where the topic or the day is open, a bare yes settles nothing.
  if (primary.type === 'meeting' || primary.type === 'speaking') return isDayOpen(message) ? 'open' : 'yes-no';
  if (words.includes('or') && (primary.type === 'decision' || primary.type === 'advice' || primary.type === 'question'))
    return 'choice';
  if (primary.isYesNo && !isTopicOpen(message, primary)) return 'yes-no';
  if (isBounded) return 'choice';
  if (message.facts.vague.some((it) => !it.isBounded && OPENS.has(it.kind)) || isTopicOpen(message, primary))
    return 'open';
  return SHORT.has(primary.type) || primary.form === 'question' ? 'short' : 'open';
}

const ASKING: ReadonlySet<Message['kind']> = new Set(['first-ask', 'follow-up']);
const FAVORS: ReadonlySet<Ask['type']> = new Set([
  'meeting',
  'mentoring',
  'feedback',
  'introduction',
  'referral',
  'letter',
  'speaking',
]);
const SHORT: ReadonlySet<Ask['type']> = new Set([
  'question',
  'decision',
  'deliverable',
  'introduction',
  'referral',
  'letter',
  'connect',
  'feedback',
]);
const OPENS: ReadonlySet<string> = new Set(['advice', 'opinion', 'review', 'topic']);

const primaryOf = ({ facts }: Message) => facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];

const hasBlank = ({ facts }: Message, kind: BlankKind) => facts.blank.some((it) => asksFor(it, kind));

function isUnknownWriter(message: Message): boolean {
  const { facts, relationship, kind } = message;
  return relationship === 'cold' && kind === 'first-ask' && facts.who.length === 0 && !hasBlank(message, 'name');
}

function isTopicOpen(message: Message, { type }: Ask): boolean {
  const { facts } = message;
  if (facts.topic.some((it) => it.isSpecific) || hasBlank(message, 'topic')) return false;
  return (
    type === 'meeting' ||
    type === 'mentoring' ||
    type === 'connect' ||
    facts.vague.some((it) => it.kind === 'topic' || it.kind === 'purpose' || it.kind === 'advice')
  );
}

function isLengthOpen(message: Message, { sentence, type }: Ask): boolean {
  if (message.facts.duration.some((it) => it.minutes !== undefined) || hasBlank(message, 'duration')) return false;
  const own = message.facts.occasion.filter((it) => it.sentence === sentence);
  return type !== 'meeting' || !own.some((it) => it.kind === 'meal' || it.kind === 'event');
}

function isDayOpen(message: Message): boolean {
  if (message.kind === 'reply' || hasBlank(message, 'when')) return false;
  return !message.facts.when.some((it) => it.role === 'meeting' && it.level !== 'vague' && it.hasDay && it.hasClock);
}

/** A clock time is there, its zone is not, and the two are not in one place. */
function isZoneOpen(message: Message, { sentence }: Ask): boolean {
  const { facts, relationship } = message;
  if (facts.zone.length > 0 || relationship === 'team' || hasBlank(message, 'zone')) return false;
  const isRemote = facts.medium.some((it) => it.kind === 'phone' || it.kind === 'video');
  const isShared = facts.occasion.some((it) => it.sentence === sentence && it.kind !== 'call');
  const isInPerson = !isRemote && (isShared || facts.medium.some((it) => it.kind === 'place'));
  return !isInPerson && facts.when.some((it) => it.role === 'meeting' && it.hasClock);
}
