import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { invitation } from '../../shared/calendar/invitation.ts';
import { createIntlClock } from '../../shared/when/intl-clock.ts';

const clock = createIntlClock();
const meeting = {
  date: '2026-03-10',
  minutes: 600,
  timeZone: 'America/Chicago',
  length: 20,
  summary: 'Call about tide mills',
  uid: 'one@yesable',
  stamp: '2026-03-02T09:00:00Z',
};
const read = (text: string) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') as ICAL.Component);

suite('the invitation for a proposed time', () => {
  test('holds the time in UTC', () => {
    const text = invitation(meeting, clock) ?? '';
    assert.match(text, /DTSTART:20260310T150000Z\r\nDTEND:20260310T152000Z\r\n/);
    assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  });
  test('a time that the clocks skip has no invitation, nor has an unknown zone', () => {
    assert.equal(invitation({ ...meeting, date: '2026-03-08', minutes: 150 }, clock), undefined);
    assert.equal(invitation({ ...meeting, timeZone: 'Mars/Olympus' }, clock), undefined);
  });
  test('any text comes back as it was when another program reads it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 0, max: 1439 }),
        (summary, minutes) => {
          const clean = summary.replace(/(?![\u0080-\u009F])\p{Cc}|[\u2028\u2029]/gu, '');
          const text = invitation({ ...meeting, summary: clean, minutes }, clock) ?? '';
          assert.ok(text.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75));
          const event = read(text);
          assert.equal(event.summary ?? '', clean);
          assert.equal(
            event.startDate.toJSDate().toISOString(),
            new Date(Date.UTC(2026, 2, 10, 5, minutes)).toISOString(),
          );
        },
      ),
    );
  });
});
