// Runs the suite in the Node extension host of the newest VS Code, through the runner every extension uses.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSuiteProcess } from './collect.mjs';
import { copyWorkspace, editorsFolder, outFolder, projectFolder, temporaryFolder } from './folders.mjs';

const script = fileURLToPath(new URL('run-electron.mjs', import.meta.url));

/**
 * Runs the suite and returns how many tests passed; throws when one failed or none was run.
 * `vsix` installs that package and tests it instead of the development folder; `isRestricted` keeps workspace trust on;
 * `isDesktop` uses a desktop VS Code, downloaded by @vscode/test-electron.
 */
export async function runInNodeHost(name, { vsix, isRestricted = false, isDesktop = false } = {}) {
  const workspace = await temporaryFolder('workspace');
  try {
    return await runSuiteProcess(name, script, {
      YESABLE_TEST_EXTENSION: vsix ? join(editorsFolder, 'empty-extension') : projectFolder,
      YESABLE_TEST_SUITE: join(outFolder, 'suite-node.js'),
      YESABLE_TEST_WORKSPACE: await copyWorkspace(workspace.path),
      YESABLE_TEST_RESTRICTED: isRestricted ? '1' : '',
      YESABLE_TEST_DESKTOP: isDesktop ? '1' : '',
      YESABLE_TEST_VSIX: vsix ?? '',
    });
  } finally {
    await workspace.remove();
  }
}
