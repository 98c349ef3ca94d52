import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startStdio, startWorker } from './client.ts';
import { type Editor, everywhere, rangeOf, type Setup, startEditor, vague } from './session.ts';

const uri = 'file:///drafts/note.md';
const secret = 'Zanzibarquokka';

/** A calendar in which one weekday's hours are taken, every week. */
function weekly(day: 'TU' | 'TH', from: string, to: string): string {
  const first = day === 'TU' ? '20240102' : '20240104';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//EN',
    'BEGIN:VEVENT',
    'UID:one',
    `SUMMARY:${secret}`,
    `DTSTART;TZID=America/Chicago:${first}T${from}`,
    `DTEND;TZID=America/Chicago:${first}T${to}`,
    `RRULE:FREQ=WEEKLY;BYDAY=${day}`,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}

const proposals = async (editor: Editor) =>
  (await editor.actions(uri, everywhere, ['quickfix'])).map((it) => it.title).filter((it) => /^Propose/.test(it));
const warnings = (editor: Editor) =>
  editor.news
    .filter((it) => it.method === 'window/showMessage')
    .map((it) => (it.params as { message: string }).message);

suite('server: calendar', () => {
  let root: string;
  setup(() => {
    root = mkdtempSync(join(tmpdir(), 'yesable-'));
  });
  teardown(() => rmSync(root, { recursive: true, force: true }));

  function write(name: string, text: string | Buffer): string {
    writeFileSync(join(root, name), text);
    return join(root, name);
  }

  async function editorWith(calendar: string, more: Setup = {}): Promise<Editor> {
    const editor = await startEditor({ answers: { 'workspace/configuration': () => [{ calendar }] }, ...more });
    editor.open(uri, vague);
    return editor;
  }

  test('moves the times proposed, in fixes and in the rewrite, and the hover names it', async () => {
    const free = await editorWith('');
    assert.match((await proposals(free))[0] ?? '', /^Propose Tuesday, .* at 10:00 am/);
    const path = write('work.ics', weekly('TU', '090000', '110000'));
    const busy = await editorWith(path);
    assert.match((await proposals(busy))[0] ?? '', /^Propose Tuesday, .* at 11:00 am/);
    const { newText } = await busy.get<{ newText: string }>('yesable/rewrite', { uri });
    assert.match(newText, /Tuesday, .* at 11:00 am/);
    const place = rangeOf(vague, 'some time').start;
    const line = `free in your calendar, \`${path}\``;
    assert.ok((await busy.hover(uri, place))?.contents.value.includes(line));
    assert.ok(!(await free.hover(uri, place))?.contents.value.includes('your calendar'));
    for (const it of [free, busy]) {
      assert.deepEqual(warnings(it), []);
      it.end();
    }
  });

  test('is read again when its file changes', async () => {
    const path = write('work.ics', weekly('TU', '090000', '110000'));
    const editor = await editorWith(path);
    assert.match((await proposals(editor))[0] ?? '', /11:00 am/);
    write('work.ics', weekly('TU', '090000', '133000').replace('UID:one', 'UID:another'));
    assert.match((await proposals(editor))[0] ?? '', /1:30 pm/);
    rmSync(path);
    assert.match((await proposals(editor))[0] ?? '', /10:00 am/);
    assert.equal(warnings(editor).length, 1);
    editor.end();
  });

  test('that is missing or broken is told once, with its name and the mend, and changes nothing else', async () => {
    const plain = await editorWith('');
    const expected = [await plain.codesOf(uri), await proposals(plain)];
    plain.end();
    const broken: readonly (readonly [string, RegExp])[] = [
      [join(root, 'none.ics'), /none\.ics is not there; check its name\.$/],
      [root, /is no file; name an \.ics file\.$/],
      [write('text.ics', `Dear ${secret},`), /text\.ics cannot be used: .*; export it again\.$/],
      [write('big.ics', Buffer.alloc(10 * 1024 * 1024 + 1, 'x')), /big\.ics is larger than 10 MB; .*\.$/],
    ];
    for (const [path, warning] of broken) {
      const editor = await editorWith(path);
      assert.deepEqual([await editor.codesOf(uri), await proposals(editor)], expected);
      editor.open('file:///drafts/other.md', vague);
      await editor.pull('file:///drafts/other.md');
      const [told, ...more] = warnings(editor);
      assert.match(told ?? '', /^yesable\.calendar: /);
      assert.match(told ?? '', warning);
      assert.deepEqual(more, []);
      editor.end();
    }
  });

  test('that a project names is not read', async () => {
    const path = write('work.ics', weekly('TU', '090000', '110000'));
    write('.yesable.json', JSON.stringify({ calendar: path }));
    const folder = pathToFileURL(root).href;
    const editor = await startEditor({ folders: [folder] });
    editor.open(`${folder}/note.md`, vague);
    const titles = (await editor.actions(`${folder}/note.md`, everywhere, ['quickfix'])).map((it) => it.title);
    assert.ok(titles.some((it) => /^Propose Tuesday, .* at 10:00 am/.test(it)));
    assert.match(warnings(editor).join('\n'), /"calendar" is read from your own user settings only/);
    editor.end();
  });

  test('cannot be read in a browser, which is told once', async () => {
    const editor = await editorWith('/home/dana/work.ics', { channel: startWorker() });
    assert.notDeepEqual(await editor.codesOf(uri), []);
    await editor.hover(uri, { line: 2, character: 60 });
    assert.deepEqual(warnings(editor), [
      'yesable.calendar: a calendar cannot be read in a browser, so times are proposed without it.',
    ]);
    editor.end();
  });

  test('is read by a bundle that is loaded only then', () => {
    // A part of iCalendar's rules for recurring events, in no other program of ours.
    const holders = ['calendar.js', 'server.js', 'cli.js', 'client.js'].filter((it) =>
      readFileSync(join(ROOT, 'dist', it), 'utf8').includes('BYWEEKNO'),
    );
    assert.deepEqual(holders, ['calendar.js']);
  });

  test('tells nothing of what is in it', async () => {
    const broken = `${weekly('TU', '090000', '110000').replace('END:VEVENT', `END:${secret}`)}\r\n${secret}`;
    for (const text of [weekly('TU', '090000', '110000'), broken, `BEGIN:VCALENDAR\r\n${secret};=:\r\n`]) {
      const server = startStdio();
      const said: string[] = [];
      server.onMessage((message) => said.push(JSON.stringify(message)));
      const editor = await editorWith(write('work.ics', text), { channel: server });
      editor.notify('$/setTrace', { value: 'verbose' });
      await editor.pull(uri);
      await editor.actions(uri, everywhere);
      await editor.hover(uri, { line: 2, character: 60 });
      await editor.get('yesable/rewrite', { uri });
      assert.ok(said.length >= 5);
      assert.deepEqual(
        said.filter((it) => it.includes(secret)),
        [],
      );
      assert.equal(server.stderr(), '');
      editor.end();
    }
  });
});
