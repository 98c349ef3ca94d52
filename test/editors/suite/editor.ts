import * as vscode from 'vscode';
import { assertMatch, assertTrue } from './assert.ts';

suite('editor', () => {
  test('opens a document of the workspace', async () => {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    assertTrue(folder, 'There is no workspace folder.');
    console.log(vscode.version, vscode.env.appHost, vscode.workspace.isTrusted, folder.uri.toString());
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, 'vague.md'));
    assertMatch(document.getText(), /chat/);
  });
});
