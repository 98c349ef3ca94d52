import { testCorpus } from './corpus.ts';

testCorpus(
  'topics',
  (facts) => facts.topic,
  (it) => (it.isSpecific ? 'specific' : 'open'),
  {
    found: {
      specific: [
        'Could we talk about [|the Oak Street lease|]?',
        "I'd like to ask [|which two skills mattered most in your first year|].",
        '[|Could you send me the Q4 refund counts?|]',
        'Would you join us for the [|spring gala|]?',
        "I'd like to hear about [|your experience moving from litigation to Northwind|].",
        'Could I interview you about [|the 1998 flood|]?',
        'Could we chat about [|[topic]|]?',
        'Could I come by on Monday to [|measure the windows|]?',
        '[|The quote for the fence came in low.|] May I sign it?',
      ],
      open: [
        'Would you have 20 minutes to [|chat about your experience|]?',
        '[|Can you do me a favor?|]',
        "I'd love to discuss [|opportunities at your company|].",
        '[|Can you fix my problem?|]',
      ],
    },
    clean: ['Could we meet sometime?'],
  },
);
