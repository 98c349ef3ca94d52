import * as vscode from 'vscode';

/** The languages a draft can be written in. */
export const languages: readonly string[] = ['markdown', 'plaintext', 'mail'];

/** Where the preview of a rewrite lives. */
export const previewScheme = 'yesable-rewrite';

/** Where the pages of the rules live. */
export const rulePageScheme = 'yesable-rule';

// Documents of these kinds are made by VS Code for its own panels, and no one writes a request there.
const foreignSchemes = new Set([
  previewScheme,
  rulePageScheme,
  'output',
  'vscode-scm',
  'comment',
  'git',
  'search-editor',
]);

/** Whether somebody may be writing a request in this document. */
export function isDraft(document: vscode.TextDocument): boolean {
  return languages.includes(document.languageId) && !foreignSchemes.has(document.uri.scheme);
}

/** The editor of the draft in front, or undefined after telling the writer what to do. */
export async function activeDraft(): Promise<vscode.TextEditor | undefined> {
  const editor = vscode.window.activeTextEditor;
  if (editor !== undefined && isDraft(editor.document)) return editor;
  await vscode.window.showInformationMessage(vscode.l10n.t('Open a Markdown, plain text or mail draft first.'));
  return undefined;
}
