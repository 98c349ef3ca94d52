// The ordinary runner of an extension's tests, in a process of its own so that its output can be read.
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';

const { YESABLE_TEST_EXTENSION, YESABLE_TEST_SUITE, YESABLE_TEST_WORKSPACE, YESABLE_TEST_DESKTOP } = process.env;
const launcher = fileURLToPath(new URL('launcher.mjs', import.meta.url));

try {
  await runTests({
    ...(YESABLE_TEST_DESKTOP ? {} : { vscodeExecutablePath: launcher }),
    extensionDevelopmentPath: YESABLE_TEST_EXTENSION,
    extensionTestsPath: YESABLE_TEST_SUITE,
    launchArgs: [YESABLE_TEST_WORKSPACE],
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
