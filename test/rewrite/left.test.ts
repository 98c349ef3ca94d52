import assert from 'node:assert/strict';
import { rewritten } from './harness.ts';

const left: readonly (readonly [string, RegExp])[] = [
  ['Hi Klaus, why can’t you ever send the rota on time? Erik\n', /complaint/],
  ['Hi Nell, could you do me a favor?\n\nRay\n\n', /does not say yet/],
  [
    'Hi both,\n\nInes, could you book the hall when you get a chance? Tobias, could you order the chairs soon?\n\nThanks,\nWim\n',
    /several people/,
  ],
  [
    `Hi Jo,\n\n${'The barn is red and the gate is green and old. '.repeat(50)}Could we have a chat soon?\n\nAnn\n`,
    /400 words/,
  ],
  [
    `Hi Jo,\n\nWould you have some time to chat soon about ${'the barn and the gate and the mill and '.repeat(9)}the pond?\n\nAnn\n`,
    /sixty words/,
  ],
  [
    'Dear Ms. Beck,\n\nI saw the opening for a pastry cook and enclose my résumé. I would welcome the opportunity to speak with you and am available for an interview at your convenience.\n\nSincerely,\nTom Maes\n',
    /application/,
  ],
  [
    'Hi Pia,\n\nWould you practice an interview with me over the phone, if I get that far?\n\nThanks,\nTom\n',
    /never be needed/,
  ],
  [
    'Dear Ms. Beck,\n\nIt would be great if you could read my cover letter and tell me what you think.\n\nKind regards,\nTom Maes\n',
    /more than four blanks/,
  ],
  ['Hi Nell, can you help us out please?\n', /does not say yet/],
  ['Hi Nell,\n\nAre you free for a talk _next week_ to plan the fair?\n\nRay\n', /would not read/],
  [
    'Hi Nell,\n\nCould you **take a look** at [the map](https://example.org/map) and let me know what you think?\n\nRay\n',
    /would not read/,
  ],
  ['Hi Nell, could you do something for me?\n', /does not say/],
];

const unchanged: readonly string[] = [
  'Dear Rita,\n\nI was so sorry to hear about your dog. Whenever you feel like it, I would love to go for a walk.\n\nMo\n',
  'Could you send me the June figures by Friday, March 13, noon? Round numbers are fine.\n',
  'Hi Joan, thank you for lunch yesterday! Pia\n',
  'The mill opens at nine. It closes at five.\n',
  // To leave out the good cheer alone would mend nothing.
  "Hi Olga,\n\nI'd really value the chance to learn from your years at the mill. My days are free, so just tell me what works for you.\n\nLooking forward to it!\n\nPia\n",
];

suite('a draft that is better left alone', () => {
  for (const [text, reason] of left)
    test(reason.source, () => {
      const result = rewritten(text);
      assert.equal(result.level, 'left', result.text);
      assert.equal(result.text, text);
      assert.match(result.reason ?? '', reason);
    });
  for (const text of unchanged)
    test(`unchanged: ${text.slice(0, 40).replaceAll('\n', ' ')}`, () =>
      assert.deepEqual(rewritten(text), { level: 'unchanged', text }));

  test('what the writer switched off is not put in', () => {
    const draft = 'Hi Ina,\n\nCould we talk about the kiln?\n\nUli\n';
    const after = (...off: readonly string[]) =>
      rewritten(draft, { rules: Object.fromEntries(off.map((it) => [it, 'off' as const])) }).text;
    assert.match(after(), / for 20 minutes by phone on Tuesday/);
    assert.match(after('say-how-long'), /^(?!.* 20 minutes).* by phone on Tuesday/s);
    assert.equal(after('say-how-long', 'say-when', 'name-the-medium'), draft);
  });
});
