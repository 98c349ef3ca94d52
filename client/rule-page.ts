import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, type RuleSummary, rulesRequest } from '../shared/protocol.ts';

/** Where the pages of the rules are, inside the extension. */
export function rulePagesUri(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'docs/rules');
}

/** Shows the page of a rule. Without one it takes the rule at the cursor, or lets the writer choose. */
export async function explainRule(client: BaseLanguageClient, pages: vscode.Uri, rule: unknown): Promise<void> {
  const asked = typeof rule === 'string' ? rule : ruleAtCursor();
  const chosen = asked ?? (await chooseRule(client));
  // The name becomes part of a path, and a link in a document could name anything.
  if (chosen === undefined || !/^[a-z-]+$/.test(chosen)) return;
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.joinPath(pages, `${chosen}.md`));
}

/** Makes the rule's name beside a message open the page to read, instead of the file to edit. */
export function linkToRulePage(diagnostic: vscode.Diagnostic): void {
  if (typeof diagnostic.code !== 'object') return;
  const query = encodeURIComponent(JSON.stringify([diagnostic.code.value]));
  diagnostic.code = {
    value: diagnostic.code.value,
    target: vscode.Uri.parse(`command:${commands.explainRule}?${query}`),
  };
}

function ruleAtCursor(): string | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  const here = vscode.languages
    .getDiagnostics(editor.document.uri)
    .find((it) => it.source === 'yesable' && it.range.contains(editor.selection.active));
  return typeof here?.code === 'object' ? String(here.code.value) : undefined;
}

async function chooseRule(client: BaseLanguageClient): Promise<string | undefined> {
  const rules = await client.sendRequest<readonly RuleSummary[]>(rulesRequest);
  const items = rules.map(({ rule, title, group }) => ({ label: rule, description: title, detail: group, rule }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Explain this rule'),
    placeHolder: vscode.l10n.t('A good request …'),
    matchOnDescription: true,
  });
  return chosen?.rule;
}
