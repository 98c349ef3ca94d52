import { testCorpus } from './corpus.ts';

testCorpus(
  'self-deprecation',
  (facts) => facts.selfDeprecation,
  (it) => it.kind,
  {
    found: {
      apology: [
        '[|Sorry to bother|] you again.',
        '[|Sorry to be a nuisance|].',
        'This letter is [|uninvited|].',
        '[|Forgive me if this|] is the wrong address.',
        '[|I apologize for the cold|] email.',
        '[|I hate to ask|], but could you help?',
        '[|This is a stupid|] question.',
        "I [|don't want to impose|].",
        '[|Forgive my ignorance|], but what is a fuse?',
        '[|I know this is a lot to ask|].',
        "I [|hope I'm not intruding|].",
        '[|My apologies for the unsolicited|] note.',
        'I [|feel silly|] asking.',
        'I [|hate to be that person|].',
        'I know [|this is super random|].',
        '[|Apologies for the noise|].',
        '[|Please forgive the intrusion|].',
      ],
      'self-criticism': [
        "[|I'm just a|] student.",
        'It was [|my own fault|].',
        '[|I messed up|].',
        'Perhaps [|I am doing this wrong|].',
        "[|I'm hopeless|] with computers.",
      ],
      busy: [
        "[|I know you're very busy|].",
        '[|I realize how precious your time is|].',
        'You must [|get a million of these|] messages.',
      ],
    },
    clean: [
      'Sorry for the delay in my reply.',
      'I apologize for breaking the build yesterday.',
      "I'm a student at Lakeside.",
      'It is a just cause.',
      "I'm sorry to say the shop is closed.",
      'Excuse me, where is the station?',
      'Sorry I missed your call.',
      'I am sorry for your loss.',
      'Why do you think that the sum is wrong?',
      'The board was busy with the budget.',
    ],
  },
);
