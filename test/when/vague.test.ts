import assert from 'node:assert/strict';
import type { Vague } from '../../shared/when/expression.ts';
import { read } from './reading.ts';

const wordings: Readonly<Record<Vague['sort'], readonly string[]>> = {
  someday: [
    'sometime',
    'someday',
    'one of these days',
    'one day',
    'at some point',
    'at a later date',
    'in the near future',
    'some evening',
    'one lunchtime',
    'after work',
    'once you are back from leave',
    "next time you're in town",
    'during office hours',
    'upon your return',
    'after your vacation',
    'when you return',
    'down the road',
    'at some stage',
  ],
  soon: ['soon', 'sometime soon', 'shortly', 'sooner rather than later', 'before long', 'in due course'],
  week: [
    'this week or next',
    'this or next week',
    'this week or the following week',
    'next week or the week after',
    'next week',
    'this week',
    'sometime next week',
    'later this week',
    'early next week',
    'any day next week',
    'late next week',
    'the week of March 9',
    'the week after next',
    'the week commencing 9 March',
    'the second week of April',
    'towards the end of next week',
    'the rest of the week',
    'the first two weeks of April',
    'the coming week',
    'the week beginning March 9',
    'end of next week',
    'midweek',
    'the week before Christmas',
    'w/c 9 March',
    'the week of the 22nd',
    'week commencing March 9',
  ],
  weekend: ['this weekend', 'next weekend', 'over the weekend'],
  month: [
    'in April',
    'mid-April',
    'early May',
    'late May',
    'next month',
    'later this month',
    'by the end of April',
    'sometime next month',
    'in March 2027',
    'by mid-May',
  ],
  quarter: ['in Q2', 'Q3 2026', 'by Q4'],
  season: [
    'in the spring',
    'this summer',
    'next year',
    'later this year',
    'over the summer',
    'next semester',
    'next quarter',
    'in the fall',
    'over the holidays',
    'in early spring',
    'before the summer break',
    'early fall',
    'by the end of the summer',
    'around Easter',
    'over Christmas',
  ],
  'coming-days': [
    'in the next day or two',
    'within 48 hours',
    'over the coming week or so',
    'in the coming days',
    'in the next few weeks',
    'over the next couple of weeks',
    'within the next week or so',
    'within two weeks',
    'in a few days',
    'in the next two weeks',
    'in 2-3 weeks',
    'in two or three weeks',
    'over the coming weeks',
    'in the next 10 days',
    'in the coming weeks',
  ],
  'your-choice': [
    'at a time of your choosing',
    'whenever you like',
    'as your schedule permits',
    'when you have a moment',
    'whenever you have time',
    'at your convenience',
    'at your earliest convenience',
    'whenever works for you',
    'when you get a chance',
    'when you have a free minute',
    'whenever suits you',
    'when your schedule permits',
    'at a time that works for you',
    'any time',
    'anytime',
    'when you are free',
    "when you're available",
    'if you have a moment',
    'once you have a chance',
    'at a convenient time',
    'when it is convenient',
    'whenever time works best for you',
    'when you can',
    'once things settle down',
  ],
  recurring: [
    'every second Tuesday',
    'each first Monday',
    'on weekdays',
    'weekday mornings',
    'any evening',
    'M-F',
    'on M/W/F',
    'on Wednesdays',
    'every Tuesday',
    'any Tuesday',
    'Fridays',
  ],
};

suite('vague times', () => {
  for (const [sort, texts] of Object.entries(wordings)) {
    for (const wording of texts) {
      test(`${wording} leaves the day open`, () => {
        for (const text of [wording, `Could we talk about the roof ${wording}?`]) {
          const found = read(text);
          assert.deepEqual(
            found.map((it) => it.kind === 'vague' && it.sort),
            [sort],
            text,
          );
        }
      });
    }
  }

  test('a period has its days', () => {
    const days = (text: string) => read(text).map((it) => it.kind === 'vague' && [it.from, it.to]);
    assert.deepEqual(days('next week'), [['2026-03-09', '2026-03-15']]);
    assert.deepEqual(days('this weekend'), [['2026-03-07', '2026-03-08']]);
    assert.deepEqual(days('next month'), [['2026-04-01', '2026-04-30']]);
    assert.deepEqual(days('in Q2'), [['2026-04-01', '2026-06-30']]);
    assert.deepEqual(days('in February'), [['2027-02-01', '2027-02-28']]);
  });

  test('"any time" bounded by the clock is a window', () => {
    for (const text of ['any time after 2pm on Thursday', 'Thursday, any time between 2 and 4']) {
      assert.deepEqual(
        read(text).map((it) => it.kind === 'point' || it.kind === 'range'),
        [true],
        text,
      );
    }
  });
});
