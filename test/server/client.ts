import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';

export interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

/** A way to exchange messages with a server that was built. */
export interface Channel {
  readonly send: (message: object) => void;
  readonly onMessage: (listener: (message: Message) => void) => void;
  readonly end: () => void;
}

export interface Started extends Channel {
  readonly process: ChildProcess;
  /** All that came on stderr. */
  readonly stderr: () => string;
  /** Raw bytes, framed or not. */
  readonly write: (bytes: string | Buffer) => void;
}

const script = join(ROOT, 'dist', 'server.js');

/** Starts dist/server.js with some arguments. The zone is fixed, so that proposed times are. */
export function startProcess(flags: readonly string[]): Started {
  const child = spawn(process.execPath, [script, ...flags], {
    stdio: 'pipe',
    env: { ...process.env, TZ: 'America/Chicago' },
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (it: Buffer) => errors.push(it));
  letGo(child);
  return {
    ...streamChannel(child.stdout, child.stdin),
    process: child,
    stderr: () => Buffer.concat(errors).toString(),
    write: (bytes) => child.stdin.write(bytes),
    end: () => child.kill(),
  };
}

/** A test that failed must not leave a server behind that keeps the others from ending. */
function letGo(child: ChildProcess): void {
  child.unref();
  for (const it of [child.stdin, child.stdout, child.stderr]) (it as Socket | null)?.unref();
}

/** Starts dist/server.js on stdio. */
export function startStdio(): Started {
  return startProcess(['--stdio']);
}

/** Messages over a socket, framed as over stdio. */
export function socketChannel(socket: Socket): Channel {
  return { ...streamChannel(socket, socket), end: () => socket.destroy() };
}

function streamChannel(input: Readable, output: Writable): Omit<Channel, 'end'> {
  // A server that ended early is found out by what is missing, not by a broken pipe.
  output.on('error', () => {});
  const listeners: ((message: Message) => void)[] = [];
  input.on(
    'data',
    unframe((message) => {
      for (const it of listeners) it(message);
    }),
  );
  return { send: (message) => output.write(frame(message)), onMessage: (listener) => listeners.push(listener) };
}

/** Starts dist/server.js as Node's own kind of child, as VS Code does. */
export function startIpc(): Started {
  const child = spawn(process.execPath, [script, '--node-ipc'], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
  const errors: Buffer[] = [];
  child.stderr?.on('data', (it: Buffer) => errors.push(it));
  letGo(child);
  child.channel?.unref();
  return {
    process: child,
    stderr: () => Buffer.concat(errors).toString(),
    write: () => assert.fail('there are no bytes to write here'),
    send: (message) => child.send(message),
    onMessage: (listener) => child.on('message', (it) => listener(it as Message)),
    end: () => child.kill(),
  };
}

/** Runs dist/server.js in a worker that has what a browser's worker has of what the server uses. */
export function startWorker(): Channel {
  const shim = `
    const { parentPort } = require('node:worker_threads');
    const { readFileSync } = require('node:fs');
    const { createContext, runInContext } = require('node:vm');
    const scope = { setTimeout, clearTimeout, queueMicrotask, TextEncoder, TextDecoder, console, addEventListener() {} };
    scope.self = scope;
    scope.postMessage = (it) => parentPort.postMessage(it);
    scope.close = () => process.exit(0);
    parentPort.on('message', (data) => scope.onmessage({ data }));
    runInContext(readFileSync(${JSON.stringify(join(ROOT, 'dist', 'server.js'))}, 'utf8'), createContext(scope));
  `;
  const worker = new Worker(shim, { eval: true });
  worker.unref();
  return {
    send: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    end: () => void worker.terminate(),
  };
}

export function frame(message: object): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

function unframe(listener: (message: Message) => void): (bytes: Buffer) => void {
  let rest: Buffer = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const head = rest.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(rest.subarray(0, head + 1).toString())?.[1]);
      if (head < 0 || rest.length < head + 4 + length) return;
      listener(JSON.parse(rest.subarray(head + 4, head + 4 + length).toString()) as Message);
      rest = rest.subarray(head + 4 + length);
    }
  };
}

/** The exit code of a server, or the signal that ended it. */
export async function exitOf({ process: child }: Started): Promise<number | string | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode ?? child.signalCode;
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return code ?? signal;
}
