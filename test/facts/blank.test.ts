import { testCorpus } from './corpus.ts';

testCorpus(
  'blanks',
  (facts) => facts.blank,
  (it) => (it.isFilled ? 'filled' : 'open'),
  {
    found: {
      open: [
        'Hi [|[Name]|],\n\nCould we meet on [Tuesday, March 10] at [2:30 pm]?',
        'Dear [|{{first_name}}|], are you still at [|<company>|]?',
        'We need [|XX|] chairs. Can you bring [|____|] of them?',
        'The room is [|TBD|]; can you pick one?',
        'Could you read [|\\[the chapter\\]|]?',
        'Could you send it before [|(DATE)|] or on [|{date2}|]?',
      ],
      filled: ['Hi [Name],\n\nCould we meet on [|[Tuesday, March 10]|] at [|[2:30 pm]|]?'],
    },
    clean: [
      'Could you ask the office (NATO) for the time (roughly)?',
      'See [1] and [^2] for more.',
      '- [ ] buy milk\n- [x] call Ana',
      'He said "[the board] will vote" [sic].',
      '[Smith 2019] and [JS 1990-1999] agree.',
      'The Super Bowl XX was long ago.',
      'Use <b>bold</b> or <br/> here.',
      'Array[0] is [link](https://example.org).',
      'The date is TBD.',
    ],
  },
);
