import { askAQuestion } from '../../shared/rules/ask-a-question.ts';
import { testRule } from '../harness.ts';

testRule(askAQuestion, {
  clean: [
    "Dear Ms. Reed,\n\nPlease find attached my resume for the pastry cook position. I'd love to talk to you about how I can help your kitchen.\n\nNoor Haas",
    'I would like your view on these topics by Friday, March 13:\n\n- the new gate\n- the old well',
    // The question stands in the mail before.
    'Just checking in about the canoe.',
    // Whoever says nothing agrees.
    'I would like to get two hens for the garden. I trust you have no objection.',
    'We would like to have a shelf put up in the hall. I hope this is acceptable to you.',
    "I'll paint the gate green unless you tell me otherwise by Thursday, March 5.",
    "I plan to close the old inbox. If I don't hear from you by Thursday, March 5, I'll go ahead.",
    "I would like to close the old list. If I don't hear from anyone by Friday, March 13, I'll go ahead.",
    "I need everybody's updated counts for the yearbook.",
    'Would you lend me your tripod until Friday, March 6?',
    'Please reply A or B by Thursday, March 5, 5 pm Central time.',
    "I'd love to hear more about the kiln. Could you send me its manual?",
    'If you would send the keys to 14 Mill Lane, I would appreciate it.',
    'Could you send me the plan of the second floor by Friday',
    // Said as plainly as a question, only more formally.
    'We would like to invite you to the opening of the north pier on Friday, March 13, at 6 pm.',
    'I am writing to ask for a copy of the permit for 14 Canal Street.',
    'I would be grateful if you could send it to this address by Friday, March 13.',
    'I would appreciate your sending the two keys back by Friday, March 13.',
    // To be accepted or not; there is nothing to answer.
    'Your post on cable ferries changed how I log stops. I would be glad to have you in my network.',
    'I would like to apply for the post of night baker (ref 4471) and enclose my CV.',
    'I wanted to reach out to see if you would write a referral for the baker role (ref 4471). I would appreciate it.',
    // A question, only told.
    'I was wondering if you could suggest a book on tidal mills.',
    'Curious whether you would lend us the tripod until Friday, March 6.',
    'Ms. Brandt called this morning, and she would like you to mail her the floor plan.',
    'Hi all,\n\nThe dry run is on Friday, March 13, at 6 pm. We would love to see your slides there.\n\nOmar',
    'I write to extend an invitation for you to open our conference on Thursday, April 16.',
    "I'd like to stop in on Tuesday, March 10, at 2 pm. Let me know if that's possible.",
    'We request permission to put up two bike racks in front of 12 Oak Street.',
    // The thing and its day say what to do.
    'We would like to receive a photograph of you by Thursday, March 12.',
    'I was hoping you might tell me whether the lab takes students this fall.',
    'I am reaching out to see if you may have 15 minutes for a call on Tuesday, March 10, at 10 am Central time.',
    'I would like to have a planning meeting tomorrow. Let me know what time works well for you.',
    // A demand is told as one.
    'I need you to finish the plan by Friday, March 6.',
    'Please let me know if Thursday, March 12, at 2 pm Central time works for a call about the lease.',
    'Yes please, I would love to take you up on that. Wednesday at 10 is easiest.\n\n> I could do Tue 9 or Wed 10.',
  ],
  flagged: [
    // What is waited for can be late, and nobody answers that with yes or no.
    '[|Still waiting on your sign-off for the mural|].',
    {
      draft: "[|I'd be grateful for your thoughts|] on page 2: https://example.org/menu, by Friday, March 6.",
    },
    {
      draft: "[|I'd be thankful for your views|] on clause 7 by Friday, March 6.",
      fixed: 'Could you give me your views on clause 7 by Friday, March 6?',
    },
    {
      draft: 'It [|would be lovely to have your feedback|] on verse 2 by Friday, March 6.',
      fixed: 'Could you give me your feedback on verse 2 by Friday, March 6?',
    },
    {
      draft: "[|I'd welcome any tips on the tax form|].",
      fixed: 'Do you have any tips on the tax form?',
    },
    {
      draft: '[|Requesting access to the `press` folder|].',
      fixed: 'Could you give me access to the `press` folder?',
    },
    {
      draft: '[|We could use a hand|] with the stage lights.',
      fixed: 'Could you help us with the stage lights?',
    },
    {
      draft: "[|I'd love to have an introduction|] to Lucia Bram.",
      fixed: 'Would you be willing to introduce me to Lucia Bram?',
    },
    {
      draft: '[|Need your sign-off|] on the travel budget asap.',
      fixed: 'Would you sign off on the travel budget asap?',
    },
    {
      draft: '[|Need your signature on both copies|].',
      fixed: 'Would you sign both copies?',
    },
    {
      draft: 'Here is my poem: https://example.org/p. It [|would mean a lot to me if you gave it ten minutes|].',
      fixed: 'Here is my poem: https://example.org/p. Would you give it ten minutes?',
    },
    // A yes or no would not answer it: no question is put behind.
    '[|Attached for your signature|].',
    'The kiln came cracked. [|We would like an explanation|].',
    "Hello,\n\nI'd [|like to make an appointment for a rabies shot|].\n\nOmar",
    {
      draft: '[|I was hoping you could send me the May counts|].',
      message: 'This is a wish, not yet a question, so Dana has to work out what to answer.',
      severity: 'hint',
      fixed: 'Could you send me the May counts?',
    },
    {
      draft: "[|I'd love to hear how you chose|] between the two kilns.",
      fixed: 'Would you tell me how you chose between the two kilns?',
    },
    {
      draft: '[|I was hoping you might suggest a book|] on tidal mills.',
      fixed: 'Could you suggest a book on tidal mills?',
    },
    {
      draft: "[|I'd like you to read section 3 of the lease|] by Monday, March 9: https://example.org/lease",
      fixed: 'Would you read section 3 of the lease by Monday, March 9: https://example.org/lease',
    },
    {
      draft: "[|I'd love to get 20 minutes|] with you by phone on Tuesday, March 10, at 10 am Central time.",
      fixed: 'Could I have 20 minutes with you by phone on Tuesday, March 10, at 10 am Central time?',
    },
    { draft: 'I am writing the chapter on canals. [|I hope you can share your list of locks|] with me.' },
    {
      draft:
        "[|I'd love 30 minutes to talk through the roof repair|] by phone on Tuesday, March 10, at 10 am Central time.",
    },
  ],
});
