import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { MessageParams, Position } from '../shared/protocol.ts';

/** The message at the cursor of an editor, or where its selection begins. */
export function messageAtCursor(client: BaseLanguageClient, { document, selection }: vscode.TextEditor): MessageParams {
  return {
    uri: client.code2ProtocolConverter.asUri(document.uri),
    position: client.code2ProtocolConverter.asPosition(selection.start),
  };
}

/** Asks the server about a message; undefined where it refuses, after telling the writer why. */
export async function askAbout<Result>(
  client: BaseLanguageClient,
  method: string,
  params: MessageParams,
): Promise<Result | undefined> {
  try {
    return await client.sendRequest<Result>(method, params);
  } catch (error) {
    // The server says in one sentence what is missing.
    void vscode.window.showInformationMessage(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** Arguments of commands come from code actions, and from whatever a writer bound to a key. */
export function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Partial<Position>;
  return typeof line === 'number' && typeof character === 'number';
}
