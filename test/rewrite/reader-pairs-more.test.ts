import { testPairs } from './harness.ts';

testPairs('a rewrite as its reader sees it, continued', [
  {
    title: 'lines wrapped by hand',
    level: 'mended',
    before: `Hi Noor,

I'm Ole, a beekeeper near Aarhus. I read your article on varroa
counts in the March issue of Biavl and tried the sugar method on
four hives. I'd love to hear more about how you time the second
count. Would you have some time to talk in the next couple of
weeks?

Thanks,
Ole
`,
    after: `Hi Noor,

I'm Ole, a beekeeper near Aarhus. I read your article on varroa
counts in the March issue of Biavl and tried the sugar method on
four hives. I'd love to hear more about how you time the second
count. Would you have 20 minutes to talk by phone on Tuesday,
March 10, at 10:00 am Central time? Thursday, March 12, at
2:00 pm works for me too. A plain yes is enough, and I'll call
you; if neither suits you, a line by e-mail is just as welcome.

Thanks,
Ole
`,
  },
  {
    title: 'request you to kindly',
    level: 'recomposed',
    before: `Dear Mr Kumar,

Trust you are doing well. This is with reference to our discussion last week. Request you to kindly share the test reports for batch 114 at the earliest so that we can release the payment.

Regards,
Meenakshi Rao
`,
    after: `Dear Mr Kumar,

Trust you are doing well. This is with reference to our discussion last week. Would you share the test reports for batch 114 by [day] so that we can release the payment?

Regards,
Meenakshi Rao
`,
  },
  {
    title: 'a speaker who is asked to come',
    level: 'mended',
    before: `Hello Björn,

We are looking for a speaker for our evening series "Wood and Water" in Tampere. We thought of you because of your talk on log driving. Would you like to come? We pay travel and 400 euros.

Kind regards,
Aino Laine
`,
    after: `Hello Björn,

We are looking for a speaker for our evening series "Wood and Water" in Tampere. We thought of you because of your talk on log driving. Would you like to come on [day and date], at [time and place]? We pay travel and 400 euros. Your part is about [minutes]. A plain yes or no is all we need, and a no is completely fine.

Kind regards,
Aino Laine
`,
  },
  {
    title: 'the point and the benefit in one sentence',
    level: 'recomposed',
    before: `Dear Mr. Lindgren,

I represent Tidewater Sails, a sailmaker in Annapolis with 12 employees. We believe our new laminate could save your charter fleet a lot of money. I would love to set up a call to explore how we could work together. Please let me know a good time.

Kind regards,
Bruce Keller
`,
    after: `Dear Mr. Lindgren,

I represent Tidewater Sails, a sailmaker in Annapolis with 12 employees. We believe our new laminate could save your charter fleet a lot of money. I would love to set up a call to explore how we could work together, above all [one point]. Would you have 20 minutes for this on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. A plain yes is enough, and I will call you; if neither suits you, please name a time that does.

Kind regards,
Bruce Keller
`,
  },
  {
    title: 'the writer’s own days',
    level: 'mended',
    before: `Dear Ms. Ortega,

I'm Colin, an engineer at Ray Wiring. Following our call on February 20, I'd like to schedule a follow-up to go over the wiring plan. Would any time on March 12 or 13 work for you?

Best,
Colin
`,
    after: `Dear Ms. Ortega,

I'm Colin, an engineer at Ray Wiring. Following our call on February 20, I'd like to schedule a follow-up to go over the wiring plan. I'd be glad to [one thing I can do for you]. Would [time] on March 12 or 13 work for you? If neither suits you, a simple no is completely fine.

Best,
Colin
`,
  },
  {
    title: 'feedback on what is linked',
    level: 'mended',
    before: `Hi Ayo,

I've been asked to review the new onboarding guide (https://example.org/onboarding) and I'd love a second pair of eyes. Could you take a look at it and give me your feedback?

Best,
Noa
`,
    after: `Hi Ayo,

I've been asked to review the new onboarding guide (https://example.org/onboarding) and I'd love a second pair of eyes. Could you take a look at [which part] of it by [day] and tell me whether [what to judge]? If you have no time, a one-word no is fine.

Best,
Noa
`,
  },
  {
    title: 'come and see',
    level: 'recomposed',
    before: `Dear Mr. Thorne,

I hope you don't mind my writing out of the blue. I run a small pottery in St Ives and I have long admired the glazes at your factory. I would love to come and see the kilns some day and perhaps hear how you mix the celadon.

Yours,
Jenna Pascoe
`,
    after: `Dear Mr. Thorne,

I hope you don't mind my writing out of the blue. I run a small pottery in St Ives and I have long admired the glazes at your factory. I would love to come and see the kilns some day and perhaps hear how you mix the celadon. I'd be glad to [one thing I can do for you]. Would you have [an hour] for a visit on [day and time]? A plain yes is enough, and I'll send the invitation; if it doesn't suit you, a line by e-mail is just as welcome.

Yours,
Jenna Pascoe
`,
  },
  {
    title: 'a decision that would be appreciated',
    level: 'recomposed',
    before: `Dear Ms. Jacobs,

Please find enclosed our proposal for the roof of St. Anne's. We would appreciate your decision at your earliest convenience.

Yours faithfully,
P. Hartley
`,
    after: `Dear Ms. Jacobs,

Please find enclosed our proposal for the roof of St. Anne's. Could you give us your decision by [day]? A one-word answer is enough.

Yours faithfully,
P. Hartley
`,
  },
  {
    title: 'half an hour by video',
    level: 'mended',
    before: `Hi Mrs. Dalloway,

Our book club (eight women, one brave man) is reading your novel in April. Would you possibly be willing to join us for half an hour by video? We meet on Wednesdays at 7:30 pm.

Warm wishes,
Carol
`,
    after: `Hi Mrs. Dalloway,

I am [what I do]. Our book club (eight women, one brave man) is reading your novel in April. We would be glad to [one thing we can do for you]. Would you possibly be willing to join us for half an hour by video on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit us as well. A plain yes is enough, and we will send the link; if neither suits you, a simple no is completely fine. We meet on Wednesdays at 7:30 pm.

Warm wishes,
Carol
`,
  },
  {
    title: 'advice about something keeps it',
    level: 'recomposed',
    before: `Dear Dr. Nwosu,

I'm a junior doctor in Leeds thinking of specialising in tropical medicine. Dr. Peel suggested that I contact you. I'd be really grateful for any advice you might have about training posts in Nigeria.

Many thanks,
Harriet Cole
`,
    after: `Dear Dr. Nwosu,

I'm a junior doctor in Leeds thinking of specialising in tropical medicine. Dr. Peel suggested that I contact you. What is the one thing you would do first about training posts in Nigeria? Two lines are plenty.

Many thanks,
Harriet Cole
`,
  },
  {
    title: 'may I send it',
    level: 'mended',
    before: `Dear Ms. Okada,

Your translation of "The Salt Road" made me cry on a train. I am a translator myself, from Finnish into Spanish, and I am about to sign my first contract with a publisher. There is one clause about royalties I do not understand. Could I send it to you?

Kind regards,
Carmen Ruiz
`,
    after: `Dear Ms. Okada,

Your translation of "The Salt Road" made me cry on a train. I am a translator myself, from Finnish into Spanish, and I am about to sign my first contract with a publisher. There is one clause about royalties I do not understand. I would be glad to [one thing I can do for you]. Could I send it to you?

Kind regards,
Carmen Ruiz
`,
  },
  {
    title: 'a guest of honor',
    level: 'recomposed',
    before: `Dear Mr. Barrow,

We would like to invite you to be the guest of honour at our harvest supper on Saturday 10 October at 6 pm in the village hall. There will be about eighty guests. We would be so pleased if you could say a few words before the meal.

Yours sincerely,
Dorothy Finch
`,
    after: `Dear Mr. Barrow,

I am [what I do]. We would like to invite you to be the guest of honour at our harvest supper on Saturday 10 October at 6 pm in the village hall. Would you be able to come? There will be about eighty guests. We would be so pleased if you could say a few words before the meal.

Yours sincerely,
Dorothy Finch
`,
  },
  {
    title: 'a coffee and a question',
    level: 'mended',
    before: `Hi Mr. Stone,

As a first-generation student at Ohio State I don't know anybody in patent law, and your name came up in the alumni database. Could I buy you a coffee and ask how you made the move from chemistry?

Respectfully,
Andre Lewis
`,
    after: `Hi Mr. Stone,

As a first-generation student at Ohio State I don't know anybody in patent law, and your name came up in the alumni database. Could I buy you a 20-minute coffee on Thursday, March 12, at [time and place], and ask how you made the move from chemistry? If Thursday doesn't suit you, just name a day that does.

Respectfully,
Andre Lewis
`,
  },
  {
    title: 'mornings in a week of the reader’s choice',
    level: 'mended',
    before: `Hi Ms. Trent,

I'm the room parent for 2B. Would you be willing to come in and read to the kids for 20 minutes? Any morning in the week of April 6 works.

Thanks!
Gina
`,
    after: `Hi Ms. Trent,

I'm the room parent for 2B. Would you be willing to come in and read to the kids for 20 minutes on [day and date], at [time and time zone]? Any morning in the week of April 6 works. A yes or no by [day] is all I need, and a no is completely fine.

Thanks!
Gina
`,
  },
  {
    title: 'whom one might know',
    level: 'recomposed',
    before: `Dear Ms. Lambert,

I wonder if you might know of anyone who restores player pianos. Ours, a 1911 Steck, has not played since the flood. I'd be most obliged for a name.

Yours,
Cecil Hart
`,
    after: `Dear Ms. Lambert,

I'm [what I do]. Do you know of anyone who restores player pianos? Ours, a 1911 Steck, has not played since the flood. I'd be most obliged for a name. If it is awkward for any reason, a simple no is completely fine.

Yours,
Cecil Hart
`,
  },
]);
