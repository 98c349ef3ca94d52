import { testPairs } from './harness.ts';

testPairs('a rewrite of an everyday note', [
  {
    title: 'a meeting that moves keeps its medium',
    level: 'mended',
    before: `Hi Bea,

My train is cancelled. Could we postpone our one-on-one until next week?

Uli
`,
    after: `Hi Bea,

My train is cancelled. Could we postpone our one-on-one until Tuesday, March 10, at 10:00 am?

Uli
`,
  },
  {
    title: 'a meeting that moves to another day',
    level: 'mended',
    before: `Hi Bea,

The kiln will not be dry. Can we move our meeting to another day?

Uli
`,
    after: `Hi Bea,

The kiln will not be dry. Can we move our meeting to Tuesday, March 10, at 10:00 am?

Uli
`,
  },
  {
    title: 'who pays is said behind day and place',
    level: 'mended',
    before: `Hi Bea,

Would you be up for dinner, all on us?

Uli
`,
    after: `Hi Bea,

Would you be up for dinner on Thursday, March 12, at [time and place], all on us?

Uli
`,
  },
  {
    title: 'what is attached stays beside its noun',
    level: 'mended',
    before: `Hi Bea,

Could you look over the seating plan, attached?

Uli
`,
    after: `Hi Bea,

Could you look at [which part] of the seating plan, attached, by [day] and tell me whether [what to judge]?

Uli
`,
  },
  {
    title: 'minutes in the place of "quickly"',
    level: 'mended',
    before: `Hi Bea,

Could we speak quickly about the broken kiln shelf?

Uli
`,
    after: `Hi Bea,

Could we speak for 20 minutes about the broken kiln shelf by phone on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'minutes in the place of "a bit of your time"',
    level: 'mended',
    before: `Hi Bea,

Could I borrow a bit of your time to talk about the broken kiln shelf?

Uli
`,
    after: `Hi Bea,

Could I borrow 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time to talk about the broken kiln shelf?

Uli
`,
  },
  {
    title: 'a signature in the last line stays last',
    level: 'mended',
    before: `Dear Professor Ash, I am in your kiln class. Do you know someone at the glass museum? Omar Haddad, section 4
`,
    after: `Dear Professor Ash, I am in your kiln class. Do you know someone at the glass museum, such as [name or role]? A name is enough, and I will write to them myself; a no is fine. Omar Haddad, section 4
`,
  },
  {
    title: 'a need and its asap',
    level: 'mended',
    before: `Bea, I need the glaze list asap. Ta
`,
    after: `Bea, I need the glaze list by [day]. Ta
`,
  },
  {
    title: 'an asap that stands alone',
    level: 'mended',
    before: `Bea, we need your glaze list for the printer. Asap please!
`,
    after: `Bea, we need your glaze list for the printer by [day].
`,
  },
  {
    title: 'a question for the time of a call keeps its topic',
    level: 'mended',
    before: `Hi Bea,

What time works best for you for a call about the broken shelf?

Uli
`,
    after: `Hi Bea,

Would you have 20 minutes for a call about the broken shelf on Tuesday, March 10, at 10:00 am Central time?

Uli
`,
  },
  {
    title: 'who drops in to show something',
    level: 'mended',
    before: `Hi Bea,

Could I swing by your studio to show you the cracked shelf?

Uli
`,
    after: `Hi Bea,

Could I swing by your studio for [10 minutes] on [day and time] to show you the cracked shelf?

Uli
`,
  },
  {
    title: 'a letter whose portal writes to the reader',
    level: 'mended',
    before: `Dear Professor Ash,

would you be able to write me a letter for the MA in Glass by March 20? I took two kiln courses at Ash Works. You will receive an upload link from the school.

Omar
`,
    after: `Dear Professor Ash,

I am [what I do]. Would you be able to write me a letter for the MA in Glass by March 20? I took two kiln courses at Ash Works. You will receive an upload link from the school. If you do not know my work well enough, I understand completely. I will tell you in [month] how it turned out.

Omar
`,
  },
  {
    title: 'a talk in some season',
    level: 'mended',
    before: `Dear Ms. Lund,

Could you give a 30-minute talk on heated lenses to our guild next autumn? We would pay your train.

Uli Brandt
`,
    after: `Dear Ms. Lund,

I am [what I do]. Could you give a 30-minute talk on heated lenses to our guild on [day next autumn], at [time and place]? We would pay your train. A plain yes or no is all we need, and a no is completely fine.

Uli Brandt
`,
  },
  {
    title: 'a debt leaves no way out',
    level: 'mended',
    before: `Dear Mr. Hale,

The rent for the studio is still outstanding. Could you transfer it?

Uli Brandt
`,
    after: `Dear Mr. Hale,

The rent for the studio is still outstanding. Could you transfer it by [day]?

Uli Brandt
`,
  },
  {
    title: 'an empty follow-up',
    level: 'recomposed',
    before: `Hi Bea,

Bumping this. Any news?

Uli
`,
    after: `Hi Bea,

Following up with one new thing: [one new thing]. The question is still: [the question in one line]?

Uli
`,
  },
  {
    title: 'a second ask without its "also"',
    level: 'recomposed',
    before: `Hi Bea,

Could you look over my glaze list, attached? Also could you send me the kiln log?

Uli
`,
    after: `Hi Bea,

Could you look at [which part] of my glaze list, attached, by [day] and tell me whether [what to judge]?

Uli

[Later, in a note of its own: could you send me the kiln log?]
`,
  },
  {
    title: 'a wish to move a meeting',
    level: 'recomposed',
    before: `Hi Bea,

I'd love to reschedule our coffee to sometime next week.

Uli
`,
    after: `Hi Bea,

I'd love to reschedule our coffee. Would Tuesday, March 10, at 10:00 am work for you instead?

Uli
`,
  },
]);
