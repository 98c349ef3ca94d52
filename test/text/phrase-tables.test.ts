import assert from 'node:assert/strict';
import { createCheck, rewrite } from '../../shared/index.ts';
import { firstWords, parsePhrase } from '../../shared/text/phrase-parser.ts';
import { phrases, tables } from '../../shared/text/phrases.ts';

suite('phrase tables', () => {
  test('every phrase of every table can be parsed and begins with a word', () => {
    // Loading the engine and its rewrite loads every table.
    assert.ok(createCheck !== undefined && rewrite !== undefined);
    assert.ok(20 < tables.length);
    for (const phrase of tables.flatMap((it) => Object.values(it).flat())) {
      assert.doesNotThrow(() => parsePhrase(phrase), phrase);
      assert.ok(0 < [...firstWords(phrase)].length, phrase);
    }
  });

  for (const phrase of ['(a|b', 'a)', '? a', 'a <nothing>', '(a']) {
    test(`"${phrase}" is malformed`, () => assert.throws(() => parsePhrase(phrase)));
  }
  for (const phrase of ['.. a', '... a', 'a?', '$']) {
    test(`"${phrase}" begins with no word`, () => assert.throws(() => firstWords(phrase)));
  }
  const first: readonly (readonly [string, string])[] = [
    ['pick your brain', 'pick'],
    ['follow-up (on|to) it', 'follow'],
    ['a b|c d', 'a c'],
    ['a (b|c)', 'a'],
    ['a? b', 'a b'],
    ['(a|b c)? d', 'a b d'],
    ['^ so what', 'so'],
    ["let's talk", "let's"],
    ['<link> please', '<link>'],
  ];
  for (const [phrase, words] of first) {
    test(`"${phrase}" begins with ${words}`, () => assert.equal([...firstWords(phrase)].join(' '), words));
  }
  test('a phrase is found whatever its first word is', () => {
    const find = phrases({ it: ['pick your brain', 'a b|c d', '(x|y z)? w'] });
    const at = (text: string) =>
      find({
        tokens: text.split(' ').map((word, index) => ({
          word,
          span: { start: index, end: index + 1 },
          isAfterBreak: false,
          isAfterComma: false,
          isQuoted: false,
        })) as never,
      }).map((it) => `${it.first}-${it.last}`);
    assert.deepEqual(at('to pick your brain'), ['1-3']);
    assert.deepEqual(at('c d'), ['0-1']);
    assert.deepEqual(at('y z w'), ['0-2', '2-2']);
  });
});
