import assert from 'node:assert/strict';
import { excerpt } from '../../cli/report/excerpt.ts';

/** Draws a line with `[|a mark|]` as the pretty report does. */
function draw(marked: string, width = 80): string {
  const from = marked.indexOf('[|');
  const to = marked.indexOf('|]') - 2;
  const { text, indent, carets } = excerpt(marked.replace('[|', '').replace('|]', ''), from, to, width);
  return `${text}\n${' '.repeat(indent)}${'^'.repeat(carets)}`;
}

suite('the squiggle under the text', () => {
  test('stands under the words', () =>
    assert.equal(draw('Would you have [|time|]?'), 'Would you have time?\n               ^^^^'));
  test('a tab reaches to the next stop', () => assert.equal(draw('a\t[|b|]'), 'a   b\n    ^'));
  test('wide characters take two columns', () => assert.equal(draw('日本 [|語|]!'), '日本 語!\n     ^^'));
  test('an emoji of several parts takes two', () => assert.equal(draw('👩‍👩‍👧 [|now|]'), '👩‍👩‍👧 now\n   ^^^'));
  test('a combining mark takes none', () => assert.equal(draw('cafe\u0301 [|now|]'), 'cafe\u0301 now\n     ^^^'));
  test('an empty mark at the end is still seen', () => assert.equal(draw('Hi[||]'), 'Hi\n  ^'));
  test('a long line is cut on both sides', () => {
    const drawn = draw(`${'a '.repeat(50)}[|here|]${' b'.repeat(50)}`, 40);
    const [text = '', carets = ''] = drawn.split('\n');
    assert.ok(text.startsWith('…') && text.endsWith('…') && text.length <= 40, drawn);
    assert.equal(text.slice(carets.indexOf('^'), carets.length), 'here');
  });
  test('a mark longer than the screen begins in view', () => {
    const [text = '', carets = ''] = draw(`So ${'[|'}${'x'.repeat(200)}${'|]'}`, 30).split('\n');
    assert.ok(text.length <= 30 && carets.length <= 30, `${text}\n${carets}`);
  });
});
