import assert from 'node:assert/strict';
import { lengthBeforeNoun, lengthInWords, lengthsToOffer } from '../../shared/fix/length.ts';

suite('lengths in words', () => {
  test('the usual one first, then the other common ones, never one twice', () => {
    assert.deepEqual(lengthsToOffer(20), [20, 15, 30]);
    assert.deepEqual(lengthsToOffer(45), [45, 15, 20]);
    assert.deepEqual(lengthsToOffer(30), [30, 15, 20]);
  });

  test('the article follows the number read aloud', () => {
    const said = [7, 8, 11, 15, 18, 20, 60, 80, 110].map((it) => lengthBeforeNoun(lengthInWords(it)));
    assert.deepEqual(said, [
      'a 7-minute',
      'an 8-minute',
      'an 11-minute',
      'a 15-minute',
      'an 18-minute',
      'a 20-minute',
      'a one-hour',
      'an 80-minute',
      'a 110-minute',
    ]);
  });

  test('the words of a writer and a blank go before a noun as well', () => {
    const said = ['half an hour', 'an hour', '[an hour]', '[10 minutes]', '15-20 minutes', 'eleven minutes'];
    assert.deepEqual(
      said.map((it) => lengthBeforeNoun(it)),
      ['a half-hour', 'a one-hour', 'a [one-hour]', 'a [10-minute]', 'a 15-20-minute', 'an eleven-minute'],
    );
    assert.equal(lengthBeforeNoun('20 minutes', 'our'), 'our 20-minute');
  });

  test('one minute is no plural, sixty are an hour', () => {
    assert.deepEqual([1, 20, 60].map(lengthInWords), ['1 minute', '20 minutes', '1 hour']);
  });
});
