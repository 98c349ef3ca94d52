import { thankAfterTheYes } from '../../shared/rules/thank-after-the-yes.ts';
import { testRule } from '../harness.ts';

testRule(thankAfterTheYes, {
  clean: [
    'Would you tell me how you chose between the two kilns? Thank you for considering it.',
    'Thank you for the curves you sent in advance of the fair. Would you tell me how you chose between the two kilns?',
    'Would you tell me how you chose between the two kilns? Many thanks for reading this.',
    'Could you book the hall a month in advance, by Friday, March 13?',
    'I never write "thanks in advance". Would you tell me how you chose between the two kilns?',
    'You sent the notes in advance, thank you. Would you tell me how you chose between the two kilns?',
  ],
  flagged: [
    {
      draft: 'Would you tell me how you chose between the two kilns? [|Thanks in advance|]!',
      message: "'Thanks in advance' takes a yes for granted, so Dana has to say yes or disappoint.",
      severity: 'hint',
      fixed: 'Would you tell me how you chose between the two kilns? Thank you for considering it!',
    },
    {
      draft: 'Would you tell me how you chose between the two kilns? [|Thank you in advance|] for your help.',
      fixed: 'Would you tell me how you chose between the two kilns? Thank you for considering it.',
    },
    {
      draft: 'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\n[|Thanks in advance|],\nOmar',
      fixed:
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\nThank you for considering it,\nOmar',
    },
    {
      draft: 'Would you tell me how you chose between the two kilns? Many [|thanks in advance|] for any tips.',
      fixed: 'Would you tell me how you chose between the two kilns? Thank you for considering it.',
    },
    {
      draft:
        'Dear Ms. Bell,\n\nMay I ask how you chose between the two kilns? [|Thanking you in anticipation|], I remain\n\nYours sincerely,\nAda Roy',
      fixed:
        'Dear Ms. Bell,\n\nMay I ask how you chose between the two kilns? Thank you for considering it\n\nYours sincerely,\nAda Roy',
    },
    {
      draft: 'Would you tell me how you chose between the two kilns? _[|Thanks so much in advance|]!_',
      fixed: 'Would you tell me how you chose between the two kilns? _Thank you for considering it!_',
    },
  ],
});
