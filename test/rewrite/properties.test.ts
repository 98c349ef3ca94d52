import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { LONG_FORMS } from '../../shared/fix/voice.ts';
import { readMessage } from '../../shared/message/message.ts';
import { lostFacts } from '../../shared/rewrite/self-check.ts';
import { findProblems } from '../../shared/rules/find.ts';
import { filled } from './fill.ts';
import { rewriteSettings, rewritten } from './harness.ts';
import { examples } from './read-examples.ts';

const words = (text: string) =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu) ?? [];
const withoutBlanks = (text: string) => text.replace(/\[[^\]\n]*\]/g, ' ');

/** Every word that stands in a string of the composer's source: its templates, and the tables beside them. */
const templateWords = new Set([
  ...LONG_FORMS.flatMap(([, full]) => words(full)),
  ...['shared/rewrite', 'shared/rewrite/steps', 'shared/fix', 'shared/slots', 'shared/when']
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder))
        .filter((it) => it.endsWith('.ts'))
        .flatMap((it) =>
          Array.from(
            readFileSync(join(ROOT, folder, it), 'utf8').matchAll(/'((?:[^'\\\n]|\\.)*)'|"([^"\n]*)"|`([^`]*)`/g),
            (found) => words(found.slice(1).join(' ')),
          ),
        ),
    )
    .flat(),
]);

/** The problem of a rewrite, or undefined: what the promise "never an invented fact, never a lost one" means in code. */
function problemOf(text: string): string | undefined {
  const result = rewritten(text);
  if (result.level === 'left')
    return result.reason === undefined || result.text !== text ? 'left without a reason' : undefined;
  if (result.level === 'unchanged') return result.text === text ? undefined : 'unchanged and yet changed';
  const lost = lostFacts(text, result.text);
  if (lost.length > 0) return `lost: ${lost.join(', ')}`;
  const known = new Set([...words(text).flatMap((it) => [it, it.replace(/'s$/, '')]), ...templateWords]);
  const invented = words(withoutBlanks(result.text)).filter(
    (it) => !known.has(it) && !known.has(it.replace(/'s$/, '')) && !/^\d+$/.test(it),
  );
  if (invented.length > 0) return `invented: ${invented.join(', ')}`;
  const message = readMessage(result.text, 'markdown', { gate: 'asked', isTemplate: false }, rewriteSettings);
  const warned = findProblems(message, rewriteSettings).filter(
    (it) => it.severity === 'warning' && it.rule !== 'fill-the-blanks',
  );
  if (warned.length > 0) return `warned: ${warned.map((it) => it.rule).join(', ')}`;
  const whole = readMessage(filled(result.text), 'markdown', { gate: 'asked', isTemplate: false }, rewriteSettings);
  const left = findProblems(whole, rewriteSettings).filter((it) => it.severity === 'warning');
  if (left.length > 0)
    return `warned when filled: ${left.map((it) => `${it.rule} "${it.message}"`).join(', ')}\n${filled(result.text)}`;
  const again = rewritten(result.text);
  return again.text === result.text ? undefined : `not settled: ${again.text}`;
}

suite('a rewrite', () => {
  for (const { name, text } of examples) {
    test(`keeps every fact and invents none: ${name}`, () => assert.equal(problemOf(text), undefined));
    test(`is the same with CRLF line ends: ${name}`, () => {
      assert.equal(rewritten(text.replaceAll('\n', '\r\n')).text.replaceAll('\r\n', '\n'), rewritten(text).text);
    });
  }

  test('keeps the promise on notes put together at random', function () {
    this.timeout(180_000);
    const pick = <T>(...list: readonly T[]) => fc.constantFrom(...list);
    const note = fc.record({
      greeting: pick('Hi Dana,', 'Dear Ms. Okoro,', 'Ravi,', 'hey,', 'Hello Professor Lind:', ''),
      who: pick(
        "I'm a tailor from Ghent.",
        'We met at the seed fair in May.',
        'I came across your profile and was so inspired by your journey!',
        '',
      ),
      filler: pick(
        "I know you're super busy.",
        'Sorry to bother you.',
        'I have nothing to offer in return, but I would be grateful.',
        '',
      ),
      topic: pick(
        "I'd love to learn more about your experience.",
        'I wonder how you price 3 kg of wool at https://example.org/wool.',
        'I finished a draft of my talk on `sed`.',
        '',
      ),
      ask: pick(
        'Would you have some time to chat soon?',
        'Could we meet sometime next week?',
        'Could you take a look and let me know your thoughts?',
        'I was hoping you could write me a letter of recommendation.',
        'Could you send me the 14 forms when you get a chance?',
        'Do you know anyone at Brightline?',
        'Would you be willing to mentor me?',
        'Are you free on Thursday, March 12 at 3 pm for a call?',
        'Any advice would be appreciated.',
        'Can we have lunch soon?',
        "I'd love it if you could join our panel.",
      ),
      tail: pick(
        'Let me know what works for you.',
        'Happy to return the favor!',
        'No worries at all if not!',
        'I look forward to hearing from you.',
        '',
      ),
      close: pick('Thanks,\nOmar', 'Best regards,\nIda Lund', 'Cheers', ''),
    });
    fc.assert(
      fc.property(note, ({ greeting, who, filler, topic, ask, tail, close }) => {
        const body = [who, filler, topic, ask, tail].filter((it) => it !== '').join(' ');
        const text = `${[greeting, body, close].filter((it) => it !== '').join('\n\n')}\n`;
        const problem = problemOf(text);
        assert.equal(problem, undefined, `${problem}\n--- from\n${text}\n--- to\n${rewritten(text).text}`);
      }),
      { numRuns: 250 },
    );
  });

  test('never fails, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const result = rewritten(text);
        assert.ok(result.level !== 'unchanged' || result.text === text);
      }),
      { numRuns: 300 },
    );
  });
});
