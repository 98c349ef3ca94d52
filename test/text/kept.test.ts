import assert from 'node:assert/strict';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import fc from 'fast-check';
import { createCheck, defaults } from '../../shared/index.ts';
import { createKept } from '../../shared/text/kept.ts';

const settings = { ...defaults, today: '2026-03-02', timeZone: 'Europe/Vienna' };
const shape = { gate: 'asked', isTemplate: false } as const;
const note = `Dear Ms. Pell,

I follow your work on river ferries. Could we talk for 20 minutes on Tuesday, March 10, at 4 pm, or by Friday at the latest?
I'd love to pick your brain about your experience: whenever works for you is fine.

All the best,
Ida`;

/** All spans inside a value, moved by so many characters. */
function moved(value: unknown, by: number): unknown {
  if (Array.isArray(value)) return value.map((it) => moved(it, by));
  if (typeof value !== 'object' || value === null) return value;
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return { start: start + by, end: end + by };
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, moved(it, by)]));
}

/** All that an engine says of a text. */
function read(check: ReturnType<typeof createCheck>, text: string): string {
  return JSON.stringify(check({ text, language: 'markdown', shape: { gate: 'guessed', isTemplate: false } }));
}

suite('what is kept between two readings', () => {
  test('a text that only moved gives the same facts and findings, moved', () => {
    const check = createCheck(settings);
    const readNote = (text: string) => {
      const { message, findings } = check({ text, language: 'plaintext', shape }).messages[0] ?? assert.fail();
      return { facts: message.facts, findings };
    };
    const first = readNote(note);
    assert.ok(first.findings.length > 3 && first.facts.time.length > 2);
    for (const before of ['\n', '\n\n\n', '\n\n'])
      assert.deepEqual(readNote(before + note), moved(first, before.length));
    assert.deepEqual(readNote(note), first);
  });

  test('a word in the middle changes only what stands behind it', () => {
    const check = createCheck(settings);
    const at = note.indexOf('Could we');
    const typed = `${note.slice(0, at)}Every one of them. ${note.slice(at)}`;
    const findings = (text: string) =>
      check({ text, language: 'plaintext', shape }).messages.flatMap((it) => it.findings);
    const before = findings(note);
    const after = findings(typed);
    const place = ({ rule, span }: (typeof before)[number]) => ({
      rule,
      start: span.start + (span.start < at ? 0 : 19),
    });
    assert.deepEqual(
      after.map(({ rule, span }) => ({ rule, start: span.start })),
      before.map(place),
    );
  });

  test('what the last message did not hold is forgotten', () => {
    const kept = createKept<number>();
    kept.set('a', 1);
    kept.set('b', 2);
    kept.set('x'.repeat(3000), 3);
    kept.turn();
    assert.equal(kept.get('a'), 1);
    assert.equal(kept.get('x'.repeat(3000)), undefined);
    kept.turn();
    assert.equal(kept.get('a'), 1);
    assert.equal(kept.get('b'), undefined);
  });

  test('what was read before changes nothing: an engine that has read much says what a new one says', async () => {
    const old = createCheck(settings);
    for (const text of fc.sample(message, { numRuns: 400, seed: 7 })) read(old, text);
    await fc.assert(
      fc.asyncProperty(message, async (text) => {
        assert.equal(read(old, text), read((await newEngine())(settings), text));
      }),
      { numRuns: 30 },
    );
    // Thirty new engines take half a minute where the machine is busy.
  }).timeout(120_000);

  test('a message that is edited again and again reads like one that was never read before', async () => {
    const old = createCheck(settings);
    const other = await newEngine();
    /** Nothing is left of the last message but one, so after two others an engine knows nothing. */
    const readAnew = (text: string) => {
      const check = other(settings);
      read(check, 'One.');
      read(check, 'Two.');
      return read(check, text);
    };
    const edit = fc.record({
      place: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.constantFrom(0, 0, 1, 4, 30),
      added: fc.constantFrom(...typed),
    });
    fc.assert(
      fc.property(message, fc.array(edit, { minLength: 8, maxLength: 16 }), (start, edits) => {
        let text = start;
        read(old, text);
        for (const { place, removed, added } of edits) {
          const at = Math.floor(place * text.length);
          text = text.slice(0, at) + added + text.slice(at + removed);
          assert.equal(read(old, text), readAnew(text), text);
        }
      }),
      { numRuns: 40 },
    );
  });
});

const answered = [
  'What do you think?',
  'What do you think? Because it rains.',
  'What brings you here?',
  'What brings you here? The sea.',
];

/** What may be read in one way here and in another there: asked, answered, last, listed, quoted, bracketed, with a day or without. */
const sentences = [
  'Could you send me the plan?',
  'Can we talk on Tuesday at 4 pm Berlin time?',
  '(please reply by Friday)',
  'Please send the figures by March 10.',
  'Are you able to?',
  "I'd love to hear your thoughts on the ferry timetable.",
  'Let me know.',
  'Why minutes?',
  'Thanks!',
  'I am a nurse in Graz, and we met last May.',
  'Would Monday work, or Tuesday?',
  'Send the book to Jo.',
  'Book sales are flat.',
  'If not, never mind.',
  'It takes 20 minutes.',
  "I'm on Berlin time, so 4 pm my time would be best.",
  'Meet me at 1400 Quarry Road, and I will bring you my notes on peat.',
  'I admire your work on tides, and [Name] said that I may ask.',
  'No worries if not: I will let you know how it went.',
];

/** What somebody types or pastes: letters, marks, and words that change what stands beside them. */
const typed = [
  '',
  'a',
  ' ',
  '. ',
  '? ',
  ',',
  '\n',
  '\n\n',
  '3',
  ' 4 pm',
  ' on Tuesday',
  ' or the second',
  ' a quarter to',
  ' please',
  ' you',
  ' not',
  ' *really*',
  'Could you ',
  'Thanks. ',
];

// Every third sentence is one that the sentence behind it can change.
const sentence = fc.oneof(fc.constantFrom(...answered), { weight: 2, arbitrary: fc.constantFrom(...sentences) });
const paragraph = fc
  .tuple(fc.constantFrom('', '', '', '- ', '# ', '> '), fc.array(sentence, { minLength: 1, maxLength: 4 }))
  .map(([mark, own]) => mark + own.join(' '));
const message = fc
  .tuple(
    fc.constantFrom('', 'Hi Ana,\n\n', 'Subject: May I ask?\n\nDear Ana,\n\n'),
    fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  )
  .map(([start, paragraphs]) => `${start}${paragraphs.join('\n\n')}\n\nBest,\nIda`);

let bundled: Promise<string> | undefined;
let instances = 0;

/** An engine that has read nothing: the bundle, loaded anew. */
async function newEngine(): Promise<typeof createCheck> {
  bundled ??= bundle();
  instances += 1;
  return (await import(`data:text/javascript;base64,${await bundled}#${instances}`)).createCheck;
}

async function bundle(): Promise<string> {
  const { phraseTables } = await import(pathToFileURL(join(ROOT, 'phrase-tables.mjs')).href);
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'shared/index.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [phraseTables],
  });
  return Buffer.from(outputFiles[0]?.contents ?? '').toString('base64');
}
