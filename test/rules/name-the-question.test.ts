import { nameTheQuestion } from '../../shared/rules/name-the-question.ts';
import { testRule } from '../harness.ts';

testRule(nameTheQuestion, {
  clean: [
    // They stand below.
    'For our spring issue I have three quick questions, below. Could you answer them by Friday, March 13?\n\n1. Who built the weir?\n2. What did it cost?\n3. Which part would you build anew?',
    'I have two drafts, a long one and the quick one. Could we go through them for 20 minutes on Tuesday, March 10, at 10 am Central time by phone?',
    "Quick favor: do you know a potter in Leeds? I'm trying to find out how they glaze their tiles, and whether they teach.",
    'Quick question: did you correct the Brest series before or after averaging?',
    'Subject: One question on tide gauges\n\nHi Lena,\n\nDid you correct the Brest series before or after averaging?\n\nThanks,\nMarcus',
    'Subject: 20 min on rent control?\n\nHi Dana,\n\nWould you have 20 minutes on Tuesday, March 10, at 2 pm ET?\n\nThanks,\nOmar',
    'I had a quick question for the plumber, and he answered it. Could you send me his bill by Friday, March 13?',
    'Nobody opens a mail called "quick question". Could you send me the counts by Friday, March 13?',
    'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET? The one question is whether you would buy the lease.',
    '# Quick question\n\nHi Dana,\n\nCould you send me the counts by Friday, March 13?\n\nThanks,\nOmar',
  ],
  flagged: [
    {
      draft:
        'Subject: [|Quick question|]\n\nHi Lena,\n\nDid you correct the Brest series before or after averaging?\n\nThanks,\nMarcus',
      message: "'Quick question' hides what this is; Lena has to open it to find out.",
      severity: 'information',
      fixed:
        'Subject: One question on [topic]\n\nHi Lena,\n\nDid you correct the Brest series before or after averaging?\n\nThanks,\nMarcus',
    },
    {
      draft: '[|Quick question|]: could we hop on a call on Tuesday, March 10, at 2 pm ET to talk about rent control?',
      fixed: 'Could we hop on a call on Tuesday, March 10, at 2 pm ET to talk about rent control?',
    },
    {
      draft: '[|Quick question|] - would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
      fixed: 'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
    },
    {
      draft: 'I [|have a quick question|]. Would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
      fixed: 'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
    },
    {
      draft:
        'Subject: [|Quick question|] for you\n\nHi Dana,\n\nWould you have 20 minutes on Tuesday, March 10, at 2 pm ET to talk about rent control?\n\nThanks,\nOmar',
      fixed:
        'Subject: 20 min about rent control?\n\nHi Dana,\n\nWould you have 20 minutes on Tuesday, March 10, at 2 pm ET to talk about rent control?\n\nThanks,\nOmar',
    },
    {
      draft:
        '[|Just a quick question|]: would you be willing to introduce me to Amir Patel? And could you review my cover letter (attached) by Friday, March 13, above all the first paragraph?',
      fixed:
        'Would you be willing to introduce me to Amir Patel? And could you review my cover letter (attached) by Friday, March 13, above all the first paragraph?',
    },
    {
      draft:
        '[|Quick question|]. The harbor office counts boats by hand every night and writes the totals into a paper book. Each spring somebody types the book into a sheet, which takes two people most of a week. We tried a camera at the north pier last year, and it saw ferries well but missed small boats in rain. A second camera at the south pier did better, since the lamp there is newer and the wall lower. The fishers were uneasy at first, and then asked for a copy of the pictures. None of this has been written down so far, apart from the minutes of the harbor board. The harbor office still counts boats by hand every night and writes the totals into a paper book. Each spring somebody types the book into a sheet, which takes two people most of a week. Did you use a camera with a heated lens?',
      fixed:
        'The harbor office counts boats by hand every night and writes the totals into a paper book. Each spring somebody types the book into a sheet, which takes two people most of a week. We tried a camera at the north pier last year, and it saw ferries well but missed small boats in rain. A second camera at the south pier did better, since the lamp there is newer and the wall lower. The fishers were uneasy at first, and then asked for a copy of the pictures. None of this has been written down so far, apart from the minutes of the harbor board. The harbor office still counts boats by hand every night and writes the totals into a paper book. Each spring somebody types the book into a sheet, which takes two people most of a week. Did you use a camera with a heated lens?',
    },
  ],
});
