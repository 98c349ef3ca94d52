import assert from 'node:assert/strict';
import type { Level } from '../../shared/rewrite/result.ts';
import { rewritten } from './harness.ts';

interface Pair {
  readonly title: string;
  readonly level: Level;
  readonly before: string;
  readonly after: string;
}

/** Whole notes before and after, to the letter: today is Monday, March 2, 2026; Central time; 20 minutes; by phone. */
const pairs: readonly Pair[] = [
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
[one thing I can do for you]. Would you have 20 minutes for
this, by phone, on Tuesday, March 10, at 10:00 am Central time?
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

We spoke at the harbor meeting in January. I have read your proposal for the ferry timetable and have two questions about the winter gap. Are you available for a 20-minute call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. Otherwise, I can do any time. A plain yes is enough, and I will call you; if neither suits you, please name a time that does.

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

I represent Halvard Pumps, a family company in Turku. We have supplied your colleagues in Vaasa since 2015. I would welcome the opportunity to visit you and present our new line. I would be glad to [one thing I can do for you]. Would you have [an hour] for this on [day and time]? A plain yes is enough, and I will send the invitation; if it does not suit you, a simple no is completely fine.

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

Could you put me in touch with the right person in your purchasing department? We make cork floors. A name is enough, and I will write to them myself; a no is fine.

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

I was in your spring 2025 seminar on land law. I'm applying to a master's program in Leiden. Would you write me a letter of recommendation by [due date]? My CV and transcript are attached. The portal is [link], and a list of [what I did with you] is attached. If you don't know my work well enough, I understand completely. I'll tell you in [month] how it turned out.

Best regards,
Tara Olsen
`,
  },
  {
    title: 'a thing agreed on',
    level: 'recomposed',
    before: `Hi Mira,

As discussed on Tuesday, I'd appreciate your sending the minutes of the board meeting to Ruth and me.

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

Would you speak at our library on urban foxes on [day and date], at [time and time zone]? Our reading group has 35 members. We would [what we pay, cover or send]. It is about [minutes]. A plain yes or no is all we need, and a no is completely fine.

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
    title: 'a network note',
    level: 'recomposed',
    before: `Hi Dana, I read your 2023 report on orchard insurance. I'd love to connect and hear more about your work.
`,
    after: `Hi Dana, I'm [name, and what I do]. I read your 2023 report on orchard insurance. I'd love to connect and ask you one thing about your work: [the question]? Two lines are plenty.
`,
  },
];

suite('a rewrite to the letter', () => {
  for (const { title, level, before, after } of pairs)
    test(title, () => {
      const result = rewritten(before);
      assert.equal(result.text, after);
      assert.equal(result.level, level);
    });

  test('a writer who never set hours gets them as a blank to confirm', () => {
    const { text } = rewritten(
      'Hi Jo,\n\nI keep the tide tables of the port, and I am new to the winter boats that your crew has run since 1998. Would you have some time to chat soon about the winter gap?\n\nBest,\nEli\n',
      { isHoursSet: false },
    );
    assert.match(text, /on \[Tuesday, March 10, at 10:00 am\] Central time/);
    assert.match(text, /\[Thursday, March 12, at 2:00 pm\]/);
  });
});
