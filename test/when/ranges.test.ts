import assert from 'node:assert/strict';
import { whenLevel } from '../../shared/when/level.ts';
import { carriersOf, localInstants, read } from './reading.ts';

const ranges: Readonly<Record<string, readonly string[]>> = {
  '2026-03-03T09:00/2026-03-03T11:00': [
    'Tuesday 9-11',
    'Tuesday 9–11am',
    'Tuesday from 9 to 11',
    'March 3 from 9-11',
    'from 9-11 on March 3',
    'Tuesday between 9 and 11',
    'tomorrow between 9 and 11 am',
    'on Tuesday, 9 to 11 am',
    '9-11am on Tuesday',
    'from 9 am to 11 am on Tuesday',
    'Tue 9:00-11:00',
    'Tuesday 9am - 11am',
    'Tuesday 9 till 11',
    'Tue, Mar 3, 9-11',
    'between 9 and 11am on Tuesday',
  ],
  '2026-03-05T11:00/2026-03-05T13:00': [
    'Thursday 11-1',
    'Thursday 11am-1pm',
    'Thursday from 11 to 1',
    'Thursday between 11 and 1 pm',
    'Thursday 11:00-13:00',
    'Thursday 11-1pm',
  ],
  '2026-03-10T14:30/2026-03-10T15:00': [
    'Tue Mar 10 2:30-3:00pm',
    'March 10, 2:30pm–3pm',
    'Tuesday (3/10) 2:30-3',
    '3/10 from 2:30 to 3:00 pm',
    'Tues, 3/10 230-3pm',
  ],
  '2026-03-09/2026-03-13': [
    'March 9-13',
    'March 9 to 13',
    'from March 9 to March 13',
    '9-13 March',
    '9 to 13 March 2026',
    'Mar 9 – Mar 13',
    'from the 9th to the 13th',
    'between March 9 and March 13',
    'March 9th through 13th',
    '3/9/2026 - 3/13/2026',
  ],
  '2026-03-10/2026-03-12': [
    'Tuesday to Thursday of next week',
    'between Tuesday and Thursday of next week',
    'Tuesday through Thursday next week',
  ],
  '2026-03-04/2026-03-06': ['Wednesday to Friday', 'Wed-Fri', 'Wednesday through Friday'],
};

const lists: Readonly<Record<string, readonly string[]>> = {
  'Tue/Wed at 10': ['2026-03-03T10:00', '2026-03-04T10:00'],
  'Mon, Tue or Wed at 10': ['2026-03-09T10:00', '2026-03-10T10:00', '2026-03-11T10:00'],
  'Tue 9, Wed 10 or Thu 4': ['2026-03-03T09:00', '2026-03-04T10:00', '2026-03-05T16:00'],
  'Tuesday at 3 or Wednesday at 4': ['2026-03-03T15:00', '2026-03-04T16:00'],
  'Tuesday at 3 or 4': ['2026-03-03T15:00', '2026-03-03T16:00'],
  'Tuesday at 1:00 or 2:00 PM': ['2026-03-03T13:00', '2026-03-03T14:00'],
  '3pm or 4pm on Wednesday': ['2026-03-04T15:00', '2026-03-04T16:00'],
  'Friday 10am or 11am': ['2026-03-06T10:00', '2026-03-06T11:00'],
  'Tuesday 3pm or 4pm Wednesday': ['2026-03-03T15:00', '2026-03-04T16:00'],
  'either Wed or Thu': ['2026-03-04', '2026-03-05'],
  'March 10 or 11': ['2026-03-10', '2026-03-11'],
  'March 10, 11 or 12': ['2026-03-10', '2026-03-11', '2026-03-12'],
  'the 9th or 10th of March': ['2026-03-09', '2026-03-10'],
  'June 15 or June 16': ['2026-06-15', '2026-06-16'],
  'Tuesday morning or Wednesday afternoon': ['2026-03-03', '2026-03-04'],
  'Tuesday or Thursday next week': ['2026-03-10', '2026-03-12'],
  'Thursday and Friday, March 5 and 6': ['2026-03-05', '2026-03-06'],
  'on 3/10 or 3/12': ['2026-03-10', '2026-03-12'],
  '- Tuesday, March 10, 9 am\n- Wednesday, March 11, 2 pm\n- Friday, March 13, noon': [
    '2026-03-10T09:00',
    '2026-03-11T14:00',
    '2026-03-13T12:00',
  ],
  'Tuesday at 3pm for 30 minutes, or Wednesday at 10': ['2026-03-03T15:00', '2026-03-04T10:00'],
};

suite('ranges and lists of slots', () => {
  for (const [range, wordings] of Object.entries(ranges)) {
    for (const wording of wordings) {
      test(`${wording} is ${range}`, () => {
        for (const text of carriersOf(wording)) assert.deepEqual(localInstants(text), [range], text);
      });
    }
  }

  for (const [wording, expected] of Object.entries(lists)) {
    test(`${wording.replaceAll('\n', ' / ')} is ${expected.length} slots`, () => {
      for (const text of carriersOf(wording)) assert.deepEqual(localInstants(text), expected, text);
    });
  }

  test('a window leaves a choice, a beginning and an end do not', () => {
    const level = (text: string) => whenLevel(read(text));
    for (const text of ['Tuesday at 3', 'Tuesday from 2-4 pm', 'March 10, 2:30-3:00 pm', 'noon on Friday'])
      assert.equal(level(text), 'exact', text);
    for (const text of [
      'Tuesday at 3 or Wednesday at 4',
      'Tuesday between 2 and 4',
      'any time Tuesday 2-4pm',
      "I'm free Tue/Wed 9-11",
      'Thursday after 2pm',
      'Friday before noon',
    ])
      assert.equal(level(text), 'options', text);
    for (const text of [
      'Thursday',
      'sometime next week',
      'at 3',
      'June 15 or June 16',
      'Thursday morning',
      'when you have a moment',
    ])
      assert.equal(level(text), 'vague', text);
    assert.equal(level('for 20 minutes'), undefined);
  });

  test('spans hold the words of a time and nothing else', () => {
    const words = (text: string) => read(text).map((it) => text.slice(it.span.start, it.span.end));
    assert.deepEqual(words('Would next Tue at 2:30 pm Pacific work for you?'), ['next Tue at 2:30 pm Pacific']);
    assert.deepEqual(words('Are you free for 20 minutes on Thursday, March 12 (9 am PT)?'), [
      '20 minutes',
      'Thursday, March 12 (9 am PT)',
    ]);
    assert.deepEqual(words('Dinner Friday for 4 works.'), ['Friday']);
  });
});
