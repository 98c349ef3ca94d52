import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { askSentence } from '../ask-sentence.ts';
import { bodySentences, insertAfter, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const WORK =
  /\b(?:draft|script|talk|slides?|deck|paper|essay|thesis|chapter|report|article|post|plan|proposal|map|design|patch|code|version|manuscript|poster|abstract|outline|document|page|site|website|cv|resume|résumé|letter|application|story|book|spreadsheet|model|budget|contract|podcast|video|song|recipe)\b/i;

/** Puts the work within reach: behind the sentence that names it, or behind the ask. */
export const linkWork: Step = (message, plan) => {
  if (!plan.lacks.has('link-the-work') || plan.type === 'letter') return [];
  const asked = askSentence(message);
  const body = bodySentences(message);
  const names = (it: Sentence) => WORK.test(inWords(it.tokens).replaceAll('<code>', ''));
  // Behind an ask that names the work itself, another work may be told of: "I'll read your chapter in return."
  const named = asked !== undefined && names(asked) ? body.slice(0, body.indexOf(asked)).find(names) : body.find(names);
  const place = named ?? asked;
  if (place === undefined) return [];
  const words = textOf(message, place.span);
  const it =
    /\b(?:slides|pages|documents|drafts|designs|photos|files|chapters|reports|posters|maps|plans)\b/i.test(words) &&
    !WORK.test(words.replace(/\b\w+s\b/g, ''))
      ? 'they are'
      : 'it is';
  return [
    insertAfter(message, place, [
      say(plan.original.kind === 'follow-up' ? `Here ${it} again: [link].` : `Here ${it}: [link].`, plan.tone),
    ]),
  ];
};
