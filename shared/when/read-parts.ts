import { type Context, lexemeAt, markAt, wordAt } from './context.ts';
import type { TimeSettings } from './expression.ts';
import { type Ground, readPlace } from './known-places.ts';
import { hoursIsh, numberStarters, readNumberWords, readOrdinal } from './numbers.ts';
import type { Part } from './part.ts';
import { fractionMarks } from './read-amount.ts';
import { readAnchored } from './read-anchored.ts';
import { readClocks } from './read-clocks.ts';
import { type Dates, readDayFirst, readMonthFirst } from './read-dates.ts';
import { readDuration } from './read-duration.ts';
import { holidayStarters, readHoliday } from './read-holiday.ts';
import { readNumericDate } from './read-numeric-dates.ts';
import { readOrdinalAlone } from './read-ordinal-days.ts';
import { endStarters, partOfDayStarters, readEnd, readPartOfDay } from './read-part-of-day.ts';
import { readRelativeDay, tomorrowWords } from './read-relative-day.ts';
import { readVague, vagueStarters, vagueWords } from './read-vague.ts';
import { readWeekday } from './read-weekday.ts';
import { type FoundZone, readBareOffset, readZone } from './read-zone.ts';
import { months, smallZones, units, weekdays } from './vocabulary.ts';
import { zoneStarters } from './zones.ts';

const openers = new Set(
  'the day this next coming upcoming last in a an half quarter couple several mid early late later today yesterday tonight tonite noon noonish midday midnight closest nearest penultimate same hour morrow overmorrow high final week'.split(
    ' ',
  ),
);

/** The words that a piece of a time may begin with. */
const starters: ReadonlySet<string> = new Set([
  ...openers,
  ...tomorrowWords,
  ...holidayStarters,
  ...numberStarters,
  ...weekdays.keys(),
  ...[...weekdays.keys()].map((it) => `${it}s`),
  ...months.keys(),
  ...vagueStarters,
  ...endStarters,
  ...partOfDayStarters,
  ...zoneStarters,
  ...smallZones,
]);

/** The words that begin days and hours alone. */
const dayStarters: ReadonlySet<string> = new Set([...tomorrowWords, ...holidayStarters, ...hoursIsh.keys()]);

/** These begin a time now and then and something else most of the time, so the word after them is asked too. */
const common: ReadonlySet<string> = new Set(
  'a an the in at if as when once whenever this my your his her their you or to some any over us the it'.split(' '),
);

const seconds: ReadonlySet<string> = new Set([
  ...starters,
  ...units.keys(),
  ...[...units.keys()].map((it) => `${it}'s`),
  ...vagueWords,
  ...'fortnight couple few half quarter about around roughly approximately like just exactly time timezone full good solid whole entire extra quick hundred dozen third single'.split(
    ' ',
  ),
]);

function isPromising(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  return kind === 'word' ? seconds.has(text) : kind === 'number' || text === '-' || fractionMarks.has(text);
}

/** All pieces of times in a text, from left to right, none over another. Each place is read once. */
export function readParts(context: Context, settings: TimeSettings, ground?: Ground): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < context.lexemes.length) {
    const part = mayBegin(context, at)
      ? readPlace(context, at, ground, () => readPart(context, at, settings))
      : undefined;
    if (part !== undefined) parts.push(part);
    at = part?.next ?? at + 1;
  }
  return parts;
}

/** Whether a time may begin here. Most words of a text begin none, and are passed over at the cost of one look-up. */
function mayBegin(context: Context, at: number): boolean {
  const { kind, text } = lexemeAt(context, at);
  if (kind === 'mark') return text === '+' || text === '-' || fractionMarks.has(text);
  return kind === 'number' || (starters.has(text) && !(common.has(text) && !isPromising(context, at + 1)));
}

function readPart(context: Context, at: number, settings: TimeSettings): Part | undefined {
  const { kind, text } = lexemeAt(context, at);
  if (kind === 'mark') {
    if (text === '+' || text === '-') return zonePart(at, readBareOffset(context, at));
    return readLength(context, at);
  }
  if (kind === 'number') return readAtNumber(context, at);
  const isNumber = readNumberWords(context, at) !== undefined || readOrdinal(context, at) !== undefined;
  if (isNumber || openers.has(text) || weekdays.has(text) || months.has(text) || dayStarters.has(text)) {
    const part = readAtWord(context, at);
    if (part !== undefined) return part;
  }
  return readOther(context, at, settings);
}

function readAtNumber(context: Context, at: number): Part | undefined {
  return (
    readPastHour(context, at) ??
    readAnchoredDay(context, at) ??
    readCounted(context, at) ??
    readLength(context, at) ??
    readFigureDays(context, at) ??
    readClocks(context, at)
  );
}

function readAtWord(context: Context, at: number): Part | undefined {
  return readPastHour(context, at) ?? readDays(context, at) ?? readLength(context, at) ?? readClocks(context, at);
}

const pastWords: ReadonlySet<string> = new Set('past to after before till til of'.split(' '));

/** "15 minutes past 3" begins like a length, so it is tried before one. */
function readPastHour(context: Context, at: number): Part | undefined {
  const from = wordAt(context, at) === 'a' ? at + 1 : at;
  for (let ahead = from + 1; ahead <= from + 4; ahead += 1) {
    if (pastWords.has(wordAt(context, ahead)))
      return isMinutesBefore(context, from, ahead) ? readClocks(context, at) : undefined;
  }
  return undefined;
}

function isMinutesBefore(context: Context, from: number, to: number): boolean {
  const isUnit = /^(?:minutes?|mins?)$/.test(wordAt(context, to - 1));
  return (
    (isUnit && from + 1 < to) ||
    /^(?:half|quarter)$/.test(wordAt(context, from)) ||
    /^(?:past|til)$/.test(wordAt(context, to)) ||
    /^(?:at|by|around|about|until)$/.test(wordAt(context, from - 1))
  );
}

/** A day at a word; those that begin with figures have a reader of their own below. */
function readDays(context: Context, at: number): Part | undefined {
  const found: Dates | undefined =
    readAnchored(context, at) ??
    readHoliday(context, at) ??
    readWeekday(context, at) ??
    readMonthFirst(context, at) ??
    readDayFirst(context, wordAt(context, at) === 'the' ? at + 1 : at) ??
    readOrdinalAlone(context, at);
  return found === undefined ? readCounted(context, at) : daysPart(at, found);
}

/** A date that begins with figures: "3/10", "10 March". */
function readFigureDays(context: Context, at: number): Part | undefined {
  const found = readNumericDate(context, at) ?? readDayFirst(context, at);
  return found === undefined ? undefined : daysPart(at, found);
}

function daysPart(at: number, { next, days, isRange }: Dates): Part {
  return { kind: 'days', from: at, next, days, isRange, partOfDay: undefined };
}

/** What a number may count besides the units: "2 business days after", "3 Fridays from now", "1st Monday of". */
const countedDays: ReadonlySet<string> = new Set([
  ...'business working work fortnight st nd rd th'.split(' '),
  ...[...weekdays.keys()].map((it) => `${it}s`),
]);

/** "2 weeks from Tuesday" begins like a length, so it is tried before one. */
function readAnchoredDay(context: Context, at: number): Part | undefined {
  const counted = wordAt(context, at + 1);
  if (counted === '' || !(units.has(counted) || countedDays.has(counted))) return undefined;
  const found = readAnchored(context, at) ?? readWeekday(context, at);
  return found === undefined ? undefined : daysPart(at, found);
}

/** "Tomorrow", "in two weeks", "10 days from now". */
function readCounted(context: Context, at: number): Part | undefined {
  const relative = readRelativeDay(context, at);
  return relative === undefined
    ? undefined
    : {
        kind: 'days',
        from: at,
        next: relative.next,
        days: [relative.day],
        isRange: false,
        partOfDay: relative.partOfDay,
      };
}

function readLength(context: Context, at: number): Part | undefined {
  const found = readDuration(context, at);
  return found === undefined || markAt(context, at) === '-'
    ? undefined
    : { kind: 'whole', from: at, next: found.next, expression: found.duration };
}

function readOther(context: Context, at: number, settings: TimeSettings): Part | undefined {
  const { text } = lexemeAt(context, at);
  if (units.has(text) && text !== 'week') return readEnd(context, at);
  const end = readEnd(context, at);
  if (end !== undefined) return end;
  const vague = readVague(context, at);
  if (vague !== undefined) return { kind: 'whole', from: at, next: vague.next, expression: vague.vague };
  return zonePart(at, readZone(context, at, settings)) ?? readPartOfDay(context, at);
}

function zonePart(at: number, found: FoundZone | undefined): Part | undefined {
  return found === undefined ? undefined : { kind: 'zone', from: at, ...found };
}
