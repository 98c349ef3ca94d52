import assert from 'node:assert/strict';
import { createCheck } from '../../shared/index.ts';
import { testSettings } from '../harness.ts';

const ask = 'Hi Dana,\n\nCould we talk for 20 minutes by phone about the lease?\n\nThanks,\nOmar\n';
const proposed = (front: string) =>
  createCheck(testSettings)({
    text: front + ask,
    language: 'markdown',
    shape: { gate: 'guessed', isTemplate: false },
  }).messages[0]?.findings.find((it) => it.rule === 'say-when')?.fixes[0]?.edits[0]?.newText;

suite("a message's own settings", () => {
  test("the zone of its reader, in which a time is proposed beside the writer's", () => {
    assert.match(proposed('---\nreader-time-zone: Asia/Tokyo\n---\n') ?? '', / Tokyo time \(.+ my time\)$/);
    assert.match(proposed('') ?? '', / Central time$/);
  });
  test('a zone that nobody knows changes nothing', () => {
    assert.equal(proposed('---\nreader-time-zone: Mars\n---\n'), proposed(''));
  });
});
