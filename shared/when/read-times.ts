import type { Kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import { alignWeekdays } from './align-weekdays.ts';
import { parseIsoDate } from './calendar.ts';
import { type Cluster, gatherClusters } from './clusters.ts';
import { type Context, lexemeAt, spanOf } from './context.ts';
import type { ClockPart, DayPart, TimeExpression, TimeSettings, ZonePart } from './expression.ts';
import { minutesOf } from './format.ts';
import type { Place } from './known-places.ts';
import { lex } from './lexer.ts';
import type { Part } from './part.ts';
import { readParts } from './read-parts.ts';
import { settleClocks } from './settle-clock.ts';
import type { Slot } from './slot.ts';
import { gatherSlots } from './slots.ts';

/**
 * The times that a piece of prose names, in order. `text` is masked prose; only `from` to `to` is read, and all spans count from
 * the start of `text`. There is no malformed text; a `today` that is no date reads as 1970.
 * @param places what is known of places in texts read before with the same settings
 */
export function readTimes(
  text: string,
  from: number,
  to: number,
  settings: TimeSettings,
  places?: Kept<Place>,
): readonly TimeExpression[] {
  const lexemes = lex(text, from, to);
  const context: Context = {
    lexemes,
    today: parseIsoDate(settings.today) ?? 0,
    dateOrder: settings.dateOrder,
    opens: minutesOf(settings.workingHours[0]),
    closes: minutesOf(settings.workingHours[1]),
    looked: { first: 0, last: 0 },
  };
  const parts = readParts(context, settings, places && { text, from, to, known: places });
  if (parts.length === 0) return [];
  const expressions: TimeExpression[] = parts.flatMap((it) => (it.kind === 'whole' ? [it.expression] : []));
  const common = commonZone(context, parts);
  for (const cluster of gatherClusters(context, parts)) expressions.push(...readCluster(context, cluster, common));
  return expressions.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** "All times Eastern": one zone for the whole text. */
function commonZone(context: Context, parts: readonly Part[]): ZonePart | undefined {
  for (const part of parts) {
    if (part.kind !== 'zone') continue;
    for (let at = part.from - 1; part.from - 4 <= at; at -= 1)
      if (/^(?:times|zone)$/.test(lexemeAt(context, at).text)) return part.zone;
  }
  return undefined;
}

function readCluster(
  context: Context,
  { parts, links, glue }: Cluster,
  common: ZonePart | undefined,
): readonly TimeExpression[] {
  const slots = gatherSlots(context, parts, links, glue).filter((it) => isReal(context, it));
  shareZones(slots);
  alignWeekdays(slots);
  return slots.flatMap((it) => expressionsOf(context, it, it.zone ?? common));
}

/** A slot without a zone takes the next one's, as in "Tue 9 or Wed 10 ET", or else the one before. */
function shareZones(slots: readonly Slot[]): void {
  let zone: ZonePart | undefined;
  for (const slot of [...slots].reverse()) zone = slot.zone ??= zone;
  for (const slot of slots) zone = slot.zone ??= zone;
}

/** A bare number is a time only beside a day, a part of the day, a zone or a real time; and it counts nothing there. */
function isReal(context: Context, slot: Slot): boolean {
  const isHabit = isOfHabit(context, slot);
  // "Fridays, 3 to 5 pm": the meeting is somewhere inside.
  if (isHabit) slot.isWindow = true;
  const isWeak = 0 < slot.clocks.length && slot.clocks.every((it) => it.isWeak);
  if (isWeak) {
    const isAlone = !isHabit && slot.days.length === 0 && slot.partOfDay === undefined && slot.zone === undefined;
    if (isAlone || (slot.zone === undefined && slot.clocks.some((it) => isCounting(context, slot, it)))) {
      slot.clocks.length = 0;
      [slot.from, slot.next] = withoutClocks(slot);
    }
  }
  return 0 < slot.days.length || 0 < slot.clocks.length || slot.end !== undefined;
}

/** "From 2 to 5 on Mondays", "every Friday from 1 to 4", "evenings after 7", "until 3 most days": hours of every week. */
function isOfHabit(context: Context, { from, next, days }: Slot): boolean {
  const isLed = /^(?:from|between|after|before|until|till|at|,)$/.test(lexemeAt(context, from - 1).text);
  const before = from - (isLed ? 2 : 1);
  const after = next + (/^(?:on|in)$/.test(lexemeAt(context, next).text) ? 1 : 0);
  return (
    days.length === 0 &&
    ([before, after].some((it) => HABIT.test(lexemeAt(context, it).text)) ||
      // Without such a lead it counts: "I bake 3 every day".
      (isLed && /^(?:every|most)$/.test(lexemeAt(context, next).text)))
  );
}

const HABIT = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|)days?|mornings|afternoons|evenings|weekends|weekdays)$/;

/** The place of a slot once its bare numbers turned out to count something. */
function withoutClocks({ end, days, daysFrom, daysNext }: Slot): readonly [number, number] {
  if (end === undefined) return [daysFrom, daysNext];
  return days.length === 0 ? [end.from, end.next] : [Math.min(end.from, daysFrom), Math.max(end.next, daysNext)];
}

/** What carries a number and a letter of its own. */
const numbered = new Set(
  'room rm box gate seat unit apt apartment suite ste section row table flat building bldg floor page exhibit figure fig appendix schedule class grade bay platform hall lab rule part item form type level group aisle slot question problem exercise step phase line wing track stand booth no number'.split(
    ' ',
  ),
);

const countWords = new Set('for of to the in have need got only just all with plus and'.split(' '));

/** "Dinner Friday for 4", "I have 3 tomorrow": the number counts people or things. */
function isCounting(context: Context, slot: Slot, { from, next, clocks }: Part & { readonly kind: 'clocks' }): boolean {
  const before = lexemeAt(context, from - 1);
  // "4p tomorrow", but not "room 4A tomorrow".
  const isNumbered = numbered.has(before.text.replace(/s$/, ''));
  if (isNumbered || clocks.some((it) => it.meridiem !== undefined)) return isNumbered;
  const isPaired = 1 < clocks.length;
  // "No earlier than 9 on Wednesday".
  if (before.text === 'than' && /^(?:earlier|later|sooner)$/.test(lexemeAt(context, from - 2).text)) return false;
  if (from === slot.from && !isPaired) {
    if (
      slot.partOfDay !== undefined ||
      /^(?:at|@|around|about|by|until|till|before|after|from|say|or|either|would|does|maybe|perhaps)$/.test(before.text)
    )
      return false;
    return lexemeAt(context, next).text === 'on' || !/^[,¶]?$/.test(before.text);
  }
  const isSpelled = lexemeAt(context, from).kind === 'word';
  return (
    (countWords.has(before.text) && !isPaired && before.text !== 'and') ||
    (isSpelled && !isPaired && !/^(?:at|@|around|about|by|until|after|before|from|or)$/.test(before.text))
  );
}

function expressionsOf(context: Context, slot: Slot, zone: ZonePart | undefined): readonly TimeExpression[] {
  const whole = spanOf(context, slot.from, slot.next);
  if (slot.end !== undefined) {
    const { unit, day } = slot.end;
    return [{ kind: 'deadline', span: whole, unit, day: slot.days[0] ?? day, zone }];
  }
  const clocks = settleList(context, slot);
  const days = slot.isDayRange ? slot.days.slice(0, 1) : slot.days;
  const lastDay = slot.isDayRange ? slot.days.at(-1) : undefined;
  const found: TimeExpression[] = [];
  for (const day of 0 < days.length ? days : [undefined]) {
    for (const [clock, lastClock] of 0 < clocks.length ? clocks : [[undefined, undefined] as const]) {
      const isOnly = days.length <= 1 && clocks.length <= 1;
      found.push(
        expressionOf(
          slot,
          isOnly ? whole : partSpan(day, clock, days.length, whole),
          day,
          lastDay,
          clock,
          lastClock,
          zone,
        ),
      );
    }
  }
  return found;
}

/** "1:00 or 2:00 PM": a time alone takes the half of the day of the one listed after it, as the first of a range does. */
function settleList(context: Context, slot: Slot): readonly (readonly ClockPart[])[] {
  return slot.clocks.map(({ clocks }, at) => {
    const [first] = clocks;
    const [later] = slot.clocks[at + 1]?.clocks ?? [];
    if (first === undefined || later?.meridiem === undefined || clocks.length !== 1)
      return settleClocks(context, clocks, slot.partOfDay);
    return settleClocks(context, [first, later], slot.partOfDay).slice(0, 1);
  });
}

function expressionOf(
  slot: Slot,
  span: Span,
  day: DayPart | undefined,
  lastDay: DayPart | undefined,
  clock: ClockPart | undefined,
  lastClock: ClockPart | undefined,
  zone: ZonePart | undefined,
): TimeExpression {
  const shared = {
    span,
    day,
    partOfDay: slot.partOfDay,
    zone: clock === undefined ? undefined : zone,
    bound: slot.bound,
    clock,
  };
  if (lastDay === undefined && lastClock === undefined) return { kind: 'point', ...shared };
  return { kind: 'range', ...shared, lastDay, lastClock, isWindow: slot.isWindow || lastDay !== undefined };
}

/** Where several days share a time, or several times a day, each is shown at the words that are its own. */
function partSpan(day: DayPart | undefined, clock: ClockPart | undefined, days: number, whole: Span): Span {
  if (1 < days && day !== undefined) return day.span;
  return clock?.span ?? whole;
}
