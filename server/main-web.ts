import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { readWorld } from './host.ts';
import { intake } from './requests.ts';
import { startServer } from './server.ts';

// The worker has no file system of its own; the editor reads configuration files for it.
const scope = self as unknown as DedicatedWorkerGlobalScope;
const channel = [new BrowserMessageReader(scope), new BrowserMessageWriter(scope)] as const;
const connection = createConnection(ProposedFeatures.all, ...channel, intake);
connection.onExit(() => scope.close());
startServer(connection, { readWorld, readText: async () => undefined, rulePages: undefined });
