import type { Ask, AskType } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';

/** A subject that says what is asked, in five or six words; blanks for what only the writer knows. */
export function subjectFor(message: Message, { minutes: usual }: Settings): string {
  const { facts } = message;
  const primary = facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];
  const minutes = facts.duration.find((it) => it.minutes !== undefined)?.minutes ?? usual;
  return SUBJECTS[primary?.type ?? 'other']
    .replace('{minutes}', String(minutes))
    .replace('[day]', deadlineOf(message) ?? '[day]')
    .replace('[name]', primary === undefined ? '[name]' : (nameIn(message, primary) ?? '[name]'));
}

/** The day that the message names already, in its own words: "Monday, March 9". */
export function deadlineOf({ facts, prose }: Message): string | undefined {
  const when = facts.when.find((it) => it.role === 'deadline' && it.hasDay && !it.isVaguePhrase);
  const words =
    when === undefined
      ? undefined
      : prose.text.slice(when.span.start, when.span.end).replace(/^(?:by|before|until|on|due)\s+/i, '');
  return words === undefined || /[\n[\]]/.test(words) ? undefined : words;
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
