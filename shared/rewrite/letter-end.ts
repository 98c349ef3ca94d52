import type { Message } from '../message/message.ts';
import { comesByItself } from '../rules/link-the-work.ts';
import type { Edit } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains } from '../text/span.ts';
import { lastOnAsk } from './behind-ask.ts';
import { insertAfter, movableSentences } from './place.ts';
import type { Plan } from './plan.ts';
import { say } from './tone.ts';

/** What the letter needs is told before the writer's own way out, and how it turned out is promised last. */
export function letterEnd(message: Message, plan: Plan, asked: Sentence): readonly Edit[] {
  const { needs, last } = letterWords(message);
  const after = lastOnAsk(message, asked);
  const inTone = (sentences: readonly string[]) => sentences.map((it) => say(it, plan.tone));
  // A chat stays short; only a stranger is owed a word on how it turned out.
  if (plan.tone.isChat) {
    const owed = plan.original.relationship === 'cold' ? last : [];
    return [insertAfter(message, after, inTone([...needs.slice(0, 1), ...owed]))];
  }
  const sentences = movableSentences(message);
  const next = sentences[sentences.indexOf(after) + 1];
  const isOut = next?.block === asked.block && message.facts.wayOut.some(({ span }) => contains(next.span, span));
  return isOut
    ? [insertAfter(message, after, inTone(needs)), insertAfter(message, next, inTone(last))]
    : [insertAfter(message, after, inTone([...needs, ...last]))];
}

/** What a letter needs besides the ask, behind it; what it gives back ends the paragraph. */
function letterWords(message: Message): { readonly needs: readonly string[]; readonly last: readonly string[] } {
  const has = (words: RegExp) => words.test(message.prose.masked);
  const isStudy = has(
    /\b(?:program(?:me)?s?|ph\.?d|master['’]?s?|m\.?sc|m\.?a|mba|degree|schools?|university|college|scholarship|fellowship|fulbright|grant|admissions?|applying (?:to|for))\b/i,
  );
  const isListed = has(/\b(?:bullet points|list of|points|draft|summary|materials?)\b/i);
  // "The form is at https://…": where the letter goes is told.
  const isPlaced = message.prose.links.length > 0 && has(/\b(?:forms?|upload|submit|link|website|page)\b/i);
  const needs = [
    ...(has(/\bportal\b/i) || isPlaced || comesByItself(message)
      ? []
      : isStudy
        ? [
            isListed
              ? 'Here is where it goes: [link].'
              : 'Here is what you need for it: [link, and what I did with you].',
          ]
        : ['Here is what it should cover: [link].']),
    // "A reference for our au pair": the writer's own work is not what it is about.
    ...(message.facts.wayOut.length > 0 ||
    has(/\b(?:reference|recommendation|letter) (?:for|about) (?:our|his|her|their)\b/i)
      ? []
      : ["If you don't know my work well enough, I understand completely."]),
  ];
  const last = message.facts.give.some((it) => it.isConcrete) ? [] : ["I'll tell you in [month] how it turned out."];
  return { needs, last };
}
