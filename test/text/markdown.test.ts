import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readMarkdown } from '../../shared/text/markdown.ts';

/** All of a text is parsed as one where HTML stands in it, for that may reach over blank lines. */
function parsedWhole(text: string): ReturnType<typeof readMarkdown> {
  const behind = '\n\n<hr>';
  const { masked, blocks, ...rest } = readMarkdown(text + behind);
  return { masked: masked.slice(0, text.length), blocks: blocks.slice(0, -1), ...rest };
}

const pieces = [
  ...['word', 'Hi Ana,', "it's", '(a)', '"q"', '—', '2026 was', 'a_b', '!', '&amp;', 'http://a.b/c', '[blank]'],
  ...['- ', '* ', '+ ', '1. ', '2) ', '10. x', '# ', '## x', '> ', '---', '===', '***', '= ', ': ', '    ', '- - '],
  ...[
    '`code`',
    '*em*',
    '_em_',
    '**',
    '\\*',
    '[x](http://a.b)',
    '[x][y]',
    '[y]: http://a.b',
    '![i](u)',
    '![i]',
    '[a]\n(b)',
  ],
  ...['| a | b |\n|---|---|\n| c | d |', '|', 'text\n---\n', ' ', '\t', '\n', '\r\n', '\n\n', '\n\n', '\r\n\r\n'],
];

suite('Markdown', () => {
  test('what is parsed piece by piece is as if all was parsed as one', () => {
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((it) => `Hi,\n${it.join('')}.`);
    fc.assert(
      fc.property(texts, (text) => {
        assert.deepEqual(readMarkdown(text), parsedWhole(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('plain paragraphs, lists and links stand where they are written', () => {
    const text = 'Hi Ana,\n\none\ntwo [blank]\n\n- a\n\n  b\n\nsee [this](http://a.b)';
    const { masked, blocks, links } = readMarkdown(text);
    assert.deepEqual(
      blocks.map(({ kind, span }) => `${kind} ${text.slice(span.start, span.end)}`),
      ['paragraph Hi Ana,', 'paragraph one\ntwo [blank]', 'item a', 'item b', 'paragraph see [this](http://a.b)'],
    );
    assert.deepEqual(links.map((it) => text.slice(it.start, it.end))[0], 'http://a.b');
    assert.equal(masked.length, text.length);
    assert.match(masked, /see {2}this\uFFFC/);
  });
});
