import { testPairs } from './harness.ts';

testPairs('a rewrite as its reader sees it', [
  {
    title: 'a brain to pick becomes the one thing',
    level: 'recomposed',
    before: `Hi Margit,

My name is Tomasz and I restore accordions in Lublin. I heard your talk about reed alloys at the Klingenthal fair and it changed how I tune. I'd love to pick your brain sometime. Do you have time for a call in the next few weeks?

Best,
Tomasz
`,
    after: `Hi Margit,

My name is Tomasz and I restore accordions in Lublin. I heard your talk about reed alloys at the Klingenthal fair and it changed how I tune. I'd love to ask you one thing: [the question]. Do you have 20 minutes for a call on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a line by e-mail is just as welcome.

Best,
Tomasz
`,
  },
  {
    title: 'beer',
    level: 'recomposed',
    before: `Hey Nico,

would love to grab a beer & catch up sometime! I've got a crazy idea for the bike shop that I want to run by you.

J
`,
    after: `Hey Nico,

would love to grab a beer & catch up sometime! Would Thursday, March 12, at [time and place], suit you? I've got a crazy idea for the bike shop that I want to run by you.

J
`,
  },
  {
    title: 'a word by a day, not a deed',
    level: 'mended',
    before: `Hi Lynn,

The council wants our answer on the fence. Are you ok with option B (wood, 1.8 m, $4,200)?

Tom
`,
    after: `Hi Lynn,

The council wants our answer on the fence. Are you ok with option B (wood, 1.8 m, $4,200)? A one-word answer by [day and time] is enough.

Tom
`,
  },
  {
    title: 'a day for the answer, not for the talk',
    level: 'mended',
    before: `Hi Paul,

I'm organizing a panel on community gardens at the Omaha Public Library on April 18 from 2 to 3:30 pm. Would you be interested in being one of the speakers? We can't pay but lunch is on us.

Thanks!
Renee
`,
    after: `Hi Paul,

I'm organizing a panel on community gardens at the Omaha Public Library on April 18 from 2 to 3:30 pm. Would you be interested in being one of the speakers? We can't pay but lunch is on us. A yes or no by [day] is all I need, and a no is completely fine.

Thanks!
Renee
`,
  },
  {
    title: 'an abbreviation and its stop',
    level: 'mended',
    before: `Hi Chris,

As discussed, please send over the updated figures ASAP.

Best
Dana
`,
    after: `Hi Chris,

As discussed, please send over the updated figures by [day].

Best
Dana
`,
  },
  {
    title: 'who writes goes before the ask that opened the note',
    level: 'recomposed',
    before: `Hi Dr. Ng,

I'm reaching out to see if you would be available for an informational interview. I'm a second-year med student at Baylor, considering pediatric oncology, and I'd love to hear about your path.

Thank you for your time and consideration,
Alisha Grant
`,
    after: `Hi Dr. Ng,

I'm a second-year med student at Baylor, considering pediatric oncology, and I'd love to ask you one thing about your path: [the question]. I'll gladly pass on [what I hear from the others I ask]. Would you be available for a 20-minute informational interview by phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a line by e-mail is just as welcome.

Thank you for your time and consideration,
Alisha Grant
`,
  },
  {
    title: 'when can we, as a question for a yes',
    level: 'mended',
    before: `> On Mon, Feb 23, 2026, Piotr wrote:
> Let's talk about the roof when you're back.

Hi Piotr,

I'm back. When can we talk about the roof?

Anke
`,
    after: `> On Mon, Feb 23, 2026, Piotr wrote:
> Let's talk about the roof when you're back.

Hi Piotr,

I'm back. Can we talk about the roof for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?

Anke
`,
  },
  {
    title: 'a wish whose feeling comes last',
    level: 'recomposed',
    before: `Dear Mr. Aguilar:

I am a sophomore at Reed College majoring in environmental studies. I found you through the alumni directory. I am very interested in learning more about careers in river restoration and would love to hear about your experience and how you got to where you are today. I know you must be extremely busy, but if you could find 15-20 minutes to speak with me over the phone in the coming weeks I would be so appreciative.

Thank you so much for your time.

Sincerely,
Caleb Frost
`,
    after: `Dear Mr. Aguilar:

I am a sophomore at Reed College majoring in environmental studies. I found you through the alumni directory. I am very interested in learning more about careers in river restoration and would love to hear about your experience and how you got to where you are today. Could you find 15-20 minutes to speak with me over the phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. A plain yes is enough, and I will call you; if neither suits you, a line by e-mail is just as welcome. I would be so appreciative.

Thank you so much for your time.

Sincerely,
Caleb Frost
`,
  },
  {
    title: 'lunch among friends needs no topic',
    level: 'mended',
    before: `Hey Pavel,

Want to have lunch sometime? Been ages.

Kim
`,
    after: `Hey Pavel,

Want to have lunch on Thursday, March 12, at [time and place]? Been ages.

Kim
`,
  },
  {
    title: 'availability goes into the question',
    level: 'recomposed',
    before: `Hi Ms. Sandoval,

I was referred to you by Kemal Arslan. I'm exploring a transition from teaching to UX research and Kemal said you made the same move. Would love to chat if you have any availability next week or the week after. Happy to work around your schedule!

Warmly,
Dana Fitch
`,
    after: `Hi Ms. Sandoval,

I was referred to you by Kemal Arslan. I'm exploring a transition from teaching to UX research and Kemal said you made the same move. I'll gladly pass on [what I hear from the others I ask]. Could we chat for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, a simple no is completely fine. Happy to work around your schedule!

Warmly,
Dana Fitch
`,
  },
  {
    title: 'a form that all fill in',
    level: 'mended',
    before: `Dear all,

Please fill in the survey at https://example.org/survey?id=77 so that we can plan the canteen menu. It takes 3 minutes.

Thank you,
Facilities
`,
    after: `Dear all,

Please fill in the survey at https://example.org/survey?id=77 by [day] so that we can plan the canteen menu. It takes 3 minutes.

Thank you,
Facilities
`,
  },
  {
    title: 'code with a dot in its name',
    level: 'mended',
    before: `Hi Jamal,

You know the router config better than anyone. When you have a minute, could you take a look at \`edge-03.conf\`? Something is off with the VLAN tags and I can't find it.

thx
Rob
`,
    after: `Hi Jamal,

You know the router config better than anyone. Could you take a look at [which part] of \`edge-03.conf\` by [day] and tell me whether [what to judge]? Something is off with the VLAN tags and I can't find it. If you have no time, a one-word no is fine.

thx
Rob
`,
  },
  {
    title: 'a week of the writer’s own, day first',
    level: 'recomposed',
    before: `Hi Mr. Petrov,

Further to our telephone conversation of 19 February, I should like to arrange a site visit to inspect the lifting gear. My colleague Ms Ray and I are available on any day in the week of 16 March. Kindly let me know which day would be convenient.

Kind regards,
Alistair Boyd
Boyd & Ray Surveyors
`,
    after: `Hi Mr. Petrov,

Further to our telephone conversation of 19 February, I should like to arrange a site visit to inspect the lifting gear. My colleague Ms Ray and I are available on any day in the week of 16 March. Would you have [an hour] for this on Monday 16 March at 10:00? Friday 20 March at 14:00 would suit me as well. A plain yes is enough, and I will send the invitation; if neither suits you, please name a time that does.

Kind regards,
Alistair Boyd
Boyd & Ray Surveyors
`,
  },
  {
    title: 'a group that looks for a time',
    level: 'recomposed',
    before: `Hi everyone,

Can we please find a time to meet next week to go over the flood plan? What works for you all?

Thanks,
Hana
`,
    after: `Hi everyone,

Could we meet [in person or on video] on Tuesday, March 10, at 10:00 am Central time to go over the flood plan?

Thanks,
Hana
`,
  },
  {
    title: 'a panel at an event of several days',
    level: 'recomposed',
    before: `Hi Felipe,

I'm putting together the program for the Rivers & People symposium (Montreal, Sept 17-18). We'd be thrilled if you could join us as a panelist. The panel lasts 75 minutes, we cover travel and two hotel nights, and you'd be with Joan Bird and Ole Vik. Please let me know if you'd be interested.

Best,
Amélie
`,
    after: `Hi Felipe,

I'm putting together the program for the Rivers & People symposium (Montreal, Sept 17-18). Would you join us as a panelist on [day and date], at [time and time zone]? We'd be thrilled. The panel lasts 75 minutes, we cover travel and two hotel nights, and you'd be with Joan Bird and Ole Vik. A yes or no by [day] is all we need, and a no is completely fine.

Best,
Amélie
`,
  },
]);
