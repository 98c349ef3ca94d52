import { testCorpus } from './corpus.ts';

testCorpus(
  'ways out',
  (facts) => facts.wayOut,
  (it) => it.kind,
  {
    found: {
      'way-out': [
        'Would you read it? [|No worries if|] not.',
        '[|A no is completely fine|].',
        "[|If it's awkward for any reason, please just say no|].",
        'If not, [|a one-line reply is just as welcome|].',
        "[|If you're swamped, say no and I'll ask|] Imre.",
        '[|Please feel free to decline|].',
        "[|If you'd rather not|], [|no explanation needed|].",
        '[|Otherwise I will take|] the bus.',
        "[|Let me know even if|] you're not interested.",
        "[|If I don't hear from you by Friday, I'll assume|] you're busy.",
        '[|No pressure|] at all.',
        '[|Should your week be too full, just tell me and I will find another reader.|]',
        "[|I understand completely if|] you can't.",
      ],
      'other-time': ["[|If that date doesn't work, suggest another day.|]"],
    },
    clean: [
      'If Tuesday is not possible, what other day suits you?',
      'Let me know if you have questions.',
      'If you can, bring a pen.',
      "If the link doesn't work, let me know.",
      'There is no doubt that it works.',
      'She said no to the plan.',
      'Feel free to call me.',
      'If you need more time, tell me.',
      '"No worries if not" is a phrase I like.',
    ],
  },
);
