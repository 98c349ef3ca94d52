import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { cli, folderWith, onlyRules, onMonday, VAGUE, yesable, yesableIntoHead } from './process.ts';

const config = onlyRules('say-how-long');
const paths = (args: readonly string[], folder: string): readonly string[] =>
  (JSON.parse(onMonday('facts', args, { folder }).stdout) as { files: { path: string }[] }).files.map((it) =>
    it.path.replaceAll('\\', '/'),
  );

suite('inputs', () => {
  test('a folder means its drafts, sorted, however deep', () => {
    const folder = folderWith({
      'd/b.md': VAGUE,
      'd/a.markdown': VAGUE,
      'd/c.TXT': VAGUE,
      'd/x/z.eml': VAGUE,
      'd/code.ts': '',
      'd/node_modules/p/README.md': VAGUE,
      'd/.git/x.md': VAGUE,
    });
    assert.deepEqual(paths(['d'], folder), ['d/a.markdown', 'd/b.md', 'd/c.TXT', 'd/x/z.eml']);
    assert.deepEqual(paths(['d/'], folder), ['d/a.markdown', 'd/b.md', 'd/c.TXT', 'd/x/z.eml']);
  });

  test('a glob may be written with dots', () => {
    const folder = folderWith({ 'd/a.md': VAGUE, 'd/x/b.md': VAGUE });
    for (const glob of ['./d/*.md', 'e/../d/*.md', 'd/./*.md'])
      assert.deepEqual(paths([glob], folder), ['d/a.md'], glob);
    assert.deepEqual(paths(['./**/*.md'], folder), ['d/a.md', 'd/x/b.md']);
  });

  test('what git ignores is left out, by every file that says so', () => {
    const folder = folderWith({
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/info/exclude': 'excluded.md\n',
      '.gitignore': '*.txt\nbuild/\n/top.md\n',
      'd/.gitignore': '!keep.txt\nown.md\n',
      'd/keep.txt': VAGUE,
      'd/gone.txt': VAGUE,
      'd/own.md': VAGUE,
      'd/excluded.md': VAGUE,
      'd/build/a.md': VAGUE,
      'd/top.md': VAGUE,
      'd/sub/own.md': VAGUE,
      'd/sub/a.md': VAGUE,
      'own.md': VAGUE,
      'top.md': VAGUE,
    });
    assert.deepEqual(paths(['d'], folder), ['d/keep.txt', 'd/sub/a.md', 'd/top.md']);
    assert.deepEqual(paths(['.'], folder), ['d/keep.txt', 'd/sub/a.md', 'd/top.md', 'own.md']);
    assert.deepEqual(paths(['d/own.md'], folder), ['d/own.md'], 'a file that is named is read all the same');
  });

  test('a link to a folder is not followed, so there are no circles', () => {
    if (process.platform === 'win32') return;
    const folder = folderWith({ 'd/a.md': VAGUE });
    symlinkSync(join(folder, 'd'), join(folder, 'd', 'loop'));
    symlinkSync(join(folder, 'd', 'a.md'), join(folder, 'd', 'b.md'));
    assert.deepEqual(paths(['d'], folder), ['d/a.md', 'd/b.md']);
  });

  test('globs are expanded, and a name wins over a glob', () => {
    const folder = folderWith({ 'a.md': VAGUE, 'b.txt': VAGUE, 'x/c.md': VAGUE, 'x/y/d.md': VAGUE, '[a].md': VAGUE });
    assert.deepEqual(paths(['*.md'], folder), ['[a].md', 'a.md']);
    assert.deepEqual(paths(['**/*.md'], folder), ['[a].md', 'a.md', 'x/c.md', 'x/y/d.md']);
    assert.deepEqual(paths(['x/*.md'], folder), ['x/c.md']);
    assert.deepEqual(paths(['x/**/*.md'], folder), ['x/c.md', 'x/y/d.md']);
    assert.deepEqual(paths(['{a,b}.{md,txt}'], folder), ['a.md', 'b.txt']);
    assert.deepEqual(paths(['[a].md'], folder), ['[a].md']);
  });

  test('order is as given, and each file comes once', () => {
    const folder = folderWith({ 'b.md': VAGUE, 'a.md': VAGUE });
    assert.deepEqual(paths(['b.md', '.', './b.md'], folder), ['b.md', 'a.md']);
  });

  test('stdin, with and without a name', () => {
    const folder = folderWith({ '.yesable.json': config, 'mail/.yesable.json': '{"rules": {"say-how-long": "off"}}' });
    assert.match(onMonday('check', ['-'], { folder, stdin: VAGUE }).stdout, /^<stdin>:3:16: warning say-how-long/);
    assert.match(
      onMonday('check', ['--stdin-filename', 'a.txt', '-'], { folder, stdin: VAGUE }).stdout,
      /^a\.txt:3:16: /,
    );
    assert.doesNotMatch(
      onMonday('check', ['--stdin-filename', 'mail/a.txt', '-'], { folder, stdin: VAGUE }).stdout,
      /say-how-long/,
    );
    assert.equal(onMonday('check', ['-'], { folder, stdin: '' }).code, 0);
    assert.equal(onMonday('check', ['-'], { folder, stdin: new Uint8Array([0xff, 0xfe]) }).code, 2);
  });

  test('a byte order mark, CRLF and CR change no place', () => {
    const folder = folderWith({
      '.yesable.json': config,
      'bom.md': `\uFEFF${VAGUE}`,
      'crlf.md': VAGUE.replaceAll('\n', '\r\n'),
    });
    assert.match(
      onMonday('check', ['bom.md', 'crlf.md'], { folder }).stdout,
      /^bom\.md:3:16: [^\n]+\ncrlf\.md:3:16: [^\n]+\n$/,
    );
  });

  test('--as-request opens the gate, --language reads as told', () => {
    const folder = folderWith({
      '.yesable.json': config,
      'a.md': 'Time for a call about the lease?\n',
      'b.md': VAGUE.replace('\n\n', '\n\n    '),
    });
    assert.equal(
      JSON.parse(onMonday('facts', ['--as-request', 'a.md'], { folder }).stdout).files[0].messages[0].isRequest,
      true,
    );
    const asks = (language: string) =>
      JSON.parse(onMonday('facts', ['--language', language, 'b.md'], { folder }).stdout).files[0].messages[0].facts.asks
        .length;
    assert.deepEqual([asks('markdown'), asks('plaintext')], [0, 1], 'four spaces are code in Markdown only');
  });

  test('one megabyte is read', () => {
    const folder = folderWith({
      '.yesable.json': config,
      'big.md': Array.from({ length: 8000 }, () => VAGUE).join('\n---\n\n'),
      'one.md': 'word '.repeat(210_000),
    });
    const big = onMonday('check', ['--format', 'json', 'big.md'], { folder });
    assert.equal(JSON.parse(big.stdout).files[0].messages.length, 8000);
    const one = onMonday('check', ['one.md'], { folder });
    assert.equal(one.code, 0);
    assert.match(one.stderr, /^yesable: one\.md: a part of it is too long/);
  });

  test('a reader that goes away is no mistake', async () => {
    const folder = folderWith({
      '.yesable.json': config,
      'big.md': Array.from({ length: 3000 }, () => VAGUE).join('\n---\n\n'),
    });
    const { stderr } = await yesableIntoHead(['check', 'big.md'], folder);
    assert.equal(stderr, '');
  });

  test('--help and --version work everywhere', () => {
    for (const command of ['check', 'facts', 'rewrite', 'explain', 'lsp']) {
      const help = yesable([command, '--help']);
      assert.equal(help.code, 0);
      assert.ok(help.stdout.startsWith(`Usage: yesable ${command}`) && help.stdout.includes('--version'), help.stdout);
      assert.match(yesable([command, '--version']).stdout, /^\d+\.\d+\.\d+\n$/);
    }
    assert.match(yesable(['--help']).stdout, /Exit codes: 0 /);
    assert.equal(yesable(['--version']).stdout, yesable(['-v']).stdout);
    assert.ok(cli !== '');
  });
});
