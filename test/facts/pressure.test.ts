import { testCorpus } from './corpus.ts';

testCorpus(
  'pressure',
  (facts) => facts.pressure,
  (it) => it.kind,
  {
    found: {
      demand: [
        '[|I need you to|] sign it by Friday.',
        '[|You must|] reply today.',
        '[|Please respond immediately|].',
        '[|Please send it right away|].',
        '[|I still need your|] numbers.',
        '[|We really need to talk|].',
        '[|Please send it today or|] your group will be left out.',
      ],
      presumption: [
        "[|I'm counting on you|].",
        'I [|look forward to your positive response|].',
        'I [|await your answer|].',
        '[|I trust you will|] agree.',
        '[|Thank you for your prompt|] attention.',
        'We [|look forward to your attendance|].',
      ],
      debt: ['[|You owe me|] [|after all I did|] for you.', 'My scholarship [|hinges on this|].'],
      urgency: [
        'We need this [|ASAP|].',
        'Given [|the short notice|], please call me.',
        'This is [|urgent|].',
        'I [|desperately|] need a job.',
        'The [|deadline is approaching|].',
      ],
      reproach: [
        "[|I still haven't heard back from you|].",
        "[|Why can't you|] fix it?",
        '[|You all know how much this matters|] to us.',
        '[|Is anybody going to|] review it?',
        "[|It's been two weeks since I|] opened it.",
      ],
      'in-advance': ['[|Thanks in advance|] for your help.'],
    },
    clean: [
      'I look forward to hearing from you.',
      'I look forward to meeting you.',
      'I expect to finish on Monday.',
      'You must be busy these days.',
      'If you need to leave early, that is fine.',
      'I need to send it by Friday.',
      'It is not urgent.',
      "I'll call you right away.",
      '"You must reply today" is how his note began.',
      'I know that you will be in Graz in May.',
      'Let me know what you need to know.',
      'Nothing urgent.',
      'It has been a pleasure.',
    ],
  },
);
