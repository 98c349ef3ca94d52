import assert from 'node:assert/strict';
import { holeIn } from '../../shared/rewrite/self-check.ts';

const holes: readonly string[] = [
  'Are you up for a brief?',
  'Would you let me?',
  'Could we do a phone  at Bahlsen?',
  'Could we do a call so I can ?',
  'Could you go [which part]-live?',
  'Could you read[which part]?',
  'Would you come over for a [an hour] talk?',
  'Could you pay the bill (no by [day])?',
  'Could you look at [which part] and tell me whether [what to judge] over?',
  'Could you reply by [day] to Jo by [day]?',
  'Could we talk for 20 minutes on Monday for 20 minutes?',
  'Would that suit you? Would you do it now?',
];

const whole: readonly (readonly [string, string])[] = [
  ['Who could I talk to?', 'Who could I talk to by [day]?'],
  ['My page: https://example.org', 'See [the page](https://example.org).'],
  ['Is it a must or a can?', 'Is it a must or a can?'],
  ['two  spaces of mine', 'two  spaces of mine'],
  ['Would you look?', 'Would you look at [which part] and tell me whether [what to judge] before Friday?'],
];

suite('what no careful person writes', () => {
  for (const it of holes) test(`found: ${it}`, () => assert.notEqual(holeIn('Could you help?', it), undefined));
  for (const it of holes) test(`the writer's own: ${it}`, () => assert.equal(holeIn(it, it), undefined));
  for (const [before, after] of whole) test(`reads: ${after}`, () => assert.equal(holeIn(before, after), undefined));
});
