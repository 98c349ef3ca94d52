import { sayWhatComesNext } from '../../shared/rules/say-what-comes-next.ts';
import { testRule } from '../harness.ts';

testRule(sayWhatComesNext, {
  clean: [
    "Would you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET? I'll call you.",
    "Could we do a 20-minute video call on Tuesday, March 10, at 2 pm ET? I'll send the invitation.",
    'Could we meet for coffee at Blue Door on Saturday, March 14, at 10 am?',
    'Would you tell me whether the lens of your camera is heated?',
    'Would you have time to chat about lenses?',
    "Could we talk by phone for 20 minutes on Tuesday, March 10, at 2 pm ET? A plain yes is enough, and I'll call you.",
  ],
  flagged: [
    {
      draft: '[|Would you have 20 minutes for a phone call|] on Tuesday, March 10, at 2 pm ET to talk about lenses?',
      message: 'Nobody says who sends the invitation, so Dana has to ask, or do it.',
      severity: 'hint',
      fixed: [
        "Would you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET to talk about lenses? A plain yes is enough, and I'll call you.",
        "Would you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET to talk about lenses? A plain yes is enough, and I'll send the invitation.",
      ],
    },
    {
      draft: '[|Could we do a 20-minute video call|] about lenses on Tuesday, March 10, at 2 pm ET?',
      fixed: [
        "Could we do a 20-minute video call about lenses on Tuesday, March 10, at 2 pm ET? A plain yes is enough, and I'll send the link.",
        "Could we do a 20-minute video call about lenses on Tuesday, March 10, at 2 pm ET? A plain yes is enough, and I'll send the invitation.",
      ],
    },
    {
      draft: '[|Could we talk|] by phone for 20 minutes on Thursday, March 12, at 9 am ET about lenses?',
      fixed: [
        "Could we talk by phone for 20 minutes on Thursday, March 12, at 9 am ET about lenses? A plain yes is enough, and I'll call you.",
        "Could we talk by phone for 20 minutes on Thursday, March 12, at 9 am ET about lenses? A plain yes is enough, and I'll send the invitation.",
      ],
    },
    {
      draft:
        'Dear Ms. Bell,\n\n[|Would you have 20 minutes for a phone call|] on Tuesday, March 10, at 2 pm ET about lenses?\n\nSincerely,\nAda Roy',
      fixed: [
        'Dear Ms. Bell,\n\nWould you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET about lenses? A plain yes is enough, and I will call you.\n\nSincerely,\nAda Roy',
        'Dear Ms. Bell,\n\nWould you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET about lenses? A plain yes is enough, and I will send the invitation.\n\nSincerely,\nAda Roy',
      ],
    },
    {
      draft: '[|Would you be free for a 15-minute Zoom call|] on Tuesday, March 10, at 2 pm ET about lenses?',
      fixed: [
        "Would you be free for a 15-minute Zoom call on Tuesday, March 10, at 2 pm ET about lenses? A plain yes is enough, and I'll send the link.",
        "Would you be free for a 15-minute Zoom call on Tuesday, March 10, at 2 pm ET about lenses? A plain yes is enough, and I'll send the invitation.",
      ],
    },
    {
      draft: '[|Could we have a 20-minute call|] about the lease on Wednesday, March 11, at 10 am ET?',
      fixed: [
        "Could we have a 20-minute call about the lease on Wednesday, March 11, at 10 am ET? A plain yes is enough, and I'll call you.",
        "Could we have a 20-minute call about the lease on Wednesday, March 11, at 10 am ET? A plain yes is enough, and I'll send the invitation.",
      ],
    },
  ],
});
