import type { AskType } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';

/** A subject that says what is asked, in five or six words; blanks for what only the writer knows. */
export function subjectFor({ facts }: Message, { minutes: usual }: Settings): string {
  const primary = facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];
  const minutes = facts.duration.find((it) => it.minutes !== undefined)?.minutes ?? usual;
  return SUBJECTS[primary?.type ?? 'other'].replace('{minutes}', String(minutes));
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

/** A subject names the question without asking it: the body asks. So no title of ours could be taken for a second ask. */
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

const FILLER = new Set(['a', 'an', 'the', 'my', 'our', 'your', 'just', 'and', 'or', 'for', 'you', 'to', 'of', 'from', 'me', 'us', 'up', 'in', 'on', 'i', 'with', 'no', 'there']);
const EMPTY = new Set(
  ('hi hello hey greetings request requests networking network following follow followup checking touching base connect connecting connection introduction intro introducing ' +
    'question questions quick small short brief favor favour help urgent important meeting meet coffee chat call update subject none untitled message note email mail inquiry enquiry touch ' +
    'information info advice opportunity opportunities reminder ping hiya dear team all thoughts feedback asap please').split(' '),
);
