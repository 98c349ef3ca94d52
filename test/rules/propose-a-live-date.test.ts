import { proposeALiveDate } from '../../shared/rules/propose-a-live-date.ts';
import { testRule } from '../harness.ts';

testRule(proposeALiveDate, {
  clean: [
    'Would you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET?',
    'Could we meet for coffee at Blue Door on Saturday, March 14, at 10 am?',
    'Could you send me the counts by tomorrow?',
    'Could we talk by phone for 20 minutes tomorrow at 2 pm ET, or on Tuesday, March 10, at 2 pm ET?',
    'Would you tell me whether the lens of your camera is heated?',
    'We spoke by phone on Saturday, February 28. Would you have 20 minutes for a second call on Tuesday, March 10, at 2 pm ET?',
  ],
  flagged: [
    {
      draft: 'Would you have 20 minutes for a phone call [|tomorrow at 2 pm ET|] about lenses?',
      message: 'That may be over when the mail is read, so Dana has to ask for another time.',
      severity: 'hint',
      fixed: 'Would you have 20 minutes for a phone call on Tuesday, March 10, at 2 pm ET about lenses?',
    },
    {
      draft: 'Could we do a 20-minute video call on [|Saturday, March 14, at 10 am ET|] about lenses?',
      fixed: 'Could we do a 20-minute video call on Tuesday, March 10, at 10 am ET about lenses?',
    },
    {
      draft: 'Could we talk by phone for 20 minutes on [|Tuesday, March 3, at 9 am ET|] about lenses?',
      fixed: 'Could we talk by phone for 20 minutes on Tuesday, March 10, at 9 am ET about lenses?',
    },
    {
      draft: 'Would you have 20 minutes for a phone call on [|Sunday, March 8, at 5 pm ET|] about lenses?',
      fixed: 'Would you have 20 minutes for a phone call on Tuesday, March 10, at 5 pm ET about lenses?',
    },
    {
      draft: 'Could we talk by phone for 20 minutes [|today at 4 pm ET|] about lenses?',
      fixed: 'Could we talk by phone for 20 minutes on Tuesday, March 10, at 4 pm ET about lenses?',
    },
    {
      draft: 'Would you be free for a 15-minute Zoom call on [|Saturday, March 7, at noon ET|] about lenses?',
      fixed: 'Would you be free for a 15-minute Zoom call on Tuesday, March 10, at noon ET about lenses?',
    },
  ],
});
