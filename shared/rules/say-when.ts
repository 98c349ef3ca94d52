import type { Ask, When } from '../facts/fact.ts';
import { isMoved, isMovedBy } from '../facts/medium/moved.ts';
import { addToAsk } from '../fix/ask-place.ts';
import { sentenceOf } from '../fix/sentence.ts';
import { proposal } from '../fix/slot.ts';
import { hourBehind, isHourOfAsk, isWindow, type Put, placeFor, vagueIn } from '../fix/slot-place.ts';
import { zoneInWords } from '../fix/zone-words.ts';
import type { Message } from '../message/message.ts';
import { proposedTimes } from '../message/on-asks.ts';
import { isInPerson, isOpenQuestion, isSettled, isVisit, meetingToPlan } from '../message/on-meetings.ts';
import { isBound } from '../message/on-times.ts';
import { isTimeOpen } from '../message/open-slots.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

export const sayWhen = {
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
    // "Could we move the viewing from Thursday to Friday?": its hour is known.
    if (isMoved(slice(message.prose.masked, ask.span)) && times.some((it) => it.hasDay && contains(ask.span, it.span)))
      return;
    const day = times.find(
      (it) => it.hasDay && !it.isVaguePhrase && !it.hasClock && !isWindow(it) && !isBound(message, it),
    );
    if (day !== undefined) {
      if (isSettled(message) || isVisit(message, ask) || hasHourBehind(message, day)) return;
      yield {
        span: day.span,
        message: sayTo(message, (name) => `A day without a clock time, so ${name} has to ask at what time.`),
        // "What does your Thursday look like?": a time on that day answers it.
        fixes: () =>
          isOpenQuestion(message, ask) && contains(ask.span, day.span)
            ? fixesFor(message, settings, ask, placeFor(message, ask, undefined))
            : [
                {
                  title: 'Add a time',
                  edits: [addHour(message, ask, day)],
                },
              ],
        severity: 'information',
        missing: 'slot',
      };
      return;
    }
    const vague = vagueIn(message);
    const isHourAlone = vague === undefined && hasHourAlone(message);
    yield {
      span: vague?.span ?? ask.clause,
      ...(isHourAlone && { severity: 'information' as const }),
      message: sayTo(message, (name) =>
        isHourAlone
          ? `A time without a day, so ${name} has to ask which day.`
          : ask.type === 'speaking'
            ? `No date and time yet, so ${name} cannot look whether that day is free.`
            : `No time proposed, so ${name} has to open the calendar and choose.`,
      ),
      fixes: () => fixesFor(message, settings, ask, placeFor(message, ask, vague)),
      missing: 'slot',
    };
  },
} as const satisfies Rule;

/** "Could we meet at 9:30?": another hour beside it would only confuse. */
const hasHourAlone = (message: Message): boolean => proposedTimes(message).some((it) => it.hasClock && !it.hasDay);

/** "Are you around on Saturday? We're grilling from 5." */
function hasHourBehind({ prose }: Message, { span }: When): boolean {
  const next = prose.sentences.find((it) => span.end <= it.span.start);
  return next !== undefined && HOUR.test(slice(prose.masked, next.span));
}

const HOUR = /\b(?:at|from|after|between) (?:noon|\d)/i;

function addHour(message: Message, ask: Ask, { span }: When): Edit {
  const { masked } = message.prose;
  const told = sentenceOf(message.prose, span)?.span;
  return told !== undefined && !contains(told, ask.span) && isHourOfAsk(slice(masked, ask.span), slice(masked, told))
    ? addToAsk(message, ask, 'at [time]')
    : hourBehind(masked, span.end);
}

function fixesFor(message: Message, settings: Settings, { type, span }: Ask, put: Put): readonly Fix[] {
  // The day of a talk is the event's, and only the writer knows it.
  if (type === 'speaking') return [{ title: 'Name the date and the time', edits: [put('[date] at [time]')] }];
  // Where and on whose clock a meeting is that moves, both know.
  const isHere = isInPerson(message) || isMoved(slice(message.prose.masked, span));
  if (hasHourAlone(message)) {
    const zone = isHere || message.facts.zone.length > 0 ? '' : ` ${zoneInWords(settings.timeZone)}`;
    return [{ title: 'Name the day', edits: [put(`[day]${zone}`)] }];
  }
  const times = proposal(message, settings, isHere);
  return [times.one, ...(times.both === undefined ? [] : [times.both])].map((it) => ({
    title: `Propose ${it}`,
    edits: [put(it)],
  }));
}
