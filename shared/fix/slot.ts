import type { When } from '../facts/fact.ts';
import { timeSettings } from '../facts/times.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { proposeSlots, type Slot, toZone, type Window } from '../slots/propose.ts';
import { slotWords } from '../slots/words.ts';
import { overlaps } from '../text/span.ts';
import { parseIsoDate } from '../when/calendar.ts';
import { formatTwelveHours, formatTwentyFourHours } from '../when/format.ts';
import { intlClock } from '../when/intl-clock.ts';
import { readTimes } from '../when/read-times.ts';
import { addDays, weekdayOf } from '../when/working-days.ts';
import { zoneInWords } from './zone-words.ts';

const clock = intlClock;

/** Two times to propose for what the message asks: the usual ones, or those within the writer's own window ("this week"). */
export function proposedSlots(message: Message, settings: Settings): readonly Slot[] {
  const usual = proposeSlots(settings, message.today, clock);
  const window = writersWindow(message, settings);
  if (window === undefined || usual.every(({ date }) => window.from <= date && date <= window.to)) return usual;
  const within = proposeSlots(settings, message.today, clock, window);
  return within.length === 0 ? usual : within;
}

/** "Tuesday, March 10, at 10:00 am", or "Tuesday 10 March at 10:00" where the day comes first. */
export function slotInPerson(slot: Slot, settings: Settings): string {
  return slotWords(slot, settings);
}

/** The same with the zone; where the reader lives in another one, in theirs first: "… 8:00 am Pacific time (10:00 am my time)". */
export function slotInWords(slot: Slot, settings: Settings): string {
  const { timeZone, readerTimeZone, dateOrder } = settings;
  const theirs =
    readerTimeZone === undefined || readerTimeZone === timeZone ? undefined : inZone(slot, timeZone, readerTimeZone);
  if (theirs === undefined || readerTimeZone === undefined)
    return `${slotWords(slot, settings)} ${zoneInWords(timeZone)}`;
  const own = dateOrder === 'mdy' ? formatTwelveHours(slot.minutes) : formatTwentyFourHours(slot.minutes);
  return `${slotWords(theirs, settings)} ${zoneInWords(readerTimeZone)} (${own} my time)`;
}

/** The period that the writer names for the meeting itself ("I'm in town from March 9 to 13", "next week"). */
function writersWindow(
  { facts, prose: { text }, today }: Message,
  settings: Settings,
): Required<Pick<Window, 'from' | 'to'>> | undefined {
  const own = facts.when.filter((it) => it.role === 'meeting');
  if (own.length === 0) return undefined;
  for (const { time } of facts.time) {
    if (!own.some((it) => overlaps(it.span, time.span))) continue;
    const [from, to] =
      time.kind === 'vague' ? [time.from, time.to] : time.kind === 'range' ? [time.day?.date, time.lastDay?.date] : [];
    if (from !== undefined && to !== undefined && from < to && today < to) return { from, to };
  }
  return weekOf(own, text, settings, today);
}

/** "Any day in the week of 16 March": from that day to the Friday of its week. */
function weekOf(
  own: readonly When[],
  text: string,
  settings: Settings,
  today: string,
): Required<Pick<Window, 'from' | 'to'>> | undefined {
  for (const { span } of own) {
    const week = /\bweek (?:of|beginning|commencing|starting)(?: on)? /i.exec(text.slice(span.start, span.end));
    if (week === null) continue;
    const at = span.start + week.index + week[0].length;
    const [day] = readTimes(text, at, span.end, timeSettings({ ...settings, today }));
    const from = day?.kind === 'point' ? day.day?.date : undefined;
    const weekday = from === undefined ? undefined : weekdayOf(from);
    if (from !== undefined && weekday !== undefined && today < from && weekday < 5)
      return { from, to: addDays(from, 5 - weekday) };
  }
  return undefined;
}

function inZone({ date, minutes }: Slot, from: string, to: string): Slot | undefined {
  const [offset] = clock.offsetsAt(from, date, minutes);
  const day = parseIsoDate(date);
  return offset === undefined || day === undefined ? undefined : toZone(clock, to, day * 1440 + minutes - offset);
}
