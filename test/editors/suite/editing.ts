import * as vscode from 'vscode';
import { assertTrue } from './assert.ts';

/** How long something may take that happens by itself, in milliseconds. Two busy cores are slow. */
const patience = 20_000;

/** Waits until `read` gives something, asking again and again; fails with `what` when it never does. */
export async function waitFor<Value>(
  what: string,
  read: () => Value | undefined | Promise<Value | undefined>,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (value !== undefined && value !== false) return value;
    assertTrue(Date.now() < end, `Waited in vain: ${what}.`);
    await pause(25);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** A file of the workspace. */
export function workspaceFile(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assertTrue(folder, 'There is no workspace folder.');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(workspaceFile(name)));
}

/** A request that leaves almost everything to its reader, the same as vague.md. */
export const vagueDraft = `Hi Dana,

I came across your profile and was impressed by your career. I'd love to connect and learn about your experience. Would you have some time to chat sometime?

Best,
Omar
`;

/** Opens an unsaved document in an editor. What is edited is unsaved, since VS Code for the Web saves by itself. */
export async function openText(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Types at the cursor, letter by letter. `onKey` is called before each. */
export async function typeText(text: string, onKey: () => void = () => {}): Promise<void> {
  for (const letter of text) {
    onKey();
    await vscode.commands.executeCommand('type', { text: letter });
  }
}

/** Undoes once. */
export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Closes everything without asking to save. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor !== undefined) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
