import { zoneInWords } from '../fix/zone-words.ts';
import type { Message } from '../message/message.ts';
import { openClocks } from '../message/open-slots.ts';
import type { Settings } from '../settings/settings.ts';
import { slice } from '../text/span.ts';
import type { ClockPart } from '../when/expression.ts';
import { zonePlaces } from '../when/zones.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const nameTheTimeZone = {
  id: 'name-the-time-zone',
  group: 'actionable',
  severity: 'information',
  title: 'names the time zone',
  why: 'A clock time without a zone leaves the reader to guess whose clock it is, and half of the guesses end in an empty call.',

  *check(message, settings) {
    if (settings.readerTimeZone === settings.timeZone) return;
    const clocks = openClocks(message);
    const [first] = clocks;
    const last = clocks.at(-1);
    if (first === undefined || last === undefined) return;
    const zone = writersPlace(message) ?? zoneInWords(settings.timeZone);
    yield {
      span: first.span,
      message: isHalfOpen(message, first)
        ? sayTo(
            message,
            (name) => `No time zone, am or pm, so ${name} has to guess which ${clockWords(message, first)}.`,
          )
        : sayTo(message, (name) => `No time zone, so ${name} has to guess whose ${clockWords(message, first)}.`),
      // One zone at the last of several times speaks for all of them.
      fixes: () => [
        {
          title: `Add ${halfOf(message, last, settings)}${zone}`,
          edits: [
            {
              span: { start: last.span.end, end: last.span.end },
              newText: ` ${halfOf(message, last, settings)}${zone}`,
            },
          ],
        },
      ],
    };
  },
} as const satisfies Rule;

const PLACE =
  /\b(?:I['’]m|I am|[Ww]e['’]re|[Ww]e are|I live|I work|[Ww]riting(?: to you)?) (?:based |living |working |currently |now |here |located )*(?:in|from) (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2})(?=[,.;!?)]|\s*$| (?:this|next|until|till|for|now|and|at|right|today|these|all)\b)/mu;

/** "I'm in Nairobi": then it is that clock, whatever the machine's; of a place whose zone is unknown only the writer knows it. */
function writersPlace({ prose: { masked } }: Message): string | undefined {
  const place = PLACE.exec(masked)?.groups?.place;
  if (place === undefined) return undefined;
  const zone = zonePlaces.get(place.toLowerCase());
  return zone === undefined ? '[time zone]' : zoneInWords(zone).endsWith('time') ? zoneInWords(zone) : `${place} time`;
}

/** "3 o'clock", "2:30", and "noon" where that is what was written. */
function clockWords({ prose }: Message, { minutes, span }: ClockPart): string {
  const word = /\b(?:noon|midnight)\b/i.exec(slice(prose.text, span))?.[0];
  if (word !== undefined) return word.toLowerCase();
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return minutes % 60 === 0 ? `${hour} o'clock` : `${hour}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A bare "at 3" may be am or pm; "9:30" reads as a clock of 24 hours. */
function isHalfOpen({ prose }: Message, { isMeridiemMissing, span }: ClockPart): boolean {
  return isMeridiemMissing && !/\d[:.h]\d/.test(slice(prose.text, span));
}

/** The half of the day that is left open, as the working hours tell it; nothing where days are told by 24 hours. */
function halfOf(message: Message, clock: ClockPart, { dateOrder }: Settings): string {
  if (!isHalfOpen(message, clock) || dateOrder === 'dmy') return '';
  return clock.minutes < 720 ? 'am ' : 'pm ';
}
