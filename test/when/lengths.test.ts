import assert from 'node:assert/strict';
import type { Duration } from '../../shared/when/expression.ts';
import { read } from './reading.ts';

const lengths: Readonly<Record<string, readonly string[]>> = {
  5: ['5 minutes', 'five minutes', '5 min', "5'"],
  15: [
    '15 minutes',
    'fifteen or so minutes',
    'a quarter of an hour',
    'fifteen minutes',
    '15 mins',
    'a quick 15 minutes',
    '15-minute',
    '15 quick minutes',
    '10-15 minutes',
    '10 to 15 minutes',
    'ten or fifteen minutes',
    '15ish minutes',
  ],
  20: [
    '20 minutes',
    '15-20 min',
    '15–20 minutes',
    '15 - 20 mins',
    "20'",
    'twenty minutes',
    '20-minute',
    '20ish-minute',
    'twenty-minute',
    '20 mins tops',
    '20m',
    '20+ minutes',
    'twenty-odd minutes',
    '15/20 minutes',
    '20min',
    '20 min.',
    'twenty\nminutes',
  ],
  12: ['a dozen minutes', '12 minutes'],
  40: ['two thirds of an hour', 'fourty minutes'],
  30: [
    '30 minutes',
    'thirty (30) minutes',
    'half an hour',
    'a half-hour',
    'a half hour',
    'half-hour',
    '.5 hours',
    '½ an hour',
    '1/2 hour',
    '1/2h',
    '½ hour',
    'thirty minutes',
    '20 or 30 minutes',
    'half hour',
  ],
  45: [
    'fourty-five minutes',
    '45 minutes',
    'three quarters of an hour',
    'forty-five minutes',
    'forty five minutes',
    '45-min',
    '30-45 minutes',
  ],
  60: [
    'an hour',
    'an entire hour',
    "an hour's",
    'one hour',
    '1 hour',
    '1h',
    '1 hr',
    '60 minutes',
    'an hour or so',
    'half an hour to an hour',
    '30 minutes to an hour',
    '1-hour',
    'one-hour',
  ],
  75: [
    'an hour and a quarter',
    '1 hour 15 minutes',
    '1 hr 15 min',
    'an hour and fifteen minutes',
    '1h15',
    '75 minutes',
    '1 hr. 15 min.',
    'an hour plus fifteen minutes',
    'one hour, 15 minutes',
  ],
  90: [
    'hour-and-a-half',
    'an hour-and-a-half',
    '1 and 1/2 hours',
    'an hour and a half',
    'one and a half hours',
    '1.5 hours',
    '1.5h',
    '1h30',
    '1 hour 30',
    '90 minutes',
    '1½ hours',
    '1 hour and 30 minutes',
    '1:30 hours',
    'one hour thirty',
  ],
  120: [
    'two hours',
    'a hundred and twenty minutes',
    'one hundred and twenty minutes',
    'an hour or two',
    '2 hours',
    'a couple of hours',
    '2 hrs',
    '2h',
    '1-2 hours',
    'one to two hours',
  ],
  135: ['two and a quarter hours', '2 hours 15 minutes', '2h15', '2 hrs 15', '2¼ hours'],
  150: [
    'two and a half hours',
    'two and one half hours',
    'two and half hours',
    '2.5 hours',
    '2 hrs 30',
    '2½ hours',
    '2 hours and a half',
  ],
  720: ['half a day', 'half day', '1/2 day'],
};

const durations = (text: string): readonly Duration[] => read(text).filter((it) => it.kind === 'duration');

suite('lengths', () => {
  for (const [minutes, wordings] of Object.entries(lengths)) {
    for (const wording of wordings) {
      test(`${wording.replace('\n', ' / ')} is ${minutes} minutes`, () => {
        for (const text of [
          `for ${wording}`,
          `Could we talk for ${wording}?`,
          `A chat of ${wording} on Tuesday at 3 would help.`,
        ]) {
          assert.deepEqual(
            durations(text).map((it) => [it.minutes, it.role]),
            [[Number(minutes), 'length']],
            text,
          );
        }
      });
    }
  }

  const longer: Readonly<Record<number, readonly string[]>> = {
    1440: ['a full day', 'a whole day', 'a day', 'one day'],
    1560: ['1 day and 2 hours', 'one day, two hours'],
    2160: ['a day and a half', 'one and a half days', '1.5 days'],
    10080: ['a week', 'one week'],
    12960: ['a week and two days'],
    20160: ['a fortnight', 'two weeks'],
    15120: ['a week and a half', 'one and a half weeks'],
  };
  for (const [minutes, wordings] of Object.entries(longer)) {
    for (const wording of wordings)
      test(`for ${wording} is ${minutes} minutes`, () =>
        assert.deepEqual(
          durations(`Could you lend me the roof for ${wording}?`).map((it) => [it.minutes, it.role]),
          [[Number(minutes), 'length']],
        ));
  }

  test('the least and the most are kept', () => {
    assert.deepEqual(
      durations('15-20 min').map((it) => [it.leastMinutes, it.minutes]),
      [[15, 20]],
    );
    assert.deepEqual(
      durations('an hour or two').map((it) => [it.leastMinutes, it.minutes]),
      [[60, 120]],
    );
    assert.deepEqual(
      durations('a few minutes').map((it) => [it.leastMinutes, it.minutes]),
      [[undefined, undefined]],
    );
  });

  const others: Readonly<Record<Exclude<Duration['role'], 'length'>, readonly string[]>> = {
    offset: [
      'in 15 minutes',
      '30 minutes ago',
      'an hour later',
      '20 minutes before the talk',
      'half an hour from now',
      'ten minutes after the bell',
    ],
    other: [
      'for the last 20 minutes',
      'a 5-minute walk from the station',
      '25 years of experience',
      '20 minutes late',
      'every 30 minutes',
      'the first 10 minutes',
      'a two-year course',
      '2 hours of sleep',
      'two weeks’ notice',
      'an hour’s notice',
      'it took 3 hours',
      '10 minutes away',
      'a 3-hour drive',
      'each hour or two hours per week',
      '10 minutes early',
    ],
  };
  for (const [role, texts] of Object.entries(others)) {
    for (const text of texts)
      test(`${text} has the role ${role}`, () =>
        assert.ok(
          durations(text).some((it) => it.role === role),
          JSON.stringify(durations(text)),
        ));
  }

  test('a moment is no length', () => {
    for (const text of [
      'Do you have a minute?',
      'Give me a second.',
      'Have a good day!',
      'the minute you arrive',
      'minutes of the meeting',
      'One day I will.',
      'It was a long day and a good week.',
      'Have a whole second.',
      '$15m',
      'a pole of 2 m',
    ])
      assert.deepEqual(durations(text), [], text);
  });
});
