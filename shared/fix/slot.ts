import type { When } from '../facts/fact.ts';
import { type PlacedTime, timeSettings } from '../facts/time/times.ts';
import type { Message } from '../message/message.ts';
import { invitedTo } from '../message/on-meetings.ts';
import { isBound } from '../message/on-times.ts';
import type { Settings } from '../settings/settings.ts';
import { proposeSlots, type Slot, toZone, type Window } from '../slots/propose.ts';
import { clockWords, type SlotForm, slotWords } from '../slots/words.ts';
import { contains, overlaps, slice } from '../text/span.ts';
import { parseIsoDate } from '../when/calendar.ts';
import { intlClock } from '../when/intl-clock.ts';
import { readTimes } from '../when/read-times.ts';
import { addDays, weekdayOf } from '../when/working-days.ts';
import { limitsOf, ownDays, spanOfFree } from './own-days.ts';
import { hasOwnPeriod, openSlot } from './own-period.ts';
import { zoneInWords } from './zone-words.ts';

const clock = intlClock;

/** Two times to propose for what the message asks: the usual ones, or those within the writer's own window ("this week", "before Friday"). */
export function proposedSlots(message: Message, settings: Settings): readonly Slot[] {
  const own = ownDays(message);
  const usual = proposeSlots(settings, message.today, clock, own);
  const asked = writersWindow(message, settings);
  const limits = limitsOf(message, asked.from);
  const window = within(asked, limits);
  const { from = '', to = '9' } = window;
  if (usual.every(({ date }) => from <= date && date <= to)) return usual;
  const found = proposeSlots(settings, message.today, clock, { ...own, ...window });
  // What has to come before a day is never put behind it.
  return 0 < found.length || limits.to !== undefined ? found : usual;
}

type Days = Pick<Window, 'from' | 'to'>;

/** The days of a window that are within the limits as well; where the two do not meet, the writer's window counts. */
function within({ from, to }: Days, limits: Days): Days {
  const first = (from ?? '') < (limits.from ?? '') ? limits.from : from;
  const last = limits.to !== undefined && limits.to < (to ?? '9') ? limits.to : to;
  return first !== undefined && last !== undefined && last < first ? { from, to } : { from: first, to: last };
}

/** "I am free after 4 pm Eastern": the writer's own hours are told, and proposed, in that zone. */
export function writersSettings({ facts, prose: { masked } }: Message, settings: Settings): Settings {
  const free = spanOfFree(masked);
  const zone = facts.zone.find((it) => contains(free, it.span))?.iana;
  return zone === undefined || zone === settings.timeZone ? settings : { ...settings, timeZone: zone };
}

/** One time to propose, in words, and two of them with the zone said once. */
export interface Proposal {
  readonly one: string;
  readonly both: string | undefined;
}

/** The times to propose in words, with their zone unless the two meet in person; a blank where none is free. */
export function proposal(message: Message, usual: Settings, isInPerson: boolean): Proposal {
  const settings = writersSettings(message, usual);
  // "Within the next hour or so."
  if (
    message.facts.when.some(
      (it) => it.role === 'meeting' && it.isVaguePhrase && HOURS.test(slice(message.prose.masked, it.span)),
    )
  )
    return { one: 'today at [time]', both: undefined };
  const form = slotForm(message, settings);
  const [first, second] = proposedSlots(message, settings);
  // Before a day with no room ahead of it.
  if (first === undefined) return { one: openSlot, both: undefined };
  // The day of a feast is the writer's, and no meal is at ten in the morning.
  const occasion = invitedTo(message);
  if (occasion === 'event' || hasOwnPeriod(message)) return { one: openSlot, both: undefined };
  if (occasion === 'meal') return { one: slotWords(first, form).replace(/ at [^,]*$/, ' at [time]'), both: undefined };
  const say = (slot: Slot) => (isInPerson ? slotWords(slot, form) : slotInWords(slot, settings, form));
  const one = say(first);
  if (second === undefined) return { one, both: undefined };
  const isShared = !isInPerson && inReadersZone(first, settings) === undefined;
  return { one, both: `${isShared ? slotWords(first, form) : one}, or ${say(second)}` };
}

/** A slot with its zone; where the reader lives in another one, in theirs first: "… 8:00 am Pacific time (10:00 am my time)". */
export function slotInWords(slot: Slot, settings: Settings, form: SlotForm): string {
  const theirs = inReadersZone(slot, settings);
  if (theirs === undefined) return `${slotWords(slot, form)} ${zoneInWords(settings.timeZone)}`;
  const own = clockWords(slot.minutes, form);
  return `${slotWords(theirs.slot, form)} ${zoneInWords(theirs.zone)} (${own} my time)`;
}

function inReadersZone(
  slot: Slot,
  { timeZone, readerTimeZone: zone }: Settings,
): { readonly slot: Slot; readonly zone: string } | undefined {
  const theirs = zone === undefined || zone === timeZone ? undefined : inZone(slot, timeZone, zone);
  return theirs === undefined || zone === undefined ? undefined : { slot: theirs, zone };
}

const HOURS = /\b(?:within|in|over|during) (?:the )?(?:next |coming )?(?:[^\s]+ ){0,3}(?:hours?|hrs)\b/i;

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY_FIRST = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`);
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)`);

/** The writer's own way with dates and clocks wins over the settings: "16 March", "17:00", "5pm". */
export function slotForm({ prose: { masked } }: Message, { dateOrder }: Settings): SlotForm {
  const isDayFirst = DAY_FIRST.test(masked) && !MONTH_FIRST.test(masked);
  const order = isDayFirst ? 'dmy' : MONTH_FIRST.test(masked) ? 'mdy' : dateOrder;
  const clock = /\b\d{1,2}(?:[:.]\d\d)?[ap]m\b/i.test(masked)
    ? 'short'
    : /\b\d{1,2}(?:[:.]\d\d)? (?:[ap]m\b|[ap]\.m\.)/i.test(masked)
      ? 'twelve'
      : /\b(?:0\d|1[3-9]|2[0-3])[:.][0-5]\d\b/.test(masked)
        ? 'twenty-four'
        : undefined;
  return clock === undefined ? { dateOrder: order } : { dateOrder: order, clock };
}

/** The period that the writer names for the meeting itself ("I'm in town from March 9 to 13", "next week"). */
function writersWindow(message: Message, settings: Settings): Days {
  const { facts, prose, today } = message;
  const { text } = prose;
  const own = facts.when.filter((it) => it.role === 'meeting');
  // What the question itself says comes before what is told elsewhere.
  const asked = facts.ask.find((it) => it.isPrimary)?.sentence;
  const inAsk = facts.time.filter((it) => it.sentence === asked);
  for (const { time } of [...inAsk, ...facts.time]) {
    if (!own.some((it) => overlaps(it.span, time.span))) continue;
    const [from, to] =
      time.kind === 'vague' ? [time.from, time.to] : time.kind === 'range' ? [time.day?.date, time.lastDay?.date] : [];
    if (time.kind === 'vague' && /^later (?:in the|that|this) week/i.test(slice(text, time.span)))
      return laterThan(facts.time, time.span.start, today);
    if (from !== undefined && to !== undefined && from < to && today < to) return { from, to };
  }
  return (
    weekOf(own, text, settings, today) ??
    bareDays(
      own.filter((it) => !isBound(message, it)),
      today,
    )
  );
}

/** "Something came up on Tuesday; could we move it to later in the week?": behind that day; said on a Friday, the week to come. */
function laterThan(times: readonly PlacedTime[], start: number, today: string): Days {
  const named = times.flatMap(({ time }) =>
    time.kind === 'point' && time.span.start < start && time.day !== undefined ? [time.day.date] : [],
  );
  const last = named.findLast((it) => it !== undefined && today <= it) ?? today;
  const weekday = weekdayOf(last) ?? 0;
  // On a Friday nothing is left of the week.
  const day = 0 < weekday && weekday < 5 ? last : addDays(last, weekday === 0 ? 1 : 8 - weekday);
  return { from: addDays(day, 1), to: addDays(day, 5 - (weekdayOf(day) ?? 0)) };
}

/** "What time works on Wednesday or Thursday?": the days are told, and only the hour is open. */
function bareDays(own: readonly When[], today: string): Days {
  const days = own
    .filter((it) => it.hasDay && !it.hasClock && !it.isVaguePhrase)
    .flatMap((it) => it.instants)
    .filter((it) => it.length === 10 && today < it)
    .sort();
  return { from: days[0], to: days.at(-1) };
}

/** "Any day in the week of 16 March": from that day to the Friday of its week. */
function weekOf(own: readonly When[], text: string, settings: Settings, today: string): Days | undefined {
  for (const { span } of own) {
    const week = /\bweek (?:of|beginning|commencing|starting)(?: on)? /i.exec(slice(text, span));
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
