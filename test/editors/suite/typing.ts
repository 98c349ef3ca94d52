import * as vscode from 'vscode';
import { assertEqual, assertTrue } from './assert.ts';
import { closeAll, openText, pause, typeText, waitFor } from './editing.ts';
import { findingsOf, mentions, waitForRule } from './findings.ts';

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

function isMentioned(document: vscode.TextDocument, rule: string): boolean {
  return findingsOf(document).some((it) => mentions(it, rule));
}
