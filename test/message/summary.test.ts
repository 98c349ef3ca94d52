import assert from 'node:assert/strict';
import { readMessage } from '../../shared/message/message.ts';
import { summarize } from '../../shared/message/summary.ts';
import { defaults } from '../../shared/settings/settings.ts';
import { type Span, slice } from '../../shared/text/span.ts';

const settings = { ...defaults, today: '2026-03-02', timeZone: 'Europe/Vienna' };

function summaryOf(text: string) {
  const summary = summarize(readMessage(text, 'plaintext', { gate: 'guessed', isTemplate: false }, settings));
  const quote = (fact: { readonly span: Span } | undefined) =>
    fact === undefined ? undefined : slice(text, fact.span);
  return { ...summary, quote };
}

suite('summary of a message', () => {
  test('picks what belongs to the ask', () => {
    const text =
      "Hi Dana,\n\nI'm Omar, a law student at Lakeside. Would you have 20 minutes for a phone call on Tuesday, March 10 at 2:30 pm PT about the Oak Street lease? If not, a one-line reply is just as welcome. I'll send you my notes from the other interviews.\n\nThank you,\nOmar";
    const it = summaryOf(text);
    assert.equal(it.quote(it.who), "I'm Omar");
    assert.equal(it.quote(it.topic), 'the Oak Street lease');
    assert.equal(it.topic?.isSpecific, true);
    assert.equal(it.duration?.minutes, 20);
    assert.equal(it.when?.level, 'exact');
    assert.equal(it.medium?.kind, 'phone');
    assert.equal(it.quote(it.easyOut), 'a one-line reply is just as welcome');
    assert.equal(it.reciprocity, 'balanced');
    assert.deepEqual(it.vaguePhrases, []);
  });

  test('says nothing where the message says nothing', () => {
    const it = summaryOf('Hi Ana,\n\nCan we meet?\n');
    assert.deepEqual(
      [it.who, it.topic, it.duration, it.when, it.zone, it.medium, it.easyOut, it.continuity],
      Array(8).fill(undefined),
    );
    assert.equal(it.reciprocity, 'none');
  });

  test('a remark on how busy the reader is demeans nobody', () => {
    assert.deepEqual(summaryOf("Hi Ana,\n\nI know you're busy. Could you send me the file?\n").selfDeprecation, []);
  });

  test('another date is no way out', () => {
    assert.equal(
      summaryOf("Hi Ana,\n\nCould we meet on Tuesday? If that date doesn't work, suggest another day.\n").easyOut,
      undefined,
    );
  });

  test('a favor is vague only where the task is missing', () => {
    const favors = (text: string) => summaryOf(text).vaguePhrases.filter((it) => it.kind === 'favor').length;
    assert.equal(favors('Hi Ana,\n\nCan you do me a favor?\n'), 1);
    assert.equal(favors('Hi Ana,\n\nCan you do me a favor? Could you send me the Q4 refund counts?\n'), 0);
  });

  for (const [level, body] of [
    ['exact', 'Would you speak at our fair on {date}?'],
    ['exact', 'Could we meet on [date] at [time]?'],
    ['vague', 'Could we meet on [date]?'],
    ['options', 'Would any of these work for a call?\n\n- [Day, Date] at [Time]\n- [Day, Date] at [Time]'],
    ['exact', 'Could you send the counts by [date]?'],
    ['exact', 'Could you send the counts before (Date)?'],
    ['options', 'Would either of these work for a call? {date1} {time1} or {date2} {time2}'],
    ['exact', 'Could you send the counts by EOD today?'],
    ['vague', 'Could you send the counts by the end of next week?'],
    [undefined, 'If you have the time, could you send the counts?'],
    [undefined, 'Could you tell me whether you are open on Friday?'],
    [undefined, 'The lease will expire shortly. Could you send me the counts?'],
    [undefined, 'We grew this year. Could you send me the counts?'],
    [undefined, 'Could you answer the note I sent on [previous date]?'],
    [undefined, 'Could you send me the minutes of Friday?'],
    [undefined, 'Can you resend the 1/26/00 MPR?'],
    ['exact', 'Could you send me the minutes on Friday?'],
    [undefined, 'Can you tell me your address? I will be in touch shortly.'],
  ] as const)
    test(`when: ${level ?? 'nothing'} in ${body}`, () => {
      assert.equal(summaryOf(`Hi Ana,\n\n${body}\n`).when?.level, level);
    });

  test('a blank says how long', () => {
    assert.notEqual(summaryOf('Hi Ana,\n\nCould we talk for [number of minutes]?\n').duration, undefined);
  });

  test('moments and lengths of other matters leave nothing open', () => {
    assert.deepEqual(
      summaryOf('Hi Ana,\n\nThe market will grow in the coming months. Could you send me the Q4 counts?\n')
        .vaguePhrases,
      [],
    );
  });

  for (const [text, reciprocity] of [
    ["I'll send you my notes from the other interviews.", 'balanced'],
    ['Let me know if I can ever be helpful.', 'weak'],
    ['Lunch is on me.', 'weak'],
    ['I can send you the questions in advance.', 'weak'],
    ['Thank you for your time.', 'none'],
    ['We both volunteer at the clinic.', 'none'],
  ] as const) {
    test(`reciprocity: ${text}`, () => {
      assert.equal(summaryOf(`Hi Ana,\n\nCould we meet on Tuesday? ${text}\n`).reciprocity, reciprocity);
    });
  }
});
