import assert from 'node:assert/strict';
import { readMessage } from '../../shared/message/message.ts';
import { readTone, say, type Tone } from '../../shared/rewrite/tone.ts';
import { rewriteSettings } from './harness.ts';

const toneOf = (text: string): Tone =>
  readTone(readMessage(text, 'markdown', { gate: 'asked', isTemplate: false }, rewriteSettings));

const formal =
  'Dear Ms. Roth:\n\nI keep the tide tables of the port. Could you send me a copy of the almanac?\n\nSincerely,\nEli Marsh\n';

suite('the tone of a rewrite', () => {
  test('a letter without contractions is formal', () => assert.equal(toneOf(formal).isFormal, true));
  test('one contraction makes it informal', () =>
    assert.equal(toneOf(formal.replace('I keep', "I'm the one who keeps")).isFormal, false));
  test('a formal letter writes forms out', () =>
    assert.equal(
      say("I'll call you; if it doesn't suit you, just name a time that does. Noon works for me too.", toneOf(formal)),
      'I will call you; if it does not suit you, please name a time that does. Noon would suit me as well.',
    ));
  test('who asks for several says we', () => {
    const tone = toneOf('Hi Jo,\n\nwe run the ferry. Could you lend us your map? We are grateful.\n');
    assert.equal(
      say("I'd be glad to [one thing I can do for you].", tone),
      "We'd be glad to [one thing we can do for you].",
    );
  });
  test('"could we meet" is writer and reader', () =>
    assert.equal(toneOf("Hi Jo, I'm Al. Could we meet soon about our boats?\n").isWe, false));
  test('a writer without capitals gets none', () => {
    const tone = toneOf('hi jo, could you send me the red map soon?\n');
    assert.equal(say("I'll call you on Friday.", tone), "i'll call you on Friday.");
  });
  test('a short note without a frame is a chat note, a short letter is none', () => {
    assert.equal(toneOf('Hi Jo, could you send me the map soon?\n').isChat, true);
    assert.equal(toneOf('Dear Ms. Roth,\n\nCould you send me the map soon?\n\nSincerely,\nEli\n').isChat, false);
  });
  test('their spelling of a word is kept', () => {
    assert.equal(
      say('a line by e-mail', toneOf('Hi Jo, did you get my email about the map? Could you send it?\n')),
      'a line by email',
    );
    assert.equal(toneOf('Hi Jo, my resume is attached. Could you refer me?\n').resume, 'resume');
  });
});
