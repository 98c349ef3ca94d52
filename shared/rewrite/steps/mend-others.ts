import type { AskType } from '../../facts/fact.ts';
import { askSentence } from '../ask-sentence.ts';
import { ASKS_DEED, isPoll, isTask } from '../deeds.ts';
import { withDay, withFocus, withName, withRole } from '../mend-work.ts';
import { replace, textOf } from '../place.ts';
import type { Plan } from '../plan.ts';
import { isCrowded, talkHas, withLength, withPlace } from '../talk.ts';
import type { Step } from './step.ts';

type Mend = (question: string, plan: Plan) => string;

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
      : plan.lacks.has('say-by-when') || isTimeless(plan, question) || HURRY.test(question)
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

/** "At the earliest" is no day, whatever it is taken for. */
const HURRY = /\b(?:at the earliest|as soon as (?:possible|you can)|asap|soonest)\b/i;

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
