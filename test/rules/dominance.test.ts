import assert from 'node:assert/strict';
import type { RuleId } from '../../shared/rules/rule.ts';
import { asMessage, findingsOf } from '../harness.ts';

const table: readonly (readonly [string, RuleId, RuleId])[] = [
  ["I'd love to connect. Could we talk about your career?", 'name-the-topic', 'say-what-for'],
  ['Could we have a 20-minute call about the lease? Whenever works for you.', 'propose-a-time', 'say-when'],
  ["We haven't met. I need you to introduce me to Lucia Bram.", 'drop-the-pressure', 'leave-a-way-out'],
  ["I'm thinking about grad school. Any advice would be appreciated.", 'narrow-the-advice', 'ask-a-question'],
];

suite('of two rules on one lack', () => {
  for (const [draft, loud, silent] of table) {
    test(`${loud} speaks and ${silent} does not`, () => {
      const found = findingsOf(asMessage(draft)).map((it) => it.rule);
      assert.ok(found.includes(loud), found.join(', '));
      assert.ok(!found.includes(silent), found.join(', '));
    });
  }
});
