import assert from 'node:assert/strict';
import { proposedSlots, slotInPerson, slotInWords } from '../../shared/fix/slot.ts';
import { readMessage } from '../../shared/message/message.ts';
import type { Settings } from '../../shared/settings/settings.ts';
import { asMessage, testSettings } from '../harness.ts';

function slots(own: Partial<Settings>, draft = 'Could we have a call about the lease?'): readonly string[] {
  const settings = { ...testSettings, ...own };
  const message = readMessage(asMessage(draft), 'markdown', { gate: 'guessed', isTemplate: false }, settings);
  return proposedSlots(message, settings).map((it) => slotInWords(it, settings));
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
      slotInPerson({ date: '2026-03-12', minutes: 840 }, { ...testSettings, dateOrder: 'dmy' }),
      'Thursday 12 March at 14:00',
    );
  });
});
