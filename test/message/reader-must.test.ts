import assert from 'node:assert/strict';
import { createCheck } from '../../shared/check.ts';
import { answerOf, readerMust } from '../../shared/message/reader-must.ts';
import { asMessage, testSettings } from '../harness.ts';

interface Left {
  readonly draft: string;
  readonly must: readonly string[];
  readonly answer: string;
}

const table: readonly Left[] = [
  {
    draft:
      'I came across your profile and was inspired. I would love to learn more about your experience. Would you have time to chat sometime?',
    must: ['work out who you are', 'guess the topic', 'decide how long', 'open the calendar', 'compose an answer'],
    answer: 'open',
  },
  {
    draft:
      'We met in Graz. Would you have 20 minutes for a phone call about the lease on Tuesday, March 10, at 10 am Central time?',
    must: [],
    answer: 'yes-no',
  },
  {
    draft: 'We met in Graz. Would you have 20 minutes for a phone call about the lease on Tuesday, March 10, at 10 am?',
    must: ['convert the time zone'],
    answer: 'yes-no',
  },
  {
    draft:
      'We met in Graz. Could you introduce me to Lucia Bram at Northwind? Could you also review my CV by Friday, March 13: https://example.org/cv?',
    must: ['choose among your asks'],
    answer: 'short',
  },
  { draft: 'We met in Graz. Would you take the one-year course or the two-year course?', must: [], answer: 'choice' },
  // Underlined by no rule, and no work for the reader either.
  {
    draft: 'The server is down since 9:40. Please call me now on 555 0101.',
    must: [],
    answer: 'yes-no',
  },
  {
    draft:
      'Dear Mr. Sato,\n\nCould you please send me the signed certificate by Friday, March 6?\n\nSincerely,\nOmar Haddad',
    must: [],
    answer: 'short',
  },
  // What it is about stands beside the ask; a meal needs nothing of the kind.
  {
    draft:
      'We met in Graz. Would you have 20 minutes for a phone call on Tuesday, March 10, at 10 am ET? The contract ends in May.',
    must: [],
    answer: 'yes-no',
  },
  {
    draft: 'The tap in 4C has dripped since Sunday. Could you come on Tuesday, March 10, at 10 am to look at it?',
    must: [],
    answer: 'yes-no',
  },
  { draft: "Supper on Tuesday, March 10, at 7 pm at Zola's?", must: [], answer: 'yes-no' },
  {
    draft:
      'We met in Graz. Would you have 20 minutes for a phone call on Tuesday, March 10, at 10 am ET? I hope the fair went well.',
    must: ['guess the topic'],
    answer: 'yes-no',
  },
  { draft: 'We met in Graz. Which glue do you use for the hulls?', must: [], answer: 'short' },
  {
    draft: "We met in Graz. I'm thinking about grad school. Any advice would be appreciated.",
    must: ['compose an answer'],
    answer: 'open',
  },
  { draft: 'Thank you for the slides. They saved my talk.', must: [], answer: 'open' },
];

suite('what the reader must still do', () => {
  for (const { draft, must, answer } of table) {
    test(draft, () => {
      const text = asMessage(draft);
      const [checked] = createCheck(testSettings)({
        text,
        language: 'markdown',
        shape: { gate: 'guessed', isTemplate: false },
      }).messages;
      assert.ok(checked !== undefined);
      assert.deepEqual(readerMust(checked.message), must);
      assert.equal(answerOf(checked.message), answer);
    });
  }
});
