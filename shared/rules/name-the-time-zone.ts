import { isReadersOwn } from '../facts/reader-schedule.ts';
import { zoneInWords } from '../fix/zone-words.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { ClockPart, TimeExpression } from '../when/expression.ts';
import { hasBlank, primaryAsk } from './on-asks.ts';
import { isInPerson, isSettled } from './on-meetings.ts';
import { askedTimes } from './on-times.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const nameTheTimeZone: Rule = {
  id: 'name-the-time-zone',
  group: 'actionable',
  severity: 'information',
  title: 'names the time zone',
  why: 'A clock time without a zone leaves the reader to guess whose clock it is, and half of the guesses end in an empty call.',

  *check(message, settings) {
    if (message.facts.zone.length > 0 || hasBlank(message, 'zone') || isInOneZone(message, settings)) return;
    const isDecision = primaryAsk(message)?.type === 'decision';
    const clocks = askedTimes(message).flatMap(({ time, role }) => {
      const clock =
        (role === 'meeting' || isDecision) && !isReadersOwn(message.prose, time.span) ? lastClockOf(time) : undefined;
      return clock === undefined || ('zone' in time && time.zone !== undefined) ? [] : [clock];
    });
    const [first] = clocks;
    const last = clocks.at(-1);
    if (first === undefined || last === undefined) return;
    const zone = zoneInWords(settings.timeZone);
    yield {
      span: first.span,
      message: first.isMeridiemMissing
        ? sayTo(message, (name) => `No time zone, am or pm, so ${name} has to guess which ${clockWords(first)}.`)
        : sayTo(message, (name) => `No time zone, so ${name} has to guess whose ${clockWords(first)}.`),
      // One zone at the last of several times speaks for all of them.
      fixes: () => [
        {
          title: `Add ${halfOf(last, settings)}${zone}`,
          edits: [{ span: { start: last.span.end, end: last.span.end }, newText: ` ${halfOf(last, settings)}${zone}` }],
        },
      ],
    };
  },
};

/** Both are in one place or one team, or known to share a zone. */
function isInOneZone(message: Message, { timeZone, readerTimeZone }: Settings): boolean {
  return readerTimeZone === timeZone || message.relationship === 'team' || isInPerson(message) || isSettled(message);
}

function lastClockOf(time: TimeExpression): ClockPart | undefined {
  if (time.kind === 'range') return time.lastClock ?? time.clock;
  return time.kind === 'point' ? time.clock : undefined;
}

/** "3 o'clock", "2:30". */
function clockWords({ minutes }: ClockPart): string {
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? `${hour} o'clock` : `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** The half of the day that a bare "at 3" leaves open, as the working hours tell it; nothing where days are told by 24 hours. */
function halfOf({ isMeridiemMissing, minutes }: ClockPart, { dateOrder }: Settings): string {
  if (!isMeridiemMissing || dateOrder === 'dmy') return '';
  return minutes < 720 ? 'am ' : 'pm ';
}
