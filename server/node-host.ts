import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { type Connection, type ConnectionOptions, createConnection } from 'vscode-languageserver/node';
import { calendarStamp, readCalendarFile } from './calendar-file.ts';
import { framesOf } from './frames.ts';
import type { Host } from './host.ts';

const pages = join(__dirname, '..', 'docs', 'rules');

/** A process of its own; its arguments say how it is spoken to. */
export const host: Host = {
  connect(intake) {
    const connection = openConnection(intake);
    if (connection === undefined) {
      process.stderr.write('yesable: say how to talk: --stdio, --node-ipc, --socket=N or --pipe=NAME\n');
      process.exitCode = 2;
      return undefined;
    }
    // An editor that is killed closes the channel to its child and says nothing more.
    process.on('disconnect', () => process.exit(1));
    process.on('uncaughtException', end);
    process.on('unhandledRejection', end);
    return connection;
  },
  readText,
  rulePages: existsSync(pages) ? pathToFileURL(pages).href : undefined,
  calendars: { stamp: calendarStamp, read: readCalendarFile },
};

/** Undefined where the arguments name no way to talk, or one that cannot be. */
function openConnection(intake: ConnectionOptions): Connection | undefined {
  const {
    socket,
    pipe,
    'node-ipc': isChild,
  } = parseArgs({
    options: { socket: { type: 'string' }, pipe: { type: 'string' }, 'node-ipc': { type: 'boolean' } },
    strict: false,
  }).values;
  if (isChild && process.send === undefined) return undefined;
  try {
    if (typeof socket !== 'string' && typeof pipe !== 'string') return createConnection(intake);
    // The library ends the server with a stream it is given, but not with a socket it opened itself.
    const stream =
      typeof socket === 'string' ? connect({ port: Number(socket), host: '127.0.0.1' }) : connect(String(pipe));
    return createConnection(stream, stream, intake);
  } catch {
    // The library throws where no argument is a way to talk, Node where a port is no port.
    return undefined;
  }
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    // No such file, or one that is not on this machine: there is nothing to read.
    return undefined;
  }
}

/** Ends after an error that nothing can be done about, mostly a channel that broke. Its message could hold words of a draft. */
function end(error: unknown): void {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'an error of its own';
  process.stderr.write(`yesable: the server ended: ${code}\n${framesOf(error)}\n`);
  process.exit(1);
}
