import { proposeATime } from '../../shared/rules/propose-a-time.ts';
import { testRule } from '../harness.ts';

testRule(proposeATime, {
  clean: [
    'Let me know when it is possible for you to have the forms signed.',
    'Let me know when it suits you to pay the rent.',
    // The evening has its day; whether the reader can is what is asked.
    'Dear Dr. Wood,\n\nWould you give the opening lecture at our dyers guild on April 18? Please let us know if you are available.\n\nUli',
    'Dear Dr. Wood,\n\nWe would love to have you for our April 18 panel on madder. Are you free?\n\nUli',
    // Who comes is asked, and no time.
    'I would like to invite you to our open house on April 18. Please let us know if you can make it.',
    'Would you like to have lunch on Monday or on Friday, whichever suits you better?',
    // Of many, each books a slot of their own.
    'Hello everyone,\n\nI would like to invite you to a user study in March. Please pick a slot in this Doodle: https://example.org/poll\n\nOmar',
    'Could everyone let Gloria know their availability over the next two weeks for the second round of interviews?',
    'Are you free for a 20-minute call about the lease on Tuesday, March 10, at 3 pm ET?',
    'Could you send me the form at your earliest convenience?',
    'Entrance is free of charge. Could you bring two chairs on Friday?',
    'Are you available as a reference for my application to Northwind?',
    'Could we talk for 20 minutes on Tuesday, March 10, at 10 am or Thursday, March 12, at 2 pm Central time? Otherwise pick a slot at https://cal.example.org/ana.',
    'Yes please! Whatever is most convenient for you is fine.\n\n> I could do Tue 9 or Wed 10.',
    {
      draft: 'Could we have a 20-minute call about tide gauges? Whenever works for you.',
      settings: { profile: 'cold-sales' },
    },
  ],
  flagged: [
    {
      draft: 'Could you [|let me know when it suits|] you to meet about the kiln for 20 minutes?',
      fixed:
        'Could we meet about the kiln for 20 minutes on Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time? If neither suits you, just name a time that does.',
    },
    'Please advise [|when it is possible for you to have|] a 15 minute call.',
    '[|Which time is comfortable for you|] to speak by phone about the kiln?',
    // What is to be done then is asked for, and the search is not.
    {
      draft: 'Hi Ana,\n\nCould you [|let me know a good time|] to speak about the oven?\n\nLea',
      fixed:
        'Hi Ana,\n\nCould we speak about the oven on Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time? If neither suits you, just name a time that does.\n\nLea',
    },
    {
      draft: '[|When are you free|] this week for the kiln review?',
      fixed:
        'Are you free for the kiln review on Tuesday, March 3, at 10:00 am, or Friday, March 6, at 2:00 pm Central time? If neither suits you, just name a time that does.',
    },
    // What for is told behind it.
    "I wrote the minutes. [|Let me know when you're free|] to discuss the lift for 20 minutes.",
    'Please [|let us know when would be convenient|] to go over the lease by phone for 20 minutes.',
    // What is wished for comes with the call.
    "I'd like your input on the new rota. [|Let me know what day works|] for a 20-minute call.",
    // Whoever hires sets the time.
    'Thank you for applying for the post of miller. We would like to invite you to a 40-minute video interview. Please [|let me know your availability|].',
    'I would like to talk about the barn. Could you [|tell me when you have time|]?',
    'I would like to talk about the barn. Could you [|send a few times that suit|] you?',
    {
      draft: '[|Are you free|] for lunch next week?',
      fixed: 'Are you free for lunch on Tuesday, March 10, at [time]?',
    },
    {
      draft: "I'd love a 20-minute call about the lease. Let me know [|what time works on Friday|].",
      fixed:
        "I'd love a 20-minute call about the lease. Would Friday, March 6, at 10:00 am Central time work? If not, just name a time that does.",
    },
    {
      draft: '[|Are you available|] sometime for a 20-minute call about the roof?',
      fixed: 'Are you available on Tuesday, March 10, at 10:00 am Central time for a 20-minute call about the roof?',
    },
    {
      draft: 'Would you be willing to talk by phone about the grant for 20 minutes, [|whenever suits you|]?',
      fixed:
        'Would you be willing to talk by phone about the grant for 20 minutes on Tuesday, March 10, at 10:00 am Central time?',
    },
    {
      draft: '[|Do you have any availability|] to go over the roof by phone for 20 minutes?',
      fixed:
        'Do you have any availability on Tuesday, March 10, at 10:00 am Central time to go over the roof by phone for 20 minutes?',
    },
    {
      draft: '[|Are you free|] for lunch to discuss the roof?',
      fixed: 'Are you free for lunch on Tuesday, March 10, at [time] to discuss the roof?',
    },
    {
      draft: 'If the idea appeals to you, [|when would be a good|] time for a 20-minute call about the bog map?',
      fixed: [
        'If the idea appeals to you, would you have time for a 20-minute call about the bog map on Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time? If neither suits you, just name a time that does.',
        'If the idea appeals to you, would you have time for a 20-minute call about the bog map on Tuesday, March 10, at 10:00 am Central time? If not, just name a time that does.',
      ],
    },
    {
      draft: 'Could we have a 20-minute call about the lease? [|Whenever works for you|].',
      message: 'Sounds generous, but Dana now has to do the scheduling.',
      severity: 'warning',
      fixed:
        'Could we have a 20-minute call about the lease? Would Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time work? If neither suits you, just name a time that does.',
    },
    { draft: "I'd love 30 minutes on the phone to talk through the lease. [|Let me know what works|]." },
    { draft: '[|Are you free|] for a 20-minute call about the lease?' },
    { draft: 'Could we meet for 20 minutes at your office [|at your convenience|] to discuss the lease?' },
    { draft: 'Could we have a 20-minute call about the lease? [|What does your calendar look like|]?' },
    { draft: 'Could we have a 20-minute call about the lease? [|Let me know when you are free|].' },
    { draft: 'Could we have a 20-minute call about the lease? [|Let me know a few times that work for you|].' },
  ],
});
