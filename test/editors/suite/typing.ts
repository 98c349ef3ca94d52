import * as vscode from 'vscode';
import { assertEqual, assertTrue } from './assert.ts';
import { closeAll, openText, typeText } from './editing.ts';
import { findingsOf, rulesOf, waitForRule } from './findings.ts';

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
    assertTrue(rulesOf(document).includes('say-how-long'), 'The squiggle went away though nothing there has changed.');
  });

  test('a squiggle goes as soon as it is no longer true', async () => {
    const editor = await openText(`Hi Dana,\n\n${vague}\n\nBest,\nOmar\n`);
    const { document } = editor;
    await waitForRule(document, 'say-how-long');
    const next = nextFindings(document);
    const at = document.getText().indexOf('some time');
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 'some time'.length));
    await editor.edit((edit) => edit.replace(range, '20 minutes'));
    assertTrue(!(await next).includes('say-how-long'), 'The squiggle outlived its reason.');
  });
});

/** The rules after the next change of the document's diagnostics. */
function nextFindings(document: vscode.TextDocument): Promise<readonly string[]> {
  return new Promise((resolve) => {
    const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      if (!uris.some((it) => it.toString() === document.uri.toString())) return;
      watching.dispose();
      resolve(rulesOf(document));
    });
  });
}
