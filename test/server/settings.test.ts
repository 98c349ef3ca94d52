import assert from 'node:assert/strict';
import { startWorker } from './client.ts';
import { useFolder } from './folder.ts';
import { askTitle, startEditor, titlesOf, vague } from './session.ts';

interface Asked {
  readonly items: readonly { readonly scopeUri: string; readonly section: string }[];
}

suite('server: settings', () => {
  const { uriOf, write } = useFolder();

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
    assert.ok((await titlesOf(editor, uriOf('one/a.md'))).includes(askTitle(25)));
    assert.ok((await titlesOf(editor, uriOf('one/deep/a.md'))).includes(askTitle(25)));
    assert.ok((await titlesOf(editor, uriOf('one/deep/er/a.md'))).includes(askTitle(45)));
    assert.ok((await titlesOf(editor, uriOf('two/a.md'))).includes(askTitle(20)));
    assert.deepEqual(await titlesOf(editor, uriOf('a.md')), []);
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
    assert.ok((await titlesOf(editor, uriOf('a.md'))).includes(askTitle(25)));
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
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(35)));
    minutes = 40;
    editor.notify('workspace/didChangeConfiguration', { settings: null });
    await editor.next('workspace/diagnostic/refresh');
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(40)));
    write('.yesable.json', '{ "minutes": 55 }');
    editor.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.yesable.json'), type: 1 }] });
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(55)));
    editor.end();
  });

  test('are read again when the open folders change', async () => {
    write('.yesable.json', '{ "minutes": 55 }');
    const editor = await startEditor({ folders: [uriOf('one')] });
    editor.open(uriOf('one/a.md'), vague);
    assert.ok((await titlesOf(editor, uriOf('one/a.md'))).includes(askTitle(20)));
    const folder = (path: string) => ({ uri: path, name: 'x' });
    editor.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [folder(uriOf(''))], removed: [folder(`${uriOf('one')}/`)] },
    });
    assert.ok((await titlesOf(editor, uriOf('one/a.md'))).includes(askTitle(55)));
    editor.end();
  });

  test('come with hello, or are sent, where the editor does not answer questions', async () => {
    const editor = await startEditor({
      capabilities: { workspace: { configuration: false } },
      options: { settings: { minutes: 35 } },
    });
    const uri = uriOf('a.md');
    editor.open(uri, vague);
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(35)));
    editor.notify('workspace/didChangeConfiguration', { settings: { yesable: { minutes: 40 } } });
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(40)));
    editor.notify('workspace/didChangeConfiguration', { settings: 'rubbish' });
    editor.notify('workspace/didChangeConfiguration', null);
    assert.ok((await titlesOf(editor, uri)).includes(askTitle(40)));
    // Where nothing of ours is left of them, what came with hello counts again.
    for (const settings of [{}, { yesable: null }]) {
      editor.notify('workspace/didChangeConfiguration', { settings: { yesable: { enable: false } } });
      assert.deepEqual(await titlesOf(editor, uri), []);
      editor.notify('workspace/didChangeConfiguration', { settings });
      assert.ok((await titlesOf(editor, uri)).includes(askTitle(35)));
    }
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
    assert.ok((await titlesOf(editor, 'memfs://host/mail/drafts/a.md')).includes(askTitle(35)));
    assert.ok(asked.includes('memfs://host/mail/drafts/.yesable.json'));
    editor.open('untitled:Untitled-1', vague);
    assert.ok((await titlesOf(editor, 'untitled:Untitled-1')).includes(askTitle(35)));
    editor.end();
  });
});
