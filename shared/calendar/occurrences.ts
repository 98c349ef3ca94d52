import type ICAL from 'ical.js';

/** The ISO dates between which an occurrence matters, both included. */
export interface Window {
  readonly first: string;
  readonly last: string;
}

/** How many more steps of recurrence rules may be taken; all series of a file share one. */
export interface Budget {
  left: number;
}

/** A start, and the property that its zone stands in. */
export type Start = readonly [time: ICAL.Time, property: ICAL.Property | null];

/**
 * The starts of a series that may lie within a window, as its rules and dates tell them: what was moved or taken out is still
 * among them, and one can come twice.
 */
export function* startsWithin(event: ICAL.Event, { first, last }: Window, budget: Budget): Generator<Start> {
  const { component, startDate } = event;
  const own = component.getFirstProperty('dtstart');
  const [from, to] = [numberOf(first), numberOf(last)];
  const isWithin = (it: ICAL.Time) => from <= numberOfTime(it) && numberOfTime(it) <= to;
  if (isWithin(startDate)) yield [startDate, own];
  for (const property of component.getAllProperties('rdate')) {
    const times = (property.getValues() as (ICAL.Time | ICAL.Period)[]).map((it) => ('start' in it ? it.start : it));
    for (const it of times) if (isWithin(it)) yield [it, property];
  }
  for (const property of component.getAllProperties('rrule')) {
    const rule = property.getFirstValue() as unknown as ICAL.Recur;
    if (!rule || startDate.year < OLDEST || isStrange(rule) || isOver(startDate, rule, first)) continue;
    for (const it of countedUntil(to, entryOf(startDate, rule, first), rule, budget)) {
      // The iterator goes on with the object that it hands out.
      if (isWithin(it)) yield [it.clone(), own];
    }
  }
}

/** What a rule counts from an entry until a day. Of days that a rule names, the library looks for one without end where there is none. */
function* countedUntil(last: number, entry: ICAL.Time, rule: ICAL.Recur, budget: Budget): Generator<ICAL.Time> {
  const plain = rule.freq === 'DAILY' ? withoutDays(rule) : rule;
  const iterator = plain.iterator(entry);
  let counted = 0;
  while (0 < budget.left) {
    budget.left -= 1;
    const next = iterator.next() as ICAL.Time | null | undefined;
    if (next === null || next === undefined || last < numberOfTime(next)) return;
    if (plain !== rule && !isNamedDay(next, rule.parts)) continue;
    yield next;
    counted += 1;
    if (counted === rule.count) return;
  }
}

type Parts = ICAL.Recur['parts'];

const dayParts = ['BYDAY', 'BYMONTHDAY', 'BYMONTH'];

function withoutDays(rule: ICAL.Recur): ICAL.Recur {
  const plain = rule.clone();
  plain.count = null;
  plain.parts = Object.fromEntries(Object.entries(rule.parts).filter(([name]) => !dayParts.includes(name))) as Parts;
  return plain;
}

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

function isNamedDay({ year, month, day }: ICAL.Time, { BYDAY, BYMONTHDAY, BYMONTH }: Parts): boolean {
  const fromEnd = day - 1 - new Date(Date.UTC(year, month, 0)).getUTCDate();
  const weekday = weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string;
  return (
    (BYDAY === undefined || BYDAY.some((it) => it.endsWith(weekday))) &&
    (BYMONTHDAY === undefined || BYMONTHDAY.includes(day) || BYMONTHDAY.includes(fromEnd)) &&
    (BYMONTH === undefined || BYMONTH.includes(month))
  );
}

/** The library counts one by one what began before a calendar program could have written it. */
const OLDEST = 1900;
const WIDEST = 1000;

/**
 * A rule for certain hours of certain days, for weeks by number but week by week, for the 40th Monday of a month, or for each
 * millionth day: no calendar program writes one, it may be true of no time at all, and the library would look for it long.
 */
function isStrange({ freq, interval, parts }: ICAL.Recur): boolean {
  if (WIDEST < interval || isBeyond(parts)) return true;
  if (freq === 'WEEKLY') return Object.keys(parts).some((it) => it !== 'BYDAY' && it !== 'BYMONTH');
  return ['HOURLY', 'MINUTELY', 'SECONDLY'].includes(freq) && Object.keys(parts).length > 0;
}

/** Whether a place is counted, as in "the last working day", that a month does not have. */
function isBeyond({ BYSETPOS, BYDAY, BYMONTHDAY }: Parts): boolean {
  const plain = BYDAY?.filter((it) => !/\d/.test(it)).length ?? 0;
  const days = (BYDAY?.length ?? 0) - plain + 4 * plain + Math.min(3, plain);
  const most = Math.max(days, BYMONTHDAY?.length ?? 0);
  return BYSETPOS?.some((it) => most < Math.abs(it)) === true;
}

/** Whether all that a rule counts lies before a date, as far as that can be told without counting. */
function isOver(start: ICAL.Time, { freq, interval, count, until, parts }: ICAL.Recur, first: string): boolean {
  if (until) return numberOfTime(until) < numberOf(first);
  // Every one of its days or weeks has an occurrence, so that the last is no further away than this.
  const isEven = freq === 'DAILY' || freq === 'WEEKLY' ? Object.keys(parts).every((it) => it === 'BYDAY') : false;
  const longest = (count ?? 0) * interval * 7;
  return count !== null && isEven && longest < daysBetween(start, first);
}

/**
 * Where a series can be entered in step with its rule, before a date: a meeting held each week since 1995 need not be
 * walked through week by week. Where that cannot be said for sure, it is its start.
 */
function entryOf(start: ICAL.Time, { freq, interval, count, parts }: ICAL.Recur, first: string): ICAL.Time {
  const entry = start.clone();
  // It lies before the date, since the library counts the start of a rule whether or not the rule does.
  const days = daysBetween(start, first) - 1;
  if (count || days <= 0) return entry;
  if (freq === 'DAILY') entry.adjust(stepsIn(days, interval), 0, 0, 0);
  if (freq === 'WEEKLY') entry.adjust(stepsIn(days, 7 * interval), 0, 0, 0);
  // A 31st is not in every month, and a weekday of a numbered week comes from the start itself.
  const isPlain = start.day <= 28 && Object.keys(parts).every((it) => ['BYDAY', 'BYMONTH', 'BYMONTHDAY'].includes(it));
  if ((freq === 'MONTHLY' || freq === 'YEARLY') && isPlain) {
    const [year = 0, month = 1] = first.split('-').map(Number);
    // Two years early, since the library may leave out the first months that a rule names.
    const months = Math.max(0, (year - 2 - start.year) * 12 + month - start.month);
    const later = start.month - 1 + stepsIn(months, interval * (freq === 'YEARLY' ? 12 : 1));
    entry.year += Math.floor(later / 12);
    entry.month = (later % 12) + 1;
  }
  return entry;
}

const stepsIn = (length: number, step: number) => Math.floor(length / step) * step;

function daysBetween({ year, month, day }: ICAL.Time, date: string): number {
  return (Date.parse(date) - Date.UTC(year, month - 1, day)) / 86_400_000;
}

/** Dates as numbers that compare like them: 20260302. */
const numberOf = (date: string) => Number(date.replaceAll('-', ''));
const numberOfTime = ({ year, month, day }: ICAL.Time) => year * 10_000 + month * 100 + day;
