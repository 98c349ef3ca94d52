import { linkTheWork } from '../../shared/rules/link-the-work.ts';
import { testRule } from '../harness.ts';

testRule(linkTheWork, {
  clean: [
    // What is proposed is weighed as it stands.
    'I think we should print the newsletter twice a year. Any thoughts?',
    "I'd suggest that we skip the annual report. Thoughts?",
    // Two sit over it.
    'Do you have 20 minutes tomorrow to run through the budget?',
    'Maybe we could look through the lease together on Thursday, March 5?',
    // Whoever asks whether it was done asked before.
    "I just wanted to check if you'd had time to look over the lease.",
    "I was wondering whether you'd found a moment to comment on my essay.",
    "I wanted to see if you'd read the plan yet.",
    "Just checking if you'd reviewed our budget.",
    // On paper, where the reader finds it.
    'Could you read the contract on the hall table by Friday, March 6, and tell me whether clause 2 is fair?',
    'Could you comment on the drawing in the kitchen by Friday, March 6, just the colors?',
    // Below.
    'Hi all, here are the minutes. Corrections by Wednesday, March 4, please.\n\n- Roof: Ole calls the mason\n\nIda',
    // What was mended is to be judged by nobody.
    "I've changed the lock. Let me know if the code doesn't work.",
    'I moved the columns. Let me know if the figure still looks odd.',
    // What only tells facts, and what stands on a page, needs no papers.
    'Could you send me an employment letter for my mortgage application?',
    "Kindly give me a doctor's letter for the school.",
    "I'm updating my LinkedIn. Could you write me a recommendation?",
    'Would you write me a testimonial for the website of my bakery?',
    // A newspaper is no draft.
    'I write for the Daily Post. Could you comment on the new ferry timetable by Friday, March 13?',
    // A fault is to be mended, and no draft to be judged.
    'I believe a mistake was made when my thesis was marked. Could you look at it again?',
    'My report for May was counted twice. Could you please check this for me?',
    // A referee gets the paper with the yes, and a newspaper wants to quote.
    'You were named as a possible referee for the paper "Eels of the lower Elbe". Would you be able to review it by Friday, March 27?',
    'I am writing a story on the mill fire. Could you give me a comment by Friday, March 6?',
    'Please read the contract, sign page 3 and bring it to the office by Friday, March 6.',
    'Please send me your feedback on these points by Friday, March 13:\n\n- the agenda\n- the draft budget',
    // It comes by another way.
    'Could you read my story by Friday, March 13 and tell me whether the ending works? Bringing it over tonight.',
    "Could you read my story by Friday, March 13 and tell me whether the ending works? I'll leave it at your door.",
    // What the letter needs is on its way.
    'Could you write me a letter of recommendation for the MA in Halden by Friday, May 8? The system will e-mail you a link.',
    "Could you write me a letter of recommendation by Friday, May 8? You'll receive an upload form from the school.",
    // The reader has it since the first mail.
    'Did you get a chance to look at my essay?',
    'I was wondering whether you had a chance to read my draft.',
    'Could you read the case studies on my site by Friday and tell me whether they are clear? It is at tidemill.example/work.',
    // What the letter needs may follow once the answer is yes.
    'Dear Professor Okoye,\n\nWould you write me a letter of recommendation for the Delft program, due April 1? I can send you my transcript and a draft of my statement.\n\nYusuf',
    'I am working on my LinkedIn profile and would love a recommendation from you about the north pier, three sentences.',
    "Would you review section 3 of my draft by Friday, March 13? I'll send it on Monday.",
    'Would you be a reference for us in the Graz tender? Their buyer would call you on Friday, March 6.',
    'Could you read slides 4-7 of my talk and tell me whether the order works? It is here: https://example.org/talk.',
    'My draft is attached. Could you look at section 2 by Friday, March 13?',
    'Could you review this PR by Thursday, March 12? The migration is the risky part.',
    'I sent you the draft of chapter 3 last week. Could you tell me by Monday, March 9 whether the ending works?',
    'Could you give me feedback on how I ran the meeting yesterday?',
    'Could you look at the opening paragraph of my essay, pasted below?\n\n> The mill stood idle for a year.',
    'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET to talk about my draft?',
    'She is attached to the role. Could you send me the May counts by Friday, March 13?',
    'Could you review [my cover letter](https://example.org/letter) by Friday, March 13, above all the first paragraph?',
  ],
  flagged: [
    // What lies there is nothing to read.
    { draft: '[|Could you read my story|] by Friday? The milk is on the table.', severity: 'warning' },
    // Who made it has it judged, with what is wrong so far.
    "I've finished my essay, but I'm not sure about the end. [|Could you take a look|] at it by Friday, March 13?",
    "[|Could you review my paper|] by Friday, March 13, before I send it to the Journal of Botany? I'd like to know whether the title works.",
    {
      draft: '[|Could you look|] over my poem and my essay by Friday, March 13 and tell me whether the titles work?',
      fixed:
        'Could you look over my poem and my essay by Friday, March 13 and tell me whether the titles work? Here they are: [link].',
    },
    {
      draft: 'I finished a draft of my conference talk. [|Could you take a look|] and tell me whether the order works?',
      message: 'Nothing to open yet, so Dana has to write back for it.',
      severity: 'warning',
      fixed: [
        'I finished a draft of my conference talk. Here it is: [link]. Could you take a look and tell me whether the order works?',
        'I finished a draft of my conference talk. It is attached. Could you take a look and tell me whether the order works?',
      ],
    },
    {
      draft: "[|I'd also love feedback on my CV|], above all the first page.",
      fixed: [
        "I'd also love feedback on my CV, above all the first page. Here it is: [link].",
        "I'd also love feedback on my CV, above all the first page. It is attached.",
      ],
    },
    {
      draft: '[|Could you review my grant proposal|] by Thursday, March 12, above all the budget?',
      fixed: [
        'Could you review my grant proposal by Thursday, March 12, above all the budget? Here it is: [link].',
        'Could you review my grant proposal by Thursday, March 12, above all the budget? It is attached.',
      ],
    },
    {
      draft: 'I wrote a museum guide. [|Could you take a look|] at my draft by Friday, March 13, above all the tone?',
      fixed: [
        'I wrote a museum guide. Could you take a look at my draft by Friday, March 13, above all the tone? Here it is: [link].',
        'I wrote a museum guide. Could you take a look at my draft by Friday, March 13, above all the tone? It is attached.',
      ],
    },
    {
      draft:
        'Dear Professor Aydin,\n\nI took your soil course in fall 2024. [|Could you write me a recommendation letter for the hydrology program|] at Uppsala by March 27?\n\nRespectfully,\nDario Venn',
      fixed: [
        'Dear Professor Aydin,\n\nI took your soil course in fall 2024. Could you write me a recommendation letter for the hydrology program at Uppsala by March 27? Here is what you need for it: [link, and what I did with you].\n\nRespectfully,\nDario Venn',
        'Dear Professor Aydin,\n\nI took your soil course in fall 2024. Could you write me a recommendation letter for the hydrology program at Uppsala by March 27? The portal is here: [link].\n\nRespectfully,\nDario Venn',
      ],
    },
    {
      draft: '[|Would you look|] over my cover letter by Monday, March 9? I worry about the first paragraph.',
      fixed: [
        'Would you look over my cover letter by Monday, March 9? Here it is: [link]. I worry about the first paragraph.',
        'Would you look over my cover letter by Monday, March 9? It is attached. I worry about the first paragraph.',
      ],
    },
    {
      draft: '- **[|Could you review my slides|]** by Friday, March 13, especially the last two?',
      fixed: [
        '- **Could you review my slides** by Friday, March 13, especially the last two? Here they are: [link].',
        '- **Could you review my slides** by Friday, March 13, especially the last two? They are attached.',
      ],
    },
  ],
});
