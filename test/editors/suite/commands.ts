import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertTrue } from './assert.ts';
import { closeAll, openFile, openText, waitFor } from './editing.ts';
import { findingsOf, rulesOf, waitForRule } from './findings.ts';

suite('commands', () => {
  teardown(closeAll);

  test('the manifest and the extension name the same commands', async () => {
    await openFile('vague.md');
    const manifest = vscode.extensions.getExtension('yesable.yesable')?.packageJSON;
    const offered: string[] = manifest.contributes.commands.map((it: { command: string }) => it.command);
    await waitFor('the commands', async () => {
      const known = await vscode.commands.getCommands(true);
      return offered.every((it) => known.includes(it)) || undefined;
    });
  });

  test('a new request is all blanks, with the cursor in the first', async () => {
    await vscode.commands.executeCommand('yesable.newRequest');
    const editor = await waitFor('a new draft', () => {
      const active = vscode.window.activeTextEditor;
      return active?.document.isUntitled ? active : undefined;
    });
    assertEqual(editor.document.languageId, 'markdown');
    assertEqual(editor.document.getText(editor.selection), '[first name]');
    assertMatch(editor.document.getText(), /\?[^?]*$/);
    assertEqual(
      findingsOf(editor.document).filter((it) => it.severity <= vscode.DiagnosticSeverity.Warning),
      [],
    );
  });

  test('the message is copied without front matter and comments', async () => {
    await openText(
      '---\nto: Dana\n---\n<!-- a note to myself -->\n\nHi Dana,\n\nAre you coming on Friday, May 8?\n\nOmar\n',
    );
    await waitForCopy(/^Hi Dana,\n\nAre you coming on Friday, May 8\?\n\nOmar\n?$/);
  });

  test('a document is checked as a request when the writer says so', async () => {
    const { document } = await openFile('readme.md');
    await waitFor('findings', async () => {
      await vscode.commands.executeCommand('yesable.checkAsRequest');
      return rulesOf(document).length > 0 || undefined;
    });
  });

  test('a rule is explained on its page', async () => {
    const { document } = await openFile('vague.md');
    await waitForRule(document, 'say-how-long');
    await vscode.commands.executeCommand('yesable.explainRule', 'say-how-long');
    await waitFor(
      'the page',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('say-how-long') || undefined,
    );
  });

  test('the rule at the cursor is the one that is explained', async () => {
    const editor = await openFile('vague.md');
    const finding = await waitForRule(editor.document, 'name-the-topic');
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    await vscode.commands.executeCommand('yesable.explainRule');
    await waitFor(
      'the page',
      () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('name-the-topic') || undefined,
    );
  });

  test('the server starts again', async () => {
    const { document } = await openFile('vague.md');
    await waitForRule(document, 'say-how-long');
    await vscode.commands.executeCommand('yesable.restart');
    await waitForRule(document, 'say-how-long');
    assertTrue(vscode.extensions.getExtension('yesable.yesable')?.isActive, 'The extension is not active.');
  });
});

/** The clipboard of a browser may refuse until the page has the focus. */
async function waitForCopy(pattern: RegExp): Promise<void> {
  await waitFor('the copied message', async () => {
    await vscode.env.clipboard.writeText('');
    await vscode.commands.executeCommand('yesable.copyMessage');
    return pattern.test(await vscode.env.clipboard.readText()) || undefined;
  });
}
