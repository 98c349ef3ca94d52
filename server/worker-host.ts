import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type { Host } from './host.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;

/** A worker of the editor. It has no file system of its own: the editor reads the settings files for it. */
export const host: Host = {
  connect(intake) {
    const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope), intake);
    connection.onExit(() => scope.close());
    return connection;
  },
  readText: async () => undefined,
  rulePages: undefined,
  calendars: undefined,
};
