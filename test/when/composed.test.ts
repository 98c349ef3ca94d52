import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type CalendarDate,
  calendarDate,
  isoDate,
  parseIsoDate,
  two,
  weekdayOfDay,
} from '../../shared/when/calendar.ts';
import { monthNames, weekdayNames } from '../../shared/when/names.ts';
import { localInstants } from './reading.ts';

/** Every way to write a day beside every way to write a clock time, in every order: what was written is what must be read. */
const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const quarters: Readonly<Record<number, string>> = { 15: 'fifteen', 30: 'thirty', 45: 'forty-five' };

const weekday = (day: number): string => weekdayNames[weekdayOfDay(day)] ?? '';
const month = ({ month: number }: CalendarDate): string => monthNames[number - 1] ?? '';
const ordinal = (day: number): string => {
  const ending = 10 < day && day < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
  return `${day}${ending}`;
};

const dayForms: readonly ((day: number, date: CalendarDate) => string)[] = [
  (day, date) => `${weekday(day)}, ${month(date)} ${date.day}`,
  (day, date) => `${weekday(day)} ${date.day} ${month(date)}`,
  (day, date) => `${weekday(day).slice(0, 3)}., ${month(date).slice(0, 3)}. ${ordinal(date.day)}`,
  (day, date) => `${weekday(day)} the ${ordinal(date.day)} of ${month(date)}`,
  (day, date) => `${month(date)} ${date.day} (${weekday(day).slice(0, 3)})`,
  (day, date) => `${weekday(day)} (${date.month}/${date.day})`,
  (day, date) => `${weekday(day).slice(0, 3)} ${date.month}/${date.day}`,
  (day, date) => `${weekday(day).toLowerCase()} ${date.day} ${month(date).slice(0, 3).toLowerCase()}`,
  (_, date) => `${month(date)} ${ordinal(date.day)}, ${date.year}`,
  (_, date) => `the ${ordinal(date.day)} of ${month(date)}`,
  (_, date) => `${date.day}-${month(date).slice(0, 3)}-${date.year}`,
  (_, date) => `${date.month}/${date.day}/${date.year}`,
  (day) => isoDate(day),
];

const hourOf = (minutes: number): number => Math.floor(minutes / 60);
const half = (minutes: number): string => (hourOf(minutes) < 12 ? 'am' : 'pm');
const face = (minutes: number): string => {
  const hour = hourOf(minutes) % 12 === 0 ? 12 : hourOf(minutes) % 12;
  return minutes % 60 === 0 ? `${hour}` : `${hour}:${two(minutes % 60)}`;
};
const military = (minutes: number): string => two(hourOf(minutes)) + two(minutes % 60);

const clockForms: readonly ((minutes: number) => string)[] = [
  (it) => `${face(it)} ${half(it)}`,
  (it) => `${face(it)}${half(it)}`,
  (it) => `${face(it)} ${half(it).charAt(0)}.m.`,
  (it) => `${face(it)}${half(it).charAt(0)}`,
  (it) => `${two(hourOf(it))}:${two(it % 60)}`,
  (it) => `${hourOf(it)}h${two(it % 60)}`,
  (it) => `${military(it)} hours`,
  (it) => `${small[hourOf(it) % 12 === 0 ? 12 : hourOf(it) % 12]} ${quarters[it % 60] ?? "o'clock"} ${half(it)}`,
];

const orders: readonly ((day: string, clock: string) => string)[] = [
  (day, clock) => `${day} at ${clock}`,
  (day, clock) => `${day}, ${clock}`,
  (day, clock) => `${day} @ ${clock}`,
  (day, clock) => `${day} (${clock})`,
  (day, clock) => `${day}: ${clock}`,
  (day, clock) => `${day} at about ${clock}`,
  (day, clock) => `${clock} on ${day}`,
  (day, clock) => `by ${clock} on ${day}`,
  (day, clock) => `${clock}, ${day}`,
];

const rangeForms: readonly ((from: number, to: number) => string)[] = [
  (from, to) => `${face(from)}-${face(to)}${half(to)}`,
  (from, to) => `${face(from)}${half(from)} – ${face(to)}${half(to)}`,
  (from, to) => `${two(hourOf(from))}:${two(from % 60)}-${two(hourOf(to))}:${two(to % 60)}`,
  (from, to) => `${hourOf(from)}h${two(from % 60)}–${hourOf(to)}h${two(to % 60)}`,
  (from, to) => `from ${face(from)} to ${face(to)} ${half(to)}`,
  (from, to) => `between ${face(from)} ${half(from)} and ${face(to)} ${half(to)}`,
];

const listForms: readonly ((one: readonly [string, string], other: readonly [string, string]) => string)[] = [
  ([day, clock], [otherDay, otherClock]) => `${day} at ${clock} or ${otherDay} at ${otherClock}`,
  ([day, clock], [otherDay, otherClock]) => `either ${clock} on ${day} or ${otherClock} on ${otherDay}`,
  ([day, clock], [otherDay, otherClock]) => `${day}, ${clock}; ${otherDay}, ${otherClock}`,
  ([day, clock], [otherDay, otherClock]) => `then:\n- ${day}, ${clock}\n- ${otherDay}, ${otherClock}\n`,
];

const zones = ['', ' ET', ' Eastern time', ' (ET)', ' New York time', ' my time'];

const start = parseIsoDate('2026-03-03') ?? 0;
const someDay = fc.integer({ min: start, max: start + 300 });
/** Quarters of an hour from 8:00 to 21:45. */
const someMinutes = fc.integer({ min: 32, max: 87 }).map((it) => it * 15);
const someZone = fc.constantFrom(...zones);
const someDayForm = fc.constantFrom(...dayForms);
const someClockForm = fc.constantFrom(...clockForms);

const instant = (day: number, minutes: number): string =>
  `${isoDate(day)}T${two(hourOf(minutes))}:${two(minutes % 60)}`;
const assertRead = (time: string, wanted: readonly string[]): void => {
  const text = `Could we talk about the roof ${time}?`;
  assert.deepEqual(localInstants(text), wanted, text);
};

suite('times put together from all their forms', () => {
  test('a day and a clock time', () => {
    fc.assert(
      fc.property(
        someDay,
        someDayForm,
        someMinutes,
        someClockForm,
        fc.constantFrom(...orders),
        someZone,
        (day, dayForm, minutes, clockForm, order, zone) =>
          assertRead(order(dayForm(day, calendarDate(day)), clockForm(minutes) + zone), [instant(day, minutes)]),
      ),
      { numRuns: 2000 },
    );
  });

  test('a day and its hours from and to', () => {
    fc.assert(
      fc.property(
        someDay,
        someDayForm,
        someMinutes,
        fc.constantFrom(30, 45, 60, 120),
        fc.constantFrom(...rangeForms),
        someZone,
        (day, dayForm, from, length, form, zone) => {
          const date = dayForm(day, calendarDate(day));
          const hours = form(from, from + length) + zone;
          const wanted = [`${instant(day, from)}/${instant(day, from + length)}`];
          for (const time of [`${date}, ${hours}`, `${date} ${hours}`, `${hours} on ${date}`, `${date} (${hours})`])
            assertRead(time, wanted);
        },
      ),
      { numRuns: 700 },
    );
  });

  test('two slots', () => {
    fc.assert(
      fc.property(
        someDay,
        someDay,
        someDayForm,
        someMinutes,
        someMinutes,
        someClockForm,
        fc.constantFrom(...listForms),
        someZone,
        (day, other, dayForm, minutes, otherMinutes, clockForm, list, zone) => {
          fc.pre(day !== other);
          const slot = (it: number, at: number): [string, string] => [
            dayForm(it, calendarDate(it)),
            clockForm(at) + zone,
          ];
          assertRead(list(slot(day, minutes), slot(other, otherMinutes)), [
            instant(day, minutes),
            instant(other, otherMinutes),
          ]);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
