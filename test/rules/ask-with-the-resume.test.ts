import { askWithTheResume } from '../../shared/rules/ask-with-the-resume.ts';
import { testRule } from '../harness.ts';

testRule(askWithTheResume, {
  gate: 'asked',
  clean: [
    'Please find my resume attached. Would you have 20 minutes on Tuesday, March 10, at 2 pm ET to talk about night shifts?',
    "I'm applying for the night nurse position. Please find my resume attached.",
    'Please find my CV attached, as you asked.',
    'My resume for req 4471 is attached for your consideration.',
    'Here is the updated CV that you requested on Monday.',
    'My CV is at https://example.org/cv for your consideration, with the posting on the same page.',
    'She sent her resume to the board, and the board said yes.',
  ],
  flagged: [
    {
      draft: 'Please find [|my resume|] attached for your consideration.',
      message: 'A résumé alone leaves Dana to invent the question.',
      severity: 'information',
      fixed:
        "Please find my resume attached for your consideration. I'm applying for [role, with its link or number]. Is it still open?",
    },
    {
      draft: 'I have attached [|my CV|] for your review.',
      fixed:
        "I have attached my CV for your review. I'm applying for [role, with its link or number]. Is it still open?",
    },
    {
      draft: 'I have worked in three kitchens. [|My résumé|] is attached for your consideration.',
      fixed:
        "I have worked in three kitchens. My résumé is attached for your consideration. I'm applying for [role, with its link or number]. Is it still open?",
    },
    {
      draft:
        'Dear Hiring Team,\n\nPlease find [|my resume|] enclosed for your consideration. I look forward to hearing from you.\n\nRegards,\nDevon',
      fixed:
        'Dear Hiring Team,\n\nPlease find my resume enclosed for your consideration. I am applying for [role, with its link or number]. Is it still open? I look forward to hearing from you.\n\nRegards,\nDevon',
    },
    {
      draft:
        'Dear Ms. Bell,\n\nPlease find enclosed [|a copy of my CV|] for your consideration.\n\nSincerely,\nAda Roy',
      fixed:
        'Dear Ms. Bell,\n\nPlease find enclosed a copy of my CV for your consideration. I am applying for [role, with its link or number]. Is it still open?\n\nSincerely,\nAda Roy',
    },
    {
      draft: 'I love bridges. **[|My CV|] is attached for your review.**',
      fixed:
        "I love bridges. **My CV is attached for your review.** I'm applying for [role, with its link or number]. Is it still open?",
    },
  ],
});
