import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands, type RuleSummary, rulesRequest } from '../shared/protocol.ts';
import { rulePageScheme } from './drafts.ts';

/** Where the pages of the rules are found: `<rulePages>/<rule>.md`. */
export const rulePages = `${rulePageScheme}:`;

/** Gives VS Code the pages of the rules, which the extension brings along as one file. */
export function provideRulePages(extensionUri: vscode.Uri): vscode.Disposable {
  let known: Promise<Readonly<Record<string, string>>> | undefined;
  const read = async () => {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'dist/pages.json'));
    return JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, string>>;
  };
  return vscode.workspace.registerTextDocumentContentProvider(rulePageScheme, {
    async provideTextDocumentContent({ path }) {
      known ??= read();
      return (await known)[path.slice(1)] ?? '';
    },
  });
}

/** Shows the page of a rule. Without one it takes the rule at the cursor, or lets the writer choose. */
export async function explainRule(client: BaseLanguageClient, rule: unknown): Promise<void> {
  const asked = typeof rule === 'string' ? rule : ruleAtCursor();
  const chosen = asked ?? (await chooseRule(client));
  // The name becomes part of a path, and a link in a document could name anything.
  if (chosen === undefined || !/^[a-z-]+$/.test(chosen)) return;
  await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.parse(`${rulePages}/${chosen}.md`));
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
