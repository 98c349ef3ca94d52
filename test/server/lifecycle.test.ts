import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Channel, exitOf, socketChannel, startIpc, startProcess, startStdio, startWorker } from './client.ts';
import { connect, startEditor, vague } from './session.ts';

const hello = { processId: null, rootUri: null, capabilities: {} };
const uri = 'file:///drafts/note.md';

suite('server: ways to talk', () => {
  const ways: Readonly<Record<string, () => Channel>> = {
    stdio: startStdio,
    'node-ipc': startIpc,
    'a worker': startWorker,
  };
  for (const [name, start] of Object.entries(ways)) {
    test(`finds the same over ${name}`, async () => {
      const editor = await startEditor({ channel: start() });
      editor.open(uri, vague);
      const { items = [] } = await editor.pull(uri);
      assert.notDeepEqual(items, []);
      assert.equal((await editor.ask('shutdown')).error, undefined);
      editor.end();
    });
  }

  test('finds the same over a socket', async () => {
    const listening = createServer();
    await once(listening.listen(0, '127.0.0.1'), 'listening');
    const server = startProcess([`--socket=${(listening.address() as AddressInfo).port}`]);
    const [socket] = (await once(listening, 'connection')) as [Socket];
    const editor = await startEditor({ channel: socketChannel(socket) });
    editor.open(uri, vague);
    assert.notDeepEqual(await editor.codesOf(uri), []);
    socket.destroy();
    assert.equal(await exitOf(server), 1);
    listening.close();
  });

  test('ends with 0 when a pipe closes after shutdown', async () => {
    const name =
      process.platform === 'win32' ? `\\\\.\\pipe\\yesable-${process.pid}` : join(tmpdir(), `yesable-${process.pid}`);
    const listening = createServer();
    await once(listening.listen(name), 'listening');
    const server = startProcess(['--pipe', name]);
    const [socket] = (await once(listening, 'connection')) as [Socket];
    const editor = await startEditor({ channel: socketChannel(socket) });
    assert.equal(await editor.get('shutdown'), null);
    socket.end();
    assert.equal(await exitOf(server), 0);
    listening.close();
  });

  const nowhere = process.platform === 'win32' ? '\\\\.\\pipe\\yesable-nowhere' : join(tmpdir(), 'yesable-nowhere');
  for (const [flags, code, message] of [
    [[], 2, /say how to talk: --stdio/],
    [['--sdio'], 2, /say how to talk: --stdio/],
    [['--node-ipc'], 2, /say how to talk: --stdio/],
    [['--socket=none'], 2, /--socket=none is no port/],
    [['--socket=70000'], 2, /--socket=70000 is no port/],
    // No editor listens where only the machine's own services may.
    [['--socket=1'], 1, /nobody answers at --socket=1 \(ECONNREFUSED\)/],
    [[`--pipe=${nowhere}`], 1, /nobody answers at --pipe=\S+ \(ENOENT\)/],
  ] as const) {
    test(`says in one line what is wrong when started with ${flags.join(' ') || 'nothing'}`, () => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist', 'server.js'), ...flags], {
        encoding: 'utf8',
      });
      assert.equal(status, code);
      assert.equal(stdout, '');
      assert.match(stderr, /^yesable: [^\n]+\n$/);
      assert.match(stderr, message);
    });
  }
});

suite('server: beginning and end', () => {
  // The server looks for its parent every few seconds; the other tests need not wait for that.
  let orphan: Promise<number | string | null>;
  suiteSetup(async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const server = startStdio();
    await connect(server).get('initialize', { ...hello, processId: pid });
    orphan = exitOf(server);
  });

  test('ends with 0 after shutdown and exit', async () => {
    const server = startStdio();
    const { get, notify } = connect(server);
    await get('initialize', hello);
    assert.equal(await get('shutdown'), null);
    notify('exit');
    assert.equal(await exitOf(server), 0);
    assert.equal(server.stderr(), '');
  });

  test('ends with 1 at exit without shutdown', async () => {
    const server = startStdio();
    const { get, notify } = connect(server);
    await get('initialize', hello);
    notify('exit');
    assert.equal(await exitOf(server), 1);
  });

  test('ends with 1 when its input closes, with 0 after shutdown', async () => {
    for (const [code, methods] of [
      [1, []],
      [0, ['shutdown']],
    ] as const) {
      const server = startStdio();
      const { get } = connect(server);
      await get('initialize', hello);
      for (const method of methods) await get(method);
      server.process.stdin?.end();
      assert.equal(await exitOf(server), code);
    }
  });

  test('ends when the channel to its parent closes', async () => {
    const server = startIpc();
    await connect(server).get('initialize', hello);
    server.process.disconnect();
    assert.equal(await exitOf(server), 1);
  });

  test('answers nothing before initialize, and ignores what it is told', async () => {
    const server = startStdio();
    const { ask, get, notify } = connect(server);
    notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text: vague } });
    assert.equal((await ask('textDocument/diagnostic', { textDocument: { uri } })).error?.code, -32002);
    await get('initialize', hello);
    const { items } = await get<{ items: unknown[] }>('textDocument/diagnostic', { textDocument: { uri } });
    assert.deepEqual(items, []);
    server.end();
  });

  test('answers nothing after shutdown', async () => {
    const editor = await startEditor();
    editor.open(uri, vague);
    await editor.get('shutdown');
    assert.equal((await editor.ask('textDocument/diagnostic', { textDocument: { uri } })).error?.code, -32600);
    editor.end();
  });

  test('a server that was killed is replaced without anything being lost', async () => {
    const server = startStdio();
    const before = await startEditor({ channel: server });
    before.open(uri, vague);
    const { resultId } = await before.pull(uri);
    server.process.kill('SIGKILL');
    assert.equal(await exitOf(server), 'SIGKILL');
    const after = await startEditor();
    after.open(uri, vague);
    assert.deepEqual(await after.pull(uri, resultId), { kind: 'unchanged', resultId });
    after.open(uri, 'Thanks for your help.\n');
    const report = await after.pull(uri, resultId);
    assert.deepEqual([report.kind, report.items], ['full', []]);
    after.end();
  });

  test('says what it can do', async () => {
    const { capabilities, end } = await startEditor();
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2, save: { includeText: false } });
    assert.deepEqual(capabilities.diagnosticProvider, {
      identifier: 'yesable',
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    assert.equal(capabilities.hoverProvider, true);
    const { codeActionKinds } = capabilities.codeActionProvider as { codeActionKinds: readonly string[] };
    assert.ok(codeActionKinds.includes('quickfix') && codeActionKinds.includes('source.fixAll.yesable'));
    end();
  });

  test('leaves to the editor the commands it carries out itself', async () => {
    const editor = await startEditor({ options: { commands: ['yesable.explainRule'] } });
    const { commands } = editor.capabilities.executeCommandProvider as { commands: readonly string[] };
    assert.ok(commands.includes('yesable.checkAsRequest') && !commands.includes('yesable.explainRule'));
    editor.end();
  });

  test('ends when its parent is gone', async () => assert.equal(await orphan, 1));
});
