// Runs the suite in real editors. Takes the names of runs; without one, all that need no download.
//   node test/editors/run.mjs [colors] [newest] [web] [restricted] [package] [desktop]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const editorsFolder = fileURLToPath(new URL('.', import.meta.url));
const chosen = process.argv.slice(2);

function install() {
  if (existsSync(join(editorsFolder, 'node_modules/.package-lock.json'))) return;
  console.log('Installing the editors for the tests (about 500 MB, once) …');
  const done = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: editorsFolder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error('The editors for the tests could not be installed.');
}

/** What is missing for these runs, as a sentence; undefined when nothing is. */
async function findMissing(names) {
  if (names.every((it) => it === 'desktop' || it === 'colors')) return undefined;
  const { findChromium, howToGetChromium } = await import('./hosts/chromium.mjs');
  const { nodeForCodeServer } = await import('./hosts/code-server.mjs');
  if (findChromium() === undefined) return howToGetChromium;
  if (nodeForCodeServer() !== undefined || names.every((it) => it === 'web')) return undefined;
  return 'code-server needs Node 24, and its package is for 64-bit Linux only. Run the tests with Node 24.';
}

async function runAll(names) {
  const { bundleSuite } = await import('./hosts/bundle.mjs');
  const { runs } = await import('./hosts/runs.mjs');
  const unknown = names.find((it) => runs[it] === undefined);
  if (unknown !== undefined) throw new Error(`There is no "${unknown}". There are: ${Object.keys(runs).join(', ')}.`);
  await bundleSuite();
  for (const name of names) await runOne(runs[name]);
}

/** Runs the suite once. A failure does not keep the other editors from being tried. */
async function runOne({ title, start }) {
  console.log(`\n${title}`);
  const begin = Date.now();
  try {
    const passes = await start(title);
    console.log(`  ${passes} tests passed in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

try {
  install();
  const names = chosen.length > 0 ? chosen : ['colors', 'newest', 'web', 'restricted', 'package'];
  const missing = await findMissing(names);
  if (missing === undefined) await runAll(names);
  else if (process.env.CI) throw new Error(missing);
  else console.log(`${missing}\nThe suites in real editors were NOT run.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
