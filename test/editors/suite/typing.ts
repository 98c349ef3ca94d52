import * as vscode from 'vscode';
import { assertEqual, assertTrue } from './assert.ts';
import { closeAll, openFile, openText, pause, typeText, undo, waitFor } from './editing.ts';
import { findingsOf, mentions, waitForNothing, waitForRule } from './findings.ts';

// The client waits a second; timers may be a little early.
const shortestPause = 900;
const vague = 'Would you have some time to chat sometime?';

suite('while typing', () => {
  teardown(closeAll);

  test('the sentence being typed is underlined only after a pause', async () => {
    const { document } = await openText('');
    let lastKey = Date.now();
    const tooEarly: number[] = [];
    const watching = vscode.languages.onDidChangeDiagnostics(() => {
      const waited = Date.now() - lastKey;
      if (findingsOf(document).length > 0 && waited < shortestPause) tooEarly.push(waited);
    });
    try {
      await typeText(`Hi Dana,\n\n${vague}`, () => {
        lastKey = Date.now();
      });
      await waitForRule(document, 'say-how-long');
    } finally {
      watching.dispose();
    }
    assertEqual(tooEarly, []);
  });

  test('a finished sentence is underlined while the next one is typed', async () => {
    const editor = await openText(`Hi Dana,\n\n${vague}\n\nBest,\nOmar\n`);
    const { document } = editor;
    await waitForRule(document, 'say-how-long');
    editor.selection = new vscode.Selection(6, 0, 6, 0);
    await typeText('P.S. Thank you');
    assertTrue(isMentioned(document, 'say-how-long'), 'The squiggle went away though nothing there has changed.');
  });

  test('a squiggle goes as soon as it is no longer true, though the writer does not pause', async () => {
    const editor = await openText(`Hi Dana,\n\n${vague}\n\nBest,\nOmar\n`);
    const { document } = editor;
    await waitForRule(document, 'say-how-long');
    const at = document.getText().indexOf('some time');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'some time'.length));
    await editor.edit((edit) => edit.replace(range, '20 minutes'));
    editor.selection = new vscode.Selection(document.positionAt(at), document.positionAt(at));
    let longestPause = 0;
    await waitFor('the end of the squiggle', async () => {
      const start = Date.now();
      await typeText(' ');
      await pause(50);
      longestPause = Math.max(longestPause, Date.now() - start);
      return !isMentioned(document, 'say-how-long') || undefined;
    });
    assertTrue(longestPause < shortestPause, 'The test itself paused, so it shows nothing.');
  });
});

suite('when to check', () => {
  const settings = () => vscode.workspace.getConfiguration('yesable');
  const setRun = (run: string | undefined) => settings().update('run', run, vscode.ConfigurationTarget.Workspace);
  teardown(async () => {
    await setRun(undefined);
    await closeAll();
  });

  test('while typing where the project says so, whatever the settings of the editor say', async () => {
    const editor = await openFile('quiet/vague.md');
    const { document } = editor;
    await waitForRule(document, 'name-the-topic');
    await setRun('manual');
    await pause(1_000);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, document.lineCount, 0)));
    await waitForNothing(document);
    // Some hosts save by themselves, and other tests read this file.
    await undo();
    await waitForRule(document, 'name-the-topic');
  });

  test('on save: what was found stays while the writer types', async () => {
    await setRun('save');
    const editor = await openText(`Hi Dana,\n\n${vague}\n\nBest,\nOmar\n`);
    const { document } = editor;
    await waitForRule(document, 'say-how-long');
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, document.lineCount, 0)));
    await pause(1_500);
    assertTrue(findingsOf(document).length > 0, 'It was checked before it was saved.');
  });
});

function isMentioned(document: vscode.TextDocument, rule: string): boolean {
  return findingsOf(document).some((it) => mentions(it, rule));
}
