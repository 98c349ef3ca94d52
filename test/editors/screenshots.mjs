// Takes the pictures of the README in a real editor: npm run screenshots
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findChromium, howToGetChromium, launchOptions } from './hosts/chromium.mjs';
import { addressOf, remoteUri, startCodeServer } from './hosts/code-server.mjs';
import { projectFolder, temporaryFolder } from './hosts/folders.mjs';
import { install } from './hosts/install.mjs';

install();
const { chromium } = await import('playwright-core');

const images = join(projectFolder, 'docs/images');
const draft = `Hi Dana,

I came across your profile and was really impressed by your career. I'd love to connect and learn about your experience. Would you have some time to chat sometime?

Best,
Omar
`;
const settings = {
  'workbench.colorTheme': 'Default Light Modern',
  'workbench.activityBar.location': 'hidden',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'breadcrumbs.enabled': false,
  'editor.fontSize': 16,
  'editor.lineHeight': 26,
  'editor.wordWrap': 'on',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.renderWhitespace': 'none',
  'editor.renderLineHighlight': 'none',
  'editor.overviewRulerBorder': false,
  'editor.scrollbar.vertical': 'hidden',
  'editor.hover.above': false,
  'editor.cursorBlinking': 'solid',
  'diffEditor.renderSideBySide': true,
  'diffEditor.wordWrap': 'on',
};

async function openDraft(page, port, workspace) {
  const file = join(workspace, 'note.md');
  await writeFile(file, draft);
  await page.goto(
    addressOf(port, workspace, [
      ['extensionDevelopmentPath', remoteUri(port, projectFolder)],
      ['openFile', remoteUri(port, file)],
    ]),
  );
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
}

async function takePictures(page) {
  const take = (name, height) =>
    page.screenshot({ path: join(images, `${name}.png`), clip: { x: 0, y: 0, width: 980, height } });
  const squiggle = await page.locator('.squiggly-warning').first().boundingBox();
  const [x, y] = [squiggle.x + squiggle.width / 2, squiggle.y + squiggle.height / 2];

  await page.mouse.move(x, y);
  await page.locator('.monaco-hover:visible', { hasText: 'yesable' }).waitFor();
  await take('squiggles', 400);

  await page.mouse.click(x, y);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget').first().waitFor();
  await take('light-bulb', 350);
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await page.keyboard.press('y');
  await page.locator('.diff-hidden-lines, .diffOverview, .char-insert').first().waitFor();
  await page.waitForTimeout(1_000);
  await take('preview', 490);

  await page.getByRole('button', { name: 'Use This Rewrite' }).click();
  await page.locator('.view-line', { hasText: 'minutes' }).first().waitFor();
  await page.waitForTimeout(1_500);
  await take('rewritten', 340);
}

// The times that a rewrite proposes are in the zone of the computer.
process.env.TZ = 'America/Chicago';
const executablePath = findChromium();
if (executablePath === undefined) {
  console.error(howToGetChromium);
  process.exit(1);
}
await mkdir(images, { recursive: true });
const home = await temporaryFolder('home');
const workspace = await temporaryFolder('workspace');
const server = await startCodeServer({ home: home.path, settings });
const browser = await chromium.launch(launchOptions(executablePath));
try {
  const page = await browser.newPage({ viewport: { width: 980, height: 640 }, deviceScaleFactor: 2 });
  await openDraft(page, server.port, workspace.path);
  await takePictures(page);
  console.log(`The pictures are in ${images}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.stop();
  await home.remove();
  await workspace.remove();
}
