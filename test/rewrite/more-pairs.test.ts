import { testPairs } from './harness.ts';

/** Whole notes before and after, to the letter, as in pairs.test.ts. */
testPairs('a rewrite to the letter, continued', [
  {
    title: 'a thing agreed on',
    level: 'recomposed',
    before: `Hi Mira,

As discussed on Tuesday, I was hoping you would send the minutes of the board meeting to Ruth and me.

Best,
Hal
`,
    after: `Hi Mira,

As discussed on Tuesday, would you send the minutes of the board meeting to Ruth and me, by [day]?

Best,
Hal
`,
  },
  {
    title: 'a talk',
    level: 'recomposed',
    before: `Dear Dr. Novak,

We would love to have you speak at our library on urban foxes. Our reading group has 35 members. Please let us know if you are interested.

Kind regards,
Petra Wolf
`,
    after: `Dear Dr. Novak,

Would you speak at our library on urban foxes on [day and time]? Our reading group has 35 members. Your part is about [minutes], and we would [what we pay, cover or send]. A plain yes or no is all we need, and a no is completely fine.

Kind regards,
Petra Wolf
`,
  },
  {
    title: 'opinions',
    level: 'mended',
    before: `Hi team,

We have two options for the venue: the old mill (60 seats, 400 euros) and the town hall (90 seats, free). Thoughts?

Kim
`,
    after: `Hi team,

We have two options for the venue: the old mill (60 seats, 400 euros) and the town hall (90 seats, free). Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day and time] is enough.

Kim
`,
  },
  {
    title: 'a dinner',
    level: 'recomposed',
    before: `Hi Ada, it would be great if you could join us for dinner next week. Tom and Lu
`,
    after: `Hi Ada, would you join us for dinner on Thursday, March 12, at [time and place]? Tom and Lu
`,
  },
  {
    title: 'a mentor',
    level: 'recomposed',
    before: `Hi Stella,

I admire your work so much! I know you must get a lot of these, but would you be my mentor? I want to become a set designer and I don't have anything to offer in return, I'm afraid.

Best,
Nico
`,
    after: `Hi Stella,

I'm [what I do]. Your [talk or decision] led me to [what I changed]. I want to become a set designer. I'd like to ask you one thing about that: [the question]. As a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a line by e-mail is just as welcome.

Best,
Nico
`,
  },
  {
    title: 'a follow-up with news',
    level: 'recomposed',
    before: `Dear Mr. Brandt,

I am writing to follow up on my application of February 2. The exhibition I mentioned has now been extended to May 30. Would you be able to complete the loan form?

Kind regards,
Elif Demir
`,
    after: `Dear Mr. Brandt,

Following up on my application of February 2 with one new thing: the exhibition I mentioned, [its name], has now been extended to May 30. Would you be able to complete the loan form by [day]? If you cannot, just say so.

Kind regards,
Elif Demir
`,
  },
  {
    title: 'give me ten minutes',
    level: 'recomposed',
    before: `Hi Roy, give me 10 minutes of your time and I'll show you how to cut your print bill by half. Tess
`,
    after: `Hi Roy, would you have 10 minutes by phone on Tuesday, March 10, at 10:00 am Central time? I'll show you how to cut your print bill by half. Tess
`,
  },
  {
    title: 'emphasis around a sentence',
    level: 'recomposed',
    before: `Hi Eva,

_I'd love to meet and talk about the **Kiel** project._ Let me know what suits you.

Cheers,
Rafa
`,
    after: `Hi Eva,

_Could we meet for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time, and talk about the **Kiel** project?_

Cheers,
Rafa
`,
  },
  {
    title: 'emphasis around the question and the hurry',
    level: 'mended',
    before: `Hi Eva,

**Could you write the label texts _soon_?** I'll hang the prints.

Cheers,
Rafa
`,
    after: `Hi Eva,

**Could you write the label texts by [day]?** I'll hang the prints.

Cheers,
Rafa
`,
  },
  {
    title: 'a note in one line',
    level: 'recomposed',
    before: `Hi Ines, I'd be curious to know why you left the co-op. Sam
`,
    after: `Hi Ines, would you tell me why you left the co-op? One line is plenty. Sam
`,
  },
  {
    title: 'a group',
    level: 'mended',
    before: `Hi everyone,

I'd like to find a time to discuss the roof repair. When are you all free next week?

Best,
Uli
`,
    after: `Hi everyone,

I'd like to discuss the roof repair. Could everyone make Tuesday, March 10, at 10:00 am Central time?

Best,
Uli
`,
  },
  {
    title: 'a network note',
    level: 'recomposed',
    before: `Hi Dana, I read your 2023 report on orchard insurance. I'd love to connect and hear more about your work.
`,
    after: `Hi Dana, I'm [name, and what I do]. I read your 2023 report on orchard insurance. I'd love to connect and ask you one thing about your work: [the question]? Two lines are plenty.
`,
  },
  {
    title: 'a brain to be picked over a meal, and nothing said of what',
    level: 'recomposed',
    before: `Hi Sam,

I've been thinking about changing careers and remembered that you moved from baking to UX. I would love to pick your brain over lunch sometime. Let me know when you're free!

Jo
`,
    after: `Hi Sam,

I've been thinking about changing careers and remembered that you moved from baking to UX. I would love to ask you one thing over lunch: [the question]. Would Thursday, March 12, at [time and place], suit you?

Jo
`,
  },
  {
    title: 'a wish to learn, and the call wished for behind it',
    level: 'recomposed',
    before: `Dear Ms. Novak,

I am writing because I am very interested in your mill and would be grateful for the opportunity to learn more about potential openings. I would appreciate if we could schedule a brief call at your convenience.

Respectfully,
Adam Brooks
`,
    after: `Dear Ms. Novak,

I am [what I do]. I am writing because I am very interested in your mill and would be grateful for the opportunity to learn more about potential openings. I would be glad to [one thing I can do for you]. Could we schedule a 20-minute call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. A plain yes is enough, and I will call you; if neither suits you, a simple no is completely fine.

Respectfully,
Adam Brooks
`,
  },
  {
    title: 'a call from the reader',
    level: 'recomposed',
    before: `Dear Ms. Novak,

I run the tool library in Graz and read your piece on glues; we will print it for our members. I would appreciate it if you could call me at your convenience.

Adam Brooks
`,
    after: `Dear Ms. Novak,

I run the tool library in Graz and read your piece on glues; we will print it for our members. I would be glad to [one thing I can do for you]. Would you call me? If it does not suit you, a simple no is completely fine. I would appreciate it.

Adam Brooks
`,
  },
  {
    title: 'what is to be let have',
    level: 'mended',
    before: 'Hi Bea, could you let me have the spare keys as soon as possible? Uli',
    after: 'Hi Bea, could you let me have the spare keys by [day]? Uli',
  },
  {
    title: 'a coffee with what is to be heard over it',
    level: 'recomposed',
    before: "Dear Ms. Olsen,\n\nI'm a weaver in Duluth. I'd love to buy you a coffee and hear your story.\n\nUli Fox",
    after:
      "Dear Ms. Olsen,\n\nI'm a weaver in Duluth. Could I buy you a 20-minute coffee on Thursday, March 12, at [time and place], and hear your story, above all [one point]? If Thursday doesn't suit you, just name a day that does.\n\nUli Fox",
  },
  {
    title: 'a reason behind a comma',
    level: 'mended',
    before: "Hi Bea, could you let me know when you're free to discuss the barge, as I'm away from the 18th? Uli",
    after:
      "Hi Bea, could we discuss the barge for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time, as I'm away from the 18th? Uli",
  },
  {
    title: 'a talk of the writer that the reader is to judge',
    level: 'mended',
    before: 'Hi Bea, can you give me feedback on my talk? Slides: https://example.com/slides Uli',
    after:
      'Hi Bea, can you give me feedback on my talk by [day], above all whether [what to judge]? Slides: https://example.com/slides Uli',
  },
  {
    title: 'a month that tells why',
    level: 'mended',
    before: "Hi Bea, could we talk next week about the schools, as we're moving in May? Uli",
    after:
      "Hi Bea, could we talk for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time about the schools, as we're moving in May? Uli",
  },
]);
