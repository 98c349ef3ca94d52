import type { Ask, When } from '../facts/fact.ts';
import { isMoved, isMovedAlone, isMovedBy, moveTo } from '../facts/medium/moved.ts';
import { addToAsk } from '../fix/ask-place.ts';
import { replacePhrase } from '../fix/phrase.ts';
import { onDay } from '../fix/recurs.ts';
import { addAfter, sentenceOf } from '../fix/sentence.ts';
import { proposal } from '../fix/slot.ts';
import type { Message } from '../message/message.ts';
import { proposedTimes } from '../message/on-asks.ts';
import { isInPerson, isSettled, meetingToPlan } from '../message/on-meetings.ts';
import { isTimeOpen } from '../message/open-slots.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, shift, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

export const sayWhen: Rule = {
  id: 'say-when',
  group: 'actionable',
  severity: 'warning',
  title: 'says when',
  why: 'Without a day and a time the reader has to open the calendar, find a gap and write it down, all before saying yes.',

  *check(message, settings) {
    const ask = meetingToPlan(message);
    if (ask === undefined || !isTimeOpen(message) || isMovedBy(slice(message.prose.masked, ask.span))) return;
    // A subject is a title, and no sentence to put an hour into.
    const times = proposedTimes(message).filter((it) => sentenceOf(message.prose, it.span)?.block.zone !== 'subject');
    const isWindow = (it: When) => it.instants.some((instant) => instant.includes('/'));
    const day = times.find(
      (it) => it.hasDay && !it.isVaguePhrase && !it.hasClock && !isWindow(it) && !isBound(message, it),
    );
    if (day !== undefined) {
      // "Could we move our lesson to Wednesday?": its hour is known.
      if (isSettled(message)) return;
      yield {
        span: day.span,
        message: sayTo(message, (name) => `A day without a clock time, so ${name} has to ask at what time.`),
        fixes: () => [
          { title: 'Add a time', edits: [{ span: { start: day.span.end, end: day.span.end }, newText: ' at [time]' }] },
        ],
        severity: 'information',
        missing: 'slot',
      };
      return;
    }
    // A vague moment counts where it stands beside an ask; elsewhere it may tell of something else. "Would you have some time" is
    // a length, and say-how-long's to tell.
    const { ask: asks, openEnded } = message.facts;
    const vague = times.find(
      (it) =>
        (it.isVaguePhrase || isWindow(it)) &&
        asks.some(({ span }) => contains(span, it.span)) &&
        !openEnded.some(({ kind, span }) => kind === 'length' && contains(span, it.span)),
    );
    yield {
      span: vague?.span ?? ask.clause,
      message: sayTo(message, (name) =>
        ask.type === 'speaking'
          ? `No date and time yet, so ${name} cannot look whether that day is free.`
          : `No time proposed, so ${name} has to open the calendar and choose.`,
      ),
      fixes: () => fixesFor(message, settings, ask, placeFor(message, ask, vague)),
      missing: 'slot',
    };
  },
};

/** "Before Wednesday": until when, and no day that is proposed. */
function isBound({ prose }: Message, { span }: When): boolean {
  const tokens = sentenceOf(prose, span)?.tokens ?? [];
  const at = tokens.findIndex((it) => span.start <= it.span.start);
  return (
    /^(?:before|by|until|till)$/.test(tokens[at]?.word ?? '') ||
    /^(?:before|by|until|till)$/.test(tokens[at - 1]?.word ?? '')
  );
}

type Put = (words: string) => Edit;

/** Where the slot goes: in the place of a vague moment that stands for itself ("soon"), else into the ask. */
function placeFor(message: Message, ask: Ask, vague: When | undefined): Put {
  const { prose } = message;
  if (vague === undefined) {
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
  const sentence = sentenceOf(prose, vague.span);
  const at = sentence?.tokens.findIndex((it) => vague.span.start <= it.span.start) ?? 0;
  const before = sentence?.tokens[at - 1]?.word ?? '';
  // "Could we move it to later in the week?"
  if (/^(?:to|until|till)$/.test(before)) return (words) => replacePhrase(prose, vague.span, words);
  if (before === 'for' && isMoved(slice(prose.masked, ask.span))) {
    const start = sentence?.tokens[at - 1]?.span.start ?? vague.span.start;
    return (words) => replacePhrase(prose, { start, end: vague.span.end }, `to ${words}`);
  }
  // Of "is there a time this week" or "between Tuesday and Thursday" nothing can be replaced: the slot gets a sentence.
  const isPart =
    /^(?:a|an|the|any|some|between|from|for|your|my|of|by|in|on|at|during|over|within|until|next|this)$/.test(before) ||
    !vague.isVaguePhrase;
  if (isPart && sentence !== undefined) return (words) => addAfter(prose, sentence, `Would ${words} work?`);
  return (words) => replacePhrase(prose, vague.span, `on ${words}`);
}

function fixesFor(message: Message, settings: Settings, { type, span }: Ask, put: Put): readonly Fix[] {
  // The day of a talk is the event's, and only the writer knows it.
  if (type === 'speaking') return [{ title: 'Name the date and the time', edits: [put('[date] at [time]')] }];
  // Where and on whose clock a meeting is that moves, both know.
  const times = proposal(message, settings, isInPerson(message) || isMoved(slice(message.prose.masked, span)));
  if (times === undefined) return [];
  return [times.one, ...(times.both === undefined ? [] : [times.both])].map((it) => ({
    title: `Propose ${it}`,
    edits: [put(it)],
  }));
}
