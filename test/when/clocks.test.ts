import assert from 'node:assert/strict';
import { carriersOf, localInstants, read } from './reading.ts';

const clocks: Readonly<Record<string, readonly string[]>> = {
  '00:00': ['at midnight', 'at 12am'],
  '07:05': ['at 7:05a', '7:05 am', '7.05 a.m.', '7:05 in the morning'],
  '09:00': [
    'at 9',
    'at nine',
    'at 9 am',
    '9am',
    '9 AM',
    '9 a.m.',
    'at 0900 hrs',
    '09:00',
    'at 9:00',
    "nine o'clock",
    'at 9 in the morning',
    '9a.m.',
    '@ 9',
    'at 9ish',
    'nine a.m.',
  ],
  '10:30': [
    'around 1030',
    'at 10:30',
    'half past ten',
    'at ten thirty',
    '10:30am',
    '1030am',
    'ten thirty am',
    'at half ten',
    'at ten-thirty',
    'at 10 thirty',
    'at half-past ten',
    '10h30',
    'at 10.30',
    'about 10:30',
  ],
  '12:00': ['noon', 'at noon', '12 noon', 'midday', 'at 12', '12pm', '12:00', 'around noon'],
  '14:30': [
    'at 2:30',
    '2:30 pm',
    '2:30pm',
    '2.30pm',
    '14h30',
    '14:30',
    'half past two',
    'at half past 2',
    '2:30 in the afternoon',
    '2:30 p.m.',
    '230pm',
    'two thirty pm',
    'at 1430',
  ],
  '15:00': [
    'at 3',
    '@ 3pm',
    '3p.m.',
    'at 3p',
    'three-ish',
    'threeish',
    '3-ish',
    '3pm sharp',
    "3 o'clock",
    '15h',
    '15:00',
    'at three',
    'around 3pm',
    '3 PM',
    '3 p m',
  ],
  '16:45': [
    'quarter to 5',
    'a quarter to five',
    '4:45 pm',
    'at fifteen minutes to five',
    'at quarter of five',
    "at fifteen 'til five",
    'quarter to five pm',
    '16h45',
    'at 4:45',
  ],
  '17:10': [
    'ten past five',
    '10 past 5',
    '5:10pm',
    'at ten after five',
    'at five ten',
    '10 minutes past 5',
    '17.10 hrs',
  ],
  '18:00': ['at 6', '6pm', 'at six in the evening', '18:00', '6 in the evening'],
  '19:05': ['7:05p', '7:05 PM', '19:05'],
};

const dated: Readonly<Record<string, readonly string[]>> = {
  '2026-03-03T09:00': [
    'tomorrow at 9',
    '9a tomorrow',
    '9a tmw',
    '9 tomorrow morning',
    'at 9 tomorrow',
    'tomorrow morning at 9',
    '9am tomorrow',
    'tomorrow, 9 a.m.',
    'Tuesday @ 9',
    'Tuesday 9am',
    'Tuesday - 9am',
    'Tuesday: 9am',
    'Tue 9am',
  ],
  '2026-03-02T20:00': [
    '8 tonight',
    'tonight at 8',
    'at 8pm tonight',
    'this evening at 8',
    'eight tonight',
    "tonight at 8 o'clock",
  ],
  '2026-03-05T15:00': [
    'Thursday at 3',
    '3 pm Thursday',
    'at 3 on Thursday',
    'on Thursday, March 5, at 3 pm',
    'Thursday 3/5 at 3',
    'Thursday afternoon at 3',
    '3pm on the 5th',
    'the 5th at 3pm',
    'Thursday (3/5) at 3pm',
    '5 March at 15:00',
    'Thurs 3pm',
    '2026-03-05T15:00',
    '2026-03-05 15:00',
    'Thu 5 March, 15.00',
    'at 3 in the afternoon on Thursday',
    'this Thursday at 3p',
    'on Thursday\nat 3pm',
  ],
  '2026-03-08T12:00': ['Sunday at noon', 'noon on Sunday', 'Sun 8 March at noon', 'Sun, 3/8, 12pm'],
  '2026-03-10T14:30': [
    'Tuesday, March 10, at 2:30 pm',
    'Tue Mar 10 @ 2:30',
    'March 10 at half past two',
    '3/10 at 2:30',
    'on 3/10, 2:30pm',
    '2:30 on March 10',
    'Tuesday 10 March at 14h30',
    'a week from Tuesday at 2:30',
    '10 March 2026, 14:30',
    'Tuesday, March 10\n2:30 pm',
  ],
};

suite('clock times', () => {
  test('each of several times has its own day, and a list its lines', () => {
    const lists: Readonly<Record<string, readonly string[]>> = {
      '3pm ET on Monday or 4pm ET on Tuesday': ['2026-03-09T15:00', '2026-03-10T16:00'],
      '3pm on Thursday, 4pm on Friday or 5pm on Saturday': ['2026-03-05T15:00', '2026-03-06T16:00', '2026-03-07T17:00'],
      'Friday 9:30/10:30': ['2026-03-06T09:30', '2026-03-06T10:30'],
      '- 11 March, 7:50a\n- 11 April, 2:30p': ['2026-03-11T07:50', '2026-04-11T14:30'],
      'Friday 9h30-10h30': ['2026-03-06T09:30/2026-03-06T10:30'],
      'no earlier than 9 on Wednesday': ['2026-03-04T09:00'],
    };
    for (const [text, wanted] of Object.entries(lists)) assert.deepEqual(localInstants(text), wanted, text);
  });

  test('a bare hour that ends its clause is a time behind "by", "until" and "around"', () => {
    for (const text of [
      'Could you send it by 3?',
      'Are you free around three?',
      'I can wait until 3, if you like.',
      'Please call before 3.',
    ])
      assert.deepEqual(localInstants(text), ['2026-03-02T15:00'], text);
  });

  for (const [clock, wordings] of Object.entries(clocks)) {
    for (const wording of wordings) {
      test(`${wording.replace('\n', ' / ')} is ${clock}`, () => {
        for (const text of carriersOf(wording)) assert.deepEqual(localInstants(text), [`2026-03-02T${clock}`], text);
      });
    }
  }

  for (const [instant, wordings] of Object.entries(dated)) {
    for (const wording of wordings) {
      test(`${wording.replace('\n', ' / ')} is ${instant}`, () => {
        for (const text of carriersOf(wording)) assert.deepEqual(localInstants(text), [instant], text);
      });
    }
  }

  test('working hours tell the half of the day, and the words win over them', () => {
    assert.deepEqual(localInstants('at 8', { workingHours: ['06:00', '14:00'] }), ['2026-03-02T08:00']);
    assert.deepEqual(localInstants('at 8', { workingHours: ['12:00', '20:00'] }), ['2026-03-02T20:00']);
    assert.deepEqual(localInstants('this morning at 3'), ['2026-03-02T03:00']);
    assert.deepEqual(localInstants('Friday night at 11'), ['2026-03-06T23:00']);
  });

  test('it is told where only the working hours say which half is meant', () => {
    const isMissing = (text: string) => read(text).map((it) => it.kind === 'point' && it.clock?.isMeridiemMissing);
    for (const text of ['at 3', 'Thursday at 10', 'at 2:30', 'half past two'])
      assert.deepEqual(isMissing(text), [true], text);
    for (const text of ['at 3pm', '15:00', '09:30', 'noon', 'at 12:15', 'Friday morning at 9', 'at 8 in the evening'])
      assert.deepEqual(isMissing(text), [false], text);
  });
});
