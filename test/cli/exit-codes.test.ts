import assert from 'node:assert/strict';
import { CLEAR, folderWith, NOTES, onlyRules, onMonday, VAGUE } from './process.ts';

const files = {
  '.yesable.json': onlyRules('say-how-long', 'leave-a-way-out'),
  'warning.md': VAGUE,
  'clear.md': CLEAR,
  'notes.md': NOTES,
};
const folder = folderWith(files);
const asHint = folderWith({
  ...files,
  '.yesable.json': onlyRules('say-how-long').replace('{"rules":{', '{"rules":{"say-how-long":"hint",'),
});
const code = (args: readonly string[], at = folder) => onMonday('check', args, { folder: at }).code;

suite('exit codes', () => {
  test('0 where nothing is found', () => assert.equal(code(['notes.md']), 0));
  test('1 for a warning', () => assert.equal(code(['warning.md']), 1));
  test('1 for many', () => assert.equal(code(Array.from({ length: 300 }, () => 'warning.md').concat('notes.md')), 1));
  test('0 for less than --fail-on', () => assert.equal(code(['warning.md'], asHint), 0));
  test('1 from --fail-on up', () => {
    assert.equal(code(['--fail-on', 'hint', 'warning.md'], asHint), 1);
    assert.equal(code(['--fail-on', 'information', 'warning.md'], asHint), 0);
    assert.equal(code(['--fail-on', 'information', 'warning.md']), 1);
  });
  test('--fail-on never', () => assert.equal(code(['--fail-on', 'never', 'warning.md']), 0));
  test('--max-warnings tolerates so many', () => {
    const many = folderWith({ ...files, 'other.md': VAGUE });
    assert.deepEqual(
      ['0', '1', '2', '3'].map((it) => code(['--max-warnings', it, 'warning.md', 'other.md'], many)),
      [1, 1, 0, 0],
    );
  });
  test('2 wins over 1, and the other files are still done', () => {
    const ran = onMonday('check', ['none.md', 'warning.md'], { folder });
    assert.equal(ran.code, 2);
    assert.match(ran.stdout, /^warning\.md:3:16: warning say-how-long/);
    assert.equal(ran.stderr, 'yesable: none.md: no such file; check the name\n');
  });
  test('--quiet prints warnings only and changes no exit code', () => {
    const quiet = onMonday('check', ['--quiet', '--fail-on', 'hint', 'warning.md'], { folder: asHint });
    assert.deepEqual([quiet.stdout, quiet.code], ['', 1]);
  });
});
