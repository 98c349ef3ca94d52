import { testPairs } from './harness.ts';

/** Whole notes before and after, to the letter, as in pairs.test.ts. */
testPairs('a rewrite to the letter, of short notes and mails', [
  {
    title: 'thanks and a name tacked on stay behind the mark',
    level: 'recomposed',
    before: `hi greg, can we talk about the hives sometime next week, thanks, ole
`,
    after: `hi greg, can we talk about the hives for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time? thanks, ole
`,
  },
  {
    title: 'a smile and a picture stay behind the mark',
    level: 'recomposed',
    before: `hi greg, could you send me the hive map asap 🐝🙏
`,
    after: `hi greg, could you send me the hive map by [day]? 🐝🙏
`,
  },
  {
    title: 'a wish to have it soon, broken over two lines with a space before the break',
    level: 'mended',
    before: `Hi Greg,

Could you send me the map of the hives as 
soon as possible?

Ole
`,
    after: `Hi Greg,

Could you send me the map of the hives by [day]?

Ole
`,
  },
  {
    title: 'a wish to hear of a whole life asks one thing',
    level: 'recomposed',
    before: `Hi Greg, I trained as a potter in Graz. I'd love to hear about your journey.
`,
    after: `Hi Greg, I trained as a potter in Graz. I'd love to ask you one thing about your journey: [the question].
`,
  },
  {
    title: 'what one wants to ask about stays, and happiness goes',
    level: 'recomposed',
    before: `Hi Greg, I saw your film on bees and have a few questions. I'd be happy if we could talk.
`,
    after: `Hi Greg, I saw your film on bees and have a few questions. Could we talk for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?
`,
  },
  {
    title: 'a letter stays, and the meeting beside it waits',
    level: 'recomposed',
    before: `Hi Greg, I was wondering if you could write me a reference for the mill in Delft. Also, could we meet next week?
`,
    after: `Hi Greg, could you write me a reference for the mill in Delft by [due date]? Here is what it should cover: [link].

[Later, in a note of its own: could we meet next week?]
`,
  },
  {
    title: 'the question behind another clause takes the time',
    level: 'mended',
    before: `Hi Greg, I know the harvest is on and I hate to add to it, but could we have a call about the hives?
`,
    after: `Hi Greg, I know the harvest is on and I hate to add to it, but could we have a 20-minute call about the hives on Tuesday, March 10, at 10:00 am Central time?
`,
  },
  {
    title: 'a time that is had is a length, and the week behind it the moment',
    level: 'mended',
    before: `Hi Greg, could you spare some time next week to talk me through the grant form?
`,
    after: `Hi Greg, could you spare 20 minutes on Tuesday, March 10, at 10:00 am Central time to talk me through the grant form?
`,
  },
  {
    title: 'to be talked through a thing is a talk',
    level: 'mended',
    before: `Hi Greg, good chatting on Friday. Could you talk me through the grant form?
`,
    after: `Hi Greg, good chatting on Friday. Could you talk me through the grant form for 20 minutes on Tuesday, March 10, at 10:00 am Central time?
`,
  },
  {
    title: "a period of the writer's own",
    level: 'mended',
    before: `Hi Greg, could we meet at Easter to graft the pear trees?
`,
    after: `Hi Greg, could we meet for 20 minutes [at your place or by phone] on [day and time] at Easter to graft the pear trees?
`,
  },
  {
    title: "the writer's own length in the question that is added",
    level: 'recomposed',
    before: `Hi Greg,

I'd love a 15-minute call about the hives.

Thanks,
Ida
`,
    after: `Hi Greg,

I'd love a 15-minute call about the hives. Would you have 15 minutes for this on Tuesday, March 10, at 10:00 am Central time?

Thanks,
Ida
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
    after: `Would you sign off on the travel budget by [day]? A one-word answer is enough.
`,
  },
  {
    title: 'a mentor asked for in small letters',
    level: 'recomposed',
    before: `hi! been reading your blog for ages. do you do any mentoring? i'm a self-taught baker trying to get my first job
`,
    after: `hi! been reading your blog for ages. i'm a self-taught baker trying to get my first job. i'd like to ask you one thing about that: [the question]. i'd be glad to [one thing i can do for you]. as a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time? a plain yes is enough, and i'll call you; if it doesn't suit you, a line by e-mail is just as welcome.
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

I worked in your lab from 2022 to 2024 on the yeast project. I'm applying for the Halden fellowship and was hoping you would be willing to act as a referee. The form is at https://example.org/form and closes on April 2.

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
    after: `Dear Ms. Duarte,

Would you be so kind as to introduce me to Dr. Feld? I am researching the 1912 harbor strike for my thesis at Porto. I would be glad to [one thing I can do for you]. I have one question for Dr. Feld: [the question]. If it is awkward for any reason, a simple no is completely fine.

Best regards,
Hugo
`,
  },
  {
    title: 'a meeting again and again',
    level: 'mended',
    before: `Hi Ulla,

We met at the ward meeting in May. Could we meet once a month so that I can learn how you plan the shifts?

Best,
Oskar
`,
    after: `Hi Ulla,

We met at the ward meeting in May. Could we meet for 20 minutes once a month [at your place or by phone] starting on Tuesday, March 10, at 10:00 am Central time, so that I can learn how you plan the shifts?

Best,
Oskar
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
]);
