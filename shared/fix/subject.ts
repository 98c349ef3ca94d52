import type { Ask, AskType } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, slice } from '../text/span.ts';
import { capitalized } from './capital.ts';
import { isSelfContained } from './self-contained.ts';

/** A subject that says what is asked, in five or six words; blanks for what only the writer knows. */
export function subjectFor(message: Message, { minutes: usual }: Settings): string {
  const { facts } = message;
  const primary = facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];
  const minutes = facts.duration.find((it) => it.minutes !== undefined)?.minutes ?? usual;
  const topic = primary === undefined ? undefined : topicOf(message, primary);
  return ((primary === undefined ? undefined : taskIn(message, primary)) ?? SUBJECTS[primary?.type ?? 'other'])
    .replace('{minutes}', String(minutes))
    .replace('min on [topic]', topic === undefined ? '$&' : `min about ${topic}`)
    .replace('[day]', deadlineOf(message) ?? '[day]')
    .replace('[name]', primary === undefined ? '[name]' : (nameIn(message, primary) ?? '[name]'));
}

/** The day that the message names already, in its own words: "Monday, March 9"; "Friday to Monday" is none. */
export function deadlineOf({ facts, prose }: Message): string | undefined {
  const when = facts.when.find((it) => it.role === 'deadline' && it.hasDay && !it.isVaguePhrase);
  const words =
    when === undefined ? undefined : slice(prose.text, when.span).replace(/^(?:by|before|until|on|due)\s+/i, '');
  return words === undefined || /[\n[\]]|\b(?:from|to|or|by)\b/.test(words) ? undefined : words;
}

/** What a short task asks for, in its own words: "Water my plants from Friday to Monday?" */
function taskIn({ facts, prose }: Message, { sentence, type }: Ask): string | undefined {
  const own = prose.sentences[sentence];
  if (own === undefined || (type !== 'deliverable' && type !== 'other') || own.tokens.length > 12) return undefined;
  const words = slice(prose.text, own.span).replace(/\s+/g, ' ');
  const task = /^(?:(?:can|could|would|will) you (?:please )?|please )(?<task>[^[\]?.!]+\w)\s*[?.!]*$/i.exec(words)
    ?.groups?.task;
  if (task === undefined || !isSelfContained(own) || /^(?:be|do|help|please)\b/i.test(task)) return undefined;
  return `${capitalized(task)}${facts.when.some((it) => contains(own.span, it.span)) ? '' : ' by [day]'}?`;
}

/** What the ask names to talk about: "the roof". */
function topicOf({ facts, prose }: Message, { span }: Ask): string | undefined {
  const topic = facts.topic.find((it) => it.isSpecific && span.start < it.span.start && it.span.end <= span.end);
  const words = topic === undefined ? undefined : slice(prose.text, topic.span);
  return words === undefined || /[\n[\]]|(?: \S+){5}/.test(words) ? undefined : words;
}

/** The name behind "to" in an ask for an introduction: "Amir Patel". */
function nameIn({ prose }: Message, { sentence }: Ask): string | undefined {
  const tokens = prose.sentences[sentence]?.tokens ?? [];
  const at = tokens.findIndex(
    (it, index) =>
      /^(?:to|with)$/.test(it.word) && tokens[index + 1]?.isCapital === true && tokens[index + 1]?.word !== 'i',
  );
  if (at < 0) return undefined;
  let last = at + 1;
  while (tokens[last + 1]?.isCapital === true && !tokens[last + 1]?.isAfterComma && !tokens[last + 1]?.isAfterBreak)
    last += 1;
  return prose.text.slice(tokens[at + 1]?.span.start ?? 0, tokens[last]?.span.end ?? 0);
}

const SUBJECTS: Readonly<Record<AskType, string>> = {
  meeting: '{minutes} min on [topic]?',
  mentoring: '{minutes} min on [topic]?',
  question: 'One question on [topic]',
  advice: 'One question on [topic]',
  feedback: 'Feedback on [topic] by [day]?',
  introduction: 'Introduction to [name]?',
  referral: 'Referral for [role]?',
  letter: 'Letter for [role or program] by [day]?',
  decision: 'Decision on [topic] by [day]?',
  deliverable: '[one thing] by [day]?',
  speaking: 'Talk on [topic] on [date]?',
  connect: 'One question on [topic]',
  other: '[one thing] by [day]?',
};

/** Whether a subject tells nothing: "hi", "request", "following up". */
export function isEmptySubject(subject: string): boolean {
  const words = subject
    .toLowerCase()
    .replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .filter((it) => !FILLER.has(it));
  return words.every((it) => EMPTY.has(it));
}

const FILLER = new Set([
  'a',
  'an',
  'the',
  'my',
  'our',
  'your',
  'just',
  'and',
  'or',
  'for',
  'you',
  'to',
  'of',
  'from',
  'me',
  'us',
  'up',
  'in',
  'on',
  'i',
  'with',
  'no',
  'there',
]);
const EMPTY = new Set(
  (
    'hi hello hey greetings request requests networking network following follow followup checking touching base connect connecting connection introduction intro introducing ' +
    'question questions quick small short brief favor favour help urgent important meeting meet coffee chat call update subject none untitled message note email mail inquiry enquiry touch ' +
    'information info advice opportunity opportunities reminder ping hiya dear team all thoughts feedback asap please'
  ).split(' '),
);
