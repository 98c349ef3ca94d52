import assert from 'node:assert/strict';
import { type Action, everywhere, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';
const exact =
  'Hi Dana,\n\nWould you have 25 minutes for a call about the bread oven on Tuesday, March 10, at 10:00 am Central time?\n\nThanks,\nOmar\n';
const dated = `---\ndate: 2026-03-02\nsubject: "Re: Tide mills, twice"\n---\n\n${exact}`;

interface Invitation {
  readonly fileName: string;
  readonly content: string;
}

const command = 'yesable.saveInvitation';
const own = { options: { commands: [command] } };
const isOurs = (it: Action) => it.title === 'Save the invitation';

suite('server: invitation', () => {
  test('is for the time that the message proposes', async () => {
    const editor = await startEditor();
    editor.open(uri, dated);
    const { fileName, content } = await editor.get<Invitation>('yesable/invitation', { uri });
    assert.equal(fileName, '2026-03-10-tide-mills-twice.ics');
    assert.match(content, /^BEGIN:VCALENDAR\r\n/);
    assert.match(content, /\r\nDTSTART:20260310T150000Z\r\nDTEND:20260310T152500Z\r\nSUMMARY:Tide mills\\, twice\r\n/);
    assert.match(content, /\r\nDTSTAMP:\d{8}T\d{6}Z\r\n/);
    assert.doesNotMatch(content, /DESCRIPTION|Dana/);
    editor.end();
  });

  test('is the same event when it is saved again, and another one for another text', async () => {
    const editor = await startEditor();
    const uidOf = async () =>
      /\r\nUID:(\S+)/.exec((await editor.get<Invitation>('yesable/invitation', { uri })).content)?.[1] ?? '';
    editor.open(uri, dated);
    const first = await uidOf();
    assert.match(first, /^[\w-]+@yesable$/);
    assert.equal(await uidOf(), first);
    editor.open(uri, dated.replace('25', '35'));
    assert.notEqual(await uidOf(), first);
    editor.end();
  });

  test('reads a time that only waits to be confirmed, a zone of another place, and a stretch', async () => {
    const editor = await startEditor({ answers: { 'workspace/configuration': () => [{ minutes: 45 }] } });
    const start = 'on Tuesday, March 10, at 10:00 am Central time';
    for (const [words, times] of [
      ['on [Tuesday, March 10, at 10:00 am Central time]', 'DTSTART:20260310T150000Z\r\nDTEND:20260310T152500Z'],
      ['on Tuesday, March 10, at 10:00 am CET', 'DTSTART:20260310T090000Z\r\nDTEND:20260310T092500Z'],
      [
        'on Tuesday, March 10, from 10:00 to 10:25 am Central time',
        'DTSTART:20260310T150000Z\r\nDTEND:20260310T152500Z',
      ],
    ] as const) {
      editor.open(uri, dated.replace(start, words));
      const { content } = await editor.get<Invitation>('yesable/invitation', { uri });
      assert.ok(content.includes(times), `${words}\n${content}`);
    }
    editor.open(uri, dated.replace('25 minutes for a call', 'time for a call'));
    assert.match((await editor.get<Invitation>('yesable/invitation', { uri })).content, /DTEND:20260310T154500Z/);
    editor.end();
  });

  test('is of the message at the position', async () => {
    const editor = await startEditor();
    editor.open(uri, `${exact}\n---\n\n${exact.replace('10:00', '11:00').replace('bread oven', 'stone mill')}`);
    const run = (line: number) =>
      editor.get<Invitation>('workspace/executeCommand', { command, arguments: [uri, { line, character: 0 }] });
    const [first, second] = [await run(0), await run(10)];
    assert.match(first.content, /SUMMARY:Meeting about the bread oven\r\n/);
    assert.match(second.content, /SUMMARY:Meeting about the stone mill\r\n/);
    assert.match(second.fileName, /^\d{4}-03-10-meeting-about-the-stone-mill\.ics$/);
    editor.end();
  });

  test('is refused in words where no time is exact', async () => {
    const editor = await startEditor(own);
    const [day, window] = ['on Tuesday, March 10', 'on Tuesday, March 10, between 9 am and 5 pm Central time'].map(
      (it) => dated.replace('on Tuesday, March 10, at 10:00 am Central time', it),
    );
    for (const text of [vague, day, window, 'See you on Monday at 10:00!\n', '']) {
      editor.open(uri, text ?? '');
      for (const asked of [
        editor.ask('yesable/invitation', { uri }),
        editor.ask('workspace/executeCommand', { command, arguments: [uri] }),
      ]) {
        const { error } = await asked;
        assert.equal(error?.code, -32803, text);
        assert.match(
          error?.message ?? '',
          /^This message proposes no exact time yet; name a day and a clock time first\.$/,
        );
      }
      assert.deepEqual((await editor.actions(uri, everywhere)).filter(isOurs), []);
    }
    editor.end();
  });

  test('is an action of an editor that can save it', async () => {
    const editor = await startEditor(own);
    editor.open(uri, exact);
    for (const only of [undefined, ['source'], ['source.yesable'], ['source.yesable.invitation']]) {
      const [action, ...others] = (await editor.actions(uri, everywhere, only)).filter(isOurs);
      assert.deepEqual(
        [action?.kind, action?.command?.command, action?.command?.arguments, others.length],
        ['source.yesable.invitation', command, [uri, { line: 0, character: 0 }], 0],
      );
    }
    assert.deepEqual((await editor.actions(uri, everywhere, ['quickfix'])).filter(isOurs), []);
    editor.end();
    const other = await startEditor();
    other.open(uri, exact);
    assert.deepEqual((await other.actions(uri, everywhere)).filter(isOurs), []);
    other.end();
  });
});
