import { testCorpus } from './corpus.ts';

testCorpus(
  'praise',
  (facts) => facts.praise,
  (it) => it.kind,
  {
    found: {
      generic: [
        'I was [|really inspired by your journey|].',
        'You have had [|an impressive career|].',
        "[|I'm a huge fan|] of your work.",
        '[|Your amazing work|] speaks to me.',
        'I [|admire everything you do|].',
      ],
      specific: [
        'I [|was impressed by your 2024 talk|] on tide gauges.',
        'I [|loved your article|] about night trains.',
        '[|Your great answer on Tuesday changed|] how I teach.',
        "I've [|followed your work|] since you moved the clinic.",
      ],
    },
    clean: ['It was a great day.', 'Our journey was amazing.'],
  },
);
