import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createMessageConnection } from 'vscode-jsonrpc/node';
import { openChannel } from './channel.ts';
import { readWorld } from './host.ts';
import { framesOf, intake } from './requests.ts';
import { startServer } from './server.ts';

/** Starts the server in a process of its own; the arguments of the process say how it is spoken to. */
function main(): void {
  const channel = openChannel(process.argv.slice(2));
  if (channel === undefined) {
    process.stderr.write('yesable: say how to talk: --stdio, --node-ipc, --socket=N or --pipe=NAME\n');
    process.exitCode = 2;
    return;
  }
  // An editor that is killed closes the channel to its child and says nothing more.
  process.on('disconnect', () => process.exit(1));
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
  const pages = join(__dirname, '..', 'docs', 'rules');
  startServer(createMessageConnection(channel.reader, channel.writer, undefined, intake), {
    readWorld,
    readText,
    rulePages: existsSync(pages) ? pathToFileURL(pages).href : undefined,
    outlive,
    exit: (code) => process.exit(code),
  });
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    // No such file, or one that is not on this machine: there is nothing to read.
    return undefined;
  }
}

const secondsBetweenLooks = 3;

function outlive(parent: number): void {
  const look = () => {
    try {
      process.kill(parent, 0);
    } catch (error) {
      // A process of another user is alive, too, though it may not be asked.
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') process.exit(1);
    }
  };
  setInterval(look, secondsBetweenLooks * 1000).unref();
}

/** Ends after an error that nothing can be done about, mostly a channel that broke. Its message could hold words of a draft. */
function end(error: unknown): void {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'an error of its own';
  process.stderr.write(`yesable: the server ended: ${code}\n${framesOf(error)}\n`);
  process.exit(1);
}

main();
