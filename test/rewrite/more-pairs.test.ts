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

Would you speak at our library on urban foxes on [day and time]? Our reading group has 35 members. It is about [minutes], and we would [what we pay, cover or send]. A plain yes or no is all we need, and a no is completely fine.

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

I am writing to follow up on my application of February 2. The exhibition I mentioned has now been extended to May 30. Would you be able to send me the loan form?

Kind regards,
Elif Demir
`,
    after: `Dear Mr. Brandt,

Following up on my application of February 2 with one new thing: the exhibition I mentioned, [its name], has now been extended to May 30. Would you be able to send me the loan form by [day]? If you cannot, just say so.

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

_I'd love to meet and talk about the **Kiel** project._ Would you have 20 minutes for this on Tuesday, March 10, at 10:00 am Central time, [at your place or by phone]?

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

I'd like to find a time to discuss the roof repair. Could everyone make Tuesday, March 10, at 10:00 am Central time?

Best,
Uli
`,
  },
  {
    title: 'from one thing to another',
    level: 'mended',
    before: `Hi Greg, can I pick your brain about moving from consulting to product?
`,
    after: `Hi Greg, can I pick your brain for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time about moving from consulting to product?
`,
  },
  {
    title: 'an application that asks the reader to speak for the writer',
    level: 'recomposed',
    before: `Hi Marek,

We met at the harbor fair in October. I am applying to the shipyard for a position in the paint shop and wondered if you could put in a good word for me.

Thanks,
Ida
`,
    after: `Hi Marek,

We met at the harbor fair in October. I am applying to the shipyard for a position in the paint shop. Could you put in a good word for me for [role, with its link or number]? Forwarding my CV to [name] by [day] is all it takes. If it is awkward for any reason, a simple no is completely fine.

Thanks,
Ida
`,
  },
  {
    title: 'a wish for a sign-off',
    level: 'recomposed',
    before: `Need your sign-off on the travel budget asap.
`,
    after: `Need your sign-off on the travel budget asap. Could you approve it by [day]? A one-word answer is enough.
`,
  },
  {
    title: 'a mentor asked for in small letters',
    level: 'recomposed',
    before: `hi! been reading your blog for ages. do you do any mentoring? i'm a self-taught baker trying to get my first job
`,
    after: `hi! been reading your blog for ages. i'm a self-taught baker trying to get my first job. i'd like to ask you one thing about that: [the question]. i'd be glad to [one thing i can do for you]. as a first step, would you have 20 minutes for a phone call on tuesday, march 10, at 10:00 am central time? a plain yes is enough, and i'll call you; if it doesn't suit you, a line by e-mail is just as welcome.
`,
  },
  {
    title: 'a day that the reader is asked to find, and the time of something else',
    level: 'recomposed',
    before: `Dear Mrs. Whitcombe,

We met at the parish council in May. We should very much like to meet you to talk over the lease before it runs out in June. Would some day next week be convenient?

Yours sincerely,
Harold Moss
`,
    after: `Dear Mrs. Whitcombe,

We met at the parish council in May. We should very much like to meet you to talk over the lease before it runs out in June. Would you have 20 minutes for this on Tuesday, March 10, at 10:00 am Central time, [at your place or by phone]? Thursday, March 12, at 2:00 pm would suit us as well. If neither suits you, please name a time that does.

Yours sincerely,
Harold Moss
`,
  },
  {
    title: 'a referee whose form is linked',
    level: 'recomposed',
    before: `Dear Dr. Singh,

I worked in your lab from 2022 to 2024 on the yeast project. I'm applying for the Halden fellowship and was wondering whether you would be willing to act as a referee. The form is at https://example.org/form and closes on April 2.

Best,
Wen
`,
    after: `Dear Dr. Singh,

I worked in your lab from 2022 to 2024 on the yeast project. I'm applying for the Halden fellowship. Would you be willing to act as a referee? The form is at https://example.org/form and closes on April 2. If you don't know my work well enough, I understand completely. I'll tell you in [month] how it turned out.

Best,
Wen
`,
  },
  {
    title: 'a thing asked for in chat letters',
    level: 'mended',
    before: `pls send the invoice for the chairs when u can
`,
    after: `pls send the invoice for the chairs by [day]
`,
  },
  {
    title: 'questions that are only announced',
    level: 'unchanged',
    before: `Hello Ravi,

I'm thinking of leaving my job to open a bakery, and you did the same with your bike shop. Can I ask you a few questions about it?

Thanks!
Noor
`,
    after: `Hello Ravi,

I'm thinking of leaving my job to open a bakery, and you did the same with your bike shop. Can I ask you a few questions about it?

Thanks!
Noor
`,
  },
  {
    title: 'an introduction to somebody without a name',
    level: 'mended',
    before: `Dear Ms. Duarte,

Would you be so kind as to introduce me to the head of your archive? I am researching the 1912 harbor strike for my thesis at Porto.

Best regards,
Hugo
`,
    after: `Dear Ms. Duarte,

Would you be so kind as to introduce me to the head of your archive? I am researching the 1912 harbor strike for my thesis at Porto. I would be glad to [one thing I can do for you]. If it is awkward for any reason, a simple no is completely fine.

Best regards,
Hugo
`,
  },
  {
    title: 'an introduction to somebody with a title',
    level: 'mended',
    before: `Dear Ms. Duarte,

Would you be so kind as to introduce me to Dr. Feld? I am researching the 1912 harbor strike for my thesis at Porto.

Best regards,
Hugo
`,
    after: `TODO
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
]);
