// Bundles every entry into dist/: one file per target, so that an editor, a browser and a terminal each load one file.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build, context } from 'esbuild';
import { leftOut } from './left-out.mjs';
import { phraseTables } from './phrase-tables.mjs';

const isWatch = process.argv.includes('--watch');
const isDebug = isWatch || process.argv.includes('--debug');

const common = {
  bundle: true,
  minify: !isDebug,
  sourcemap: isDebug,
  logLevel: 'warning',
  legalComments: 'none',
  charset: 'utf8',
};
// Packages that come in two forms are taken as modules: esbuild cannot look into a UMD file (jsonc-parser).
const node = { ...common, platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** What holds the engine. */
const engine = { plugins: [leftOut, phraseTables] };
const browser = { ...common, platform: 'browser', target: 'es2022' };

// What the editor loads runs in Node and in a worker of a browser alike, so that the package holds everything once.
const anyHost = { ...node, conditions: ['browser', 'module'], external: ['vscode'], plugins: [leftOut] };

export const bundles = [
  { ...node, ...engine, entryPoints: { cli: 'cli/main.ts' }, outdir: 'dist' },
  // Loaded only by those who name a calendar.
  { ...node, plugins: [leftOut], entryPoints: { calendar: 'shared/calendar/read-busy.ts' }, outdir: 'dist' },
  // A worker has no `module`, so the server exports nothing.
  { ...anyHost, ...engine, format: 'iife', entryPoints: { server: 'server/any-host.ts' }, outdir: 'dist' },
  { ...anyHost, entryPoints: { client: 'client/any-host.ts' }, outdir: 'dist' },
  { ...browser, ...engine, entryPoints: { engine: 'shared/index.ts' }, outdir: 'dist', format: 'esm' },
];

for (const options of bundles) {
  if (isWatch) await (await context(options)).watch();
  else await build(options);
}

// The pages of the rules as one file: forty small ones would take twice the room in the package.
const pages = readdirSync('docs/rules').map((it) => [it, readFileSync(`docs/rules/${it}`, 'utf8')]);
writeFileSync('dist/pages.json', JSON.stringify(Object.fromEntries(pages)));

// The extension is downloaded: a second minifier takes another 7 % off what travels; functions that stand together pack better.
// It is too slow for every build.
if (process.argv.includes('--small')) {
  const { minify } = await import('terser');
  for (const file of ['dist/client.js', 'dist/server.js', 'dist/calendar.js']) {
    const { code } = await minify(readFileSync(file, 'utf8'), {
      compress: { passes: 3, ecma: 2020, unsafe_arrows: true, pure_getters: true, keep_fargs: false, hoist_funs: true },
      ecma: 2020,
      // A program that holds other letters is kept at two bytes for each.
      format: { ascii_only: true },
      toplevel: true,
    });
    writeFileSync(file, code);
  }
}
