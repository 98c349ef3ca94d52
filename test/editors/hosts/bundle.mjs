// Bundles the suite once for each kind of extension host.
import { join } from 'node:path';
import { build } from 'esbuild';
import { editorsFolder, outFolder } from './folders.mjs';

const common = { bundle: true, logLevel: 'warning', sourcemap: 'inline', external: ['vscode'] };

/** Writes out/suite-node.js and out/suite-web.js. */
export async function bundleSuite() {
  await build({
    ...common,
    entryPoints: { 'suite-node': join(editorsFolder, 'suite/main-node.ts') },
    outdir: outFolder,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
  });
  // Mocha's browser build assigns `module.exports` by itself, so the suite puts its own there last.
  await build({
    ...common,
    entryPoints: { 'suite-web': join(editorsFolder, 'suite/main-web.ts') },
    outdir: outFolder,
    platform: 'browser',
    format: 'iife',
    globalName: 'yesableSuite',
    footer: { js: 'module.exports = yesableSuite;' },
    banner: { js: 'const yesableVscode = require("vscode");' },
    plugins: [vscodeFromBanner],
  });
}

/** In an iife there is no import, so the API comes from the `require` that the host passes in. */
const vscodeFromBanner = {
  name: 'vscode-from-banner',
  setup(builder) {
    builder.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'host' }));
    builder.onLoad({ filter: /.*/, namespace: 'host' }, () => ({ contents: 'module.exports = yesableVscode;' }));
  },
};
