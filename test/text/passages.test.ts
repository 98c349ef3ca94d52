import assert from 'node:assert/strict';
import { splitPassages } from '../../shared/text/passages.ts';

const texts = (text: string, isCollection = false) => splitPassages(text, isCollection).map((it) => it.text.trim());

suite('text: passages', () => {
  test('a line of dashes between blank lines separates messages', () => {
    assert.deepEqual(texts('Hi Ana.\n\n---\n\nHi Ben.'), ['Hi Ana.', 'Hi Ben.']);
  });
  test('front matter, a fence and a heading underline separate nothing', () => {
    for (const text of ['---\nto: Ana\n---\n\nHi Ana.', 'Hi.\n\n```\n\n---\n\n```', 'Title\n---\n\nText']) {
      assert.deepEqual(texts(text), [text]);
    }
  });
  test('a forwarded mail below dashes stays with its message', () => {
    const text = 'See below.\n\n---\nFrom: Ron\nSent: Monday\nTo: Ana\n\nCould you drop the keys?';
    assert.deepEqual(texts(text), [text]);
  });
  test('in a collection headings separate, and fences are messages', () => {
    assert.deepEqual(texts('# One\n\nHi Ana.\n\n# Two\n\n```\nHi Ben.\n```\n', true), ['Hi Ana.', 'Hi Ben.']);
  });
  test('each passage knows where it starts', () => {
    const text = 'Hi Ana.\r\n\r\n---\r\n\r\nHi Ben.';
    for (const { start, text: own } of splitPassages(text, false))
      assert.equal(text.slice(start, start + own.length), own);
  });
});
