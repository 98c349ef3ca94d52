import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { findDrafts, findFiles } from '../../cli/walk.ts';
import { cli, folderWith, onlyRules, onMonday, VAGUE, yesable } from './process.ts';

const good = { '.yesable.json': onlyRules('say-how-long'), 'good.md': VAGUE };

/** What is said about a bad file, which must be one line, exit 2, with the good file beside it still checked. */
function complaint(files: Readonly<Record<string, string | Uint8Array>>, ...names: readonly string[]): string {
  const folder = folderWith({ ...good, ...files });
  const { code, stdout, stderr } = onMonday('check', [...names, 'good.md'], { folder });
  assert.equal(code, 2);
  assert.match(stdout, /good\.md:3:16: warning say-how-long/);
  assert.match(stderr, /^yesable: [^\n]+\n$/, 'one line on stderr');
  return stderr.slice('yesable: '.length, -1);
}

suite('bad input', () => {
  test('a missing file', () => assert.equal(complaint({}, 'nope.md'), 'nope.md: no such file; check the name'));
  test('a glob that matches nothing', () =>
    assert.equal(complaint({}, '*.txt'), '*.txt: matches no file; check the glob'));
  test('a folder without drafts', () => {
    assert.equal(
      complaint({ 'src/a.ts': '' }, 'src'),
      'src: holds no drafts: no .md, .markdown, .txt or .eml file that git does not ignore',
    );
  });
  test('a binary file', () => {
    assert.equal(
      complaint({ 'a.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]) }, 'a.md'),
      'a.md: is not UTF-8 text; save it as UTF-8, or leave it out',
    );
  });
  test('text that is not UTF-8', () => {
    assert.match(complaint({ 'a.md': Buffer.from('Grüße', 'latin1') }, 'a.md'), /^a\.md: is not UTF-8 text/);
    assert.match(complaint({ 'a.md': Buffer.from('\uFEFFHi Ana', 'utf16le') }, 'a.md'), /^a\.md: is not UTF-8 text/);
  });
  test('a name that would write on the terminal', () => {
    assert.equal(complaint({}, 'a\u001B2J\n.md'), 'a\uFFFD2J\uFFFD.md: no such file; check the name');
  });
  test('a file that may not be read', () => {
    if (process.platform === 'win32' || process.getuid?.() === 0) return;
    const folder = folderWith({ ...good, 'secret.md': VAGUE });
    chmodSync(join(folder, 'secret.md'), 0);
    assert.match(
      onMonday('check', ['secret.md'], { folder }).stderr,
      /^yesable: secret\.md: cannot be read; check its permissions\n$/,
    );
  });

  test('an empty name', () => {
    assert.equal(complaint({}, ''), '"": is no name of a file; check how it was quoted');
  });
  test('a folder that may not be looked into is named, and hides no other', () => {
    // Whoever runs the tests may be allowed everything, so this one is not there: looking into it fails alike.
    const closed = join(folderWith(good), 'closed');
    assert.deepEqual(findDrafts(closed), [{ path: closed, isClosed: true }]);
    assert.deepEqual(findFiles(closed), [{ path: closed, isClosed: true }]);
  });
  test('output that cannot be written', () => {
    if (!existsSync('/dev/full')) return;
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [cli, 'explain'], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.equal(status, 2);
    assert.match(String(stderr), /^yesable: the output cannot be written: [^\n]*\n$/);
  });

  const usage: readonly (readonly [readonly string[], string])[] = [
    [[], 'say what to do: check, facts, rewrite, explain, lsp; "yesable --help" tells more'],
    [['chekc', 'a.md'], 'unknown command "chekc" (did you mean "check"?); "yesable --help" lists them'],
    [['check'], 'name a file, a glob or a folder to check, or - for stdin'],
    [
      ['check', '--fromat', 'json', 'a.md'],
      'unknown flag --fromat (did you mean "--format"?); "yesable check --help" lists them',
    ],
    [['check', '-x', 'a.md'], 'unknown flag -x; "yesable check --help" lists them'],
    [['facts', '--write', 'a.md'], 'unknown flag --write; "yesable facts --help" lists them'],
    [['check', 'a.md', '--format'], '--format needs a value: --format pretty|compact|json|sarif|github'],
    [
      ['check', '--format', 'sarfi', 'a.md'],
      '--format "sarfi" is not known (did you mean "sarif"?); it takes pretty, compact, json, sarif, github',
    ],
    [['check', '--quiet=yes', 'a.md'], '--quiet takes no value; leave out "=yes"'],
    [
      ['check', '--max-warnings', 'many', 'a.md'],
      '--max-warnings "many" is no whole number; write it as --max-warnings 5',
    ],
    [['check', '--today', '2026-02-30', 'a.md'], '--today "2026-02-30" is no date; write it as 2026-03-31'],
    [
      ['check', '--time-zone', 'Pacific', 'a.md'],
      '--time-zone "Pacific" is no known zone; write it as America/New_York',
    ],
    [['check', '--config', 'none.json', 'a.md'], 'none.json: cannot be read; check the name behind --config'],
    [
      ['explain', 'say-how-lon'],
      'unknown rule "say-how-lon" (did you mean "say-how-long"?); "yesable explain" lists them',
    ],
    [['explain', 'say-when', 'say-how-long'], 'name one rule at a time, not 2'],
    [['lsp'], 'say how the editor talks to the server: yesable lsp --stdio (or --node-ipc, --socket=N)'],
    [['rewrite'], 'name a file to rewrite, or - for stdin'],
    [['rewrite', '--write', '-'], 'stdin cannot be written to; leave out --write, or name a file'],
  ];
  for (const [args, message] of usage) {
    test(`yesable ${args.join(' ')}`, () => {
      const { code, stdout, stderr } = yesable(args, { folder: folderWith({ 'a.md': VAGUE }) });
      assert.deepEqual([code, stdout, stderr], [2, '', `yesable: ${message}\n`]);
    });
  }
});
