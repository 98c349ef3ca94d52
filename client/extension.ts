import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startYesable } from './start.ts';

/** Called by VS Code when a draft is opened: starts the server as a process of its own. */
export function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return startYesable(
    context,
    (options) => new LanguageClient('yesable', 'Yesable', { module, transport: TransportKind.ipc }, options),
  );
}
