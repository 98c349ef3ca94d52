import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { complain } from './complain.ts';

const CHANNEL = /^--(?:stdio|node-ipc|(?:socket|pipe)(?:=.+)?)$/;

/** `yesable lsp`: starts the language server, which reads its own arguments. Returns undefined: it ends when its client does. */
export function lsp(args: readonly string[]): 2 | undefined {
  if (!args.some((it) => CHANNEL.test(it)))
    return complain('say how the editor talks to the server: yesable lsp --stdio (or --node-ipc, --socket=N)');
  const server = join(__dirname, 'server.js');
  if (!existsSync(server))
    return complain(`${server}: the language server is missing from this installation; install yesable again`);
  createRequire(__filename)(server);
  return undefined;
}
