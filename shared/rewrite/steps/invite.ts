import { askSentence } from '../ask-sentence.ts';
import { INVITE } from '../invitation.ts';
import { insertAfter, replace, sentenceGap, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

/** An invitation stays as it is, with the day and place that it lacks; the question behind it can be answered. */
export const invite: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || asked.isQuestion) return [];
  const text = textOf(message, asked.span);
  if (!INVITE.test(text)) return [];
  const { facts } = message;
  const hasDay = facts.when.some((it) => it.hasDay);
  const hasClock = facts.when.some((it) => it.hasClock);
  const missing = hasDay && hasClock ? '' : hasDay ? ', at [time and place]' : ' on [day], at [time and place]';
  const mark = /[.!]*$/.exec(text)?.[0] ?? '';
  const told = `${text.slice(0, text.length - mark.length)}${missing}${mark === '' ? '.' : mark}`;
  const question = say('Would you be able to come?', plan.tone);
  if (
    message.prose.sentences.some(
      (it) => it.isQuestion && /\b(?:come|join|attend|make it)\b/i.test(textOf(message, it.span)),
    )
  )
    return [];
  return told === text
    ? [insertAfter(message, asked, [question])]
    : [replace(message, asked, `${told}${sentenceGap(message)}${question}`)];
};
