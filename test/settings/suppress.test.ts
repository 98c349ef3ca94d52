import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Checked, createCheck, type Language, type Settings } from '../../shared/index.ts';
import { ruleIds } from '../../shared/rules/explained.ts';
import { testSettings } from '../harness.ts';

// Only the rules that these drafts are written for may speak, so that a new rule changes nothing here.
const ours = ['say-how-long', 'drop-the-pressure', 'mend-the-suppression'];
const rules = Object.fromEntries(ruleIds.filter((it) => !ours.includes(it)).map((it) => [it, 'off' as const]));
const settings: Settings = { ...testSettings, rules };

function read(text: string, language: Language = 'markdown', own: Partial<Settings> = {}): readonly Checked[] {
  return createCheck({ ...settings, ...own })({ text, language, shape: { gate: 'guessed', isTemplate: false } })
    .messages;
}

/** `rule@the words underlined`, in the order they come. */
function found(text: string, language?: Language): readonly string[] {
  return read(text, language).flatMap((it) =>
    it.findings.map(({ rule, span }) => `${rule}@${it.text.slice(span.start, span.end).slice(0, 30)}`),
  );
}

const rulesOf = (text: string, language?: Language) => found(text, language).map((it) => it.replace(/@.*/s, ''));

const ASK = 'Would you have time for a call about the lease on Tuesday, March 10, at 2:30 pm Central time?';
const PRESSURE = 'You owe me an answer.';
const draft = (before: string, between = '') => `${before}Hi Ana,\n\n${ASK}\n\n${between}${PRESSURE}\n\nSam\n`;

suite('suppression', () => {
  test('the draft of these tests has one finding of each kind', () => {
    assert.deepEqual(rulesOf(draft('')), ['say-how-long', 'drop-the-pressure']);
  });

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['the whole file, all rules', draft('<!-- yesable-disable-file -->\n'), []],
    ['the whole file, one rule', draft('<!-- yesable-disable-file say-how-long -->\n'), ['drop-the-pressure']],
    ['the whole file, two rules', draft('<!-- yesable-disable-file say-how-long, drop-the-pressure -->\n'), []],
    [
      'the whole file, from its end',
      `${draft('')}\n<!-- yesable-disable-file say-how-long -->\n`,
      ['drop-the-pressure'],
    ],
    ['from here on', draft('', '<!-- yesable-disable -->\n\n'), ['say-how-long']],
    ['from here on, one rule', draft('<!-- yesable-disable say-how-long -->\n'), ['drop-the-pressure']],
    ['until enabled', draft('<!-- yesable-disable -->\n', '<!-- yesable-enable -->\n\n'), ['drop-the-pressure']],
    [
      'until one of them is enabled',
      draft('<!-- yesable-disable -->\n', '<!-- yesable-enable drop-the-pressure -->\n\n'),
      ['drop-the-pressure'],
    ],
    [
      'until another rule is enabled',
      draft('<!-- yesable-disable drop-the-pressure -->\n', '<!-- yesable-enable say-how-long -->\n\n'),
      ['say-how-long'],
    ],
    ['the next paragraph', draft('', '<!-- yesable-disable-next -->\n'), ['say-how-long']],
    [
      'the next paragraph, behind a blank line',
      draft('', '<!-- yesable-disable-next drop-the-pressure -->\n\n'),
      ['say-how-long'],
    ],
    [
      'with a reason',
      draft('', '<!-- yesable-disable-next drop-the-pressure -- an old joke of ours -->\n'),
      ['say-how-long'],
    ],
    ['front matter, as a list', draft('---\nyesable-disable: [say-how-long]\n---\n'), ['drop-the-pressure']],
    ['front matter, as lines', draft('---\nyesable-disable:\n  - say-how-long\n  - drop-the-pressure\n---\n'), []],
  ];
  for (const [title, text, expected] of cases) {
    test(title, () => assert.deepEqual(rulesOf(text), expected));
    test(`${title}, with CRLF`, () => assert.deepEqual(rulesOf(text.replaceAll('\n', '\r\n')), expected));
  }

  test('the next paragraph and no further', () => {
    const text = `Hi Ana,\n\n${ASK}\n\n<!-- yesable-disable-next -->\n${PRESSURE}\n\nYou owe it to me.\n\nSam\n`;
    assert.deepEqual(found(text).slice(1).length, 1);
  });

  test('in plain text the front matter does it, and comments do nothing', () => {
    assert.deepEqual(rulesOf(draft('---\nyesable-disable: say-how-long\n---\n'), 'plaintext'), ['drop-the-pressure']);
    assert.deepEqual(rulesOf(draft('<!-- yesable-disable-file -->\n\n'), 'plaintext'), [
      'say-how-long',
      'drop-the-pressure',
    ]);
  });

  test('in mail a header does it', () => {
    assert.deepEqual(
      rulesOf(`To: ana@example.org\nSubject: Lease\nYesable-Disable: drop-the-pressure\n\n${draft('')}`, 'mail'),
      ['say-how-long'],
    );
  });

  const two = (before: string) => `${before}${draft('')}\n---\n\n${draft('')}`;
  test('a file has many messages: for the file, for the rest of it, and for one of them', () => {
    assert.deepEqual(rulesOf(two('<!-- yesable-disable-file -->\n')), []);
    assert.deepEqual(rulesOf(two('<!-- yesable-disable say-how-long -->\n')), [
      'drop-the-pressure',
      'drop-the-pressure',
    ]);
    assert.deepEqual(rulesOf(`${draft('')}\n---\n\n${draft('', '<!-- yesable-disable-next -->\n')}`), [
      'say-how-long',
      'drop-the-pressure',
      'say-how-long',
    ]);
    assert.deepEqual(rulesOf(two('---\nyesable-disable: say-how-long\n---\n')), [
      'drop-the-pressure',
      'drop-the-pressure',
    ]);
  });

  test('typing a suppression reaches messages that were read before', () => {
    const check = createCheck(settings);
    const shape = { gate: 'guessed', isTemplate: false } as const;
    const count = (text: string) =>
      check({ text, language: 'markdown', shape }).messages.flatMap((it) => it.findings).length;
    assert.equal(count(two('')), 4);
    assert.equal(count(`${two('')}\n<!-- yesable-disable-file -->\n`), 0);
    assert.equal(count(two('')), 4);
  });

  test('a suppression in a code block is text', () => {
    assert.deepEqual(rulesOf(draft('', '```\n<!-- yesable-disable-file -->\n```\n\n')), [
      'say-how-long',
      'drop-the-pressure',
    ]);
  });
});

suite('mend-the-suppression', () => {
  const report = (text: string, language?: Language) => {
    for (const { text: own, start, findings } of read(text, language)) {
      const finding = findings.find((it) => it.rule === 'mend-the-suppression');
      if (finding === undefined) continue;
      const [edit] = finding.fixes[0]?.edits ?? [];
      const fixed =
        edit === undefined
          ? undefined
          : text.slice(0, start + edit.span.start) + edit.newText + text.slice(start + edit.span.end);
      return { underlined: own.slice(finding.span.start, finding.span.end), message: finding.message, fixed };
    }
    return undefined;
  };

  test('says that nothing is hidden any more, and takes the comment out with its line', () => {
    const idle = '<!-- yesable-disable-file give-something -->';
    assert.deepEqual(report(draft(`${idle}\n`)), {
      underlined: idle,
      message: 'This suppression hides nothing any more.',
      fixed: draft(''),
    });
  });

  test('names the one rule of several that hides nothing', () => {
    assert.deepEqual(report(draft('<!-- yesable-disable-file say-how-long, give-something -->\n')), {
      underlined: 'give-something',
      message: 'give-something has nothing to hide here any more.',
      fixed: draft('<!-- yesable-disable-file say-how-long -->\n'),
    });
  });

  test('takes it out with what separates it from the others, wherever it stands', () => {
    for (const [before, after] of [
      ['<!-- yesable-disable-file give-something, say-how-long -->', '<!-- yesable-disable-file say-how-long -->'],
      ['---\nyesable-disable: [give-something, say-how-long]\n---', '---\nyesable-disable: [say-how-long]\n---'],
      ['---\nyesable-disable: [say-how-long, give-something]\n---', '---\nyesable-disable: [say-how-long]\n---'],
      [
        '---\nyesable-disable:\n  - give-something\n  - say-how-long\n---',
        '---\nyesable-disable:\n  - say-how-long\n---',
      ],
    ] as const) {
      assert.equal(report(draft(`${before}\n`))?.fixed, draft(`${after}\n`));
    }
  });

  test('does not offer the whole file to who would hide a line', () => {
    for (const word of ['disable-line', 'disable-next-line'])
      assert.equal(
        report(draft(`<!-- yesable-${word} -->\n`))?.message,
        `There is no suppression "yesable-${word}"; "yesable-disable-next" is one.`,
      );
  });

  test('knows a slip of the hand', () => {
    assert.deepEqual(report(draft('<!-- yesable-disable-next say-how-lon -->\n')), {
      underlined: 'say-how-lon',
      message: 'There is no rule "say-how-lon" (did you mean "say-how-long"?), so nothing is hidden.',
      fixed: draft('<!-- yesable-disable-next say-how-long -->\n'),
    });
    assert.deepEqual(
      report(draft('<!-- yesable-disable-nxt -->\n'))?.message,
      'There is no suppression "yesable-disable-nxt"; "yesable-disable-next" is one.',
    );
  });

  test('reads front matter and headers too', () => {
    assert.equal(report(draft('---\nyesable-disable: [say-how-lon]\n---\n'))?.underlined, 'say-how-lon');
    assert.equal(
      report(draft('---\nyesable-disable: give-something\n---\n'), 'plaintext')?.message,
      'This suppression hides nothing any more.',
    );
  });

  test('is silent where nothing is asked', () => {
    assert.deepEqual(rulesOf('# Notes\n\n<!-- yesable-disable-file nonsense -->\n\nThe lease ends in May.\n'), []);
  });

  test('can be turned off', () => {
    const off = { rules: { ...rules, 'mend-the-suppression': 'off' as const } };
    assert.deepEqual(
      read(draft('<!-- yesable-disable-file nonsense -->\n'), 'markdown', off).flatMap((it) => it.findings).length,
      2,
    );
  });

  test('stays within 110 characters, whatever a rule is called', () => {
    const name = `say-${'x'.repeat(200)}`;
    assert.ok((report(draft(`<!-- yesable-disable-file ${name} -->\n`))?.message.length ?? 999) <= 110);
  });

  test('the examples on its page do what the page says', () => {
    const page = readFileSync(join(ROOT, 'docs', 'rules', 'mend-the-suppression.md'), 'utf8');
    const examples = Array.from(
      page.matchAll(/^```markdown (flagged|better)\n([\s\S]*?)^```$/gm),
      ([, kind, text]) => ({ kind, text: text as string }),
    );
    assert.deepEqual(
      examples.map((it) => it.kind),
      ['flagged', 'better'],
    );
    for (const { kind, text } of examples) assert.equal(report(text) !== undefined, kind === 'flagged', text);
  });
});
