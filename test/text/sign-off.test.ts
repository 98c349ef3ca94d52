import assert from 'node:assert/strict';
import { readProse } from '../../shared/text/prose.ts';
import { slice } from '../../shared/text/span.ts';

const BODY = 'Hi Dana,\n\nCould you send me the form by Friday? It is for the board.\n\n';

/** The end of a message, its sign-off if there is one, and its signature. */
const closings: readonly (readonly [end: string, signOff: string | undefined, signature: readonly string[]])[] = [
  ['Best regards,\nOmar', 'Best regards,', ['Omar']],
  ['all the best,\nclay', 'all the best,', ['clay']],
  ['thx\nmo', 'thx', ['mo']],
  ['thanks, mo', 'thanks,', ['mo']],
  ['Thanks - Pam', 'Thanks -', ['Pam']],
  ['Best, [Your name]', 'Best,', ['[Your name]']],
  ['Regards,\nOmar Lund\nLund Boats', 'Regards,', ['Omar Lund', 'Lund Boats']],
  ['The Lund Boats Team', undefined, ['The Lund Boats Team']],
  ['Omar', undefined, ['Omar']],
  ['Thank you for your time,\nOmar', 'Thank you for your time,', ['Omar']],
  ['I am on call until nine.', undefined, []],
];

suite('text: sign-off', () => {
  for (const [end, signOff, signature] of closings) {
    test(JSON.stringify(end), () => {
      const text = BODY + end;
      const prose = readProse(text, 'plaintext');
      assert.equal(prose.signOff && slice(text, prose.signOff), signOff);
      assert.deepEqual(
        prose.signature.map((it) => slice(text, it)),
        signature,
      );
    });
  }

  test('a sign-off below a line of a paragraph is no part of it', () => {
    const text = 'Could you send it? Thank you so much, I really appreciate it.\nBest,\nTodd';
    const prose = readProse(text, 'plaintext');
    assert.equal(prose.signOff && slice(text, prose.signOff), 'Best,');
  });

  for (const [ask, signOff, signature] of [
    ['can you bring the ladder, thanks, omar', 'thanks,', 'omar'],
    ['can you bring the ladder thx omar', 'thx', 'omar'],
    ['can you bring the ladder 🪜🙏 cheers! omar', 'cheers!', 'omar'],
    ['can you bring the ladder xxx', 'xxx', ''],
    ['Can you bring the ladder, thank you so much, Omar', 'thank you so much,', 'Omar'],
    ['Can you bring the PDF – Omar', '–', 'Omar'],
    ['can you tell her thanks', undefined, ''],
    ['can you give pam my thanks', undefined, ''],
    ['can you print the map Hull - Leeds', undefined, ''],
    ['can you bring nails, hooks, rope', undefined, ''],
  ] as const)
    test(`tacked on to what is asked: ${ask}`, () => {
      const prose = readProse(`hi dana, ${ask}`, 'plaintext');
      assert.equal(prose.signOff && slice(prose.text, prose.signOff), signOff);
      assert.equal(prose.signature.map((it) => slice(prose.text, it)).join(), signature);
      if (signOff !== undefined)
        assert.match(prose.sentences[0] ? slice(prose.text, prose.sentences[0].span) : '', /^can you bring[\w ]+$/i);
    });

  // Nobody wraps at 96 columns: what stands below such a line, the writer put there.
  for (const end of ['Thanks, Omar', 'Thank you so much! Omar Lund', '-Omar', 'Omar'])
    test(`a long line above ${JSON.stringify(end)}`, () => {
      const line = 'We met at the harbor fair in May, and I hope that you could send me the plans of the old ferry';
      const prose = readProse(`${line}\n${end}`, 'plaintext');
      assert.equal(prose.sentences[0] && slice(prose.text, prose.sentences[0].span), line);
      assert.match(prose.signature.map((it) => slice(prose.text, it)).join(), /^-?Omar(?: Lund)?$/);
    });

  for (const end of ['mill in\nUtrecht?', 'Harbor Office in\nUtrecht.', 'harbor before\nEaster.'])
    test(`a short last line of a wrapped sentence is no name: ${JSON.stringify(end)}`, () => {
      const asked = `Could you bring me to a person who knows the water and works at the\n${end}`;
      const prose = readProse(`Dear Dana,\n\nI liked your film on dykes.\n${asked}\n\nYours,\nOmar`, 'plaintext');
      assert.ok(prose.sentences.some((it) => slice(prose.text, it.span) === asked));
    });

  for (const footer of [
    'Please print this only where you must.',
    'NOTICE: If you are not the person to whom this mail is addressed, please delete it at once.',
  ])
    test(`a footer right below an office: ${footer}`, () => {
      const prose = readProse(`${BODY}Regards,\nOmar Lund\nLund Boats\n${footer}`, 'plaintext');
      assert.deepEqual(
        prose.signature.map((it) => slice(prose.text, it)),
        ['Omar Lund', 'Lund Boats'],
      );
    });

  for (const postscript of ['P.S. The key is under the mat.', 'I have attached the form, so that you can see it.']) {
    test(`a postscript is body again: ${postscript}`, () => {
      const text = `${BODY}Regards,\nOmar Lund\n\n${postscript}`;
      const prose = readProse(text, 'plaintext');
      assert.equal(prose.signOff && slice(text, prose.signOff), 'Regards,');
      const last = prose.sentences.at(-1);
      assert.equal(last?.block.zone, 'body');
      assert.ok(last !== undefined && postscript.endsWith(slice(text, last.span)));
    });
  }
});
