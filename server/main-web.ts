import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-jsonrpc/browser';
import { readWorld } from './host.ts';
import { intake } from './requests.ts';
import { startServer } from './server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const reader = new BrowserMessageReader(scope);
const writer = new BrowserMessageWriter(scope);

// The worker has no file system of its own, and ends with the page: the editor reads the settings files for it.
startServer(createMessageConnection(reader, writer, undefined, intake), {
  readWorld,
  readText: async () => undefined,
  rulePages: undefined,
  outlive: () => {},
  exit: () => scope.close(),
});
