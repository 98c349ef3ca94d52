import assert from 'node:assert/strict';
import { parseConfig, readConfig } from '../../shared/settings/config.ts';
import type { Config } from '../../shared/settings/schema.ts';

const known = { rules: ['say-how-long', 'say-when'], isTimeZone: (name: string) => name === 'America/Chicago' };

/** What is wrong in a text with `<|one marked place|>`, which must be where the problem is. */
function problemIn(marked: string): string {
  const start = marked.indexOf('<|');
  const end = marked.indexOf('|>') - 2;
  const { problems } = parseConfig(marked.replace('<|', '').replace('|>', ''), known);
  assert.equal(problems.length, 1, JSON.stringify(problems));
  const [problem] = problems;
  assert.deepEqual([problem?.offset, (problem?.offset ?? 0) + (problem?.length ?? 0)], [start, end]);
  return problem?.message ?? '';
}

suite('.yesable.json', () => {
  // One right and one wrong value for every setting; the wrong one is left out, named, and told what it must be.
  const settings: readonly {
    readonly [It in keyof Config]-?: readonly [It, Config[It], unknown, string];
  }[keyof Config][] = [
    ['enable', false, 'no', '"enable" must be true or false'],
    ['run', 'save', 'never', '"run" must be "type", "save" or "manual"'],
    [
      'profile',
      'colleague',
      'friend',
      '"profile" must be one of "networking", "colleague", "academic", "job-search", "cold-sales", "strict"',
    ],
    ['include', ['outreach/**'], 'outreach', '"include" must be a list of globs, as in ["outreach/**/*.md"]'],
    ['exclude', ['a.md'], [1], '"exclude" must be a list of globs, as in ["archive/**"]'],
    ['templates', [], [''], '"templates" must be a list of globs, as in ["templates/*.md"]'],
    ['name', 'Sam Ortiz', 7, '"name" must be text, as in "Sam Ortiz"'],
    ['introduction', 'a nurse', '', '"introduction" must be text, as in "a second-year law student at Lakeside"'],
    [
      'timeZone',
      'America/Chicago',
      'Mars/Base',
      '"timeZone" must be the IANA name of a time zone, as in "America/New_York"',
    ],
    [
      'readerTimeZone',
      'America/Chicago',
      true,
      '"readerTimeZone" must be the IANA name of a time zone, as in "America/New_York"',
    ],
    ['minutes', 25, 0, '"minutes" must be a whole number of minutes from 1 to 480'],
    ['medium', 'by phone', [], '"medium" must be text, as in "by phone"'],
    [
      'workingHours',
      ['08:00', '16:30'],
      ['17:00', '09:00'],
      '"workingHours" must be two times, the earlier first, as in ["09:00", "17:00"]',
    ],
    [
      'workingDays',
      [1, 7],
      [0],
      '"workingDays" must be a list of weekdays from 1 (Monday) to 7 (Sunday), as in [1, 2, 3, 4, 5]',
    ],
    ['dateOrder', 'dmy', 'ymd', '"dateOrder" must be "mdy" or "dmy"'],
    ['country', 'DE', 'Germany', '"country" must be the two capital letters of a country, as in "US"'],
  ];
  for (const [key, right, wrong, message] of settings) {
    test(`${key} takes ${JSON.stringify(right)} and refuses ${JSON.stringify(wrong)}`, () => {
      assert.deepEqual(parseConfig(JSON.stringify({ [key]: right }), known), {
        config: { [key]: right },
        problems: [],
      });
      assert.equal(
        problemIn(
          `{ "${key}": <|${JSON.stringify(wrong)}|>, "minutes": 30 }`.replace(
            /, "minutes": 30/,
            key === 'minutes' ? '' : '$&',
          ),
        ),
        message,
      );
      assert.deepEqual(parseConfig(JSON.stringify({ [key]: wrong }), known).config, {});
    });
  }

  test('rules are set one by one', () => {
    assert.deepEqual(parseConfig('{"rules": {"say-when": "off", "say-how-long": "hint"}}', known), {
      config: { rules: { 'say-when': 'off', 'say-how-long': 'hint' } },
      problems: [],
    });
    assert.equal(
      problemIn('{"rules": {<|"say-wen"|>: "off"}}'),
      'unknown rule "say-wen" (did you mean "say-when"?); "yesable explain" lists them',
    );
    assert.equal(
      problemIn('{"rules": {"say-when": <|"error"|>}}'),
      '"say-when" must be "warning", "information", "hint" or "off"',
    );
    assert.equal(
      problemIn('{"rules": <|[]|>}'),
      '"rules" must be "warning", "information", "hint" or "off" for each rule, as in { "say-how-long": "hint" }',
    );
  });

  test('what is right beside something wrong still holds', () => {
    const { config, problems } = parseConfig(
      '{"minutes": "x", "rules": {"say-when": "off", "nope": "off"}, "name": "Sam"}',
      known,
    );
    assert.deepEqual(config, { rules: { 'say-when': 'off' }, name: 'Sam' });
    assert.equal(problems.length, 2);
  });

  test('a calendar is refused', () => {
    assert.equal(
      problemIn('{<|"calendar"|>: "/home/sam/work.ics"}'),
      '"calendar" is read from your own user settings only; move it there',
    );
  });

  test('an unknown setting is named, with the one that was meant', () => {
    assert.equal(
      problemIn('{<|"minuts"|>: 30}'),
      'unknown setting "minuts" (did you mean "minutes"?); remove it or mend its name',
    );
    assert.equal(problemIn('{<|"extends"|>: "../base.json"}'), 'unknown setting "extends"; remove it or mend its name');
    assert.equal(problemIn('{<|"__proto__"|>: {}}'), 'unknown setting "__proto__"; remove it or mend its name');
  });

  test('comments, trailing commas and a schema are welcome', () => {
    assert.deepEqual(parseConfig('// ours\n{\n  "$schema": "x",\n  /* short */ "minutes": 15,\n}\n', known), {
      config: { minutes: 15 },
      problems: [],
    });
  });

  test('broken JSON says where, and keeps what stands before', () => {
    const { config, problems } = parseConfig('{"minutes": 15, "name" "Sam"}', known);
    assert.equal(config.minutes, 15);
    assert.equal(problems[0]?.offset, 23);
    assert.match(problems[0]?.message ?? '', /^is not valid JSON: colon expected/);
  });

  for (const text of ['', '[]', '"x"', 'null', '{', '{"a":', '\u0000']) {
    test(`${JSON.stringify(text)} is a problem and no crash`, () => {
      const { config, problems } = parseConfig(text, known);
      assert.deepEqual(config, {});
      assert.ok(problems.length > 0 && problems.every((it) => it.message !== ''));
    });
  }
});

suite('settings from an editor', () => {
  test('null and empty mean not set, and a calendar is allowed', () => {
    assert.deepEqual(
      readConfig({ name: '', timeZone: null, minutes: 30, calendar: '/home/sam/work.ics', other: 1 }, known),
      {
        config: { minutes: 30, calendar: '/home/sam/work.ics' },
        problems: [],
      },
    );
  });

  test('what is wrong is named and left out', () => {
    const { config, problems } = readConfig(
      { minutes: '30', rules: { nope: 'off', 'say-when': 'loud', 'say-how-long': 'off' } },
      known,
    );
    assert.deepEqual(config, { rules: { 'say-how-long': 'off' } });
    assert.equal(problems.length, 3);
  });

  for (const sent of [undefined, null, 'x', 3, []]) {
    test(`${JSON.stringify(sent)} sets nothing`, () => assert.deepEqual(readConfig(sent, known).config, {}));
  }
  test('a byte order mark is no mistake, and what is nested without end is told', () => {
    assert.deepEqual(parseConfig('\uFEFF{ "minutes": 25 }', known), { config: { minutes: 25 }, problems: [] });
    const { problems } = parseConfig(`{ "rules": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`, known);
    assert.match(problems[0]?.message ?? '', /^is nested too deeply/);
  });

  test('hours that leave no time, a third hour, and words that say nothing or take two lines are not taken', () => {
    for (const wrong of [
      '{ "workingHours": ["09:00", "09:00"] }',
      '{ "workingHours": ["09:00", "17:00", "18:00"] }',
      '{ "introduction": " " }',
      '{ "medium": "by phone\\nor not" }',
    ]) {
      const { config, problems } = parseConfig(wrong, known);
      assert.deepEqual([config, problems.length], [{}, 1], wrong);
    }
  });
});
