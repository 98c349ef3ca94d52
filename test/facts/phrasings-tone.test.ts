import { testPhrasings } from './phrasings.ts';

testPhrasings('pressure, by class', (facts) => facts.pressure, {
  says: [
    'I really need an answer by tonight.',
    'Last call.',
    'Do not ignore this message.',
    "I'd hate to have to escalate this.",
    'I am looking forward to receiving your feedback.',
    'Your response is required.',
    'Only two spots left!',
  ],
  saysNothing: [
    'The boat was in desperate shape.',
    'Everyone has signed the card.',
    'The people you need to talk to sit upstairs.',
    'I plan to leave as soon as possible.',
    'If it is urgent, call Bob.',
  ],
});

testPhrasings('ways out, by class', (facts) => facts.wayOut.filter((it) => it.kind === 'way-out'), {
  says: [
    'If you have no appetite for it, say so.',
    "If you can't come, you're free to send a colleague.",
    "It's completely optional.",
    'If this is out of scope for you, feel free to close it.',
    "If you aren't able to attend, please name a delegate.",
  ],
  saysNothing: [
    'If the date is bad, let me know.',
    'Please pass the salt to Sam.',
    "We can't say no to the mayor.",
    'Please decline the invite from Bob.',
    'If you have already paid, please disregard this notice.',
    'Please say no more.',
  ],
});

testPhrasings('self-deprecation, by class', (facts) => facts.selfDeprecation, {
  says: [
    "I know I'm out of line here.",
    "I'm probably the worst person to do this.",
    "It's a lot to ask.",
    'My math is weak, so bear with me.',
    'I left it blank out of my own ignorance.',
    'I know you owe me nothing.',
    'My English is not good.',
    'I apologize for my persistence.',
  ],
  saysNothing: ["We don't want to burden the network."],
});

testPhrasings('vague wording, by class', (facts) => facts.vague, {
  says: [
    'Can you help me with something?',
    'I have an exciting opportunity to share.',
    'Would love to get your take on things.',
    'Please send me anything you have on this.',
    'I have several questions for you.',
    "I'd love to hear more about what you're building.",
    'Could you send me some material on the subject?',
  ],
  saysNothing: [
    'You may seat someone else there.',
    'We sell bolts, screws, that sort of thing.',
    'The club meets to share ideas.',
    'The call lasted a few minutes.',
    'Thanks for any help you gave her.',
    'It was a brief meeting.',
    'I am catching up on my mail.',
    'I shall send you more information on Monday.',
    "We'd like to connect you with a lender.",
    'His table is not any better.',
  ],
});

testPhrasings('continuity, by class', (facts) => facts.continuity, {
  says: [
    'A longer letter will follow soon.',
    'My secretary will call to confirm.',
    'I will try to reach you again next week.',
  ],
  saysNothing: [],
});
