// Runs the suite in real editors. Takes the names of runs; without one, all that need no download.
//   node test/editors/run.mjs [colors] [neovim] [newest] [web] [restricted] [package] [desktop]
import { install } from './hosts/install.mjs';

const chosen = process.argv.slice(2);

async function runAll(names) {
  const { bundleSuite } = await import('./hosts/bundle.mjs');
  const { runs } = await import('./hosts/runs.mjs');
  const unknown = names.find((it) => runs[it] === undefined);
  if (unknown !== undefined) throw new Error(`There is no "${unknown}". There are: ${Object.keys(runs).join(', ')}.`);
  await bundleSuite();
  for (const name of names) await runOne(runs[name]);
}

/** Runs the suite once. A failure does not keep the other editors from being tried. */
async function runOne({ title, missing, start }) {
  console.log(`\n${title}`);
  const lack = missing();
  if (lack !== undefined) {
    console.log(`  ${lack}\n  This suite was NOT run.`);
    if (process.env.CI) process.exitCode = 1;
    return;
  }
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
  const names = chosen.length > 0 ? chosen : ['colors', 'neovim', 'newest', 'web', 'restricted', 'package'];
  await runAll(names);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
