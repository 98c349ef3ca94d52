import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { readWorld } from './host.ts';
import { framesOf, intake } from './requests.ts';
import { startServer } from './server.ts';

const usage = 'yesable: say how to talk: --stdio, --node-ipc, --socket=N or --pipe=NAME\n';

/** Starts the server in a process of its own; the arguments of the process say how it is spoken to. */
function main(): void {
  if (!process.argv.slice(2).some((it) => /^--(?:stdio|node-ipc|(?:socket|pipe)(?:=.+)?)$/.test(it))) {
    process.stderr.write(usage);
    process.exitCode = 2;
    return;
  }
  const pages = join(__dirname, '..', 'docs', 'rules');
  const rulePages = existsSync(pages) ? pathToFileURL(pages).href : undefined;
  startServer(createConnection(ProposedFeatures.all, intake), { readWorld, readText, rulePages });
  // An editor that is killed closes the channel and says nothing more.
  process.on('disconnect', () => process.exit(1));
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Ends after an error that nothing can be done about, mostly a channel that broke. Its message could hold words of a draft. */
function end(error: unknown): void {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? 'an error of its own';
  process.stderr.write(`yesable: the server ended: ${code}\n${framesOf(error)}\n`);
  process.exit(1);
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return await readFile(fileURLToPath(uri), 'utf8');
  } catch {
    // No such file, or one that is not on this machine: there is nothing to read.
    return undefined;
  }
}

main();
