import type { DayPart } from './expression.ts';
import type { Part } from './part.ts';
import type { Link, Slot } from './slot.ts';
import { weekdayOf } from './working-days.ts';

/** More days than anybody offers; it bounds what is made of one list. */
const MOST = 10;

/** Whether a day belongs to the slot that is open: its only one, the same told again, or one more of a list. */
export function fitsDay(slot: Slot, part: Part & { readonly kind: 'days' }, link: Link): boolean {
  const [day] = part.days;
  if (MOST <= slot.days.length) return false;
  if (slot.days.length === 0) return link === 'join' || link === 'comma' || link === 'open';
  if (
    slot.days.length === 1 &&
    day !== undefined &&
    (link === 'open' || link === 'comma') &&
    (isSameDay(slot.days[0], day) || isNamedBehind(slot.days[0], day, link))
  )
    return true;
  if (link === 'open') return slot.days.length === 1 && day?.form === 'weekday' && slot.days[0]?.form === 'relative';
  if (
    0 < slot.clocks.length ||
    slot.end !== undefined ||
    slot.partOfDay !== undefined ||
    slot.isDayRange ||
    part.isRange ||
    part.partOfDay !== undefined
  )
    return false;
  if (link === 'range') return slot.days.length === 1 && part.days.length === 1;
  return link === 'list' || link === 'comma' || link === 'slash';
}

/** "Tomorrow, Tuesday": one day told twice. */
function isSameDay(one: DayPart | undefined, other: DayPart): boolean {
  return (
    one?.date !== undefined &&
    other.date !== undefined &&
    (one.date === other.date || one.otherDate === other.date) &&
    one.form !== other.form
  );
}

/** "March 13 (Friday)", "March 13, a Friday": the weekday of the date before it; in brackets even where it is the wrong one. */
function isNamedBehind(one: DayPart | undefined, other: DayPart, link: Link): boolean {
  if (one?.date === undefined || one.weekday !== undefined || other.form !== 'weekday') return false;
  return (one.form === 'date' || one.form === 'numeric') && (link === 'open' || weekdayOf(one.date) === other.weekday);
}

/** Puts days into a list of them: as one more, as the same told again, or as the dates of weekdays named before. */
export function addDays(days: DayPart[], more: readonly DayPart[], link: Link): void {
  const [known] = days;
  const [day] = more;
  if (isNamedBefore(days, more)) days.splice(0, days.length, ...withWeekdays(days, more));
  else if (
    known !== undefined &&
    day !== undefined &&
    link !== 'range' &&
    (isSameDay(known, day) || isNamedBehind(known, day, link) || link === 'open')
  ) {
    const span = { start: known.span.start, end: day.span.end };
    days[0] = {
      ...(isSameDay(known, day) && !isNamedBehind(known, day, link) ? day : named(known, day)),
      span,
      otherDate: undefined,
    };
  } else days.push(...more);
}

function named(known: DayPart, { weekday }: DayPart): DayPart {
  const isWrong = known.date === undefined || weekdayOf(known.date) !== weekday;
  return { ...known, weekday, hasWrongWeekday: isWrong };
}

/** "Thursday and Friday, June 15 and 16": the weekdays first, then as many dates. */
function isNamedBefore(named: readonly DayPart[], days: readonly DayPart[]): boolean {
  return (
    0 < named.length &&
    named.length === days.length - 1 &&
    named.every((it) => it.form === 'weekday') &&
    days[0]?.weekday !== undefined
  );
}

function withWeekdays(named: readonly DayPart[], days: readonly DayPart[]): readonly DayPart[] {
  const weekdays = [...named, ...days.slice(0, 1)].map((it) => it.weekday);
  return days.map((it, at) => {
    const weekday = weekdays[at];
    return {
      ...it,
      weekday,
      hasWrongWeekday: it.date !== undefined && weekday !== undefined && weekdayOf(it.date) !== weekday,
    };
  });
}
