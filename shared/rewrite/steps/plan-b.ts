import { bodySentences, replace, textOf } from '../place.ts';
import { askSentence, type Step } from './step.ts';

const PLAN_B =
  /,? (?:or else|or|otherwise),? (?<plan>(?:perhaps |maybe )you (?:could|can|might) [^.?!]+)(?<mark>[.?!]*)$/i;

/** The plan B of a text, "perhaps you could point me to a colleague", where a sentence that is no question ends with one. */
export function planBOf(sentence: string): string | undefined {
  return PLAN_B.exec(sentence)?.groups?.plan;
}

/** Cuts a plan B off its sentence; the closing sentence of the ask takes it up ("If not, perhaps you could …"). */
export const cutPlanB: Step = (message, plan) => {
  if (plan.planB === undefined || plan.type !== 'meeting') return [];
  for (const sentence of bodySentences(message)) {
    const text = textOf(message, sentence.span);
    const found = PLAN_B.exec(text);
    if (found !== null && sentence !== askSentence(message))
      return [replace(message, sentence, `${text.slice(0, found.index)}.`)];
  }
  return [];
};
