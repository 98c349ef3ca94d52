import { bodySentences, insertAfter } from '../place.ts';
import { askSentence, type Step } from './step.ts';

const WORK = /\b(?:draft|script|talk|slides?|deck|paper|essay|thesis|chapter|report|article|post|plan|proposal|map|design|patch|code|version|manuscript|poster|abstract|outline|document|page|site|website|cv|resume|résumé|letter|application|story|book|spreadsheet|model|budget|contract|podcast|video|song|recipe)\b/i;

/** Puts the work within reach: behind the sentence that names it, or behind the ask. */
export const linkWork: Step = (message, plan) => {
  if (!plan.lacks.has('link-the-work')) return [];
  const asked = askSentence(message);
  const named = bodySentences(message).find((it) => it !== asked && WORK.test(it.tokens.map((token) => token.word).join(' ')));
  const place = named ?? asked;
  if (place === undefined) return [];
  return [insertAfter(message, place, [plan.original.kind === 'follow-up' ? 'Here it is again: [link].' : 'Here it is: [link].'])];
};
