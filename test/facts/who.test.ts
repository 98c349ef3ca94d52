import { testCorpus } from './corpus.ts';

testCorpus(
  'who writes',
  (facts) => facts.who,
  (it) => it.kind,
  {
    found: {
      introduction: [
        "[|I'm Ana|], a nurse in Graz.",
        "[|I'm a second-year law student|].",
        '[|My name is|] [Your Name].',
        '[|This is Dan from the|] county office.',
        "I'm [|writing on behalf|] of the choir.",
        '[|I work at|] Northwind.',
        '[|Our company makes|] boats.',
        '[|We (Novix) are a small press|].',
        '[|As a nurse on|] ward 6, I lock the doors.',
      ],
      tie: [
        '[|We met in Lisbon|] in May.',
        "It was [|good to see you|] at Ruth's party.",
        '[|Thank you for connecting|].',
        '[|As we discussed|], here is the map.',
        '[|I was in your networks course|].',
        '[|You may remember me|] from the fair.',
      ],
      behalf: ['Jo Lund [|suggested that I write|] to you.', 'I [|found your address through|] Ana.'],
    },
    clean: [
      "I'm a big fan of yours.",
      "I'm in town next week.",
      "I'm looking forward to it.",
      "I'm sure it works.",
      "I'm happy to help.",
      'This is a quick note.',
      'I would like to meet.',
      'If we met in Graz, it would be easy.',
      'Thank you for your time.',
      'The company is large.',
      'I hope this finds you well.',
      'I came across your profile.',
    ],
  },
);
