import { testCorpus } from './corpus.ts';

testCorpus(
  'follow-up words',
  (facts) => facts.follow,
  (it) => it.kind,
  {
    found: {
      nudge: [
        '[|Just bumping this|] [|to the top of your inbox|].',
        "[|I haven't heard back from you|].",
        'I wanted to [|check in on|] my note.',
        '[|Did you get a chance to read|] it?',
        '[|Not sure if you saw my last email|].',
      ],
      news: ['[|Since then|] the pilot site has been confirmed.', '[|The deadline has moved|] to May 3.'],
      restated: ['[|The question is still|] whether you can lend it.'],
    },
    clean: ['We keep goats.'],
  },
);
