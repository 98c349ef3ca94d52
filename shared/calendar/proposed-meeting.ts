import type { Message } from '../message/message.ts';
import { summarize } from '../message/summary.ts';
import type { Settings } from '../settings/settings.ts';
import { headerValue } from '../text/headers.ts';
import type { Meeting } from './invitation.ts';

export type ProposedMeeting = Pick<Meeting, 'date' | 'minutes' | 'timeZone' | 'length' | 'summary'>;

/** An instant as facts hold it: date, hour, minute and offset from UTC. */
const INSTANT = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)([+-]\d\d:\d\d)$/;
/** A longer stretch is a window to choose from. */
const LONGEST_SLOT = 120;

/**
 * The meeting that a message proposes, at the first of its times that has a day and a clock time; a time in a filled blank counts.
 * Its zone is the offset named or understood there, as in `UTC-05:00`. Undefined where no time is that exact.
 */
export function proposedMeeting(message: Message, settings: Settings): ProposedMeeting | undefined {
  const { when, duration } = summarize(message);
  if (when?.role !== 'meeting' || when.level === 'vague' || !when.hasDay || !when.hasClock) return undefined;
  for (const instant of when.instants) {
    const [from = '', to] = instant.split('/');
    const found = INSTANT.exec(from);
    const spanned = to === undefined ? undefined : minutesBetween(from, to);
    if (found === null || (to !== undefined && (spanned === undefined || LONGEST_SLOT < spanned))) continue;
    // "Between 2 and 3, for 20 minutes": the time itself is still to be chosen.
    if (spanned !== undefined && duration?.minutes !== undefined && duration.minutes !== spanned) continue;
    const [, date = '', hour, minute, offset = ''] = found;
    return {
      date,
      minutes: Number(hour) * 60 + Number(minute),
      timeZone: `UTC${offset}`,
      length: spanned ?? duration?.minutes ?? settings.minutes,
      summary: summaryOf(message),
    };
  }
  return undefined;
}

function minutesBetween(from: string, to: string): number | undefined {
  if (!INSTANT.test(to)) return undefined;
  const minutes = (Date.parse(to) - Date.parse(from)) / 60_000;
  return 0 < minutes ? minutes : undefined;
}

/** The subject without its "Re:", else what the meeting is about. */
function summaryOf(message: Message): string {
  const { prose, facts } = message;
  const subject =
    headerValue(prose.headers, 'subject')
      ?.replace(/^(?:(?:re|fwd?|aw)\s*:\s*)+/i, '')
      .trim() ?? '';
  if (subject !== '') return subject;
  const { topic } = summarize(message);
  if (topic?.isSpecific !== true) return 'Meeting';
  // The words of a topic may run on into the time.
  const times = facts.time.map((it) => it.time.span).filter((it) => topic.span.start < it.end);
  const end = Math.min(topic.span.end, ...times.map((it) => it.start));
  if (end <= topic.span.start) return 'Meeting';
  const words = prose.text.slice(topic.span.start, end).trim().replace(/\s+/g, ' ');
  return `Meeting about ${words.replace(/^about /i, '').replace(/ (?:on|at|in|for|by|with|from|to)$/i, '')}`;
}
