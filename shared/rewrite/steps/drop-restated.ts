import { schedulingPhrases } from '../../facts/scheduling.ts';
import type { Edit } from '../../rules/rule.ts';
import { bodySentences, drop } from '../place.ts';
import { askSentence, type Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring', 'speaking']);

/** Takes out sentences that only hand the scheduling over ("Any availability?"): the slots that are put in say it better. */
export const dropRestated: Step = (message, plan) => {
  if (!MEETS.has(plan.type)) return [];
  const primary = askSentence(message);
  const edits: Edit[] = [];
  for (const sentence of bodySentences(message)) {
    if (sentence === primary) continue;
    const hits = schedulingPhrases(sentence).filter((it) => it.kind === 'empty');
    const words = hits.reduce((sum, it) => sum + it.last - it.first + 1, 0);
    if (words > 0 && sentence.tokens.length - words <= 6 && !sentence.tokens.some((it) => /^\d/.test(it.word))) edits.push(drop(message, sentence));
  }
  return edits;
};
