import assert from 'node:assert/strict';
import { folderWith, NOTES, onlyRules, onMonday, VAGUE, yesable } from './process.ts';

const only = onlyRules('say-how-long');
const withRule = (level: string) => `{"rules": {"say-how-long": "${level}"}}`;
const levels = (args: readonly string[], folder: string) =>
  onMonday('check', args, { folder })
    .stdout.split('\n')
    .flatMap((it) => /^(\S+):\d+:\d+: (\w+) say-how-long/.exec(it)?.slice(1, 3).join(' ') ?? []);

suite('.yesable.json and the command line', () => {
  test('each file has the nearest one', () => {
    const folder = folderWith({
      '.yesable.json': withRule('hint'),
      'a.md': VAGUE,
      'x/.yesable.json': withRule('information'),
      'x/y/b.md': VAGUE,
      'z/c.md': VAGUE,
    });
    assert.deepEqual(levels(['a.md', 'x/y/b.md', 'z/c.md'], folder), [
      'a.md hint',
      'x/y/b.md information',
      'z/c.md hint',
    ]);
  });
  test('the search stops at the root of a checkout', () => {
    const folder = folderWith({ '.yesable.json': withRule('hint'), 'r/.git/HEAD': 'ref', 'r/x/a.md': VAGUE });
    assert.deepEqual(levels(['r/x/a.md'], folder), ['r/x/a.md warning']);
  });
  test('--config is used instead', () => {
    const folder = folderWith({
      '.yesable.json': withRule('hint'),
      'other.json': withRule('information'),
      'a.md': VAGUE,
    });
    assert.deepEqual(levels(['--config', 'other.json', 'a.md'], folder), ['a.md information']);
  });
  test('flags win over the file', () => {
    const folder = folderWith({
      '.yesable.json': '{"timeZone": "Asia/Tokyo"}',
      'a.md': VAGUE.replace(' Central time', ''),
    });
    const instants = (...args: readonly string[]) =>
      JSON.parse(yesable(['facts', '--today', '2026-03-02', ...args, 'a.md'], { folder }).stdout).files[0].messages[0]
        .facts.when.instants;
    assert.deepEqual(instants(), ['2026-03-10T14:30+09:00']);
    assert.deepEqual(instants('--time-zone', 'Europe/Vienna'), ['2026-03-10T14:30+01:00']);
  });
  test("the message's own date wins over today", () => {
    const folder = folderWith({
      'a.md': `---\ndate: 2025-03-03\n---\n${VAGUE.replace('Tuesday, March 10,', 'next Tuesday')}`,
    });
    const [instant] = JSON.parse(onMonday('facts', ['a.md'], { folder }).stdout).files[0].messages[0].facts.when
      .instants;
    assert.match(instant, /^2025-03-/);
  });
  test('include, exclude, templates and enable', () => {
    const gate = (config: string, path = 'd/a.md') =>
      JSON.parse(onMonday('facts', [path], { folder: folderWith({ '.yesable.json': config, [path]: VAGUE }) }).stdout)
        .files[0].messages[0].isRequest;
    assert.equal(gate('{}'), true);
    assert.equal(gate('{"exclude": ["d/**"]}'), false);
    assert.equal(gate('{"enable": false}'), false);
    const blank = VAGUE.replace('the lease', '[topic]');
    const blanks = (config: string) =>
      onMonday('check', ['d/a.md'], {
        folder: folderWith({ '.yesable.json': config, 'd/a.md': blank }),
      }).stdout.includes('fill-the-blanks');
    assert.deepEqual([blanks('{}'), blanks('{"templates": ["d/*.md"]}')], [true, false]);
  });
  test('a broken one says file, line and what is expected, once, and the rest holds', () => {
    const folder = folderWith({
      '.yesable.json': `{\n  "minutes": "long",\n  "rules": { "say-how-long": "hint" }\n}`,
      'a.md': VAGUE,
      'b.md': VAGUE,
      'notes.md': NOTES,
    });
    const ran = onMonday('check', ['a.md', 'b.md', 'notes.md'], { folder });
    assert.equal(
      ran.stderr,
      'yesable: .yesable.json:2:14: "minutes" must be a whole number of minutes from 1 to 480\n',
    );
    assert.equal(ran.code, 2);
    assert.deepEqual(levels(['a.md'], folder), ['a.md hint']);
  });
  test('JSON that is none says where', () => {
    const folder = folderWith({ '.yesable.json': '{ "minutes": 15 "name": "Sam" }', 'a.md': VAGUE });
    assert.match(
      onMonday('check', ['a.md'], { folder }).stderr,
      /^yesable: \.yesable\.json:1:17: is not valid JSON: comma expected\n$/,
    );
  });
  test('a calendar is refused', () => {
    const folder = folderWith({ '.yesable.json': '{"calendar": "/etc/passwd"}', 'a.md': VAGUE });
    const { stderr, code } = onMonday('check', ['a.md'], { folder });
    assert.deepEqual(
      [stderr, code],
      ['yesable: .yesable.json:1:2: "calendar" is read from your own user settings only; move it there\n', 2],
    );
  });
  test('suppression reaches the report', () => {
    const folder = folderWith({
      '.yesable.json': only,
      'a.md': `<!-- yesable-disable-file say-how-long -->\n${VAGUE}`,
    });
    assert.deepEqual(onMonday('check', ['a.md'], { folder }), { code: 0, stdout: '', stderr: '' });
  });
  test('today is the day where the writer is, which may be another than where the machine is', () => {
    const folder = folderWith({ 'a.md': 'Hi Dana,\n\nCould we talk tomorrow at 10:00 am?\n\nThanks,\nOmar\n' });
    const tomorrow = (timeZone: string) =>
      JSON.parse(
        yesable(['facts', '--time-zone', timeZone, 'a.md'], { folder, env: { TZ: 'Pacific/Kiritimati' } }).stdout,
      ).files[0].messages[0].facts.when.instants[0].slice(0, 10);
    // The two are 24 or 25 hours apart at every moment.
    assert.equal(Date.parse(tomorrow('Pacific/Kiritimati')) - Date.parse(tomorrow('Pacific/Honolulu')), 86_400_000);
  });
  test('settings that are no text are told, and the file is checked without them', () => {
    const folder = folderWith({ '.yesable.json': Buffer.from('{"name": "Jö"}', 'latin1'), 'a.md': VAGUE });
    const { code, stdout, stderr } = onMonday('check', ['a.md'], { folder });
    assert.equal(code, 2);
    assert.match(stdout, /a\.md:3/);
    assert.equal(stderr, 'yesable: .yesable.json: is no UTF-8 text; save it as UTF-8\n');
  });
});
