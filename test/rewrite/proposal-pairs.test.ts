import { testPairs } from './harness.ts';

/** Whole notes before and after, to the letter, as in pairs.test.ts. */
testPairs('a rewrite of a note that proposes to meet', [
  {
    title: 'a proposal of a dinner gets its day and hour',
    level: 'mended',
    before: `Hi Bea,

How about supper next week?

Uli
`,
    after: `Hi Bea,

How about supper on Thursday, March 12, at [time and place]?

Uli
`,
  },
  {
    title: 'a time that is sought gives way to what is to be done then',
    level: 'mended',
    before: `Hi Bea,

Please can we find a time for you to come and tune the organ?

Uli
`,
    after: `Hi Bea,

Could you come and tune the organ on [day and time]?

Uli
`,
  },
  {
    title: 'an order to name a time becomes the ask for the meeting',
    level: 'recomposed',
    before: `Hi Bea,

Kindly share your convenient time slot for a discussion on the pier.

Uli
`,
    after: `Hi Bea,

Would you have 20 minutes for a discussion on the pier by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'a question for when it suits becomes the ask for the meeting',
    level: 'mended',
    before: `Hi Bea,

I'd like to talk about the pier. Could you tell me when would suit?

Uli
`,
    after: `Hi Bea,

I'd like to talk about the pier. Would you have 20 minutes for this, by phone, on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'friends who meet to catch up need no topic',
    level: 'mended',
    before: `Hi Bea,

Fancy a beer sometime? Would be great to catch up.

Uli
`,
    after: `Hi Bea,

Fancy a beer on Thursday, March 12, at [time and place]? Would be great to catch up.

Uli
`,
  },
  {
    title: 'who asks whether a call is all right gets its length and its hour',
    level: 'mended',
    before: `Hi Bea,

Would it be okay if I rang you sometime next week about the barge?

Uli
`,
    after: `Hi Bea,

Would it be okay if I rang you for 20 minutes on Tuesday, March 10, at 10:00 am Central time about the barge?

Uli
`,
  },
  {
    title: 'a thin wish loses its empty time before the time proposed',
    level: 'recomposed',
    before: `Hi Bea,

Let's connect sometime to discuss the barge. Please share your availability.

Uli
`,
    after: `Hi Bea,

Let's connect to discuss the barge. Would you have 20 minutes for this, by phone, on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'a wish for even a few minutes is turned into the ask for them',
    level: 'recomposed',
    before: `Hi Bea,

I'd love to hear how you caulked the barge. I'd be grateful for even a few minutes of your time.

Uli
`,
    after: `Hi Bea,

I'd love to hear how you caulked the barge. Would you have 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'a proposal of a meeting keeps its words',
    level: 'mended',
    before: `Hi Bea,

How about a short meeting on Friday?

Uli
`,
    after: `Hi Bea,

How about a 20-minute meeting on Friday at [time], [at your place or by phone]?

Uli
`,
  },
  {
    title: 'a call about a party is a call, and has no place',
    level: 'mended',
    before: `Hi Bea,

Could we have a call about the street party sometime next week?

Uli
`,
    after: `Hi Bea,

Could we have a 20-minute call about the street party on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
]);
