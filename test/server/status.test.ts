import assert from 'node:assert/strict';
import { type Pulled, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';

suite('server: status', () => {
  interface Status {
    readonly uri: string;
    readonly version: number;
    readonly limit?: string;
    readonly unread?: string;
    readonly messages: readonly {
      readonly isRequest: boolean;
      readonly isEnglish: boolean;
      readonly readerMust: readonly string[];
      readonly answer: string;
    }[];
  }

  test('tells our own editor what the reader of each message must do', async () => {
    const editor = await startEditor({ options: { commands: [] } });
    editor.open(uri, `${vague}\n---\n\nHi Dana,\n\nThank you for the tour yesterday. It was a treat.\n\nOmar\n`);
    const { messages } = await editor.next<Status>('yesable/status', (it) => it.version === 1);
    assert.deepEqual(
      messages.map((it) => it.isRequest),
      [true, false],
    );
    assert.ok(messages[0]?.readerMust.includes('decide how long'));
    assert.deepEqual(messages[1]?.readerMust, []);
    editor.end();
  });

  test('says which message is in another language', async () => {
    const editor = await startEditor({ options: { commands: [] } });
    const german =
      'Hallo Dana,\n\nhättest du am Montag Zeit für ein Gespräch über das Brot? Ich würde mich freuen.\n\nOmar\n';
    editor.open(uri, `${german}\n---\n\n${vague}`);
    const { messages } = await editor.next<Status>('yesable/status', (it) => it.version === 1);
    assert.deepEqual(
      messages.map((it) => [it.isRequest, it.isEnglish]),
      [
        [false, false],
        [true, true],
      ],
    );
    editor.end();
  });

  test('says that a part was too long to be read', async () => {
    const editor = await startEditor({ options: { commands: [] } });
    editor.open(uri, 'We met and talked about bread. '.repeat(4000));
    const { limit } = await editor.next<Status>('yesable/status');
    assert.match(limit ?? '', /60,000 characters/);
    editor.end();
  });

  test('says why nothing was looked for', async () => {
    for (const [settings, expected] of [
      [{ run: 'manual' }, 'waiting'],
      [{ enable: false }, 'off'],
      [{ exclude: ['note.md'] }, 'off'],
      [{ run: 'save' }, undefined],
    ] as const) {
      const editor = await startEditor({
        options: { commands: [] },
        answers: { 'workspace/configuration': () => [settings] },
      });
      editor.open(uri, vague);
      const { unread, messages } = await editor.next<Status>('yesable/status');
      assert.deepEqual([unread, messages[0]?.isRequest], [expected, expected === undefined]);
      await editor.get('yesable/checkAsRequest', { uri });
      await editor.next<Status>(
        'yesable/status',
        (it) => it.unread === undefined && it.messages[0]?.isRequest === true,
      );
      editor.end();
    }
  });

  test('is not sent to an editor that would not know what to do with it', async () => {
    const editor = await startEditor();
    editor.open(uri, vague);
    await editor.get<Pulled>('textDocument/diagnostic', { textDocument: { uri } });
    await editor.get('yesable/rules');
    assert.equal(editor.news.filter((it) => it.method === 'yesable/status').length, 0);
    editor.end();
  });
});
