import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explained } from '../../shared/rules/explained.ts';
import { cli, yesable } from './process.ts';

suite('yesable explain', () => {
  test('lists every rule in the order a reader would ask', () => {
    const { code, stdout } = yesable(['explain']);
    assert.equal(code, 0);
    for (const { id, title } of explained)
      assert.match(stdout, new RegExp(`^  ${id} .*A good request ${title}\\.$`, 'm'));
    const groups = ['reciprocal', 'actionable', 'respectful'];
    assert.deepEqual(
      stdout.split('\n').filter((it) => groups.includes(it)),
      groups,
    );
  });
  test('prints the page that is shipped', () => {
    const { code, stdout } = yesable(['explain', 'say-how-long']);
    assert.equal(code, 0);
    assert.equal(stdout, readFileSync(join(ROOT, 'docs', 'rules', 'say-how-long.md'), 'utf8'));
  });
});

suite('yesable lsp', () => {
  test('starts the language server', async () => {
    const child = spawn(process.execPath, [cli, 'lsp', '--stdio']);
    const answer = new Promise<string>((resolve) => {
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (piece) => {
        text += piece;
        if (text.includes('"capabilities"')) resolve(text);
      });
    });
    const send = (message: object) => {
      const body = JSON.stringify({ jsonrpc: '2.0', ...message });
      child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    };
    send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
    assert.match(await answer, /"capabilities":\{/);
    const closed = new Promise((resolve) => child.on('close', resolve));
    send({ id: 2, method: 'shutdown' });
    send({ method: 'exit' });
    assert.equal(await closed, 0);
  });
});
