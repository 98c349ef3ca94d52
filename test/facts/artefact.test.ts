import { testCorpus } from './corpus.ts';

testCorpus(
  'artefacts',
  (facts) => facts.artefact,
  (it) => it.kind,
  {
    found: {
      inline: ['[|Here is the draft|]: https://example.org/talk.', 'The question [|is below|].'],
      link: ['Here is the draft: [|https://example.org/talk|].', 'Could you review [|this PR|]?'],
      attachment: ['The slides are [|attached|].', 'Please find my resume [|attached|].'],
      resume: ['Please find [|my resume|] attached.'],
    },
    clean: ['We are attached to the old house.', 'See you at the talk.'],
  },
);
