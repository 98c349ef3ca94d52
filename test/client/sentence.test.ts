import assert from 'node:assert/strict';
import { sentenceAround } from '../../client/sentence.ts';

/** The sentence around the bar. */
function sentenceAtBar(marked: string): string {
  const offset = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { start, end } = sentenceAround(text, offset);
  return text.slice(start, end);
}

suite('client: the sentence being typed', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['I saw your talk. Would you ha|', 'Would you ha'],
    ['I saw your talk. Would| you have time? Thanks', 'Would you have time? '],
    ['I saw your talk.|', 'I saw your talk.'],
    ['I saw your talk. |', ''],
    ['Hi Dana,\n\nWould you| have\nsome time?\n\nBest,', 'Would you have\nsome time?\n\n'],
    ['Hi Dana,\r\n\r\nWould you| have time?\r\n\r\nBest,', 'Would you have time?\r\n\r\n'],
    ['Really?! Yes|…', 'Yes…'],
    ['|', ''],
  ];
  for (const [marked, expected] of cases) {
    test(JSON.stringify(marked), () => assert.equal(sentenceAtBar(marked).trimEnd(), expected.trimEnd()));
  }

  test('is looked for nearby only, so that typing stays fast in any file', () => {
    const text = 'a'.repeat(1_000_000);
    const { start, end } = sentenceAround(text, 500_000);
    assert.ok(end - start < 10_000);
  });
});
