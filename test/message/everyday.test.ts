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
  // who comes says when
  'Can your roofers come on March 12 as agreed?',
  'Could somebody come by on Thursday to read the gas meter?',
  'May we come over on Sunday?',
  'Could I stop by this evening to fetch the ladder?',
  'Hi Uli, can you confirm that you are coming on Friday?',
  // the hour stands in what comes next
  'Are you around on Friday? We are carving pumpkins from 4.',
  'Are you two free on March 14? Uncle Ben has his birthday, cake at 3 in the garden.',
  // the guest is two people, and no clause of their own
  'Would you and your sister have supper with us on Friday, March 13, at 7 pm?',
  // counted from now
  'Can I come by your workshop in 20 min?',
  'Could I ring you in 5?',
  'May we meet in half an hour at the gate?',
  // what happens again and again, and who comes then
  'Could the gardener come on Tuesdays instead of Thursdays from May?',
  'Could we meet on Wednesdays instead of Tuesdays from April?',
  'Could you visit the twins on Sundays while we are away?',
  // friends ask about a day, and kisses ask for nothing
  'Hi Uli, are you around this weekend? We could take the boat out.',
  'Are you and Bo around at Easter?',
  "Hi Uli! It's been forever. We should catch up soon! Miss you x",
  "Hi Uli! Sorry I didn't pick up. Let's chat soon xx",
  // around what the reader does
  'I saw that you give the keynote in Ghent on May 7. Could I buy you a coffee right after your keynote, around 4, for 15 minutes?',
  // the hour of a family
  'Hi Grandpa, may I call you at 5 tomorrow?',
  // a chat of one breath is about today
  'can we talk later?',
  'could we have a quick call after lunch about the lease?',
  'ping me when you are free',
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
  // about a meeting that stands
  'When is the kickoff with the Danes?',
  "Where is tomorrow's rehearsal?",
  'What time is our interview on Monday?',
  'Who is chairing the Friday session?',
  'Is the demo still on Friday?',
  'Where do we meet on Saturday?',
  'The board meeting is on Thursday at 5 pm. Can you make it?',
  'Standup moved to 9:15. Can you still make it?',
  // somebody to stand in
  "The Ferrell call is at 9 tomorrow and I'm stuck at the garage. Can you take it?",
  'The 7:30 huddle needs a chair tomorrow. Can you do it?',
  "I can't make the 2 pm review tomorrow. Could you stand in for me?",
  'We need a goalie on Sunday at 10. Are you around?',
  // where the reader is
  'Are you in the office on Friday? I have keys for you.',
  'Are you off on Monday?',
  'Are you at the mill on Thursday? I have your boots in the car.',
  'Will you be in your studio on Friday?',
  'Will you be at your desk on the 24th?',
  'Are you going to the fair on Saturday? I could use a ride.',
  // a meeting that another task is about
  'Could you loop Tom into the Friday call?',
  'Could you take the minutes at the session on Thursday?',
  "Could you move Leo's lesson to Friday?",
  'Please put the hearing in the calendar for March 9.',
  // errands in the verbs of a meeting
  'Could you walk Bella at noon on Friday?',
  "Could you meet Gran's bus on Friday at 5?",
  'Could you swing by the bakery on Saturday and pick up the cake?',
  'May he come back to practice on Tuesday?',
  // what is lent for a while, and time for a deed
  'Could I borrow your drill for an hour on Sunday at 10?',
  'May we use the hall for two hours on Saturday?',
  'Could I park my van behind your barn for half an hour on Saturday at 8?',
  'Do you have time tomorrow to help me lift the boiler?',
  'Would you have some time this week to help me carry the piano down?',
  'Do you have time to go skiing with us this weekend?',
  'Would you have a few minutes on Friday to help me carry the freezer?',
  'Do you have time on Saturday morning? We need hands for the stage.',
  'Could you find time on Saturday to prune the vines?',
  // places that are no posts
  'Are there any openings in the swimming class?',
  'Do you have an opening for a haircut on Friday?',
  'I have a job interview on Friday. Can you watch Leo from 2 to 4?',
  // of a thing, and of somebody else
  'Is it still available?',
  'When is she free?',
  'Please send me your vacation dates by Friday.',
  // an idea, and no work to judge
  'What do you think about moving the fair to June?',
  'Thoughts on hiring a second baker?',
  // done in passing
  'We have booked a room from 22 to 24 May. Could you put a cot in the room?',
  // an errand for an office
  'Please cancel my appointment on the 12th and give me the next free one.',
  'Would you take another look at the grade for question 3?',
];

/** The same words where there is something to plan. */
const open: readonly (readonly [string, ...string[]])[] = [
  // what is talked about, a feast and work have an hour to be told; that of something else is none
  ['Could you come in on Friday to talk about the lease?', 'say-how-long', 'say-when'],
  ['Would you like to come over for dinner on Saturday?', 'say-when'],
  ['Could you spare a few hours on Saturday to help us paint the weir house?', 'say-when'],
  ['Could we talk about the lease on Thursday? I teach until 4.', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Could I pick your brain about the kiln for 20 minutes tomorrow? Any time after 11 works.', 'name-the-medium'],
  [
    'Hi Uli, we should catch up soon about the budget.',
    'ask-a-question',
    'say-how-long',
    'say-when',
    'name-the-medium',
  ],
  ['Are you free on Mondays for a 20-minute call?', 'say-when'],
  ['Are you free to talk about the lease on Friday?', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Could we talk after class next week?', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Are you open to a quick intro call?', 'say-when', 'say-how-long'],
  ['Is your team around for a call on Thursday?', 'say-how-long', 'say-when'],
  ['Are you in the area next week?', 'say-when'],
  ['Could I use half an hour of your time on Friday?', 'say-when', 'name-the-medium'],
  ['Do you have time on Saturday to talk? We need hands for the stage.', 'say-how-long', 'say-when', 'name-the-medium'],
  ['When would the budget meeting suit you?', 'say-how-long', 'say-when'],
  ['Are you in town next week? I would like to hear about the mill over a coffee.', 'say-when'],
  ['Are you in the office on Friday? Could we meet to discuss the lease?', 'say-how-long', 'say-when'],
  [
    "I'd like to meet on Thursday at 3 to discuss the lease. Can you make it?",
    'say-how-long',
    'name-the-medium',
    'name-the-time-zone',
  ],
  ['Could I show you the drawings for half an hour on Monday?', 'say-when', 'name-the-medium'],
  ['Could I borrow you for ten minutes on Friday?', 'say-when'],
  ['Would you have some time next week to talk about the mill?', 'say-how-long', 'say-when', 'name-the-medium'],
  ['Could we set aside some time to talk about the budget?', 'say-how-long', 'say-when', 'name-the-medium'],
];

suite('everyday asks', () => {
  for (const text of silent) test(`silent: ${text}`, () => assert.deepEqual(rulesIn(text), []));
  for (const [text, ...rules] of open)
    test(`open: ${text}`, () => assert.deepEqual([...rulesIn(text)].sort(), [...rules].sort()));
});
