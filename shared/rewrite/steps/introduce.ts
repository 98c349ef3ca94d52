import { askSentence } from '../ask-sentence.ts';
import { bodySentences, insertBefore, textOf } from '../place.ts';
import { HOST } from './offer.ts';
import type { Step } from './step.ts';

/** "I have cast bells since 2021" tells who writes as well as a title would. */
const WORKED =
  /\bhave (?!followed|admired|read|known|loved|enjoyed|wanted|been (?:a fan|following))(?:[\p{L}-]+ ){1,8}since (?:19|20)\d\d\b/u;

/** Says who writes, where a stranger would have to look it up: from the settings, or as a blank. */
export const introduce: Step = (message, plan) => {
  // A short note without a greeting stands in a chat or a network, where the name is beside it.
  if (
    !plan.lacks.has('introduce-yourself') ||
    (plan.tone.isChat && message.prose.greeting === undefined) ||
    (plan.type === 'connect' && message.prose.signature.length === 0)
  )
    return [];
  const asked = askSentence(message);
  if (asked !== undefined && HOST.test(textOf(message, asked.span))) return [];
  if (WORKED.test(message.prose.masked)) return [];
  const [first] = bodySentences(message);
  if (first === undefined) return [];
  const { name, introduction } = plan.settings;
  const isSigned = message.prose.signature.length > 0;
  const who =
    introduction !== undefined
      ? [...(name === undefined || isSigned ? [] : [name]), introduction].join(', ')
      : isSigned
        ? '[what I do]'
        : '[name, and what I do]';
  const said = plan.tone.isFormal ? `I am ${who}.` : `I'm ${who}.`;
  return [insertBefore(message, first, [said])];
};
