import assert from 'node:assert/strict';
import { createCheck } from '../../shared/check.ts';
import { defaults } from '../../shared/settings/settings.ts';

const check = createCheck({ ...defaults, today: '2026-03-02', timeZone: 'America/Chicago' });

/** The rules that speak up in a note, hints included. */
function rulesIn(text: string): readonly string[] {
  const { messages } = check({ text, language: 'plaintext', shape: { gate: 'guessed', isTemplate: false } });
  return messages.flatMap(({ findings }) => findings.map((it) => it.rule));
}

/** Asks among people who deal with each other. Each can be answered as it stands, and most of them look like a meeting to plan. */
const silent = [
  // to be free for a task
  'Are you free to feed the hens on Sunday? We leave at noon.',
  'Would you be available to drive the float on the 12th?',
  'Anyone around to help carry the stage on Friday at 6?',
  // to come and do something
  'Could you come and look at the gutter? It drips onto the porch.',
  'Could you stop by and take a look at the mower?',
  'May I come and see the flat on Saturday?',
  // third persons
  'Would you meet my aunt at the station on Friday at 5?',
  'Could you speak to your brother about the gate?',
  'Could you have a word with Mrs. Ode about the bins?',
  // what has its own length and place
  'Could we move our Tuesday lesson to Wednesday?',
  'Can we do an extra rehearsal before the 3rd? I can do Monday at 4.',
  'Can you join the 3 pm with Lund today?',
  'Could you sit in on the budget review at 3 pm today?',
  "I have an appointment on Monday at 9, but I'm on call. Would it be possible to move it to later in the week?",
  // before and after what both know
  'Do you have 5 min after the standup?',
  'can I borrow you for 15 mins before class?',
  // nothing two sit together for
  'Would you join our book club?',
  'Would you join the 12 neighbors who signed the petition?',
  'Our terms are net 30. Is 45 ok with you?',
  'Would a 10% deposit work for you?',
  'The rash is back. Do I need to come in?',
  'Do we need to meet about the lease, or is mail enough?',
  'What time works for the handover?',
  'Is it OK if I leave at 3 on Friday?',
  'Can you coach the under-nines on Saturdays 9-10:30?',
  // things that only sound like talks and times
  'Could you turn the speakers down after 10?',
  'Could you hang the keynote poster by the door before 9 on Monday?',
  'Could you move the panels off the shelf by Friday?',
  'Would you mind turning the speakers towards the wall after ten?',
  'Do the spare keys go to the desk or to Ana?',
  'Noodles or rice for tonight?',
  'When you are back: is it in the June or the July column?',
  "I'd like to get up early on Sunday. Could I borrow your alarm clock tonight?",
  'When is someone coming to fix the heater?',
  // answered in a word, or forbidden
  'Should I send the form to you or to the town hall?',
  "The ticket is attached. Please don't pay me back.",
  'The glue dries quickly. Should I order one tin or two?',
  'Thanks for answering so quickly. Could you send me page 4 as well?',
  // at home, and among friends
  'Would you like to come over for soup on Sunday around 1?',
  'Coffee and cake at ours on Sunday at 3?',
  'Could you send me the recipe you promised?',
  'Could you send me the money you owe me for the tickets?',
  'Any news on the hall booking?',
  "It's been a month since our workshop and people still quote it. Would you run it again?",
  // an errand for an office
  'Please cancel my appointment on the 12th and give me the next free one.',
  'Would you take another look at the grade for question 3?',
];

/** The same words where there is something to plan. */
const open: readonly (readonly [string, ...string[]])[] = [
  ['Are you free to talk about the lease on Friday?', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Could we talk after class next week?', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Are you open to a quick intro call?', 'say-when', 'say-how-long'],
  ['Could we set aside some time to talk about the budget?', 'say-how-long', 'say-when', 'name-the-medium'],
];

suite('everyday asks', () => {
  for (const text of silent) test(`silent: ${text}`, () => assert.deepEqual(rulesIn(text), []));
  for (const [text, ...rules] of open)
    test(`open: ${text}`, () => assert.deepEqual([...rulesIn(text)].sort(), [...rules].sort()));
});
