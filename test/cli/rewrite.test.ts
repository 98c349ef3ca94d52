import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { replaceFile } from '../../cli/replace-file.ts';
import { unifiedDiff } from '../../cli/unified-diff.ts';
import { folderWith, NOTES, onMonday, VAGUE } from './process.ts';

suite('yesable rewrite', () => {
  test('prints the whole file, with the request made answerable', () => {
    const folder = folderWith({ 'a.md': VAGUE });
    const { code, stdout, stderr } = onMonday('rewrite', ['a.md'], { folder });
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /^Hi Ana,\n[\s\S]*20 minutes[\s\S]*\nSam\n$/);
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), VAGUE, 'nothing is written');
  });
  test('reads stdin', () => {
    assert.equal(
      onMonday('rewrite', ['--stdin-filename', 'a.md', '-'], { stdin: VAGUE }).stdout,
      onMonday('rewrite', ['a.md'], { folder: folderWith({ 'a.md': VAGUE }) }).stdout,
    );
  });
  test('a text that asks for nothing stays, and that is said', () => {
    const { code, stdout, stderr } = onMonday('rewrite', ['a.md'], { folder: folderWith({ 'a.md': NOTES }) });
    assert.deepEqual([code, stdout], [0, NOTES]);
    assert.equal(stderr, 'yesable: a.md: holds no request to a person; --as-request rewrites it all the same\n');
  });
  test('--diff says what would change, in a form that patch applies', () => {
    const folder = folderWith({ 'a.md': VAGUE });
    const { stdout } = onMonday('rewrite', ['--diff', 'a.md'], { folder });
    assert.match(stdout, /^--- a\.md\n\+\+\+ a\.md\n@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@\n/);
    const after = onMonday('rewrite', ['a.md'], { folder }).stdout;
    const patched = spawnSync('git', ['apply', '-p0', '-'], { cwd: folder, input: stdout, encoding: 'utf8' });
    if (patched.error !== undefined) return;
    assert.equal(patched.stderr, '');
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), after);
  });
  test('--write changes the file and keeps its line ends, mark, permissions and link', () => {
    const text = `\uFEFF${VAGUE.replaceAll('\n', '\r\n')}`;
    const folder = folderWith({ 'real/a.md': text });
    const path = join(folder, 'real', 'a.md');
    if (process.platform !== 'win32') {
      chmodSync(path, 0o640);
      symlinkSync(path, join(folder, 'link.md'));
    }
    const { code, stdout } = onMonday('rewrite', ['--write', process.platform === 'win32' ? path : 'link.md'], {
      folder,
    });
    assert.deepEqual([code, stdout], [0, '']);
    const after = readFileSync(path, 'utf8');
    assert.ok(
      after.startsWith('\uFEFFHi Ana,\r\n') && after.includes('20 minutes') && !/[^\r]\n/.test(after),
      JSON.stringify(after),
    );
    if (process.platform !== 'win32') assert.equal(statSync(path).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(join(folder, 'real')), ['a.md'], 'nothing is left behind');
  });
  test('writing twice changes nothing more', () => {
    const folder = folderWith({ 'a.md': VAGUE });
    onMonday('rewrite', ['--write', 'a.md'], { folder });
    const once = readFileSync(join(folder, 'a.md'), 'utf8');
    onMonday('rewrite', ['--write', 'a.md'], { folder });
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), once);
  });
  test('several files need --diff or --write', () => {
    const folder = folderWith({ 'a.md': VAGUE, 'b.md': VAGUE });
    const { code, stderr } = onMonday('rewrite', ['a.md', 'b.md'], { folder });
    assert.deepEqual(
      [code, stderr],
      [2, 'yesable: 2 files would run into one another; add --diff or --write, or name one\n'],
    );
    assert.equal(onMonday('rewrite', ['--diff', 'a.md', 'b.md'], { folder }).stdout.match(/^--- /gm)?.length, 2);
  });
});

suite('writing a file', () => {
  test('is refused where it changed meanwhile', () => {
    const folder = folderWith({ 'a.md': 'new' });
    assert.equal(
      replaceFile(join(folder, 'a.md'), 'old', 'after'),
      'has changed in the meantime and was not written; run the command again',
    );
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), 'new');
    assert.deepEqual(readdirSync(folder), ['a.md']);
  });
  test('says why it did not work', () => {
    assert.match(replaceFile(join(folderWith({}), 'gone.md'), 'a', 'b') ?? '', /^cannot be written: /);
  });
});

suite('unified diff', () => {
  /** Applies a diff as `git apply` would; fails where it does not fit. */
  function applied(before: string, diff: string): string {
    const folder = folderWith({ 'a.md': before });
    const ran = spawnSync('git', ['apply', '-p0', '--unidiff-zero', '-'], {
      cwd: folder,
      input: diff,
      encoding: 'utf8',
    });
    assert.equal(ran.stderr, '');
    return readFileSync(join(folder, 'a.md'), 'utf8');
  }
  const numbers = Array.from({ length: 40 }, (_, at) => `line ${at}\n`);
  const cases: readonly (readonly [string, string, string])[] = [
    ['one line changed', 'a\nb\nc\n', 'a\nB\nc\n'],
    ['a line at the start', 'b\n', 'a\nb\n'],
    ['a line at the end', 'a\n', 'a\nb\n'],
    ['a line taken out', 'a\nb\nc\n', 'a\nc\n'],
    ['no line end at the end', 'a\nb', 'a\nc'],
    ['a line end added', 'a\nb', 'a\nb\n'],
    ['CRLF', 'a\r\nb\r\n', 'a\r\nc\r\n'],
    [
      'two places far apart',
      numbers.join(''),
      numbers.map((it, at) => (at === 3 || at === 30 ? `new ${it}` : it)).join(''),
    ],
    [
      'two places close by',
      numbers.join(''),
      numbers.map((it, at) => (at === 3 || at === 8 ? `new ${it}` : it)).join(''),
    ],
    ['everything', 'a\nb\n', 'c\nd\ne\n'],
    ['moved', 'a\nb\nc\nd\n', 'c\na\nb\nd\n'],
  ];
  for (const [title, before, after] of cases) {
    test(title, () => {
      const diff = unifiedDiff('a.md', before, after);
      if (spawnSync('git', ['--version']).error !== undefined) return;
      assert.equal(applied(before, diff), after, diff);
    });
  }
  test('says what, and no more', () => {
    assert.equal(
      unifiedDiff('a.md', 'a\nb\nc\n', 'a\nB\nc\n'),
      '--- a.md\n+++ a.md\n@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n',
    );
    assert.equal(unifiedDiff('a.md', 'a\n', 'a\n'), '');
  });
  test('two long texts that share nothing are done soon', () => {
    const started = performance.now();
    unifiedDiff(
      'a.md',
      Array.from({ length: 5000 }, (_, at) => `a${at}\n`).join(''),
      Array.from({ length: 5000 }, (_, at) => `b${at}\n`).join(''),
    );
    assert.ok(performance.now() - started < 5000);
  });
});
