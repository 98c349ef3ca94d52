import assert from 'node:assert/strict';
import { mendMeeting } from '../../shared/rewrite/mend-meeting.ts';
import { withDay, withFocus, withName, withRole } from '../../shared/rewrite/mend-work.ts';
import { withLength, withPlace } from '../../shared/rewrite/talk.ts';

const slot = 'on Friday, May 8, at noon';
const all = { length: '20 minutes', medium: 'by phone', slot };

/** Puts the pieces into a question in which the words between bars are a vague time. */
function meet(marked: string, pieces: Parameters<typeof mendMeeting>[1]): string {
  const start = marked.indexOf('|');
  const question = marked.replaceAll('|', '');
  return mendMeeting(question, pieces, start < 0 ? [] : [{ start, end: marked.lastIndexOf('|') - 1 }]);
}

const meetings: readonly (readonly [string, Parameters<typeof mendMeeting>[1], string])[] = [
  ['Would you have some time to chat |soon|?', all, `Would you have 20 minutes to chat by phone ${slot}?`],
  // Words for a moment make room for the length, and what a talk is about follows all of it.
  ['Got a sec to go over the invoice?', { length: '20 minutes' }, 'Got 20 minutes to go over the invoice?'],
  [
    'Could we talk about why the hull leaks?',
    all,
    `Could we talk for 20 minutes by phone ${slot} about why the hull leaks?`,
  ],
  ['Can I meet you at the pier?', { length: '20 minutes' }, 'Can I meet you for 20 minutes at the pier?'],
  // What the question is about takes no "on", and a feast that follows stays apart.
  ['Would sometime |next week| suit you?', { slot }, 'Would Friday, May 8, at noon suit you?'],
  ['Could we meet |sometime| before Easter?', { slot }, `Could we meet ${slot}, before Easter?`],
  ['Could we meet for a tea?', { length: '20 minutes' }, 'Could we meet for a tea for 20 minutes?'],
  ['Could we have a quick call?', { length: '20 minutes', slot }, `Could we have a 20-minute call ${slot}?`],
  ['Could we have a quick call?', { length: '18 minutes' }, 'Could we have an 18-minute call?'],
  ['Are you free?', all, `Are you free for a 20-minute phone call ${slot}?`],
  ['Could we meet |next week|?', { length: '20 minutes', slot }, `Could we meet for 20 minutes ${slot}?`],
  [
    'Could we meet to compare how our crews rig the mast?',
    { length: '20 minutes', slot },
    `Could we meet for 20 minutes ${slot} to compare how our crews rig the mast?`,
  ],
  [
    'Would you share a pint |sometime| and tell me more?',
    { slot },
    `Would you share a pint ${slot}, and tell me more?`,
  ],
  [
    'Could I buy you a coffee and ask how you left the bank?',
    { slot },
    `Could I buy you a coffee ${slot}, and ask how you left the bank?`,
  ],
  [
    'Are you free once I am back?',
    { length: '20 minutes', slot },
    `Are you free for 20 minutes ${slot} once I am back?`,
  ],
  ['Would you be willing to talk to our guild?', { slot }, `Would you be willing to talk to our guild ${slot}?`],
  ['Are you available |this week| for a quick chat?', all, `Are you available ${slot} for a 20-minute chat by phone?`],
  ['Is there a |time this week| that suits you?', { slot }, `Is there a time ${slot} that suits you?`],
];

const judged = 'and tell me whether [what to judge]';
const reviews: readonly (readonly [string, string])[] = [
  ['Could you look my sketch over?', `Could you look at [which part] of my sketch by [day] ${judged}?`],
  [
    'Would you mind skimming my toast and letting me know your thoughts?',
    'Would you mind skimming [which part] of my toast by [day] and telling me whether [what to judge]?',
  ],
  [
    'Would you mind giving my toast a quick skim?',
    'Would you mind skimming [which part] of my toast by [day] and telling me whether [what to judge]?',
  ],
  ['Can you check out the flyer and lmk your comments?', `Can you check [which part] of the flyer by [day] ${judged}?`],
  [
    'Could you read my essay and my letter?',
    `Could you read [which part] of my essay and my letter by [day] ${judged}?`,
  ],
  ['Could you go over the bill (no. 77)?', `Could you go over [which part] of the bill (no. 77) by [day] ${judged}?`],
  ['Could you review this and get back to me?', `Could you review [which part] of this by [day] ${judged}?`],
  // A part is a part of what was meant, and the writer's week stays.
  [
    'Would you proofread it, or skim it next week?',
    `Would you proofread it, or skim [which part] of it by [day next week] ${judged}?`,
  ],
  ['Can you go over them this week?', `Can you go over [which part] of them by [day this week] ${judged}?`],
  ['Could you review the lease and sign it?', 'Could you review the lease and sign it by [day]?'],
  ['What do you think of going live in May?', 'What do you think of going live in May?'],
  ['Thoughts?', 'Could you tell me by [day] whether [what to judge]?'],
  ['Any feedback before we print it?', 'Could you tell me whether [what to judge] before we print it?'],
];

suite('words put into the writer’s question', () => {
  for (const [question, pieces, mended] of meetings) test(question, () => assert.equal(meet(question, pieces), mended));

  test('by when: in the place of a vague time', () =>
    assert.equal(
      withDay('Could you send the rota when you get a chance?', '[day]'),
      'Could you send the rota by [day]?',
    ));
  test('by when: behind a short object', () =>
    assert.equal(withDay('Could you send me the rota?', '[day]'), 'Could you send me the rota by [day]?'));
  test('by when: before what would do as well', () =>
    assert.equal(
      withDay('Could you send me the rota, or failing that the list of names?', '[day]'),
      'Could you send me the rota by [day], or failing that the list of names?',
    ));
  test('by when: behind a comma where the object is long', () =>
    assert.equal(
      withDay('Could you send me the list of all the boats that lay in the harbor?', '[day]'),
      'Could you send me the list of all the boats that lay in the harbor, by [day]?',
    ));
  test('by when: before what it is wanted for', () =>
    assert.equal(
      withDay('Could you send the rota when you can so that we can print it?', '[day]'),
      'Could you send the rota by [day] so that we can print it?',
    ));
  test('by when: in the place of a vague time that opens the question', () =>
    assert.equal(withDay('When you have a minute, could you send it?', '[day]'), 'Could you send it by [day]?'));
  test('by when: not inside a question that asks for a word', () =>
    assert.equal(withDay('Would you consider joining us?', '[day]'), 'Would you consider joining us?'));
  test('by when: keeps the stop behind ASAP', () =>
    assert.equal(withDay('Please send the rota ASAP.', '[day]'), 'Please send the rota by [day].'));
  test('what to judge: of code with a dot in its name', () =>
    assert.equal(
      withFocus('Could you look at `a-1.conf`?'),
      'Could you look at [which part] of `a-1.conf` by [day] and tell me whether [what to judge]?',
    ));
  test('by when: keeps the stop of an abbreviation', () =>
    assert.equal(withDay('Please send it to 9 Elm St., asap.', '[day]'), 'Please send it to 9 Elm St. by [day].'));
  test('by when: not twice', () =>
    assert.equal(withDay('Could you send it by [day]?', '[day]'), 'Could you send it by [day]?'));
  test('what to judge: of the work that is named', () =>
    assert.equal(
      withFocus('Could you take a look at my map?'),
      'Could you take a look at [which part] of my map by [day] and tell me whether [what to judge]?',
    ));
  test('what to judge: behind "feedback"', () =>
    assert.equal(
      withFocus('Could you give me feedback?'),
      'Could you give me feedback by [day], above all whether [what to judge]?',
    ));
  for (const [question, mended] of reviews) test(question, () => assert.equal(withFocus(question), mended));
  test('who: an example behind "someone"', () =>
    assert.equal(
      withName('Do you know someone at the mint who casts coins?'),
      'Do you know someone at the mint, such as [name or role], who casts coins?',
    ));
  test('which role', () =>
    assert.equal(
      withRole('Could you help her find a job?'),
      'Could you help her find a job as [role, with its link or number]?',
    ));
  test('which role, in the place of one that has none', () =>
    assert.equal(
      withRole('Could you recommend me for any open job at the mint?'),
      'Could you recommend me for [role, with its link or number] at the mint?',
    ));
  test('which role, for openings', () =>
    assert.equal(
      withRole('Are there any vacant positions going in your bakery?'),
      'Is there an opening in your bakery for [role, with its link or number]?',
    ));
  test('which role, for a résumé that is passed on', () =>
    assert.equal(
      withRole('Could you pass my resume along to your hiring team?'),
      'Could you pass my resume along to your hiring team for [role, with its link or number]?',
    ));
  test('day, time and place of a talk', () =>
    assert.equal(
      withPlace('Would you speak to our guild?', { day: false, clock: false, place: false }, false),
      'Would you speak to our guild on [day and date], at [time and time zone], in [place]?',
    ));
  test('two in one where there is much to ask', () =>
    assert.equal(
      withPlace('Would you speak to our guild?', { day: false, clock: false, place: false }, true),
      'Would you speak to our guild on [day and date], at [time and place]?',
    ));
  test('a length before the day', () =>
    assert.equal(withLength('Would you speak on [day and date]?'), 'Would you speak for [minutes] on [day and date]?'));
});
