import { praiseOneThing } from '../../shared/rules/praise-one-thing.ts';
import { testRule } from '../harness.ts';

testRule(praiseOneThing, {
  clean: [
    // What it is about is one thing, too.
    "I've been following your posts about growing rye. Could we talk for 20 minutes on Tuesday, March 10, at 10 am Central?",
    "I'm a huge admirer of your work on river locks. Could we talk for 20 minutes on Tuesday, March 10, at 10 am Central?",
    'Your 2024 paper on tide gauges changed how we average. Did you correct the Brest series first?',
    'Your panel answer on contracts led me to a clinic. Would you tell me how you chose it?',
    'Thank you for your amazing work on the roof; it kept us dry all winter. Could you send me the bill by Friday, March 13?',
    'I was inspired by your talk on ward triage. Would you tell me which of the two forms you use at night?',
    'She is a huge fan of yours. Could you send me the counts by Friday, March 13?',
    'Would you tell me how you chose between the two kilns?',
    'Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
  ],
  flagged: [
    { draft: '[|Huge fan of your|] work, it is truly amazing! Could you tell me which lens you used?' },
    {
      draft:
        'I came across your profile and [|was inspired by your journey|]. Would you tell me how you chose between the two kilns?',
      message: "Could be sent to anyone; Dana has to guess why it's them.",
      severity: 'hint',
      fixed: [
        'Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
        'I came across your profile and was inspired by your journey. Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
      ],
    },
    {
      draft: "[|I'm a huge fan|] of your work. Would you tell me how you chose between the two kilns?",
      fixed: [
        'Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
        "I'm a huge fan of your work. Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?",
      ],
    },
    {
      draft: '[|You have such an impressive career|]! Would you tell me how you chose between the two kilns?',
      fixed: [
        'Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
        'You have such an impressive career! Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
      ],
    },
    {
      draft: 'I [|love your amazing work|]. Would you tell me how you chose between the two kilns?',
      fixed: [
        'Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
        'I love your amazing work. Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
      ],
    },
    {
      draft: '**[|Your career is so inspiring|].** Would you tell me how you chose between the two kilns?',
      fixed: [
        '**Your [talk or decision] led me to [what I changed].** Would you tell me how you chose between the two kilns?',
        '**Your career is so inspiring.** Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?',
      ],
    },
    {
      draft:
        "I'm a potter in Leeds, and I was [|really impressed by your background|]. Would you tell me how you chose between the two kilns?",
      fixed:
        "I'm a potter in Leeds, and I was really impressed by your background. Your [talk or decision] led me to [what I changed]. Would you tell me how you chose between the two kilns?",
    },
  ],
});
