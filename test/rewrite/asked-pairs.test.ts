import { testPairs } from './harness.ts';

/** What a note asks for beside its main ask, as in pairs.test.ts. */
testPairs('a rewrite of a note that asks for several things, or for more than a word', [
  {
    title: 'whoever complains is owed more than a line',
    level: 'recomposed',
    before: `Dear Mr Field,

The sirens woke the whole ward again. What are you going to do about it? I look forward to your prompt reply.

U. Moss
`,
    after: `Dear Mr Field,

The sirens woke the whole ward again. What are you going to do about it?

U. Moss
`,
  },
  {
    title: 'the day behind all that is to be done',
    level: 'mended',
    before: `Hi Bea,

Please approve the glaze order and tell me what I should leave out.

Uli
`,
    after: `Hi Bea,

Please approve the glaze order and tell me what I should leave out, by [day].

Uli
`,
  },
  {
    title: 'thoughts on a thing as a question',
    level: 'mended',
    before: `Hi Bea,

Thoughts on the price list?

Uli
`,
    after: `Hi Bea,

Could you tell me by [day] what you think of the price list, above all whether [what to judge]?

Uli
`,
  },
  {
    title: 'what is asked for beside the free days',
    level: 'recomposed',
    before: `Hi Bea,

I wanted to touch base about the new kiln. Let me know your thoughts and availability.

Uli
`,
    after: `Hi Bea,

I wanted to touch base about the new kiln. Let me know your thoughts. Would you have 20 minutes for this, by phone, on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'what is asked before the meeting stays before it',
    level: 'mended',
    before: `Hi Bea,

Could you order the clay by Thursday, March 12? And could we have a call about the raku day next week?

Uli
`,
    after: `Hi Bea,

Could you order the clay by Thursday, March 12? And could we have a 20-minute call about the raku day on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'two things that were announced stay two',
    level: 'mended',
    before: `Hi Bea,

I have two favors to ask. Could we have a call about the raku day next week? And could you send me the kiln log?

Uli
`,
    after: `Hi Bea,

I have two favors to ask. Could we have a 20-minute call about the raku day on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a simple no is completely fine. And could you send me the kiln log?

Uli
`,
  },
]);
