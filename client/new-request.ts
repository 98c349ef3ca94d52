import * as vscode from 'vscode';

/** Opens an unsaved Markdown draft of a request of which only blanks are left, with the cursor in the first one. */
export async function newRequest(): Promise<void> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(withTabStops(skeleton()), new vscode.Position(0, 0));
}

/** Reciprocity first, then one question the reader can answer with one word; in it what the writer has set. */
function skeleton(): string {
  const settings = vscode.workspace.getConfiguration('yesable');
  const set = (key: string, otherwise: string) => settings.get(key) || otherwise;
  return `Hi [first name],

I'm ${set('name', '[name]')}, ${set('introduction', '[what I do]')}. Your [talk, post or decision] led me to [what I changed].

I'd like to ask you one thing: [the question]. Would you have ${set('minutes', '20')} minutes to talk ${set('medium', 'by phone')} on [day and date], at [time and time zone]? A plain yes is enough${settings.get('medium') ? '' : ", and I'll call you"}; if it doesn't suit you, a simple no is completely fine.

Thanks,
${set('name', '[your name]')}
`;
}

/** Makes each [blank] a tab stop. The odd parts of a split by a group are what the group matched. */
function withTabStops(text: string): vscode.SnippetString {
  const snippet = new vscode.SnippetString();
  text.split(/(\[[^[\]]+\])/).forEach((part, index) => {
    if (index % 2 === 0) snippet.appendText(part);
    else snippet.appendPlaceholder(part);
  });
  return snippet;
}
