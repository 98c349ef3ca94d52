import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { startYesable } from './start.ts';

/** Called by VS Code for the Web when a draft is opened: starts the server in a worker. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist/server-web.js').toString(true);
  return startYesable(
    context,
    // A worker that was stopped does not start again, so each start gets its own.
    (options) => new LanguageClient('yesable', 'Yesable', async () => new Worker(script), options),
  );
}
