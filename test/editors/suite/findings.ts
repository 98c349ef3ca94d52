import * as vscode from 'vscode';
import { waitFor } from './editing.ts';

/** Yesable's diagnostics of a document, in the order of the text. */
export function findingsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter((it) => it.source === 'yesable');
}

/** The rules of these findings. */
export function rulesOf(document: vscode.TextDocument): readonly string[] {
  return findingsOf(document).map(ruleOf);
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Whether a finding is about this rule. Several things one ask lacks are shown as one finding that names them all. */
export function mentions(finding: vscode.Diagnostic, rule: string): boolean {
  return ruleOf(finding) === rule || finding.message.includes(rule.replaceAll('-', ' '));
}

/** Waits for a finding about this rule. */
export function waitForRule(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> {
  return waitFor(`a finding of ${rule} in "${document.getText().slice(0, 60)}"`, () =>
    findingsOf(document).find((it) => mentions(it, rule)),
  );
}

/** Waits until nothing is found. */
export function waitForNothing(document: vscode.TextDocument): Promise<true> {
  return waitFor('no finding', () => findingsOf(document).length === 0 || undefined);
}

/**
 * Waits for a code action at a range whose title matches. VS Code cancels a request when another extension registers a
 * provider meanwhile, so it is asked again.
 */
export function waitForAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: RegExp,
): Promise<vscode.CodeAction> {
  return waitFor(`an action ${title}`, async () =>
    (await actionsAt(document, range)).find((it) => title.test(it.title)),
  );
}

/** The code actions VS Code offers at a range; none when it was interrupted. */
export async function actionsAt(
  { uri }: vscode.TextDocument,
  range: vscode.Range,
  kind?: vscode.CodeActionKind,
): Promise<readonly vscode.CodeAction[]> {
  const ask = vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind?.value,
  );
  return Promise.resolve(ask).catch((error: Error) => {
    if (error.message.includes('Canceled')) return [];
    throw error;
  });
}
