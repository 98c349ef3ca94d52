import assert from 'node:assert/strict';
import { casual } from 'chrono-node';
import fc from 'fast-check';
import { calendarDate, dayNumber, isoDate, parseIsoDate, weekdayOfDay } from '../../shared/when/calendar.ts';
import { formatDate, formatTwelveHours, formatTwentyFourHours } from '../../shared/when/format.ts';
import { monthNames, weekdayNames } from '../../shared/when/names.ts';
import { localInstants } from './reading.ts';

const today = '2026-03-02';
const start = parseIsoDate(today) ?? 0;
const reference = new Date(2026, 2, 2, 8, 0);

/** What chrono-node makes of a text: the local date, with the clock time where it is sure of one. */
function byChrono(text: string): readonly string[] {
  return casual.parse(text, reference, { forwardDate: true }).map(({ start: it }) => {
    const date = isoDate(
      dayNumber({ year: it.get('year') ?? 0, month: it.get('month') ?? 1, day: it.get('day') ?? 1 }),
    );
    const minutes = (it.get('hour') ?? 0) * 60 + (it.get('minute') ?? 0);
    return it.isCertain('hour') ? `${date}T${formatTwentyFourHours(minutes)}` : date;
  });
}

const someDay = fc.integer({ min: start + 1, max: start + 300 });
const someMinutes = fc.integer({ min: 0, max: 95 }).map((it) => it * 15);

/** Ways to write a day that chrono-node, too, reads without doubt. */
const dayForms: readonly ((day: number) => string)[] = [
  (day) => formatDate(isoDate(day), 'mdy'),
  (day) => formatDate(isoDate(day), 'dmy'),
  (day) => isoDate(day),
  (day) => `${monthNames[calendarDate(day).month - 1]} ${calendarDate(day).day}, ${calendarDate(day).year}`,
  (day) => `${calendarDate(day).day} ${monthNames[calendarDate(day).month - 1]?.slice(0, 3)} ${calendarDate(day).year}`,
  (day) => `on ${calendarDate(day).month}/${calendarDate(day).day}/${calendarDate(day).year}`,
  (day) =>
    `${weekdayNames[weekdayOfDay(day)]?.slice(0, 3)}, ${monthNames[calendarDate(day).month - 1]?.slice(0, 3)} ${calendarDate(day).day}`,
];
const clockForms: readonly ((minutes: number) => string)[] = [
  formatTwelveHours,
  formatTwentyFourHours,
  (it) => formatTwelveHours(it).replace(' ', ''),
  (it) => formatTwelveHours(it).replace('am', 'a.m.').replace('pm', 'p.m.'),
];

suite('times beside chrono-node', () => {
  test('days written out are the same', () => {
    fc.assert(
      fc.property(someDay, fc.constantFrom(...dayForms), (day, form) => {
        const text = `Could we talk ${form(day)}?`;
        assert.deepEqual(localInstants(text), byChrono(text), text);
      }),
      { numRuns: 400 },
    );
  });

  test('days with a clock time are the same', () => {
    fc.assert(
      fc.property(
        someDay,
        fc.constantFrom(...dayForms),
        someMinutes,
        fc.constantFrom(...clockForms),
        (day, dayForm, minutes, clockForm) => {
          const text = `Could we talk ${dayForm(day)} at ${clockForm(minutes)}?`;
          assert.deepEqual(localInstants(text), byChrono(text), text);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('weekdays and distances are the same', () => {
    const texts = [
      ...weekdayNames.filter((it) => it !== 'Monday').flatMap((it) => [`on ${it}`, `this ${it}`, `on ${it} at 3pm`]),
      'tomorrow',
      'today',
      'in 3 days',
      'in two weeks',
      'tomorrow at 10:30',
      'the day after tomorrow',
    ];
    for (const text of texts)
      assert.deepEqual(
        localInstants(text).map((it) => it.slice(0, 10)),
        byChrono(text).map((it) => it.slice(0, 10)),
        text,
      );
  });

  test('where chrono-node finds times that are none, nothing is found', () => {
    const texts = [
      'I sat down.',
      'The sun came out.',
      'They march on.',
      'Give me a second.',
      'at 5 companies',
      'now',
      'The minute you arrive',
    ];
    assert.ok(
      texts.some((it) => 0 < byChrono(it).length),
      'the oracle has lost its false alarms, and this test its point',
    );
    for (const text of texts) assert.deepEqual(localInstants(text), [], text);
  });
});
