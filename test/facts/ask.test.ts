import assert from 'node:assert/strict';
import { readAsks } from '../../shared/facts/ask/ask.ts';
import type { Ask, AskType } from '../../shared/facts/fact.ts';
import { readProse } from '../../shared/text/prose.ts';
import { slice } from '../../shared/text/span.ts';

function asksOf(text: string): readonly Ask[] {
  return readAsks(readProse(text, 'plaintext'));
}

function primaryOf(text: string): Ask | undefined {
  const asks = asksOf(text);
  assert.equal(
    asks.filter((it) => it.isPrimary).length,
    Math.min(1, asks.length),
    'exactly one ask is the primary one',
  );
  return asks.find((it) => it.isPrimary);
}

/** Each text asks for one thing of the type, and `[|…|]` is the place to underline. */
const types: Readonly<Partial<Record<AskType, readonly string[]>>> = {
  meeting: [
    'I run the ferry [|and wondered if you might have ten minutes for a call|] next week.',
    '[|Would you have time to chat|] about the lease?',
    '[|Can we do lunch|] on Friday?',
    '[|I would very much like to interview you|] about your book.',
    '[|When would be a good time for me to come|] and measure the windows?',
    '[|any chance of a cup of coffee|]?',
    '[|Are you still up for climbing|] on Saturday?',
    '[|we should catch up soon|]!',
    '[|We are pleased to invite you to our mill|] on May 2.',
    "[|I'd really value a short call|] with you.",
    '[|Shall we say noon|] at the ferry?',
    'The harbor club [|requests the pleasure of your company|].',
    'It [|would mean a lot if you came|].',
  ],
  question: [
    '[|Does the pump still need the old gasket|]?',
    '[|I was wondering whether the weights were applied|] before the cut.',
    "I can't open the file you sent. [|Which program did you use|]?",
    '[|Could you clarify what it was|], please?',
    '[|Did the parcel go out|]?',
    '[|Does it also run|] on 110 volts?',
  ],
  advice: [
    '[|Any tips for a first-time marathoner|]?',
    'I have two offers. [|Which one would you pick|], and why?',
    '[|Can you recommend a paint that sticks to lead pipes|]?',
    'I never kept books. [|What would you do|] in the first month?',
  ],
  feedback: [
    'Here is the draft. [|Would you mind reading section 3|]?',
    '[|Can you cast an eye|] over the attached quote?',
    'The deck is attached. [|Let me know what you think of slide 4|].',
    '[|Comments by 12 April would be appreciated|].',
  ],
  introduction: [
    '[|Would you be willing to introduce me|] to Amir Patel?',
    '[|Do you know anybody|] at the port authority?',
    '[|Is there someone|] at your firm who handles permits?',
    '[|We are hoping you could direct us to the right person|].',
  ],
  referral: [
    '[|Would you be willing to refer me|]?',
    '[|Do you have any openings|], or will you soon?',
    '[|I would like to apply for the post|], reference 4471.',
  ],
  letter: [
    '[|Would you feel able to write me a strong letter of recommendation|]?',
    '[|Can I put you down|] as a reference for the flat?',
    'I need two recommendations. [|Could you write one for me|]?',
  ],
  decision: [
    '[|Can you approve the travel request|] by Thursday?',
    '[|May I quote your remark|] about the ferry?',
    '[|Shall I order 200|] or 300?',
  ],
  deliverable: [
    // Whom to ring where one disagrees is no ask.
    "If you agree, [|sign page 3|] and send it back. If you'd rather change it, call me.",
    '[|Please countersign the lease|] by Friday. Call me if not.',
    "If you have any concerns, let's talk; otherwise [|please initial page 3|] by Friday.",
    'Quick one: [|could you print the seating plan|] before noon?',
    'Small favor: [|any chance you could water the basil|] on Friday?',
    'I pass your street at noon, so [|any chance of a loan of your ladder|]?',
    '[|Countersign the two copies for the bank|].',
    '[|Jot down whatever you remember of the call|].',
    '[|Everyone is asked to clear the fridge|] by Friday.',
    'The chairs are still in the yard, [|pls bring them|] in.',
    'Two copies of the map, [|please|].',
    'Mr. Lund [|asks that you return the signed form|].',
    '[|Please send me the signed lease|] by Monday.',
    '[|Could you feed the cat|] tomorrow night?',
    "[|I'd be grateful if you would forward my transcript|].",
    '[|If you would send packages to the office, I would appreciate it|].',
    '[|Could it be kept there|] until Monday?',
    "When you get a chance, [|send me last week's slides|].",
  ],
  speaking: [
    '[|Would you give a 25-minute talk|] at our seminar?',
    '[|We would be delighted if you would join our panel|].',
    "[|We'd be honored to have you as a judge|] at the bake-off.",
  ],
  mentoring: ['[|Would you consider mentoring me|] this year?'],
};

suite('facts: asks', () => {
  for (const [type, texts] of Object.entries(types)) {
    for (const marked of texts) {
      test(`${type}: ${marked}`, () => {
        const text = marked.replace('[|', '').replace('|]', '');
        const ask = primaryOf(text);
        assert.ok(ask !== undefined, 'no ask was found');
        assert.equal(ask.type, type);
        assert.equal(slice(text, ask.clause), marked.slice(marked.indexOf('[|') + 2, marked.indexOf('|]')));
      });
    }
  }
});

/** None of these asks for anything. */
const notAsks = [
  'Let me know if you have any questions.',
  'Feel free to reach out.',
  'Please let me know if there is anything I can do to help.',
  "If you need anything else, don't hesitate to call.",
  'Please find attached the minutes.',
  'Please accept my apologies.',
  'She asked whether you could come.',
  'He wanted to know if the shop was open.',
  'I used to ask people for help.',
  'I won’t be asking you to stay late again.',
  'There is no need to reply.',
  '"Could you send it?" was all she wrote.',
  'Who knew?',
  'Can you believe it?',
  'How are you?',
  'How was your weekend?',
  'Can I get you anything from the bakery?',
  'Would a short bio help?',
  'What brings us here? The sea.',
  'Why minutes? Because hours are long.',
  'Could you tell me, he said, where the river ends?',
  'I would like to thank you for the hour.',
  "I'd love to, but I can't.",
  'Anyone who would like to talk will find me in the kitchen.',
  'Please join me in congratulating Jane.',
  'Yes, I would love to speak at the seminar.',
  'I came across your profile.',
  'Come by any time.',
  'Keep in touch!',
];

suite('facts: no asks', () => {
  for (const text of notAsks) test(text, () => assert.deepEqual(asksOf(text), []));

  test('an offer is at most a hint', () => {
    for (const text of [
      "If you'd like to talk about it, give me a call.",
      'You might like to know how they are doing.',
    ]) {
      for (const it of asksOf(text)) assert.equal(it.isSoft, true);
    }
  });
  test('the subject of an answer holds the words of the other', () => {
    assert.deepEqual(asksOf('To: Jo\nSubject: Re: Could you cover Sunday?\n\nConsider it done.'), []);
  });
  test('headings, quotes and forwarded mail are not read', () => {
    const text = '# Could you help?\n\n> Could you send it?\n\nDone.\n\n```\nCould you send it?\n```\n';
    assert.deepEqual(readAsks(readProse(text, 'markdown')), []);
  });
});

const yes = [
  'Shall I go ahead and book the hotel?',
  'Would you consider pairing up with somebody who is new to give the talk?',
  'Would you be comfortable making an introduction?',
  'I was hoping you might tell me whether you take on students in the fall.',
  'The hearing is on May 4 at 10. Please confirm your availability.',
  'Would you be willing to review the abstract?',
  'Can you do lunch on Thursday?',
  'May I quote you?',
  'Did you get the tickets?',
  'Please confirm that you can attend on May 4.',
  "I'd be grateful if you would agree to be on our panel on June 8.",
  'Please let me know if you would like to renew.',
  'I was hoping you could forward the poster to your students.',
  'Please review and approve the budget by Friday.',
  'Could you review the bylaws by Friday?',
  'Do you have any need for a bookkeeper?',
  'How does Monday the 18th look for a call?',
  'Are you available to meet on [date]?',
  'The dinner is on Monday, July 23. Would you like to join us?',
];
const no = [
  'Would you mind sharing a few words about the course for our page?',
  'We have May 4, May 11 and May 18. Which of these works for a visit?',
  'Can you connect me with the keeper of the archive?',
  'Can we do lunch?',
  'Could you do me a favor?',
  'Which date suits you?',
  'What time works for you on Friday?',
  'When do you have 30 minutes before the 6th?',
  'Can you call me on Tuesday at 3 to discuss this?',
  'Please fill out the form and return it by Monday.',
  'Please let me know your availability next week.',
  'Would Tuesday or Thursday be good for a call?',
  'Could you introduce me to someone?',
  'Any update?',
  'Please have the board approve the budget.',
  'Do you know the name of the caretaker?',
  'Do you happen to have a photo of the old mill?',
  'I was hoping you could tell me your timeline.',
  'Could you send me the lease and book the hall?',
];

suite('facts: a bare yes or no', () => {
  for (const text of yes) test(`completes: ${text}`, () => assert.equal(primaryOf(text)?.isYesNo, true));
  for (const text of no) test(`does not complete: ${text}`, () => assert.equal(primaryOf(text)?.isYesNo, false));
});

suite('facts: the size of an ask', () => {
  const sizes = {
    small: ['Did you get the tickets?', 'Shall I order 200 or 300?'],
    medium: ['Could we talk for 20 minutes?', 'Could we meet?', 'Would you read section 3 and comment on it?'],
    large: [
      'Could we talk for half an hour?',
      'Would you write me a letter of recommendation?',
      'Could you review my thesis?',
    ],
  };
  for (const [size, texts] of Object.entries(sizes)) {
    for (const text of texts) test(`${size}: ${text}`, () => assert.equal(primaryOf(text)?.size, size));
  }
});

suite('facts: the primary ask', () => {
  test('a direct question wins over a wish for the same', () => {
    const text = "I'd like to meet you. Would Tuesday at 3 suit you?";
    const ask = primaryOf(text);
    assert.equal(ask && slice(text, ask.span), 'Would Tuesday at 3 suit you?');
  });
  test('the body wins over the subject', () => {
    const text = 'To: Ana\nSubject: Could we talk on Friday?\n\nHi Ana,\n\nCould we talk about the lease on Friday?';
    const ask = primaryOf(text);
    assert.equal(ask && slice(text, ask.span), 'Could we talk about the lease on Friday?');
  });
  test('the span is the whole sentence, over line ends', () => {
    const text = 'Since the roof leaks,\r\ncould you send somebody this week?';
    assert.deepEqual(primaryOf(text)?.span, { start: 0, end: text.length });
  });
});
