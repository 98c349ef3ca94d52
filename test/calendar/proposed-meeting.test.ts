import assert from 'node:assert/strict';
import { proposedMeeting } from '../../shared/calendar/proposed-meeting.ts';
import { readMessage } from '../../shared/message/message.ts';
import { testSettings } from '../harness.ts';

/** The meeting that a sentence to Dana proposes: date, clock, zone and length. */
function meetingOf(sentence: string, subject = ''): string | undefined {
  const text = `${subject}Hi Dana,\n\n${sentence}\n\nThanks,\nOmar\n`;
  const message = readMessage(text, 'markdown', { gate: 'asked', isTemplate: false }, testSettings);
  const found = proposedMeeting(message, testSettings);
  return found && `${found.date} ${found.minutes / 60} ${found.timeZone} ${found.length}: ${found.summary}`;
}

suite('the meeting that a message proposes', () => {
  const proposed: readonly (readonly [string, string])[] = [
    [
      'Could we talk for 30 minutes on Tuesday, March 10, at 2:30 pm Eastern time?',
      '2026-03-10 14.5 UTC-04:00 30: Meeting',
    ],
    [
      'Would Tuesday, March 10, at 9 am or Thursday, March 12, at 2 pm suit you for a 15-minute call about the mill?',
      '2026-03-10 9 UTC-05:00 15: Meeting about the mill',
    ],
    [
      'Would you have 20 minutes for a call about the lease on Tuesday, March 10, at 8:00 am Pacific time (10:00 am my time)?',
      '2026-03-10 8 UTC-07:00 20: Meeting about the lease',
    ],
    ['Could we meet for coffee on March 10 from 14:00 to 15:30 CET?', '2026-03-10 14 UTC+01:00 90: Meeting'],
  ];
  for (const [sentence, expected] of proposed) test(sentence, () => assert.equal(meetingOf(sentence), expected));

  test('is named after the subject', () => {
    const sentence = 'Could we talk for 30 minutes on Tuesday, March 10, at 2:30 pm Eastern time?';
    assert.match(meetingOf(sentence, 'Subject: Re: Fwd: Oats\n\n') ?? '', /: Oats$/);
  });

  const open = [
    'Could we talk for 30 minutes on Tuesday, March 10?',
    'Could we talk for 30 minutes at 3 pm or so next week?',
    'Could we talk for 30 minutes on Tuesday, March 10, between 9 am and 5 pm?',
    'Could we talk for 30 minutes on Tuesday, March 10, between 2 and 3 pm?',
    'Could you send me the report by Tuesday, March 10, at 3 pm?',
    'The ferry left on Tuesday, March 10, at 3 pm.',
    'Could we talk for 30 minutes on [date] at [time]?',
  ];
  for (const sentence of open) test(`none: ${sentence}`, () => assert.equal(meetingOf(sentence), undefined));
});
