// The test command: types, lint, format, build, unit, protocol and CLI tests, then the suites inside real editors.
// Usage: node test/run.mjs [unit|editors] [PATTERN...]    PATTERN: only unit test files whose path holds one of them.
// Ends with one line, "N passed, N failed", over everything that ran.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const [only, ...patterns] = process.argv.slice(2);
const bin = (name) => join(root, 'node_modules', '.bin', name);
const counts = { passed: 0, failed: 0 };

/** Runs one step and counts the tests it tells of. A step that ends badly without a failed test counts as one. */
async function step(title, command, ...args) {
  console.log(`\n> ${title}`);
  return count(await run(command, args, (piece) => process.stdout.write(piece)));
}

/** The same for steps that run side by side; each shows what it told when it has ended. */
function stepsAtOnce(steps) {
  return Promise.all(
    steps.map(async ([title, command, ...args]) => {
      const ended = await run(command, args, () => {});
      console.log(`\n> ${title}\n${ended.told}`);
      return count(ended);
    }),
  );
}

/** Runs a command to its end; `show` is called with all it tells. */
async function run(command, args, show) {
  const child = spawn(command, args, { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  let told = '';
  child.stdout.on('data', (piece) => {
    show(piece);
    told += piece;
  });
  return { code: await new Promise((resolve) => child.on('close', resolve)), told };
}

function count({ code, told }) {
  const sum = (pattern) => Array.from(told.matchAll(pattern), ([, it]) => Number(it)).reduce((a, b) => a + b, 0);
  // The editors' runner sums up each of its runs, and shows what mocha printed inside them.
  const isSummed = /^ {2}\d+ tests passed in /m.test(told);
  const failed = sum(/^\s+(\d+) failing\b/gm);
  counts.passed += sum(isSummed ? /^ {2}(\d+) tests passed in /gm : /^\s+(\d+) passing\b/gm);
  counts.failed += failed;
  if (code !== 0 && failed === 0) counts.failed += 1;
  return code === 0;
}

const isWanted = (path) => patterns.length === 0 || patterns.some((it) => path.includes(it));

/** Bundles every unit test, so that mocha reads plain JavaScript on every Node version, and runs it. */
async function runUnitTests() {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .filter((it) => it.endsWith('.test.ts') && !it.startsWith('editors') && isWanted(it))
    .map((it) => join(root, 'test', it));
  if (files.length === 0) {
    console.error(`No unit test file has ${patterns.join(' or ')} in its path; "npm run test:unit" runs all of them.`);
    process.exit(2);
  }
  const outdir = join(root, 'node_modules', '.cache', `tests${patterns.join('-').replaceAll(/\W/g, '-')}`);
  rmSync(outdir, { recursive: true, force: true });
  await build({
    entryPoints: files,
    outdir,
    outbase: join(root, 'test'),
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
    define: { ROOT: JSON.stringify(root) },
  });
  const built = readdirSync(outdir, { recursive: true })
    .filter((it) => it.endsWith('.test.mjs'))
    .map((it) => join(outdir, it));
  const options = ['--enable-source-maps', bin('mocha'), '--ui', 'tdd', '--reporter', 'dot', '--timeout', '30000'];
  const isOfProcesses = (it) => /[\\/](?:cli|server)[\\/][^\\/]+$/.test(it);
  // Those that start a process for each test mostly wait for it, so the others can run meanwhile.
  const groups = [
    ['unit tests', built.filter((it) => !isOfProcesses(it))],
    ['protocol and CLI tests', built.filter(isOfProcesses)],
  ].filter(([, files]) => files.length > 0);
  const titled = groups.map(([title, files]) => [
    `${title} (${files.length} files)`,
    process.execPath,
    ...options,
    ...files,
  ]);
  await (titled.length === 1 ? step(...titled[0]) : stepsAtOnce(titled));
}

const isWhole = only !== 'unit' && only !== 'editors';
const isBuilt =
  !isWhole ||
  ((await step('types', bin('tsc'), '-b')) &&
    (await step('lint and format', bin('biome'), 'check', '.')) &&
    (await step('build', process.execPath, 'esbuild.mjs')));
if (isBuilt && only !== 'editors') await runUnitTests();
if (isBuilt && only !== 'unit') await step('editors', process.execPath, join('test', 'editors', 'run.mjs'));

console.log(`\n${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 ? 1 : 0;
