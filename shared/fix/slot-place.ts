import type { Ask, When } from '../facts/fact.ts';
import { isMoved, isMovedAlone, moveTo } from '../facts/medium/moved.ts';
import type { Message } from '../message/message.ts';
import { proposedTimes } from '../message/on-asks.ts';
import { isOpenQuestion } from '../message/on-meetings.ts';
import type { Edit } from '../rules/rule.ts';
import { contains, type Span, shift, slice } from '../text/span.ts';
import { addToAsk } from './ask-place.ts';
import { inOwnPeriod } from './own-period.ts';
import { behindLength, replacePhrase } from './phrase.ts';
import { onDay } from './recurs.ts';
import { addAfter, isPlain, replaceSentence, sentenceOf } from './sentence.ts';
import { soughtAsYesNo, whenAsYesNo } from './when-question.ts';

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
      (asks.some(({ span }) => contains(span, it.span)) || isSubject(message.prose.masked, it.span)) &&
      !openEnded.some(({ kind, span }) => kind === 'length' && contains(span, it.span)),
  );
}

/** "Would next week work for you?", "Is sometime next week good?": the time is what the question is about, and a slot takes its place. */
export function isSubject(masked: string, { start, end }: Span): boolean {
  return (
    /\b(?:would|does|do|is|will|might|could) (?:some ?time )?$/i.test(masked.slice(Math.max(0, start - 18), start)) &&
    /^ (?:work|suit|fit|be|good|okay|ok|fine|alright|convenient|possible)\b/i.test(masked.slice(end, end + 14))
  );
}

/** "At [time]" behind a day and the part of it: "Thursday evenings at [time]". */
export function hourBehind(masked: string, end: number): Edit {
  const at =
    end + (/^(?: (?:morning|afternoon|evening|night|arvo)s?\b)?(?:-?ish\b)?/.exec(masked.slice(end))?.[0].length ?? 0);
  return { span: { start: at, end: at }, newText: ' at [time]' };
}

export type Put = (words: string) => Edit;

/** Where the slot goes: in the place of a vague moment that stands for itself ("soon"), else into the ask. */
export function placeFor(message: Message, ask: Ask, vague: When | undefined): Put {
  const { prose } = message;
  const whole = isOpenQuestion(message, ask) ? prose.sentences[ask.sentence] : undefined;
  if (whole !== undefined) return (words) => addAfter(prose, whole, `Would ${words} work?`);
  const asked = prose.sentences[ask.sentence];
  const sought = asked === undefined ? '' : slice(prose.text, asked.span);
  // "Is there a time that works for you to walk me through it?"
  const deed = soughtAsYesNo(whenAsYesNo(sought, message));
  if (asked !== undefined && deed !== sought && isPlain(prose, asked))
    return (words) => replaceSentence(prose, asked, deed.replace(/\?*$/, ` on ${words}?`));
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
  if (isSubject(prose.masked, vague.span)) {
    const whole = withSome(prose.masked, vague.span);
    const is = /\bis $/i.exec(prose.masked.slice(Math.max(0, whole.start - 4), whole.start))?.[0].length ?? 0;
    // "Is next week good?", with two days to choose from: "Would … be good?"
    return (words) =>
      is === 0
        ? replacePhrase(prose, whole, words)
        : replacePhrase(prose, { start: whole.start - is, end: whole.end }, `would ${words} be`);
  }
  const moment = ownMoment(prose.masked, behindLength(prose.masked, vague.span));
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
  const comma = moment.end < vague.span.end ? ',' : '';
  return (words) => replacePhrase(prose, moment, `${words.startsWith('today') ? '' : 'on '}${words}${comma}`);
}

export const SAME_DAY = /\b(?:either|(?:any|one|either) of (?:these|those)|that) (?:day|date|evening)s?\b/i;
const STAYS = /\b(?:I|we)(?:['’](?:m|re|ll be)| am| are| will be) (?:in|at|near|visiting)\b/i;

/** "I'm in Lyon on the 9th. Could we meet?", "… on either day?": the hour belongs to the meeting, and not to the stay. */
export const isHourOfAsk = (asked: string, told: string): boolean => SAME_DAY.test(asked) || STAYS.test(told);

export const withSome = (masked: string, { start, end }: Span): Span => ({
  start: start - (/some ?time $/i.exec(masked.slice(Math.max(0, start - 10), start))?.[0].length ?? 0),
  end,
});

/** "Sometime before the holidays" keeps its feast, and "or so" goes with the hours it belongs to. */
export function ownMoment(masked: string, { start, end }: Span): Span {
  const before = /(?<!week|one) (?:before|after|around|by|in|during)(?: the)?$/i.exec(masked.slice(start, end));
  return before !== null
    ? { start, end: start + before.index }
    : { start, end: end + (/^ or so\b/i.exec(masked.slice(end))?.[0].length ?? 0) };
}
