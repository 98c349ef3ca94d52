import assert from 'node:assert/strict';
import { easterSunday, isoDate } from '../../shared/when/calendar.ts';
import { instants, localInstants, read } from './reading.ts';

suite('holidays and days told by other days', () => {
  // Published dates of Easter Sunday, among them the earliest and the latest there are.
  const easters = [
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2008-03-23',
    '2024-03-31',
    '2026-04-05',
    '2076-04-19',
  ];
  for (const date of easters)
    test(`Easter Sunday is ${date}`, () => assert.equal(isoDate(easterSunday(Number(date.slice(0, 4)))), date));

  // Read on Monday, March 2, 2026.
  const days: Readonly<Record<string, string>> = {
    'on Christmas Eve': '2026-12-24',
    "on New Year's Eve": '2026-12-31',
    'New Years Day at noon': '2027-01-01T12:00',
    'on MLK Day': '2027-01-18',
    'by Presidents’ Day': '2027-02-15',
    'on Ash Wednesday': '2027-02-10',
    'on Saint Patrick’s Day': '2026-03-17',
    'on Good Friday': '2026-04-03',
    'before Easter': '2026-04-05',
    'Easter Monday at 10am': '2026-04-06T10:00',
    'on Memorial Day': '2026-05-25',
    'on Labour Day': '2026-09-07',
    'on Thanksgiving': '2026-11-26',
    'on Black Friday': '2026-11-27',
    '7pm Halloween': '2026-10-31T19:00',
    'on the day after Thanksgiving': '2026-11-27',
    'the Tuesday before Christmas': '2026-12-22',
    'the first Monday after March 10': '2026-03-16',
    'the Friday closest to October 5': '2026-10-02',
    'three days before Easter': '2026-04-02',
    'two Fridays from now': '2026-03-13',
    'a week tomorrow': '2026-03-10',
    'Friday fortnight': '2026-03-20',
    'Wednesday in two weeks': '2026-03-18',
    'on the last working day of May': '2026-05-29',
    'on the first of the month': '2026-04-01',
    'five business days from today': '2026-03-09',
    'on the 9th prox.': '2026-04-09',
    'on the 19th, 20th or 21st': '2026-03-19 2026-03-20 2026-03-21',
    'March 13 (Friday)': '2026-03-13',
    'Thanksgiving 2027': '2027-11-25',
    'Cinco de Mayo': '2026-05-05',
  };
  for (const [wording, wanted] of Object.entries(days)) {
    test(`${wording} is ${wanted}`, () =>
      assert.equal(localInstants(`Could we talk about the roof ${wording}?`).join(' '), wanted));
  }

  test('a weekday in brackets that does not fit its date is told of', () => {
    const [time] = read('Could we meet on March 13 (Tuesday)?');
    assert.equal(time?.kind === 'point' && time.day?.hasWrongWeekday, true);
  });

  const others = [
    'We had Christmas pudding and an Easter egg hunt.',
    'The Black Friday deals page is broken.',
    'Boxing Day sales went up.',
    'Independence Day is my favorite film.',
    'Happy Easter to you all!',
    'Our Halloween party was loud.',
    'The memorial day in May was cold.',
    'Easter Island has many statues.',
  ];
  for (const text of others) test(`no day: ${text}`, () => assert.deepEqual(instants(text), []));
});
