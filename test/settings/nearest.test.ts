import assert from 'node:assert/strict';
import { findConfig, relativePath } from '../../shared/settings/nearest.ts';

async function found(folder: string, files: readonly string[], root?: string) {
  const looked: string[] = [];
  const config = await findConfig(folder, root, (path) => {
    looked.push(path);
    return files.includes(path) ? path : undefined;
  });
  return { path: config?.path, folder: config?.folder, looked };
}

suite('the nearest .yesable.json', () => {
  test('is the one beside the draft', async () => {
    const { path, folder } = await found('/a/b', ['/a/b/.yesable.json', '/a/.yesable.json']);
    assert.deepEqual([path, folder], ['/a/b/.yesable.json', '/a/b']);
  });
  test('or one further up', async () => {
    assert.equal((await found('/a/b/c', ['/a/.yesable.json'])).path, '/a/.yesable.json');
    assert.equal((await found('/a/b', ['/.yesable.json'])).path, '/.yesable.json');
  });
  test('but not above the root of a checkout', async () => {
    assert.equal((await found('/a/b', ['/a/b/.git/HEAD', '/a/.yesable.json'])).path, undefined);
    assert.equal((await found('/a/b', ['/a/b/.git', '/a/.yesable.json'])).path, undefined, 'a worktree has a file');
    assert.equal(
      (await found('/a/b', ['/a/.git/HEAD', '/a/.yesable.json'])).path,
      '/a/.yesable.json',
      'the root itself counts',
    );
  });
  test('nor above the workspace', async () => {
    assert.equal((await found('/a/b/c', ['/a/.yesable.json'], '/a/b')).path, undefined);
  });
  test('is found in a web workspace, whose folders are URIs', async () => {
    assert.equal(
      (await found('vscode-vfs://github/o/r/d', ['vscode-vfs://github/o/.yesable.json'])).path,
      'vscode-vfs://github/o/.yesable.json',
    );
    assert.ok((await found('vscode-vfs://github/o', [])).looked.every((it) => it.startsWith('vscode-vfs://github/')));
    assert.ok((await found('C:/a', [])).looked.includes('C:/.yesable.json'));
  });
  test('a path counts from its folder', () => {
    assert.equal(relativePath('/a', '/a/b/c.md'), 'b/c.md');
    assert.equal(relativePath('/a', '/ab/c.md'), undefined);
    assert.equal(relativePath('', '/c.md'), 'c.md');
  });
});
