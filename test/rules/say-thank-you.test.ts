import { sayThankYou } from '../../shared/rules/say-thank-you.ts';
import { testRule } from '../harness.ts';

testRule(sayThankYou, {
  clean: [
    'Would you tell me how you chose between the two kilns? Thank you for reading this.',
    'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\nThanks,\nOmar',
    'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\nMany thanks\nOmar',
    "Hi Dana,\n\nI'd be grateful for one line: would you tell me how you chose between the two kilns?\n\nBest,\nOmar",
    'Hi Dana,\n\nI appreciate your time. Would you tell me how you chose between the two kilns?\n\nBest,\nOmar',
    'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\nWith gratitude,\nOmar',
  ],
  flagged: [
    {
      draft: 'Hi Dana,\n\nWould you tell me how you chose between the two kilns?\n\n[|Best,|]\nOmar',
      message: 'No word of thanks yet, so Dana has to take them on trust.',
      severity: 'hint',
      fixed: [
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? Thank you for [one specific thing].\n\nBest,\nOmar',
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? Thank you for reading this.\n\nBest,\nOmar',
      ],
    },
    {
      draft:
        'Hi Dana,\n\nI bought an oven. Would you tell me how you chose between the two kilns?\n\n[|Best regards,|]\nOmar',
      fixed: [
        'Hi Dana,\n\nI bought an oven. Would you tell me how you chose between the two kilns? Thank you for [one specific thing].\n\nBest regards,\nOmar',
        'Hi Dana,\n\nI bought an oven. Would you tell me how you chose between the two kilns? Thank you for reading this.\n\nBest regards,\nOmar',
      ],
    },
    {
      draft: 'Dear Ms. Bell,\n\nMay I ask how you chose between the two kilns?\n\n[|Sincerely,|]\nAda Roy',
      fixed: [
        'Dear Ms. Bell,\n\nMay I ask how you chose between the two kilns? Thank you for [one specific thing].\n\nSincerely,\nAda Roy',
        'Dear Ms. Bell,\n\nMay I ask how you chose between the two kilns? Thank you for reading this.\n\nSincerely,\nAda Roy',
      ],
    },
    {
      draft: 'Hi Dana,\n\n[|Would you tell me how you chose between the two kilns?|]',
      fixed: [
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? Thank you for [one specific thing].',
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? Thank you for reading this.',
      ],
    },
    {
      draft:
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? One line is plenty.\n\n[|Cheers,|]\nOmar',
      fixed: [
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? One line is plenty. Thank you for [one specific thing].\n\nCheers,\nOmar',
        'Hi Dana,\n\nWould you tell me how you chose between the two kilns? One line is plenty. Thank you for reading this.\n\nCheers,\nOmar',
      ],
    },
    {
      draft: 'Hi team,\n\nCan you approve the sensor order by Monday, March 9?\n\n[|Best,|]\nMia',
      fixed: [
        'Hi team,\n\nCan you approve the sensor order by Monday, March 9? Thank you for [one specific thing].\n\nBest,\nMia',
        'Hi team,\n\nCan you approve the sensor order by Monday, March 9? Thank you for reading this.\n\nBest,\nMia',
      ],
    },
  ],
});
