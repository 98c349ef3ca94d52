import { testPairs } from './harness.ts';

testPairs('a rewrite keeps what the writer has said', [
  {
    title: 'an opinion is asked for by a day',
    level: 'mended',
    before: `Hi Bea, what do you think about the new sign?
`,
    after: `Hi Bea, could you tell me by [day] what you think about the new sign, above all whether [what to judge]?
`,
  },
  {
    title: 'who pays stays in the question that a door to a coffee becomes',
    level: 'recomposed',
    before: `Hi Bea,

I'd love to hear how you found your mill. Let me know if you'd be up for a coffee, my treat!

Uli
`,
    after: `Hi Bea,

I'd love to hear how you found your mill. Would you be up for a 20-minute coffee on Thursday, March 12, at [time and place], my treat?

Uli
`,
  },
  {
    title: 'a speech before an audience has the day of its event',
    level: 'mended',
    before: `Hi Bea,

We're hosting a dyers' evening on May 4 for 60 people. Would you speak? We pay the train.

Uli
`,
    after: `Hi Bea,

We're hosting a dyers' evening on May 4 for 60 people. Would you speak at [time and place] for [minutes]? We pay the train.

Uli
`,
  },
  {
    title: 'a mentor is asked for what the writer says, and for a first step',
    level: 'recomposed',
    before: `Hi Bea,

Would you consider mentoring me in weaving?

Uli
`,
    after: `Hi Bea,

Would you consider mentoring me in weaving? As a first step, would you have 20 minutes for a phone call on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'the days and times that the reader is asked for make room for a slot',
    level: 'recomposed',
    before: `Hi Bea,

Could we talk about the kiln? What days and times would suit you best?

Uli
`,
    after: `Hi Bea,

Could we talk about the kiln for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'an opener that follows up stays where news follows it',
    level: 'unchanged',
    before: `Hi Bea,

Checking in on my note from last week — I know the fair keeps you busy! Since then I have finished the leaflet (draft: https://example.org/tiles). Would you still be up for giving me feedback on it?

Uli
`,
    after: `Hi Bea,

Checking in on my note from last week — I know the fair keeps you busy! Since then I have finished the leaflet (draft: https://example.org/tiles). Would you still be up for giving me feedback on it?

Uli
`,
  },
  {
    title: 'who learns for a shop of their own sells nothing',
    level: 'recomposed',
    before: `Dear Bea Lind,

I run a small bindery in Ghent. It would be an honor if you would speak with me for half an hour about your paste recipes.

Uli Maes
`,
    after: `Dear Bea Lind,

I run a small bindery in Ghent. I would be glad to [one thing I can do for you]. Would you speak with me for half an hour about your paste recipes by phone on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm would suit me as well. A plain yes is enough, and I will call you; if neither suits you, a simple no is completely fine.

Uli Maes
`,
  },
  {
    title: 'a podcast has no place, and what it is about stays beside its name',
    level: 'recomposed',
    before: `Hello Bea,

I would like to invite you to be a guest on my podcast on old boats, where builders talk about their worst launch. Are you interested?

Uli
`,
    after: `Hello Bea,

Would you be a guest on my podcast on old boats on [day and date], at [time and time zone], where builders talk about their worst launch? It is about [minutes]. A yes or no by [day] is all I need, and a no is completely fine.

Uli
`,
  },
  {
    title: 'who comes to speak is no guest of the house',
    level: 'mended',
    before: `Hi Bea,

I teach at Lund School. Could you come to our school and talk to the fourth graders about boats?

Uli
`,
    after: `Hi Bea,

I teach at Lund School. Could you come to our school and talk to the fourth graders about boats for [minutes] on [day and time]? I would [what I pay, cover or send].

Uli
`,
  },
]);
