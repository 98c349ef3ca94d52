import { afterGreeting } from '../../fix/after-greeting.ts';
import { priceOf } from '../../fix/either-way.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, replace, sentenceGap, textOf } from '../place.ts';
import type { Step } from './step.ts';

const GIVE_ME = /^\(?(?:just )?give (?:me|us) (?<what>.+?),? and (?<give>(?:I|we)(?:['’]ll| will) .+?)[.!)]*$/is;

const DO_IT = /^(?:I|we) need you to do (?:it|this|that)(.*)[.!]+$/i;

/** Sets a give free of its condition: "If you introduce me to Jo, I'll …" asks first, and gives whatever the answer. */
export const freeGive: Step = (message, plan) => {
  const asked = askSentence(message);
  const bargain =
    asked === undefined || plan.type !== 'meeting' ? undefined : GIVE_ME.exec(textOf(message, asked.span))?.groups;
  // "Give me ten minutes and I'll show you …": the time is the ask itself, and what it brings follows.
  if (asked !== undefined && bargain !== undefined)
    return [
      replace(
        message,
        asked,
        `Would you have ${(bargain.what as string).replace(/ of your time$/i, '')}?${sentenceGap(message)}${bargain.give}.`,
      ),
    ];
  const deal = message.facts.give.find((it) => it.isConditional);
  if (deal === undefined || !plan.lacks.has('give-without-conditions')) return [];
  const { edits } = afterGreeting(message.prose, { title: '', edits: priceOf(message, deal.span).edits });
  const time = asked === undefined ? undefined : DO_IT.exec(textOf(message, asked.span))?.[1];
  // "I need you to do it this week" asks for what the condition names.
  return asked === undefined || time === undefined
    ? edits
    : [drop(message, asked), ...edits.map((it) => ({ ...it, newText: it.newText.replace('?', `${time}?`) }))];
};
