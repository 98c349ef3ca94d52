import assert from 'node:assert/strict';
import { readAsks } from '../../shared/facts/ask/ask.ts';
import { readProse } from '../../shared/text/prose.ts';

/** How many things can be answered separately. */
const counts: readonly (readonly [number, string])[] = [
  [2, 'Please give the caretaker a call and find a way to get the keys.'],
  [3, 'Please sign the lease, scan the floor plan, and book the small hall.'],
  [3, 'Could you water the plants, feed the cat and empty the mailbox while we are away?'],
  [3, 'Please order the tiles and send the invoice to my office and call the plumber.'],
  [2, 'Is the boiler fixed, and could you send me the bill?'],
  [2, 'Are you coming on Friday, and if so can you bring the projector?'],
  [1, 'Could you ask Tom to mend the door and paint the fence?'],
  [1, 'Would you be open to a call about how we could help your guests and fill your tables?'],
  [1, 'Please read the plan, mark it up and return it to me.'],
  [1, "Could you read my speech? The fair is on Friday, so I'd be thankful for a reply as soon as possible."],
  [1, 'I wanted to see if you had a chance to read my speech. We would appreciate a quick response.'],
  [1, 'We would appreciate your response to these questions:\n\n1. Who signs the lease?\n2. When does it end?'],
  // What else is to be told, and the answer to what was asked.
  [2, 'Please send the keys to the new tenant. Let me know when you have sent them.'],
  [2, 'Could you judge the bake-off on May 4? Let me know if you have any dietary needs.'],
  [1, 'Could you review the budget for the fair? Let me know what you think.'],
  [1, 'Could we meet on Friday at 3 pm about the fair? Let me know what time works.'],
  [0, 'I will still bet on the home team, even if I have to beg.'],
  [1, 'Would you review the bylaws by May 4? I need to know by Tuesday whether you can take it on.'],
  [1, 'May I suggest that we move the fair to June? Please give me your thoughts.'],
  [1, 'Please sign the lease. Return this form with your reply.'],
  [1, "Would you be open to a call on Friday at 2 pm?\n\nI'd love to hear:\n\n- what made you try it\n- what you miss"],
  [2, 'The draft needs changes before we can print it:\n\n- Please shorten the title.\n- Please add a map.'],
  [2, 'Could you book the hall for May 4 and invite the whole team?'],
  [1, 'Please sign the lease and return it to me.'],
  [1, 'Could you review the draft and send me your comments?'],
  // That is what the call is for.
  [1, "Could we have a call on Friday at 2 pm? I'd love to run my budget past you."],
  [2, 'Who has the keys to the boat? And do we still rent the small pier?'],
  [1, 'Do you know what became of the parcel? Did it ever arrive?'],
  [3, 'At this point could you:\n\n- tag the release\n- archive the reviewed files\n- list the version here'],
  [2, 'Could you please let me know:\n\n1. What is the reason for the visit?\n2. Do you need a projector?'],
  [
    1,
    'Would you be open to a short interview? If so, I can either:\n\n1. Send you the questions\n2. Call you on Friday',
  ],
  [1, 'Would you speak at our fair on May 4? We hope to see you in Leeds!'],
  [1, 'Could you pick one of the two colors? If I do not hear from you by Wednesday, I will take the blue one.'],
  [1, 'Got any fun weekend plans? When you get a chance, can you send over the minutes?'],
  [1, "I'd love to hear how you moved into policy. Would you have 20 minutes on Tuesday?"],
  [1, 'Are you free on Wednesday at 5? If not, please let me know a better time.'],
  [1, 'We invite you to our luncheon on Friday. To RSVP please reply to this mail.'],
  [1, 'Can you do me a favor? Could you pick up the parcel? Any help would be great.'],
  [1, 'Would you review the paper? Please let me know even if you cannot.'],
  [1, 'Is it covered by the warranty? And if so, where do I send it?'],
  [2, 'Could we have a call on Friday? I would also love feedback on my CV.'],
  [2, 'Would you review the paper? If not, can you recommend someone from your team?'],
  [3, 'Could we meet on Monday? Could you also introduce me to Ana Lund? And would you review my CV?'],
  // A list of what is to be given, and of what a review looks at.
  [3, 'To help us mend it, could you please provide:\n\n- the steps before the crash\n- your log\n- a screenshot'],
  [2, 'Please send us the following by Friday:\n\n1. A short biography\n2. A photograph'],
  [1, 'Would you mind writing two sentences about:\n\n- what you made\n- what you liked'],
  [1, 'Would any of these times work for you?\n\n- Monday at 3\n- Tuesday at 4'],
  [1, 'Would you review the draft?\n\n- Is the map clear?\n- Any dull chapters?'],
  [2, 'Please let me know which tile is best. Do we have a mason in Leeds?'],
  [1, "I'd love to interview Mr. Ott about tides. He knows them well. Would you be comfortable introducing me?"],
  [2, 'Before the release:\n\n- please bump the version\n- tell Ana'],
];

suite('facts: several asks', () => {
  for (const [count, text] of counts)
    test(`${count}: ${text}`, () => assert.equal(readAsks(readProse(text, 'plaintext')).length, count));
});
