import assert from 'node:assert/strict';
import { framesOf } from '../../server/frames.ts';

suite('server: where an error happened', () => {
  test('is told without its message, whatever that looks like', () => {
    const frames = framesOf(new Error('nothing is\n    at the mill, Dana\n  at 10:00'));
    assert.match(frames, /^ +at .*frames\.test/);
    assert.doesNotMatch(frames, /mill|10:00/);
    assert.equal(framesOf('at the mill'), '');
  });
});
