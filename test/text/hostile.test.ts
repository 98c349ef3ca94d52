import assert from 'node:assert/strict';
import { createCheck, defaults, longestPassage, rewrite } from '../../shared/index.ts';

const settings = { ...defaults, today: '2026-03-02', timeZone: 'Europe/Vienna' };

/** Where one step of work too many per word or line hides, so long a repetition would take minutes instead of moments. */
const pieces = [
  ...[
    '> ',
    '>>>>',
    '[',
    '[](',
    '![',
    '*',
    '*a ',
    '_a',
    '`a ',
    '\\',
    '<',
    '<!-- ',
    '# a\n',
    '|a',
    '- a\n',
    '1. a\n',
    '=\n',
    '---\n',
  ],
  ...[
    '\n',
    '\r\n',
    ' ',
    '\t',
    '.',
    '. ',
    '?',
    ':',
    '"a ',
    '“a” ',
    "'",
    '(a) ',
    'a',
    'a@',
    'a.b@c.',
    'www.a.',
    'http://',
    '[name] ',
    '{{',
    'XX ',
  ],
  ...[
    'a, a, a, ',
    'word ',
    'would you ',
    'or ',
    '12 ',
    '10:00 a: ',
    '10 to 12 am or ',
    'on Tuesday or ',
    'Tuesday, March 10, ',
    '20 minutes ',
  ],
  ...[
    'Could we meet on Tuesday? ',
    'Could you help me?\n\n',
    'let me know if I can help ',
    'introduce me to someone who ',
    'I would love to learn about your work, ',
  ],
  ...[
    'Hi Ana,\n',
    'Thanks,\n',
    'Best,\nAna\n\n',
    'Q: a\nA: b\n',
    'From: a\n',
    'On Monday 3 a wrote:\n',
    'P.S. a\n',
    'sometime next week ',
  ],
  ...['😀', '😀 a ', 'a\u0301', '\uFFFC ', '\u00A0a'],
];

/** Two that belong together, far apart, and what looks on from each of many places. */
const pairs = (length: number) => [
  `${'*_'.repeat(length / 3)}a${'_*'.repeat(length / 7)}`,
  `${'- '.repeat(length / 3)}a`,
  `${'1. '.repeat(length / 4)}a`,
  `a${' '.repeat(length / 2)}a\n\nb <!-- c -->`,
];

suite('hostile repetitions', () => {
  for (const [language, length] of [
    ['markdown', longestPassage],
    ['mail', 30_000],
  ] as const)
    test(`every piece of ${language}, repeated up to ${length} characters, is read in time that grows with its length`, function () {
      this.timeout(60_000);
      const check = createCheck(settings);
      const repeated = pieces.map((it) => it.repeat(Math.floor(length / it.length)));
      for (const text of [...repeated, ...pairs(length)]) {
        const piece = text.slice(0, 20);
        const { messages, isCut } = check({ text, language, shape: { gate: 'asked', isTemplate: false } });
        assert.equal(isCut, false, piece);
        for (const { findings, text: own } of messages)
          for (const { span, fixes } of findings) {
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= own.length, piece);
            assert.ok(fixes.length <= 3, piece);
          }
      }
    });

  test('and so is a request with it in the middle, which is mended too', function () {
    this.timeout(30_000);
    for (const piece of [...pieces, '!?', 'a-']) {
      const text = `Hi Ana,\n\nI would love to chat about ${piece.repeat(Math.floor(30_000 / piece.length))}\nat the end of it.\n`;
      const { messages } = createCheck(settings)({
        text,
        language: 'markdown',
        shape: { gate: 'guessed', isTemplate: false },
      });
      for (const { text: own, message, findings } of messages) {
        for (const { fixes } of findings) assert.ok(fixes.length <= 3, piece);
        assert.notEqual(rewrite({ text: own, message }, settings).text, '', piece);
      }
    }
  });
});
