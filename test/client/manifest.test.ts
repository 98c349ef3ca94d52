import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands } from '../../shared/protocol.ts';

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const { contributes, activationEvents, capabilities } = read('package.json');
const schema = read('schema/yesable.schema.json');
const settings: Readonly<Record<string, { default?: unknown; scope: string; enum?: unknown; properties?: object }>> =
  Object.assign({}, ...contributes.configuration.map((it: { properties: object }) => it.properties));

suite('client: the manifest', () => {
  test('the editor and .yesable.json have the same settings; only the editor chooses a calendar', () => {
    const inFile = Object.keys(schema.properties).filter((it) => it !== '$schema');
    assert.deepEqual(
      Object.keys(settings).sort(),
      [...new Set([...inFile, 'calendar'])].map((it) => `yesable.${it}`).sort(),
    );
  });

  test('a workspace cannot choose which file is read as calendar', () => {
    assert.equal(settings['yesable.calendar']?.scope, 'machine');
  });

  test('every rule can be set: npm run schema', () => {
    const names = (it: object | undefined) => Object.keys(it ?? {}).sort();
    assert.deepEqual(names(settings['yesable.rules']?.properties), names(schema.properties.rules.properties));
  });

  test('the choices and defaults are the same', () => {
    for (const [name, inFile] of Object.entries<{ enum?: unknown; default?: unknown }>(schema.properties)) {
      const setting = settings[`yesable.${name}`];
      if (inFile.enum !== undefined) assert.deepEqual(setting?.enum, inFile.enum, name);
      // Unset working hours mean something, so the editor must not send a default.
      if (inFile.default !== undefined && name !== 'workingHours') {
        assert.deepEqual(setting?.default, inFile.default, name);
      }
    }
  });

  test('every command of the protocol is offered', () => {
    const offered = contributes.commands.map((it: { command: string }) => it.command);
    for (const command of Object.values(commands)) assert.ok(offered.includes(command), command);
  });

  test('every text exists, and none is left over', () => {
    const used = [...JSON.stringify({ contributes, capabilities }).matchAll(/"%([^"%]+)%"/g)].map((it) => it[1]);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(read('package.nls.json')).sort());
  });

  test('it starts for drafts only, in any workspace', () => {
    assert.deepEqual(activationEvents, ['onLanguage:markdown', 'onLanguage:plaintext', 'onLanguage:mail']);
    assert.equal(capabilities.untrustedWorkspaces.supported, true);
    assert.equal(capabilities.virtualWorkspaces.supported, true);
  });
});
