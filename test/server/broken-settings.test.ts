import assert from 'node:assert/strict';
import { useFolder } from './folder.ts';
import { askTitle, pushing, startEditor, titlesOf, vague } from './session.ts';

suite('server: settings', () => {
  const { uriOf, write } = useFolder();

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
    assert.ok((await titlesOf(editor, uriOf('a.md'))).includes(askTitle(20)));
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
      assert.ok((await titlesOf(editor, uriOf(name))).includes(askTitle(20)));
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
    assert.ok((await titlesOf(editor, uriOf('a.md'))).includes(askTitle(20)));
    assert.equal(editor.news.filter((it) => it.method === 'window/showMessage').length, 0);
    // What is typed holds before it is saved.
    editor.change(config, 2, [{ text: '{ "minutes": 35 }' }]);
    assert.deepEqual((await editor.pull(config)).items, []);
    assert.ok((await titlesOf(editor, uriOf('a.md'))).includes(askTitle(35)));
    editor.close(config);
    assert.ok((await titlesOf(editor, uriOf('a.md'))).includes(askTitle(20)));
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
});
