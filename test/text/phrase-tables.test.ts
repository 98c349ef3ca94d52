import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createCheck, defaults, rewrite } from '../../shared/index.ts';
import { createAutomaton } from '../../shared/text/automaton.ts';
import { compilePhrases } from '../../shared/text/compile-phrases.ts';
import { readNumbers, writeNumbers } from '../../shared/text/numbers-as-text.ts';
import { tables } from '../../shared/text/phrases.ts';

/** Where the phrases of a table stand in words that have spaces between them. */
function places(table: Readonly<Record<string, readonly string[]>>, text: string): readonly string[] {
  const tokens = text.split(' ').map((word, index) => ({
    word: word.replace(/^[|,"]/, ''),
    span: { start: index, end: index + 1 },
    isCapital: false,
    isAfterBreak: word.startsWith('|'),
    isAfterComma: word.startsWith(','),
    isQuoted: word.startsWith('"'),
  }));
  const compiled = compilePhrases([table]);
  const kinds = compiled.kinds.join(' ').split(' ');
  return createAutomaton(compiled)(tokens).map(({ kind, first, last }) => `${kinds[kind]} ${first}-${last}`);
}

suite('phrase tables', () => {
  test('every phrase of every table can be compiled', () => {
    // Loading the engine and its rewrite loads every table.
    assert.ok(createCheck !== undefined && rewrite !== undefined);
    assert.ok(20 < tables.length);
    assert.equal(compilePhrases(tables).kinds.length, tables.length);
  });

  for (const phrase of ['(a|b', 'a)', '? a', 'a <nothing>', '(a']) {
    test(`"${phrase}" is malformed`, () => assert.throws(() => compilePhrases([{ it: [phrase] }])));
  }
  for (const phrase of ['.. a', '... a', 'a?', '$', '(a|.. b) c']) {
    test(`"${phrase}" need not begin with a word`, () =>
      assert.throws(() => compilePhrases([{ it: [phrase] }]), /must begin with a word/));
  }

  const found: readonly (readonly [string, string, string])[] = [
    ['pick your brain', 'to pick your brain', '1-3'],
    ['follow-up (on|to) it', 'follow up to it', '0-3'],
    ['a b|c d', 'c d a b', '0-1 2-3'],
    ['a (b|c d)? e', 'a e a b e a c d e a d e', '0-1 2-4 5-8'],
    ['(x|y z)? w', 'y z w', '0-2 2-2'],
    ['a .. b', 'a b a 1 b a 1 2 b a 1 2 3 b', '0-1 2-4 5-8'],
    ['a ... b', 'a 1 2 3 4 5 b a 1 2 3 4 5 6 b', '0-6'],
    ['^ so what', 'so what so what', '0-1'],
    ['(^ so|and) what', 'and what so what', '0-1'],
    ['so what $', 'so what so what', '2-3'],
    ['a (b c)?', 'a b c', '0-2'],
    ['a b', 'a |b a ,b "a b', '2-3'],
    ['<number> minutes', '20 minutes forty minutes few minutes', '0-1 2-3'],
    ['<link> please', '<link> please', '0-1'],
  ];
  for (const [phrase, text, expected] of found) {
    test(`"${phrase}" in "${text}"`, () =>
      assert.equal(
        places({ it: [phrase] }, text)
          .join(' ')
          .replaceAll('it ', ''),
        expected,
      ));
  }

  test('hits come in the order of their first words, and kinds as the table names them', () => {
    const table = { b: ['x y', 'z'], a: ['x', 'y z'] };
    assert.deepEqual(places(table, 'x y z'), ['b 0-1', 'a 0-0', 'a 1-2', 'b 2-2']);
  });

  test('numbers written as text are read as they were', () => {
    const numbers = Array.from({ length: 70_000 }, (_, at) => at).concat(2_000_000);
    const written = writeNumbers(numbers);
    assert.deepEqual([...readNumbers(written)], numbers);
    assert.ok(!/["'\\\s]/.test(written));
  });

  test('a bundle, which holds the tables compiled, finds the same', async () => {
    const { phraseTables } = await import(pathToFileURL(join(ROOT, 'phrase-tables.mjs')).href);
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'shared/index.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      plugins: [phraseTables],
    });
    const [file] = outputFiles;
    assert.doesNotMatch(file?.text ?? '', /phrase table: "/);
    const bundled = await import(`data:text/javascript;base64,${Buffer.from(file?.contents ?? '').toString('base64')}`);
    const settings = { ...defaults, today: '2026-03-02', timeZone: 'Europe/Vienna' };
    const [own, others] = [createCheck(settings), bundled.createCheck(settings)];
    const drafts = readdirSync(join(ROOT, 'examples'), { recursive: true, encoding: 'utf8' })
      .filter((it) => /\.(?:md|eml|txt)$/.test(it))
      .map((it) => readFileSync(join(ROOT, 'examples', it), 'utf8'));
    assert.ok(20 < drafts.length);
    for (const text of drafts) {
      const draft = { text, language: 'markdown', shape: { gate: 'asked', isTemplate: false } } as const;
      assert.equal(JSON.stringify(others(draft)), JSON.stringify(own(draft)));
    }
  });
});
