import { testCorpus } from './corpus.ts';

testCorpus(
  'continuity',
  (facts) => facts.continuity,
  (it) => it.kind,
  {
    found: {
      report: [
        "[|I'll let you know how it went|].",
        "[|I'll keep you posted|].",
        '[|You will hear from us|] in May.',
        'A confirmation [|will be mailed to you|] next week.',
      ],
      'follow-up': [
        '[|I will follow up next week|].',
        '[|My assistant will call|] your office on Monday.',
        '[|My assistant Carol will check|] with your office next week.',
        "[|I'll hold the slot for now|].",
        'We [|will email everyone|] by the end of May.',
        "[|I'll confirm the details once I hear|] from you.",
        '[|Will look tonight|].',
        'Thanks, [|will process it in|] the next run.',
        '[|I shall answer when|] I am back.',
      ],
      schedule: ['[|We will schedule the meeting and|] send an invite.', "[|I'll send the invite|]."],
      'keep-in-touch': ["Let's [|stay in touch|]."],
    },
    clean: [
      'Please keep me posted.',
      'Let me know if you can come.',
      "I'll bring the cake.",
      'He will follow the rules.',
      'Could you get back to me?',
      'Will you look at it?',
      'Details are as follows.',
    ],
  },
);
