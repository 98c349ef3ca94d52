import { connect, type Socket } from 'node:net';
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  SocketMessageReader,
  SocketMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

export interface Channel {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The way to the client that the arguments name: `--stdio`, `--node-ipc`, `--socket=N` or `--pipe=NAME`; undefined for none. */
export function openChannel(values: readonly string[]): Channel | undefined {
  for (const [at, value] of values.entries()) {
    const [name, given] = splitAt(value);
    if (name === '--stdio') {
      return { reader: new StreamMessageReader(process.stdin), writer: new StreamMessageWriter(process.stdout) };
    }
    if (name === '--node-ipc' && process.send !== undefined) {
      return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
    }
    const target = given ?? values[at + 1];
    if (name === '--socket' && isPort(target)) return overSocket(connect(Number(target), '127.0.0.1'));
    if (name === '--pipe' && target !== undefined) return overSocket(connect(target));
  }
  return undefined;
}

/** The client listens, so it is the server that connects. */
function overSocket(socket: Socket): Channel {
  return { reader: new SocketMessageReader(socket), writer: new SocketMessageWriter(socket) };
}

function splitAt(value: string): readonly [string, string | undefined] {
  const sign = value.indexOf('=');
  return sign < 0 ? [value, undefined] : [value.slice(0, sign), value.slice(sign + 1)];
}

function isPort(value: string | undefined): boolean {
  return value !== undefined && /^\d{1,5}$/.test(value) && 0 < Number(value) && Number(value) < 65_536;
}
