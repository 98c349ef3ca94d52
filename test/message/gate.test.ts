import assert from 'node:assert/strict';
import { messageOf } from './read.ts';

/** Texts that ask a person for something, in every shape people write them. */
const requests = [
  // An ask at the very end of a letter, of what no "you" stands in.
  'Hi Mia,\n\nOur kiln takes half the gas that the old ones took. It runs on any tank, heats up in forty minutes, and is watched from the telephone, so that nobody has to stay with it overnight. We have put nine of them into schools since the summer, and all nine are still in use. We leave one with a studio for a month before anybody decides. 15 minutes to see it run?\n\nLee',
  // What the writer wanted, behind what they saw.
  'Hi Mia,\n\nI read about your glazes and wanted to connect.\n\nLee',
  'Hi Mia,\n\nWe passed your shop on Sunday and wanted to ask whether you sell clay.\n\nLee',
  "Hi Mia,\n\nI've followed your work for a year and wanted to ask: [your question]\n\nLee",
  'Hi Mia,\n\nWe redo the shop window in May, and before that I want to get your honest opinion.\n\nLee',
  // The writer offers to arrange what takes the reader's time.
  'Hi Mia,\n\nOur kiln takes half the gas. Would you like me to set up a demo in your studio?\n\nLee',
  'Hi Mia,\n\nEven two lines about how the class went would be very helpful.\n\nLee',
  'Hi Mia,\n\nBelow is what we need to process the refund:\n\n- the receipt\n- a photo of the crack\n\nLee',
  'Hi Mia,\n\nIf you still want him for the spring class, I would like to meet him first.\n\nLee',
  'Dear Ms. Adler,\n\nThe survey of the harbor wall closes tonight, and yours has not arrived. It may have gone to another address than the one that the town gave us. The council meets on it tomorrow, and the engineers want to see all of the answers side by side before then. Please use the link below to upload the answers.',
  // A slip to fill in, parts with headings, and numbers behind colons belong to a letter.
  'The choir meets in the spring. Please tick the evening that suits you.\n\nMonday [  ]\nTuesday [  ]\n\nThanks,\nLee Obi',
  'Dear Mia,\n\nI am writing to invite you to judge the pottery fair.\n\n## The fair\n\nIt fills the market square.\n\n## The jury\n\nThree potters judge forty bowls.\n\nBest regards,\nLee Obi',
  'The club has passed 300 members! Please join us on Friday, March 6 at 7 pm in the boat house. Please RSVP.\n\nRowers: 164\nSailors: 128\nDivers: 20\nAnglers: 4',
  // An office that serves customers is a reader.
  'Dear Customer Service,\n\nThe kettle of order 5520 leaks. Could you send me another one by Friday, March 13?\n\nOmar Haddad',
  // What one gets, another gives.
  'Could I get a key to the tool shed? The mower has to be fetched every other morning now that the grass grows so fast, and the neighbour who used to let me in has moved away.',
  'Dear Ms. Ortega,\n\nThe bill for the stove is six weeks old. We expect full payment by Friday, March 13.\n\nOmar Haddad',
  'Hi Lea,\n\nhere is the floor plan: https://example.org/plan\nAny feedback is welcome!\n\nOmar',
  'Hi Lea,\n\nHere is the floor plan: https://example.org/plan. Any thoughts would be super helpful!\n\nOmar',
  "Hey. Can we chat sometime today about the status of the roof you're working on? I need to know when the next tiles come and what might hold them up.",
  'I have been trying to reach the archive for some time without an answer. Could I also kindly ask you to share the maps with me? I have read the rules for visitors.',
  'Dear author,\n\nI am writing to follow up on an email I sent last week requesting access to your recordings.\n\nIda Roth',
  'Paul\nHow about meeting at 11:30 or 12? I am in the office so give me a call.\n\nCD 3-1663',
  'Thomas\n\nThe forecast for the year is 26.9 tons. Please acknowledge receipt of this note by sending me a reply.  Thanks\nKarl',
  'Here is the complete list of users.  Do you want me to send it to John?\nThanks\nSheri',
  'Good Morning,\n\nJust a reminder to get your estimates in by noon today.\n\nThank you,\nGeorge',
  'how about today (Thurs) 3pm we can find a conference room',
  'Thanks.  Go ahead and release but make sure that the audit has seen the figures before.',
  'Folks, I am still missing timesheets from four of you. I need them by noon so that pay can go out.',
  // The first line asks, and is no title; the day's parts and times are no log.
  'Take a look at this and let me know what you think--\n\nMolly',
  'Good morning all:\n\nHow does Monday the 18th look for you? Ruth is free from 9:30 AM -\n11:30 AM and from 1:00 PM - 4:00 PM.\n\nThanks!\n\nShirley',
  'Sara;\n\nI would greatly appreciate it if you could pass the plan on to the board.\n\nThanks,\nSami',
  'So dinner on Friday at 7 is fine with us if you are still free. How about the Lantern or the Old Mill? Let me know and I will book.-Dad',
  "Hi [guest's name],\n\nI would love to invite you to be a guest on our podcast. Please let me know your availability.\n\nBest regards,\n[your name]",
  "Hi Sally,\n\nThanks for your email. My CV is attached. I'd like to meet and talk briefly with you. Let me know your convenient time.\n\nJun",
  'Thank you so much for getting back to me, I know this is a busy season. I would love to learn more about what you need in your next baker. Could we hop on a 15-minute call this week, maybe on Wednesday?',
  // Notes of one or two lines, in the wordings of an office and of a club.
  'Rosa, Mr. Adler has a gap on Monday from ten to eleven. Can Ms. Obi take him then?',
  'Board members:\n\nThe attached plan moves the fund to a savings bank. If you approve, sign the last page and fax it to me.\n\nR. Kott, Secretary',
  'minutes are attached. be honest. did i miss anything?',
  'hey, who has the keys to the boat house',
  "Hi Kim,\n\nThe lift is repaired for 900. Happy for me to sign it off? I'd call them today.\n\nTa\nOle",
  'Hi all,\n\nthe milk fund is empty. Everybody who takes milk is kindly asked to put in two euros by Friday.\n\nBabs',
  // Nobody greeted, nobody signed; or signed in the line.
  'Please give me your comments by Saturday so I can wrap this up. I have started on the tables and will send them to you on Friday. I would rather not spend the holiday on it.',
  'Jo gave me the slip for the newsletter, but she has no file of it. I will type it up at the weekend. Do you have the old one? --Sal',
  'I am planning to take the week of August 6 off. Please let me know if this is a problem.',
  'Mark it up and send it back to me today if you can. It is my first cut at the flyer.',
  'Hi Ruth can you send the minutes',
  // Blanks for names, and particulars in lines of their own.
  '{name} — thank you for letting me know. Is there anything I should learn before I apply again?',
  'Hi {NAME} :wave:\n\nWe would like to invite you to speak at our meetup on {DATE}.\n\nGreetings,\n{ME}',
  'Dear Ms. Ito,\n\nwould you be willing to serve as my reference?\n\nCompany: Lund Boats\nPosition: rigger\nDeadline: 4 May\nForm: a short call\n\nBest regards,\nPer Dahl',
  'We are offered this package:\n\n1) a bond for the first year that covers all of the cost\n2) no other supplier gets better terms\n\nWhat do you all think? Please send me your objections.\n\nThanks,\nChris',
  // A name without a mark, a name behind the first question, a date above the letter.
  'Petra\n\nWe compare the dyke heights of three towns and would value your view of our table.\n\nMany thanks\n\nOle',
  'Nils\nHope the move went well. When you get a chance, could you give Ruth a call?\nThanks\nBea',
  'How have you been, Amara?\n\nWe opened a second studio in Ghent;\nit is just me and a kiln so far,\nand the rent is kind to us.\n\nWould you be able to introduce me to the potters on your street?',
  'Monday, May 4, 2026\n\nThe board meets on the 18th at two. The lease and the new roof are on the list. Please tell Mary by Friday whether you will come.\n\nRegards,\n\nKit Boon',
  'Dr. Ito (in care of Rosa Lind):\n\nWe would like to receive a photograph of you by Friday for the programme.\n\nThanks again,\n\nB. Holm',
  // With a greeting and a name below.
  'Hi Bea,\n\nI run the north depot. Do you have half an hour on Wednesday to walk me through the new tables?\n\nCheers,\nOlu',
  'Dear Ms. Achebe,\n\nI am hoping to find fifteen minutes on your calendar before the board meeting.\n\nBest regards,\nTomo',
  "Hello Uma,\n\nHere is chapter three. I'd love to hear what you make of the ending.\n\nxx\nTess",
  'Dear Sir or Madam,\n\nI would be grateful if you would forward my transcript to the address below.\n\nYours faithfully,\nK. Obi',
  'Dear all,\n\nKindly submit your expense claims no later than 30 June.\n\nBest regards,\nAccounts',
  "Hi Nell,\n\nI need your half of the slides by tonight, otherwise I can't merge them.\n\nPip",
  'Dear Hiring Manager,\n\nI would like to apply for the post of junior conservator. My CV is enclosed. I look forward to your reply.\n\nYours faithfully,\nMatthias Grau',
  'Dear neighbours,\n\nWe are looking for volunteers to help us clear the stream on 9 May.\n\nBest,\nRosa',
  'Hi Gwen,\n\nI would love for you to be my mentor.\n\nThanks,\nOba',
  'Hi Liv,\n\nLet me know what you think of the new logo. No rush.\n\nBest,\nAsa',
  'Dear Landlord,\n\nThe window does not close. I should be glad if you would send someone this week.\n\nRegards,\nFlat 9',
  'Hi Mo, can I put you down as a reference for the flat?',
  // With a name only, or a mention, or headers.
  'Ravi - can you rerun the March numbers? Need them for 2.\n\nThx\nB',
  'Theo,\nlunch tomorrow? My treat.\nNan',
  'Mr. Skov,\n\nWould you consider a trial of our sensors?\n\nA. Rao',
  'lou,\n\ncould you send the keys back?\n\nall the best,\nclay',
  '@tomas do you know if the staging db is back?',
  'To: Ana\nSubject: keys\n\nCould you leave the keys at the bar?',
  // With a sign-off only, or a word of thanks.
  "I'll be in Leeds from Tuesday and would like to drop by your workshop.\n\nRegards,\nFerdinand",
  'We would kindly ask you to return the borrowed ladders.\n\nThe Tool Library',
  'Would you please sign and return the attached form?\n\nRegards,\nM. Poe',
  'I was wondering when applicants will hear back. Thank you.',
  // With nothing around it.
  'Would Thursday at noon suit you for the handover?',
  'Can anyone lend me a dress in size 38 for a wedding on the 5th?',
  "quick one - what's the wifi password at the annex?",
  'Hey! Are you still up for climbing on Saturday?',
  'Is it okay with you if I repaint the hallway myself?',
  "hey kim, any chance you're around friday for a quick walk? been ages",
  'Hi Bob - did the second coat dry overnight? Ann',
  // Wrapped by hand, and after a story.
  'Dear Mr. Okonkwo,\n\nI am the operations lead of a small ferry company on the Clyde, and I heard\nyou speak in Oban about how your crews plan their winter. I would be very\ngrateful if you could spare twenty minutes on the phone.\n\nYours sincerely,\nIsla Buchan',
  'Hi Ren,\n\nHope the move went well and that the cat has forgiven you.\n\nI can no longer see what is wrong with the leaflet. Do you think you\ncould read it before Sunday and mark the places where you got lost?\n\nThank you!\nJosie',
  // Markdown.
  'Hi Mara,\n\nI am stuck between **Rust** and **Go** for the service. What would you pick for a team of three, and why?\n\nTa,\nJude',
  'Hey Ali,\n\nthe deploy is red:\n\n```\nError: certificate has expired\n```\n\nCould you renew it today?\n\nThanks\nWim',
  'Hi both,\n\nwe have three dates:\n\n1. 4 May\n2. 11 May\n3. 18 May\n\nWhich one works best for you? Please answer by Friday.\n\nCheers,\nMona',
  'At this point could you:\n\n- tag a release\n- list the version here\n\nThen I can move on.',
  '# To Dana\n\nHi Dana,\n\nWould you have 20 minutes on Tuesday?\n\nBest,\nOmar',
  // Between people who have written before.
  'Following up on the message below. Did you get a chance to look?\n\nBest,\nMia\n\n> Hi Rob, could you look at the roof?',
  'Thanks for the quick reply! One more question: does the price include shipping?',
  "Thank you for getting back to me. Tuesday doesn't work for me. Could we do Wednesday?\n\nBest,\nIvy",
  'Hi Ines, hi Tobias,\n\nYou both said yes. Ines, could you send Tobias two times that suit you?\n\nBest,\nFarah',
];

/** Texts that ask nobody for anything, or ask whoever reads on. */
const silence = [
  // Another's wish, one's own plan, an offer of help, and somebody introduced to somebody.
  'Hi Mia,\n\nTom called and wanted to talk about the roof. I told him that you are away.\n\nLee',
  'Hi Mia,\n\nI saw your bowls and wanted to say how much I liked them.\n\nLee',
  "Hi Mia,\n\nHere's what I need to do today: wash, cook and sleep.\n\nLee",
  'Hi Mia,\n\nI wanted to check how you are and whether there is any help you need.\n\nLee',
  'Hi Mia,\n\nIf there is any way I or the club can be of help, please let me know.\n\nLee',
  'Hi both,\n\nI wanted to connect you two because both of you build kilns.\n\nCheers,\nLee',
  'Hi Mia,\n\nWould you like me to bring a cake?\n\nLee',
  'Could we have a world without clocks? The question was put when the first bells rang over the fields, and the answers have grown shorter with every century since. Some call it a dream, others a plan for next year.',
  // What a program says, and what is written to whoever uses a thing.
  'The name of the folder is empty. Please choose one and try again.',
  'Dear customer, your card runs out next month. Please renew it as soon as possible.',
  'Please fill in the gaps in the text below.',
  "Dear Ida,\n\nThank you for your proposal. It was highly rated, but we ran out of room for it.\n\nIf you would like to withdraw it, we understand. Just reply to this mail and we'll take care of that. We hope you will still come to the fair.\n\nThe fair team",
  'Dear Ida,\n\nUnfortunately, your talk was not one of those selected. I do hope you will choose to come to the fair anyway. If you plan to come, please register soon.\n\nBest,\nMo',
  'Hi!\n\nThank you for your application. Please note that it may take some weeks before we can review it. We are grateful for your patience and interest.\n\nThe team',
  "Hi team,\n\nI've sent your request today. Keep in mind that we do not decide about it.\n\nHave a nice day\nMo",
  'Hi Ann,\n\nWould you like me to reserve a table?\n\nBob',
  'Hi Ann,\n\nWould you like me to send you a copy?\n\nBob',
  'She wrote: "Could you come on Friday? I need the ladder." He did not answer. On Saturday the ladder was gone, and so was the cat.',
  'Hi Tom,\n\nGood question! Would I do it again? Probably, but with fewer stops and better shoes. That trams do not wait is what I learned.\n\nIda',
  "Hi team, great work on the release! I'm really proud of what you built. Have a good weekend. Maria",
  'Hi Jo, attached is the file you asked for. Let me know if you need it in another format. Best, Al',
  'Dear Ms. Dorn,\n\nWe regret that your application was not successful this time. We encourage you to apply again next year.\n\nThe committee',
  "Hi Ann,\n\nWe've decided to move forward with another candidate. If another role opens up that is a better fit, I'd love to reconnect.\n\nIvo",
  "Hi Vic,\n\nI just wanted to let you know that I haven't forgotten about the fence. Here's my list of things that still need to be done.\n\n* Update the plan\n* Order the posts\n\nMo",
  'Hi Jo,\n\nConfirming our meeting:\n\n- **Date:** Monday, May 4\n- **Time:** 3 pm\n\nLet me know if anything changes. See you then!\n\nDerek',
  'Peter,\n\nThanks for your mail. I would suggest you contact two people, Eric and Rick. Good luck.\n\nMike',
  'Jeff -\n\nJean and I wanted to say thank you for the flowers. I hope to stop by the gallery next week. Hope to see you when time permits.\n\nJRG',
  'Hi Ana,\n\nGreat job on the presentation yesterday.\n\nThanks,\nSam',
  'Hi Ana,\n\nIt was my understanding that we would like to keep the old form.\n\nThanks,\nSam',
  'Hi Ana,\n\nThanks so much for signing up. We will be in touch once the list is final.\n\nSam',
  'Hi Ana,\n\nWe met with Ruth this morning and she will send the plans herself.\n\nBest,\nSam',
  'Hi Ana,\n\nPer your request, here are the figures for April.\n\nBest,\nSam',
  // Lines that begin as a message does.
  'Notice to residents: Please keep the front door shut after ten.',
  'Dear Santa,\n\nI have been good. I would like a train, please.\n\nMo',
  'Dear Kay,\n\nYou shouted \'one more?\', and then "can they not play on?" It was the best night of the year.\n\nLove,\nMia',
  // A story.
  'The ferryman looked up. *Could you row?* he asked. The girl shook her head.',
  // Thanks, answers, news, good wishes.
  "Hi Tom,\n\nthanks a ton for the ride, you saved my evening! Let's do it again some time.\n\nCheers,\nBea",
  'Dear Dr. Okoro,\n\nI just wanted to thank you for your lecture. I would love to hear you speak again one day.\n\nKind regards,\nLiv',
  'Hello Sami,\n\nYes, happy to. I will bring the ladder at nine.\n\nBest,\nPia',
  'Dear Omar,\n\nYes, I would love to speak at the seminar. I will send a title.\n\nBest,\nHelen',
  'Dear Paul,\n\nThank you for asking me to join the board. I have decided not to. I hope you find somebody soon.\n\nWarm regards,\nEstelle',
  "Hi Kim,\n\nSorry, I can't make Thursday after all. Have fun without me!\n\nJo",
  'Hi Wen,\n\nI sent the report to the board on Friday. They liked the maps best.\n\nBest,\nArlo',
  'Hi Lee,\n\nCongratulations on the new job! If you ever need a sounding board, you know where to find me.\n\nRon',
  'Dear Mrs. Hale,\n\nPlease accept our condolences. We will miss his whistling.\n\nWith sympathy,\nThe Bells',
  'Hi Cleo,\n\nHow are you? All is well here. The hens are laying.\n\nLots of love,\nGran',
  'Hey,\n\ncan you believe they cancelled the ferry again?! We took the bus.\n\nDee',
  'Dear Kofi,\n\nThank you for your help. Could anyone else have got that sofa round the corner? I doubt it.\n\nAbe',
  'Hi Una,\n\nYou wanted to know when the bus leaves. It leaves at ten past.\n\nD',
  'Hi Bo,\n\ndone, see below.\n\n> Could you move the deadline to Friday?\n\nTed',
  'FYI\n\n---------- Forwarded message ----------\nFrom: Ron\nSubject: keys\n\nCould you drop the keys at the bar?',
  // Offers, notices, confirmations.
  "Hi Rosa,\n\nI'd be happy to introduce you to our archivist. Just say the word.\n\nBest,\nNick",
  'Hi Max,\n\nI have a van and I am free all weekend. Let me know if you would like help.\n\nCheers,\nSteve',
  'Hi Ben, all done. If you want me to change the color, let me know.\n\nAda',
  'Dear members,\n\nThe pool reopens on 1 June. If you have any questions, please contact the office.\n\nThe committee',
  "I'm out of the office until 4 August. For urgent matters please contact my colleague Jan.\n\nBest regards,\nLotte",
  'Hello Sam,\n\nThanks for getting in touch. We have reset your password. Is there anything else we can help you with?\n\nKira',
  // Leave is given, and nothing asked.
  'Hi Lea,\n\nThe board said yes to the stove. Go ahead and order it.\n\nOmar',
  'Dear guest,\n\nwelcome to our house. Would you like breakfast in your room? Just dial 9.\n\nYour hosts',
  'All:\n\nJane Wilson is now responsible for compliance. Please join me in congratulating Jane.\n\nPia',
  'Hi Yan,\n\nmeet Ola. Ola, meet Yan. You restore the same loom. I will let you take it from here.\n\nSo',
  'Dear Mr. Fox,\n\nYour subscription has been renewed. No action is required.\n\nThe Evening Star',
  'Hi Ana,\n\nI came across an article on tide mills and thought of you. No need to reply.\n\nBest,\nRob',
  // Documents.
  "# Contributing\n\nHi! Please open an issue before you send a patch. Could you also run the linter? We'd love your help.\n\nThanks,\nThe maintainers",
  '## Install\n\nCould you not find it? Please tell us what works for you.',
  '# Minutes\n\n- B asked if C could send the list\n- Could we hold the next meeting in May? Agreed.',
  '**Could you hold a table for me?**\n\nPlease call us.\n\n## Can I bring my bike?\n\nYes.',
  '[10:02] ana: could someone restart the build?\n[10:03] bo: done',
  '10:02 ana: could someone restart the build?\n10:03 bo: done',
  'Q. Would you do it again?\nA. Every day.\nQ. Could you tell us why?\nA. No.',
  'TODO\nask Mia for the photos\nplease remember the milk',
  'feat: ask before deleting\n\nThe dialog says "Do you want to delete it?". Can it be switched off? Yes.',
  '1. How often do you use the library?\n2. Would you recommend it to a friend?\n3. What could we do better?',
  '---\ntitle: Welcome\nlayout: page\n---\n\nWe value your ideas. So please let us know if you see anything to improve.',
  '```\nHi Ana,\n\ncould you send me the file?\n\nThanks\n```',
  'Error: could not connect. Please check your settings and try again.',
  "We're hiring! Do you love maps? Can you read contour lines in your sleep? Join us.",
  // Stories, verse, speeches, texts about asking.
  'The stranger leaned over the counter. Could you tell me, he said, where the river ends? Nobody knew.',
  'Oh moon, would you lend me\nyour silver for the night?\nI only want to see her\nby something less than light.',
  'Dear diary,\n\nToday I wanted to ask Lars whether he would come with me. Why am I like this?',
  'How do you ask for help without feeling small? You begin with the thing itself. "Would you hold this ladder?" is a whole request. I learned that from a roofer.',
  'I used to write "could you please" forty times a day. Now I write nothing, and things get done anyway.',
  'Speech at the harbour\n\nDear friends, what brings us here today? The sea. What keeps us here? The beer.',
  'Dear reader,\n\non page 3 you will find the crossword; can you solve it before the tea is cold?\n\nThe editors',
  // Not English.
  'Sehr geehrte Frau Lund,\n\nkönnten Sie mir bitte die Rechnung schicken?\n\nMit freundlichen Grüßen\nKarl Beck',
  "Bonjour Claire,\n\npourriez-vous m'envoyer le dossier avant vendredi ?\n\nCordialement,\nLuc",
];

suite('gate', () => {
  for (const text of requests) {
    test(`request: ${text}`, () => {
      assert.equal(messageOf(text).isRequest, true, 'as Markdown');
      assert.equal(messageOf(text.replaceAll('\n', '\r\n')).isRequest, true, 'with CRLF');
    });
  }
  for (const text of silence) {
    test(`silence: ${text}`, () => {
      assert.equal(messageOf(text).isRequest, false, 'as Markdown');
      assert.equal(messageOf(text.replaceAll('\n', '\r\n')).isRequest, false, 'with CRLF');
    });
  }

  const ask = 'Could you send me the form?';
  const story = `${'The road went on and on. '.repeat(60)}${ask} ${'It rained. '.repeat(60)}`;
  test('a question inside a long text is no request', () => assert.equal(messageOf(story).isRequest, false));
  test('a plain text with the headings of a README is a document', () => {
    const text = '## Install\n\n    make\n\n## Contributing\n\nAny help is welcome. Could you send a patch?\n';
    assert.equal(messageOf(text, 'plaintext').isRequest, false);
  });
  test('a letter of more than a thousand words is a document', () => {
    assert.equal(messageOf(`Hi Ana,\n\n${'The road went on. '.repeat(260)}${ask}\n\nBest,\nOmar`).isRequest, false);
  });
  test('mail and included files are believed, and still must ask', () => {
    const text = `# Form\n\n${ask}\n`;
    assert.equal(messageOf(text).isRequest, false);
    assert.equal(messageOf(text, 'markdown', 'believed').isRequest, true);
    assert.equal(messageOf('# Form\n\nThe form is here.\n', 'markdown', 'believed').isRequest, false);
  });
  test('front matter that names a receiver is believed, that of a page is not', () => {
    assert.equal(messageOf(`---\nto: Ana\n---\n\n# Form\n\n${ask}`).isRequest, true);
    assert.equal(messageOf(`---\nyesable: true\n---\n\n# Form\n\n${ask}`).isRequest, true);
    assert.equal(messageOf(`---\nlayout: post\n---\n\n${ask}`).isRequest, false);
  });
  test('the writer closes the gate, and a command opens it', () => {
    assert.equal(messageOf(`---\nto: Ana\nyesable: false\n---\n\n${ask}`).isRequest, false);
    assert.equal(messageOf(ask, 'plaintext', 'closed').isRequest, false);
    assert.equal(messageOf('The roof is on.', 'plaintext', 'asked').isRequest, true);
  });

  for (const [field, isOpen] of [
    ['Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit', true],
    ['Content-Type: text/plain\nContent-Transfer-Encoding: Quoted-Printable', false],
    ['Content-Transfer-Encoding: base64', false],
    ['Content-Type: text/html; charset=utf-8', false],
    ['Content-Type: multipart/alternative;\n boundary="a1"', false],
  ] as const)
    test(`a saved mail: ${JSON.stringify(field)}`, () => {
      const text = `From: lee@example.org\nTo: mia@example.org\n${field}\n\nHi Mia,\n\nCould you send me the kiln log asap?\n\nLee\n`;
      assert.equal(messageOf(text, 'mail', 'believed').isRequest, isOpen);
    });
});
