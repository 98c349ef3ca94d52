import assert from 'node:assert/strict';
import { applyEdits, everywhere, type Range, startEditor, type TextEdit, vague } from './session.ts';

const uri = 'file:///drafts/note.md';

interface Rewritten {
  readonly kind: 'rewritten';
  readonly version: number;
  readonly level: string;
  readonly range: Range;
  readonly newText: string;
  readonly snippet: string;
}
type Result =
  | Rewritten
  | { readonly kind: 'unchanged'; readonly blank?: Range }
  | { readonly kind: 'left'; readonly reason: string };
type Editor = Awaited<ReturnType<typeof startEditor>>;

const rewrite = (editor: Editor, position?: object) =>
  editor.get<Result>('yesable/rewrite', { uri, ...(position && { position }) });

function rewritten(result: Result): Rewritten {
  assert.ok(result.kind === 'rewritten', JSON.stringify(result));
  return result;
}

suite('server: rewrite', () => {
  test('gives an edit for the version that was read, and changes nothing', async () => {
    const editor = await startEditor();
    editor.open(uri, vague, 'markdown', 3);
    const { version, range, newText, snippet } = rewritten(await rewrite(editor));
    assert.equal(version, 3);
    const after = applyEdits(vague, [{ range, newText }]);
    assert.match(after, /^Hi Dana,\n\n.*\b20 minutes\b.*\n\nThanks,\nOmar\n$/s);
    assert.ok(0 < range.start.line, 'the greeting is not touched');
    assert.equal(snippet.replaceAll(/\$\{\d+:([^}]*)\}/g, '$1').replaceAll(/\\([\\$}])/g, '$1'), newText);
    assert.equal(newText.includes('['), snippet.includes('${1:['));
    assert.equal((await editor.get<{ text: string }>('yesable/messageText', { uri })).text, vague);
    editor.open(uri, after);
    assert.equal((await rewrite(editor)).kind, 'unchanged', 'rewriting twice changes nothing more');
    editor.end();
  });

  test('is copied without front matter, headers and comments', async () => {
    const editor = await startEditor();
    for (const head of [
      '---\nto: "Dana Park"\n---\n\n',
      '---\nname: Omar\nto: Dana # the landlady\n---\n',
      '---\nto: [dana]\n# a note\n---\n<!-- for Monday -->\n',
      'To: dana@example.org\nSubject: A call\n\n',
    ]) {
      editor.open(uri, head + vague);
      assert.equal((await editor.get<{ text: string }>('yesable/messageText', { uri })).text, vague, head);
    }
    editor.end();
  });

  test('is of the message at the position, and of no other', async () => {
    const editor = await startEditor();
    const text = `${vague}\n---\n\n${vague}`.replaceAll('\n', '\r\n');
    editor.open(uri, text);
    const first = rewritten(await rewrite(editor, { line: 0, character: 0 }));
    const second = rewritten(await rewrite(editor, { line: 11, character: 3 }));
    const separator = text.slice(0, text.indexOf('---')).split('\n').length - 1;
    assert.ok(first.range.end.line < separator && separator < second.range.start.line);
    assert.equal(first.newText, second.newText);
    assert.ok(!/[^\r]\n|\r$/.test(first.newText), 'it keeps line ends whole');
    editor.end();
  });

  test('leaves alone what asks for nothing, and says where the first blank is', async () => {
    const editor = await startEditor();
    editor.open(uri, 'See you on Monday!\n');
    assert.deepEqual(await rewrite(editor), { kind: 'unchanged' });
    assert.deepEqual((await editor.actions(uri, everywhere, ['refactor'])).length, 0);
    editor.close(uri);
    assert.deepEqual(await rewrite(editor), { kind: 'unchanged' });
    editor.end();
  });

  test('is a refactoring with an edit, or the command of an editor that has one', async () => {
    const plain = await startEditor();
    plain.open(uri, vague);
    for (const only of [['refactor'], ['refactor.rewrite']]) {
      const [action, ...others] = await plain.actions(uri, everywhere, only);
      assert.deepEqual(
        [action?.kind, action?.title, others.length],
        ['refactor.rewrite', 'Rewrite as actionable request', 0],
      );
      const { range, newText } = rewritten(await rewrite(plain));
      assert.deepEqual(action?.edit?.documentChanges?.[0]?.edits, [{ range, newText }]);
    }
    plain.end();
    const own = await startEditor({ options: { commands: ['yesable.rewrite'] } });
    own.open(uri, vague);
    const [action] = await own.actions(uri, everywhere, ['refactor']);
    assert.deepEqual(
      [action?.edit, action?.command?.command, action?.command?.arguments[0]],
      [undefined, 'yesable.rewrite', uri],
    );
    own.end();
  });

  test('is refused where a part was too long to be read, and takes no other message for it', async () => {
    const editor = await startEditor();
    const long = 'We met and talked about bread. '.repeat(2000);
    const ask = (line?: number) =>
      Promise.all(
        ['yesable/rewrite', 'yesable/messageText', 'yesable/invitation'].map((it) =>
          editor.ask(it, { uri, ...(line !== undefined && { position: { line, character: 0 } }) }),
        ),
      );
    const isLimit = (it: { error?: { message: string } }) => /60,000 characters/.test(it.error?.message ?? '');
    editor.open(uri, `${vague}\n---\n\n${long}\n\n---\n\n${vague}`);
    assert.deepEqual((await ask(9)).map(isLimit), [true, true, true]);
    for (const line of [undefined, 2, 14]) assert.deepEqual((await ask(line)).map(isLimit), [false, false, false]);
    editor.open(uri, `${long}\n\n---\n\n${vague}`);
    assert.deepEqual((await ask(0)).map(isLimit), [true, true, true]);
    assert.deepEqual((await ask()).map(isLimit), [false, false, false]);
    editor.open(uri, long);
    assert.deepEqual((await ask()).map(isLimit), [true, true, true]);
    editor.end();
  });

  test('as a command is put into the document by the editor', async () => {
    const editor = await startEditor({ answers: { 'workspace/applyEdit': () => ({ applied: true }) } });
    editor.open(uri, vague);
    await editor.get('workspace/executeCommand', { command: 'yesable.rewrite', arguments: [uri] });
    const { edit } = await editor.next<{ edit: { documentChanges: readonly { edits: readonly TextEdit[] }[] } }>(
      'workspace/applyEdit',
    );
    const { range, newText } = rewritten(await rewrite(editor));
    assert.equal(applyEdits(vague, edit.documentChanges[0]?.edits ?? []), applyEdits(vague, [{ range, newText }]));
    editor.end();
  });
});
