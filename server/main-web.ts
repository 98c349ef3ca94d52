import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { readInstant, readWorld } from './host.ts';
import { intake } from './requests.ts';
import { startServer } from './server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), intake);

connection.onExit(() => scope.close());

// The worker has no file system of its own: the editor reads the settings files for it.
startServer(connection, {
  readWorld,
  readInstant,
  readText: async () => undefined,
  rulePages: undefined,
  calendars: undefined,
});
