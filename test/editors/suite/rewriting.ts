import * as vscode from 'vscode';
import { assertEqual, assertMatch, assertTrue } from './assert.ts';
import { closeAll, openText, pause, undo, vagueDraft, waitFor, workspaceFile } from './editing.ts';
import { findingsOf, waitForRule } from './findings.ts';

suite('rewriting', () => {
  teardown(closeAll);

  test('the rewrite is shown beside the draft, which is not changed', async () => {
    const { document } = await openVagueDraft();
    const before = document.getText();
    const { original, modified } = await showRewrite();
    assertEqual(original.toString(), document.uri.toString());
    const preview = await vscode.workspace.openTextDocument(modified);
    assertMatch(preview.getText(), /minutes/);
    assertEqual(findingsOf(preview), []);
    assertEqual(document.getText(), before);
    await vscode.commands.executeCommand('yesable.keepDraft');
    assertEqual(document.getText(), before);
    assertEqual(openDiff(), undefined);
  });

  test('Windows line ends stay whole around what was rewritten', async () => {
    const editor = await openVagueDraft();
    const { document } = editor;
    await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
    const before = document.getText();
    await showRewrite();
    await vscode.commands.executeCommand('yesable.useRewrite');
    await waitFor('the rewritten draft', () => document.getText() !== before || undefined);
    assertMatch(document.getText(), /^Hi Dana,\r\n\r\n[^\r\n]+(?:\r\n\r\n[^\r\n]+)*\r\n\r\nBest,\r\nOmar\r\n$/);
  });

  test('used, it is one undo step with the cursor in the first blank and Tab to the next', async () => {
    const { document } = await openVagueDraft();
    const before = document.getText();
    await showRewrite();
    await vscode.commands.executeCommand('yesable.useRewrite');
    await waitFor('the rewritten draft', () => document.getText() !== before || undefined);
    const editor = await waitFor('the editor of the draft', () =>
      vscode.window.activeTextEditor?.document === document ? vscode.window.activeTextEditor : undefined,
    );
    const first = await waitFor('a selected blank', () => selectedBlank(editor));
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    const second = await waitFor('the next blank', () => {
      const blank = selectedBlank(editor);
      return blank === first ? undefined : blank;
    });
    assertTrue(first !== second, 'Tab stayed in the first blank.');
    assertEqual(openDiff(), undefined);
    await undo();
    assertEqual(document.getText(), before);
  });

  test('it is not put into another text that has come in the place of the draft', async () => {
    const file = workspaceFile('replaced.md');
    const write = (text: string) => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    await write(vagueDraft);
    // By a command, since VS Code keeps for minutes what an extension opens.
    await vscode.commands.executeCommand('vscode.open', file);
    const { document } = await waitFor('the draft', activeEditorOf(file));
    await waitForRule(document, 'say-how-long');
    await showRewrite();
    await closeAll();
    await waitFor('the end of the draft', () => document.isClosed || undefined);
    const other = 'Hi Ana,\n\nThank you for the tour of the mill on Monday. It was a treat.\n\nOmar\n';
    await write(other);
    void vscode.commands.executeCommand('yesable.useRewrite');
    const editor = await waitFor('the draft, opened again', activeEditorOf(file));
    await pause(1_000);
    assertEqual(editor.document.getText(), other);
    await closeAll();
    await vscode.workspace.fs.delete(file);
  });
});

function activeEditorOf(file: vscode.Uri): () => vscode.TextEditor | undefined {
  const isOf = (it: vscode.TextEditor | undefined) => it?.document.uri.toString() === file.toString();
  return () => (isOf(vscode.window.activeTextEditor) ? vscode.window.activeTextEditor : undefined);
}

async function openVagueDraft(): Promise<vscode.TextEditor> {
  const editor = await openText(vagueDraft);
  await waitForRule(editor.document, 'say-how-long');
  return editor;
}

async function showRewrite(): Promise<vscode.TabInputTextDiff> {
  // It ends only when the writer has answered, so it is not waited for.
  void vscode.commands.executeCommand('yesable.rewrite');
  return waitFor('the preview', openDiff);
}

function openDiff(): vscode.TabInputTextDiff | undefined {
  const inputs = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map((it) => it.input));
  return inputs.find((it): it is vscode.TabInputTextDiff => it instanceof vscode.TabInputTextDiff);
}

/** Where the selected blank begins and what it says; undefined when no blank is selected. */
function selectedBlank({ document, selection }: vscode.TextEditor): string | undefined {
  const text = document.getText(selection);
  return /^\[.+\]$/.test(text) ? `${document.offsetAt(selection.start)} ${text}` : undefined;
}
