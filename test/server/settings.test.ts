import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startWorker } from './client.ts';
import { pushing, startEditor, vague } from './session.ts';

interface Asked {
  readonly items: readonly { readonly scopeUri: string; readonly section: string }[];
}

suite('server: settings', () => {
  let root: string;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'yesable-'));
  });
  teardown(() => rmSync(root, { recursive: true, force: true }));

  function write(path: string, text: string): string {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    return uriOf(path);
  }
  const uriOf = (path: string) => pathToFileURL(join(root, path)).href;
  const titleOf = (minutes: number) => `Ask for ${minutes} minutes`;
  type Editor = Awaited<ReturnType<typeof startEditor>>;
  const titles = async (editor: Editor, uri: string) =>
    (await editor.actions(uri, { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } })).map(
      (it) => it.title,
    );

  test('are asked for each document by itself', async () => {
    const answer = ({ items }: Asked) =>
      items.map(({ scopeUri, section }) =>
        section === 'yesable' && scopeUri.includes('/two/') ? { enable: false } : {},
      );
    const editor = await startEditor({
      folders: [uriOf('one'), uriOf('two')],
      answers: { 'workspace/configuration': answer as never },
    });
    editor.open(uriOf('one/a.md'), vague);
    editor.open(uriOf('two/a.md'), vague);
    assert.notDeepEqual(await editor.codesOf(uriOf('one/a.md')), []);
    assert.deepEqual(await editor.codesOf(uriOf('two/a.md')), []);
    editor.end();
  });

  test('come from the nearest .yesable.json, not above the open folder', async () => {
    write('.yesable.json', '{ "enable": false }');
    write('one/.yesable.json', '{ "minutes": 25 } // ours');
    write('one/deep/er/.yesable.json', '{ "minutes": 45, }');
    const editor = await startEditor({ folders: [uriOf('one'), uriOf('two')] });
    for (const path of ['one/a.md', 'one/deep/a.md', 'one/deep/er/a.md', 'two/a.md', 'a.md'])
      editor.open(uriOf(path), vague);
    assert.ok((await titles(editor, uriOf('one/a.md'))).includes(titleOf(25)));
    assert.ok((await titles(editor, uriOf('one/deep/a.md'))).includes(titleOf(25)));
    assert.ok((await titles(editor, uriOf('one/deep/er/a.md'))).includes(titleOf(45)));
    assert.ok((await titles(editor, uriOf('two/a.md'))).includes(titleOf(20)));
    assert.deepEqual(await titles(editor, uriOf('a.md')), []);
    editor.end();
  });

  test('stop at the root of a git repository', async () => {
    write('.yesable.json', '{ "enable": false }');
    write('repo/.git/HEAD', 'ref: refs/heads/main\n');
    const editor = await startEditor();
    editor.open(uriOf('repo/docs/a.md'), vague);
    assert.notDeepEqual(await editor.codesOf(uriOf('repo/docs/a.md')), []);
    editor.end();
  });

  test('of a project win over those of the editor; rules are merged', async () => {
    write('.yesable.json', '{ "minutes": 25, "rules": { "name-the-medium": "off" } }');
    const settings = { minutes: 50, rules: { 'introduce-yourself': 'off', 'name-the-medium': 'warning' } };
    const editor = await startEditor({
      folders: [uriOf('')],
      answers: { 'workspace/configuration': () => [settings] },
    });
    editor.open(uriOf('a.md'), vague);
    const said = JSON.stringify((await editor.pull(uriOf('a.md'))).items);
    assert.ok(
      !said.includes('name the medium') && !said.includes('name-the-medium') && !said.includes('introduce-yourself'),
    );
    assert.ok((await titles(editor, uriOf('a.md'))).includes(titleOf(25)));
    editor.end();
  });

  test('include, exclude and templates count from the folder of their file', async () => {
    write('.yesable.json', '{ "exclude": ["archive/**"], "include": ["ask/*.md"], "templates": ["templates/**"] }');
    const editor = await startEditor({ folders: [uriOf('')] });
    editor.open(uriOf('archive/a b.md'), vague);
    assert.deepEqual(await editor.codesOf(uriOf('archive/a b.md')), []);
    editor.open(uriOf('archived.md'), vague);
    assert.notDeepEqual(await editor.codesOf(uriOf('archived.md')), []);
    const blank =
      'Hi [Name],\n\nWould you have 20 minutes for a call about the oven on Tuesday, March 10, at 10:00 am Central time?\n\nThanks,\nOmar\n';
    for (const [path, isBlankTold] of [
      ['letters/a.md', true],
      ['templates/a.md', false],
    ] as const) {
      editor.open(uriOf(path), blank);
      assert.equal((await editor.codesOf(uriOf(path))).includes('fill-the-blanks'), isBlankTold, path);
    }
    editor.end();
  });

  test('of the editor hold globs that count from the open folder, whatever file is nearer', async () => {
    write('archive/.yesable.json', '{ "minutes": 30 }');
    write('letters/.yesable.json', '{ "exclude": ["old/**"] }');
    const editor = await startEditor({
      folders: [uriOf('')],
      answers: { 'workspace/configuration': () => [{ exclude: ['archive/**', 'letters/**'] }] },
    });
    for (const [path, isRead] of [
      ['archive/a.md', false],
      ['letters/archive/a.md', true],
      ['letters/old/a.md', false],
    ] as const) {
      editor.open(uriOf(path), vague);
      assert.equal((await editor.codesOf(uriOf(path))).length > 0, isRead, path);
    }
    editor.end();
  });

  test('of a folder inside another one count from the inner', async () => {
    write('.yesable.json', '{ "enable": false }');
    const editor = await startEditor({
      folders: [uriOf(''), uriOf('inner')],
      answers: { 'workspace/configuration': () => [{ exclude: ['old/**'] }] },
    });
    for (const [path, isRead] of [
      ['inner/a.md', true],
      ['inner/old/a.md', false],
    ] as const) {
      editor.open(uriOf(path), vague);
      assert.equal((await editor.codesOf(uriOf(path))).length > 0, isRead, path);
    }
    editor.end();
  });

  test('are read again when the editor says that they changed', async () => {
    let minutes = 35;
    const editor = await startEditor({ answers: { 'workspace/configuration': () => [{ minutes }] } });
    await editor.next('client/registerCapability');
    const uri = uriOf('a.md');
    editor.open(uri, vague);
    assert.ok((await titles(editor, uri)).includes(titleOf(35)));
    minutes = 40;
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.next('workspace/diagnostic/refresh');
    assert.ok((await titles(editor, uri)).includes(titleOf(40)));
    write('.yesable.json', '{ "minutes": 55 }');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.yesable.json'), type: 1 }] });
    assert.ok((await titles(editor, uri)).includes(titleOf(55)));
    editor.end();
  });

  test('are read again when the open folders change', async () => {
    write('.yesable.json', '{ "minutes": 55 }');
    const editor = await startEditor({ folders: [uriOf('one')] });
    editor.open(uriOf('one/a.md'), vague);
    assert.ok((await titles(editor, uriOf('one/a.md'))).includes(titleOf(20)));
    const folder = (path: string) => ({ uri: path, name: 'x' });
    editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder(uriOf(''))], removed: [folder(`${uriOf('one')}/`)] },
    });
    assert.ok((await titles(editor, uriOf('one/a.md'))).includes(titleOf(55)));
    editor.end();
  });

  test('come with hello, or are sent, where the editor does not answer questions', async () => {
    const editor = await startEditor({
      capabilities: { workspace: { configuration: false } },
      options: { settings: { minutes: 35 } },
    });
    const uri = uriOf('a.md');
    editor.open(uri, vague);
    assert.ok((await titles(editor, uri)).includes(titleOf(35)));
    editor.notify('workspace/didChangeConfiguration', { settings: { yesable: { minutes: 40 } } });
    assert.ok((await titles(editor, uri)).includes(titleOf(40)));
    editor.notify('workspace/didChangeConfiguration', { settings: 'rubbish' });
    editor.notify('workspace/didChangeConfiguration', null);
    assert.ok((await titles(editor, uri)).includes(titleOf(40)));
    // Where nothing of ours is left of them, what came with hello counts again.
    for (const settings of [{}, { yesable: null }]) {
      editor.notify('workspace/didChangeConfiguration', { settings: { yesable: { enable: false } } });
      assert.deepEqual(await titles(editor, uri), []);
      editor.notify('workspace/didChangeConfiguration', { settings });
      assert.ok((await titles(editor, uri)).includes(titleOf(35)));
    }
    editor.end();
  });

  test('that could not be read are read again', async () => {
    let text: unknown = 7;
    const editor = await startEditor({
      options: { readFile: true },
      answers: { 'yesable/readFile': () => ({ text }) },
    });
    const uri = uriOf('a.md');
    editor.open(uri, vague);
    assert.notEqual((await editor.ask('textDocument/diagnostic', { textDocument: { uri } })).error, undefined);
    text = null;
    assert.notDeepEqual(await editor.codesOf(uri), []);
    editor.end();
  });

  test('of an empty file are none, and no reason to complain', async () => {
    write('.yesable.json', ' \n');
    const editor = await startEditor();
    editor.open(uriOf('a.md'), vague);
    assert.ok((await titles(editor, uriOf('a.md'))).includes(titleOf(20)));
    assert.equal(editor.news.filter((it) => it.method === 'window/showMessage').length, 0);
    editor.open(uriOf('.yesable.json'), '', 'jsonc');
    assert.deepEqual((await editor.pull(uriOf('.yesable.json'))).items, []);
    editor.end();
  });

  test('that are broken are not told of while their file is open elsewhere in the editor', async () => {
    let isOpen = true;
    const editor = await startEditor({
      options: { readFile: true },
      answers: { 'yesable/readFile': () => ({ text: '{ "minutes": "many" }', isOpen }) },
    });
    editor.open(uriOf('a.md'), vague);
    assert.notDeepEqual(await editor.codesOf(uriOf('a.md')), []);
    assert.equal(editor.news.filter((it) => it.method === 'window/showMessage').length, 0);
    isOpen = false;
    editor.notify('workspace/didChangeWatchedFiles', { changes: [] });
    await editor.next('window/showMessage');
    editor.end();
  });

  test('that are broken are replaced by the defaults, and told once, with line and mend', async () => {
    write('.yesable.json', '{\n  "minutes": "many",\n  "profile": "academic"\n}\n');
    const editor = await startEditor();
    for (const name of ['a.md', 'b.md']) {
      editor.open(uriOf(name), vague);
      assert.ok((await titles(editor, uriOf(name))).includes(titleOf(20)));
    }
    editor.notify('workspace/didChangeWatchedFiles', { changes: [] });
    await editor.pull(uriOf('a.md'));
    const told = editor.news
      .filter((it) => it.method === 'window/showMessage')
      .map((it) => (it.params as { message: string }).message);
    assert.equal(told.length, 1);
    assert.match(told[0] ?? '', /^\.yesable\.json: line 2: "minutes" must be a whole number/);
    editor.end();
  });

  test('that are broken are underlined where their file is open, as it is typed', async () => {
    const config = uriOf('.yesable.json');
    const editor = await startEditor();
    editor.open(config, '{\n  "minutes": "many"\n}\n', 'jsonc');
    const { items = [] } = await editor.pull(config);
    assert.deepEqual(
      items.map((it) => [it.range.start.line, it.source]),
      [[1, 'yesable']],
    );
    editor.open(uriOf('a.md'), vague);
    assert.ok((await titles(editor, uriOf('a.md'))).includes(titleOf(20)));
    assert.equal(editor.news.filter((it) => it.method === 'window/showMessage').length, 0);
    // What is typed holds before it is saved.
    editor.change(config, 2, [{ text: '{ "minutes": 35 }' }]);
    assert.deepEqual((await editor.pull(config)).items, []);
    assert.ok((await titles(editor, uriOf('a.md'))).includes(titleOf(35)));
    editor.close(config);
    assert.ok((await titles(editor, uriOf('a.md'))).includes(titleOf(20)));
    editor.end();
  });

  test('of the editor that are wrong are told once', async () => {
    const editor = await startEditor({
      capabilities: pushing,
      answers: { 'workspace/configuration': () => [{ profile: 'pirate' }] },
    });
    editor.open(uriOf('a.md'), vague);
    const { message } = await editor.next<{ message: string }>('window/showMessage');
    assert.match(message, /^Your settings: "profile" must be one of /);
    editor.end();
  });

  test('in a worker are read by the editor', async () => {
    const asked: string[] = [];
    const readFile = ({ uri }: { uri: string }) => {
      asked.push(uri);
      return {
        text:
          uri === 'memfs:/mail/.yesable.json' || uri === 'memfs://host/mail/.yesable.json' ? '{ "minutes": 35 }' : null,
      };
    };
    const editor = await startEditor({
      channel: startWorker(),
      folders: ['memfs://host/mail'],
      options: { readFile: true },
      answers: { 'yesable/readFile': readFile as never },
    });
    editor.open('memfs://host/mail/drafts/a.md', vague);
    assert.ok((await titles(editor, 'memfs://host/mail/drafts/a.md')).includes(titleOf(35)));
    assert.ok(asked.includes('memfs://host/mail/drafts/.yesable.json'));
    editor.open('untitled:Untitled-1', vague);
    assert.ok((await titles(editor, 'untitled:Untitled-1')).includes(titleOf(35)));
    editor.end();
  });
});
