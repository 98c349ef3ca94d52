// Makes the package that users install.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, temporaryFolder } from './folders.mjs';

// The same as `npm run package`. There is no repository yet whose address the README's links could get.
const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository'];

/** Packages the extension into a temporary .vsix. Call `remove` when it is no longer needed. */
export async function packageExtension() {
  const folder = await temporaryFolder('package');
  const path = join(folder.path, 'yesable.vsix');
  const done = spawnSync(
    process.execPath,
    [join(projectFolder, 'node_modules/@vscode/vsce/vsce'), 'package', ...options, '--out', path],
    { cwd: projectFolder, encoding: 'utf8' },
  );
  if (done.status !== 0) throw new Error(`The package could not be made:\n${done.stdout}\n${done.stderr}`);
  return { path, remove: folder.remove };
}
