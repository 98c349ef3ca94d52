import type * as vscode from 'vscode';

// One file for both hosts, so that the package holds what they share only once.
const isNode = typeof process === 'object' && process.versions?.node !== undefined;

/** Called by VS Code when a draft is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const host = isNode ? await import('./extension.ts') : await import('./extension-web.ts');
  return host.activate(context);
}
