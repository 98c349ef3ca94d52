import type * as vscode from 'vscode';
import { startYesable } from './start.ts';

// One file for both hosts, so that the package holds what they share only once.
const isNode = typeof process === 'object' && process.versions?.node !== undefined;

/** Called by VS Code when a draft is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const { createClient } = await (isNode ? import('./node-client.ts') : import('./worker-client.ts'));
  return startYesable(context, (options) => createClient(context, options));
}
