import { testCorpus } from './corpus.ts';

testCorpus(
  'vague wording',
  (facts) => facts.vague,
  (it) => it.kind,
  {
    found: {
      purpose: [
        'Could I [|pick your brain|]?',
        'Could I [|pick your brain|] about the new hiring budget?',
        "I'd [|love to connect|].",
        'Could we [|grab coffee sometime|]?',
        "I'd like to [|exchange views|] on energy.",
        "I've been [|meaning to catch up|].",
      ],
      topic: [
        "I'd love to [|learn more about your experience|].",
        "I'd like to [|hear about your experience|] moving from litigation to Northwind.",
        "I'd love to [|chat about opportunities|] at your company.",
        'Could you take a look and let me [|know your thoughts|]?',
      ],
      advice: [
        '[|Any advice|] would be greatly appreciated!',
        'Do you have [|any advice|] on whether to accept the offer by Friday?',
        'I would appreciate [|any help|].',
      ],
      moment: [
        'Could we [|meet sometime|] next week?',
        'Could we grab [|coffee sometime|]?',
        'Would you have [|some time|] to chat?',
        "[|If you're ever|] up in Portland, call me.",
      ],
      calendar: ['[|Whenever works for you|].', '[|Let me know what works|].', 'We can talk [|at your convenience|].'],
      availability: [
        '[|Are you free for|] a call?',
        '[|Would you have some time|] to chat?',
        '[|Do you have any openings|]?',
      ],
      length: ['Would you [|have some time to chat|]?', 'Could we [|have a quick chat|]?'],
      person: [
        'Could you [|introduce me to someone|] at Fernway?',
        'Could you point me to [|the right person|]?',
        'Could you [|put me in touch with someone|] who knows the trade?',
      ],
      favor: ['Can you [|do me a favor|]?'],
      review: ['Could you [|take a look|] and [|let me know your thoughts|]?'],
      opinion: ['Could you take a look and [|let me know your thoughts|]?', '[|What do you all think|]?'],
      openings: ['Do you [|have any openings|]?'],
      subject: ['[|Quick question|]: is it raining?'],
      'link-to-book': ['You can [|book a slot here|]: https://cal.example.org/ana'],
      urgency: ['Please reply [|as soon as possible|].'],
    },
    clean: [
      'Could you come any time between 9 and 11?',
      'I connected the sensor.',
      'I learned more about your team at the talk.',
      'If you have any questions, feel free to reach out.',
      'We managed without any help.',
      'She met the right moment.',
      'Bob would love to connect with you.',
      'The entry is free of charge.',
      'Sometimes it rains.',
      'I sent the minutes of the meeting.',
      'Could you send somebody to look at the ceiling?',
    ],
  },
);
