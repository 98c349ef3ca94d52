import { testPairs } from './harness.ts';

testPairs('a rewrite of what asks when', [
  {
    title: 'no slot on the day that the writer missed for a meet of another kind',
    level: 'mended',
    before:
      'Hi Bea, I missed the firing on Monday because of a swim meet. Could we meet for 20 minutes at the kiln about it? Uli',
    after:
      'Hi Bea, I missed the firing on Monday because of a swim meet. Could we meet for 20 minutes at the kiln about it on Tuesday, March 10, at 10:00 am? Uli',
  },
  {
    title: 'no visit where the writer could not come',
    level: 'mended',
    before: "Hi Bea, I couldn't come to the kiln yesterday. Could we talk by phone about the glaze? Uli",
    after:
      "Hi Bea, I couldn't come to the kiln yesterday. Could we talk for 20 minutes by phone about the glaze on Tuesday, March 10, at 10:00 am Central time? Uli",
  },
  {
    title: 'a day that is out, told in a sentence of its own',
    level: 'mended',
    before: 'Hi Bea, could we talk by phone for 20 minutes about the kiln next week? Not Tuesday though. Uli',
    after:
      'Hi Bea, could we talk by phone for 20 minutes about the kiln on Wednesday, March 11, at 10:00 am Central time? Not Tuesday though. Uli',
  },
  {
    title: 'days that the writer is free apart from',
    level: 'mended',
    before:
      "Hi Bea, could we talk by phone for 20 minutes about the kiln next week? I'm flexible apart from Thursdays. Uli",
    after:
      "Hi Bea, could we talk by phone for 20 minutes about the kiln on Tuesday, March 10, at 10:00 am Central time? I'm flexible apart from Thursdays. Uli",
  },
  {
    title: 'the month of what was done',
    level: 'mended',
    before: 'Hi Bea, could we talk by phone for 20 minutes about the stall you ran in August? Uli',
    after:
      'Hi Bea, could we talk by phone for 20 minutes on Tuesday, March 10, at 10:00 am Central time about the stall you ran in August? Uli',
  },
  {
    title: 'a limit with its article',
    level: 'mended',
    before: 'Hi Bea, could we talk by phone for 20 minutes some time before the end of the term? Uli',
    after:
      'Hi Bea, could we talk by phone for 20 minutes on Tuesday, March 10, at 10:00 am Central time, before the end of the term? Uli',
  },
  {
    title: 'the hour behind the part of a day',
    level: 'mended',
    before: "Hi Bea, could we talk by phone for 20 minutes about the kiln? I'm free Monday and Thursday evenings. Uli",
    after:
      "Hi Bea, could we talk by phone for 20 minutes about the kiln? I'm free Monday and Thursday evenings at [time]. Uli",
  },
  {
    title: 'a slot in the place of two weeks',
    level: 'mended',
    before: 'Hi Bea, could we have a 20-minute call about the kiln next week or the week after? Uli',
    after: 'Hi Bea, could we have a 20-minute call about the kiln on Tuesday, March 10, at 10:00 am Central time? Uli',
  },
  {
    title: 'when somebody is free for a named call keeps the call',
    level: 'mended',
    before: 'Hi Bea, when are you free next week for a call about the kiln? Uli',
    after:
      'Hi Bea, are you free for a 20-minute call about the kiln on Tuesday, March 10, at 10:00 am Central time? Uli',
  },
  {
    title: 'a blank for the hour is no time to talk',
    level: 'mended',
    before: 'hey are you around tmrw?',
    after: 'hey are you around tmrw at [time]?',
  },
  {
    title: 'the length of a day that is told',
    level: 'mended',
    before: `Hi Bea,

Do you have any time on Thursday for a call about the kiln?

Uli
`,
    after: `Hi Bea,

Do you have 20 minutes on Thursday at [time] for a call about the kiln?

Uli
`,
  },
  {
    title: 'open to doing it for so long',
    level: 'mended',
    before: `Hi Bea,

Would you be open to getting together to compare notes on the kiln?

Uli
`,
    after: `Hi Bea,

Would you be open to getting together for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time to compare notes on the kiln?

Uli
`,
  },
  {
    title: 'free tomorrow, before what for',
    level: 'mended',
    before: `Hi Bea,

Are you free tomorrow to go over the figures?

Uli
`,
    after: `Hi Bea,

Are you free for a 20-minute phone call tomorrow at [time] to go over the figures?

Uli
`,
  },
  {
    title: 'what the search for a time is about',
    level: 'mended',
    before: `Hi Bea,

Is there a slot next week when we could meet about the Q3 figures?

Uli
`,
    after: `Hi Bea,

Could we meet about the Q3 figures for 20 minutes [at your place or by phone] on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'what it is a good time for',
    level: 'mended',
    before: `Hi Bea,

When is a good time to talk about the kiln?

Uli
`,
    after: `Hi Bea,

Could we talk for 20 minutes about the kiln by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'when the reader can is asked, and no deadline',
    level: 'mended',
    before: `Hi Bea,

Could you sign the lease and tell me when you can collect the keys?

Uli
`,
    after: `Hi Bea,

Could you sign the lease and tell me by [day] when you can collect the keys?

Uli
`,
  },
  {
    title: 'time for a meeting keeps the meeting',
    level: 'mended',
    before: `Hi Bea,

Do you have any time for a call in the next couple of weeks about the kiln?

Uli
`,
    after: `Hi Bea,

Do you have 20 minutes for a call on Tuesday, March 10, at 10:00 am Central time about the kiln?

Uli
`,
  },
  {
    title: 'who comes to fetch a thing needs no phone',
    level: 'mended',
    before: 'Hi Bea, when would be a good time to come and collect the loom? Uli',
    after: 'Hi Bea, could I come and collect the loom on [day and time]? Uli',
  },
]);
