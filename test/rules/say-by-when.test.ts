import { sayByWhen } from '../../shared/rules/say-by-when.ts';
import { testRule } from '../harness.ts';

testRule(sayByWhen, {
  clean: [
    // What the meeting is about.
    "Could we talk for 15 minutes on Friday at 10 am? I'd like to know whether I should sign the lease or wait.",
    "Do you have 15 minutes on Friday at 10 am? I need to decide between the barge and the ferry and I'd like your view.",
    // Some time is how long, and not when.
    'We would like some time off in March.',
    'Could you give me some time to find another tenant?',
    'Could you keep an eye out for a used loom for me?',
    // The day stands in the name of what it has to be ready for.
    "Could you proofread the programme before Sunday's concert?",
    'Please complete the seating plan ahead of our Friday rehearsal.',
    "Could you prepare the handout in time for tomorrow's class?",
    // No day, and yet a limit.
    'Could you send me the seed list by mid-April?',
    'Could you approve the plan for the hull? By the end of April is early enough.',
    // The deadline stands behind the question, or near it.
    'Two offers came in, from Reiss and from Lund. I would take Lund. Agreed? The roofers need a word by noon tomorrow.',
    'Could you look over my lease (attached), above all clause 4? It is two pages. The landlord wants it back on Friday.',
    'Please approve my trip to Brest. I leave on March 9.',
    // It was paid already.
    'Could you confirm that you received our deposit?',
    // Nobody waits where somebody is in danger or robbed.
    'A child is trapped in the lift of block C. Please send a mechanic as soon as possible.',
    'My bag with all cards was stolen. Please block the company card immediately.',
    "The shop asked for two references and I'd like to name you. Would that be fine with you?",
    'The boiler has not been working since Sunday. Could you send a plumber as soon as possible?',
    'The cat has been outside since breakfast. Could you let her in when you can?',
    'Could you ring me as soon as possible after the vet has called?',
    'I would like to discuss the fence with you in person for half an hour. I would be glad if you could get back to me at your earliest convenience.',
    "I'd really like to hear what you think of the film.",
    'Could I borrow your long ladder for one weekend?',
    'Could you send me the lease? I look forward to hearing from you at your earliest convenience.',
    "Could you look over my cover letter before I send it? The deadline's Thursday.",
    "I took your course last spring and earned an A. I am applying to five master's programs, and the first deadline is March 20. Would you write a letter of recommendation for me?",
    // It costs one word to allow.
    'Hi Dana,\n\nMay I quote your sentence on night shifts in our newsletter?\n\nThanks,\nOmar',
    'Hi Dana,\n\nIs it okay if I bring my sister along?\n\nThanks,\nOmar',
    'Could you send us your address, so that we can mail the invitation?',
    'I cannot follow the second step. Could you rephrase it?',
    'Send me your numbers when you finish the first pass.',
    // When the reader can is what is asked.
    'Could you confirm the address and tell me when you can deliver the piano?',
    'Could you say when you have time to look at the roof?',
    'The food bank needs a driver on Saturday, March 7. You have a licence. Could you do it?',
    'Which one is right, the sum in Table 3 or the one in the text?',
    'Ok to merge the branch?',
    // An errand is done when it is read.
    'Could you send me the signed copy of the Meyer lease? I need it for the file.',
    'Hey team, could someone review my patch when you get a second? https://example.org/pr/7',
    'Could you send me a copy of your days off, so that I can update the calendar?',
    'Please give Rosa a call and find out what she wants.',
    'Could you pick up the keys on your way home?',
    'Would you be willing to talk to Ana about the bridge?',
    // So is a plain yes or no.
    'Are we interested in adding a second caterer to our list?',
    'The scans of the two invoices are attached. Please review and let me know if they look right.',
    // The next sentence goes on about it.
    'Would you be a reference for the north pier tender? It means one call of ten minutes between March 9 and 13.',
    'Could you send me the May counts as CSV by Friday, March 13? Rough numbers are fine.',
    'In future, could you send the parcels to 14 Mill Lane?',
    'The server is down and orders are lost. Could you restart it as soon as possible?',
    'Could you read section 2 of my draft (https://example.org/d) and tell me whether it holds? No rush at all.',
    'Would you have 20 minutes on Tuesday, March 10, at 2 pm ET?',
    'Did you correct the Brest series before or after averaging?',
    'I need it soon, said Ana. Could you approve the order by Monday, March 9?',
    'Dear Professor Okoye,\n\nWould you be able to write me a strong letter for the Delft program? It is due Wednesday, April 1; the portal link is attached.\n\nThank you,\nYusuf',
    'Could you approve the order by [day]?',
  ],
  flagged: [
    {
      // The opinion has no day; the telling has.
      draft: '[|What do you think|] about my poster?',
      fixed: ['Could you tell me by Thursday, March 12, what you think about my poster?'],
    },
    {
      draft: 'Kindly share the two deeds [|on priority|].',
      fixed: 'Kindly share the two deeds by Tuesday, March 3.',
    },
    // The day lies in the writer's own week, and takes its place.
    {
      draft: 'Could you return the drill [|at some point|] next week?',
      fixed: ['Could you return the drill by [day next week]?'],
    },
    {
      draft: 'Could you return the drill [|as soon as possible|] next week?',
      fixed: ['Could you return the drill by [day next week]?'],
    },
    {
      draft: '[|Do you have time to proofread my speech|] this week? It is attached.',
      fixed: ['Do you have time to proofread my speech by [day this week]? It is attached.'],
    },
    {
      draft: 'Could you complete the form [|sometime|] this week?',
      fixed: ['Could you complete the form by [day this week]?'],
    },
    // Leave is approved before it begins.
    {
      draft: 'I would like to take leave on March 11 and 12. [|Please approve|].',
      fixed: ['I would like to take leave on March 11 and 12. Please approve by [day].'],
    },
    // What the writer does takes place on a day.
    { draft: 'Could I swap my shift [|soon|]?', fixed: 'Could I swap my shift on [day]?', severity: 'information' },
    {
      draft: "Thank you for Friday's concert. [|Could you prepare the list of the guests|]?",
      fixed: "Thank you for Friday's concert. Could you prepare the list of the guests by Thursday, March 12?",
    },
    // A day follows what the wish asks.
    {
      draft: 'It [|would mean a lot to me if you could read my poem|] (attached).',
      fixed: [
        'It would mean a lot to me if you could read my poem (attached) by Thursday, March 12.',
        'It would mean a lot to me if you could read my poem (attached) by [day].',
        'It would mean a lot to me if you could read my poem (attached). No rush: any day before [date] is fine.',
      ],
    },
    {
      // Something else sets the pace: nobody says that there is no rush.
      draft: 'My lease is attached. [|Could you review clause 4|] before the owner moves in?',
      fixed: ['My lease is attached. Could you review clause 4 by [day] before the owner moves in?'],
    },
    {
      // The day is the deed's, and not that of the reason behind it.
      draft: '[|Could you update the roster|] if I do the weeding?',
      fixed: [
        'Could you update the roster by Thursday, March 12 if I do the weeding?',
        'Could you update the roster by [day] if I do the weeding?',
        'Could you update the roster if I do the weeding? No rush: any day before [date] is fine.',
      ],
    },
    {
      draft: '[|Could you prepare the seating plan|], since I am away next week?',
      fixed: [
        'Could you prepare the seating plan by Thursday, March 12, since I am away next week?',
        'Could you prepare the seating plan by [day], since I am away next week?',
        'Could you prepare the seating plan, since I am away next week? No rush: any day before [date] is fine.',
      ],
    },
    {
      draft: '[|Could you prepare the list of the guests arriving|] soon?',
      fixed: [
        'Could you prepare the list of the guests arriving soon by Thursday, March 12?',
        'Could you prepare the list of the guests arriving soon by [day]?',
        'Could you prepare the list of the guests arriving soon? No rush: any day before [date] is fine.',
      ],
    },
    {
      draft: 'Could you please [|asap|] send me the seating plan?',
      fixed: [
        'Could you please send me the seating plan by Tuesday, March 3?',
        'Could you please send me the seating plan by [day]?',
      ],
    },
    {
      draft: 'Could you update the roster [|when you get around to it|]?',
      fixed: ['Could you update the roster by Thursday, March 12?', 'Could you update the roster by [day]?'],
    },
    {
      draft: 'I need you to sign the lease [|right now|].',
      fixed: ['I need you to sign the lease by Tuesday, March 3.', 'I need you to sign the lease by [day].'],
    },
    {
      draft: "[|Please sign the lease|] and let me know when you're free to collect the keys.",
      fixed: "Please sign the lease by Thursday, March 12 and let me know when you're free to collect the keys.",
    },
    {
      draft: 'Please prepare the plan and let me know [|when you can|].',
      fixed: 'Please prepare the plan and let me know by Thursday, March 12.',
    },
    {
      draft: 'Could you mind the twins [|one evening|]?',
      message: 'No day, so Dana has to guess when.',
      severity: 'information',
      fixed: 'Could you mind the twins on [day]?',
    },
    { draft: 'Can I borrow your long ladder [|at some point|]?', fixed: 'Can I borrow your long ladder on [day]?' },
    { draft: 'Could I have my drill back [|soon|]?' },
    { draft: 'Could you mend the fence [|one weekend|]?' },
    {
      // Who is in a hurry waits for no Thursday.
      draft: 'Could you send me the seating plan [|asap|]?',
      fixed: [
        'Could you send me the seating plan by Tuesday, March 3?',
        'Could you send me the seating plan by [day]?',
      ],
    },
    {
      draft: 'We need your menu for the printer. [|Asap|] pls!',
      fixed: ['We need your menu for the printer by Tuesday, March 3.', 'We need your menu for the printer by [day].'],
    },
    {
      draft: '[|ASAP|] please send your menu to Rita.',
      fixed: ['Please send your menu to Rita by Tuesday, March 3.', 'Please send your menu to Rita by [day].'],
    },
    {
      draft: 'i need the seating plan for the printer. [|asap|] pls',
      fixed: [
        'i need the seating plan for the printer by Tuesday, March 3.',
        'i need the seating plan for the printer by [day].',
      ],
    },
    {
      draft: 'Could you please [|promptly|] send me the May figures?',
      fixed: 'Could you please send me the May figures by Thursday, March 12?',
    },
    {
      draft: 'Could you send me the May figures? [|ASAP|] would be great.',
      fixed: 'Could you send me the May figures? By Tuesday, March 3 would be great.',
    },
    {
      // The writer hurries; the reader is told no day.
      draft: 'I wanted to quickly reach out. [|Could you put together the minutes of the October meeting|]?',
      message: 'No date, so Dana has to guess how urgent this is.',
    },
    {
      draft:
        'The [|deadline for the camera-ready version is approaching|]. Could you tell me whether section 2 of my draft (attached) holds?',
      severity: 'warning',
      fixed:
        'The deadline for the camera-ready version is [date]. Could you tell me whether section 2 of my draft (attached) holds?',
    },
    {
      draft: '[|Could you send me the report|] on the spring floods?',
      message: 'No date, so Dana has to guess how urgent this is.',
      severity: 'warning',
      fixed: [
        'Could you send me the report on the spring floods by Thursday, March 12?',
        'Could you send me the report on the spring floods by [day]?',
        'Could you send me the report on the spring floods? No rush: any day before [date] is fine.',
      ],
    },
    '[|Please prepare a summary of the interviews for the board|].',
    '[|Could you look into the broken gate|] at the north pier?',
    '[|Please wire the deposit for the hall to Bremer|].',
    '[|Would you donate two prizes for our raffle|]?',
    'The third draft of our lease is attached. [|Could you review section 2|] and tell me whether it holds?',
    'Could you send me the signed copy of the Meyer lease [|as soon as possible|]?',
    {
      draft: 'Could you approve the sensor order [|as soon as possible|]?',
      fixed: [
        'Could you approve the sensor order by Tuesday, March 3?',
        'Could you approve the sensor order by [day]?',
      ],
    },
    {
      draft: 'Could you read section 2 of my draft (https://example.org/d) [|when you get a chance|]?',
      severity: 'information',
      fixed: [
        'Could you read section 2 of my draft (https://example.org/d) by Thursday, March 12?',
        'Could you read section 2 of my draft (https://example.org/d) by [day]?',
      ],
    },
    {
      draft:
        'Dear Professor Aydin,\n\n[|Could you write me a recommendation letter for the hydrology program|] at Uppsala? My CV is attached.\n\nRespectfully,\nDario Venn',
      fixed: [
        'Dear Professor Aydin,\n\nCould you write me a recommendation letter for the hydrology program at Uppsala by [due date]? My CV is attached.\n\nRespectfully,\nDario Venn',
        'Dear Professor Aydin,\n\nCould you write me a recommendation letter for the hydrology program at Uppsala? No rush: any day before [date] is fine. My CV is attached.\n\nRespectfully,\nDario Venn',
      ],
    },
    {
      draft:
        'Hi team,\n\nShall we go with Harlow or with Bremer? I recommend Harlow. We need to move on this [|ASAP|].\n\nThanks,\nInes',
      fixed: [
        'Hi team,\n\nShall we go with Harlow or with Bremer? I recommend Harlow. We need to move on this by Tuesday, March 3.\n\nThanks,\nInes',
        'Hi team,\n\nShall we go with Harlow or with Bremer? I recommend Harlow. We need to move on this by [day].\n\nThanks,\nInes',
      ],
    },
    {
      draft: 'Could you tell me whether section 2 (attached) holds? The submission [|deadline is really tight|].',
      severity: 'warning',
      fixed: 'Could you tell me whether section 2 (attached) holds? The submission deadline is [date].',
    },
    {
      draft: 'My [|deadline is approaching|]. Could you tell me whether section 2 of my draft (attached) holds?',
      severity: 'warning',
      fixed: 'My deadline is [date]. Could you tell me whether section 2 of my draft (attached) holds?',
    },
    {
      draft: '**[|Could you fill|] in the budget sheet** (https://example.org/b)?',
      fixed: [
        '**Could you fill in the budget sheet** (https://example.org/b) by Thursday, March 12?',
        '**Could you fill in the budget sheet** (https://example.org/b) by [day]?',
        '**Could you fill in the budget sheet** (https://example.org/b)? No rush: any day before [date] is fine.',
      ],
    },
    {
      draft: '[|Can you approve the lease|]?',
      fixed: [
        'Can you approve the lease by Thursday, March 12?',
        'Can you approve the lease by [day]?',
        'Can you approve the lease? No rush: any day before [date] is fine.',
      ],
    },
  ],
});
