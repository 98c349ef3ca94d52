import assert from 'node:assert/strict';
import { soughtAsYesNo } from '../../shared/fix/when-question.ts';

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
});
