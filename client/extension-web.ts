import * as vscode from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { startYesable } from './start.ts';

/** Called by VS Code for the Web when a draft is opened: starts the server in a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server.js').toString(true);
  // A worker that has ended does not start again, so each start gets its own.
  const connect = async () => {
    const worker = new Worker(script);
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  return startYesable(context, (options) => new LanguageClient('yesable', 'Yesable', connect, options));
}
