// Measures Yesable beside its peers, side by side in one run, and prints a table with ratios. Usage: npm run bench [-- --rounds N]
// Absolute times depend on the machine; the ratios are what counts. No test depends on them.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { message } from './texts.mjs';

const here = import.meta.dirname;
const root = join(here, '..');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 3;
const names = ['yesable', 'write-good', 'alex', 'harper.js'];

if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });
execFileSync(process.execPath, ['esbuild.mjs'], { cwd: root, stdio: 'inherit' });

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const measure = (...args) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, 'measure.mjs'), ...args], {
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`measuring ${args.join(' ')} ended with ${status}: ${stderr.trim().split('\n').at(-1)}`);
  return JSON.parse(stdout);
};

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const draft = join(folder, 'draft.md');
writeFileSync(draft, message(1));
const wall = (args) => {
  const start = process.hrtime.bigint();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return Number(process.hrtime.bigint() - start) / 1e6;
};
/** What a new process does until it has read the draft once and said what it found. */
const once = {
  yesable: [join(root, 'dist/cli.js'), 'check', '--fail-on', 'never', draft],
  'write-good': [join(here, 'node_modules/write-good/bin/write-good.js'), draft],
  alex: [join(here, 'node_modules/alex/cli.js'), draft],
  'harper.js': [
    '--input-type=module',
    '-e',
    `import {tools} from ${JSON.stringify(join(here, 'tools.mjs'))}; import {readFileSync} from 'node:fs'; await (await tools['harper.js']())(readFileSync(${JSON.stringify(draft)}, 'utf8')); process.exit(0)`,
  ],
};

const seen = Object.fromEntries(names.map((name) => [name, { median: [], p99: [], memory: [], start: [] }]));
const empty = [];
for (let round = 0; round < rounds; round += 1) {
  // In turn, so that a machine that slows down slows all of them.
  empty.push(wall(['-e', '0']));
  for (const name of names) {
    const told = measure(name, 'message');
    for (const key of ['median', 'p99', 'memory']) seen[name][key].push(told[key]);
    seen[name].start.push(wall(once[name]));
  }
}
const settled = Object.fromEntries(names.map((name) => [name, measure(name, 'message', '2000')]));
const large = Object.fromEntries(names.map((name) => [name, measure(name, 'megabyte')]));
rmSync(folder, { recursive: true });

const sizeOf = (path) =>
  (statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, it) => sum + sizeOf(join(path, it)), 0)
    : statSync(path).size) / (statSync(path).isDirectory() ? 1 : 1024);
const size = Object.fromEntries(
  names.map((name) => [
    name,
    name === 'yesable' ? sizeOf(join(root, 'dist/server.js')) : sizeOf(join(here, 'node_modules', name)),
  ]),
);

const rows = [
  ['message of 150 words after an edit, median ms', (name) => median(seen[name].median)],
  ['the same after 2,000 edits, median ms', (name) => settled[name].median],
  ['message after an edit, p99 ms', (name) => median(seen[name].p99)],
  ['1 MB of messages, first reading, ms', (name) => large[name].first],
  ['1 MB of messages after one letter, ms', (name) => large[name].edit],
  ['new process to first result, ms', (name) => median(seen[name].start)],
  ['peak memory, short messages, MB', (name) => median(seen[name].memory)],
  ['peak memory, 1 MB, MB', (name) => large[name].memory],
  ['size, kB (ours: server bundle; peers: package)', (name) => size[name]],
];
const format = (it) => (it < 10 ? it.toFixed(2) : it.toFixed(0));
const lines = rows.map(([title, of]) => {
  const own = of('yesable');
  return `| ${title} | ${names.map((name) => (name === 'yesable' ? format(own) : `${format(of(name))} (${format(of(name) / own)}x)`)).join(' | ')} |`;
});
console.log(
  `| ${rounds} rounds, Node ${process.version}; in brackets: times ours | ${names.join(' | ')} |\n|---|${names.map(() => '--:|').join('')}\n${lines.join('\n')}`,
);
console.log(
  `\nAn empty node process: ${format(median(empty))} ms; ours until the first result: ${format(median(seen.yesable.start) - median(empty))} ms more.`,
);
