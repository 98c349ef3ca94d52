import { offerAChoice } from '../../shared/rules/offer-a-choice.ts';
import { testRule } from '../harness.ts';

testRule(offerAChoice, {
  clean: [
    // What one thinks of a piece of work is feedback.
    'Could you read the speech and send me your views?',
    // The options come next, with the pick or without.
    "How do you want to handle the leak? We can patch the hull ourselves or send it to the yard. I'd send it.",
    'How should we proceed with the mast? Either we glue it or we have a new one made.',
    'How would you like to proceed? You could sign now or wait for the new terms.',
    "Lund would rent the van or we keep it for the fair. Thoughts? I'd keep it.",
    // The writer's own pick can be answered in a word.
    'We have two quotes, from Harlow and from Bremer. I prefer the first. What do you think?',
    'The two quotes for the roof are in. Shall we go with Harlow or with Bremer? I recommend Harlow.',
    'Please reply A or B by Thursday, March 12. A keeps the old printer; B leases a new one.',
    'I read your note on bees. What do you think about clover under apple trees?',
    'I finished a draft of my essay on tide mills: https://example.org/mills. Let me know what you think.',
    'Ana asked "what do you all think?" and nobody answered. Could you send me the vote counts by Friday, March 13?',
    'We talked about what you think of the move last week. Can you approve the lease by Monday, March 9?',
    'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET? I would like to hear what you think about rent control.',
    'Would you tell me how you chose between the two kilns?',
  ],
  flagged: [
    // Why and until when it is asked stays.
    {
      draft:
        'I see two ways forward: we mend the roof in May, or we wait for the grant. Please let me [|know your views before|] June 2, as the scaffold is booked out.',
      fixed:
        'I see two ways forward: we mend the roof in May, or we wait for the grant. Please let me know your views before June 2, as the scaffold is booked out. Which of them would you pick? I recommend [one of them].',
    },
    // What stands there to be read needs no letters.
    {
      draft: 'Either we paint the hull in April or we wait until May. [|Opinions|]?',
      fixed:
        'Either we paint the hull in April or we wait until May. Which of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft: 'We could (a) mend the stove or (b) buy a new one. [|Thoughts|]?',
      fixed:
        'We could (a) mend the stove or (b) buy a new one. Which of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft:
        'Hi all,\n\nOne of these two:\n\n- a stall at the fair\n- a bus with posters\n\n[|What do you all think|]?\n\nRuth',
      fixed:
        'Hi all,\n\nOne of these two:\n\n- a stall at the fair\n- a bus with posters\n\nWhich of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.\n\nRuth',
    },
    {
      draft: 'We could moor at the old quay by the church or at the new one. [|Thoughts|]?',
      fixed:
        'We could moor at the old quay by the church or at the new one. Which of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft: 'Hi team,\n\nThe three quotes for the roof are in. [|Let me know what you all think|].\n\nThanks,\nInes',
      message: 'An open question, so the reader has to write an essay; a choice takes one word.',
      severity: 'information',
      fixed:
        'Hi team,\n\nThe three quotes for the roof are in. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.\n\nThanks,\nInes',
    },
    {
      draft: 'We have two venues for the spring fair and must book one. [|How should we proceed|]?',
      fixed:
        'We have two venues for the spring fair and must book one. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft: 'Hi all,\n\nBoth caterers can do June 6, at the same price. [|Thoughts|]?\n\nBest,\nRuth',
      fixed:
        'Hi all,\n\nBoth caterers can do June 6, at the same price. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.\n\nBest,\nRuth',
    },
    {
      draft: 'The old server is full. We can rent space or buy disks. [|What do you think|]?',
      fixed:
        'The old server is full. We can rent space or buy disks. Which of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft: 'Hi team,\n\nThe vendor offers one year or three. [|What does everyone think|]?\n\nThanks,\nVictor',
      fixed:
        'Hi team,\n\nThe vendor offers one year or three. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.\n\nThanks,\nVictor',
    },
    {
      draft: 'We need to pick a color for the cover, teal or rust. [|Please advise|].',
      fixed:
        'We need to pick a color for the cover, teal or rust. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
    {
      draft: 'Hi all,\n\nThe budget allows one trip, to Ghent or to Lille. [|What do you all think|]?\n\nThanks,\nKai',
      fixed:
        'Hi all,\n\nThe budget allows one trip, to Ghent or to Lille. Shall we go with [A] or [B]? I recommend [one of them]. A one-word answer by [day] is enough.\n\nThanks,\nKai',
    },
    {
      draft: 'The tent would be 300 from Mill and 450 from Moor. [|Thoughts|]?',
      fixed:
        'The tent would be 300 from Mill and 450 from Moor. Which of them would you pick? I recommend [one of them]. A one-word answer by [day] is enough.',
    },
  ],
});
