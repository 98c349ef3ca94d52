import assert from 'node:assert/strict';
import { rewritten, testPairs } from './harness.ts';

/** Whole notes before and after, to the letter: today is Monday, March 2, 2026; Central time; 20 minutes; by phone. */
testPairs('a rewrite to the letter', [
  {
    title: 'wrapped by hand: a wish, and scheduling handed over',
    level: 'recomposed',
    before: `Hi Priya,

I work on the water network team at Brenner and we are about to
replace the loggers in the northern wells. You did the same in
2022 and wrote the internal note on battery life that everybody
still quotes here. I'd love to pick your brain about what went
wrong in the first month.

Let me know what works for you.

Best,
Oskar
`,
    after: `Hi Priya,

I work on the water network team at Brenner and we are about to
replace the loggers in the northern wells. You did the same in
2022 and wrote the internal note on battery life that everybody
still quotes here. I'd love to pick your brain about what went
wrong in the first month. I'd be glad to
[one thing I can do for you]. Would you have 20 minutes for a
phone call on Tuesday, March 10, at 10:00 am Central time?
Thursday, March 12, at 2:00 pm works for me too. A plain yes is
enough, and I'll call you; if neither suits you, a simple no is
completely fine.

Best,
Oskar
`,
  },
  {
    title: 'a mail with headers: topic told after the ask, empty subject',
    level: 'recomposed',
    before: `From: ana@example.org
To: raul@example.org
Subject: Quick question

Hi Raul,

I'm moving from litigation into privacy law this year. Would you be open to a quick call sometime soon? I'd love to learn about your journey.

Thanks,
Ana

> On Monday, Raul wrote:
> See you at the fair.
`,
    after: `From: ana@example.org
To: raul@example.org
Subject: 20 min on [topic]?

Hi Raul,

I'm moving from litigation into privacy law this year. I'd love to ask you one thing about your journey: [the question]. I'll gladly pass on [what I hear from the others I ask]. Would you be open to a 20-minute call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a line by e-mail is just as welcome.

Thanks,
Ana

> On Monday, Raul wrote:
> See you at the fair.
`,
  },
  {
    title: 'lunch needs no length',
    level: 'mended',
    before: `Hi Maya,

Could we have lunch next week? I'd like to hear how you got the council to agree on the night market.

Cheers,
Ed
`,
    after: `Hi Maya,

Could we have lunch on Thursday, March 12, at [time and place]? I'd like to hear how you got the council to agree on the night market.

Cheers,
Ed
`,
  },
  {
    title: 'room that two slots leave',
    level: 'recomposed',
    before: `Hi Nils,

We spoke at the harbor meeting in January. I have read your proposal for the ferry timetable and have two questions about the winter gap. Are you available for a call? I can do any time. Whatever works for you.

Best,
Tea
`,
    after: `Hi Nils,

We spoke at the harbor meeting in January. I have read your proposal for the ferry timetable and have two questions about the winter gap. Are you available for a 20-minute call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. Otherwise, I can do any time. A plain yes is enough, and I will call you.

Best,
Tea
`,
  },
  {
    title: 'a visit without dates',
    level: 'recomposed',
    before: `Dear Ms. Lindqvist,

I represent Halvard Pumps, a family company in Turku. We have supplied your colleagues in Vaasa since 2015. I would welcome the opportunity to visit you and present our new line.

Respectfully,
Eero Salo
`,
    after: `Dear Ms. Lindqvist,

I represent Halvard Pumps, a family company in Turku. We have supplied your colleagues in Vaasa since 2015. I would welcome the opportunity to visit you and present our new line. I would be glad to [one thing I can do for you]. Would you have [an hour] for a visit on [day and time]? A plain yes is enough, and I will send the invitation; if it does not suit you, a simple no is completely fine.

Respectfully,
Eero Salo
`,
  },
  {
    title: 'any advice, torn between two',
    level: 'recomposed',
    before: `Hi Sofia,

I finished my apprenticeship as a stonemason in June and I'm thinking about going to Porto or staying in Graz. Any advice would be greatly appreciated!

Best,
Timo
`,
    after: `Hi Sofia,

I finished my apprenticeship as a stonemason in June and I'm thinking about going to Porto or staying in Graz. If you were me, would you [A] or [B]? Two lines are plenty.

Best,
Timo
`,
  },
  {
    title: 'a draft without link, a deadline near',
    level: 'recomposed',
    before: `Hi Marek,

I've written a draft of the grant application for the bird station. Could you give me feedback? It's due soon.

Thanks,
Hilde
`,
    after: `Hi Marek,

I've written a draft of the grant application for the bird station. Here it is: [link]. Could you give me feedback by [day], above all whether [what to judge]? It's due on [date].

Thanks,
Hilde
`,
  },
  {
    title: 'a wish for an introduction',
    level: 'recomposed',
    before: `Hi Sol,

I'd love an intro to Hannah Brandt at Lumen, if you're up for it. I want to ask her how they certify lamps.

Thanks,
Vik
`,
    after: `Hi Sol,

Would you be willing to introduce me to Hannah Brandt at Lumen? I want to ask her how they certify lamps.

Thanks,
Vik
`,
  },
  {
    title: 'the right person',
    level: 'mended',
    before: `Dear Mr. Rossi,

Could you put me in touch with the right person in your purchasing department? We make cork floors.

Kind regards,
Inês Pinto
`,
    after: `Dear Mr. Rossi,

Could you put me in touch with the right person in your purchasing department? We make cork floors. I would be glad to [one thing I can do for you]. A name is enough, and I will write to them myself; a no is fine.

Kind regards,
Inês Pinto
`,
  },
  {
    title: 'a friend looks for work',
    level: 'mended',
    before: `Dear Ms. Haas,

My friend Dilan is a pastry chef and would like to work in your hotel. Could you help her find a job?

Sincerely,
Frida
`,
    after: `Dear Ms. Haas,

My friend Dilan is a pastry chef and would like to work in your hotel. Dilan would bring [one thing that helps the team]. Could you help her find a job as [role, with its link or number]? Forwarding Dilan's CV to [name] by [day] is all it takes. If it is awkward for any reason, a simple no is completely fine.

Sincerely,
Frida
`,
  },
  {
    title: 'a letter',
    level: 'recomposed',
    before: `Dear Professor Mbeki,

I was in your spring 2025 seminar on land law. I'm applying to a master's program in Leiden and was wondering if you would write me a letter of recommendation. My CV and transcript are attached.

Best regards,
Tara Olsen
`,
    after: `Dear Professor Mbeki,

I was in your spring 2025 seminar on land law. I'm applying to a master's program in Leiden. Would you write me a letter of recommendation by [due date]? My CV and transcript are attached. Here is what you need for it: [link, and what I did with you]. If you don't know my work well enough, I understand completely. I'll tell you in [month] how it turned out.

Best regards,
Tara Olsen
`,
  },
]);

suite('slots of a writer who set no hours', () => {
  test('a writer who never set hours gets them as a blank to confirm', () => {
    const { text } = rewritten(
      'Hi Jo,\n\nI keep the tide tables of the port, and I am new to the winter boats that your crew has run since 1998. Would you have some time to chat soon about the winter gap?\n\nBest,\nEli\n',
      { isHoursSet: false },
    );
    assert.match(text, /on \[Tuesday, March 10, at 10:00 am\] Central time/);
    assert.match(text, /\[Thursday, March 12, at 2:00 pm\]/);
  });
});
