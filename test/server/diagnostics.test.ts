import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type Editor, pushing, rangeOf, type Shown, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';
interface Published {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Shown[];
}

suite('server: diagnostics', () => {
  let editor: Editor;
  suiteSetup(async () => {
    editor = await startEditor();
  });
  suiteTeardown(() => editor.end());

  test('carry the rule as code, our name as source, and never an error', async () => {
    editor.open(uri, vague);
    const { kind, items = [] } = await editor.pull(uri);
    assert.equal(kind, 'full');
    assert.ok(items.length > 0);
    for (const { source, code, severity, message } of items) {
      assert.equal(source, 'yesable');
      assert.match(code ?? '', /^[a-z]+(?:-[a-z]+)+$/);
      assert.ok(2 <= severity && severity <= 4);
      assert.match(message, /^[^\n]{10,200}\.$/);
    }
  });

  test('link to the page that came with the package, where it did', async () => {
    editor.open(uri, vague);
    const { items = [] } = await editor.pull(uri);
    const isShipped = existsSync(join(ROOT, 'docs', 'rules'));
    for (const { code, codeDescription } of items) {
      assert.equal(
        codeDescription?.href,
        isShipped ? pathToFileURL(join(ROOT, 'docs', 'rules', `${code}.md`)).href : undefined,
      );
      if (codeDescription !== undefined)
        assert.ok(existsSync(fileURLToPath(codeDescription.href)), codeDescription.href);
    }
  });

  test('link where the editor says the pages are', async () => {
    const web = await startEditor({ options: { rulePages: 'https://pages.example/rules/' } });
    web.open(uri, vague);
    const { items = [] } = await web.pull(uri);
    assert.deepEqual(
      items.map((it) => it.codeDescription?.href),
      items.map((it) => `https://pages.example/rules/${it.code}.md`),
    );
    web.end();
  });

  test('leave out what the editor cannot show', async () => {
    const plain = await startEditor({ capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: {} } } });
    plain.open(uri, vague);
    const { items = [] } = await plain.pull(uri);
    assert.ok(items.length > 0);
    assert.ok(items.every((it) => it.codeDescription === undefined && it.relatedInformation === undefined));
    plain.end();
  });

  test('show three missing pieces of one ask as one, with each of them related', async () => {
    editor.open(uri, vague);
    const { items = [] } = await editor.pull(uri);
    const [merged, ...others] = items.filter((it) => it.relatedInformation !== undefined);
    assert.ok(merged !== undefined && others.length === 0);
    const [, orders = ''] = /^\d things to do here: (.+)\.$/.exec(merged.message) ?? [];
    assert.equal(orders.split(', ')[0]?.replaceAll(' ', '-'), merged.code);
    assert.equal(orders.split(', ').length, merged.relatedInformation?.length);
    assert.ok(orders.split(', ').includes('say how long'));
    assert.ok(3 <= (merged.relatedInformation?.length ?? 0));
    assert.ok(merged.relatedInformation?.some((it) => /No length given/.test(it.message)));
    assert.ok(
      merged.range.start.line === 2 && rangeOf(vague, 'Would you have').start.character <= merged.range.start.character,
    );
    assert.ok(items.every((it) => it === merged || it.code !== 'say-how-long'));
  });

  test('keep two missing pieces apart', async () => {
    editor.open(uri, vague.replace('time to chat', 'time to chat for 20 minutes on video'));
    const { items = [] } = await editor.pull(uri);
    assert.ok(items.some((it) => it.code === 'say-when' || it.code === 'propose-a-time'));
    assert.ok(items.every((it) => it.relatedInformation === undefined));
  });

  test('come with an id that says whether anything changed', async () => {
    editor.open(uri, vague);
    const first = await editor.pull(uri);
    assert.deepEqual(await editor.pull(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
    // A letter behind the last finding moves nothing.
    editor.change(uri, 2, [{ range: { start: { line: 5, character: 4 }, end: { line: 5, character: 4 } }, text: 'n' }]);
    assert.equal((await editor.pull(uri, first.resultId)).kind, 'unchanged');
    editor.change(uri, 3, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n' },
    ]);
    const moved = await editor.pull(uri, first.resultId);
    assert.equal(moved.kind, 'full');
    assert.deepEqual(
      moved.items?.map((it) => it.range.start.line),
      first.items?.map((it) => it.range.start.line + 1),
    );
  });

  test('are empty for what is not open and for languages that no draft is written in', async () => {
    assert.deepEqual((await editor.pull('file:///drafts/closed.md')).items, []);
    editor.open('file:///drafts/main.py', vague, 'python');
    assert.deepEqual((await editor.pull('file:///drafts/main.py')).items, []);
    editor.open('untitled:Untitled-1', vague, 'plaintext');
    assert.notDeepEqual(await editor.codesOf('untitled:Untitled-1'), []);
  });

  test('are not sent to an editor that asks for them', async () => {
    editor.open(uri, vague);
    await editor.pull(uri);
    await editor.pull(uri);
    assert.equal(editor.news.filter((it) => it.method === 'textDocument/publishDiagnostics').length, 0);
  });

  test('appear at once when a document is checked as a request, and go when it is closed', async () => {
    const readme =
      '# Build\n\nCould you have a look at [topic]?\n\n```sh\nmake\n```\n\n## Usage\n\nRun it.\n\n## License\n\nMIT\n';
    editor.open(uri, readme);
    const before = await editor.pull(uri);
    assert.deepEqual(before.items, []);
    assert.equal(await editor.get('yesable/checkAsRequest', { uri }), null);
    await editor.next('workspace/diagnostic/refresh');
    assert.notDeepEqual((await editor.pull(uri, before.resultId)).items, []);
    editor.close(uri);
    editor.open(uri, readme);
    assert.deepEqual((await editor.pull(uri)).items, []);
  });
});

suite('server: diagnostics for editors that do not ask', () => {
  const published = (editor: Editor, fits: (it: Published) => boolean) =>
    editor.next<Published>('textDocument/publishDiagnostics', fits);

  test('come with the version they were made for', async () => {
    const editor = await startEditor({ capabilities: pushing });
    assert.equal(editor.capabilities.diagnosticProvider, undefined);
    editor.open(uri, vague, 'markdown', 7);
    const { diagnostics } = await published(editor, (it) => it.version === 7);
    assert.notDeepEqual(diagnostics, []);
    editor.change(uri, 8, [{ text: 'See you on Monday!\n' }]);
    assert.deepEqual((await published(editor, (it) => it.version === 8)).diagnostics, []);
    editor.end();
  });

  test('are the same that others get', async () => {
    const pull = await startEditor();
    const push = await startEditor({ capabilities: pushing });
    for (const it of [pull, push]) it.open(uri, vague);
    const { items } = await pull.pull(uri);
    assert.deepEqual((await published(push, () => true)).diagnostics, items);
    pull.end();
    push.end();
  });

  test('go when the document is closed', async () => {
    const editor = await startEditor({ capabilities: pushing });
    editor.open(uri, vague);
    await published(editor, (it) => it.diagnostics.length > 0);
    editor.close(uri);
    await published(editor, (it) => it.version === undefined && it.diagnostics.length === 0);
    editor.end();
  });

  test('are made once for changes that arrive together', async () => {
    const editor = await startEditor({ capabilities: pushing });
    editor.open(uri, '');
    for (let at = 0; at < vague.length; at += 1) editor.change(uri, at + 2, [{ text: vague.slice(0, at + 1) }]);
    const last = await published(editor, (it) => it.version === vague.length + 1);
    assert.ok(last.diagnostics.length > 0);
    editor.end();
  });

  test('wait for the editor to save where the writer wants that', async () => {
    const settings = { run: 'save' };
    const editor = await startEditor({
      capabilities: { ...pushing, workspace: { configuration: false } },
      options: { settings },
    });
    editor.open(uri, 'See you on Monday!\n');
    assert.deepEqual((await published(editor, (it) => it.version === 1)).diagnostics, []);
    editor.change(uri, 2, [{ text: vague }]);
    await editor.get('yesable/rules');
    assert.deepEqual(
      editor.news.filter((it) => (it.params as Published).version === 2),
      [],
    );
    editor.save(uri);
    assert.ok((await published(editor, (it) => it.version === 2)).diagnostics.length > 0);
    editor.end();
  });
});

suite('server: when to check', () => {
  const withRun = (run: string) => startEditor({ answers: { 'workspace/configuration': () => [{ run }] } });

  test('on save: what was found stays until then', async () => {
    const editor = await withRun('save');
    editor.open(uri, vague);
    const { resultId } = await editor.pull(uri);
    editor.change(uri, 2, [{ text: 'See you on Monday!\n' }]);
    assert.deepEqual(await editor.pull(uri, resultId), { kind: 'unchanged', resultId });
    editor.save(uri);
    assert.deepEqual((await editor.pull(uri, resultId)).items, []);
    editor.end();
  });

  test('on save: an editor that asked too early is told to ask again', async () => {
    const editor = await withRun('save');
    editor.open(uri, vague);
    const { resultId } = await editor.pull(uri);
    editor.change(uri, 2, [{ text: 'See you on Monday!\n' }]);
    assert.equal((await editor.pull(uri, resultId)).kind, 'unchanged');
    assert.equal(editor.news.filter((it) => it.method === 'workspace/diagnostic/refresh').length, 0);
    editor.save(uri);
    await editor.next('workspace/diagnostic/refresh');
    editor.end();
  });

  test('by hand: nothing until the writer asks, and nothing new until they ask again', async () => {
    const editor = await withRun('manual');
    const ask = () => editor.get('workspace/executeCommand', { command: 'yesable.checkAsRequest', arguments: [uri] });
    editor.open(uri, vague);
    assert.deepEqual((await editor.pull(uri)).items, []);
    await ask();
    const { resultId, items } = await editor.pull(uri);
    assert.notDeepEqual(items, []);
    editor.change(uri, 2, [{ text: 'See you on Monday at 10:00 am Central time, if you can make it?\n' }]);
    assert.deepEqual(await editor.pull(uri, resultId), { kind: 'unchanged', resultId });
    await ask();
    assert.equal((await editor.pull(uri, resultId)).kind, 'full');
    editor.end();
  });
});
