import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import {
  addMonths,
  calendarDate,
  dayNumber,
  daysInMonth,
  isoDate,
  mondayOf,
  nthWeekday,
  parseIsoDate,
  weekdayOfDay,
} from '../../shared/when/calendar.ts';
import { formatDate, formatDayAndMonth, formatTwelveHours, formatTwentyFourHours } from '../../shared/when/format.ts';
import { createIntlClock } from '../../shared/when/intl-clock.ts';
import { addDays, nextSlots, nextWorkingDays, weekdayOf } from '../../shared/when/working-days.ts';

const epoch = Temporal.PlainDate.from('1970-01-01');
const someDay = fc.integer({ min: -200_000, max: 200_000 });

suite('calendar', () => {
  test('days are counted as Temporal counts them', () => {
    fc.assert(
      fc.property(someDay, fc.integer({ min: -40, max: 40 }), (day, months) => {
        const date = epoch.add({ days: day });
        assert.equal(isoDate(day), date.toString());
        assert.equal(parseIsoDate(date.toString()), day);
        assert.equal(weekdayOfDay(day), date.dayOfWeek % 7);
        assert.equal(isoDate(mondayOf(day)), date.subtract({ days: date.dayOfWeek - 1 }).toString());
        assert.equal(daysInMonth(date.year, date.month), date.daysInMonth);
        assert.equal(isoDate(addMonths(day, months)), date.add({ months }).toString());
        assert.equal(dayNumber(calendarDate(day)), day);
      }),
    );
  });

  test('the nth weekday of a month', () => {
    const iso = (day: number | undefined) => (day === undefined ? undefined : isoDate(day));
    assert.equal(iso(nthWeekday(2026, 3, 5, -1)), '2026-03-27');
    assert.equal(iso(nthWeekday(2026, 3, 5, -4)), '2026-03-06');
    assert.equal(iso(nthWeekday(2026, 3, 5, -5)), undefined);
    assert.equal(iso(nthWeekday(2026, 3, 0, 1)), '2026-03-01');
    assert.equal(iso(nthWeekday(2026, 3, 2, 5)), '2026-03-31');
    assert.equal(iso(nthWeekday(2026, 2, 2, 5)), undefined);
  });

  test('what is no date has no number', () => {
    for (const text of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'today', ''])
      assert.equal(parseIsoDate(text), undefined, text);
  });

  test('working days and slots to propose', () => {
    assert.deepEqual(nextWorkingDays('2026-03-06', 3), ['2026-03-09', '2026-03-10', '2026-03-11']);
    assert.deepEqual(nextWorkingDays('2026-03-06', 2, [0, 6]), ['2026-03-07', '2026-03-08']);
    assert.deepEqual(
      nextWorkingDays('2026-03-06', 1, undefined, (it) => it !== '2026-03-09'),
      ['2026-03-10'],
    );
    assert.deepEqual(nextWorkingDays('2026-03-06', 1, []), []);
    assert.deepEqual(nextSlots('2026-03-02'), ['2026-03-10', '2026-03-12']);
    assert.deepEqual(nextSlots('2026-03-05'), ['2026-03-10', '2026-03-12']);
    assert.deepEqual(
      nextSlots('2026-03-05', undefined, undefined, undefined, (it) => it !== '2026-03-10'),
      ['2026-03-11', '2026-03-12'],
    );
    assert.equal(addDays('2026-02-28', 1), '2026-03-01');
    assert.equal(weekdayOf('2026-03-02'), 1);
  });

  test('dates and clock times in English', () => {
    assert.equal(formatDate('2026-03-10', 'mdy'), 'Tuesday, March 10');
    assert.equal(formatDate('2026-03-10', 'dmy'), 'Tuesday 10 March');
    assert.equal(formatDayAndMonth('2026-03-10', 'mdy'), 'March 10');
    assert.equal(formatDayAndMonth('2026-03-10', 'dmy'), '10 March');
    assert.deepEqual([0, 90, 720, 870, 1439].map(formatTwelveHours), [
      '12:00 am',
      '1:30 am',
      '12:00 pm',
      '2:30 pm',
      '11:59 pm',
    ]);
    assert.deepEqual([0, 90, 870].map(formatTwentyFourHours), ['00:00', '01:30', '14:30']);
  });
});

suite('zone clock', () => {
  const clock = createIntlClock();
  const zones = [
    'America/New_York',
    'America/Los_Angeles',
    'America/St_Johns',
    'America/Sao_Paulo',
    'Europe/London',
    'Europe/Berlin',
    'Africa/Casablanca',
    'Africa/Cairo',
    'Asia/Kolkata',
    'Asia/Kathmandu',
    'Asia/Tehran',
    'Australia/Lord_Howe',
    'Australia/Adelaide',
    'Pacific/Auckland',
    'Pacific/Chatham',
    'UTC',
  ];

  /** The offsets that Temporal finds for a local time: its two ways of settling a doubtful one, where they really show it. */
  const offsetsByTemporal = (zone: string, date: string, minutes: number): readonly number[] => {
    const local = Temporal.PlainDateTime.from(date).add({ minutes });
    const both = (['earlier', 'later'] as const).map((disambiguation) =>
      local.toZonedDateTime(zone, { disambiguation }),
    );
    const shown = both.filter((it) => it.toPlainDateTime().equals(local)).map((it) => it.offsetNanoseconds / 60e9);
    return [...new Set(shown)];
  };

  test('agrees with Temporal around every change of the clocks for some years', () => {
    for (const zone of zones) {
      let at: Temporal.ZonedDateTime | null = Temporal.ZonedDateTime.from(`2025-01-01T00:00[${zone}]`);
      for (let changes = 0; changes < 8; changes += 1) {
        at = at.getTimeZoneTransition('next');
        if (at === null || 2030 < at.year) break;
        for (const off of [-121, -61, -31, -1, 0, 29, 30, 59, 60, 119]) {
          const local = at.toPlainDateTime().add({ minutes: off });
          const date = local.toPlainDate().toString();
          const minutes = local.hour * 60 + local.minute;
          assert.deepEqual(
            clock.offsetsAt(zone, date, minutes),
            offsetsByTemporal(zone, date, minutes),
            `${zone} ${local.toString()}`,
          );
        }
      }
    }
  });

  test('agrees with Temporal at any other time', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 20_000, max: 23_000 }),
        fc.integer({ min: 0, max: 1439 }),
        (zone, day, minutes) => {
          assert.deepEqual(
            clock.offsetsAt(zone, isoDate(day), minutes),
            offsetsByTemporal(zone, isoDate(day), minutes),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  test('knows offsets without a zone, and says nothing of zones it does not know', () => {
    assert.deepEqual(clock.offsetsAt('UTC+05:30', '2026-03-10', 0), [330]);
    assert.deepEqual(clock.offsetsAt('UTC-03:00', '2026-03-10', 0), [-180]);
    assert.deepEqual(clock.offsetsAt('Europe/Nowhere', '2026-03-10', 0), []);
    assert.deepEqual(clock.offsetsAt('Europe/Paris', '2026-02-30', 0), []);
  });
});
