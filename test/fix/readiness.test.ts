import assert from 'node:assert/strict';
import { isChoice, isReadiness } from '../../shared/fix/readiness.ts';

suite('what a question asks for', () => {
  for (const question of [
    'Would you be interested in the post?',
    'Would you consider saying a few words?',
    'Would you be willing to host us?',
    'Are you all right with the oak?',
    'Would your hospital be able to help?',
    'May I reprint the map?',
    'Could I send it to you?',
    'Could I get an extension on the essay?',
    'Would you allow me to sit for the test?',
  ])
    test(`a word: ${question}`, () => assert.ok(isReadiness(question)));
  for (const question of [
    'Could you send me the rota?',
    'Would you be able to review the draft?',
    'Would you be willing to sign it?',
    'Could you let me know which one you need?',
    'Would you mind proofreading the menu?',
    'May I ask which of them is older?',
    'Can I get the key on Friday?',
  ])
    test(`a deed or a fact: ${question}`, () => assert.ok(!isReadiness(question)));
  test('a choice', () => {
    assert.ok(isChoice('Should I take the oak or the larch?'));
    assert.ok(!isChoice('Could you send the oak or the larch?'));
  });
});
