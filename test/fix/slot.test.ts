import assert from 'node:assert/strict';
import { proposal, proposedSlots, slotForm, slotInWords } from '../../shared/fix/slot.ts';
import { readMessage } from '../../shared/message/message.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { asMessage, testSettings } from '../harness.ts';

const read = (draft: string, settings: Settings = testSettings) =>
  readMessage(asMessage(draft), 'markdown', { gate: 'guessed', isTemplate: false }, settings);

function slots(own: Partial<Settings>, draft = 'Could we have a call about the lease?'): readonly string[] {
  const settings = { ...testSettings, ...own };
  const message = read(draft, settings);
  return proposedSlots(message, settings).map((it) => slotInWords(it, settings, slotForm(message, settings)));
}

function both(own: Partial<Settings>, draft = 'Could we have a call about the lease?', isInPerson = false) {
  const settings = { ...testSettings, ...own };
  return proposal(read(draft, settings), settings, isInPerson).both;
}

suite('times to propose', () => {
  test('Tuesday at least three working days off, and the Thursday after', () => {
    assert.deepEqual(slots({}), [
      'Tuesday, March 10, at 10:00 am Central time',
      'Thursday, March 12, at 2:00 pm Central time',
    ]);
    assert.deepEqual(slots({ today: '2026-03-05' }), [
      'Tuesday, March 10, at 10:00 am Central time',
      'Thursday, March 12, at 2:00 pm Central time',
    ]);
    assert.deepEqual(slots({ today: '2026-03-06' })[0], 'Tuesday, March 17, at 10:00 am Central time');
  });

  test('inside the working hours, so that the meeting ends before they do', () => {
    assert.deepEqual(slots({ workingHours: ['11:00', '14:10'], minutes: 20 }), [
      'Tuesday, March 10, at 11:00 am Central time',
      'Thursday, March 12, at 1:30 pm Central time',
    ]);
  });

  test('in the week that the writer names, and on no day that the writer rules out', () => {
    assert.deepEqual(slots({}, "Could we talk about the lease? I'm around most of next week except Thursday."), [
      'Tuesday, March 10, at 10:00 am Central time',
      'Friday, March 13, at 2:00 pm Central time',
    ]);
    assert.match(
      slots({}, 'Could we talk about the lease? Tuesday, March 10, does not work for me.')[0] as string,
      /^Wednesday, March 11, at 10/,
    );
  });

  test('from the hour on at which the writer is free, in the zone that they name', () => {
    const draft = 'Could we have a call about the lease? I am free on Mondays and Thursdays after 5 pm Eastern.';
    assert.equal(both({}, draft), 'Monday, March 9, at 5:00 pm, or Thursday, March 12, at 5:00 pm Eastern time');
    assert.match(
      slots({}, 'Could we have a call about the lease? I am free most days after 8:30 pm.')[0] as string,
      /^Tuesday, March 10, at 8:30 pm/,
    );
  });

  test("in the writer's own hours", () => {
    const own = (when: string) => slots({}, `Could we talk about the lease? ${when}`)[0]?.replace(/ Central time$/, '');
    assert.equal(own("I'm free on Fridays from 3 to 5."), 'Friday, March 6, at 3:00 pm');
    assert.equal(own("I'm at the studio every Thursday between 1 and 4."), 'Thursday, March 5, at 1:00 pm');
    assert.equal(own('I can only do evenings after 8.'), 'Tuesday, March 10, at 8:00 pm');
    assert.equal(own('Wednesdays are best, from 8 to 9:30.'), 'Wednesday, March 11, at 8:00 am');
    assert.equal(own("I'm free before 8 am."), 'Tuesday, March 10, at 7:30 am');
    assert.equal(own("I can't do anything before 11:30."), 'Tuesday, March 10, at 11:30 am');
    assert.equal(own("I'm free Mondays 2 to 4 or Fridays 9 to 11."), 'Monday, March 9, at 2:00 pm');
    assert.equal(own("I'm in class from 9 to 12 on Tuesdays."), 'Tuesday, March 10, at 12:00 pm');
    assert.equal(own('I tutor until noon every day.'), 'Tuesday, March 10, at 12:00 pm');
    assert.equal(own("We're in rehearsals until 3 most days."), 'Tuesday, March 10, at 3:00 pm');
    assert.equal(own('My shift finishes at 4.'), 'Tuesday, March 10, at 4:00 pm');
    assert.equal(own('I drive a bus from 1 to 9 every day.'), 'Tuesday, March 10, at 10:00 am');
    assert.equal(own("I'm at the kiln every day from 7am to 2pm."), 'Tuesday, March 10, at 9am');
    assert.equal(own("I'm around until March 12."), 'Tuesday, March 10, at 10:00 am');
    assert.equal(own("I'm away until March 12."), 'Friday, March 13, at 10:00 am');
  });

  test('before the event that the writer names, and after the day until which they are away', () => {
    const first = (draft: string) => slots({}, draft)[0]?.replace(/ at 10:00.*$/, '');
    assert.equal(first('The audit is on March 9. Could we have a call before the audit?'), 'Tuesday, March 3,');
    assert.equal(first('Could we have a call before the audit? It is on March 9.'), 'Tuesday, March 3,');
    assert.equal(first("There's a hearing on Monday. Could we have a call before it?"), 'Tuesday, March 3,');
    assert.equal(first('Could we talk about Friday?'), 'Tuesday, March 3,');
    assert.equal(first("Could we talk next week? I'm away until Wednesday."), 'Thursday, March 12,');
    assert.equal(first("Could we talk about the lease? I'm back on March 16."), 'Monday, March 16,');
  });

  test('nowhere, where only the writer knows the day or the hour', () => {
    const one = (draft: string) => proposal(read(draft), testSettings, false).one;
    assert.equal(one('Could we talk after lunch about the lease?'), '[day and time]');
    assert.equal(one("Could we talk about the lease before Thursday's viewing?"), '[day and time]');
    assert.equal(one("Could we talk about the lease next week? I'm off Tuesday."), '[day and time]');
    assert.equal(one('Could we talk about tomorrow?'), '[day and time]');
    assert.match(one('Could we talk about the lease after you read it?'), /^Tuesday, March 10/);
  });

  test('in the part of the day that the writer names', () => {
    assert.deepEqual(slots({}, 'Could we talk about the lease? Any afternoon the week of March 16 suits me.'), [
      'Monday, March 16, at 2:00 pm Central time',
      'Friday, March 20, at 2:00 pm Central time',
    ]);
  });

  test('on the days of a weekend that the writer asks about', () => {
    assert.match(slots({}, 'Could we talk about the lease this weekend?')[0] as string, /^Saturday, March 7/);
  });

  test('on working days only', () => {
    assert.match(slots({ workingDays: [1, 3] })[0] as string, /^Wednesday, March 18/);
    assert.match(slots({ workingDays: [7, 1] })[0] as string, /^Sunday, March 22/);
  });

  test('where the calendar is free', () => {
    const busy = [{ start: '2026-03-10T14:00:00Z', end: '2026-03-10T15:10:00Z' }];
    assert.match(slots({ busy })[0] as string, /^Tuesday, March 10, at 10:30 am/);
    const away = [{ start: '2026-03-10T00:00:00Z', end: '2026-03-11T00:00:00Z' }];
    assert.match(slots({ busy: away })[0] as string, /^Wednesday, March 11, at 10:00 am/);
    const earlier = [{ start: '2026-03-10T13:00:00Z', end: '2026-03-10T15:00:00Z' }];
    assert.match(slots({ busy: earlier })[0] as string, /^Tuesday, March 10, at 10:00 am/);
  });

  test("within the writer's own window", () => {
    const found = slots({}, 'Could we have a call about the lease this week?');
    assert.match(found[0] as string, /^Tuesday, March 3, at 10:00 am/);
    assert.match(found[1] as string, /^Friday, March 6, at 2:00 pm/);
  });

  test("in the reader's zone first, where it is another one", () => {
    assert.deepEqual(
      slots({ readerTimeZone: 'America/Los_Angeles' })[0],
      'Tuesday, March 10, at 9:00 am Pacific time (11:00 am my time)',
    );
  });

  test('day first and by 24 hours where the date order says so', () => {
    assert.equal(slots({ dateOrder: 'dmy', timeZone: 'Europe/Berlin' })[1], 'Thursday 12 March at 14:00 Berlin time');
    assert.equal(
      both({ dateOrder: 'dmy' }, 'Could we meet about the lease?', true),
      'Tuesday 10 March at 10:00, or Thursday 12 March at 14:00',
    );
  });

  test("in the writer's own way with days and clocks", () => {
    assert.equal(
      slots({}, 'Since 19 February the roof leaks. Could we have a call about it?')[0],
      'Tuesday 10 March at 10:00 Central time',
    );
    assert.equal(
      slots({}, 'I am at the mill until 5pm. Could we have a call about it?')[1],
      'Thursday, March 12, at 2pm Central time',
    );
    assert.equal(
      slots({}, 'The ferry leaves at 17:30. Could we have a call about it?')[1],
      'Thursday, March 12, at 14:00 Central time',
    );
    assert.equal(
      slots({ dateOrder: 'dmy' }, 'The ferry leaves on May 4 at 7 pm. Could we have a call about it?')[1],
      'Thursday, March 12, at 2:00 pm Central time',
    );
  });

  test('on the days and hours that the writer has every week', () => {
    assert.deepEqual(slots({}, 'I am free on Fridays. Could we have a call about the lease?'), [
      'Friday, March 6, at 10:00 am Central time',
      'Friday, March 13, at 2:00 pm Central time',
    ]);
    assert.equal(
      slots({}, "I'm free most afternoons. Could we have a call about the lease?")[0],
      'Tuesday, March 10, at 2:00 pm Central time',
    );
    const first = (days: string) => slots({}, `Could we have a call about the lease? ${days}`)[0];
    assert.equal(first("I can't do Tuesdays, and mornings are out."), 'Wednesday, March 11, at 2:00 pm Central time');
    assert.equal(first('Weekends are easiest for me.'), 'Saturday, March 7, at 10:00 am Central time');
    assert.equal(first('Evenings work best.'), 'Tuesday, March 10, at 6:00 pm Central time');
    assert.equal(
      first('Any weekday morning except Tuesdays suits me.'),
      'Wednesday, March 11, at 10:00 am Central time',
    );
    assert.equal(first('He comes home tired on Fridays.'), 'Tuesday, March 10, at 10:00 am Central time');
    assert.match(
      slots({}, 'We are available in the week of March 16. Could we have a call about the lease?')[0] as string,
      /^Monday, March 16/,
    );
  });

  test('two of them with the zone once, or each with its own where the reader lives elsewhere', () => {
    assert.equal(both({}), 'Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time');
    assert.equal(
      both({ readerTimeZone: 'America/New_York' }),
      'Tuesday, March 10, at 11:00 am Eastern time (10:00 am my time), or Thursday, March 12, at 3:00 pm Eastern time (2:00 pm my time)',
    );
  });

  test('early or late where the working hours of the two never meet', () => {
    assert.match(
      slots({ timeZone: 'Europe/Berlin', readerTimeZone: 'America/Los_Angeles' })[0] as string,
      /^Tuesday, March 10, at 8:\d\d am Pacific time \(\d:\d\d pm my time\)$/,
    );
  });

  test('on no public holiday of the country', () => {
    assert.match(slots({ today: '2026-11-16', country: 'US' })[1] as string, /^Friday, November 27/);
  });
});
