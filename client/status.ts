import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, type MessageStatus, type StatusParams, statusNotification } from '../shared/protocol.ts';
import { languages } from './drafts.ts';

/** Shows in the language status what the reader of the message at the cursor still has to do. */
export function showStatus(client: BaseLanguageClient): vscode.Disposable {
  const known = new Map<string, StatusParams>();
  const item = vscode.languages.createLanguageStatusItem(
    'yesable',
    languages.map((language) => ({ language })),
  );
  item.name = 'Yesable';
  const show = () => {
    const editor = vscode.window.activeTextEditor;
    const status = editor && known.get(editor.document.uri.toString());
    const message = editor && status && messageAt(status, editor.selection.active);
    Object.assign(item, describe(message, status?.unread), status?.limit === undefined ? {} : { detail: status.limit });
  };
  show();
  return vscode.Disposable.from(
    item,
    client.onNotification(statusNotification, (status: StatusParams) => {
      known.set(client.protocol2CodeConverter.asUri(status.uri).toString(), status);
      show();
    }),
    vscode.window.onDidChangeActiveTextEditor(show),
    vscode.window.onDidChangeTextEditorSelection(show),
    vscode.workspace.onDidCloseTextDocument((document) => known.delete(document.uri.toString())),
  );
}

type Shown = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'command'>;

function describe(message: MessageStatus | undefined, unread: StatusParams['unread']): Shown {
  if (message === undefined || !message.isRequest) {
    if (message?.isEnglish === false && unread === undefined) {
      return {
        text: vscode.l10n.t('Not in English'),
        detail: vscode.l10n.t('Yesable reads English only, and leaves this message alone.'),
        command: undefined,
      };
    }
    const command = { command: commands.checkAsRequest, title: vscode.l10n.t('Check as a request') };
    return { ...noRequest[unread ?? 'read'](), command };
  }
  if (message.readerMust.length === 0 && 0 < message.blanks) {
    return {
      text: vscode.l10n.t('Fill the [blanks]'),
      detail: vscode.l10n.t('Then nothing is left to the reader but to answer.'),
      command: { command: commands.rewrite, title: vscode.l10n.t('Go to the first') },
    };
  }
  const [first, ...others] = message.readerMust;
  if (first === undefined) {
    return {
      text: vscode.l10n.t('Ready to send'),
      detail: answers[message.answer](),
      command: { command: commands.copyMessage, title: vscode.l10n.t('Copy the message') },
    };
  }
  return {
    text: vscode.l10n.t('The reader must: {0}', first),
    detail: others.join(' · '),
    command: { command: commands.rewrite, title: vscode.l10n.t('Rewrite') },
  };
}

const noRequest: Readonly<Record<'read' | NonNullable<StatusParams['unread']>, () => Omit<Shown, 'command'>>> = {
  read: () => ({
    text: vscode.l10n.t('No request here'),
    detail: vscode.l10n.t('Yesable found nothing that a reader is asked for.'),
  }),
  off: () => ({
    text: vscode.l10n.t('Off here'),
    detail: vscode.l10n.t('The settings leave this file out.'),
  }),
  waiting: () => ({
    text: vscode.l10n.t('Not checked yet'),
    detail: vscode.l10n.t('Yesable waits until you ask.'),
  }),
};

const answers: Readonly<Record<MessageStatus['answer'], () => string>> = {
  'yes-no': () => vscode.l10n.t('All that is left is to type "Yes" or "No".'),
  choice: () => vscode.l10n.t('All that is left is to choose.'),
  short: () => vscode.l10n.t('All that is left is a short answer.'),
  open: () => vscode.l10n.t('All that is left is to write an answer.'),
};

/** The message around a position, else the nearest one before it, else the first; none where a part was not read. */
function messageAt({ messages, limit }: StatusParams, position: vscode.Position): MessageStatus | undefined {
  const found = messages.filter(({ range: { start } }) => position.compareTo(asPosition(start)) >= 0).at(-1);
  if (limit !== undefined && !(found && position.compareTo(asPosition(found.range.end)) <= 0)) return undefined;
  return found ?? messages[0];
}

function asPosition({ line, character }: { readonly line: number; readonly character: number }): vscode.Position {
  return new vscode.Position(line, character);
}
