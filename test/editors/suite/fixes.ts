import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertTrue } from './assert.ts';
import { closeAll, openText, pause, undo, vagueDraft, waitFor } from './editing.ts';
import { actionsAt, findingsOf, mentions, rulesOf, waitForAction, waitForRule } from './findings.ts';

suite('fixes', () => {
  teardown(closeAll);

  test('the light bulb puts the missing piece in, as one undo step', async () => {
    const { document } = await openText(vagueDraft);
    const before = document.getText();
    const finding = await waitForRule(document, 'say-how-long');
    const action = await waitForAction(document, finding.range, /20 minutes/);
    assertTrue(action.edit, 'The action has no edit.');
    assertTrue(await vscode.workspace.applyEdit(action.edit), 'The edit was refused.');
    assertMatch(document.getText(), /20 minutes/);
    await undo();
    assertEqual(document.getText(), before);
  });

  test('a [blank] that a fix puts in is selected, to be typed over', async () => {
    const editor = await openText(vagueDraft);
    const { document } = editor;
    const finding = await waitForRule(document, 'name-the-topic');
    await waitForAction(document, finding.range, /./);
    editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
    // Through the editor itself, since the API's `applyEdit` turns a snippet into plain text.
    await vscode.commands.executeCommand('editor.action.codeAction', { kind: 'quickfix', apply: 'first' });
    await waitFor('a selected blank', () => /^\[.+\]$/.test(document.getText(editor.selection)) || undefined);
  });

  test('pressing fixes until none is left leaves no warning but the blanks', async () => {
    const { document } = await openText(vagueDraft);
    await waitForRule(document, 'say-how-long');
    for (let pressed = 0; pressed < 20; pressed += 1) {
      const next = findingsOf(document).find(isWarning);
      if (next === undefined) return;
      const before = document.getText();
      const action = await waitFor(`a fix for: ${next.message}`, async () =>
        (await actionsAt(document, next.range, vscode.CodeActionKind.QuickFix)).find((it) => it.isPreferred),
      );
      assertTrue(action.edit, `"${action.title}" has no edit.`);
      await vscode.workspace.applyEdit(action.edit);
      assertTrue(document.getText() !== before, `"${action.title}" changed nothing.`);
      // What a fix brings up is shown after the writer's pause.
      await pause(1_500);
    }
    throw new Error(`Warnings are left after 20 fixes:\n${document.getText()}`);
  });

  test('a rule can be ignored from the light bulb', async () => {
    const { document } = await openText(vagueDraft);
    const finding = await waitForRule(document, 'name-the-topic');
    const action = await waitForAction(document, finding.range, /^Ignore name-the-topic in this paragraph/);
    assertTrue(action.edit, 'The action has no edit.');
    await vscode.workspace.applyEdit(action.edit);
    assertMatch(document.getText(), /^<!-- yesable-disable-next name-the-topic -->$/m);
    await waitFor('the end of the finding', () => !rulesOf(document).includes('name-the-topic') || undefined);
    assertTrue(findingsOf(document).length > 0, 'The other findings went away with it.');
  });

  test('the rewrite is among the refactorings', async () => {
    const { document } = await openText('Hi Dana,\n\nWould you have some time to chat sometime?\n\nBest,\nOmar\n');
    const finding = await waitForRule(document, 'say-how-long');
    const action = await waitForAction(document, finding.range, /^Rewrite/);
    assertTrue(action.kind?.value.startsWith('refactor.rewrite'), 'It is no refactoring.');
  });

  test('fixing all needs no input and invents nothing', async () => {
    const { document } = await openText(vagueDraft);
    await waitForRule(document, 'say-how-long');
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const actions = await actionsAt(document, whole, vscode.CodeActionKind.SourceFixAll);
    for (const { edit } of actions) {
      for (const { newText } of edit?.get(document.uri) ?? [])
        assertTrue(!newText.includes('['), `A blank: ${newText}`);
    }
  });
});

function isWarning(finding: vscode.Diagnostic): boolean {
  return finding.severity === vscode.DiagnosticSeverity.Warning && !mentions(finding, 'fill-the-blanks');
}
