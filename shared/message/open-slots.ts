import type { When } from '../facts/fact.ts';
import { isReadersOwn } from '../facts/time/reader-schedule.ts';
import { contains } from '../text/span.ts';
import type { ClockPart, TimeExpression } from '../when/expression.ts';
import { isAnchored } from './anchored.ts';
import { namesChild } from './charge.ts';
import type { Message } from './message.ts';
import { hasBlank, hasSlot, primaryAsk, proposedTimes } from './on-asks.ts';
import { isInPerson, isPolled, isSettled, isTalk, meetingToPlan, sittingToPlan } from './on-meetings.ts';
import { askedTimes } from './on-times.ts';
import { isFamily } from './relationship.ts';

// What a meeting still lacks. The rules underline it, and the reader's list names it: both must mean the same.

/** A sitting is asked for, and nothing tells how long it takes. */
export function isLengthOpen(message: Message): boolean {
  if (sittingToPlan(message) === undefined || hasBlank(message, 'duration') || isAnchored(message)) return false;
  if (message.facts.duration.some((it) => it.minutes !== undefined)) return false;
  // "From 9 to 10" says it as well, and "Mondays from 2 to 5" does not.
  return !proposedTimes(message).some((it) => it.instants.some(isFromTo) && !isHabit(message, it));
}

const isHabit = ({ facts }: Message, { span }: When): boolean =>
  facts.time.some(
    ({ time }) => time.kind === 'range' && time.isWindow && time.day === undefined && contains(span, time.span),
  );

/** A meeting is asked for, and no day with a clock time is proposed. */
export function isTimeOpen(message: Message): boolean {
  if (meetingToPlan(message) === undefined || hasSlot(message) || isPolled(message) || isAnchored(message))
    return false;
  // "Can you join the 3 pm with Ferrell?"
  return !(isSettled(message) && proposedTimes(message).some((it) => it.hasClock));
}

/** The clock times that are proposed without a zone to two who need not share one, in order. */
export function openClocks(message: Message): readonly ClockPart[] {
  const { facts, relationship } = message;
  if (facts.zone.length > 0 || relationship === 'team' || hasBlank(message, 'zone')) return [];
  if (isInPerson(message) || isSettled(message) || isAnchored(message) || isFamily(message.prose)) return [];
  // Parents and a school, in one town.
  if (message.prose.sentences.some(namesChild)) return [];
  const ask = primaryAsk(message);
  if (ask?.type === 'meeting' && !isTalk(message, ask)) return [];
  // Between two who deal with each other, "by 5 pm" needs no more.
  const isDecision = ask?.type === 'decision' && relationship === 'cold';
  // A day comes first: of "I am free after 4" nobody needs the zone.
  const isMeeting = (meetingToPlan(message) ?? sittingToPlan(message)) !== undefined && !isTimeOpen(message);
  return askedTimes(message).flatMap(({ time, role }) => {
    const isAsked = ((role === 'meeting' && isMeeting) || isDecision) && !isReadersOwn(message.prose, time.span);
    const clock = isAsked ? lastClockOf(time) : undefined;
    return clock === undefined || ('zone' in time && time.zone !== undefined) ? [] : [clock];
  });
}

function lastClockOf(time: TimeExpression): ClockPart | undefined {
  if (time.kind === 'range') return time.lastClock ?? time.clock;
  return time.kind === 'point' ? time.clock : undefined;
}

/** A range of clock times within one day. */
function isFromTo(instant: string): boolean {
  const [from = '', to = ''] = instant.split('/');
  return from.includes('T') && from.slice(0, 10) === to.slice(0, 10);
}
