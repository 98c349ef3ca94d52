import { makeTheOfferConcrete } from '../../shared/rules/make-the-offer-concrete.ts';
import { testRule } from '../harness.ts';

testRule(makeTheOfferConcrete, {
  clean: [
    // What is given back is told.
    'Could you proofread my grant proposal (attached)? I can return the favor with your next chapter.',
    'Could you lend me the ladder until Friday, March 6? I owe you a flat white.',
    'Would you tell me how you chose between the two kilns? I can send you the firing curves of our last ten pots.',
    'Would you tell me how you chose between the two kilns? Let me know if I can ever help, for example by proofreading your glaze book.',
    "Thank you for the call on Tuesday. I'm always happy to return the favor.",
    'Happy to return the favor: I can review your abstract in April. Could you read section 2 of mine (attached) by Friday, March 13?',
    'Let me know if you have questions. Could you send me the counts by Friday, March 13?',
    'He said "let me know if I can help". Could you send me his number by Friday, March 13?',
    "I owe you one for the lift last week. Could you send me the counts by Friday, March 13? I'll bring you the signage quotes tomorrow.",
  ],
  flagged: [
    {
      draft: 'Would you tell me how you chose between the two kilns? [|Let me know if I can ever be helpful|]!',
      message: 'Kind; but Dana has to think up how. One concrete thing makes it real.',
      severity: 'information',
      fixed: [
        'Would you tell me how you chose between the two kilns? Let me know if I can ever be helpful! For example, I could [one thing I can do].',
        'Would you tell me how you chose between the two kilns? Let me know if I can ever be helpful, for example by [one thing I can do]!',
      ],
    },
    {
      draft: "Would you tell me how you chose between the two kilns? I'd be [|happy to return the favor|].",
      fixed: [
        "Would you tell me how you chose between the two kilns? I'd be happy to return the favor. For example, I could [one thing I can do].",
        "Would you tell me how you chose between the two kilns? I'd be happy to return the favor, for example by [one thing I can do].",
      ],
    },
    {
      draft:
        'Would you tell me how you chose between the two kilns? [|If there is anything I can do|] for you, just say so.',
      fixed: [
        'Would you tell me how you chose between the two kilns? If there is anything I can do for you, just say so. For example, I could [one thing I can do].',
        'Would you tell me how you chose between the two kilns? If there is anything I can do for you, just say so, for example by [one thing I can do].',
      ],
    },
    {
      draft: "Could you send me the counts by Friday, March 13? [|I'd owe you one|].",
      fixed: [
        "Could you send me the counts by Friday, March 13? I'd owe you one. For example, I could [one thing I can do].",
        "Could you send me the counts by Friday, March 13? I'd owe you one, for example by [one thing I can do].",
      ],
    },
    {
      draft: 'Would you tell me how you chose between the two kilns? [|Let me know how I can help in return|].',
      fixed: [
        'Would you tell me how you chose between the two kilns? Let me know how I can help in return. For example, I could [one thing I can do].',
        'Would you tell me how you chose between the two kilns? Let me know how I can help in return, for example by [one thing I can do].',
      ],
    },
    {
      draft: 'Would you tell me how you chose between the two kilns? _[|Happy to help any time|]._',
      fixed: [
        'Would you tell me how you chose between the two kilns? _Happy to help any time._ For example, I could [one thing I can do].',
        'Would you tell me how you chose between the two kilns? _Happy to help any time, for example by [one thing I can do]._',
      ],
    },
  ],
});
