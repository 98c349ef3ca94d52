import type { ZoneClock } from '../when/zone-clock.ts';

/** A meeting to invite to. `date` and `minutes` (after midnight) are in `timeZone`. */
export interface Meeting {
  readonly date: string;
  readonly minutes: number;
  readonly timeZone: string;
  readonly length: number;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly organizer?: string;
  /** Makes the event the same one when it is saved twice. */
  readonly uid: string;
  /** When it is written: an ISO instant in UTC. */
  readonly stamp: string;
}

/**
 * An iCalendar file (RFC 5545) with one event, its times in UTC so that no zone definition is needed.
 * @returns undefined where the clocks of the zone never show that time, or the zone is unknown.
 */
export function invitation(meeting: Meeting, clock: ZoneClock): string | undefined {
  const [offset] = clock.offsetsAt(meeting.timeZone, meeting.date, meeting.minutes);
  if (offset === undefined) return undefined;
  const start =
    Date.UTC(
      Number(meeting.date.slice(0, 4)),
      Number(meeting.date.slice(5, 7)) - 1,
      Number(meeting.date.slice(8, 10)),
    ) /
      60_000 +
    meeting.minutes -
    offset;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Yesable//Yesable//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(meeting.uid)}`,
    `DTSTAMP:${compact(meeting.stamp)}`,
    `DTSTART:${instant(start)}`,
    `DTEND:${instant(start + meeting.length)}`,
    `SUMMARY:${escaped(meeting.summary)}`,
    ...(meeting.description === undefined ? [] : [`DESCRIPTION:${escaped(meeting.description)}`]),
    ...(meeting.location === undefined ? [] : [`LOCATION:${escaped(meeting.location)}`]),
    'STATUS:TENTATIVE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

const instant = (minutes: number) => compact(new Date(minutes * 60_000).toISOString());
const compact = (iso: string) => iso.replace(/\.\d+/, '').replace(/[-:]/g, '');
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r?\n/g, '\\n')
    .replace(/(?![\t\u0080-\u009F])\p{Cc}/gu, '');

/** Lines longer than 75 octets go on behind a line end and a space; characters are never cut. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const code = character.codePointAt(0) as number;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (size + octets > 74) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += octets;
  }
  return [...parts, part].join('\r\n ');
}
