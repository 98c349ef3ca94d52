import assert from 'node:assert/strict';
import { readTimesAgain } from '../../shared/when/kept-times.ts';
import { readTimes } from '../../shared/when/read-times.ts';
import { settings } from './reading.ts';

suite('times that are read again', () => {
  // Where one word stands in the way, no time begins, or another one. Once it is gone, nothing of that may be left.
  for (const text of [
    'we could meet in the first or the second week of next March if that suits you',
    'a quarter to four in the afternoon would be fine with me',
    'it is due no later than the end of business on the third Thursday in May',
    'any time in the course of the next two or three weeks works',
    'let us say half past nine tomorrow morning Pacific time',
    'the day after the day after tomorrow',
    'between a quarter past ten and a quarter to eleven on 3 March',
    'two and a half hours from Monday, or an hour and a half from 9:30 to 11',
    'the last Friday of the month, at the very latest by noon your time',
    'every other Tuesday from the 3rd of March on, sometime early in the week of the 9th',
    'ten business days after the Monday before Easter, in the late afternoon',
    'we may talk to you soon',
    'in a day or two, or whenever you next have a quarter of an hour',
  ])
    test(text, () => {
      const words = text.split(' ');
      const owner = {};
      const check = (it: string) =>
        assert.deepEqual(readTimesAgain(it, settings, owner), readTimes(it, 0, it.length, settings), it);
      for (let from = 0; from < words.length; from += 1) {
        for (let to = from + 1; to <= Math.min(words.length, from + 12); to += 1) {
          for (const other of [['word'], []]) {
            check(
              [...words.slice(0, from), ...other, ...words.slice(from + 1, to), 'word', ...words.slice(to)].join(' '),
            );
            check(text);
          }
        }
      }
    });
});
