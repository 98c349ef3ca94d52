import { isoDate, parseIsoDate } from './calendar.ts';
import type { DayPart } from './expression.ts';
import type { Slot } from './slot.ts';

/**
 * "Mon, Tue or Wed" said on a Monday, "Tuesday or Thursday of next week", "Monday through Wednesday": weekdays named in the order
 * of a week are days of one week. Changes the days of the slots in place.
 */
export function alignWeekdays(slots: readonly Slot[]): void {
  for (const { days } of slots) {
    for (let at = days.length - 2; 0 <= at; at -= 1) {
      const [one, other] = [days[at], days[at + 1]];
      if (one !== undefined && other !== undefined) days[at] = pulled(one, other);
    }
  }
  const places = slots.flatMap(({ days }) => days.map((_, at) => ({ days, at })));
  for (let at = 1; at < places.length; at += 1) {
    const [before, here] = [places[at - 1], places[at]];
    const [one, other] = [before?.days[before.at], here?.days[here.at]];
    if (here !== undefined && one !== undefined && other !== undefined) here.days[here.at] = pushed(one, other);
  }
}

/** "Tuesday … Thursday of next week": the first is drawn to the week of the second. */
function pulled(one: DayPart, other: DayPart): DayPart {
  const distance = inOrder(one, other);
  const gap = daysBetween(one, other);
  return distance === undefined || gap === undefined || gap <= 6 || one.otherDate !== undefined
    ? one
    : moved(one, gap - distance);
}

/** "Monday … Wednesday" where the nearest Wednesday is before that Monday: the second is moved behind the first. */
function pushed(one: DayPart, other: DayPart): DayPart {
  const distance = inOrder(one, other);
  const gap = daysBetween(one, other);
  return distance === undefined || gap === undefined || 0 < gap || other.otherDate !== undefined
    ? other
    : moved(other, distance - gap);
}

/** How many days later in a week, from Monday on, the second weekday is; undefined where it is not, or where a date tells the day. */
function inOrder(one: DayPart, other: DayPart): number | undefined {
  if (one.form !== 'weekday' || other.form !== 'weekday' || one.weekday === undefined || other.weekday === undefined)
    return undefined;
  const distance = ((other.weekday + 6) % 7) - ((one.weekday + 6) % 7);
  return 0 < distance ? distance : undefined;
}

function daysBetween(one: DayPart, other: DayPart): number | undefined {
  const from = parseIsoDate(one.date ?? '');
  const to = parseIsoDate(other.date ?? '');
  return from === undefined || to === undefined ? undefined : to - from;
}

function moved(day: DayPart, days: number): DayPart {
  const number = parseIsoDate(day.date ?? '');
  return number === undefined ? day : { ...day, date: isoDate(number + days) };
}
