import { testCorpus } from './corpus.ts';

testCorpus(
  'media',
  (facts) => facts.medium,
  (it) => it.kind,
  {
    found: {
      place: [
        'Could we meet [|at the Blue Door|]?',
        'Can I [|buy you a coffee|]?',
        'May I come [|to your office|]?',
        'Are you free [|for lunch|] on Friday?',
        'Would you join us [|in person|]?',
        'Could we meet [|in Lisbon|] in May?',
        'Could you [|come down to Graz|]?',
        'Could we meet [|at 14 Hazel Street|]?',
        'May I [|visit your collection|] in May?',
        'Could I film [|at your stall|] on Friday?',
        '[|Lunch|]?',
      ],
      phone: ['Would you have time for [|a phone call|]?'],
      video: ['Could we [|do a Zoom call|] on Monday?'],
      mail: [
        'Could you [|answer by e-mail|]?',
        'Please put your flights [|into the travel sheet|].',
        'Could you confirm by [|replying to this email|]?',
      ],
    },
    clean: [
      'Would you have time to chat?',
      'Could we talk on Monday?',
      'We met in Lisbon last year.',
      'Feel free to call me.',
      'Thank you for the call.',
      'I work at Northwind.',
      'I grabbed coffee with Ana.',
      'All teams have met.',
      'Any time at your convenience is good.',
      'I am a principal at Vantage.',
      "I'm a parent at the school.",
      'Could you take my place on the panel?',
      'Please look at your calendar.',
    ],
  },
);
