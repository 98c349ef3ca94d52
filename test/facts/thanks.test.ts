import { testCorpus } from './corpus.ts';

testCorpus(
  'thanks',
  (facts) => facts.thanks,
  (it) => it.kind,
  {
    found: {
      thanks: [
        '[|Thank you|] for your time.',
        '[|Many thanks|] for the map.',
        "[|I'd be grateful|] for a word.",
        '[|We appreciate|] your help.',
        '[|Thanks|] in advance.',
      ],
      'in-advance': ['[|Thanks in advance|].', '[|Thanking you in anticipation|].'],
    },
    clean: ['We sell tea and maps.'],
  },
);
