import assert from 'node:assert/strict';
import { putLength } from '../../shared/fix/length-place.ts';

const with20 = (words: string): string | undefined => {
  const edit = putLength(words, '20 minutes');
  return edit && words.slice(0, edit.span.start) + edit.newText + words.slice(edit.span.end);
};

suite('where a length goes', () => {
  const cases: Readonly<Record<string, string>> = {
    'Would you have some time to talk?': 'Would you have 20 minutes to talk?',
    'Could we find a slot next week?': 'Could we find 20 minutes next week?',
    'Could we set up an informal call?': 'Could we set up a 20-minute informal call?',
    'Would you be free for coffee sometime?': 'Would you be free for a 20-minute coffee sometime?',
    'Are you free on Thursday for a quick chat?': 'Are you free on Thursday for a 20-minute chat?',
    'Are you free on Thursday?': 'Are you free for 20 minutes on Thursday?',
    'Could we talk briefly about the rent?': 'Could we talk for 20 minutes about the rent?',
    'Could we speak this week about the rent?': 'Could we speak for 20 minutes this week about the rent?',
    'Could I drop by your office after lunch?': 'Could I drop by your office for 20 minutes after lunch?',
    'Could I visit your lab one day?': 'Could I visit your lab for 20 minutes one day?',
    'May I ask you how you run a weekly call?': 'May I ask you how you run a weekly call?',
    'Would you give me a phone number?': 'Would you give me a phone number?',
    'Could you meet my sister?': 'Could you meet my sister?',
  };
  for (const [words, said] of Object.entries(cases)) test(words, () => assert.equal(with20(words) ?? words, said));
});
