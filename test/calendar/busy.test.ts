import assert from 'node:assert/strict';
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
    const other = one.replace('UID:k', 'UID:l').replace('T16', 'T17');
    const moved = 'UID:l\nRECURRENCE-ID:20260310T150000Z\nDTSTART:20260311T180000Z\nDTEND:20260311T190000Z';
    assert.deepEqual(times(calendar(one, other, moved)), [
      '2026-03-03T15:00/16:00',
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
    assert.equal(times(text)?.length, 64);
    assert.ok(performance.now() - start < 3000);
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
});
