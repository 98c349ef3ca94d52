import assert from 'node:assert/strict';
import type { Profile } from '../../shared/settings/settings.ts';
import { asMessage, findingsOf } from '../harness.ts';

function found(draft: string, profile: Profile): ReadonlyMap<string, string> {
  return new Map(findingsOf(asMessage(draft), { settings: { profile } }).map((it) => [it.rule, it.severity]));
}

suite('profiles', () => {
  test('colleague: nothing is owed within a team, and a missing date is a warning', () => {
    const cold = "We haven't met. Would you have 20 minutes for a call about the lease?";
    assert.ok(found(cold, 'networking').has('give-something') && found(cold, 'networking').has('leave-a-way-out'));
    assert.ok(!found(cold, 'colleague').has('give-something') && !found(cold, 'colleague').has('leave-a-way-out'));
    const review = 'Could you review section 3 of the draft? https://example.org/draft';
    assert.equal(found(review, 'networking').get('say-by-when'), 'information');
    assert.equal(found(review, 'colleague').get('say-by-when'), 'warning');
  });

  test('cold-sales: no time is asked of a stranger', () => {
    const draft = 'Would you be open to a call about tide gauges sometime?';
    const slots = ['say-how-long', 'say-when', 'name-the-medium', 'propose-a-time'];
    assert.ok(slots.some((it) => found(draft, 'networking').has(it)));
    assert.ok(!slots.some((it) => found(draft, 'cold-sales').has(it)));
  });

  test('strict: thanks in advance are a hint', () => {
    const draft = 'Could you send me the counts by Friday? Thank you in advance.';
    assert.ok(!found(draft, 'networking').has('thank-after-the-yes'));
    assert.equal(found(draft, 'strict').get('thank-after-the-yes'), 'hint');
  });

  test("the writer's own severity wins over the profile", () => {
    const text = asMessage('Could we have a call about tide gauges soon?');
    const settings = { profile: 'cold-sales', rules: { 'say-how-long': 'hint' } } as const;
    assert.deepEqual(
      findingsOf(text, { settings }).map((it) => `${it.rule} ${it.severity}`),
      ['say-how-long hint'],
    );
  });
});
