import assert from 'node:assert/strict';
import { replacePhrase } from '../../shared/fix/phrase.ts';
import type { Edit } from '../../shared/rules/rule.ts';
import { readProse } from '../../shared/text/prose.ts';

/** Applies `make` to the words between the marks. */
function done(marked: string, make: (prose: ReturnType<typeof readProse>, span: Edit['span']) => Edit): string {
  const start = marked.indexOf('[|');
  const end = marked.indexOf('|]') - 2;
  const text = marked.replace('[|', '').replace('|]', '');
  const { span, newText } = make(readProse(text, 'markdown'), { start, end });
  return text.slice(0, span.start) + newText + text.slice(span.end);
}

suite('phrases in place of others', () => {
  const replaced = (marked: string) => done(marked, (prose, span) => replacePhrase(prose, span, 'on Monday'));

  test('the capital letter of a sentence stays', () => {
    assert.equal(replaced('[|Whenever works|], we can talk.'), 'On Monday, we can talk.');
    assert.equal(replaced('Could we talk [|soon|]?'), 'Could we talk on Monday?');
  });

  test('an emphasis mark that only one end lies inside of goes along', () => {
    assert.equal(replaced('Could we talk [|some *time|]*?'), 'Could we talk on Monday?');
    assert.equal(replaced('Could we talk *[|some time|]*?'), 'Could we talk *on Monday*?');
  });
});
