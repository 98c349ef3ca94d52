import { contains } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { bodySentences, drop, insertAfter, replace, sentenceGap, textOf } from '../place.ts';
import type { Step } from './step.ts';

const IF_YOU =
  /^(?<if>If you(?:'d|’d| could| would| can)? (?<ask>[^,]+)), (?:then )?(?<give>(?:I|we)(?:['’]ll| will|['’]d| would) .+?)(?<mark>[.!]*)$/is;
const DO_IT = /\b(?:do|have|get) (?:it|this|that)(?: done)?(?<time> [^.?!]*)?[.?!]*$/i;
const GIVE_ME =
  /^\(?(?:just )?give (?:me|us) (?<what>.+?),? and (?<give>(?:I|we)(?:['’]ll| will) .+?)(?<mark>[.!)]*)$/is;

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
  if (!plan.lacks.has('give-without-conditions')) return [];
  for (const sentence of bodySentences(message)) {
    if (!message.facts.give.some((it) => it.isConditional && contains(sentence.span, it.span))) continue;
    const text = textOf(message, sentence.span);
    const conditional = IF_YOU.exec(text);
    if (conditional?.groups !== undefined) {
      const { ask, give } = conditional.groups;
      // "I need you to do it this week" asks for what the condition names.
      const again = asked === undefined || asked === sentence ? undefined : DO_IT.exec(textOf(message, asked.span));
      const isAsk = asked === sentence || asked === undefined || again != null;
      const time = again?.groups?.time ?? '';
      const words = [...(isAsk ? [`Would you ${ask}${time}?`] : []), `Whatever your answer, ${give}.`];
      return [
        ...(again == null || asked === undefined ? [] : [drop(message, asked)]),
        replace(message, sentence, words.join(sentenceGap(message))),
      ];
    }
    const given = GIVE_ME.exec(text);
    if (given?.groups === undefined) continue;
    const last = bodySentences(message)
      .filter((it) => it.block === (asked ?? sentence).block)
      .at(-1);
    const free = `Whatever your answer, ${given.groups.give}.`;
    if (last === undefined || last === sentence) return [replace(message, sentence, free)];
    return [drop(message, sentence), insertAfter(message, last, [free])];
  }
  return [];
};
