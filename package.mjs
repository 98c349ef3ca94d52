// Makes the .vsix that users install: node package.mjs [PATH]. Fails where it has become too large to download lightly.
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { shrinkZip } from './shrink-zip.mjs';

/** More than this (in bytes) must not be downloaded by anyone. */
const MOST = 500_000;

const root = import.meta.dirname;
const { name, version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const path = resolve(root, process.argv[2] ?? `${name}-${version}.vsix`);

run('esbuild.mjs', '--small');
// There is no repository yet whose address a README's links could get, so the package has one of its own, without any.
const options = ['--no-dependencies', '--allow-missing-repository', '--readme-path', 'client/README.md'];
run('node_modules/@vscode/vsce/vsce', 'package', ...options, '--out', path);
await shrinkZip(path, withoutTheRest);

const size = statSync(path).size;
console.log(`The package takes ${size.toLocaleString('en')} of ${MOST.toLocaleString('en')} bytes.`);
if (MOST < size) {
  console.error(`The package is too large by ${(size - MOST).toLocaleString('en')} bytes.`);
  process.exitCode = 1;
}

/** What an editor reads of a file: neither the developers' part of the manifest, nor white space between values. */
function withoutTheRest(name, contents) {
  if (!name.endsWith('.json')) return contents;
  const { scripts, devDependencies, ...value } = JSON.parse(contents);
  return Buffer.from(JSON.stringify(value));
}

function run(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
