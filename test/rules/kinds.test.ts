import assert from 'node:assert/strict';
import { findingsOf } from '../harness.ts';

const rulesOf = (draft: string, own: Parameters<typeof findingsOf>[1] = {}): readonly string[] =>
  findingsOf(draft, own).map((it) => it.rule);

const vague =
  "I came across your profile. I'd love to learn about your experience. Would you have time to chat sometime? Let me know if I can ever be helpful!";
const letter = (kind: string, body = vague) => `---\nkind: ${kind}\n---\n\nHi Dana,\n\n${body}\n\nThanks,\nOmar`;

suite('kinds of messages', () => {
  test('a first ask hears everything', () => {
    const found = rulesOf(letter('first-ask'));
    for (const id of ['name-the-topic', 'say-how-long', 'say-when', 'leave-a-way-out', 'make-the-offer-concrete']) {
      assert.ok(found.includes(id), id);
    }
  });

  test('a follow-up needs no introduction, no give and no way out', () => {
    const found = rulesOf(letter('follow-up'));
    for (const id of ['introduce-yourself', 'give-something', 'leave-a-way-out']) assert.ok(!found.includes(id), id);
    assert.ok(found.includes('say-how-long'));
  });

  for (const kind of ['reply', 'thank-you', 'making-introduction', 'scheduling', 'update']) {
    test(`nothing is missing in a message of the kind ${kind}`, () => {
      assert.deepEqual(rulesOf(letter(kind), { gate: 'asked' }), []);
    });
    test(`a wrong weekday is told in a message of the kind ${kind}, too`, () => {
      const body = 'Could you send me the counts by Tuesday, March 11?';
      assert.deepEqual(rulesOf(letter(kind, body), { gate: 'asked' }), ['match-day-and-date']);
    });
  }

  test('an open door hears of its blanks alone', () => {
    assert.deepEqual(rulesOf(letter('open-door', `${vague} Bring [thing].`), { gate: 'asked' }), ['fill-the-blanks']);
  });
});
