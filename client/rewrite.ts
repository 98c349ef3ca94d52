import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type RewriteResult, rewriteRequest } from '../shared/protocol.ts';
import { activeDraft, previewScheme } from './drafts.ts';
import { askAbout, isPosition, messageAtCursor } from './message-place.ts';

type Rewritten = Extract<RewriteResult, { kind: 'rewritten' }>;
interface Proposal {
  readonly document: vscode.TextDocument;
  /** What was rewritten. */
  readonly text: string;
  readonly rewritten: Rewritten;
  readonly preview: vscode.Uri;
}

/**
 * "Rewrite as actionable request": shows the draft beside its rewrite, and changes nothing until the writer says so.
 * There is one proposal at a time.
 */
export function createRewrite(client: BaseLanguageClient) {
  let proposal: Proposal | undefined;
  const texts = new Map<string, string>();
  const previews = vscode.workspace.registerTextDocumentContentProvider(previewScheme, {
    provideTextDocumentContent: (uri) => texts.get(uri.toString()) ?? '',
  });
  const closing = vscode.workspace.onDidCloseTextDocument((document) => texts.delete(document.uri.toString()));

  /** Asks the server and shows what it says. `uri` and `position` come from a code action; else the cursor counts. */
  async function start(uri?: unknown, position?: unknown): Promise<void> {
    const editor = typeof uri === 'string' ? await openDraft(client, uri) : await activeDraft();
    if (editor === undefined) return;
    const result = await askAbout<RewriteResult>(client, rewriteRequest, {
      ...messageAtCursor(client, editor),
      ...(isPosition(position) && { position }),
    });
    if (result === undefined) return;
    if (result.kind === 'rewritten') await propose(editor.document, result);
    else if (result.kind === 'left') await vscode.window.showInformationMessage(result.reason);
    else await showUnchanged(client, editor, result.blank);
  }

  async function propose(document: vscode.TextDocument, rewritten: Rewritten): Promise<void> {
    if (document.version !== rewritten.version) return start(document.uri.toString(), rewritten.range.start);
    // A new address each time, since VS Code remembers the text of a preview while it is open.
    const preview = document.uri.with({ scheme: previewScheme, query: `${document.uri.scheme}-${Date.now()}` });
    texts.set(preview.toString(), withRewrite(client, document, rewritten));
    await closePreview(proposal);
    proposal = { document, text: document.getText(), rewritten, preview };
    const title = vscode.l10n.t('Rewrite of {0}', document.uri.path.split('/').at(-1) ?? '');
    await vscode.commands.executeCommand('vscode.diff', document.uri, preview, title, { preview: true });
    const choice = await vscode.window.showInformationMessage(
      vscode.l10n.t('Use this rewrite? The [blanks] are for you to fill in.'),
      useIt(),
      keepIt(),
    );
    // The writer may have answered with the buttons of the diff, and asked for another rewrite since.
    if (proposal?.preview !== preview) return;
    if (choice === useIt()) await use();
    else if (choice === keepIt()) await keep();
  }

  /** Puts the rewrite into the draft, as one undo step with the cursor in the first blank. */
  async function use(): Promise<void> {
    const accepted = proposal;
    proposal = undefined;
    if (accepted === undefined) return;
    const { document, text, rewritten } = accepted;
    const editor = await vscode.window.showTextDocument(document, { preview: false });
    await closePreview(accepted);
    // Closed and opened again it is another document, which counts its versions anew.
    if (editor.document.getText() !== text) return start(document.uri.toString(), rewritten.range.start);
    const range = await client.protocol2CodeConverter.asRange(rewritten.range);
    await editor.insertSnippet(new vscode.SnippetString(rewritten.snippet), range);
  }

  /** Closes the preview and leaves the draft as it is. */
  async function keep(): Promise<void> {
    const refused = proposal;
    proposal = undefined;
    if (refused === undefined) return;
    await closePreview(refused);
    await vscode.window.showTextDocument(refused.document, { preview: false });
  }

  const dispose = () => vscode.Disposable.from(previews, closing).dispose();
  return { start, use, keep, dispose };
}

const useIt = () => vscode.l10n.t('Use It');
const keepIt = () => vscode.l10n.t('Keep My Draft');

function withRewrite(client: BaseLanguageClient, document: vscode.TextDocument, { range, newText }: Rewritten): string {
  const { start, end } = client.protocol2CodeConverter.asRange(range);
  const text = document.getText();
  return text.slice(0, document.offsetAt(start)) + newText + text.slice(document.offsetAt(end));
}

/** Nothing is to be changed: the cursor goes to the first blank, if one is left. */
async function showUnchanged(
  client: BaseLanguageClient,
  editor: vscode.TextEditor,
  blank: Extract<RewriteResult, { kind: 'unchanged' }>['blank'],
): Promise<void> {
  if (blank === undefined) {
    await vscode.window.showInformationMessage(vscode.l10n.t('There is nothing to rewrite: leave it as it is.'));
    return;
  }
  const range = client.protocol2CodeConverter.asRange(blank);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range);
}

async function openDraft(client: BaseLanguageClient, uri: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(client.protocol2CodeConverter.asUri(uri));
  return vscode.window.showTextDocument(document, { preview: false });
}

async function closePreview(shown: Proposal | undefined): Promise<void> {
  const isShown = (tab: vscode.Tab) =>
    tab.input instanceof vscode.TabInputTextDiff && tab.input.modified.toString() === shown?.preview.toString();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(isShown)));
}
