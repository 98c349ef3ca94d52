import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type Invitation, invitationRequest, type MessageParams } from '../shared/protocol.ts';
import { activeDraft } from './drafts.ts';
import { askAbout, isPosition, messageAtCursor } from './message-place.ts';

/** Saves a calendar file for the meeting that a message proposes. `uri` and `position` come from a code action; else the cursor counts. */
export async function saveInvitation(client: BaseLanguageClient, uri?: unknown, position?: unknown): Promise<void> {
  const params =
    typeof uri === 'string' && isPosition(position) ? { uri, position } : await messageAtActiveCursor(client);
  const invitation = params && (await askAbout<Invitation>(client, invitationRequest, params));
  if (params === undefined || invitation === undefined) return;
  const target = await vscode.window.showSaveDialog({
    defaultUri: defaultTarget(client.protocol2CodeConverter.asUri(params.uri), invitation.fileName),
    filters: { [vscode.l10n.t('Calendar')]: ['ics'] },
    title: vscode.l10n.t('Save the Invitation'),
  });
  if (target !== undefined) await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(invitation.content));
}

async function messageAtActiveCursor(client: BaseLanguageClient): Promise<MessageParams | undefined> {
  const editor = await activeDraft();
  return editor && messageAtCursor(client, editor);
}

/** Beside the draft; an untitled draft has no place, so the dialog chooses the folder. */
function defaultTarget(draft: vscode.Uri, fileName: string): vscode.Uri {
  const folder = draft.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : undefined;
  if (folder !== undefined) return vscode.Uri.joinPath(folder, fileName);
  return draft.scheme === 'untitled' ? vscode.Uri.file(fileName) : vscode.Uri.joinPath(draft, '..', fileName);
}
