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
    if (typeof connection === 'string') {
      process.stderr.write(`yesable: ${connection}\n`);
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

const howToTalk = 'say how to talk: --stdio, --node-ipc, --socket=N or --pipe=NAME';

/** The problem, with its mend, where the arguments name no way to talk, or one that cannot be. */
function openConnection(intake: ConnectionOptions): Connection | string {
  const {
    socket,
    pipe,
    'node-ipc': isChild,
  } = parseArgs({
    options: { socket: { type: 'string' }, pipe: { type: 'string' }, 'node-ipc': { type: 'boolean' } },
    strict: false,
  }).values;
  if (isChild && process.send === undefined) return howToTalk;
  try {
    if (typeof socket !== 'string' && typeof pipe !== 'string') return createConnection(intake);
    // The library ends the server with a stream it is given, but not with a socket it opened itself.
    const stream =
      typeof socket === 'string' ? connect({ port: Number(socket), host: '127.0.0.1' }) : connect(String(pipe));
    const name = typeof socket === 'string' ? `--socket=${socket}` : `--pipe=${pipe}`;
    stream.on('error', ({ code }: NodeJS.ErrnoException) => {
      process.stderr.write(`yesable: nobody answers at ${name} (${code}); name what the editor listens on\n`);
    });
    return createConnection(stream, stream, intake);
  } catch (error) {
    // Node throws where a port is no port, the library where no argument is a way to talk.
    const isBadPort = (error as NodeJS.ErrnoException).code === 'ERR_SOCKET_BAD_PORT';
    return isBadPort ? `--socket=${socket} is no port; name one from 1 to 65535` : howToTalk;
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
