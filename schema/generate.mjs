// Writes schema/yesable.schema.json, and the rules among the editor's settings in package.json, from the source that reads
// the settings. A test says when it has to be run again.
// Usage: npm run schema
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  writeManifest(JSON.parse(schemaText()).properties.rules.properties);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * The editor completes the rules' names in its own settings, too, but takes no reference to another file there. What a rule asks for
 * is told in both, why only in the schema: whatever stands in the manifest is downloaded once more.
 */
function writeManifest(rules) {
  const path = join(here, '..', 'package.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  const setting = manifest.contributes.configuration.map((it) => it.properties['yesable.rules']).find(Boolean);
  setting.properties = Object.fromEntries(
    Object.entries(rules).map(([name, { enum: levels, description }]) => [
      name,
      { enum: levels, description: description.slice(0, description.indexOf('. ') + 1) },
    ]),
  );
  writeFileSync(path, `${JSON.stringify(manifest, undefined, 2)}\n`);
}
