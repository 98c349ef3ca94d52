import { askSentence } from '../ask-sentence.ts';
import { movableSentences, replace, textOf } from '../place.ts';
import { PLAN_B } from '../plan-b.ts';
import type { Step } from './step.ts';

/** Cuts a plan B off its sentence; the closing sentence of the ask takes it up ("If not, perhaps you could …"). */
export const cutPlanB: Step = (message, plan) => {
  if (plan.planB === undefined || plan.type !== 'meeting') return [];
  for (const sentence of movableSentences(message)) {
    const text = textOf(message, sentence.span);
    const found = PLAN_B.exec(text);
    if (found !== null && sentence !== askSentence(message))
      return [replace(message, sentence, `${text.slice(0, found.index)}.`)];
  }
  return [];
};
