import { testPairs } from './harness.ts';

testPairs('a rewrite that leaves the writer’s words where they belong', [
  {
    title: 'a read, and what to judge of it',
    level: 'mended',
    before: `Hi Jo,

I finished the talk for the beekeepers: https://example.org/talk. Could you give it a quick read and tell me what you think?

Thanks,
Ole
`,
    after: `Hi Jo,

I finished the talk for the beekeepers: https://example.org/talk. Could you read [which part] of it by [day] and tell me whether [what to judge]?

Thanks,
Ole
`,
  },
  {
    title: 'a brain to pick',
    level: 'recomposed',
    before: `Hi Jo,

I am a saddler's apprentice in Fulda. Could I buy you a tea sometime and pick your brain?

Thanks,
Ole
`,
    after: `Hi Jo,

I am a saddler's apprentice in Fulda. Could I buy you a tea for 20 minutes on Thursday, March 12, at [time and place], and ask you about [topic]?

Thanks,
Ole
`,
  },
  {
    title: 'thoughts stay beside their verb',
    level: 'mended',
    before: `Hi Jo,

Here is the plan of the stall: https://example.org/stall. Please let me know your thoughts.

Ole
`,
    after: `Hi Jo,

Here is the plan of the stall: https://example.org/stall. Please let me know your thoughts by [day], above all whether [what to judge].

Ole
`,
  },
  {
    title: 'a guest to have on',
    level: 'recomposed',
    before: `Hi Jo,

I host a show on bees, 40 minutes, and would love to have you on. I can send you two jars of our honey.

Ole
`,
    after: `Hi Jo,

I host a show on bees, 40 minutes. Would you join us on [day and date], at [time and time zone], in [place]? I can send you two jars of our honey.

Ole
`,
  },
  {
    title: 'a talk in a month',
    level: 'mended',
    before: `Hi Jo,

Would you speak at our guild in May? We pay 200 euros. It is 40 minutes.

Ole
`,
    after: `Hi Jo,

Would you speak at our guild on [day in May], at [time and time zone]? We pay 200 euros. It is 40 minutes.

Ole
`,
  },
  {
    title: 'a time to set up',
    level: 'mended',
    before: `Hi Jo,

Could we set up a time next week?

Ole
`,
    after: `Hi Jo,

Could we set up 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?

Ole
`,
  },
  {
    title: 'the second slot beside the first',
    level: 'mended',
    before: `Dear Ms. Ott,

I am a law student in Akron. Would you have 20 minutes to talk about bee law? I'd be so thankful for any hint.

Ole Lund
`,
    after: `Dear Ms. Ott,

I am a law student in Akron. I'd be glad to [one thing I can do for you]. Would you have 20 minutes to talk about bee law by phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a simple no is completely fine. I'd be so thankful for any hint.

Ole Lund
`,
  },
  {
    title: 'an invitation with an echo',
    level: 'recomposed',
    before: `Dear Dr. Ott,

We would like to invite you to give a lecture on reefs on Friday, May 8, in Fulda. We cover the train. Would that be possible?

Ole Lund
`,
    after: `Dear Dr. Ott,

I am [what I do]. Would you be able to give a lecture on reefs on Friday, May 8, in Fulda at [time and time zone]? We cover the train. Your part is about [minutes]. A yes or no by [day] is all we need, and a no is completely fine.

Ole Lund
`,
  },
  {
    title: 'the day of the answer is told',
    level: 'mended',
    before: `Dear Dr. Ott,

I am Ole Lund of the Reef Guild. Would you give our evening lecture on May 8 in Fulda? We cover the train. Please let us know by March 20.

Ole Lund
`,
    after: `Dear Dr. Ott,

I am Ole Lund of the Reef Guild. Would you give our evening lecture on May 8 in Fulda at [time and time zone]? We cover the train. Your part is about [minutes]. Please let us know by March 20.

Ole Lund
`,
  },
  {
    title: 'a condition stays with its ask',
    level: 'mended',
    before: `Hi Ms. Ott,

I sell a rota tool for clinics that saves two hours a day. Would you be interested in a demo? If so, send me a couple of slots and I will call you.

Ole
`,
    after: `Hi Ms. Ott,

I sell a rota tool for clinics that saves two hours a day. Would you be interested in a demo on Tuesday, March 10, at 10:00 am Central time? If so, send me a couple of slots and I will call you.

Ole
`,
  },
  {
    title: 'a choice of the writer’s',
    level: 'mended',
    before: `Dear Ms. Ott,

I am a law student in Akron. Would you have time for a call about bee law on Tuesday, March 10, at 3 pm or Thursday, March 12, at 10 am Central, whichever suits you?

Ole Lund
`,
    after: `Dear Ms. Ott,

I am a law student in Akron. I would be glad to [one thing I can do for you]. Would you have 20 minutes for a call about bee law on Tuesday, March 10, at 3 pm or Thursday, March 12, at 10 am Central, whichever suits you? If neither suits you, a simple no is completely fine.

Ole Lund
`,
  },
  {
    title: 'a filler between greeting and question',
    level: 'recomposed',
    before: `Hey Jo, quick one. Could you send me the rota soon?
`,
    after: `Hey Jo, could you send me the rota by [day]?
`,
  },
  {
    title: 'how short, beside the question',
    level: 'recomposed',
    before: `Hi Jo,

I'd love to know why you let the hives stand open. Mine stood shut all winter.

Ole
`,
    after: `Hi Jo,

Would you tell me why you let the hives stand open? One line is plenty. Mine stood shut all winter.

Ole
`,
  },
  {
    title: 'what presses, in the sentence behind the ask',
    level: 'mended',
    before: `Hi Jo,

Could you approve the print run for the atlas? The paper went up in price, so ASAP would be good.

Ole
`,
    after: `Hi Jo,

Could you approve the print run for the atlas? The paper went up in price, so by [day] would be good. A one-word answer is enough.

Ole
`,
  },
  {
    title: 'a once-over',
    level: 'mended',
    before: `Hi Jo,

I drew my map of the dunes: https://example.org/map. Would you give it a look when you get a sec?

Thanks,
Ole
`,
    after: `Hi Jo,

I drew my map of the dunes: https://example.org/map. Would you look at [which part] of it by [day] and tell me whether [what to judge]?

Thanks,
Ole
`,
  },
  {
    title: 'a close in the last line',
    level: 'mended',
    before: `Dear Ravi,

Here is my plan of the meters: https://example.org/plan. Could you take a look at it? Thanking you, Asha Lund.
`,
    after: `Dear Ravi,

I am [name, and what I do]. Here is my plan of the meters: https://example.org/plan. Could you take a look at [which part] of it by [day] and tell me whether [what to judge]? If you have no time, a one-word no is fine. Thanking you, Asha Lund.
`,
  },
  {
    title: 'a close in the last line, of another kind',
    level: 'mended',
    before: `Dear Ravi,

Here is my map of the dunes: https://example.org/map. Could you take a look at it? God keep you, Ruth Lund.
`,
    after: `Dear Ravi,

I am [name, and what I do]. Here is my map of the dunes: https://example.org/map. Could you take a look at [which part] of it by [day] and tell me whether [what to judge]? If you have no time, a one-word no is fine. God keep you, Ruth Lund.
`,
  },
]);
