import * as vscode from 'vscode';
import { assertEqual, assertTrue } from './assert.ts';
import { closeAll, openFile, openText } from './editing.ts';
import { findingsOf, mentions, waitForNothing, waitForRule } from './findings.ts';

const vague =
  'Hi Dana,\n\nI saw your talk on packaging law. Would you have some time to chat sometime?\n\nBest,\nOmar\n';

suite('documents', () => {
  teardown(closeAll);

  test('a finding says who found it and links to the page of its rule', async () => {
    const { document } = await openFile('vague.md');
    const finding = await waitForRule(document, 'say-how-long');
    assertEqual(finding.source, 'yesable');
    assertEqual(finding.severity, vscode.DiagnosticSeverity.Warning);
    assertTrue(typeof finding.code === 'object', 'The code has no link.');
    assertEqual(finding.code.target.scheme, 'command');
  });

  test('a document that asks nobody for anything stays silent', async () => {
    const vagueDraft = await openFile('vague.md');
    const { document } = await openFile('readme.md');
    // The draft is checked again after it, so the silence is an answer and not an absence of one.
    await vscode.window.showTextDocument(vagueDraft.document);
    await waitForRule(vagueDraft.document, 'say-how-long');
    assertEqual(findingsOf(document), []);
  });

  for (const language of ['markdown', 'plaintext', 'mail']) {
    test(`an unsaved ${language} document is checked`, async () => {
      const { document } = await openText(vague, language);
      await waitForRule(document, 'say-how-long');
    });
  }

  test("a file of mutt's is mail", async () => {
    const { document } = await openFile('mutt-vague');
    assertEqual(document.languageId, 'mail');
    await waitForRule(document, 'say-how-long');
  });

  test('other languages are left alone', async () => {
    const { document } = await openText(vague, 'javascript');
    const { document: draft } = await openText(vague);
    await waitForRule(draft, 'say-how-long');
    assertEqual(findingsOf(document), []);
  });

  test('the nearest .yesable.json counts, in a virtual workspace too', async () => {
    const { document: loud } = await openFile('vague.md');
    await waitForRule(loud, 'say-how-long');
    const { document } = await openFile('quiet/vague.md');
    await waitForRule(document, 'name-the-topic');
    assertEqual(
      findingsOf(document).filter((it) => mentions(it, 'say-how-long')),
      [],
    );
  });

  test('above a git checkout no .yesable.json counts', async () => {
    const { document } = await openFile('quiet/checkout/vague.md');
    await waitForRule(document, 'say-how-long');
  });

  test('a setting of the workspace counts at once', async () => {
    const { document } = await openFile('vague.md');
    await waitForRule(document, 'say-how-long');
    const settings = vscode.workspace.getConfiguration('yesable');
    try {
      await settings.update('enable', false, vscode.ConfigurationTarget.Workspace);
      await waitForNothing(document);
    } finally {
      await settings.update('enable', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await waitForRule(document, 'say-how-long');
  });
});
