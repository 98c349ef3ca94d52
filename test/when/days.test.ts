import assert from 'node:assert/strict';
import { carriersOf, localInstants, read } from './reading.ts';

const days: Readonly<Record<string, readonly string[]>> = {
  '2026-03-02': ['today', 'this morning', 'tonight', 'this afternoon'],
  '2026-03-03': [
    'tomorrow',
    'on Tuesday',
    'Tue',
    'tues',
    'tomorrow (Tuesday)',
    'tomorrow, March 3',
    'on 3/3',
    'tomorrow after lunch',
    'first thing tomorrow',
    'on the 3rd',
    'Tuesday the 3rd',
    'Tues. morning',
    'tmrw',
  ],
  '2026-03-04': [
    'the day after tomorrow',
    'day after tomorrow',
    'in two days',
    'on Wednesday',
    'wednesday',
    'Weds.',
    'this Wednesday',
    '3/4/2026',
    'overmorrow',
    'sometime on Wednesday',
    'March 4, a Wednesday',
    'March 4 (a Wednesday)',
    'on 3/4',
    'on 3/4/26',
    'Wednesday afternoon',
    'Wednesday (3/4)',
    'Wed PM',
  ],
  '2026-03-06': [
    'on Friday',
    'this coming Friday',
    'the coming Friday',
    'Fri',
    'by Friday',
    'EOD Friday',
    'by March 6 EOD',
    'by end of day Friday',
    'by COB Friday',
    'Friday COB',
    'by close of business on Friday',
    'Friday, March 6',
    'Friday 6 March',
    'Fri., Mar. 6',
    'before EOD on Friday',
    'by the end of the week',
    'by EOW',
  ],
  '2026-03-07': ['on Saturday', 'on Sat', 'Sat., March 7', 'Sat 3/7', 'this Saturday'],
  '2026-03-09': [
    'on Monday',
    'next Monday',
    'in a week',
    'a week from today',
    'in one week',
    'a week from now',
    'Monday of next week',
    'next week Monday',
    'Monday next week',
  ],
  '2026-03-10': [
    'on March 10',
    'March 10th',
    'Mar 10',
    'Mar. 10',
    'the 10th of March',
    '10 March',
    '10th March',
    'on the 10th',
    '2026-03-10',
    'Tuesday, March 10',
    'Tuesday, March 10, 2026',
    'Tuesday 10 March 2026',
    'a week from Tuesday',
    'Tuesday week',
    'Tuesday after next',
    'on 3/10',
    '3/10/2026',
    'next week on Tuesday',
    'Tuesday next week',
    'March 10, 2026',
    'march 10',
    'march tenth',
    'the tenth of March',
    'a week from tomorrow',
    'Tue 10',
    'Tuesday (March 10)',
    '10-Mar-2026',
    '2026/03/10',
  ],
  '2026-03-12': [
    'on the 12th',
    'Thursday the 12th',
    'Thursday, the 12th of March',
    '10 days from now',
    'Thursday of next week',
    'next Thursday, March 12',
    'next Thursday (3/12)',
    'a week this Thursday',
  ],
  '2026-03-16': [
    'in two weeks',
    'in 2 weeks',
    'in a fortnight',
    'two weeks from today',
    'in about two weeks',
    "in two weeks' time",
    'in a couple of weeks',
    'two weeks from now',
    '14 days from today',
  ],
  '2026-03-17': [
    'Tuesday of the week after next',
    'Tuesday week after next',
    'the Tuesday of the week after next',
    'the week after next, Tuesday',
    'two weeks tomorrow',
    'two weeks after tomorrow',
    'two weeks from tomorrow',
    'two weeks from Tuesday',
  ],
  '2026-03-20': [
    '20 march',
    '20-march',
    '18 days after March 2',
    'on the twentieth',
    '20th of this month',
    '20 of this month',
    'on March the 20th',
    'the second to last Friday of the month',
    'the next-to-last Friday in March',
    'the penultimate Friday of March',
  ],
  '2026-03-27': [
    'the final Friday of March',
    'the last Friday of the month',
    'the last Friday of March',
    'last Friday in March',
  ],
  '2026-03-31': ['by the end of the month', 'by EOM', 'on the last day of March', 'on the last day of the month'],
  '2026-04-02': [
    'thirty-one (31) days from today',
    'in a month',
    'in one month',
    'on April 2',
    'the 2nd of April',
    'the second of April',
  ],
  '2026-04-07': ['the first Tuesday in April', 'the first Tuesday of next month', 'on the 7th of next month'],
  '2026-12-01': ['on 12/1', '12/1', 'Dec 1', 'December 1st', 'Tuesday, December 1', 'Tuesday, Dec. 1st'],
  '2026-05-04': ['4 may', 'may 4'],
  '2027-03-02': ['a year from today', 'one year from March 2'],
  '2026-12-31': ['on the last day of the year', 'the last day of 2026'],
  '2027-01-01': ['the first day of next year', 'the first Friday of next year'],
  '2027-01-05': ['5 january 2027', 'on January 5', 'Jan 5', '5 Jan', '1/5/2027', 'January 5, 2027', 'January 5th'],
};

suite('days', () => {
  test('"sat." is a day where a mark behind its dot shows that it is short', () => {
    assert.deepEqual(localInstants('Could we talk sat.?'), ['2026-03-07']);
    assert.deepEqual(localInstants('There we sat. And waited.'), []);
    assert.deepEqual(localInstants('Could we talk about the roof wed?'), ['2026-03-04']);
  });

  for (const [date, wordings] of Object.entries(days)) {
    for (const wording of wordings) {
      test(`${wording} is ${date}`, () => {
        for (const text of carriersOf(wording)) assert.deepEqual(localInstants(text), [date], text);
      });
    }
  }

  test('a date in figures is read in the order of the settings', () => {
    assert.deepEqual(localInstants('Does 4/3 suit you?'), []);
    assert.deepEqual(localInstants('How about 4/3/2026?', { dateOrder: 'dmy' }), ['2026-03-04']);
    assert.deepEqual(localInstants('How about 4/3/2026?'), ['2026-04-03']);
    assert.deepEqual(localInstants('on 10.3.2026', { dateOrder: 'dmy' }), ['2026-03-10']);
    assert.deepEqual(localInstants('on 10.3.', { dateOrder: 'dmy' }), ['2026-03-10']);
    assert.deepEqual(localInstants('on 22/4/2026'), ['2026-04-22'], 'there is no month 22');
    assert.deepEqual(localInstants('Fri 6/3 at 14:30'), ['2026-03-06T14:30'], 'the weekday tells the order');
  });

  test('"next Tuesday" has a second reading where today makes the two differ', () => {
    const other = (text: string, today?: string) =>
      read(text, today === undefined ? {} : { today }).map((it) =>
        it.kind === 'point' ? [it.day?.date, it.day?.otherDate] : [],
      );
    assert.deepEqual(other('next Tuesday'), [['2026-03-10', '2026-03-03']]);
    assert.deepEqual(other('next Tuesday', '2026-03-06'), [['2026-03-10', undefined]]);
    assert.deepEqual(other('next Monday'), [['2026-03-09', undefined]]);
    assert.deepEqual(other('this coming Friday'), [['2026-03-06', undefined]]);
    assert.deepEqual(other('this coming Friday', '2026-03-06'), [['2026-03-13', '2026-03-06']]);
    assert.deepEqual(other('next Tuesday, March 10'), [['2026-03-10', undefined]]);
  });

  test('a weekday that is not its date is told', () => {
    const isWrong = (text: string) => read(text).map((it) => it.kind === 'point' && it.day?.hasWrongWeekday);
    for (const text of [
      'Tuesday, March 11',
      'Wed 3/12',
      'Friday the 12th',
      'Monday, April 7, 2026',
      'tomorrow (Wednesday)',
      'Thurs., Mar. 13th',
    ])
      assert.deepEqual(isWrong(text), [true], text);
    for (const text of [
      'Wednesday, March 11',
      'Thu 3/12',
      'Friday the 13th',
      'Tuesday, April 7, 2026',
      'tomorrow (Tuesday)',
      'Wednesday the 15th',
    ])
      assert.deepEqual(isWrong(text), [false], text);
  });

  test('a day that does not exist has no date, but is found', () => {
    for (const text of ['on June 31', 'February 29', 'April 31st', '31 April 2026', 'February 20 - 29, 2026']) {
      assert.deepEqual(localInstants(text), [], text);
      assert.equal(read(text).length, 1, text);
    }
  });

  test('a day gone by is told', () => {
    const isPast = (text: string) => read(text).map((it) => it.kind === 'point' && it.day?.isPast);
    for (const text of [
      'yesterday',
      'last Tuesday',
      'Tuesday of last week',
      'on March 3, 2025',
      '2026-02-27',
      'two weeks ago',
      'Friday, February 27',
    ])
      assert.deepEqual(isPast(text), [true], text);
    for (const text of ['today', 'March 3', 'in two weeks']) assert.deepEqual(isPast(text), [false], text);
  });
});
