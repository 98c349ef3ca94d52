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

I'd love to hear how you found your mill. Would you be up for a coffee for 20 minutes on Thursday, March 12, at [time and place], my treat?

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
  {
    title: 'who asks when the reader is free asks for the talk itself',
    level: 'recomposed',
    before: `Hi Bea,

I read your piece on tar. Please let me know what time works for you to hop on a call about our slipway, and I'll bring the plans.

Uli
`,
    after: `Hi Bea,

I read your piece on tar. Could we hop on a 20-minute call about our slipway on Tuesday, March 10, at 10:00 am Central time? Thursday, March 12, at 2:00 pm works for me too. A plain yes is enough, and I'll call you; if neither suits you, just name a time that does. I'll bring the plans.

Uli
`,
  },
  {
    title: 'a wish to meet and its short question are one',
    level: 'recomposed',
    before: `Hi Bea,

I'd like to hear how you found your mill. Let me know when you're free to chat!

Uli
`,
    after: `Hi Bea,

I'd like to hear how you found your mill. Could we chat for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'an echo leads back to the wish to meet',
    level: 'recomposed',
    before: `Hi Bea,

I'd love to meet you to ask about your book on eels. Would that be possible?

Uli
`,
    after: `Hi Bea,

Could we meet for 20 minutes [at your place or by phone] on Tuesday, March 10, at 10:00 am Central time to ask about your book on eels?

Uli
`,
  },
  {
    title: 'whether the reader is willing is asked once',
    level: 'recomposed',
    before: `Hi Bea,

I'd be grateful if you would write me a letter for the Lund grant. Please let me know if you'd be comfortable doing that for me.

Uli
`,
    after: `Hi Bea,

Would you write me a letter for the Lund grant by [due date]? I'd be grateful. Here is what you need for it: [link, and what I did with you]. If you don't know my work well enough, I understand completely. I'll tell you in [month] how it turned out.

Uli
`,
  },
  {
    title: 'a guest comes on the show to talk',
    level: 'recomposed',
    before: `Hi Bea,

I host Tar and Oak. I'd love to have you on to talk about your launch. We record remotely and it takes 45 minutes. Would you be up for it?

Uli
`,
    after: `Hi Bea,

I host Tar and Oak. Would you join us to talk about your launch on [day and date], at [time and time zone]? We record remotely and it takes 45 minutes. A yes or no by [day] is all I need, and a no is completely fine.

Uli
`,
  },
  {
    title: 'a standing wish has no day',
    level: 'mended',
    before: `Hi Bea,

I liked working with you at Lund Boats. If anything opens up on your team, please think of me.

Uli
`,
    after: `Hi Bea,

I liked working with you at Lund Boats. I'd be glad to [one thing I can do for you]. If anything opens up on your team, please think of me.

Uli
`,
  },
  {
    title: 'the example follows the whole place',
    level: 'mended',
    before: `Hi Bea,

I would like to move to Lund Boats. Could you put me in touch with somebody over there?

Uli
`,
    after: `Hi Bea,

I would like to move to Lund Boats. Could you put me in touch with somebody over there, such as [name or role]?

Uli
`,
  },
  {
    title: 'a visit that is told of has the days for it',
    level: 'mended',
    before: `Hi Bea,

I'll be visiting Lund on March 18. Could we meet for 20 minutes at your yard to go over the keel?

Uli
`,
    after: `Hi Bea,

I'll be visiting Lund on March 18. Could we meet for 20 minutes at your yard at [time] to go over the keel?

Uli
`,
  },
  {
    title: 'a deadline with its date keeps it',
    level: 'mended',
    before: `Hi Bea,

I rowed with you in Lund. Could you write me a letter for the Lund grant? The deadline is on March 20.

Uli
`,
    after: `Hi Bea,

I rowed with you in Lund. Could you write me a letter for the Lund grant? The deadline is on March 20. Here is what you need for it: [link, and what I did with you].

Uli
`,
  },
]);
