import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The drafts that docs/rewrites.md shows, by file name. */
export const examples: readonly { readonly name: string; readonly text: string }[] = readdirSync(
  join(ROOT, 'examples/rewrites'),
)
  .filter((it) => it.endsWith('.md'))
  .toSorted()
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'examples/rewrites', name), 'utf8') }));
