import type { Ask, When } from '../facts/fact.ts';
import { isMoved, isMovedAlone, moveTo } from '../facts/medium/moved.ts';
import type { Message } from '../message/message.ts';
import { proposedTimes } from '../message/on-asks.ts';
import { isAskedByWord } from '../message/on-meetings.ts';
import type { Edit } from '../rules/rule.ts';
import { contains, shift, slice } from '../text/span.ts';
import { addToAsk } from './ask-place.ts';
import { inOwnPeriod } from './own-period.ts';
import { behindLength, replacePhrase } from './phrase.ts';
import { onDay } from './recurs.ts';
import { addAfter, sentenceOf } from './sentence.ts';

/** Whether a time lasts several days, of which the reader has to choose one. */
export const isWindow = (it: When): boolean => it.instants.some((instant) => instant.includes('/'));

/**
 * The vague moment that an ask holds; elsewhere it may tell of something else. "Would you have some time" is a length, and
 * say-how-long's to tell. A subject is a title, and no sentence to put an hour into.
 */
export function vagueIn(message: Message): When | undefined {
  const { ask: asks, openEnded } = message.facts;
  return proposedTimes(message).find(
    (it) =>
      (it.isVaguePhrase || isWindow(it)) &&
      sentenceOf(message.prose, it.span)?.block.zone !== 'subject' &&
      asks.some(({ span }) => contains(span, it.span)) &&
      !openEnded.some(({ kind, span }) => kind === 'length' && contains(span, it.span)),
  );
}

export type Put = (words: string) => Edit;

/** Where the slot goes: in the place of a vague moment that stands for itself ("soon"), else into the ask. */
export function placeFor(message: Message, ask: Ask, vague: When | undefined): Put {
  const { prose } = message;
  const whole = isAskedByWord(message, ask) ? prose.sentences[ask.sentence] : undefined;
  if (whole !== undefined) return (words) => addAfter(prose, whole, `Would ${words} work?`);
  const kept = inOwnPeriod(message, ask);
  if (kept !== undefined) return () => kept;
  // "If you have time next week, could I …": the slot belongs to the question.
  if (vague === undefined || vague.span.end <= ask.clause.start) {
    const asked = slice(prose.text, ask.span);
    return (words) => {
      const moved = moveTo(asked, words);
      if (moved !== undefined) return { ...moved, span: shift(moved.span, ask.span.start) };
      const sought = isMovedAlone(asked) ? sentenceOf(prose, ask.span) : undefined;
      return sought === undefined
        ? addToAsk(message, ask, onDay(asked, `on ${words}`))
        : addAfter(prose, sought, `Would ${words} work?`);
    };
  }
  const moment = behindLength(prose.masked, vague.span);
  const sentence = sentenceOf(prose, moment);
  const at = sentence?.tokens.findIndex((it) => moment.start <= it.span.start) ?? 0;
  const before = sentence?.tokens[at - 1]?.word ?? '';
  // "Could we move it to later in the week?"
  if (/^(?:to|until|till)$/.test(before)) return (words) => replacePhrase(prose, moment, words);
  if (before === 'for' && isMoved(slice(prose.masked, ask.span))) {
    const start = sentence?.tokens[at - 1]?.span.start ?? moment.start;
    return (words) => replacePhrase(prose, { start, end: moment.end }, `to ${words}`);
  }
  // Of "is there a time this week" or "between Tuesday and Thursday" nothing can be replaced: the slot gets a sentence.
  const isPart =
    /^(?:a|an|the|any|some|between|from|for|your|my|of|by|in|on|at|during|over|within|until|next|this)$/.test(before) ||
    !vague.isVaguePhrase;
  if (isPart && sentence !== undefined) return (words) => addAfter(prose, sentence, `Would ${words} work?`);
  return (words) => replacePhrase(prose, moment, `on ${words}`);
}
