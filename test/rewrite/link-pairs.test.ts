import { testPairs } from './harness.ts';

testPairs('a rewrite beside links, panels and places', [
  {
    title: 'a role that is named, asked of the one who has it to give',
    level: 'recomposed',
    before: `Dear Ms. Amari,

I am looking for a job as a gardener in your team. My CV is attached.

Yours sincerely,
Noah Petrie
`,
    after: `Dear Ms. Amari,

I am looking for a job as a gardener in your team. Would you consider me for this role? A one-line answer is plenty. My CV is attached, and I would bring [one thing that helps the team].

Yours sincerely,
Noah Petrie
`,
  },
  {
    title: 'a link behind a colon stays there',
    level: 'mended',
    before: 'Hi Nina, please check the seating plan when you can: https://plans.example/may. It is for the gala. Sol',
    after: 'Hi Nina, please check the seating plan by [day]: https://plans.example/may. It is for the gala. Sol',
  },
  {
    title: 'a place in the reader’s own lab',
    level: 'recomposed',
    before: `Dear Professor Amari,

I am a second-year student of chemistry at Leeds. I would like to ask if there are any openings in your lab this summer. My CV is attached.

Yours sincerely,
Noah Petrie
`,
    after: `Dear Professor Amari,

I am a second-year student of chemistry at Leeds. Is there an opening in your lab this summer for [role, with its link or number]? A one-line answer is plenty. My CV is attached, and I would bring [one thing that helps the team].

Yours sincerely,
Noah Petrie
`,
  },
  {
    title: 'the link beside the work that is asked about',
    level: 'mended',
    before: `Hi Nina,

Could you check my grant application? It has 12 pages and is due on March 20. I can read your thesis chapter in return.

Thanks,
Sol
`,
    after: `Hi Nina,

Could you check my grant application? Here it is: [link]. It has 12 pages and is due on March 20. I can read your thesis chapter in return.

Thanks,
Sol
`,
  },
  {
    title: 'a panel to join',
    level: 'recomposed',
    before: `Hi Tam,

I'm putting together a panel on public libraries for June. I'd love for you to be on it.

Best,
Oskar
`,
    after: `Hi Tam,

I'm putting together a panel on public libraries for June. I'd love for you to be on it. Would you be able to join the panel for [minutes] on [day and date], at [time and place]?

Best,
Oskar
`,
  },
  {
    title: 'a sentence that ends in a link',
    level: 'recomposed',
    before: `Hello,

I am a student at Graz and ask gardeners about slugs. It would be great if you could fill in this survey: https://example.org/slugs

Thank you!
Dario
`,
    after: `Hello,

I am a student at Graz and ask gardeners about slugs. Would you fill in this survey by [day]? https://example.org/slugs

Thank you!
Dario
`,
  },
  {
    title: 'no work but code in passing',
    level: 'unchanged',
    before:
      'Hi! I saw that `parse()` fails on empty input (see #412). I opened a PR with a test. Could someone take a look?\n',
    after:
      'Hi! I saw that `parse()` fails on empty input (see #412). I opened a PR with a test. Could someone take a look?\n',
  },
  {
    title: 'hours that the reader keeps',
    level: 'recomposed',
    before: `Hi Prof. Kim,

I would like to discuss my idea for the term paper during your office hours.

Best,
Yuna
`,
    after: `Hi Prof. Kim,

I would like to discuss my idea for the term paper during your office hours. Would that suit you?

Best,
Yuna
`,
  },
  {
    title: 'an application to who gives the post',
    level: 'recomposed',
    before: `Dear Hiring Manager,

I am very interested in working for your mill and would appreciate any opportunity you might have. My CV is attached.

Sincerely,
Daniel Osei
`,
    after: `Dear Hiring Manager,

I am very interested in working for your mill and would appreciate any opportunity you might have. Would you consider me for [role, with its link or number]? A one-line answer is plenty. My CV is attached, and I would bring [one thing that helps the team].

Sincerely,
Daniel Osei
`,
  },
  {
    title: 'thoughts on what was handed over',
    level: 'mended',
    before: `Hi Jo,

I've attached the draft. What are your thoughts?

Tia
`,
    after: `Hi Jo,

I've attached the draft. Could you tell me by [day] whether [what to judge]?

Tia
`,
  },
  {
    title: 'what follows otherwise stays',
    level: 'mended',
    before: `Hi Tim,

Could you approve the budget soon? Otherwise we lose the slot.

Gus
`,
    after: `Hi Tim,

Could you approve the budget by [day]? Otherwise we lose the slot. A one-word answer is enough.

Gus
`,
  },
  {
    title: 'a link around the last words',
    level: 'recomposed',
    before: `Hi Ana,

Could you take a look at [my map](https://example.org/map)

Thanks,
Jo
`,
    after: `Hi Ana,

Could you take a look at [which part] of [my map](https://example.org/map) by [day] and tell me whether [what to judge]?

Thanks,
Jo
`,
  },
]);
