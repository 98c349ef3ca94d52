import type { Ask } from '../facts/fact.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { comesToLearn } from './comes-to-learn.ts';
import type { Message } from './message.ts';
import { FAVORS, hasBlank, hasSlot, isAlternative } from './on-asks.ts';
import { isEmergency, isInvitation } from './on-meetings.ts';
import { isLengthOpen, isTimeOpen, openClocks } from './open-slots.ts';
import { isStranger } from './stranger.ts';

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
  const list: string[] = [];
  if (isStranger(message)) list.push('work out who you are');
  if (isTopicOpen(message, primary)) list.push('guess the topic');
  if (isLengthOpen(message)) list.push('decide how long');
  if (isTimeOpen(message)) list.push('open the calendar');
  if (openClocks(message).length > 0) list.push('convert the time zone');
  if (1 < favors(message).size) list.push('choose among your asks');
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

function favors(message: Message): ReadonlySet<Ask['type']> {
  const own = message.facts.ask.filter((it) => FAVORS.has(it.type) && !it.isSoft && !isAlternative(message, it));
  return new Set(own.map((it) => it.type));
}

function isTopicOpen(message: Message, ask: Ask): boolean {
  const { facts } = message;
  const { type } = ask;
  if (type === 'meeting' && (isTopicBeside(message, ask) || isTreat(message))) return false;
  if (isEmergency(message) || facts.topic.some((it) => it.isSpecific) || hasBlank(message, 'topic')) return false;
  return (
    type === 'meeting' ||
    type === 'mentoring' ||
    type === 'connect' ||
    facts.vague.some((it) => it.kind === 'topic' || it.kind === 'purpose' || it.kind === 'advice')
  );
}

/** "The boiler drips. Could you come to look at it?", "I need your yes on the logo": the sentence beside the ask tells what it is about. */
function isTopicBeside({ facts, prose }: Message, { sentence }: Ask): boolean {
  const own = prose.sentences[sentence];
  const [before, after] = [prose.sentences[sentence - 1], prose.sentences[sentence + 1]];
  if (own !== undefined && before !== undefined && before.block.zone === 'body' && isPointing(own)) return true;
  const isOurs = ({ span }: { readonly span: Span }) => !/^(?:your|a)\b/i.test(slice(prose.masked, span));
  return [...facts.work.filter((it) => it.kind === 'work' && isOurs(it)), ...facts.choice].some((it) =>
    [before, after].some((near) => near?.block.zone === 'body' && contains(near.span, it.span)),
  );
}

const isPointing = ({ tokens }: Sentence) =>
  tokens.some((it, at) => /^(?:it|this|that|them)$/.test(it.word) && ABOUT.has(tokens[at - 1]?.word ?? ''));
const ABOUT = wordSet('about at over on through discuss see fix check');

/** "Lunch on Thursday? My treat": two who know each other need no topic to eat. */
function isTreat(message: Message): boolean {
  return (
    message.relationship !== 'cold' &&
    message.prose.greeting?.title === undefined &&
    isInvitation(message) &&
    !comesToLearn(message.prose)
  );
}

function isDayOpen(message: Message): boolean {
  return message.kind !== 'reply' && !hasSlot(message) && !isEmergency(message);
}
