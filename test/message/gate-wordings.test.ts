import assert from 'node:assert/strict';
import { messageOf } from './read.ts';

/** Plain requests in the wordings of chats, letters and demands. */
const requests = [
  // What the reader needed in their day, and no offer.
  'Hi Uma, I am building a kiln in May, as you did. Did you need a permit for it?',
  // How the writer can be reached answers no question of theirs.
  "Hi Uma,\n\nI'd be thankful if you would speak with me about the mill. You can reach me by phone.\n\nTomo",
  'Hi Uma,\n\nI was hoping you would meet me about the mill. You can find the plans at mill.example.\n\nTomo',
  'Hi Uma,\n\nWe want to move the fitting to May. Is there a free hour then? You can reach us at 555-0110.\n\nTomo',
  // Whoever is honored hopes.
  'Hi Uma,\n\nI would be honored to talk with you about the dykes.\n\nTomo',
  'Hi Uma,\n\nWe would be thrilled to have ten minutes of your time.\n\nTomo',
  "Hi Uma,\n\nI'd be so glad to get to meet you before the fair.\n\nTomo",
  // A follow-up that says what it wants to see, a word of one line behind a wish, and a post in no words of its own.
  'Hi Uma,\n\nI wrote in May about the flat. I wanted to follow up to see if it is still free.\n\nTomo',
  "Hi Uma,\n\nI'd like to check in and ask whether the board has met.\n\nTomo",
  "Hi Uma,\n\nI'd be thankful if you could read my speech. Enclosed. I give it on Sunday.\n\nTomo",
  'Hi Uma, here is the poster. Feedback welcome!',
  "Hi Uma,\n\nI'm interested in opportunities with your mill. My CV is attached.\n\nTomo",
  "Hi Uma, I was hoping you'd like to see the mill.",
  // At the door of a house, and with ceremony.
  'Hi friends at no. 9,\n\nCould you come over sometime so that we can talk about the drain?\n\nUma and Tomo, no. 7',
  'Dear Professor Lind,\n\nI humbly request an audience with you at your convenience about my grant.\n\nTomo',
  // A greeting and a short order in one line.
  'Hi Uma, please sign the lease.',
  'hello uma, kindly confirm the price',
  'Hi all, pls water the ferns!',
  // To find time for a talk, of what the reader is willing to do, and what has come of it.
  "Hi Uma,\n\nIt'd be lovely to find a time to chat about the garden.\n\nTomo",
  'Hi Uma,\n\nWe would like to find time to speak about the fence.\n\nTomo',
  'Hi Uma,\n\nI would very much appreciate a copy of your map.\n\nTomo',
  "Hi Uma,\n\nI'm wondering whether you'd be willing to share your notes.\n\nTomo",
  "Hi Uma,\n\nThe parcel never came. What's going on?\n\nTomo",
  'Hi Uma,\n\nThank you for the tour! I was wondering if we could meet again in May?\n\nTomo',
  // A fact behind the question is no answer to it, and a word about the answer waits for it.
  'Are you around for a call today? The buyer leaves Friday.',
  "Shall we take the red one? It's lighter.",
  'Can you call the caterer? I cannot.',
  'Hi Kit,\n\nWould you like me to hold the table for you? A yes by Friday is enough.\n\nOle',
  "Hi Kit,\n\nWould you like one of the bowls? 'Yes' or 'no' is plenty.\n\nOle",
  // Chat of an office.
  'lmk when you can look at the invoice',
  'pls take a look at my slides and lmk',
  "Where's the contract for Oslo",
  'Please see attached and process.',
  'Waiting for your approval on the Lyon booking, it lapses on Thursday.',
  'For your signature: lease for the Bremen office.',
  'Pop by my desk before you leave, the new samples came in.',
  'Come find me when you have a second.',
  // Letters that wish, pass a question on, and step aside in the midst of it.
  'Dear Ms. Ito,\n\nWe would appreciate the chance to meet with you and show you the site.\n\nYours,\nPer',
  'Dear Ms. Ito,\n\nIt would be an honour to present our plans to you in a short visit.\n\nYours,\nPer',
  "Hi Uma,\n\nI study in Lund. Should you find an hour in December, I'd be delighted to buy you lunch.\n\nTomo",
  "Hi Uma,\n\nI study in Lund. If you ever have a spare quarter of an hour, I'd love to hear how you began.\n\nTomo",
  'Dear Ms. Ito,\n\nThank you in advance for considering a brief call about the dykes.\n\nYours,\nPer',
  'Hi Lea,\n\nbumping this up. Would love to find twenty minutes this month.\n\nTomo',
  'Dear Ruth,\n\nMy question is whether you would judge the bake-off on May 4.\n\nYours,\nNell',
  'Dear Mr. Hall,\n\nI work for Ms. Amato. She wonders if you could move the hearing to Thursday.\n\nLou Berg',
  'Dear Mrs. Hill,\n\nI was wondering, though I know it is short notice, if you could host our guest.\n\nYours,\nAna',
  "Hi Kim,\n\nMy flight lands at six and I was wondering if you'd be free to pick me up.\n\nOle",
  'Hello,\n\nI would like to view the apartment on Mill Lane.\n\nIda Roth',
  'Hi Pat,\n\nChecking in on my refund, it has been three weeks.\n\nOle',
  // Demands.
  'I need you to get the signed lease back to me by noon.',
  'You must call me back today.',
  'I demand a replacement.',
  // A plan that somebody has to allow, and a letter to an office.
  "Can I leave at three on Thursday? The school play starts at half past and my sister cannot make it this year. I'd come in an hour early and finish the count before the others arrive.",
  "To the Registrar's Office\n\nCould you tell me by Friday whether my fee was received?\n\nIda Grau",
  'Hi Kim,\n\nRequest: Could you review the deck?\nDeadline: Friday.\n\nOle',
  // Accepting is asked for, and a wish on somebody's day may still name its own.
  'Dear Mr. Lund,\n\nPlease consider this a formal request for a refund of 40.\n\nYours,\nMia Holm',
  'Happy new year! I would love to meet for coffee on Friday and hear how you built your team.\n\nOle',
  'Dear all,\n\nAll timesheets must be submitted by Friday, December 4.\n\nThanks,\nAccounts',
  // What somebody said is news in a short note, and a thing of everybody's is asked for by one.
  'She said Thursday works. Can you book the room?',
  'I asked the plumber twice. Could you try him?',
  'We are looking for a part-time cook. Do you know anyone?',
  'Could you send me a free quote for the fence?',
  'Could you call 555-0133 and cancel my appointment?',
  'Dear Ms. Hill,\n\nthe form must be signed by your director by Friday, December 11.\n\nKind regards,\nAna Roth',
  "Dear Mr. Lund,\n\nI'd love to hear how Lund Boats chose its timber.\n\nBest,\nTomo",
  'Whats the status of the lease',
  'hey can u lend me the drill',
  'hey jo could you call me tonight',
];

/** Rules, warmth, talks, notices, formulas and names: they hold the words of a request and ask no reader for anything. */
const silence = [
  // What others say in several sentences.
  "The shop writes every spring: “Hi Uma, we saw your loom. We'd love to pick your brain. Could we talk soon?” I throw it away.",
  '“Dear Tomo,” she began, “the roof leaks. Could you come on Friday? I need the ladder.” She tore it up.',
  // What is planned to be asked some day, hoped and come true, or said in surprise.
  'Hi Uma,\n\nI will follow up on Friday to see if the tiles came.\n\nTomo',
  "Hi Uma,\n\nI was hoping you'd enjoy the cake! It was Nora's idea.\n\nTomo",
  "I was hoping you'd be at the fair! We missed you.",
  'Feedback welcome on all our pages.',
  'Are you joking? That is wonderful!',
  'Note to self: ask Kim for the keys. Would be good to have them by May.',
  // The writer answers themselves; and "delighted to speak" promises.
  'How does one open the lock? You can find the key below.',
  "Hi Uma,\n\nThank you for asking. I'd be delighted to speak with you.\n\nTomo",
  'Hi Uma, thanks for the ferns!',
  // A regret, a greeting, an offer, and what is asked for another day.
  'Dear Uma,\n\nI read about the fire. Would that we had known!\n\nTomo',
  "Hi Uma,\n\nWhat's going on with you? I just wanted to say hi.\n\nTomo",
  "Hi Uma,\n\nIf you have questions, I'd be happy to answer them.\n\nTomo",
  "Hi Uma,\n\nSorry, I can't sing on Friday. Please keep me in mind for the next concert.\n\nTomo",
  'They would like to find time to talk.',
  // Rules that others keep, and what the writer waits for from others.
  'Any hotel above 200 a night has to be approved by your team lead.',
  'Purchases over 1,000 must be signed by two directors.',
  'Please note that overtime must be booked before the end of each week.',
  'We need to hear from the surveyor before we sign. I wrote to her today.',
  "I'd like to hear how they solved it first.",
  "Mum asked if you'd bring the cake. I told her I'd do it.",
  "Klaus wondered if you could lend him the drill, and I've already sent it over.",
  'Hi Uma, I am off to the mill. Did you need anything from there?',
  // Warmth, and a door left open.
  "Hi Uma, you sang well on Sunday. I'd love to hear you sing again soon.",
  "Hi Uma, I hope you'll bake for us again soon!",
  "Hi Uma, rest well. I'd love to see you all soon, and I look forward to the photos.",
  "Hi Uma, I've reset the clock. Let me know if it doesn't work.",
  "Hi Uma, your new code is 7210. Let me know if the code won't work.",
  "Thank you for the lovely cot! We'd love for you to come and see her in it.",
  "Dear Ms. Bell, thank you for all you did. I hope you'll come to our spring fair.",
  // Warmth on somebody's day.
  "Happy birthday, Bo! I'd love to see you before the summer is over.\n\nLove,\nIda",
  "Hi Ilse,\n\nso sorry for your loss. We'd love to have you here for a while.\n\nOle",
  "Welcome home! I'd love to hear all about Peru.",
  // Talks, toasts, and texts that answer themselves.
  "In today's episode I want to talk about sleep. You spend a third of your life on it.",
  "Tonight I'd like to speak about fear. We all know it.",
  'Mr. Speaker, I would like to discuss the bill before us. It does nothing for the harbour.',
  'She ran the choir for thirty years. Would you please raise your glasses to Nora?',
  'For ten years I answered every letter. Could you look at my poems? Of course. Would you write a preface? Gladly. Then I learned the word no.',
  'Would you give up your seat for a stranger? Most people say they would.',
  'Would you leave your door unlocked? In our village they do.',
  'It always starts the same way. Could you do me a favour? Then you sigh and put down the pen.',
  '"Fine," I say. Would you mind if I sat here? he asks, and sits.',
  'Let me start with a story. Would you have put your hand in the hive? My grandmother did.',
  // What holds for whoever reads it.
  'Keep out of reach of children. You must not use this spray near a flame. Please read the leaflet.',
  'If you move house, you must tell us within 14 days. Please keep this letter.',
  'Please ask your dentist if you are unsure.',
  'Tired of damp walls? Ring us on 555-0144 or visit our house.',
  'Hunting for a better mattress? Sleep on ours for 100 nights.',
  "Talk to one of our experts about your mortgage. Let's find the right deal for you.",
  'Do you allow all cookies?',
  'Would you like to save your changes? Press enter for yes.',
  'We are looking for a full-time gardener. Can you drive a van? Applications by 3 May to the park office.',
  // Formulas that hand over and resign.
  'Dear Mr. Roth,\n\nPlease accept the enclosed check for the broken pane.\n\nRegards,\nUlla',
  'Hello Sam,\n\nPlease treat this email as my notice of termination.\n\nRegards,\nUlla',
  'Dear Ms. Roth,\n\nPlease regard this letter as my formal withdrawal from the race.\n\nRegards,\nUlla',
  // Names of works, plays and interviews.
  'His first single, Can You Feel the Rain?, reached number four.',
  'Her play Who Can You Trust? opens in May.',
  'HANS. Could you open the window?\nGRETE. It is painted shut.\nHANS. Then the door.',
  'Host: Can you tell us how you began?\nMaria: By accident.',
  // And more that only looks like a message.
  'Payment must be received within 30 days of the invoice date.',
  'I need to ask Legal whether we can share it. Will report back.',
  'There is a kind of email I dread. Can we hop on a quick call? No agenda, no reason, no end in sight.',
  'He leaned in. Would you keep a secret? I said I would.',
  'Would you rather be right or happy? Discuss.',
  'Love your garden but hate the mowing? Get in touch today and let us do the work.',
  'Ever wondered how to ask for a raise? Could you do it in two minutes? In this article we show you how.',
  // Told to a program, or to all its users.
  'You are an expert Python programmer. Could you write a parser for these lines? Keep it short.',
  'Version 4.2.0 fixes two holes. Please update as soon as possible.',
  'Dear customer, your trial ends soon. Please renew your licence as soon as possible.',
  'Please wipe your feet. Please do not feed the ducks. Please call the office if you find a gate open.',
  'Reply YES to confirm or NO to cancel your appointment.',
  'Do you want to allow this app to make changes?',
  'We hope you will accept this small token of our gratitude.',
  'LADY ANNE (rising). Would you leave us?\n\nTHE DUKE. I would not.',
  "What's in a name",
  "What's the best way to cook rice",
  "Swing by when you're in town, the door is open.",
  'Are you a night owl? Could you run a bar? Send your CV to the Owl.',
];

suite('gate: words of a request', () => {
  for (const [isRequest, texts] of [
    [true, requests],
    [false, silence],
  ] as const)
    for (const text of texts)
      test(`${isRequest ? 'request' : 'silence'}: ${text}`, () => {
        assert.equal(messageOf(text).isRequest, isRequest, 'as Markdown');
        assert.equal(messageOf(text.replaceAll('\n', '\r\n')).isRequest, isRequest, 'with CRLF');
      });
});
