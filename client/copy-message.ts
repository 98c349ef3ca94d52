import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type MessageText, messageTextRequest } from '../shared/protocol.ts';
import { activeDraft } from './drafts.ts';
import { askAbout, messageAtCursor } from './message-place.ts';

/** Copies the message at the cursor as it would be sent: without front matter, mail headers and comments. */
export async function copyMessage(client: BaseLanguageClient): Promise<void> {
  const editor = await activeDraft();
  if (editor === undefined) return;
  const message = await askAbout<MessageText | null>(client, messageTextRequest, messageAtCursor(client, editor));
  if (message === undefined) return;
  if (message === null) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no message here to copy.'));
    return;
  }
  await vscode.env.clipboard.writeText(message.text);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Message copied.'), 3_000);
  if (0 < message.blanks) {
    const warning =
      message.blanks === 1
        ? vscode.l10n.t('Copied. One [blank] is still to be filled.')
        : vscode.l10n.t('Copied. {0} [blanks] are still to be filled.', message.blanks);
    void vscode.window.showWarningMessage(warning);
  }
}
