// Writes schema/yesable.schema.json from the source that reads the settings. A test says when it has to be run again.
// Usage: npm run schema
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const here = import.meta.dirname;
const folder = mkdtempSync(join(here, '..', 'node_modules', '.schema-'));
try {
  const outfile = join(folder, 'json-schema.mjs');
  await build({
    entryPoints: [join(here, '..', 'shared', 'json-schema.ts')],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const { schemaText } = await import(pathToFileURL(outfile).href);
  writeFileSync(join(here, 'yesable.schema.json'), schemaText());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
