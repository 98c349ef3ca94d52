// Where things are, and temporary copies of what an editor may write to.
import { copyFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const editorsFolder = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
export const projectFolder = join(editorsFolder, '..', '..');
export const outFolder = join(editorsFolder, 'out');

/** A new temporary folder for one run. Call `remove` when the run is over. */
export async function temporaryFolder(name) {
  const path = await mkdtemp(join(tmpdir(), `yesable-${name}-`));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}

/** Copies the workspace of the tests, since VS Code for the Web saves as it likes. In it is a git checkout, which no repository may hold. */
export async function copyWorkspace(target) {
  const from = join(editorsFolder, 'workspace');
  await cp(from, target, { recursive: true });
  const checkout = join(target, 'quiet', 'checkout');
  await mkdir(join(checkout, '.git'), { recursive: true });
  await writeFile(join(checkout, '.git', 'HEAD'), 'ref: refs/heads/main\n');
  await copyFile(join(from, 'vague.md'), join(checkout, 'vague.md'));
  return target;
}

/** A port that was free a moment ago. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}
