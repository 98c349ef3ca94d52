import { introduceYourself } from '../../shared/rules/introduce-yourself.ts';
import { testRule } from '../harness.ts';

testRule(introduceYourself, {
  clean: [
    // How it stands with a post; and who is named as a reference knows the writer.
    'Dear Ms. Bell,\n\nCould you tell me whether the night nurse position has been filled?\n\nMina',
    'Dear Ms. Bell,\n\nCan I put you down as a reference for the dairy job?\n\nMina',
    "I came across your profile. We'd like to have you on Kelp, our podcast about tides. Could you send us the slides of your panel?",
    "I'm Omar, a second-year law student at Lakeside. I came across your profile. Could you send me the slides of your panel?",
    'Your answer on the panel made me drop marks in my evening pottery class. Would love to connect here on LinkedIn!',
    'We met at the Lisbon meetup in January. Could you send me the slides of your panel?',
    'Could you send me the slides of your panel?',
    'Hi team,\n\nCould you send me the slides by Friday?\n\nOmar',
    'Dear Ms. Okafor,\n\nCould you send me the slides of your panel?\n\nSincerely,\nOmar Haddad\nParalegal, Lakeside Clinic',
    // An errand between two who have dealings; both know what it is about.
    'Dear Mr. Sato,\n\nCould you please send me the signed certificate by Friday, March 6?\n\nSincerely,\nOmar Haddad',
    'Dear tenants,\n\nWould you have 20 minutes for a call about the boiler on Tuesday, March 10, at 10 am Central time?\n\nThe management',
    'Hi Dana,\n\nFollowing up on my last note: could you send me the slides?\n\nThanks,\nOmar',
  ],
  flagged: [
    {
      draft: 'Dear Ms. Okafor,\n\n[|Could you introduce us to Lucia Bram|]?\n\nBo & Ines',
      fixed:
        'Dear Ms. Okafor,\n\nWe are [what we do, or one thing we share]. Could you introduce us to Lucia Bram?\n\nBo & Ines',
    },
    {
      draft: 'I came across your profile and liked your panel answer. [|Could you send me the slides|]?',
      message: 'Dana has to look you up before answering.',
      severity: 'information',
    },
    {
      draft: 'I came across your profile. [|Could you introduce me to Lucia Bram|]?',
      settings: { name: 'Omar', introduction: 'a second-year law student at Lakeside' },
      fixed:
        "I'm Omar, a second-year law student at Lakeside. I came across your profile. Could you introduce me to Lucia Bram?",
    },
    {
      draft:
        "We haven't met. [|Would you have 20 minutes for a call|] about the lease on Tuesday, March 10, at 10 am Central time?",
    },
    { draft: 'I found your page by chance. [|Could you tell me which glue your company uses for the hulls|]?' },
    { draft: 'Dear Ms. Okafor,\n\n[|Could you introduce me to Lucia Bram|]?\n\nSincerely,\nOmar Haddad' },
    {
      draft:
        'Dear Professor Lind,\n\n[|Would you read section 3 of my outline|] by Friday, March 13: https://example.org/outline?\n\nSincerely,\nOmar Haddad',
    },
  ],
});
