import assert from 'node:assert/strict';
import { reflow } from '../../shared/rewrite/reflow.ts';
import { rewritten } from './harness.ts';

const wrapped = `The first paragraph was wrapped by hand at about
sixty characters, as one does in a plain editor or in mail.

The second one was wrapped just the same way, and nobody has
touched it at all.
`;

suite('text wrapped by hand', () => {
  test('only the paragraph that changed is wrapped again', () => {
    const changed = wrapped.replace(
      'in mail.',
      'in mail. And this sentence came later, so that the line is far too long.',
    );
    const [first, second] = reflow(wrapped, changed).split('\n\n') as [string, string];
    assert.ok(
      first.split('\n').every((line) => line.length <= 60),
      first,
    );
    assert.equal(second, wrapped.split('\n\n')[1]);
  });

  test('a folded header is not wrapped by hand', () => {
    const head =
      'Received: from mail.ghent.example (mail.ghent.example [192.0.2.7])\n by mx.ghent.example with ESMTPS id 4c2f81aa for the bakery\n of Pia; Mon, 2 Mar 2026 09:00:00 -0600\nFrom: tom@ghent.example';
    const body =
      'Hi Pia,\n\nI bake rye rolls in Ghent, and your table of salts changed how we plan our nights and mornings all the year round.\n\nTom\n';
    const changed = `${head}\n\n${body.replace('rye rolls', 'rolls of rye')}`;
    assert.equal(reflow(`${head}\n\n${body}`, changed), changed);
  });

  test('a link, a blank and code stay on one line', () => {
    const kept = [
      '[the plan of the old mill](https://example.org/a/very/long/path/to/it)',
      '[one thing that helps the whole team]',
      '`git log --oneline --graph`',
    ];
    const changed = wrapped.replace('in mail.', `in mail. ${kept.join(' and then ')} end.`);
    for (const it of kept) assert.ok(reflow(wrapped, changed).includes(it), it);
  });

  test('headers and lines that name a thing each stay, and a sentence taken out leaves its blank line', () => {
    const head =
      'From: tom@ghent.example\nTo: pia@bahlsen.example\nSubject: Quick question\nDate: Mon, 2 Mar 2026 09:00:00 -0600';
    const body =
      'Hi Pia,\n\nI bake rye rolls in Ghent and saw your talk on long doughs at\nthe fair; your table of salts changed how we plan our nights.\nWould you have some time to chat soon about the cold proof?\nAlso, could you introduce me to somebody at the Mint?\n\nThanks,\nTom\nPhone: 555 0100\nFax: 555 0101\n';
    const { text } = rewritten(`${head}\n\n${body}`, {}, 'mail');
    assert.match(text, /^From: .*\nTo: .*\nSubject: .*\nDate: .*\n\nHi Pia,\n/);
    assert.match(text, /\n\nThanks,\nTom\nPhone: 555 0100\nFax: 555 0101\n\n\[Later, [^\]]*\]\n$/);
  });

  test('a note in one line is not wrapped', () => {
    const text =
      'Hi Bo, could you send me the visitor counts of the harbor museum when you get a chance? Thanks, Jens\n';
    assert.equal(
      rewritten(text).text,
      'Hi Bo, could you send me the visitor counts of the harbor museum by [day]? Thanks, Jens\n',
    );
  });

  test('a close with its name below a long line is no sign of wrapping', () => {
    const text =
      'Could you send me the visitor counts of the harbor museum when you get a chance, they are for a talk\nThanks! Jens\n';
    assert.equal(
      rewritten(text).text,
      'Could you send me the visitor counts of the harbor museum by [day], they are for a talk\nThanks! Jens\n',
    );
  });
});
