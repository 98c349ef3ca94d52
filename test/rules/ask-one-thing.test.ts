import { askOneThing } from '../../shared/rules/ask-one-thing.ts';
import { testRule } from '../harness.ts';

testRule(askOneThing, {
  clean: [
    // Whether the mail was read is no ask beside what it asks.
    'Have you had time to look at our message of last week? Would you introduce me to Ana Silva at Plaid?',
    // A list shows at a glance what is to be done.
    'Hi Dana,\n\nBefore the workshop we ask you to do two things:\n\n1. Set up a call of 30 minutes with your coach by Friday, March 6.\n2. Read the first chapter of the guide (https://example.org/guide) and give us feedback on section 2.\n\nOmar',
    'Could we have a 20-minute call on Tuesday, March 10, at 10 am Central time? I would like to ask which two skills mattered most.',
    'Could you read section 3 by Friday, March 6: https://example.org/draft? Is the order clear, and does the example help?',
    'Would you have 20 minutes for a call on Tuesday, March 10, at 10 am Central time? If not, could you answer in one line?',
    'Could you introduce me to Lucia Bram, or perhaps give me five minutes on the phone?',
    // Who else could help is asked instead, not on top.
    "Could you read section 3 by Friday, March 6: https://example.org/draft? If this isn't your field, could you introduce me to Lucia Bram?",
    "Would you have 20 minutes for a call on Tuesday, March 10, at 10 am Central time? If you're not the right person, could you point me to who is?",
    'Can you come on Friday, and if so, when?',
    // A list shows at a glance what is asked.
    'Four things about the kiln:\n\n1. How hot does it get?\n2. Who built it?\n3. What did it cost?\n4. Would you buy it again?',
    'Does your firm have any openings for the paralegal role? Could you refer me?',
    'Could you send me the counts by Friday, March 6? Please let me know how to proceed with the rest.',
    'Hi Ines, hi Tobias,\n\nInes, could you review section 3: https://example.org/draft? Tobias, could we have a 20-minute call on Friday, March 6, at 10 am Central time?\n\nThanks,\nOmar',
  ],
  flagged: [
    {
      // What belongs to the second ask goes with it, and what joined the two stays behind.
      draft:
        'Hi Dana,\n\nWould you have 20 minutes on Tuesday, March 10, at 10 am Central time for a call about the boat? Also, [|could you review my poster|] by Friday, March 13? Here it is: https://example.org/poster. Is the map clear?\n\nThanks,\nOmar',
      fixed:
        'Hi Dana,\n\nWould you have 20 minutes on Tuesday, March 10, at 10 am Central time for a call about the boat?\n\nThanks,\nOmar\n\n[Later, in a note of its own: could you review my poster by Friday, March 13? Here it is: https://example.org/poster. Is the map clear?]',
    },
    {
      draft:
        'How hot does your kiln get? Who built it for you? What did you pay for it? [|Which glaze do you use?|] Thanks for any answer.',
      message: 'Four questions in one note; Dana has to decide which one matters.',
      fixed:
        '1. How hot does your kiln get?\n2. Who built it for you?\n3. What did you pay for it?\n4. Which glaze do you use?\n\nThanks for any answer.',
    },
    {
      draft:
        'Hi Dana,\n\nCould we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time? [|Could you also review my CV|] by Friday, March 13: https://example.org/cv?\n\nThanks,\nOmar',
      message: 'Two asks in one note; Dana has to decide which one matters.',
      severity: 'information',
      fixed:
        'Hi Dana,\n\nCould we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time?\n\nThanks,\nOmar\n\n[Later, in a note of its own: could you review my CV by Friday, March 13: https://example.org/cv?]',
    },
    // A meeting beside a letter serves it.
    {
      draft:
        'I was hoping you might write me a reference for Delft by Friday, March 13. [|Could we meet|] on Tuesday, March 10, at 10 am Central time for 20 minutes?',
    },
    {
      draft:
        'Would you write me a letter for Delft by Friday, March 13? [|Could you introduce me to Lucia Bram|] as well?',
    },
    {
      draft:
        'Could you give me feedback on slide 4: https://example.org/talk? [|Would you also introduce me to Lucia Bram|]?',
    },
    {
      draft:
        '[|Would you refer me for the paralegal role|], req 4471? Could we also have a call about the firm for 20 minutes on Friday, March 13, at 10 am Central time?',
    },
    {
      draft:
        '[|Could you introduce me to Lucia Bram|]? Would you also have 20 minutes for a call on Friday, March 13, at 10 am Central time?',
    },
    {
      draft:
        'Could you review my poster by Friday, March 6: https://example.org/poster? [|Would you also refer me for the paralegal role|], req 4471?',
    },
  ],
});
