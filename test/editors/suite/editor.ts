import * as vscode from 'vscode';
import { assertEqual, assertTrue } from './assert.ts';
import { closeAll, openFile, waitFor } from './editing.ts';
import { waitForRule } from './findings.ts';
import { environment } from './run.ts';

suite('the editor', () => {
  teardown(closeAll);

  test('is the one that is meant', () => {
    assertEqual(vscode.workspace.isTrusted, environment('YESABLE_TEST_RESTRICTED') !== '1');
    assertEqual(isInstalled(), environment('YESABLE_TEST_VSIX') !== undefined);
  });

  test('starts Yesable for a draft', async () => {
    const { document } = await openFile('vague.md');
    await waitForRule(document, 'say-how-long');
    assertTrue(yesable().isActive, 'The extension is not active.');
    await waitFor(
      'the commands',
      async () => (await vscode.commands.getCommands(true)).includes('yesable.rewrite') || undefined,
    );
  });
});

function yesable(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('yesable.yesable');
  assertTrue(extension, 'Yesable is not there.');
  return extension;
}

/** Whether VS Code runs the installed package, not the development folder. */
function isInstalled(): boolean {
  return /\/extensions\/yesable\.yesable-/.test(yesable().extensionUri.path);
}
