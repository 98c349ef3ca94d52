import { sayWhatToReview } from '../../shared/rules/say-what-to-review.ts';
import { testRule } from '../harness.ts';

testRule(sayWhatToReview, {
  clean: [
    // A search.
    'Could you take a look for my gloves?',
    'Could you have a look in the attic for the old tent?',
    'Could you have a look around the mill on Friday, March 6, before we rent it?',
    // What it is limited to.
    'Could you give me feedback on my sermon today, just on the ending?',
    'Could you look through my recipes (attached) by Friday, March 6, only the soups?',
    'Could you give me feedback on how I taught the class today? One thing to keep, one to change.',
    // One of two.
    'Could you tell me what you think of Ghent versus Lille for the reunion?',
    "I'd love your thoughts on tin vs. copper for the roof by Friday, March 6.",
    // What is to be judged comes next.
    'I finished the menu (attached). Could you share your thoughts on the following:\n\n1. the order of the courses\n2. the prices',
    // The next sentence says what is in doubt.
    "I'd love feedback on my price list (attached). Is 40 crowns a jar too low for Brest?",
    "Could you take a look at my CV (attached)? I'm unsure whether to drop the year at the kiln.",
    "Could you look over my lease (attached)? I can't decide between one year and two.",
    // Of a thing that nobody wrote, what is wrong was told.
    'Our lift keeps stopping on the third floor. Could someone take a look?',
    'The tenants complain about mice. Would you have a look on Thursday?',
    'My son has had a cough since Friday. Could you take a look at him?',
    'Do you have a minute to look at my sewing machine?',
    // What is wrong was told before.
    'The gas bill lists three flats, but only two are let. Could you take a look?',
    "I can't open the rota since Monday. Could you have a look, please?",
    'Would you agree to review a paper for the Journal of Botany by Friday, March 27?',
    'I would appreciate your comments on the bridge for our Sunday issue.',
    "I'd love to hear what you thought of the novel.",
    'I need your feedback on four questions:\n\n- the gate\n- the well\n- the shed\n- the hedge\n\nCould you reply by Friday, March 13?',
    // Who looks again has judged it before.
    'I reworked the ending of my story (attached). Could you take another look by Friday, March 13?',
    "I've worked on the poster and applied all your comments. Is it ready for the printer?",
    // An idea, and a pick.
    'What do you think about moving the boat show to May?',
    'Any thoughts on renting the second kiln?',
    "The miller would sell us the old stones. Thoughts? I'd buy them.",
    // The fault is what to look at.
    'Could you take a look at the laser cutter? It hangs after each line.',
    'Could you take a look at the drain behind the kiln?',
    "Could you take a look at Leo's knee?",
    'Could you take a look at our roof and send us a quote by Friday, March 13?',
    // A step is weighed as a whole, and who is to sign a thing reads it for that.
    'What do you think of moving the fair to the old quay?',
    'Could you look over my lease (attached) and sign it by Friday, March 13?',
    // The first mail said what to judge.
    'Did you have time to look over my slides?',
    // The readers know what it means to them.
    'The revised lease is attached. Please review and advise of any comments by Friday, March 13.',
    'The build is red since this morning. Could you take a look, or shall I revert the patch?',
    'Please take a quick look at the agenda for Friday: https://example.org/agenda',
    'Could you read section 3 of my draft (https://example.org/d) and tell me whether it convinces you?',
    'Could you take a look at my cover letter (attached) by Friday, March 13? Typos only, please.',
    'Could you review my PR by Thursday, March 12? https://example.org/pr/7',
    'My poster is attached. Any feedback on the layout is welcome by Friday, March 13.',
    'Would you review the package by Friday, March 27? Our checklist is here: https://example.org/check',
    'I took a look at your draft and liked section 2. Could you send me the next one by Friday, March 13?',
    'Could you take a look at my essay (attached)? I wonder whether the ending is too sudden.',
    'Nobody reads a mail that says "let me know your thoughts". Could you send me the counts by Friday, March 13?',
  ],
  flagged: [
    'Could you [|go over the|] speech and send me your views?',
    'Our new song is online: https://example.org/song. Could you [|have a look|] by Friday, March 13?',
    'I painted the sign for the shop. Could you [|take a look|]?',
    'Could you [|give me feedback|] on my poem (attached)? Would that be OK?',
    // Handed over in the sentence before.
    "Here's my article: https://example.org/tides. [|Let me know what you think|] by Friday, March 13!",
    'I have redrawn the map and it is still not pretty (attached). Could you [|take a look|]?',
    // Work that is named with the ask wants a focus, be it at hand or not.
    '[|Have a look|] at the draft of the bylaws and let me know what you think.',
    {
      draft: '[|Any feedback|] on my chart would be great: https://example.org/tides',
      fixed: 'Any feedback on my chart would be great, above all whether [what to judge]: https://example.org/tides',
    },
    {
      draft: 'Would you mind [|giving my toast a quick read|]?',
      fixed: 'Would you mind giving my toast a quick read and telling me whether [what to judge]?',
    },
    // Whose opinion is asked needs to know on what.
    'Please [|take a look|] at the attached floor plan by Friday, March 13 and send me your comments.',
    '[|Comments on|] the attached floor plan would be welcome by Friday, March 13.',
    'Please [|take a look|] at my essay (attached) by Friday, March 13.',
    {
      draft:
        'I finished my screenplay: https://example.org/play. Would you [|take a look|] and let me know your thoughts?',
      fixed:
        'I finished my screenplay: https://example.org/play. Would you take a look and let me know your thoughts, above all whether [what to judge]?',
    },
    { draft: 'Would you mind [|giving the deck a once-over|] by Friday, March 6: https://example.org/deck?' },
    {
      draft: 'My letter is here: https://example.org/l. Could you [|look over it|] before I send it?',
      fixed:
        'My letter is here: https://example.org/l. Could you look over it and tell me whether [what to judge] before I send it?',
    },
    {
      draft: 'My talk is here: https://example.org/talk. Could you [|take a look|] by Friday, March 13?',
      message: 'Without a focus Dana has to review everything.',
      severity: 'warning',
      fixed: [
        'My talk is here: https://example.org/talk. Could you take a look and tell me whether [what to judge] by Friday, March 13?',
        'My talk is here: https://example.org/talk. Could you take a look by Friday, March 13? Does [one section] convince you? You can skip the rest.',
      ],
    },
    {
      draft: 'My essay is attached. Could you read it and [|let me know your thoughts|] by Friday, March 13?',
      fixed: [
        'My essay is attached. Could you read it and let me know your thoughts, above all whether [what to judge], by Friday, March 13?',
        'My essay is attached. Could you read it and let me know your thoughts by Friday, March 13? Does [one section] convince you? You can skip the rest.',
      ],
    },
    {
      draft: "I'd [|love your feedback|] on my business plan (attached) by Thursday, March 12.",
      fixed: [
        "I'd love your feedback on my business plan (attached), above all whether [what to judge], by Thursday, March 12.",
        "I'd love your feedback on my business plan (attached) by Thursday, March 12. Does [one section] convince you? You can skip the rest.",
      ],
    },
    {
      draft: 'Would you [|have a look|] at the deck (https://example.org/deck) when you get a chance?',
      fixed: [
        'Would you have a look at the deck (https://example.org/deck) and tell me whether [what to judge] when you get a chance?',
        'Would you have a look at the deck (https://example.org/deck) when you get a chance? Does [one section] convince you? You can skip the rest.',
      ],
    },
    {
      draft: 'The draft of the bylaws is attached. Could you [|send me any comments|] by Monday, March 9?',
      fixed: [
        'The draft of the bylaws is attached. Could you send me any comments, above all whether [what to judge], by Monday, March 9?',
        'The draft of the bylaws is attached. Could you send me any comments by Monday, March 9? Does [one section] convince you? You can skip the rest.',
      ],
    },
    {
      draft: 'My portfolio is here: https://example.org/p. Could you _[|take a quick look|]_ by Friday, March 13?',
      fixed: [
        'My portfolio is here: https://example.org/p. Could you _take a quick look_ and tell me whether [what to judge] by Friday, March 13?',
        'My portfolio is here: https://example.org/p. Could you _take a quick look_ by Friday, March 13? Does [one section] convince you? You can skip the rest.',
      ],
    },
    {
      draft: 'Could you [|look over my|] cover letter (attached) by Friday, March 13?',
      fixed: [
        'Could you look over my cover letter (attached) and tell me whether [what to judge] by Friday, March 13?',
        'Could you look over my cover letter (attached) by Friday, March 13? Does [one section] convince you? You can skip the rest.',
      ],
    },
  ],
});
