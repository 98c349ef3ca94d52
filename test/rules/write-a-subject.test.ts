import { writeASubject } from '../../shared/rules/write-a-subject.ts';
import { testRule } from '../harness.ts';

testRule(writeASubject, {
  language: 'mail',
  clean: [
    'To: Lena Roy <lena@example.org>\nSubject: Brest series, one question\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    'To: Lena Roy <lena@example.org>\nSubject: Re: hi\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    'To: Lena Roy <lena@example.org>\nSubject: Quick question\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    'Hi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    {
      draft:
        '---\nto: Lena Roy\n---\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
      language: 'markdown',
    },
    'To: Lena Roy <lena@example.org>\nSubject: Meeting about the Brest series\n\nHi Lena,\n\nDid you correct it before averaging?\n\nThanks,\nMarcus',
    'To: Lena Roy <lena@example.org>\nSubject: Coffee on Tuesday, March 10?\n\nHi Lena,\n\nCould we meet at Blue Door on Tuesday, March 10, at 10 am for half an hour?\n\nThanks,\nMarcus',
  ],
  flagged: [
    {
      draft:
        '---\nto: Dana\nsubject: [|hi|]\n---\n\nHi Dana,\n\nCould you send me the lease by Friday, March 6?\n\nOmar',
    },
    {
      draft:
        '[|To:|] Lena Roy <lena@example.org>\nFrom: Marcus <marcus@example.org>\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
      message: 'No subject, so Lena has to open the mail to find out what you ask.',
      severity: 'information',
      fixed:
        'To: Lena Roy <lena@example.org>\nFrom: Marcus <marcus@example.org>\nSubject: One question on [topic]\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\n[|Subject:|]\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: One question on [topic]\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\nSubject: [|Hi|]\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: One question on [topic]\n\nHi Lena,\n\nDid you correct the Brest series before averaging?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\nSubject: [|Request|]\n\nHi Lena,\n\nWould you have 30 minutes on Tuesday, March 10, at 2 pm ET for a call on the Brest series?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: 30 min on [topic]?\n\nHi Lena,\n\nWould you have 30 minutes on Tuesday, March 10, at 2 pm ET for a call on the Brest series?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\nSubject: [|networking|]\n\nHi Lena,\n\nWould you be willing to introduce me to Amir Patel?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: Introduction to Amir Patel?\n\nHi Lena,\n\nWould you be willing to introduce me to Amir Patel?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\nSubject: [|Following up|]\n\nHi Lena,\n\nCan you approve the sensor order by Monday, March 9?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: Decision on [topic] by Monday, March 9?\n\nHi Lena,\n\nCan you approve the sensor order by Monday, March 9?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\n[|Subject:|]\n\nHi Lena,\n\nCould you feed the parrot from Monday to Wednesday?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: Feed the parrot from Monday to Wednesday?\n\nHi Lena,\n\nCould you feed the parrot from Monday to Wednesday?\n\nThanks,\nMarcus',
    },
    {
      draft:
        'To: Lena Roy <lena@example.org>\n[|Subject:|]\n\nHi Lena,\n\nCould you bring it to the office on Tuesday or Wednesday?\n\nThanks,\nMarcus',
      fixed:
        'To: Lena Roy <lena@example.org>\nSubject: [one thing] by [day]?\n\nHi Lena,\n\nCould you bring it to the office on Tuesday or Wednesday?\n\nThanks,\nMarcus',
    },
  ],
});
