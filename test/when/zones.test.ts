import assert from 'node:assert/strict';
import { readZones } from '../../shared/when/read-zones.ts';
import { clockProblemOf } from '../../shared/when/resolve.ts';
import { instants, read, settings } from './reading.ts';

const zones: Readonly<Record<string, readonly string[]>> = {
  '2026-03-10T15:00-07:00': [
    'PT',
    'Pacific',
    'Pacific time',
    'PDT',
    'PST',
    '(PT)',
    'pst',
    'San Francisco time',
    'America/Los_Angeles',
    'west coast time',
    'US Pacific',
    'Pacific Daylight Time',
  ],
  '2026-03-10T15:00-04:00': [
    'ET',
    'Eastern',
    'EDT',
    'EST',
    'est',
    'New York time',
    'my time',
    'Eastern time',
    '(Eastern)',
    'East Coast time',
    'America/New_York',
  ],
  '2026-03-10T15:00-05:00': ['CT', 'Central', 'CDT', 'CST', 'Chicago time', 'Central time'],
  '2026-03-10T15:00+00:00': ['GMT', 'UTC', 'London time', 'UK time', 'Europe/London', 'gmt'],
  '2026-03-10T15:00+01:00': [
    'CET',
    'Berlin time',
    'Central European Time',
    'Paris time',
    'UTC+1',
    'GMT+1',
    'UTC +01:00',
    'Europe/Berlin',
  ],
  '2026-03-10T15:00+05:30': ['India time', 'Asia/Kolkata', 'UTC+5:30', 'India Standard Time'],
  '2026-03-10T15:00+09:00': ['JST', 'Tokyo time', 'Japan time'],
};

suite('time zones', () => {
  for (const [instant, names] of Object.entries(zones)) {
    for (const name of names) {
      test(`${name} counts as ${instant.slice(16)}`, () => {
        for (const text of [
          `Tuesday, March 10, at 3 pm ${name}`,
          `Could we talk at 3 pm ${name} on Tuesday, March 10?`,
        ])
          assert.deepEqual(instants(text), [instant], text);
      });
    }
  }

  test('a name of several zones is left open, unless one is on a continent of the two', () => {
    const candidates = (text: string, own = {}) =>
      read(text, own).map((it) => it.kind === 'point' && it.zone?.candidates.length);
    assert.deepEqual(candidates('at 3 pm IST'), [3]);
    assert.deepEqual(candidates('at 3 pm IST', { readerTimeZone: 'Europe/Paris' }), [1]);
    assert.deepEqual(candidates('at 3 pm BST'), [2]);
    assert.deepEqual(candidates('at 3 pm CST'), [1]);
    assert.deepEqual(candidates('at 3 pm CST', { timeZone: 'Europe/Paris' }), [2]);
    assert.deepEqual(candidates('at 3 pm your time'), [0]);
    assert.deepEqual(instants('March 10 at 3 pm your time', { readerTimeZone: 'Asia/Tokyo' }), [
      '2026-03-10T15:00+09:00',
    ]);
  });

  test('a zone told once counts for all slots', () => {
    const own = (text: string) =>
      read(text).map((it) => (it.kind === 'point' || it.kind === 'range' ? it.zone?.zone : undefined));
    assert.deepEqual(own('Tue 9, Wed 10 or Thu 4 (all PT)'), Array(3).fill('America/Los_Angeles'));
    assert.deepEqual(own('Tuesday at 3 ET or Wednesday at 4'), Array(2).fill('America/New_York'));
    assert.deepEqual(
      own('All times Pacific. I can do Tuesday at 3 pm. Friday at 10 would work, too.'),
      Array(2).fill('America/Los_Angeles'),
    );
  });

  test('an offset behind a clock in figures is its zone, and no second hour', () => {
    const stamps: Readonly<Record<string, string>> = {
      '2026-03-10T15:00:00-05:00': '2026-03-10T15:00-05:00',
      '2026-03-10T15:00:00.000Z': '2026-03-10T15:00+00:00',
      '2026-03-10T15:00+05:30': '2026-03-10T15:00+05:30',
      'Tue, 10 Mar 2026 15:00:00 -0500': '2026-03-10T15:00-05:00',
      'March 10, 15:00Z': '2026-03-10T15:00+00:00',
      'March 10, 15:00 +0200': '2026-03-10T15:00+02:00',
      'March 10, 09:00 -11:00': '2026-03-10T09:00-04:00/2026-03-10T11:00-04:00',
    };
    for (const [stamp, instant] of Object.entries(stamps)) assert.deepEqual(instants(stamp), [instant], stamp);
    assert.deepEqual(instants('It took 00:00:02.560 in the log.'), []);
  });

  test('the same time told for another zone is no second slot', () => {
    for (const text of [
      '9am PT / 12pm ET on Friday',
      '9 am PT (noon ET) on Friday',
      'Friday, 9am PT/12pm ET/5pm UK time',
    ])
      assert.deepEqual(instants(text), ['2026-03-06T09:00-08:00'], text);
  });

  test('a name is no zone without a clock time', () => {
    for (const text of [
      'We walked along the Pacific.',
      'Central is best.',
      'She took the MT exam.',
      'an EST test on Tuesday',
      'ten minutes of your time at 3pm',
    ]) {
      assert.ok(
        read(text).every((it) => !('zone' in it) || it.zone === undefined),
        text,
      );
    }
  });

  test('zones that can mean nothing else are found alone', () => {
    const alone = (text: string) => readZones(text, 0, text.length, settings).map((it) => it.zone);
    assert.deepEqual(alone("I'm on Berlin time this month."), ['Europe/Berlin']);
    assert.deepEqual(alone('We are in Europe/Paris and UTC+2.'), ['Europe/Paris', 'UTC+02:00']);
    assert.deepEqual(alone('Pacific salmon, Central Park, big time, my time'), []);
  });

  test('times that the clocks skip or show twice, and seasons that do not fit, are told', () => {
    const problem = (text: string) => read(text).map((it) => clockProblemOf(it, settings));
    assert.deepEqual(problem('Sunday, March 8, at 2:30 am'), ['skipped']);
    assert.deepEqual(problem('Sunday, November 1, at 1:30 am'), ['twice']);
    assert.deepEqual(problem('Sunday, November 1, at 1:30 am EST'), [undefined]);
    assert.deepEqual(problem('July 7 at 3 pm EST'), ['wrong-season']);
    assert.deepEqual(problem('December 1 at 3 pm PDT'), ['wrong-season']);
    assert.deepEqual(problem('July 7 at 3 pm EDT'), [undefined]);
    assert.deepEqual(problem('December 1 at 3 pm EST'), [undefined]);
    assert.deepEqual(problem('July 7 at 3 pm ET'), [undefined]);
    assert.deepEqual(problem('July 7 at 3 pm Arizona time'), [undefined]);
  });
});
