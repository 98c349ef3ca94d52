import assert from 'node:assert/strict';
import { folderWith, NOTES, onlyRules, onMonday, VAGUE } from './process.ts';

const folder = folderWith({
  '.yesable.json': onlyRules('say-how-long', 'drop-the-pressure'),
  'a.md': VAGUE,
  'b, 100%.md': VAGUE.replace('Sam', '🙏 You owe me an answer.\n\nSam'),
  'notes.md': NOTES,
});
const MESSAGE = 'No length given, so Ana has to decide how much time to set aside.';

const check = (format: string, ...names: readonly string[]) =>
  onMonday('check', ['--format', format, ...names], { folder });

suite('formats', () => {
  test('compact: one line each, counted from 1', () => {
    const { stdout, code, stderr } = check('compact', 'a.md', 'notes.md');
    assert.equal(stdout, `a.md:3:16: warning say-how-long: ${MESSAGE}\n`);
    assert.deepEqual([code, stderr], [1, '']);
  });

  test('compact is what goes into a pipe', () => {
    assert.equal(onMonday('check', ['a.md'], { folder }).stdout, check('compact', 'a.md').stdout);
  });

  test('pretty: the squiggle under the text', () => {
    const { stdout } = check('pretty', 'a.md', 'notes.md');
    const line = VAGUE.split('\n')[2] as string;
    const [title, burden, , message, text = '', carets = '', ...rest] = stdout.split('\n');
    assert.equal(title, 'a.md');
    assert.equal(burden, '  Ana still has to: decide how long');
    assert.equal(message, `  warning ${MESSAGE} say-how-long`);
    assert.ok(text.startsWith('    3 │ '), text);
    assert.ok(line.startsWith(text.slice('    3 │ '.length, -1)), 'a long line is cut');
    assert.match(carets, /^ {6}│ {16}\^{4}$/);
    assert.ok(
      rest.some((it) => /^ {6}= Ask for 20 minutes$/.test(it)),
      stdout,
    );
    assert.equal(rest.at(-2), '1 request in 2 files: 1 warning.');
  });

  test('pretty: a file without a request is no news', () => {
    assert.equal(check('pretty', 'notes.md').stdout, '0 requests in 1 file: nothing found.\n');
  });

  test('no colors where nobody sees them', () => {
    assert.ok(!check('pretty', 'a.md').stdout.includes('\u001B'));
  });

  test('github: annotations, escaped', () => {
    const { stdout } = check('github', 'a.md', 'b, 100%.md');
    const lines = stdout.trimEnd().split('\n');
    assert.match(
      lines[0] as string,
      new RegExp(`^::warning file=a\\.md,line=3,endLine=3,col=16,endColumn=19,title=say-how-long::${MESSAGE}$`),
    );
    assert.match(lines[1] as string, /^::warning file=b%2C 100%25\.md,line=3,/);
    assert.equal(lines.length, 3);
  });

  test('github: a file that cannot be read is an error', () => {
    const { stdout, code } = check('github', 'no: file.md');
    assert.equal(stdout, '::error file=no%3A file.md::no such file; check the name\n');
    assert.equal(code, 2);
  });

  test('json: the public shape', () => {
    const { stdout } = check('json', 'a.md', 'notes.md', 'none.md');
    const told = JSON.parse(stdout);
    assert.equal(told.version, 1);
    assert.deepEqual(
      told.files.map((it: { path: string; error: unknown }) => [it.path, it.error]),
      [
        ['a.md', null],
        ['notes.md', null],
        ['none.md', { message: 'no such file; check the name' }],
      ],
    );
    const [message] = told.files[0].messages;
    assert.deepEqual(Object.keys(message), [
      'range',
      'isRequest',
      'kind',
      'relationship',
      'readerMust',
      'answer',
      'findings',
      'facts',
    ]);
    assert.deepEqual(message.range, { start: { line: 0, character: 0 }, end: { line: 5, character: 0 } });
    assert.equal(message.isRequest, true);
    assert.deepEqual(message.readerMust, ['decide how long']);
    const [finding] = message.findings;
    assert.deepEqual(Object.keys(finding), ['rule', 'group', 'severity', 'range', 'quote', 'message', 'help', 'fixes']);
    assert.equal(finding.rule, 'say-how-long');
    assert.equal(finding.message, MESSAGE);
    assert.match(finding.help, /^file:\/\/.*\/docs\/rules\/say-how-long\.md$/);
    const { start, end } = finding.range;
    assert.equal(VAGUE.split('\n')[start.line]?.slice(start.character, end.character), finding.quote);
    assert.equal(finding.fixes[0].title, 'Ask for 20 minutes');
    assert.ok(finding.fixes[0].edits[0].newText.includes('20 minutes'));
    assert.deepEqual(Object.keys(message.facts), [
      'asks',
      'who',
      'topic',
      'duration',
      'when',
      'zone',
      'medium',
      'gives',
      'easyOut',
      'pressure',
      'selfDeprecation',
      'vaguePhrases',
      'continuity',
      'reciprocity',
    ]);
    assert.deepEqual(message.facts.when.instants, ['2026-03-10T14:30-05:00']);
    assert.equal(message.facts.zone.iana, 'America/Chicago');
    assert.equal(message.facts.duration, null);
    const [closed] = told.files[1].messages;
    assert.deepEqual([closed.isRequest, closed.findings], [false, []]);
  });

  test('json and facts say the same', () => {
    assert.equal(onMonday('facts', ['a.md', 'notes.md'], { folder }).stdout, check('json', 'a.md', 'notes.md').stdout);
  });

  test('sarif 2.1.0: rules, results, regions and fixes', () => {
    const { stdout } = check('sarif', 'a.md', 'b, 100%.md', 'none.md');
    const log = JSON.parse(stdout);
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.name, 'yesable');
    assert.deepEqual(
      run.tool.driver.rules.map((it: { id: string }) => it.id),
      ['say-how-long', 'drop-the-pressure'],
    );
    for (const rule of run.tool.driver.rules) {
      assert.match(rule.shortDescription.text, /^A good request .*\.$/);
      assert.ok(rule.help.markdown.length > 100, `docs/rules/${rule.id}.md`);
    }
    const [first, , pressure] = run.results;
    assert.equal(first.ruleId, 'say-how-long');
    assert.equal(run.tool.driver.rules[first.ruleIndex].id, first.ruleId);
    assert.equal(first.level, 'warning');
    const { artifactLocation, region } = first.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'a.md');
    assert.deepEqual([region.startLine, region.startColumn, region.endLine], [3, 16, 3]);
    const [replacement] = first.fixes[0].artifactChanges[0].replacements;
    assert.ok(replacement.insertedContent.text.includes('20 minutes'));
    assert.equal(pressure.locations[0].physicalLocation.artifactLocation.uri, 'b%2C%20100%25.md');
    // The emoji before it takes two UTF-16 units and a space.
    assert.equal(pressure.locations[0].physicalLocation.region.startColumn, 4);
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.match(run.invocations[0].toolExecutionNotifications[0].message.text, /^none\.md: no such file/);
  });

  test('what would move the cursor or turn the text is not passed on', () => {
    const own = folderWith({
      '.yesable.json': onlyRules('say-how-long'),
      'a.md': VAGUE.replace('Ana', 'An\u001B[31ma').replace('lease', 'le\u202Ease\u0007'),
    });
    for (const format of ['pretty', 'compact']) {
      const { stdout } = onMonday('check', ['--as-request', '--format', format, 'a.md'], { folder: own });
      assert.match(stdout, /say-how-long/);
      const moving = [...stdout].filter((it) => (it < ' ' && it !== '\n') || it === '\u202E');
      assert.deepEqual(moving, []);
    }
  });
});
