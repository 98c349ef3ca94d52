import { testCorpus } from './corpus.ts';

testCorpus(
  'gives',
  (facts) => facts.give,
  (it) => it.kind,
  {
    found: {
      offer: [
        "[|I'll send|] you my notes from the other interviews.",
        '[|Happy to cover|] your clinic shift either way.',
        "I'm [|glad to review|] your abstract [|in return|].",
        '[|We pay 150 pounds|] and send you the recording.',
        "If you introduce me to Lucia, [|I'll give|] your app five stars.",
        'Give me ten minutes and [|I will give|] you a round of golf.',
        "[|In exchange|] for your review, I'll buy you lunch.",
        "I'd be [|glad to digitize|] the labels for you.",
      ],
      'closing-the-loop': ["[|I'll tell you how it turns|] out."],
      given: [
        '[|I fixed two|] bugs in your library last week.',
        '[|I put you in touch|] with two labelers.',
        "[|I'd like to introduce you to|] Meret.",
      ],
      'thanks-with-effect': ['[|Your answer changed how|] I teach.'],
      'vague-offer': [
        '[|Let me know if I can ever be helpful|]!',
        "[|I'd be happy to return|] the favor.",
        '[|I owe you one|].',
        '[|If there is anything I can do|] for you, just ask.',
      ],
      hospitality: [
        'Give me ten minutes and I will give you a [|round of golf|].',
        "In exchange for your review, [|I'll buy you lunch|].",
        '[|Let me buy you a coffee|].',
        '[|Dinner is on me|].',
        'We would love for you to [|be our guests|].',
      ],
      benefit: ['[|Your team would reach|] 400 nurses.', 'The talk will be [|covered by the local press|].'],
      convenience: ['[|I can send you the questions in advance|].'],
      'shared-interest': ['[|We both volunteer|] at the clinic.'],
      role: ['[|I saw that you are on the mentor list|].'],
    },
    clean: [
      "I'll send you my resume.",
      "I'll send the invite.",
      'Could you send me the file?',
      'Thank you for your time.',
      'I can meet on Monday.',
      "I'd like to give you a call.",
      'Would you be willing to share your notes?',
      'I will be in Graz in May.',
      'Let me know if you have questions.',
      'They gave you a prize.',
    ],
  },
);
