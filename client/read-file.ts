import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type DocumentParams, type ReadFileResult, readFileRequest } from '../shared/protocol.ts';

/** The files that the server looks for: its settings, and what tells it that a folder is the root of a git checkout. */
const ASKED_FOR = /\/(?:(\.yesable\.json)|\.git\/HEAD|\.git)$/;

/** Reads configuration files for the server, which cannot reach the file system of a virtual workspace by itself. */
export function answerReadFile(client: BaseLanguageClient): vscode.Disposable {
  return client.onRequest(readFileRequest, async ({ uri }: DocumentParams): Promise<ReadFileResult> => {
    const file = client.protocol2CodeConverter.asUri(uri);
    const asked = ASKED_FOR.exec(file.path);
    if (asked === null) return { text: null };
    try {
      const bytes = await vscode.workspace.fs.readFile(file);
      // Of a checkout it need only know that there is one.
      if (asked[1] === undefined) return { text: '' };
      const isOpen = vscode.workspace.textDocuments.some((it) => it.uri.toString() === file.toString());
      return { text: new TextDecoder().decode(bytes), isOpen };
    } catch {
      return { text: null };
    }
  });
}
