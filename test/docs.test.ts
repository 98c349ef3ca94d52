import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { keys } from '../shared/settings/schema.ts';

suite('pages that are made by npm run docs', () => {
  for (const [script, page] of [
    ['docs/rules.mjs', 'docs/rules/README.md'],
    ['docs/rewrites.mjs', 'docs/rewrites.md'],
  ] as const) {
    test(`${page} is the one that is made now`, () => {
      const path = join(ROOT, page);
      const before = readFileSync(path, 'utf8');
      execFileSync(process.execPath, [join(ROOT, script)], { cwd: ROOT });
      assert.equal(readFileSync(path, 'utf8'), before, `run npm run docs and commit ${page}`);
    });
  }
});

test('every setting has its line in docs/settings.md', () => {
  const page = readFileSync(join(ROOT, 'docs/settings.md'), 'utf8');
  assert.deepEqual(
    keys.filter((it) => !page.includes(`\n| \`${it}\` |`)),
    [],
  );
});
