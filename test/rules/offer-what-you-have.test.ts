import { offerWhatYouHave } from '../../shared/rules/offer-what-you-have.ts';
import { testRule } from '../harness.ts';

testRule(offerWhatYouHave, {
  clean: [
    'Would you tell me how you chose between the two kilns? I can send you the firing curves of our last ten pots.',
    'I have nothing to offer on the parking issue. Would you tell me how you chose between the two kilns?',
    'They had nothing to offer, so we left. Would you tell me how you chose between the two kilns?',
    'Would you tell me how you chose between the two kilns? The shop has nothing to offer below 900 dollars.',
    'Never write "I have nothing to offer". Would you tell me how you chose between the two kilns?',
    'We have plenty to offer in return, such as the curves of ten pots. Would you tell me how you chose between the two kilns?',
  ],
  flagged: [
    {
      draft: '[|I have nothing to offer in return|], but would you tell me how you chose between the two kilns?',
      message: "You do have something: a result, a contact, what you learn. Dana needn't carry this alone.",
      severity: 'information',
      fixed: [
        "I'd be glad to [one thing I can do for you]. Would you tell me how you chose between the two kilns?",
        "I'll gladly pass on [what I hear from the others I ask]. Would you tell me how you chose between the two kilns?",
        "I'll tell you how it turned out in [month]. Would you tell me how you chose between the two kilns?",
      ],
    },
    {
      draft: "I know [|I don't have much to offer|], but would you tell me how you chose between the two kilns?",
      fixed: [
        "I'd be glad to [one thing I can do for you]. Would you tell me how you chose between the two kilns?",
        "I'll gladly pass on [what I hear from the others I ask]. Would you tell me how you chose between the two kilns?",
        "I'll tell you how it turned out in [month]. Would you tell me how you chose between the two kilns?",
      ],
    },
    {
      draft:
        "I'm a student in Leeds and [|I have nothing to offer in return|], but would you tell me how you chose between the two kilns?",
      fixed: [
        "I'm a student in Leeds and I'd be glad to [one thing I can do for you]. Would you tell me how you chose between the two kilns?",
        "I'm a student in Leeds and I'll gladly pass on [what I hear from the others I ask]. Would you tell me how you chose between the two kilns?",
        "I'm a student in Leeds and I'll tell you how it turned out in [month]. Would you tell me how you chose between the two kilns?",
      ],
    },
    {
      draft: "Would you tell me how you chose between the two kilns? [|I don't have anything to give back|].",
      fixed: [
        "Would you tell me how you chose between the two kilns? I'd be glad to [one thing I can do for you].",
        "Would you tell me how you chose between the two kilns? I'll gladly pass on [what I hear from the others I ask].",
        "Would you tell me how you chose between the two kilns? I'll tell you how it turned out in [month].",
      ],
    },
    {
      draft: 'Although [|I have nothing to offer|], would you tell me how you chose between the two kilns?',
      fixed: [
        "I'd be glad to [one thing I can do for you]. Would you tell me how you chose between the two kilns?",
        "I'll gladly pass on [what I hear from the others I ask]. Would you tell me how you chose between the two kilns?",
        "I'll tell you how it turned out in [month]. Would you tell me how you chose between the two kilns?",
      ],
    },
    {
      draft: "Would you tell me how you chose between the two kilns? Sadly [|I can't offer anything in return|].",
      fixed: [
        "Would you tell me how you chose between the two kilns? I'd be glad to [one thing I can do for you].",
        "Would you tell me how you chose between the two kilns? I'll gladly pass on [what I hear from the others I ask].",
        "Would you tell me how you chose between the two kilns? I'll tell you how it turned out in [month].",
      ],
    },
    {
      draft:
        'Would you tell me how you chose between the two kilns, even though [|I have nothing to offer in return|]?',
    },
  ],
});
