import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readBusy } from '../../shared/calendar/read-busy.ts';
import { createIntlClock } from '../../shared/when/intl-clock.ts';

const clock = createIntlClock();
const period = { from: '2026-03-02', to: '2026-04-30', timeZone: 'America/Chicago' };

/** A calendar with one event, or several, from their lines. */
function calendar(...events: readonly string[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    ...events.map((it) => `BEGIN:VEVENT\n${it}\nEND:VEVENT`),
    'END:VCALENDAR',
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');
}
const times = (text: string) =>
  readBusy(text, period, clock).busy?.map(({ start, end }) => `${start.slice(0, 16)}/${end.slice(11, 16)}`);

/** Every occurrence of an event from its first one on, as the library counts them. */
function walked(event: string): readonly string[] {
  const component = new ICAL.Component(ICAL.parse(calendar(event))).getFirstSubcomponent('vevent') as ICAL.Component;
  const iterator = new ICAL.Event(component).iterator();
  const found = new Set<string>();
  const add = (it: ICAL.Time) => {
    const day = it.toString().slice(0, 10);
    if ('2026-02-27' <= day && day <= '2026-05-02') found.add(`${day}T15:00/16:00`);
  };
  // A start that its own rule does not count is an occurrence all the same.
  add(new ICAL.Event(component).startDate);
  for (let next = iterator.next(); next && next.toString() < '2026-05-03'; next = iterator.next()) add(next);
  return [...found].sort();
}

suite('the times that a calendar keeps busy', () => {
  test('a weekly event follows the clocks of its zone over the change to summer time', () => {
    const weekly =
      'UID:a\nDTSTART;TZID=America/New_York:20260302T100000\nDTEND;TZID=America/New_York:20260302T103000\nRRULE:FREQ=WEEKLY;UNTIL=20260317T000000Z';
    assert.deepEqual(times(calendar(weekly)), [
      '2026-03-02T15:00/15:30',
      '2026-03-09T14:00/14:30',
      '2026-03-16T14:00/14:30',
    ]);
  });
  test('an exception is left out and a moved instance stands at its new time', () => {
    const series =
      'UID:b\nDTSTART:20260303T150000Z\nDTEND:20260303T160000Z\nRRULE:FREQ=WEEKLY;COUNT=3\nEXDATE:20260310T150000Z';
    const moved = 'UID:b\nRECURRENCE-ID:20260317T150000Z\nDTSTART:20260318T180000Z\nDTEND:20260318T190000Z';
    assert.deepEqual(times(calendar(series, moved)), ['2026-03-03T15:00/16:00', '2026-03-18T18:00/19:00']);
  });
  test('a moved instance moves no other series', () => {
    const one = 'UID:k\nDTSTART:20260303T150000Z\nDTEND:20260303T160000Z\nRRULE:FREQ=WEEKLY;COUNT=2';
    // Its first hours hold the other's.
    const other = one.replace('UID:k', 'UID:l').replace('T16', 'T17');
    const moved = 'UID:l\nRECURRENCE-ID:20260310T150000Z\nDTSTART:20260311T180000Z\nDTEND:20260311T190000Z';
    assert.deepEqual(times(calendar(one, other, moved)), [
      '2026-03-03T15:00/17:00',
      '2026-03-10T15:00/16:00',
      '2026-03-11T18:00/19:00',
    ]);
  });
  test('ten thousand past events and a series of ten years take no noticeable time', () => {
    const past = Array.from(
      { length: 10_000 },
      (_, at) => `UID:${at}\nDTSTART:20${10 + (at % 15)}0304T150000Z\nDTEND:20${10 + (at % 15)}0304T160000Z`,
    );
    const daily = 'UID:m\nDTSTART:20160101T120000Z\nDTEND:20160101T123000Z\nRRULE:FREQ=DAILY';
    const text = calendar(...past, daily);
    const start = performance.now();
    assert.equal(times(text)?.length, 65);
    assert.ok(performance.now() - start < 3000);
  });
  test('series that began long ago are entered in step with their rules', () => {
    const since = (rule: string, start = '19990105T150000Z') =>
      times(calendar(`UID:s\nDTSTART:${start}\nDURATION:PT1H\nRRULE:${rule}`));
    const from = (days: readonly string[]) => days.map((it) => `${it}T15:00/16:00`);
    // January 5, 1999 was a Tuesday, 1,417 weeks before March 3, 2026.
    assert.deepEqual(since('FREQ=WEEKLY;INTERVAL=13'), from(['2026-03-03']));
    assert.deepEqual(
      since('FREQ=WEEKLY;INTERVAL=4;BYDAY=TU,TH'),
      from(['2026-03-24', '2026-03-26', '2026-04-21', '2026-04-23']),
    );
    assert.deepEqual(since('FREQ=DAILY;INTERVAL=30'), from(['2026-03-14', '2026-04-13']));
    assert.deepEqual(since('FREQ=MONTHLY;BYDAY=2TU'), from(['2026-03-10', '2026-04-14']));
    assert.deepEqual(since('FREQ=MONTHLY;INTERVAL=2'), from(['2026-03-05']));
    assert.deepEqual(since('FREQ=MONTHLY;BYMONTHDAY=-1'), from(['2026-02-28', '2026-03-31', '2026-04-30']));
    assert.deepEqual(since('FREQ=MONTHLY', '20001231T150000Z'), from(['2026-03-31']));
    assert.deepEqual(since('FREQ=YEARLY;BYMONTH=3;BYDAY=1TU'), from(['2026-03-03']));
    assert.deepEqual(since('FREQ=YEARLY', '20000401T150000Z'), from(['2026-04-01']));
    assert.deepEqual(since('FREQ=WEEKLY;COUNT=1418'), from(['2026-03-03']));
    assert.deepEqual(since('FREQ=WEEKLY;UNTIL=20260310T150000Z'), from(['2026-03-03', '2026-03-10']));
    assert.deepEqual(since('FREQ=WEEKLY;COUNT=1000;BYDAY=TU'), []);
  });
  test('entering a series late finds what walking through it finds', () => {
    const part = (name: string, values: readonly string[]) =>
      fc.constantFrom('', ...values.map((it) => `;${name}=${it}`));
    const rule = fc
      .tuple(
        fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
        fc.integer({ min: 1, max: 15 }),
        part('BYDAY', ['MO', 'TU,FR', 'MO,TU,WE,TH,FR']),
        part('BYMONTH', ['3', '2,4']),
        part('WKST', ['SU', 'MO']),
        part('UNTIL', ['20260320T000000Z', '20300101T000000Z']),
      )
      // The library does not come back from every second Monday of a series of days that begins on a Tuesday.
      .map(([freq, interval, ...parts]) => `FREQ=${freq};INTERVAL=${freq === 'DAILY' ? 1 : interval}${parts.join('')}`);
    const start = fc.date({ min: new Date('2019-01-01'), max: new Date('2026-05-01'), noInvalidDate: true });
    fc.assert(
      fc.property(rule, start, (rule, date) => {
        const first = `${date.toISOString().slice(0, 10).replaceAll('-', '')}T150000Z`;
        const event = `UID:p\nDTSTART:${first}\nDURATION:PT1H\nRRULE:${rule}`;
        assert.deepEqual(times(calendar(event)) ?? [], walked(event), event);
      }),
      { numRuns: 200 },
    );
  });
  test('a rule that is true of no day ends, and one of every other week day is kept in step', () => {
    const found = (rule: string) => times(calendar(`UID:n\nDTSTART:20260303T150000Z\nDURATION:PT1H\nRRULE:${rule}`));
    const start = '2026-03-03T15:00/16:00';
    assert.deepEqual(found('FREQ=DAILY;INTERVAL=7;BYDAY=MO'), [start]);
    assert.deepEqual(found('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31'), [start]);
    assert.deepEqual(found('FREQ=DAILY;INTERVAL=2;BYDAY=MO,TU,WE;COUNT=3'), [
      start,
      '2026-03-09T15:00/16:00',
      '2026-03-11T15:00/16:00',
    ]);
    assert.deepEqual(found('FREQ=DAILY;BYMONTHDAY=-1;COUNT=2'), [
      start,
      '2026-03-31T15:00/16:00',
      '2026-04-30T15:00/16:00',
    ]);
  });
  test('a file that recurs without end is refused in seconds, not looked through', () => {
    const weekly = Array.from(
      { length: 4000 },
      (_, at) => `UID:${at}\nDTSTART:20150303T150000Z\nDTEND:20150303T160000Z\nRRULE:FREQ=MINUTELY`,
    );
    const { busy, problem } = readBusy(calendar(...weekly), period, clock);
    assert.equal(busy, undefined);
    assert.match(problem ?? '', /recur too often to be looked through; name a smaller calendar$/);
  });
  test('Windows zone names and floating times are understood', () => {
    const windows =
      'UID:c\nDTSTART;TZID=W. Europe Standard Time:20260305T090000\nDTEND;TZID=W. Europe Standard Time:20260305T100000';
    const floating = 'UID:d\nDTSTART:20260306T090000\nDTEND:20260306T100000';
    assert.deepEqual(times(calendar(windows, floating)), ['2026-03-05T08:00/09:00', '2026-03-06T15:00/16:00']);
  });
  test('a whole day lasts from midnight to midnight where the writer lives', () => {
    assert.deepEqual(times(calendar('UID:e\nDTSTART;VALUE=DATE:20260310\nDTEND;VALUE=DATE:20260311')), [
      '2026-03-10T05:00/05:00',
    ]);
  });
  test('cancelled events and free time do not count', () => {
    const cancelled = 'UID:f\nSTATUS:CANCELLED\nDTSTART:20260311T150000Z\nDTEND:20260311T160000Z';
    const free = 'UID:g\nTRANSP:TRANSPARENT\nDTSTART:20260312T150000Z\nDTEND:20260312T160000Z';
    assert.deepEqual(times(calendar(cancelled, free)), []);
  });
  test('a duration in place of an end, and the last Monday of a month', () => {
    assert.deepEqual(
      times(calendar('UID:h\nDTSTART:20260330T120000Z\nDURATION:PT45M\nRRULE:FREQ=MONTHLY;BYDAY=-1MO;COUNT=2')),
      ['2026-03-30T12:00/12:45', '2026-04-27T12:00/12:45'],
    );
  });
  test('what is no calendar is told in words', () => {
    for (const text of ['', 'Dear Ana,', 'BEGIN:VCALENDAR\nBEGIN:VEVENT', '\u0000\u0001', 'BEGIN:VCARD\nEND:VCARD']) {
      const { busy, problem } = readBusy(text, period, clock);
      assert.ok(busy === undefined ? /calendar/i.test(problem ?? '') : busy.length === 0, text);
    }
  });
  test('one broken event does not hide the others, and an endless one ends', () => {
    const broken = 'UID:i\nDTSTART:20269999T990000Z\nDTEND:x';
    const daily = 'UID:j\nDTSTART:19800101T120000Z\nDTEND:19800101T123000Z\nRRULE:FREQ=DAILY';
    assert.equal(times(calendar(broken, daily))?.filter((it) => it.startsWith('2026-03-05')).length, 1);
  });
  test('an event that cannot be read does not hide the others, nor a second calendar in the file', () => {
    const good = 'UID:k\nDTSTART:20260310T150000Z\nDURATION:PT1H';
    const broken = ['RRULE:FREQ=WEEKLY;BYDAY=XX', 'RRULE:FREQ=MONTHLY;BYMONTHDAY=32', 'a line without a name'];
    for (const line of broken)
      assert.deepEqual(
        times(calendar(`UID:l\nDTSTART:20260311T150000Z\n${line}`, good)),
        ['2026-03-10T15:00/16:00'],
        line,
      );
    assert.deepEqual(times(`${calendar(good)}\r\n${calendar('UID:m\nDTSTART:20260312T150000Z\nDURATION:PT1H')}`), [
      '2026-03-10T15:00/16:00',
      '2026-03-12T15:00/16:00',
    ]);
  });
  test('places that a month does not have, and steps that nobody takes, are not looked for', () => {
    const found = (rule: string) => times(calendar(`UID:o\nDTSTART:20260302T150000Z\nDURATION:PT1H\nRRULE:${rule}`));
    const start = '2026-03-02T15:00/16:00';
    for (const rule of ['FREQ=YEARLY;BYMONTH=1;BYDAY=MO;BYSETPOS=40', 'FREQ=DAILY;INTERVAL=99999999999'])
      assert.deepEqual(found(rule), [start], rule);
    assert.equal(found('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=10')?.at(1), '2026-03-13T15:00/16:00');
    assert.deepEqual(times(calendar('UID:p\nDTSTART:00010101T150000Z\nDURATION:PT1H\nRRULE:FREQ=WEEKLY')), []);
  });
});
