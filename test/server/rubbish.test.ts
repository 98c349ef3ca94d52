import assert from 'node:assert/strict';
import { frame, type Started, startStdio } from './client.ts';
import { connect, type Editor, everywhere, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';
const methods = [
  'textDocument/diagnostic',
  'textDocument/codeAction',
  'textDocument/hover',
  'workspace/executeCommand',
  'yesable/messageText',
  'yesable/checkAsRequest',
  'yesable/rules',
  'yesable/rewrite',
  'yesable/invitation',
];
const news = [
  'initialized',
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didSave',
  'textDocument/didClose',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  '$/setTrace',
];
const rubbish: readonly unknown[] = [
  undefined,
  null,
  [],
  {},
  [1, 2],
  { uri: 7 },
  { uri },
  { textDocument: null },
  { textDocument: { uri: 7 } },
  { textDocument: { uri: '' } },
  { textDocument: { uri }, position: { line: -1, character: 0 } },
  { textDocument: { uri }, position: { line: 'a', character: {} } },
  { textDocument: { uri }, position: { line: 1e300, character: 1e300 } },
  { textDocument: { uri }, range: everywhere, context: null },
  { textDocument: { uri }, range: everywhere, context: { only: 7, diagnostics: 'x' } },
  { textDocument: { uri }, range: { start: everywhere.end, end: everywhere.start } },
  { textDocument: { uri: 'no uri at all' }, position: { line: 0, character: 0 } },
  { command: 7 },
  { command: 'rm' },
  { event: { added: 7, removed: [null] } },
];

suite('server: rubbish', () => {
  let server: Started;
  let editor: Editor;
  suiteSetup(async () => {
    server = startStdio();
    editor = await startEditor({ channel: server });
  });
  setup(() => editor.open(uri, vague));
  suiteTeardown(() => editor.end());

  const isWell = async () => {
    editor.open(uri, vague);
    assert.notDeepEqual(await editor.codesOf(uri), []);
    assert.equal(server.stderr(), '');
    assert.equal(server.process.exitCode, null);
  };

  test('in requests is refused in words, and nothing breaks', async () => {
    for (const method of methods) {
      for (const params of rubbish) {
        const { error, result } = await editor.ask(method, params);
        if (error === undefined) assert.notEqual(result, undefined, method);
        else {
          const said = `${method} ${JSON.stringify(params)}: ${error.code} ${error.message}`;
          // What is no object does not get past the library, which has words of its own for it.
          // `uri` alone is all that an invitation takes; that note proposes no time yet.
          if (error.code === -32803 && method === 'yesable/invitation') continue;
          const isObject = typeof params === 'object' && params !== null && !Array.isArray(params);
          assert.match(said, isObject ? /: -32602 expected / : /: -32602 expected |: -3260[23] Request \S+ /);
        }
      }
    }
    await isWell();
  });

  test('in notifications is ignored', async () => {
    for (const method of news) for (const params of rubbish) editor.notify(method, params as object);
    await isWell();
  });

  test('in commands is refused with what they take', async () => {
    const { commands } = editor.capabilities.executeCommandProvider as { commands: readonly string[] };
    assert.ok(commands.length >= 3);
    for (const command of [...commands, 'yesable.nothing', '__proto__']) {
      for (const values of [
        undefined,
        null,
        'x',
        [],
        [null],
        [7, 8],
        ['file:///closed.md', 'say-how-long'],
        [uri.slice(1)],
        [{ uri }],
        [[uri]],
        ['x'.repeat(100_000)],
        ['../../etc/passwd'],
      ]) {
        const { error } = await editor.ask('workspace/executeCommand', { command, arguments: values });
        assert.equal(error?.code, -32602, `${command} ${JSON.stringify(values)?.slice(0, 80)}`);
        assert.match(error?.message ?? '', /^expected .{5,200}$/);
      }
    }
    await isWell();
  });

  test('in commands: what is right is done', async () => {
    const run = (command: string, ...values: readonly string[]) =>
      editor.get('workspace/executeCommand', { command, arguments: values });
    const page = (await run('yesable.explainRule', 'say-how-long')) as { rule: string; markdown: string };
    assert.equal(page.rule, 'say-how-long');
    assert.match(page.markdown, /^# /);
    assert.equal(await run('yesable.ignoreRule', uri, 'give-something'), null);
  });

  test('of other methods is refused, and an unknown answer is ignored', async () => {
    assert.equal((await editor.ask('textDocument/definition', { textDocument: { uri } })).error?.code, -32601);
    server.send({ jsonrpc: '2.0', id: 4711, result: 'to no question' });
    await isWell();
  });

  test('between and inside frames does not end the server', async () => {
    server.write(frame({ jsonrpc: '2.0' }));
    server.write(frame([1, 2, 3]));
    server.write('Content-Length: 9\r\n\r\n{"broken"');
    server.write(Buffer.concat([frame({ jsonrpc: '2.0', method: '$/nothing' }).subarray(0, 10)]));
    server.write(frame({ jsonrpc: '2.0', method: '$/nothing' }).subarray(10));
    await isWell();
  });
});

suite('server: cancelling', () => {
  test('answers a request that still waits, at once', async () => {
    const editor = await startEditor();
    editor.open(uri, `${vague}\n---\n\n`.repeat(200));
    const asked = Array.from({ length: 40 }, () =>
      editor.ask('textDocument/hover', { textDocument: { uri }, position: { line: 2, character: 60 } }),
    );
    for (const { id } of asked.slice(1)) editor.notify('$/cancelRequest', { id });
    const codes = (await Promise.all(asked)).map((it) => it.error?.code);
    assert.ok(codes.slice(1).filter((it) => it === -32800).length > 20, JSON.stringify(codes));
    assert.ok(codes.every((it) => it === undefined || it === -32800));
    editor.end();
  });

  test('does not answer one whose settings came too late', async () => {
    let late: (() => void) | undefined;
    const server = startStdio();
    const { ask, get, notify } = connect(
      {
        ...server,
        send: (message) => {
          // The answer to the server's question for settings is held back until the request was cancelled.
          if ('result' in message && Array.isArray((message as { result: unknown }).result))
            late = () => server.send(message);
          else server.send(message);
        },
      },
      { 'workspace/configuration': () => [{}] },
    );
    await get('initialize', {
      processId: null,
      rootUri: null,
      capabilities: { workspace: { configuration: true }, textDocument: { diagnostic: {} } },
    });
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: vague } });
    const asked = ask('textDocument/diagnostic', { textDocument: { uri } });
    await get('yesable/rules');
    notify('$/cancelRequest', { id: asked.id });
    await get('yesable/rules');
    assert.ok(late !== undefined);
    late();
    assert.equal((await asked).error?.code, -32800);
    server.end();
  });
});

suite('server: what is said of a draft', () => {
  test('nothing, not in logs, messages, errors or on stderr', async () => {
    const secret = 'Zanzibarquokka';
    const text = vague.replace('chat', `chat about ${secret}`).replace('Dana', secret);
    const server = startStdio();
    const said: string[] = [];
    const editor = await startEditor({ channel: server, options: { commands: [] } });
    server.onMessage((message) => {
      const isReport = message.error !== undefined || /^(?:window|telemetry|\$)\//.test(message.method ?? '');
      if (isReport) said.push(JSON.stringify(message));
    });
    editor.notify('$/setTrace', { value: 'verbose' });
    editor.open(uri, text);
    editor.notify('textDocument/didOpen', { textDocument: { uri: 7, text } });
    editor.change(uri, 2, [{ range: { start: secret }, text } as object]);
    editor.change(uri, 3, [{ text: `${text}\n` }]);
    server.send({ jsonrpc: '2.0', id: null, params: text });
    server.send({ jsonrpc: '2.0', params: { text } });
    server.write(`Content-Length: ${Buffer.byteLength(text) + 1}\r\n\r\n{${text}`);
    for (const method of [...methods, 'no/such'])
      await editor.ask(method, {
        textDocument: { uri },
        position: secret,
        range: text,
        rule: text,
        command: text,
        arguments: [text],
      });
    await editor.pull(uri);
    await editor.get('shutdown');
    editor.notify('exit');
    await new Promise((resolve) => server.process.once('exit', resolve));
    assert.deepEqual(
      said.filter((it) => it.includes(secret)),
      [],
    );
    assert.ok(said.length > 0);
    assert.equal(server.stderr(), '');
  });
});
