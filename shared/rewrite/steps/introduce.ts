import { areSeveral } from '../../fix/writer.ts';
import { askSentence } from '../ask-sentence.ts';
import { HOST } from '../invitation.ts';
import { insertBefore, movableSentences, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

/** "I have cast bells since 2021" tells who writes as well as a title would. */
const WORKED =
  /\bhave (?!followed|admired|read|known|loved|enjoyed|wanted|been (?:a fan|following))(?:[\p{L}-]+ ){1,8}since (?:19|20)\d\d\b/u;

const BUSINESS = new Set(['decision', 'deliverable', 'other']);

/** Says who writes, where a stranger would have to look it up: from the settings, or as a blank. */
export const introduce: Step = (message, plan) => {
  // A short note without a greeting stands in a chat or a network, where the name is beside it.
  if (
    !plan.lacks.has('introduce-yourself') ||
    (plan.tone.isChat && message.prose.greeting === undefined) ||
    (plan.type === 'connect' && message.prose.signature.length === 0)
  )
    return [];
  // A business letter is signed by whom it is from.
  if (!plan.warned.has('introduce-yourself') && BUSINESS.has(plan.type)) return [];
  const asked = askSentence(message);
  if (asked !== undefined && HOST.test(textOf(message, asked.span))) return [];
  if (WORKED.test(message.prose.masked) || /\b[Ww]e, the \p{L}/u.test(message.prose.masked)) return [];
  const [first] = movableSentences(message);
  if (first === undefined) return [];
  const { name, introduction } = plan.settings;
  const isSigned = message.prose.signature.length > 0;
  const who =
    introduction !== undefined
      ? [...(name === undefined || isSigned ? [] : [name]), introduction].join(', ')
      : isSigned
        ? '[what I do]'
        : '[name, and what I do]';
  if (introduction === undefined && areSeveral(message))
    return [insertBefore(message, first, [say('We are [what we do].', plan.tone)])];
  return [insertBefore(message, first, [say(`I'm ${who}.`, { ...plan.tone, isWe: false })])];
};
