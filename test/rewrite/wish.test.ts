import assert from 'node:assert/strict';
import { turnWish } from '../../shared/fix/wish.ts';

const said = (text: string, isFormal = false): string | undefined => {
  const turned = turnWish(text, isFormal);
  return turned === undefined
    ? undefined
    : [turned.before, turned.question, turned.after].filter((it) => it !== undefined).join(' ');
};

const turned: readonly (readonly [string, string])[] = [
  ["I'd love it if you could read the second scene.", 'Would you read the second scene?'],
  ["I'd like some time off in March.", 'Could I have some time off in March?'],
  ['Did you get a chance to read it yet?', 'Could you read it?'],
  ['I would be grateful if I could visit your kiln.', 'Could I visit your kiln? I would be grateful.'],
  [
    'If you had half an hour for a call, I would be most grateful.',
    'Would you have half an hour for a call? I would be most grateful.',
  ],
  [
    "If you could spare ten minutes this week, we'd really value your opinion of the sails.",
    'Would you have ten minutes this week to share your opinion of the sails?',
  ],
  [
    'We are looking for an introduction to Mei Lund at the mill.',
    'Would you be willing to introduce me to Mei Lund at the mill?',
  ],
  // To be happy is no thanks, and behind a link a feeling would read as its name.
  ['I would be very happy if we could row on Friday.', 'Could we row on Friday?'],
  [
    "I'd be grateful if you could sign the list: https://example.org/l.",
    'Would you sign the list? https://example.org/l',
  ],
  ["I'd request you to sign the lease.", 'Would you sign the lease?'],
  ['I was hoping to ask you for an intro to Mei Lund.', 'Would you be willing to introduce me to Mei Lund?'],
  ['I would like to ask if there are any boats for rent.', 'Are there any boats for rent?'],
  ["We're writing to ask whether there is a fee.", 'Is there a fee?'],
  ['I was wondering whether it would be possible to see the kiln.', 'Would it be possible to see the kiln?'],
  ["Please let me know if you're free for a call on Friday.", 'Are you free for a call on Friday?'],
  ['Let me know if you have half an hour to talk.', 'Would you have half an hour to talk?'],
  ["We'd like your approval for the new oven by Friday.", 'Would you approve the new oven by Friday?'],
  ['Would love your thoughts!', 'Could you give me your thoughts?'],
  [
    'It would mean a lot to have a letter from you for the Lund grant by 3 May.',
    'Would you write me a letter for the Lund grant by 3 May?',
  ],
  [
    'I was hoping to ask you for a letter of reference for the MSc in Lund, due May 3.',
    'Would you write me a letter of reference for the MSc in Lund, due May 3?',
  ],
  ["I'd be very grateful for a reference by 3 May.", 'Would you write me a reference by 3 May?'],
  ["I'd love to have you as a guest on my show.", 'Would you join me as a guest on my show?'],
  ['I would like to invite you to be a guest on my show.', 'Would you be a guest on my show?'],
  ['Request you to kindly share the test report.', 'Would you share the test report?'],
  ['I would like to ask your permission to print the map.', 'May I print the map?'],
  ["I'd love to chat if you have any availability next week.", 'Could we chat next week?'],
  ['I wonder if you might know of a tuner.', 'Do you know of a tuner?'],
  ['I was wondering if you might want to row with us some evening.', 'Would you like to row with us some evening?'],
  ["I was hoping you'd like to see the mill.", 'Would you like to see the mill?'],
  ['I was hoping you could find ten minutes to talk.', 'Could you find ten minutes to talk?'],
  ['We would appreciate your decision by Friday.', 'Could you give us your decision by Friday?'],
  ['I wanted to see if you had any thoughts on the sails.', 'Do you have any thoughts on the sails?'],
  [
    'I would like to request a short 10-minute phone interview with you about the mill.',
    'Would you have 10 minutes for a phone interview about the mill?',
  ],
  ["I'd love to get a brief call to hear of the dig.", 'Would you have time for a call to hear of the dig?'],
  ['I am writing to request half an hour of your time.', 'Would you have half an hour?'],
  ['I would like to get a copy of the interview.', 'Would you send me a copy of the interview?'],
  ['I would like to request a letter of recommendation.', 'Would you write me a letter of recommendation?'],
  ['I would like to request a full refund for the kiln.', 'Would you give me a full refund for the kiln?'],
  ['We need your sign off on the tiles by May 4.', 'Would you sign off on the tiles by May 4?'],
  ['I wanted to ask if you would lend me the ladder.', 'Would you lend me the ladder?'],
  ['It would mean the world to us if you could come.', 'Would you come?'],
  ['It would be lovely to talk with you about eels for half an hour.', 'Could we talk about eels for half an hour?'],
  // What two would do is asked of both; who buys or visits asks for that, and a talk to others is none of the two.
  [
    "I'd love to grab a tea sometime and learn how you graft plums.",
    'Could we grab a tea sometime so that I can learn how you graft plums?',
  ],
  [
    "We'd like to meet you for half an hour to go over the hive.",
    'Could we meet for half an hour to go over the hive?',
  ],
  [
    "I'd really love to buy you lunch soon and ask about the mill.",
    'Could I buy you lunch soon and ask about the mill?',
  ],
  ['Would love to catch up at the fair too!', 'Could we catch up at the fair?'],
  ['I would like to see you for 15 minutes about the roof.', 'Could I see you for 15 minutes about the roof?'],
  ["I'd be grateful for 20 minutes of your time.", 'Would you have 20 minutes?'],
  ["We'd love to have you back on as a judge.", 'Would you come back on as a judge?'],
  ["We'd love to have you on as a judge.", 'Would you join us as a judge?'],
  ["We'd love to have you over for supper.", 'Would you come over for supper?'],
  ["We'd love to have you on our jury.", 'Would you join us on our jury?'],
  ["I'd love it if you could read the map; it is short.", 'Would you read the map? It is short.'],
  ['I would be very grateful if you could send the key.', 'Would you send the key? I would be very grateful.'],
  ['It would be great if you could bring the ladder.', 'Would you bring the ladder?'],
  ['It would be lovely if we could meet on Friday.', 'Could we meet on Friday?'],
  ['I was hoping you might possibly have ten minutes.', 'Would you have ten minutes?'],
  ['I was wondering if you would be willing to host us.', 'Would you be willing to host us?'],
  ["I'm writing to ask whether you could check the fuse.", 'Could you check the fuse?'],
  ['I wonder if you know a tuner.', 'Do you know a tuner?'],
  ['I was wondering if you are free on Friday.', 'Are you free on Friday?'],
  ['I was wondering if you had a chance to open the box.', 'Could you open the box?'],
  ["I'd love to hear how you dyed the sails.", 'Would you tell me how you dyed the sails?'],
  ["I'd love your thoughts on the red sails.", 'Could you give me your thoughts on the red sails?'],
  ['I need you to sign the form.', 'Would you be able to sign the form?'],
  ['I would like to request a copy of the plan.', 'Would you send me a copy of the plan?'],
  ["I'd appreciate your forwarding the note to Ida.", 'Would you forward the note to Ida?'],
  ['Any chance you could move the boat?', 'Could you move the boat?'],
  ["We'd love to have you speak on tides.", 'Would you speak on tides?'],
  ["We'd love to have you on our jury.", 'Would you join us on our jury?'],
  ["I'd love an intro to Ada Roth, if you're up for it.", 'Would you be willing to introduce me to Ada Roth?'],
  ["We'd like to ask if you'd be willing to open the fair.", 'Would you be willing to open the fair?'],
  ['We invite you to speak to our guild.', 'Would you be able to speak to our guild?'],
  ['I moved to Ghent and was hoping you could suggest a baker.', 'I moved to Ghent. Could you suggest a baker?'],
  [
    'In future, if you could ring twice, I would appreciate it.',
    'In future, would you ring twice? I would appreciate it.',
  ],
];

suite('a wish as a question', () => {
  for (const [wish, question] of turned) test(wish, () => assert.equal(said(wish), question));
  test('a formal letter asks leave first', () =>
    assert.equal(said('I would like to know why the gate is shut.', true), 'May I ask why the gate is shut?'));
  for (const text of [
    "We'd love to have you involved.",
    "We'd love to have some birds in the yard.",
    'I would like to have a planning meeting tomorrow.',
    'We would like some kind of compensation.',
    'She was hoping that he could come.',
    "I'd like to talk to your manager about the roof.",
    "I'd love to buy you a tea and pick your brain about eels.",
    'I would like to speak at your fair in May.',
    'Thank you for the plan.',
    'I hope the roof holds.',
  ])
    test(`stays: ${text}`, () => assert.equal(said(text), undefined));
});
