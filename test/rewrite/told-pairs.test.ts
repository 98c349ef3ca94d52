import { testPairs } from './harness.ts';

/** Whole notes before and after, as in pairs.test.ts: what a note tells beside its ask is not asked for again. */
testPairs('a rewrite that takes up what the note tells', [
  {
    title: 'the fee, and the day by which the answer is needed',
    level: 'mended',
    before: `Dear Ms. Bell,

Would you give a talk on moths at our guild on March 12 at 7 pm? The fee is 300 dollars. I'd need to know by March 5.

Sincerely,
Ida Lund, the Moth Guild
`,
    after: `Dear Ms. Bell,

Would you give a talk on moths at our guild on March 12 at 7 pm? The fee is 300 dollars. I'd need to know by March 5. Your part is about [minutes].

Sincerely,
Ida Lund, the Moth Guild
`,
  },
  {
    title: 'the length of the call that was announced',
    level: 'recomposed',
    before: `Hi Greg,

Thanks for the 10-minute film. We'd like to arrange a short 25-minute call about the grant. Which days are you free?

Thanks,
Ida
`,
    after: `Hi Greg,

Thanks for the 10-minute film. We'd like to arrange a short 25-minute call about the grant. Would you have 25 minutes for this on Tuesday, March 10, at 10:00 am Central time?

Thanks,
Ida
`,
  },
  {
    title: 'the hour of a stay belongs to the meeting',
    level: 'mended',
    before: `Hi Greg, I'll be in Lund on May 8 and 9. Could we meet at your office for 30 minutes on one of those days to graft the pear trees?
`,
    after: `Hi Greg, I'll be in Lund on May 8 and 9. Could we meet at your office for 30 minutes on one of those days at [time] to graft the pear trees? A plain yes is enough, and I'll send the invitation; if it doesn't suit you, a simple no is completely fine.
`,
  },
  {
    title: 'one of the days that are offered for a recording',
    level: 'mended',
    before: `Hi Greg,

I'd like to invite you to be a guest on my podcast about hives. Taping takes about 40 minutes over Zoom. Would any date in the week of May 4 suit you?

Ida
`,
    after: `Hi Greg,

I'd like to invite you to be a guest on my podcast about hives. Taping takes about 40 minutes over Zoom. Would [day and time] in the week of May 4 suit you? A yes or no by [day] is all I need, and a no is completely fine.

Ida
`,
  },
  {
    title: 'the hour of a panel, in the sentence that has its day',
    level: 'mended',
    before: `Hi Greg,

I'm planning a panel on hives on May 8 in Lund. The panel is 50 minutes long, with three beekeepers. Would you be interested?

Ida
`,
    after: `Hi Greg,

I'm planning a panel on hives on May 8 in Lund at [time and time zone]. The panel is 50 minutes long, with three beekeepers. Would you be interested?

Ida
`,
  },
  {
    title: 'the day of the coffee, and not the day before it',
    level: 'mended',
    before: `Hi Greg,

I enjoyed your film on Sunday, above all the minute about wet pine needles. I tried them at my own hives yesterday, and nobody was stung for once. I live two streets from your yard. Could I buy you a coffee and hear how you built yours?

Ida
`,
    after: `Hi Greg,

I enjoyed your film on Sunday, above all the minute about wet pine needles. I tried them at my own hives yesterday, and nobody was stung for once. I live two streets from your yard. Could I buy you a coffee for 20 minutes on Thursday, March 12, at [time and place], and hear how you built yours? If Thursday does not suit you, please name a day that does.

Ida
`,
  },
  {
    title: 'an interview is a talk, and no feast to come to',
    level: 'recomposed',
    before: `Hi Greg,

We would like to invite you to a 40-minute video interview with our head miller. Please let us know your availability.

Ida
`,
    after: `Hi Greg,

We would like to invite you to a 40-minute video interview with our head miller. Would you have 40 minutes for this on Tuesday, March 10, at 10:00 am Central time?

Ida
`,
  },
  {
    title: 'what it is about in particular, before the time; the open search for one goes',
    level: 'recomposed',
    before: `Hi Greg,

I would love to pick your brain about the harbor grant. In particular I wonder how they count helpers. Just tell me when you have a moment.

Ida
`,
    after: `Hi Greg,

I would love to pick your brain about the harbor grant. In particular I wonder how they count helpers. Would you have 20 minutes for this, by phone, on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a simple no is completely fine.

Ida
`,
  },
  {
    title: 'a visit, and what is to be seen',
    level: 'recomposed',
    before: `Hi Greg,

I'd like to come and see your mill. Above all I'd be keen to see the stones.

Ida
`,
    after: `Hi Greg,

I'd like to come and see your mill. Above all I'd be keen to see the stones. Would you have [an hour] for a visit on [day and time]?

Ida
`,
  },
  {
    title: "the reader's month, behind a time in it",
    level: 'recomposed',
    before: `Hi Greg,

I'd love to have a call about the harbor grant. What does your March look like?

Ida
`,
    after: `Hi Greg,

Could we have a 20-minute call about the harbor grant on Tuesday, March 10, at 10:00 am Central time?

Ida
`,
  },
  {
    title: 'a mentor, where the goal stands in the question',
    level: 'recomposed',
    before: `Hi Greg,

Would you be my mentor as I try to open a mill? I know that's a lot to ask of a stranger.

Ida
`,
    after: `Hi Greg,

I'd like to ask you one thing as I try to open a mill: [the question]. As a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time?

Ida
`,
  },
  {
    title: 'a mentor, where the goal follows and cannot stand alone',
    level: 'recomposed',
    before: `Hi Greg,

Would you be willing to mentor me? I'm trying to grind rye that suits this town.

Ida
`,
    after: `Hi Greg,

I'm trying to grind rye that suits this town. I'd like to ask you one thing about that: [the question]. As a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time?

Ida
`,
  },
  {
    title: 'a mentor, where no goal is told',
    level: 'recomposed',
    before: `Hi Greg,

It would mean a lot if you could mentor me. Could we talk once a month?

Ida
`,
    after: `Hi Greg,

Would you mentor me? Could we talk once a month? I'd like to ask you one thing about [one goal]: [the question]. As a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time?

Ida
`,
  },
  {
    title: 'a yes or a no, once',
    level: 'mended',
    before: `Hi Greg,

We're short of two judges for the rye fair in Graz on May 8 from 9 am to 1 pm. Would you judge again? Lunch is on us.

Ida
`,
    after: `Hi Greg,

We're short of two judges for the rye fair in Graz on May 8 from 9 am to 1 pm. Would you judge again? Lunch is on us. A yes or no by [day] is all we need, and a no is completely fine.

Ida
`,
  },
  {
    title: 'a feeling beside its question, where one time is asked for',
    level: 'recomposed',
    before: `Dear Ms. Novak,

I am a miller in Graz and read your book on stones. I would be honored if I could visit your mill to see how you dress them.

Yours sincerely,
Ida Lund
`,
    after: `Dear Ms. Novak,

I am a miller in Graz and read your book on stones. I would be glad to [one thing I can do for you]. Could I visit your mill for [an hour] on [day and time] to see how you dress them? I would be honored. A plain yes is enough, and I will send the invitation; if it does not suit you, a simple no is completely fine.

Yours sincerely,
Ida Lund
`,
  },
]);
