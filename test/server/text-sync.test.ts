import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Editor, rangeOf, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';

suite('server: texts', () => {
  let editor: Editor;
  suiteSetup(async () => {
    editor = await startEditor();
  });
  suiteTeardown(() => editor.end());

  /** What the server thinks the document is; it sends back plain text as it is. */
  const textOf = async () => (await editor.get<{ text: string } | null>('yesable/messageText', { uri }))?.text;

  test('after 300 random edits are what they would be if sent as a whole', async () => {
    const words = fc.constantFrom(
      'Hi Dana,\n\n',
      'Would you have time to chat?',
      '\r\n',
      '\n',
      '\r',
      '😀',
      'e\u0301',
      '> ',
      '---\n',
      '\n\n---\n\n',
      'at 3',
      '<!-- x -->',
      '\ud83d',
      ' ',
    );
    const edit = fc.record({
      from: fc.nat(),
      length: fc.nat(30),
      text: fc.array(words, { maxLength: 4 }).map((it) => it.join('')),
    });
    const edits = fc.sample(edit, { numRuns: 300, seed: 7 });
    let text = vague;
    editor.open(uri, text);
    let version = 1;
    for (const [at, { from, length, text: added }] of edits.entries()) {
      const start = from % (text.length + 1);
      const end = Math.min(text.length, start + length);
      version += 1;
      // A position inside a line end means its start, so edits begin and end where a position can.
      const [a, b] = [settle(text, start), settle(text, end)];
      editor.change(uri, version, [{ range: { start: positionAt(text, a), end: positionAt(text, b) }, text: added }]);
      text = text.slice(0, a) + added + text.slice(b);
      if (at % 30 !== 29) continue;
      const other = `file:///drafts/${at}.md`;
      editor.open(other, text);
      const [kept, whole] = [await editor.pull(uri), await editor.pull(other)];
      assert.deepEqual(withoutUris(kept), withoutUris(whole), `after edit ${at + 1}`);
      const texts = await Promise.all([uri, other].map((it) => editor.get('yesable/messageText', { uri: it })));
      assert.deepEqual(texts[0], texts[1]);
    }
  });

  test('keep their places with CRLF, emoji and surrogates', async () => {
    const text = vague.replace('Would', '👩🏽‍💻😀 Would').replaceAll('\n', '\r\n');
    editor.open(uri, text);
    const { items = [] } = await editor.pull(uri);
    const merged = items.find((it) => /say how long/.test(it.message));
    assert.equal(merged?.range.start.line, 2);
    assert.ok((merged?.range.start.character ?? 0) >= rangeOf(text, 'Would').start.character);
    assert.ok((merged?.range.end.character ?? 0) <= rangeOf(text, 'chat?').end.character);
  });

  test('take several changes in one message, in their order', async () => {
    editor.open(uri, 'ab\n');
    const at = (character: number) => ({ start: { line: 0, character }, end: { line: 0, character } });
    editor.change(uri, 2, [
      { range: at(1), text: 'X' },
      { range: at(2), text: 'Y' },
      { text: 'whole\n' },
      { range: at(5), text: '!' },
    ]);
    assert.equal(await textOf(), 'whole!\n');
  });

  test('take positions beyond an end as that end', async () => {
    editor.open(uri, 'one\ntwo\n');
    editor.change(uri, 2, [
      { range: { start: { line: 0, character: 99 }, end: { line: 0, character: 999 } }, text: '!' },
    ]);
    editor.change(uri, 3, [
      { range: { start: { line: 99, character: 9 }, end: { line: 999, character: 9 } }, text: 'three\n' },
    ]);
    assert.equal(await textOf(), 'one!\ntwo\nthree\n');
  });

  test('are not touched by changes that are no changes', async () => {
    editor.open(uri, 'one\n');
    const start = { line: 0, character: 0 };
    const wrong: readonly unknown[] = [
      null,
      7,
      {},
      { text: 7 },
      { range: {}, text: 'x' },
      { range: { start }, text: 'x' },
      { range: { start: { line: -1, character: 0 }, end: start }, text: 'x' },
      { range: { start: { line: 'a', character: 0 }, end: start }, text: 'x' },
      { range: { start: { line: 0.5, character: 0 }, end: start }, text: 'x' },
    ];
    for (const change of wrong) editor.change(uri, 2, [{ text: 'half\n' }, change as object]);
    for (const changes of [undefined, null, 'x', {}])
      editor.notify('textDocument/didChange', { textDocument: { uri, version: 3 }, contentChanges: changes });
    assert.equal(await textOf(), 'one\n');
  });

  test('do not mind versions that are wrong', async () => {
    editor.open(uri, vague, 'markdown', 5);
    const { resultId } = await editor.pull(uri);
    for (const version of [5, 3, -1, 0.5, {}, 'x']) {
      editor.notify('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: `See you on Monday ${version}!\n` }],
      });
      assert.equal(await textOf(), `See you on Monday ${version}!\n`);
      const report = await editor.pull(uri, resultId);
      assert.deepEqual([report.kind, report.items], ['full', []]);
    }
  });

  test('can be opened twice, and changed or closed without being open', async () => {
    editor.change(uri, 1, [{ text: 'x' }]);
    editor.close(uri);
    editor.save(uri);
    editor.open(uri, vague);
    editor.open(uri, 'See you on Monday!\n', 'markdown', 1);
    assert.equal(await textOf(), 'See you on Monday!\n');
    editor.close(uri);
    editor.close(uri);
    editor.change(uri, 2, [{ text: vague }]);
    assert.deepEqual((await editor.pull(uri)).items, []);
  });

  test('of one megabyte are read, and read again after one letter within a moment', async () => {
    const tooLong = 'Last spring we baked bread for the whole street and wrote down what went wrong.\n'.repeat(13_000);
    const text = `${vague}\n---\n\n${tooLong}\n---\n\n${vague}`;
    assert.ok(1_000_000 <= text.length);
    editor.open(uri, text);
    const { items = [] } = await editor.pull(uri);
    assert.deepEqual([...new Set(items.map((it) => 13_000 < it.range.start.line))], [false, true]);
    editor.change(uri, 2, [{ range: { start: { line: 2, character: 5 }, end: { line: 2, character: 5 } }, text: 'x' }]);
    const start = performance.now();
    assert.deepEqual(
      await editor.actions(uri, { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, [
        'refactor.extract',
      ]),
      [],
    );
    await editor.hover(uri, { line: 2, character: 60 });
    assert.ok(performance.now() - start < 2000, 'a letter must not cost a new reading of everything');
  });

  test('of one line, however long, end nothing', async () => {
    for (const text of [
      '>'.repeat(200_000),
      `${'a '.repeat(29_000)}?`,
      '[('.repeat(20_000),
      '\n'.repeat(100_000),
      '',
    ]) {
      editor.open(uri, text);
      assert.equal((await editor.pull(uri)).kind, 'full');
    }
  });
});

/** The nearest offset, backwards, that a position can name: not between CR and LF. */
function settle(text: string, offset: number): number {
  return text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset;
}

function positionAt(text: string, offset: number) {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function withoutUris(report: { readonly items?: readonly unknown[] }): unknown {
  return JSON.parse(JSON.stringify(report.items).replaceAll(/"uri":"[^"]*"/g, '"uri":""'));
}
