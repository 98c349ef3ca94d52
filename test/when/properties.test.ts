import assert from 'node:assert/strict';
import fc from 'fast-check';
import { gatherClusters } from '../../shared/when/clusters.ts';
import { lex } from '../../shared/when/lexer.ts';
import { readParts } from '../../shared/when/read-parts.ts';
import { readTimes } from '../../shared/when/read-times.ts';
import { instantsOf } from '../../shared/when/resolve.ts';
import { gatherSlots } from '../../shared/when/slots.ts';
import { read, settings } from './reading.ts';

const pieces = [
  'Tue',
  'Tuesday',
  'Sat',
  'sun',
  'may',
  'March',
  'Dec.',
  '10',
  '10th',
  '3',
  '2:30',
  '9-11',
  '3/4',
  '12/1',
  '2026',
  '1030',
  'pm',
  'a.m.',
  'p',
  'h',
  "o'clock",
  'noon',
  'half',
  'hundred',
  'dozen',
  'third',
  'last',
  'week after next',
  'Z',
  '+02:00',
  '-0500',
  '10:00:00',
  'years',
  'plus',
  'around',
  'any',
  'Easter',
  'quarter',
  'past',
  'to',
  'an',
  'hour',
  'and',
  'a',
  'week',
  'from',
  'next',
  'this',
  'coming',
  'the',
  'of',
  'in',
  'two',
  'weeks',
  'minutes',
  "20'",
  '15-20',
  'min',
  'at',
  '@',
  'on',
  'by',
  'EOD',
  'between',
  'ET',
  'Pacific',
  'time',
  'UTC+2',
  'Europe/Paris',
  'my',
  'your',
  'when',
  'you',
  'have',
  'moment',
  'sometime',
  'soon',
  'Q1',
  'mid-',
  'late',
  'early',
  'morning',
  'tonight',
  'tomorrow',
  ',',
  '.',
  '(',
  ')',
  '-',
  '–',
  '/',
  ':',
  ';',
  '\n',
  '\n\n',
  '½',
  '’',
  '$',
  '%',
  '\u{1f600}',
  'roof',
  'people',
];
const prose = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .chain((words) => fc.constantFrom('', ' ').map((space) => words.join(space)));

suite('any text at all', () => {
  for (const [name, texts] of Object.entries({
    'any characters': fc.string({ unit: 'grapheme', maxLength: 200 }),
    'words of times in any order': prose,
  })) {
    test(`is read without a fault: ${name}`, () => {
      fc.assert(
        fc.property(texts, fc.nat(20), (text, cut) => {
          const found = read(text);
          for (const it of found) {
            assert.ok(
              0 <= it.span.start && it.span.start < it.span.end && it.span.end <= text.length,
              JSON.stringify([text, it]),
            );
            assert.equal(text.slice(it.span.start, it.span.end).trim(), text.slice(it.span.start, it.span.end));
            for (const instant of instantsOf(it, settings))
              assert.match(
                instant,
                /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d[+-]\d\d:\d\d)?(?:\/\d{4}-\d\d-\d\d(?:T\d\d:\d\d[+-]\d\d:\d\d)?)?$/,
              );
            if (it.kind === 'duration') assert.ok(it.minutes === undefined || Number.isFinite(it.minutes));
          }
          assert.deepEqual(read(text), found, 'the same text is read the same way');
          for (const it of readTimes(text, cut, text.length, settings))
            assert.ok(cut <= it.span.start, 'nothing before the place asked for');
        }),
        { numRuns: 1500 },
      );
    });
  }

  test('a paragraph is read alike wherever it stands', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const before = 'Hi Dana,\n\n';
        const moved = read(`${before}${text}\n\nBest,\nOmar`).map((it) => [
          it.kind,
          it.span.start - before.length,
          it.span.end - before.length,
        ]);
        assert.deepEqual(
          moved,
          read(text).map((it) => [it.kind, it.span.start, it.span.end]),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('lexemes cover every visible character once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
        let at = 0;
        for (const { start, end } of lex(text, 0, text.length)) {
          assert.equal(text.slice(at, start).trim(), '');
          assert.ok(at <= start && start <= end);
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      }),
    );
  });

  const repeats = [
    'Tue/',
    'Tue 9, ',
    '3/',
    '3/4 ',
    '10:30/',
    '9h30-',
    '10:00:00 -0500 ',
    '1 2 ',
    'one hundred and ',
    'the week after next ',
    '2 weeks after ',
    'second to last ',
    '3 pm ET ',
    'by 5 ',
    '9-',
    'next ',
    'the ',
    'a ',
    'in two ',
    'twenty ',
    'half ',
    'quarter ',
    'and a half ',
    'between 9 and ',
    'March 9, ',
    'March ',
    '10 or ',
    '1st and ',
    '(',
    'at at ',
    '3pm / ',
    'when you have ',
    'week of ',
    'ET ',
    'Europe/',
    '1.',
    '½',
    '15 to ',
    'hour and ',
    '\n',
    ' ',
    "3'",
  ];

  test('the work grows with the text and not with its square', () => {
    // Looks at lexemes are counted, not time, which a busy machine would blur.
    const looks = (text: string): number => {
      let count = 0;
      const lexemes = new Proxy([...lex(text, 0, text.length)], {
        get: (target, key) => {
          count += 1;
          return Reflect.get(target, key);
        },
      });
      const context = {
        lexemes,
        today: 20_514,
        dateOrder: 'mdy',
        opens: 540,
        closes: 1020,
        looked: { first: 0, last: 0 },
      } as const;
      const parts = readParts(context, settings);
      for (const { parts: own, links, glue } of gatherClusters(context, parts))
        count += gatherSlots(context, own, links, glue).length;
      return count + parts.length;
    };
    for (const repeat of repeats) {
      const [few, many] = [looks(repeat.repeat(300)), looks(repeat.repeat(1200))];
      assert.ok(many <= 4.3 * few + 50, `${repeat}: ${few} then ${many}`);
      assert.ok(read(repeat.repeat(1200)).length <= 1200 * 12, `${repeat} becomes too many times`);
    }
  });
});
