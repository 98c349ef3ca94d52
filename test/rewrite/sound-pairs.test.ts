import { type Pair, testPairs } from './harness.ts';

const pairs: readonly Pair[] = [
  {
    title: 'a topic lifted out of "a short chat about"',
    level: 'recomposed',
    before: `Hi Pia,

I'm a baker in Ghent. Would you be open to a short chat about your path?

Thanks,
Tom
`,
    after: `Hi Pia,

I'm a baker in Ghent. I'd like to ask you one thing about your path: [the question]. I'd be glad to [one thing I can do for you]. Would you be open to a 20-minute chat by phone on Tuesday, March 10, at 10:00 am Central time?

Thanks,
Tom
`,
  },
  {
    title: 'a topic behind "so I can learn about"',
    level: 'mended',
    before: `Hi Pia,

I'm a baker in Ghent. Could we do a quick phone call so that I can hear about your years at Bahlsen and later?

Thanks,
Tom
`,
    after: `Hi Pia,

I'm a baker in Ghent. I'd be glad to [one thing I can do for you]. Could we do a 20-minute phone call on Tuesday, March 10, at 10:00 am Central time, so that I can hear about your years at Bahlsen and later?

Thanks,
Tom
`,
  },
  {
    title: 'nothing left but "let me"',
    level: 'recomposed',
    before: `Hi Pia,

I'm a baker in Ghent. Could you let me pick your brain about the trade?

Thanks,
Tom
`,
    after: `Hi Pia,

I'm a baker in Ghent. I'd like to ask you one thing about the trade: [the question]. I'd be glad to [one thing I can do for you]. Would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time?

Thanks,
Tom
`,
  },
  {
    title: 'a feeling before the wish',
    level: 'recomposed',
    before: `Hi Pia,

My menu is attached. It'd mean a lot to me if you could take a look and tell me what you think.

Thanks,
Tom
`,
    after: `Hi Pia,

My menu is attached. Would you take a look at [which part] by [day] and tell me whether [what to judge]?

Thanks,
Tom
`,
  },
  {
    title: 'what one thinks is asked for once',
    level: 'recomposed',
    before: `Hi Pia,

My menu is at https://example.org/menu. Would you take a look? Please let me know your thoughts.

Thanks,
Tom
`,
    after: `Hi Pia,

My menu is at https://example.org/menu. Would you take a look at [which part] by [day] and tell me whether [what to judge]?

Thanks,
Tom
`,
  },
  {
    title: 'comments by a day',
    level: 'recomposed',
    before: `Hi Pia,

The menu is attached. I need your comments on the fish page by Friday, March 6.

Tom
`,
    after: `Hi Pia,

The menu is attached. Could you give me your comments on the fish page, above all whether [what to judge], by Friday, March 6?

Tom
`,
  },
  {
    title: 'a recommendation that stands there',
    level: 'mended',
    before: `Hi all,

We can bake rye, spelt or oat rolls. I'd go with the spelt. Let me know what you think.

Tom
`,
    after: `Hi all,

We can bake rye, spelt or oat rolls. I'd go with the spelt. Let me know by [day] what you think. A one-word answer is enough.

Tom
`,
  },
  {
    title: 'a signature',
    level: 'recomposed',
    before: `Hi Pia,

I still need your signature on page 9.

Tom
`,
    after: `Hi Pia,

Would you sign page 9 by [day]?

Tom
`,
  },
  {
    title: 'a thing back soon',
    level: 'mended',
    before: `Hi Pia,

It would be nice to have the mixer back soon.

Tom
`,
    after: `Hi Pia,

It would be nice to have the mixer back by [day].

Tom
`,
  },
  {
    title: 'a statement behind a comma',
    level: 'mended',
    before: `hi pia, could you send me the flour bill soon, accounting is waiting for it
`,
    after: `hi pia, could you send me the flour bill by [day], accounting is waiting for it
`,
  },
  {
    title: 'one of one place, who is named by it',
    level: 'unchanged',
    before: `Hi Pia,

Do you know someone at Bahlsen I could write to?

Thanks,
Tom
`,
    after: `Hi Pia,

Do you know someone at Bahlsen I could write to?

Thanks,
Tom
`,
  },
  {
    title: 'the writer says how to meet',
    level: 'mended',
    before: `Hi Pia,

I have two questions about the oven. Could we meet on the 9th or the 11th? I can come to your shop.

Thanks,
Tom
`,
    after: `Hi Pia,

I have two questions about the oven. Could we meet for [an hour] on the 9th or the 11th at [time]? I can come to your shop.

Thanks,
Tom
`,
  },
  {
    title: 'a note to be passed on',
    level: 'mended',
    before: `Hi Pia,

Could you forward the text below to Jan when you get a chance?

Thanks,
Tom

---

Hi Jan,

Tom is looking for an oven. Would you have some time to chat soon?

Pia
`,
    after: `Hi Pia,

Could you forward the text below to Jan by [day]?

Thanks,
Tom

---

Hi Jan,

Tom is looking for an oven. Would you have some time to chat soon?

Pia
`,
  },
  {
    title: 'the first ask stays, one for later goes',
    level: 'recomposed',
    before: `Hi Pia,

I want to sell my rolls in Bruges. Could you read my plan and give me feedback by Friday, March 13? Would you also be willing to introduce me to a lender, should I get that far?

Thanks,
Tom
`,
    after: `Hi Pia,

I want to sell my rolls in Bruges. Could you read [which part] of my plan and tell me whether [what to judge] by Friday, March 13? Here it is: [link]. If you have no time, a one-word no is fine.

Thanks,
Tom

[Later, in a note of its own: would you be willing to introduce me to a lender, should I get that far?]
`,
  },
  {
    title: 'a plan B stays with its ask',
    level: 'mended',
    before: `Hi Pia,

Could we have a quick call about the oven? If you're not the right person, could you point me to who is?

Thanks,
Tom
`,
    after: `Hi Pia,

Could we have a 20-minute call about the oven on Tuesday, March 10, at 10:00 am Central time? If you're not the right person, could you point me to who is?

Thanks,
Tom
`,
  },
  {
    title: 'a call asked for as a thing',
    level: 'recomposed',
    before: `Dear Ms. Beck,

I study baking in Ghent. I would like to request a brief informational interview with you.

Sincerely,
Tom Maes
`,
    after: `Dear Ms. Beck,

I study baking in Ghent. Would you have 20 minutes for an informational interview by phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. A plain yes is enough, and I will call you; if neither suits you, a simple no is completely fine.

Sincerely,
Tom Maes
`,
  },
];

testPairs('a rewrite that reads on', pairs);
