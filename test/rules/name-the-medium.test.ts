import { nameTheMedium } from '../../shared/rules/name-the-medium.ts';
import { testRule } from '../harness.ts';

testRule(nameTheMedium, {
  clean: [
    // What is written into a calendar has its time.
    'Please update the team schedule by Friday, March 6.',
    // Today.
    'Can we talk later about the boiler?',
    'Do you have a second now?',
    'Would you have ten minutes for a call after lunch?',
    'The dogs bark all night. Could you please have a word with their owners?',
    // Time that is leave, a later day or patience is nobody's meeting.
    'Could we take some time off in the spring?',
    'May I have a little extra time for the audit?',
    'Can you give us some time to decide about the flat?',
    // Hands are wanted, and nobody talks.
    'Are you free on Sunday, March 8, at 10 am to help me unload the kiln?',
    'Do you have time on Friday, March 6, at 4 pm to let the chimney sweep in?',
    'Would you be around on Friday, March 6, at 9 am to help Rosa put the stalls up?',
    'Could you spare an hour on Friday, March 6, at 9 am to help us clean the weir?',
    'Could we meet for 30 minutes on Thursday, March 12, at 10 am in your office to choose the band?',
    'Could you meet with me virtually to discuss the roof on Tuesday, March 10, at 10 am Central time for 20 minutes?',
    'Could we meet on Tuesday, March 10, at 10 am, your studio, for half an hour about the lease?',
    'Could we meet on Tuesday, March 10, at 10 am for half an hour about the lease? Our kitchen is fine.',
    'Could we meet on Tuesday, March 10, at 10 am for half an hour about the lease? The bakery by the quay would suit me.',
    'The reading room is quiet. Could we meet there for half an hour on Friday, March 13, at 10 am?',
    'Could we walk along the canal for half an hour on Friday, March 13, at 10 am?',
    'Can you change the time of our meeting to Tuesday, March 10, at 10 am?',
    // Nobody travels for a quarter of an hour.
    'Would you have 15 minutes on Tuesday, March 10, at 2 pm ET to talk about the lease?',
    'Could you come on Tuesday, March 10, at 3 pm for 20 minutes to look at the boiler?',
    'Could we have a 20-minute phone call about the lease on Tuesday, March 10, at 10 am Central time?',
    'Could we meet at Blue Door on Tuesday, March 10, at 10 am for 20 minutes about the lease?',
    "Would you have 20 minutes to talk about the lease on Tuesday, March 10, at 10 am Central time? I'll call you.",
    'Could we talk on Zoom for 20 minutes on Tuesday, March 10, at 10 am Central time?',
    'Would you have lunch with me on Friday, March 13, at noon?',
    'Could I grab coffee with you for 20 minutes on Friday, March 13, at 10 am?',
    'Could you send me the counts by Friday, March 6?',
  ],
  flagged: [
    // A house may be what it is about.
    '[|Could we meet|] on Tuesday, March 10, at 10 am Central time for half an hour? I want to plan our kitchen, your house and my garden.',
    {
      // Behind the second of two slots.
      draft:
        '[|Would you have 30 minutes to chat|] on Tuesday, March 10, at 10 am, or Thursday, March 12, at 2 pm Central time?',
      fixed: [
        "Would you have 30 minutes to chat on Tuesday, March 10, at 10 am, or Thursday, March 12, at 2 pm Central time by phone? I'll call you.",
        "Would you have 30 minutes to chat on Tuesday, March 10, at 10 am, or Thursday, March 12, at 2 pm Central time on video? I'll send the link.",
        'Would you have 30 minutes to chat on Tuesday, March 10, at 10 am, or Thursday, March 12, at 2 pm Central time at [place near you]?',
      ],
    },
    {
      draft: '[|Would you have 20 minutes to chat|] about the lease on Tuesday, March 10, at 10 am Central time?',
      message: 'Call, video or in person? Dana has to ask.',
      severity: 'hint',
    },
    { draft: '[|Could we talk|] about the lease for 20 minutes on Tuesday, March 10, at 10 am Central time?' },
    { draft: '[|Could we meet for 20 minutes|] about the lease on Tuesday, March 10, at 10 am Central time?' },
    {
      draft: '[|Could we talk for 20 minutes|] on Tuesday, March 10, at 10 am Central time?',
      settings: { medium: 'on video' },
    },
    { draft: '[|Would you be free for 20 minutes|] on Tuesday, March 10, at 10 am Central time to discuss the roof?' },
    {
      draft: '[|Would you give a 25-minute talk|] on ward triage on Thursday, April 16, at 6 pm UK time?',
      message: 'On site or online? Dana has to ask.',
    },
  ],
});
