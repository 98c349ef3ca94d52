import assert from 'node:assert/strict';
import { join } from 'node:path';
import { folderWith, onMonday } from './process.ts';

const vague =
  "Hi Dana,\n\nI'd love to connect and learn about your experience. Would you have some time to chat?\n\nThanks,\nOmar\n";

/** A calendar with one event. */
function calendar(start: string, end: string): string {
  return `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//test//EN\r\nBEGIN:VEVENT\r\nUID:one\r\n${start}\r\n${end}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
}

suite('cli: --calendar', () => {
  const folder = folderWith({
    'note.md': vague,
    'abroad/note.md': vague,
    'abroad/.yesable.json': '{ "timeZone": "Europe/Berlin" }',
    'work.ics': calendar('DTSTART:20260310T140000Z', 'DTEND:20260310T160000Z'),
    'floating.ics': calendar('DTSTART:20260310T090000', 'DTEND:20260310T110000'),
    'text.ics': 'Dear Dana,\n',
  });
  const rewrite = (...args: readonly string[]) => onMonday('rewrite', args, { folder });

  test('moves the times that a rewrite proposes', () => {
    assert.match(rewrite('note.md').stdout, /Tuesday, March 10, at 10:00 am/);
    const { code, stdout, stderr } = rewrite('note.md', '--calendar', 'work.ics');
    assert.deepEqual([code, stderr], [0, '']);
    assert.match(stdout, /Tuesday, March 10, at 11:00 am/);
  });

  test('moves the times that a check proposes', () => {
    const titles = (...args: readonly string[]) =>
      onMonday('check', ['note.md', '--format', 'json', ...args], { folder }).stdout.match(/"Propose [^"]*"/g) ?? [];
    assert.ok(titles().every((it) => it.includes('March 10, at 10:00 am')));
    const moved = titles('--calendar', join(folder, 'work.ics'));
    assert.ok(moved.length > 0 && moved.every((it) => it.includes('March 10, at 11:00 am')));
  });

  test('times without a zone are meant where the writer lives', () => {
    assert.match(rewrite('note.md', '--calendar', 'floating.ics').stdout, /Tuesday, March 10, at 11:00 am/);
  });

  test('a file that cannot be used is named in one line, and nothing is done', () => {
    for (const [name, problem] of [
      ['none.ics', 'is not there; check its name'],
      ['abroad', 'is no file; name an .ics file'],
      ['text.ics', /^cannot be used: .*; export it again$/],
    ] as const) {
      for (const command of ['check', 'rewrite'] as const) {
        const { code, stdout, stderr } = onMonday(command, ['note.md', '--calendar', name], { folder });
        assert.deepEqual([code, stdout], [2, '']);
        const line = stderr.replace(`yesable: ${name}: `, '').replace(/\n$/, '');
        if (typeof problem === 'string') assert.equal(line, problem);
        else assert.match(line, problem);
      }
    }
  });

  test('is no flag of facts', () => {
    assert.equal(onMonday('facts', ['note.md', '--calendar', 'work.ics'], { folder }).code, 2);
  });
});
