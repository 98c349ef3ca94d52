import { dropThePressure } from '../../shared/rules/drop-the-pressure.ts';
import { testRule } from '../harness.ts';

testRule(dropThePressure, {
  clean: [
    // A choice of days.
    'Please send me the lyrics today or tomorrow, the booklet is printed on Friday.',
    'Could you call me today or on Thursday evening?',
    'Please confirm today or tomorrow so that I can order the coal.',
    // A closing as others.
    'Could you approve the order by Friday, March 13? Awaiting your confirmation.',
    'Could you approve the order by Friday, March 13? I await your reply.',
    // What follows without it is told, and threatens nobody.
    'Could you send the report by Friday, March 13? Otherwise the printer closes without it.',
    // What follows for the writer, and what is missing yet.
    'Could you sign the form by Friday, March 6? Otherwise we lose the hall.',
    "Could you send me the slides by Friday, March 6, or else we'll miss the printer's deadline?",
    'I still need your half of the deposit. Could you send it by Friday, March 6?',
    // What is missing, said plainly.
    'We still need the floor plan and the two measurements. Could you send them by Friday, March 6?',
    'I still need that ladder back before we can paint. Could you drop it off on Friday, March 6?',
    // It counts the days.
    "It's been three weeks since I sent the patch. Could someone please review the locking part?",
    // Nothing has to be done.
    'Could you send me the counts by Friday? If you have none, no answer is required.',
    'Could you send me the counts by Friday? No prompt reply is expected or needed.',
    'Could you come on Friday, March 6, at 3 pm? An answer is needed only if you are ill.',
    'Could you send me the counts by Friday? You must not feel bound to it, and please do not stay late for my sake.',
    'Could you send me the counts by Friday? I need you to know that there is no rush.',
    // The writer's own need, with its day.
    'I need your decision on the ferry by Thursday, March 5.',
    'We require your confirmation by noon on Thursday, March 5.',
    // Somebody else is late.
    'Still no answer from the harbor. Could you send me the counts by Friday?',
    // How a letter closes.
    'Could you send me the counts by Friday? Awaiting your reply, I remain with kind regards,',
    // What a customer complains of is no reproach to the one who reads it.
    "I'm upset that the parcel came open. Could you send another kettle by Friday, March 6?",
    "I'm frustrated with the booking page, which lost my seats twice. Could you book them by Friday, March 6?",
    // How often one wrote or rang is a fact that an office needs.
    'This is the second time I am writing about the broken lock. Could you send someone by Friday?',
    "We've already called twice about order 5520. Could you tell me where it is?",
    'Thanks for the quick fix in 2.3.1. Could you publish it by Friday, March 6?',
    // How long a thing has waited is a fact.
    "It's been two weeks since we filed the claim. Could you pay it by Friday, March 6?",
    'You must be busy with the fair. Could you send me the counts by Friday?',
    'I expect to finish the map on Monday. Could you send me the counts by Friday?',
    'I look forward to meeting you. Could you send me the slides before Friday?',
    'I look forward to hearing from you. Could you send me the counts by Friday?',
    'I need to send it by Friday. Could you send me the counts on Thursday?',
    "Can you approve the order by Monday, March 9? No reply means I'll go with plan B.",
    'The sign says "you must sign in". Could you send me the form by Friday?',
    // However many sentences others say.
    'The porter left me a note: "The cart blocks the gate. You must move it today!" Could you lend me your key until Friday, March 6?',
    'Dear Uma,\n\nthe clerk said “Wait here. I need you to sign at once.” and left. Could you send me the form by Friday, March 6?\n\nTomo',
    'Hi Uma,\n\nSie schrieb: „I need you to call me. Reply now.“ Could you send me the form by Friday, March 6?\n\nTomo',
  ],
  flagged: [
    // Inches quote nothing, nor does a mark that never closes.
    'Could you send the 24" screen by Friday, March 6? [|I need you to|] send the 30" one as well.',
    'The sign says "no entry. Could you send the map by Friday, March 6? [|I need you to|] reply.',
    // Only the reproach goes, and the ask stays.
    {
      draft: 'As [|per my last email|], please send me the keys by Friday, March 13.',
      fixed: 'Please send me the keys by Friday, March 13.',
    },
    'Could you approve the order by Friday, March 13? I [|await your prompt answer|].',
    // What the same "I" says before it stays.
    {
      draft:
        'Could you approve the order by Friday, March 13? I am at the quay on weekdays from 6 and [|look forward to your prompt reply|].',
      fixed:
        'Could you approve the order by Friday, March 13? I am at the quay on weekdays from 6 and look forward to hearing from you.',
    },
    {
      draft: '[|I need you to|] send the report today, otherwise the printer closes without it.',
      fixed: 'Would you be able to send the report today? Otherwise the printer closes without it.',
    },
    'Could you sign the form by Friday, March 6? [|Otherwise you will lose your place|].',
    'Please sign the form by Friday, March 6, [|or else|].',
    {
      draft: 'Could you tell me whether you lend boats? [|We expect your prompt reply|].',
      fixed: [
        "Could you tell me whether you lend boats? We'd be glad to have your reply.",
        'Could you tell me whether you lend boats?',
      ],
    },
    // What only these words tell is not taken out with them.
    { draft: '[|You still owe me|] an answer on the kiln lease. Can you send it by Friday?', fixed: [] },
    { draft: '[|I expect your answer|] today. Can you sign the lease by Friday?', fixed: [] },
    {
      // The line goes on small behind its greeting.
      draft: 'Hi Dana, [|I need you to|] send me the counts by Friday.\n\nOmar',
      fixed: 'Hi Dana, would you be able to send me the counts by Friday?\n\nOmar',
    },
    {
      draft: "Hi Dana, [|I'm counting on you|]. Could you send me the counts by Friday?\n\nOmar",
      fixed: 'Hi Dana, could you send me the counts by Friday?\n\nOmar',
    },
    {
      draft: 'Hi Dana, [|No excuses|]. Could you send me the counts by Friday?\n\nOmar',
      fixed: 'Hi Dana, Could you send me the counts by Friday?\n\nOmar',
    },
    "This is the [|third time I'm asking|] you for the keys.",
    // What "it" speaks of stays, and so does a date.
    "[|I still haven't heard back from you about the oven|] in flat 3. Could you mend it by Friday?",
    '[|You never replied|] about my bicycle. Could you bring it by Friday?',
    {
      draft: '[|You still owe me|] an answer about the stall. Could you send it by Friday?',
      fixed: "I'm still hoping for an answer about the stall. Could you send it by Friday?",
    },
    {
      draft: '[|We expect your answer|] on Thursday. Could you send me the counts by Friday?',
      fixed: "We'd be glad to have your answer on Thursday. Could you send me the counts by Friday?",
    },
    {
      draft: "[|Why won't you|] return the ladder? I need it by Friday, March 6.",
      fixed: 'Could you return the ladder? I need it by Friday, March 6.',
    },
    {
      draft: 'Could you [|send the keys to the boat immediately|]?',
      fixed: 'Could you send the keys to the boat by [day]?',
    },
    // No fix where a thing would go with it.
    'Could you refund me by Friday? I am [|disappointed that you|] sold me a lamp with a cracked shade.',
    {
      draft: 'Could you send me the counts by Friday? [|This is my fourth message|].',
      fixed: 'Could you send me the counts by Friday?',
    },
    {
      draft: 'Could you send me the counts by Friday? I would value [|the courtesy of an answer|].',
      fixed: "Could you send me the counts by Friday? Would you be able to answer by [day]? If not, I'll [plan B].",
    },
    'Could you send me the counts by Friday? Two letters, and [|still no answer|].',
    '[|Is it honestly too much to ask|] that you send me the counts by Friday?',
    {
      draft: '[|I need you to|] send me the counts by Friday.',
      message: 'This leaves no room, so Dana has to push back or ignore it.',
      severity: 'warning',
      fixed: 'Would you be able to send me the counts by Friday?',
    },
    {
      draft: 'Could you send me the counts by Friday? I [|look forward to your positive response|].',
      message: 'This takes the yes for granted, so Dana has to push back or ignore it.',
      fixed: 'Could you send me the counts by Friday? I look forward to hearing from you.',
    },
    {
      draft: "Could you send me the counts by Friday? [|I'm counting on you|].",
      fixed: 'Could you send me the counts by Friday?',
    },
    { draft: 'Could you send me the counts by Friday? [|You owe me|] one.' },
    {
      draft: "Could you send me the counts by Friday? [|I still haven't heard back from you|].",
      message: 'This reads as a reproach, so Dana has to explain before answering.',
    },
    {
      draft: 'Could you send me the counts by Friday? [|After all I did|] for you, you must agree that this is fair.',
    },
  ],
});
