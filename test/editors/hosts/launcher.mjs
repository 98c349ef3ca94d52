#!/usr/bin/env node
// Stands in for the VS Code executable in @vscode/test-electron: takes the arguments a desktop VS Code takes, runs the
// tests in code-server with a headless Chromium, and ends with the exit code of the tests.
import { isAbsolute } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchOptions } from './chromium.mjs';
import { addressOf, installExtension, remoteUri, startCodeServer } from './code-server.mjs';
import { temporaryFolder } from './folders.mjs';

const { YESABLE_TEST_RESTRICTED = '', YESABLE_TEST_VSIX = '' } = process.env;
const timeLimit = 240_000;

function readArguments(list) {
  const read = (name) => list.find((it) => it.startsWith(`--${name}=`))?.slice(name.length + 3);
  return {
    extensionDevelopmentPath: read('extensionDevelopmentPath'),
    extensionTestsPath: read('extensionTestsPath'),
    folder: list.find((it) => isAbsolute(it)),
  };
}

async function runTests({ extensionDevelopmentPath, extensionTestsPath, folder }) {
  const home = await temporaryFolder('home');
  if (YESABLE_TEST_VSIX) installExtension(home.path, YESABLE_TEST_VSIX);
  const server = await startCodeServer({
    home: home.path,
    isTrusting: YESABLE_TEST_RESTRICTED !== '1',
  });
  const browser = await chromium.launch(launchOptions(findChromium()));
  try {
    const page = await browser.newPage();
    const exitCode = new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error('The tests took too long.')), timeLimit).unref();
      page.exposeFunction('codeAutomationLog', (type, args) => console[type](...args));
      page.exposeFunction('codeAutomationExit', (code) => resolve(code));
    });
    const remote = (path) => remoteUri(server.port, path);
    await page.goto(
      addressOf(server.port, folder, [
        ['extensionDevelopmentPath', remote(extensionDevelopmentPath)],
        ['extensionTestsPath', remote(extensionTestsPath)],
        ['extensionEnvironment', JSON.stringify({ YESABLE_TEST_RESTRICTED, YESABLE_TEST_VSIX })],
      ]),
    );
    return await exitCode;
  } finally {
    await browser.close();
    await server.stop();
    await home.remove();
  }
}

try {
  process.exitCode = await runTests(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
