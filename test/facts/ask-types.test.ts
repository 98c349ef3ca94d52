import assert from 'node:assert/strict';
import { readAsks } from '../../shared/facts/ask.ts';
import type { AskType } from '../../shared/facts/fact.ts';
import { readProse } from '../../shared/text/prose.ts';

/** What each sentence wants of its reader, told by its verb, its object and who is to do it. */
const types: Readonly<Record<Exclude<AskType, 'other'>, readonly string[]>> = {
  meeting: [
    'Could we find half an hour this week to go through the lease?',
    "We'd love a few minutes to introduce ourselves.",
    "If you have 15 minutes for a quick call, I'd appreciate it.",
    'I would welcome the chance to discuss how we can work together.',
    'Please let my assistant know when you could see Mr. Abara.',
    "I'd like to get everyone together for an hour before the call.",
    "What's good for you?",
    'Could I treat you to lunch one day next week?',
    'Could we move our 3 pm to Wednesday?',
    'Could I have a word with you after practice?',
    'Would it make sense to compare notes?',
  ],
  question: [
    'Who is going to the Denver meeting from your group?',
    'Could you send us your address so that we can mail the invitation?',
    'Would this be of interest to you?',
    'Wondering if you got my fax.',
    'Please let me know if the cheque arrived.',
    'Just checking on the status of the claim.',
    'What is the difference between the two curves.',
    'Which version are you running?',
    'How come the heating is off?',
  ],
  advice: [
    'Do you think I should learn the cello or the viola first?',
    'Could you share how you prepared for the boards?',
    'What should I wear to the reception?',
    'I need advice on a delicate matter.',
    'Would you go for the fixed rate in my position?',
  ],
  feedback: [
    'I would be grateful for your comments, in particular on the archival section.',
    "We'd value your input on the draft policy.",
    "We'd be glad if you rated your stay.",
    'Please try to shoot holes in this.',
    'Please fill out the evaluation sheets on the two trainees.',
    'Does the introduction make sense to someone outside the field?',
    'Is there anything you would change in the flyer?',
    'Please check the attached for typos.',
    'Let me know if anything in the slides looks wrong.',
  ],
  introduction: [
    'Who should I talk to about renting the hall?',
    'May I ask you for an introduction to your publisher?',
    "I'd love to be introduced to the founder.",
    'Is there anyone on the council you could introduce us to?',
  ],
  referral: [
    'Is the paralegal position in your Leeds office still open?',
    'Would your lab have room for a rotation student in the fall?',
    'I attach my resume for your review and consideration.',
    'Would you consider me for the post of stage manager?',
    'I am looking for a new position and would appreciate any leads.',
    'Please accept this letter as my application for the post of registrar.',
  ],
  letter: [
    'Would you be prepared to serve as one of my referees?',
    'Would you be able to upload your recommendation to the portal by Sunday?',
    'Might I put your name down as a reference?',
    "I'm applying to three programs and was hoping you'd recommend me.",
    'The committee needs a letter from you by the 15th.',
    'Would you be comfortable writing on my behalf?',
    'I would really appreciate a recommendation from you.',
  ],
  decision: [
    'Please advise if we can proceed with the wire.',
    'Let me know if I can sign on your behalf.',
    'Do you agree to the new rent?',
    'Could I have an extension until Monday?',
    'Are we interested in adding them to the list?',
    'If you are okay with it I will send it to HR.',
    'Red or white for the wall?',
    'Are you happy for me to book the earlier train?',
    'Does this plan have your blessing?',
  ],
  deliverable: [
    'Ask Jim to dig out the 2019 survey.',
    'Perhaps you could ask the registrar.',
    'I need the headcount numbers from your side no later than noon.',
    'Do me a favor and check the mail.',
    'Could we ask you to keep the noise down after ten?',
    'Let me have the figures by four.',
    'Can you send me a schedule of the salaries in your group.',
    'Book two rooms at the Marlow for the auditors.',
    'This is to request access to the shared drive.',
  ],
  speaking: [
    'Would you talk to our interns about your years at sea?',
    "I'd like to invite you to guest lecture in my seminar.",
    'Would you be interested in coming on our podcast to talk about beekeeping?',
    'Could you read a poem at our wedding?',
    "We'd like you to open the exhibition.",
    'Would you come and talk to our book club about your novel?',
    'We would be honored if you would speak to us in March.',
  ],
  mentoring: [
    "I'd love to have you as a mentor.",
    "I'm hoping you would act as my thesis adviser.",
    'Could I ask you to coach me for the bar exam?',
    'I was hoping you might take me on as a mentee.',
  ],
  connect: ["I'd love to connect.", 'Please accept my invitation to connect.', "I'd like to have you in my network."],
};

suite('facts: what an ask wants', () => {
  for (const [type, texts] of Object.entries(types)) {
    for (const text of texts) {
      test(`${type}: ${text}`, () => {
        const asks = readAsks(readProse(`Hi Ana,\n\n${text}\n\nThanks,\nSam\n`, 'plaintext'));
        assert.equal(asks.find((it) => it.isPrimary)?.type, type);
      });
    }
  }
});
