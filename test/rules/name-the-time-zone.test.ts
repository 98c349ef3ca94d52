import { nameTheTimeZone } from '../../shared/rules/name-the-time-zone.ts';
import { testRule } from '../harness.ts';

testRule(nameTheTimeZone, {
  clean: [
    // Parents and a school share a town.
    "Could I call you for ten minutes on Wednesday, March 4, at 4:15 pm about Ida's homework?",
    'Could we speak for ten minutes after school on Wednesday, March 4, at 4:15 about the trip?',
    // Hands are wanted, and nobody talks.
    'Are you free on Sunday, March 8, at 10 am to help me unload the kiln?',
    'Do you have time on Friday, March 6, at 4 pm to let the chimney sweep in?',
    'Would you be around on Friday, March 6, at 9 am to help Rosa put the stalls up?',
    // The hour of what is talked about, and of who stands before the same door.
    'Could we have a 20-minute call about the 2 pm alarm?',
    'Could we meet in front of the theater on Friday, March 6, at 7:30 pm?',
    // A day comes first.
    'Could we find a time to talk about the lease? I am usually free after 4.',
    // Two who deal with each other share the office clock.
    'Hi Dana,\n\nCould you approve the two printers (quote attached) by Friday, March 6, 5 pm?\n\nThanks,\nOmar',
    'Hi Dana,\n\nCould you come to look at the boiler on Tuesday, March 10, at 3 pm?\n\nThanks,\nOmar',
    'I am on Berlin time. Could we talk by phone for 20 minutes about the labels on Friday, March 13, at 10 am?',
    'Could we have a 20-minute call about the lease on Tuesday, March 10, at 10 am Central time?',
    'Could we meet at Blue Door on Tuesday, March 10, at 10 am for 20 minutes about the lease?',
    'Could we talk by phone for 20 minutes on Tuesday, March 10, at 10 or Thursday, March 12, at 2 (all ET)?',
    'Could you install it at 3 sites by Friday, March 6?',
    {
      draft: 'Could we have a 20-minute call on Tuesday, March 10, at 10 am?',
      settings: { readerTimeZone: 'America/Chicago' },
    },
    'Would you have lunch with me on Friday, March 13, at noon?',
    'Could you send me the counts by Friday, March 6, at 5 pm?',
  ],
  flagged: [
    {
      draft:
        "We're in Lisbon until May. Could we have a 20-minute call about the roof on Tuesday, March 10, at [|3 pm|]?",
      fixed:
        "We're in Lisbon until May. Could we have a 20-minute call about the roof on Tuesday, March 10, at 3 pm Lisbon time?",
    },
    {
      draft: 'I am based in Boise. Could we have a 20-minute call about the roof on Tuesday, March 10, at [|3 pm|]?',
      fixed:
        'I am based in Boise. Could we have a 20-minute call about the roof on Tuesday, March 10, at 3 pm [time zone]?',
    },
    {
      draft: 'Could we have a 20-minute call about the lease on Tuesday, March 10, at [|noon|]?',
      message: 'No time zone, so Dana has to guess whose noon.',
    },
    {
      // A clock of 24 hours leaves no half of the day open.
      draft: 'Could we have a 20-minute call about the lease on Tuesday, March 10, at [|9:30|]?',
      message: 'No time zone, so Dana has to guess whose 9:30.',
    },
    {
      draft: 'Could we do a 25-minute video call about the labels on Friday, March 13, at [|3|]?',
      message: "No time zone, am or pm, so Dana has to guess which 3 o'clock.",
      severity: 'information',
      fixed: 'Could we do a 25-minute video call about the labels on Friday, March 13, at 3 pm Central time?',
    },
    {
      draft: 'Could we do a 25-minute video call about the labels on Friday, March 13, at [|2:30 pm|]?',
      message: 'No time zone, so Dana has to guess whose 2:30.',
      fixed: 'Could we do a 25-minute video call about the labels on Friday, March 13, at 2:30 pm Central time?',
    },
    {
      draft:
        'Would you have 20 minutes to talk about the labels on Tuesday, March 10, at [|9 am|] or Thursday, March 12, at 4 pm?',
      settings: { timeZone: 'Europe/Berlin' },
      fixed:
        'Would you have 20 minutes to talk about the labels on Tuesday, March 10, at 9 am or Thursday, March 12, at 4 pm Berlin time?',
    },
    { draft: 'Could we talk by phone for 20 minutes about the labels on Tuesday, March 10, at [|noon|]?' },
    { draft: 'Would you give a 25-minute talk by video on ward triage on Thursday, April 16, at [|6 pm|]?' },
    { draft: 'Could you join a 20-minute Zoom call about the labels tomorrow at [|10:30 am|]?' },
  ],
});
