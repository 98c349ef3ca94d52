import type { AskType } from '../../facts/fact.ts';
import { talkHas, withDay, withFocus, withLength, withName, withPlace, withRole } from '../mend-work.ts';
import { replace, textOf } from '../place.ts';
import { isCrowded, type Plan } from '../plan.ts';
import { askSentence, type Step } from './step.ts';

type Mend = (question: string, plan: Plan) => string;

/** Something is to be done, so a day for it makes sense; not so with "what would it cost?". Nor while a span of time is named. */
const ASKS_DEED =
  /^(?!.*\b(?:while|during|throughout|as long as) \p{L})(?:.*\b(?:could|would|can|will|may|might) (?:you|u|someone|somebody|anyone|any of you|one of you|everyone|I|we)\b|.*\b(?:please|kindly|let me know|let us know)\b|(?:send|forward|review|confirm|share|reply|tell|give|call|approve)\b)/iu;

/** "Would you send me the phone numbers?" asks for a thing, although it is about facts. */
export const isTask = (question: string) =>
  /^(?:[^,]{1,60}, )?(?:could|would|can|will) you (?:please )?(?:look|check|review|read|sign|approve|return|fill|finish|fix|update|complete|forward|confirm)\b/i.test(
    question,
  ) || /\b(?:send|forward|e-?mail|give|get|hand) (?:me|us) (?:the|a|an|your|some|copies)\b/i.test(question);

/** "Please let us know your availability in the first two weeks of October": a group is asked for its free days. */
export const isPoll = (question: string) =>
  /\b(?:let (?:me|us|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?) know|tell (?:me|us)|send (?:me|us)|share|reply with)\b.*\b(?:availability|available|free|which (?:days?|dates?|times?))\b/iu.test(
    question,
  );

/** Only what can be read has a part and can be judged; a fence has not. */
const isWork = ({ original: { facts, prose } }: Plan, question: string) =>
  facts.work.length > 0 ||
  facts.artefact.length > 0 ||
  prose.links.length > 0 ||
  prose.code.length > 0 ||
  !/\b(?:look|glance) (?:at|over) (?:the|my|our|your|his|her|an?|that) \p{L}/iu.test(question);

const hasDeadline = ({ original: { facts } }: Plan) => facts.when.some((it) => it.role === 'deadline' && it.hasDay);

/** What each type of ask lacks, and the words for it. Meetings have a step of their own. */
const mends: Readonly<Partial<Record<AskType, Mend>>> = {
  feedback: (question, plan) =>
    plan.lacks.has('say-what-to-review') && isWork(plan, question)
      ? withFocus(question, !plan.lacks.has('say-by-when') && hasDeadline(plan))
      : plan.lacks.has('say-by-when')
        ? withDay(question, '[day]')
        : question,
  question: (question) =>
    (isTask(question) || isPoll(question)) && !/\b(?:by|before|until|today|tomorrow)\b/i.test(question)
      ? withDay(question, '[day]')
      : question,
  deliverable: (question, plan) =>
    !ASKS_DEED.test(question)
      ? question
      : plan.lacks.has('say-by-when') || isTimeless(plan, question)
        ? withDay(question, '[day]')
        : question,
  other: (question, { lacks }) =>
    lacks.has('say-by-when') && ASKS_DEED.test(question) ? withDay(question, '[day]') : question,
  decision: (question, plan) => {
    const who = plan.tone.isWe || plan.original.relationship === 'team' ? 'we' : 'I';
    if (plan.lacks.has('offer-a-choice')) return `Shall ${who} go with [A] or [B]? I recommend [one of them].`;
    // "May I ask which …": the day goes with the answer, behind it.
    if (
      question.includes('[A]') ||
      / (?:willing|able|open|happy) to be\b/i.test(question) ||
      /\b(?:tell me|may I ask) (?:which|what|whether|how|if)\b/i.test(question)
    )
      return question;
    return plan.lacks.has('say-by-when') && ASKS_DEED.test(question) ? withDay(question, '[day]') : question;
  },
  letter: (question, { lacks }) => (lacks.has('say-by-when') ? withDay(question, '[due date]') : question),
  introduction: (question, { lacks }) => (lacks.has('name-the-person') ? withName(question) : question),
  referral: (question, { lacks }) => (lacks.has('name-the-role') ? withRole(question) : question),
  speaking: (question, plan) => {
    const { facts } = plan.original;
    const has = talkHas(plan.original);
    const isShort =
      plan.tone.isChat && !facts.duration.some((it) => it.minutes !== undefined) && !question.includes('[minutes]');
    if (isShort) return withLength(withPlace(question, has, true));
    return has.day && has.clock ? question : withPlace(question, has, isCrowded(plan));
  },
};

/** Nothing in the draft says by when, and it is no standing wish ("in future", "whenever you send"). */
function isTimeless({ original: { facts } }: Plan, question: string): boolean {
  return (
    !facts.when.some((it) => it.role !== 'mention') &&
    facts.urgency.length === 0 &&
    !/\b(?:future|from now on|always|every|each|whenever|from here on|going forward|today|tomorrow|by|before|until)\b/i.test(
      question,
    )
  );
}

export const mendOthers: Step = (message, plan) => {
  const sentence = askSentence(message);
  const mend = mends[plan.type];
  if (sentence === undefined || mend === undefined || plan.isInvitation) return [];
  // A wish that could not be turned is no place for a day: it would read as the day of the wish.
  const ask = message.facts.ask.find((it) => it.isPrimary);
  if (!sentence.isQuestion && ask?.form === 'wish') return [];
  const text = textOf(message, sentence.span);
  const mended = mend(text, plan);
  return mended === text ? [] : [replace(message, sentence, mended)];
};
