import assert from 'node:assert/strict';
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

suite('what is kept between two readings', () => {
  test('a text that only moved gives the same facts and findings, moved', () => {
    const check = createCheck(settings);
    const read = (text: string) => {
      const { message, findings } = check({ text, language: 'plaintext', shape }).messages[0] ?? assert.fail();
      return { facts: message.facts, findings };
    };
    const first = read(note);
    assert.ok(first.findings.length > 3 && first.facts.time.length > 2);
    for (const before of ['\n', '\n\n\n', '\n\n']) assert.deepEqual(read(before + note), moved(first, before.length));
    assert.deepEqual(read(note), first);
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

  test('what was not asked for lately is forgotten', () => {
    const kept = createKept<number>(3);
    for (let at = 0; at < 3; at += 1) kept.set(`text ${at}`, at);
    assert.equal(kept.get('text 0'), 0);
    for (let at = 3; at < 9; at += 1) kept.set(`text ${at}`, at);
    assert.equal(kept.get('text 0'), undefined);
    assert.equal(kept.get('text 8'), 8);
    kept.set('x'.repeat(3000), 1);
    assert.equal(kept.get('x'.repeat(3000)), undefined);
  });
});
