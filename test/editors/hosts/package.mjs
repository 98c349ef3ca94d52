// Makes the package that users install.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder, temporaryFolder } from './folders.mjs';

/** Packages the extension into a temporary .vsix. Call `remove` when it is no longer needed. */
export async function packageExtension() {
  const folder = await temporaryFolder('package');
  const path = join(folder.path, 'yesable.vsix');
  // The same as `npm run package`, so the run fails too where the package has become too large.
  const done = spawnSync(process.execPath, [join(projectFolder, 'package.mjs'), path], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The package could not be made:\n${done.stdout}\n${done.stderr}`);
  return { path, remove: folder.remove };
}
