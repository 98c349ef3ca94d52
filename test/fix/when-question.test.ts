import assert from 'node:assert/strict';
import { soughtAsYesNo } from '../../shared/fix/when-question.ts';
import { applyFix, findingsOf } from '../harness.ts';

const sought: Readonly<Record<string, string>> = {
  'Could we find a slot next week to go through the seating plan?': 'Could we go through the seating plan?',
  'Is there a day we could meet about the boathouse in the next few weeks?': 'Could we meet about the boathouse?',
  'Is there a good time to ring you about the gutters?': 'Could I ring you about the gutters?',
  'Is there a slot this week to walk me through the invoice?': 'Could you walk me through the invoice?',
  'Can we fix a date to talk?': 'Could we talk?',
  // Nothing to do in it.
  'Is there a good time for you?': 'Is there a good time for you?',
  'Could we find a table to borrow?': 'Could we find a table to borrow?',
};

suite('the search for a time', () => {
  for (const [question, asked] of Object.entries(sought))
    test(question, () => assert.equal(soughtAsYesNo(question), asked));

  const proposed: Readonly<Record<string, string>> = {
    'Can we arrange a time for you to come and tune the organ?':
      'Could you come and tune the organ on Tuesday, March 10, at 10:00 am?',
    'Kindly let me know a suitable time to connect over a 20-minute call about the grant.':
      'Could we connect over a 20-minute call about the grant on Tuesday, March 10, at 10:00 am Central time?',
    // To ring is no leave to be given.
    'Do you mind if I phoned you at some point about the barge?':
      'Do you mind if I phoned you on Tuesday, March 10, at 10:00 am Central time about the barge?',
  };
  for (const [draft, fixed] of Object.entries(proposed))
    test(`gives way to a time: ${draft}`, () => {
      const text = `Hi Ana,\n\n${draft}\n\nLea`;
      const [fix] = findingsOf(text).find((it) => it.rule === 'say-when')?.fixes ?? [];
      assert.ok(fix !== undefined);
      assert.equal(applyFix(text, fix), `Hi Ana,\n\n${fixed}\n\nLea`);
    });
});
