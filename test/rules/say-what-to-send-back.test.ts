import { sayWhatToSendBack } from '../../shared/rules/say-what-to-send-back.ts';
import { testRule } from '../harness.ts';

testRule(sayWhatToSendBack, {
  clean: [
    'Hi all,\n\nPlease send me your counts by Friday, March 13.\n\nThanks,\nBo',
    'Please clean the lens by Friday, March 13.',
    'Hi team,\n\nPlease clean the lens by Friday, March 13, and let me know when it is done.\n\nThanks,\nBo',
    'Hi all,\n\nCould you fill in the sheet by Friday, March 13?\n\nThanks,\nBo',
    'Would you tell me whether the lens of your camera is heated?',
    'Hi all,\n\nCould you add your counts to the sheet by Friday, March 13?\n\nThanks,\nBo',
  ],
  flagged: [
    {
      draft: 'Hi all,\n\n[|Please clean your lenses|] by Friday, March 13.\n\nThanks,\nBo',
      message: 'Nothing to send back is named, so each reader has to guess when this is done.',
      severity: 'hint',
      fixed:
        'Hi all,\n\nPlease clean your lenses by Friday, March 13. A reply by [day] with [what I need back] is enough.\n\nThanks,\nBo',
    },
    {
      draft: 'Hi team,\n\n[|Please empty your lockers|] by Friday, March 13.\n\nThanks,\nBo',
      fixed:
        'Hi team,\n\nPlease empty your lockers by Friday, March 13. A reply by [day] with [what I need back] is enough.\n\nThanks,\nBo',
    },
    {
      draft: 'Dear members,\n\n[|Please label your boats|] by Friday, March 13.\n\nRegards,\nIda',
      fixed:
        'Dear members,\n\nPlease label your boats by Friday, March 13. A reply by [day] with [what I need back] is enough.\n\nRegards,\nIda',
    },
    {
      draft: 'Hi everyone,\n\n[|Could you test the new radio|] by Friday, March 13?\n\nThanks,\nBo',
      fixed:
        'Hi everyone,\n\nCould you test the new radio by Friday, March 13? A reply by [day] with [what I need back] is enough.\n\nThanks,\nBo',
    },
    {
      draft: 'Hi folks,\n\n[|Please clean your desks|] by Friday, March 13.\n\nThanks,\nBo',
      fixed:
        'Hi folks,\n\nPlease clean your desks by Friday, March 13. A reply by [day] with [what I need back] is enough.\n\nThanks,\nBo',
    },
    {
      draft: 'Hi Ida and Kai,\n\n[|Could you test the pump|] by Friday, March 13?\n\nThanks,\nBo',
      fixed:
        'Hi Ida and Kai,\n\nCould you test the pump by Friday, March 13? A reply by [day] with [what I need back] is enough.\n\nThanks,\nBo',
    },
  ],
});
