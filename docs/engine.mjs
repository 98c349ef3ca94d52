// Loads the engine from its source, for the generators of these pages.
import { join } from 'node:path';
import { build } from 'esbuild';

/** The engine's exports, and `readMessage`, bundled in memory. */
export async function loadEngine() {
  const { outputFiles } = await build({
    stdin: {
      contents: "export * from './shared/index.ts'; export { readMessage } from './shared/message/message.ts';",
      resolveDir: join(import.meta.dirname, '..'),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
