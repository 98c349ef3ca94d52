import type { AskType } from '../../facts/fact.ts';
import { withDay, withFocus, withName, withPlace, withRole } from '../mend-work.ts';
import { replace, textOf } from '../place.ts';
import type { Plan } from '../plan.ts';
import { say } from '../tone.ts';
import { askSentence, type Step } from './step.ts';

type Mend = (question: string, plan: Plan) => string;

const NARROW = 'What is the one thing you would do first about [my question]?';

/** What each type of ask lacks, and the words for it. Meetings have a step of their own. */
const mends: Readonly<Partial<Record<AskType, Mend>>> = {
  feedback: (question, { lacks }) => (lacks.has('say-what-to-review') ? withFocus(question) : lacks.has('say-by-when') ? withDay(question, '[day]') : question),
  deliverable: (question, { lacks }) => (lacks.has('say-by-when') ? withDay(question, '[day]') : question),
  other: (question, { lacks }) => (lacks.has('say-by-when') ? withDay(question, '[day]') : question),
  decision: (question, plan) => {
    if (plan.lacks.has('offer-a-choice')) return `${say('Shall I go with [A] or [B]?', plan.tone)} I recommend [one of them].`;
    return plan.lacks.has('say-by-when') ? withDay(question, '[day]') : question;
  },
  letter: (question, { lacks }) => (lacks.has('say-by-when') ? withDay(question, '[due date]') : question),
  introduction: (question, { lacks }) => (lacks.has('name-the-person') ? withName(question) : question),
  referral: (question, { lacks }) => (lacks.has('name-the-role') ? withRole(question) : question),
  speaking: (question, { original: { facts } }) => {
    const has = { day: facts.when.some((it) => it.hasDay), clock: facts.when.some((it) => it.hasClock), place: facts.medium.length > 0 };
    return has.day && has.clock ? question : withPlace(question, has);
  },
  advice: (question, { lacks, tone }) => (lacks.has('narrow-the-advice') ? say(NARROW, tone) : question),
};

export const mendOthers: Step = (message, plan) => {
  const sentence = askSentence(message);
  const mend = mends[plan.type];
  if (sentence === undefined || mend === undefined) return [];
  const text = textOf(message, sentence.span);
  const mended = mend(text, plan);
  return mended === text ? [] : [replace(message, sentence, mended)];
};
