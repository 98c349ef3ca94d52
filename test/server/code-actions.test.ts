import assert from 'node:assert/strict';
import { type Action, applyEdits, type Editor, everywhere, rangeOf, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';
const here = rangeOf(vague, 'time to chat');

/** The edits of an action, which must be for one document in the version that was read. */
function editsOf({ edit }: Action, version: number) {
  const [change, ...others] = edit?.documentChanges ?? [];
  assert.ok(change !== undefined && others.length === 0);
  assert.equal(change.textDocument.version, version);
  return change.edits;
}

suite('server: fixes', () => {
  let editor: Editor;
  suiteSetup(async () => {
    editor = await startEditor();
  });
  setup(() => editor.open(uri, vague, 'markdown', 4));
  suiteTeardown(() => editor.end());

  test('each name what they mend, and silence it', async () => {
    const actions = (await editor.actions(uri, everywhere, ['quickfix'])).filter(
      (it) => !it.title.startsWith('Ignore '),
    );
    assert.ok(3 <= actions.length);
    for (const action of actions) {
      assert.equal(action.kind, 'quickfix');
      assert.equal(action.diagnostics?.length, 1);
      const after = applyEdits(vague, editsOf(action, 4));
      assert.notEqual(after, vague, action.title);
      editor.open('file:///drafts/after.md', after);
      const items = (await editor.pull('file:///drafts/after.md')).items ?? [];
      const before = (await editor.pull(uri)).items ?? [];
      assert.ok(JSON.stringify(items) !== JSON.stringify(before), action.title);
    }
  });

  test('prefer one of each underline, the first', async () => {
    const actions = await editor.actions(uri, everywhere, ['quickfix']);
    const fixes = actions.filter((it) => !it.title.startsWith('Ignore '));
    const underlines = new Set(fixes.map((it) => JSON.stringify(it.diagnostics)));
    for (const underline of underlines) {
      const own = fixes.filter((it) => JSON.stringify(it.diagnostics) === underline);
      assert.deepEqual(
        own.map((it) => it.isPreferred),
        own.map((_, at) => at === 0),
      );
    }
    assert.ok(actions.every((it) => !it.title.startsWith('Ignore ') || it.isPreferred === undefined));
  });

  test('are offered where the cursor is, and for every piece of a merged underline', async () => {
    const { items = [] } = await editor.pull(uri);
    const merged = items.find((it) => it.relatedInformation !== undefined);
    assert.ok(merged !== undefined);
    const inside = await editor.actions(uri, { start: merged.range.start, end: merged.range.start });
    assert.ok(inside.some((it) => it.title === 'Ask for 20 minutes'));
    assert.ok(inside.some((it) => /^Propose /.test(it.title)));
    const greeting = rangeOf(vague, 'Hi');
    assert.ok(
      !(await editor.actions(uri, { start: greeting.start, end: greeting.start })).some(
        (it) => it.title === 'Ask for 20 minutes',
      ),
    );
  });

  test('come in the order of how much they matter', async () => {
    const severities = (await editor.actions(uri, everywhere))
      .filter((it) => !it.title.startsWith('Ignore '))
      .flatMap((it) => it.diagnostics?.[0]?.severity ?? []);
    assert.ok(1 < new Set(severities).size);
    assert.deepEqual(severities, [...severities].sort());
  });

  test('are those of one message where the range touches several', async () => {
    editor.open(uri, vague, 'markdown', 4);
    const one = await editor.actions(uri, everywhere);
    editor.open(uri, `${vague}\n---\n\n${vague}`, 'markdown', 4);
    const titles = (actions: readonly Action[]) => actions.map((it) => it.title);
    const second = rangeOf(vague, 'Would').start.line + vague.split('\n').length + 2;
    assert.deepEqual(titles(await editor.actions(uri, everywhere)), titles(one));
    const [fix] = await editor.actions(uri, { start: { line: second, character: 0 }, end: everywhere.end });
    assert.equal(fix?.diagnostics?.[0]?.range.start.line, second);
  });

  test('come before the ways to ignore a rule', async () => {
    const titles = (await editor.actions(uri, everywhere)).map((it) => it.title.startsWith('Ignore '));
    assert.ok(titles.includes(true));
    assert.deepEqual(
      titles,
      [...titles].sort((a, b) => Number(a) - Number(b)),
    );
  });

  test('are not looked for when the editor asks for something else', async () => {
    for (const only of [
      ['source.organizeImports'],
      ['refactor.extract'],
      ['quickfixes'],
      [],
      ['source.fixAll.eslint'],
    ]) {
      assert.deepEqual(await editor.actions(uri, everywhere, only), [], only.join());
    }
    for (const only of [['quickfix'], ['quickfix', 'source'], ['']]) {
      assert.notDeepEqual(await editor.actions(uri, everywhere, only), [], only.join());
    }
  });

  test('are for the text as it stands', async () => {
    editor.change(uri, 5, [
      { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: '\n\n' },
    ]);
    const [action] = await editor.actions(uri, everywhere);
    assert.ok(action !== undefined);
    assert.ok(editsOf(action, 5).every((it) => 4 <= it.range.start.line || it.range.start.line <= 2));
    assert.deepEqual(await editor.actions('file:///drafts/closed.md', everywhere), []);
  });

  test('come without versions for an editor that knows none', async () => {
    const old = await startEditor({ capabilities: { workspace: { workspaceEdit: {} } } });
    old.open(uri, vague);
    const [action] = await old.actions(uri, everywhere);
    assert.equal(action?.edit?.documentChanges, undefined);
    assert.notEqual(applyEdits(vague, action?.edit?.changes?.[uri] ?? []), vague);
    old.end();
  });

  test('make blanks tab stops where the editor has them', async () => {
    const modern = await startEditor({
      capabilities: { workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } },
    });
    modern.open(uri, vague);
    const edits = (await modern.actions(uri, everywhere)).flatMap(
      (it) => it.edit?.documentChanges?.flatMap((change) => change.edits) ?? [],
    );
    const snippets = edits.flatMap((it) => it.snippet?.value ?? []);
    assert.ok(snippets.length > 0);
    for (const it of snippets) assert.match(it, /\$\{1:\[[^\]]+\]\}/);
    assert.ok(edits.every((it) => it.snippet !== undefined || !/\[[a-z ]+\]/.test(it.newText ?? '')));
    modern.end();
  });

  test('that need no input come as one, only when asked for', async () => {
    const text = vague.replace('Thanks,', 'Sorry to bother you. You must answer ASAP!!\n\nThanks,');
    editor.open(uri, text, 'markdown', 9);
    assert.ok(!(await editor.actions(uri, everywhere)).some((it) => it.kind === 'source.fixAll.yesable'));
    for (const only of [['source.fixAll'], ['source.fixAll.yesable'], ['source']]) {
      for (const action of await editor.actions(uri, everywhere, only)) {
        assert.deepEqual([action.kind, action.title], ['source.fixAll.yesable', 'Apply all safe fixes']);
        const after = applyEdits(text, editsOf(action, 9));
        assert.ok(!/\[/.test(after), 'a safe fix needs no input');
        assert.ok(after.length < text.length + 20, 'a safe fix invents nothing');
      }
    }
  });
});

suite('server: ways to ignore a rule', () => {
  let editor: Editor;
  suiteSetup(async () => {
    editor = await startEditor();
  });
  suiteTeardown(() => editor.end());

  /** Presses the action and returns the text after it and the rules that still speak. */
  async function press(text: string, title: RegExp, languageId = 'markdown') {
    editor.open(uri, text, languageId);
    const underlines = ((await editor.pull(uri)).items ?? []).map((it) => it.range);
    const actions = (await Promise.all(underlines.map((it) => editor.actions(uri, it)))).flat();
    const action = actions.find((it) => title.test(it.title));
    assert.ok(action !== undefined, actions.map((it) => it.title).join('\n'));
    const after = applyEdits(text, editsOf(action, 1));
    editor.open(uri, after, languageId);
    const items = (await editor.pull(uri)).items ?? [];
    const rule = /^Ignore (\S+)/.exec(action.title)?.[1] as string;
    return { after, rule, messages: JSON.stringify(items), codes: items.map((it) => it.code) };
  }
  const advice = (rule: string) => rule.replaceAll('-', ' ');

  test('in a paragraph of Markdown', async () => {
    const { after, rule, messages, codes } = await press(vague, /in this paragraph$/);
    assert.equal(after, vague.replace("I'd", `<!-- yesable-disable-next ${rule} -->\nI'd`));
    assert.ok(!codes.includes(rule) && !messages.includes(advice(rule)) && codes.length > 0);
  });

  test('in a paragraph that has such a comment already', async () => {
    const first = await press(vague, /in this paragraph$/);
    const second = await press(first.after, /in this paragraph$/);
    assert.match(second.after, new RegExp(`^<!-- yesable-disable-next ${first.rule} ${second.rule} -->$`, 'm'));
    assert.ok(!second.codes.includes(first.rule) && !second.codes.includes(second.rule));
  });

  test('where much is underlined at once, the narrowest way for each rule of the underline that is named', async () => {
    editor.open(uri, vague);
    const { items = [] } = await editor.pull(uri);
    const waysFor = async (diagnostics: typeof items) =>
      (await editor.actions(uri, everywhere, undefined, diagnostics)).filter((it) => it.title.startsWith('Ignore '));
    assert.ok(1 < items.length);
    for (const item of items) {
      const ways = await waysFor([item]);
      assert.equal(ways.length, item.relatedInformation?.length ?? 1);
      assert.ok(ways.every((it) => it.title.endsWith(' in this paragraph') && it.diagnostics?.[0]?.code === item.code));
    }
    const strongest = items.find((it) => it.severity === Math.min(...items.map(({ severity }) => severity)));
    assert.notEqual(strongest, items[0], 'what comes first is not the strongest here');
    for (const diagnostics of [[], items])
      assert.deepEqual(await waysFor(diagnostics), await waysFor([strongest as (typeof items)[0]]));
  });

  test('in a list, as far in as the item is', async () => {
    const text =
      'Hi Dana,\n\nTwo things:\n\n- I read your paper on bread.\n  - Would you have time to chat about it?\n\nThanks,\nOmar\n';
    const { after } = await press(text, /in this paragraph$/);
    assert.match(after, /^ {2}<!-- yesable-disable-next \S+ -->\n {2}- Would/m);
  });

  test('in a message of Markdown, below its front matter and with its line ends', async () => {
    const text = `---\nto: dana\n---\n${vague}`.replaceAll('\n', '\r\n');
    const { after, rule, codes } = await press(text, /in this message$/);
    assert.equal(after, text.replace('Hi Dana', `<!-- yesable-disable-file ${rule} -->\r\nHi Dana`));
    assert.ok(!codes.includes(rule));
  });

  test('in one of several messages', async () => {
    const { after, rule } = await press(`${vague}\n---\n\n${vague}`, /in this message$/);
    assert.equal(
      after,
      `<!-- yesable-disable ${rule} -->\n${vague.trimEnd()}\n\n<!-- yesable-enable ${rule} -->\n\n---\n\n${vague}`,
    );
    const { items = [] } = await editor.pull(uri);
    assert.ok(items.some((it) => JSON.stringify(it).includes(rule) || it.message.includes(advice(rule))));
  });

  test('in plain text, by front matter, made or there already', async () => {
    const first = await press(vague, /in this message$/, 'plaintext');
    assert.equal(first.after, `---\nyesable-disable: [${first.rule}]\n---\n${vague}`);
    assert.ok(!first.codes.includes(first.rule));
    const second = await press(first.after, /in this message$/, 'plaintext');
    assert.equal(second.after, `---\nyesable-disable: [${first.rule}, ${second.rule}]\n---\n${vague}`);
    const other = await press(`---\nto: dana\n---\n${vague}`, /in this message$/, 'plaintext');
    assert.equal(other.after, `---\nto: dana\nyesable-disable: [${other.rule}]\n---\n${vague}`);
    // Words between lines of dashes are the writer's.
    const words = `---\nWritten on the train.\n---\n${vague}`;
    const above = await press(words, /in this message$/, 'plaintext');
    assert.equal(above.after, `---\nyesable-disable: [${above.rule}]\n---\n${words}`);
    assert.ok(!above.codes.includes(above.rule));
  });

  test('in mail, without a word in it, until it is closed', async () => {
    const mail = `From: omar@example.org\nTo: dana@example.org\nSubject: Bread\n\n${vague}`;
    editor.open(uri, mail, 'mail');
    const action = (await editor.actions(uri, everywhere)).find((it) => /until it is closed$/.test(it.title));
    assert.ok(action?.command !== undefined && action.edit === undefined);
    const [, rule] = action.command.arguments as readonly [string, string];
    await editor.get('workspace/executeCommand', {
      command: action.command.command,
      arguments: action.command.arguments,
    });
    const speaks = async () =>
      JSON.stringify((await editor.pull(uri)).items).includes(advice(rule)) ||
      (await editor.codesOf(uri)).includes(rule);
    assert.equal(await speaks(), false);
    editor.close(uri);
    editor.open(uri, mail, 'mail');
    assert.equal(await speaks(), true);
  });
});

suite('server: hover', () => {
  test('says why, and what the reader still has to do', async () => {
    const editor = await startEditor();
    editor.open(uri, vague);
    const hover = await editor.hover(uri, here.start);
    assert.equal(hover?.contents.kind, 'markdown');
    assert.match(hover?.contents.value ?? '', /\*\*A good request says how long it takes\.\*\* \S.*\./);
    const list = /Before answering, the reader still has to: (.+)\.$/.exec(hover?.contents.value ?? '')?.[1] ?? '';
    assert.equal(list.split(' · ')[0], 'wonder what comes back');
    assert.ok(list.split(' · ').includes('decide how long'));
    assert.equal(await editor.hover(uri, { line: 1, character: 0 }), null);
    assert.equal(await editor.hover('file:///drafts/closed.md', here.start), null);
    editor.end();
  });

  test('is plain text for an editor that shows no Markdown', async () => {
    const editor = await startEditor({ capabilities: { textDocument: { hover: {} } } });
    editor.open(uri, vague);
    const hover = await editor.hover(uri, here.start);
    assert.equal(hover?.contents.kind, 'plaintext');
    assert.ok(!hover?.contents.value.includes('**'));
    editor.end();
  });
});
