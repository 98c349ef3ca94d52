import assert from 'node:assert/strict';
import { readAsks } from '../../shared/facts/ask/ask.ts';
import { readProse } from '../../shared/text/prose.ts';

const isAsked = (text: string): boolean =>
  readAsks(readProse(`Hi Ana,\n\n${text}\n\nThanks,\nSam\n`, 'plaintext')).length > 0;

/** Pairs of a kind: the first asks for something, the second has the same words and asks for nothing. */
const pairs: readonly (readonly [string, string])[] = [
  // What is handed over to be worked on, and what is handed over.
  ['Attached for your review is the draft lease.', 'Attached is the lease you asked for.'],
  ['I attach for your comments the final text.', 'I attach the final text for your files.'],
  // What the writer needs.
  ['I need a badge number so that they can open the gate.', 'I need a break from all this.'],
  ['I need to find out what the rules for visitors are.', 'I need to find a new bicycle.'],
  // Rhetoric and talk.
  ['Did we ever hear back from the landlord?', 'Did we ever think it would come to this?'],
  ['How about this Friday?', 'How about this heat?'],
  ['To whom should I send the form?', 'To whom it may concern.'],
  ['At least give me your pick for the final.', 'At least you gave me a laugh.'],
  // Advice to the reader, and offers.
  ['Please keep an eye on the oven.', 'Please keep an eye out for other chances to teach.'],
  ['Let me know if Ana needs the projector.', 'Let me know if Ana needs our help.'],
  ['I hope you will accept the offer.', 'I hope you will accept my congratulations.'],
  ['Let me know if the room changes.', 'Let me know if anything changes.'],
  ['Is the bill monthly?', 'They want the bill often (monthly?).'],
  // A verb that is a noun as well.
  ['Book two seats for Thursday.', 'Book sales are flat.'],
  ['Check the valve before you leave.', 'Check fraud is a growing concern.'],
  ['Call Rick.', 'Call volume was up in June.'],
  ['Return the drill by Sunday.', 'Return flights are cheaper on Tuesdays.'],
  ['Copy me on the reply.', 'Copy that.'],
  // Somebody is to be made to do it.
  ['Have Carla fax me the title report.', "I'll have Carla fax you the title report."],
  ['Let Maria know that I am running late.', 'Maria let me know that she is running late.'],
  ['Let me see the contract before it goes out.', 'Let me see if I can find it.'],
  ['Keep me posted on the inspection.', "I'll keep you posted on the inspection."],
  // Hopes and duties.
  ["I hope you'll donate to the shelter.", 'I hope you will enjoy the shelter.'],
  ['I hope you will think of me for the job.', 'I hope you will feel better soon.'],
  ['You need to update your password before Friday.', 'You need to have seen the first film to get the joke.'],
  ["You'll need to renew your locker by June.", 'You should have seen her face.'],
  ['Everyone needs to upload their hours by noon.', 'Everyone needs to be loved.'],
  ['We should find an hour to plan the fair.', 'We should be fine.'],
  ['It is important that you return the form this week.', 'It is important to us.'],
  // Questions with and without their mark.
  ['Should we sit down and decide on it.', 'Should you need a chair, there is one in the hall.'],
  ['How do I reach the plumber.', 'How time flies!'],
  ['Do you remember the name of the caterer?', 'Do you remember the old days?'],
  ['Do you want the blue cover or the green one?', 'Would you like a cup of tea?'],
  ["Wouldn't it be better to wait?", "Wouldn't it be nice to live by the sea?"],
  ['Could you send me the file?', 'He wrote: "Can you send me the file?"'],
  ['What did I miss?', 'What did I do?'],
  // Closing words.
  ['I would be grateful for your comments.', 'Call me with questions.'],
  ['I would like to discuss how I can help.', 'Let me know how I can help.'],
  ['Please reply so that we know how many will come.', 'I say so.'],
  ['Please excuse Leo from gym class this week.', 'Please excuse my late reply.'],
  ['Please accept my invitation.', 'Please accept my sincere condolences.'],
  ['Please keep Thursday evening free.', 'Please keep in mind that it is old.'],
  // Somebody else's wish that takes the reader.
  ['He would like you to email him.', 'He would like to email him.'],
  ['I have yet to receive your form.', 'We have received your form.'],
];

suite('facts: asking words and words like them', () => {
  for (const [ask, none] of pairs) {
    test(`asks: ${ask}`, () => assert.equal(isAsked(ask), true));
    test(`does not: ${none}`, () => assert.equal(isAsked(none), false));
  }
});
