import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { schemaText } from '../../shared/json-schema.ts';
import { keys } from '../../shared/settings/schema.ts';

interface Property {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly scope?: string;
}

suite('the schema of the settings', () => {
  const shipped = JSON.parse(schemaText()) as { properties: Record<string, Property & { description?: string }> };
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    contributes: {
      configuration: { properties: Record<string, Property> } | { properties: Record<string, Property> }[];
    };
  };
  const inEditor: Record<string, Property> = Object.assign(
    {},
    ...[manifest.contributes.configuration].flat().map((it) => it.properties),
  );

  test('that is shipped is the one made of the source: npm run schema', () => {
    assert.equal(readFileSync(join(ROOT, 'schema', 'yesable.schema.json'), 'utf8'), schemaText());
  });

  for (const key of keys) {
    test(`knows ${key} as the editor does`, () => {
      const own = inEditor[`yesable.${key}`];
      assert.ok(own !== undefined, `add yesable.${key} to contributes.configuration in package.json`);
      if (key === 'calendar') {
        assert.equal(
          shipped.properties[key],
          undefined,
          'a file that others can change must not choose which file is read',
        );
        assert.ok(own.scope === 'application' || own.scope === 'machine', 'a workspace must not set it');
        return;
      }
      assert.notEqual(shipped.properties[key]?.description ?? '', '');
      assert.deepEqual(
        [...(own.enum ?? [])].filter((it) => it !== null && it !== ''),
        shipped.properties[key]?.enum ?? [],
      );
    });
  }

  test('has nothing that the editor has and the file has not', () => {
    const only = Object.keys(inEditor)
      .map((it) => it.replace('yesable.', ''))
      .filter((it) => !(keys as readonly string[]).includes(it) && !it.startsWith('trace.'));
    assert.deepEqual(only, []);
  });
});
