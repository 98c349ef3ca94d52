import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, shift, slice } from '../text/span.ts';
import { movableSentences, replace, textOf } from './place.ts';

const SET_UP =
  /\b(?:set up|arrange|find|schedule|fix) (?:a|some) (?:good |convenient |suitable )?(?:time|date|day) to /i;

/** "I would like to interview you sometime next week for about 30 minutes": hour and length are said in the question behind it. */
export function withoutTimes(message: Message, { span }: Sentence): string {
  const { facts, prose } = message;
  const text = textOf(message, span);
  const spans = [
    ...facts.when.filter(
      (it) =>
        it.isVaguePhrase &&
        it.role === 'meeting' &&
        /\b(?:some ?time|some point|soon|weeks?|days|convenien\w*|when\w*|time)\b/i.test(slice(prose.masked, it.span)),
    ),
    ...facts.duration.filter((it) => it.minutes !== undefined),
  ]
    .map((it) => ({ ...shift(it.span, -span.start), isLoose: 'isVaguePhrase' in it }))
    .filter((it) => 10 < it.start && it.end <= text.length)
    .sort((a, b) => b.start - a.start);
  let told = text;
  for (const { start, end, isLoose } of spans) {
    const before = told
      .slice(0, start)
      .replace(/,? (?:(?:for|at|on|in|during|to|until) )?(?:about |around |roughly |some )?$/i, '');
    // Of lengths only what closes the wish can go: "for 30 minutes to discuss X" would lose its joint.
    if (
      (isLoose && /^ (?:to|about)\b/.test(told.slice(end))) ||
      /^(?:\s*[.!]|\s+(?:for|at|in) (?:about |around )?\d)/.test(told.slice(end)) ||
      told.slice(end) === ''
    )
      told = before + told.slice(end);
  }
  return told.replace(SET_UP, '');
}

/** "I'd like to interview you sometime next week. When would suit you?": the question says when, once. */
export function timelessWishes(message: Message, asked: Sentence): readonly Edit[] {
  return movableSentences(message).flatMap((it) => {
    const isWish =
      it !== asked &&
      (LETS.test(textOf(message, it.span)) ||
        message.facts.ask.some((ask) => ask.type === 'meeting' && contains(it.span, ask.span)));
    const told = isWish ? withoutTimes(message, it) : undefined;
    return told === undefined || told === textOf(message, it.span) ? [] : [replace(message, it, told)];
  });
}

const LETS = /^(?:let['’]s|we (?:should|could)|(?:it|I|we)(?: would|['’]d) (?:be|like|love))\b/i;
