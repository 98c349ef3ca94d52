import { nameWhoActs } from '../../shared/rules/name-who-acts.ts';
import { testRule } from '../harness.ts';

testRule(nameWhoActs, {
  clean: [
    'Hi team,\n\nIda, could you send me the counts by Friday, March 13?\n\nThanks,\nBo',
    'Could someone at your office send me the counts by Friday, March 13?',
    'Hi all,\n\nCould everyone add their counts to the sheet by Friday, March 13?\n\nThanks,\nBo',
    'Hi team,\n\nCould [name] send me the counts by Friday, March 13?\n\nThanks,\nBo',
    'Would you tell me whether the lens of your camera is heated?',
    'Hi team,\n\nSomeone left the door open. Could Ida check the lock by Friday, March 13?\n\nThanks,\nBo',
  ],
  flagged: [
    {
      draft: 'Hi team,\n\n[|Could someone|] send me the counts by Friday, March 13?\n\nThanks,\nBo',
      message: 'Nobody is named, so each reader has to guess whether somebody else will do it.',
      severity: 'hint',
      fixed: 'Hi team,\n\nCould [name] send me the counts by Friday, March 13?\n\nThanks,\nBo',
    },
    {
      draft: 'Hi all,\n\n[|Can anyone|] bring the ladder on Friday, March 13?\n\nThanks,\nBo',
      fixed: 'Hi all,\n\nCan [name] bring the ladder on Friday, March 13?\n\nThanks,\nBo',
    },
    {
      draft: 'Hi Ida and Kai,\n\n[|Could one of you|] send me the counts by Friday, March 13?\n\nThanks,\nBo',
      fixed: 'Hi Ida and Kai,\n\nCould [name] send me the counts by Friday, March 13?\n\nThanks,\nBo',
    },
    {
      draft:
        'Hi everyone,\n\nThe lock is broken. [|Would somebody|] call the locksmith by Friday, March 13?\n\nThanks,\nBo',
      fixed: 'Hi everyone,\n\nThe lock is broken. Would [name] call the locksmith by Friday, March 13?\n\nThanks,\nBo',
    },
    {
      draft: 'Hi folks,\n\n[|Could any of you|] print the program by Friday, March 13?\n\nThanks,\nBo',
      fixed: 'Hi folks,\n\nCould [name] print the program by Friday, March 13?\n\nThanks,\nBo',
    },
    {
      draft: 'Dear all,\n\n[|Could someone|] approve the order by Monday, March 9?\n\nBest,\nMia',
      fixed: 'Dear all,\n\nCould [name] approve the order by Monday, March 9?\n\nBest,\nMia',
    },
  ],
});
