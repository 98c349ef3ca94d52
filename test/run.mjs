// The test command: types, lint, format, build, unit, protocol and CLI tests, then the suites inside real editors.
// Usage: node test/run.mjs [unit|editors] [PATTERN]    PATTERN: only unit test files whose path holds it.
import { execFileSync, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const [only, pattern = ''] = process.argv.slice(2);
const run = (title, command, ...args) => {
  console.log(`\n> ${title}`);
  execFileSync(command, args, { cwd: root, stdio: 'inherit' });
};
const bin = (name) => join(root, 'node_modules', '.bin', name);

/** Bundles every unit test beside its packages, so that mocha reads plain JavaScript on every Node version, and runs it. */
async function runUnitTests() {
  const files = readdirSync(join(root, 'test'), { recursive: true })
    .filter((it) => it.endsWith('.test.ts') && !it.startsWith('editors') && it.includes(pattern))
    .map((it) => join(root, 'test', it));
  const outdir = join(root, 'node_modules', '.cache', 'tests');
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
  const built = readdirSync(outdir, { recursive: true }).filter((it) => it.endsWith('.test.mjs')).map((it) => join(outdir, it));
  console.log(`\n> unit, protocol and CLI tests (${built.length} files)`);
  const { status } = spawnSync(process.execPath, ['--enable-source-maps', bin('mocha'), '--ui', 'tdd', '--reporter', 'dot', '--timeout', '30000', ...built], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

if (only !== 'unit' && only !== 'editors') {
  run('types', bin('tsc'), '-b');
  run('lint and format', bin('biome'), 'check', '.');
  run('build', process.execPath, 'esbuild.mjs');
}
if (only !== 'editors') await runUnitTests();
if (only !== 'unit') run('editors', process.execPath, join('test', 'editors', 'run.mjs'));
