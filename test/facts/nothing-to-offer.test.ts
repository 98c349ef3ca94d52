import { testCorpus } from './corpus.ts';

testCorpus(
  'nothing to offer',
  (facts) => facts.nothingToOffer,
  (it) => it.kind,
  {
    found: {
      'nothing-to-offer': [
        '[|I have nothing to offer in return|].',
        "[|I don't have much to give back|].",
        "[|We can't offer you anything in exchange|].",
        '[|There is not much I can offer|].',
      ],
    },
    clean: [
      'I have nothing to offer on the parking issue.',
      'They had nothing to offer.',
      'I have nothing to offer in return but a jar of honey.',
      "We can't offer you anything for the trouble, sadly, apart from tea.",
      'We have nothing to declare.',
    ],
  },
);
