import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const editorsFolder = fileURLToPath(new URL('..', import.meta.url));

/** Installs the editors, once. They are a package of their own, so that nobody has to have them who only uses or changes the rest. */
export function install() {
  if (existsSync(join(editorsFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the editors for the tests (about 500 MB, once) …');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: editorsFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The editors for the tests could not be installed.');
}
