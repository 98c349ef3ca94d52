import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type ReadFileResult, readFileRequest } from '../shared/protocol.ts';

/** Reads configuration files for the server, which cannot reach the file system of a virtual workspace by itself. */
export function answerReadFile(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(readFileRequest, async ({ uri }: DocumentParams): Promise<ReadFileResult> => {
    const file = client.protocol2CodeConverter.asUri(uri);
    // The only file the server has a reason to ask for.
    if (!file.path.endsWith('/.yesable.json')) return { text: null };
    try {
      return { text: new TextDecoder().decode(await vscode.workspace.fs.readFile(file)) };
    } catch {
      return { text: null };
    }
  });
}
