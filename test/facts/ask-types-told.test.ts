import assert from 'node:assert/strict';
import { readAsks } from '../../shared/facts/ask/ask.ts';
import type { AskType } from '../../shared/facts/fact.ts';
import { readProse } from '../../shared/text/prose.ts';

/** What an ask wants, told by who speaks with whom, by what a reply is to say, or by what stands beside it. */
const types: Readonly<Partial<Record<AskType, readonly string[]>>> = {
  meeting: [
    "I'd like to see the looms. Would that be possible on Friday?",
    'I was hoping for a short call. Would that be possible?',
    'Are you taking a walk with us on Sunday?',
    'Could we chat?',
    'I would be honored if you would talk with me about your craft and any advice you might have for a beginner.',
    'Would you have 20 minutes to tell me about your years at the mill?',
    'Would you share your story with me over lunch?',
    // A call is no thing, whatever stands behind it.
    'I would love to have a brief call with you about how you taught yourself to weld.',
    'Could we have a coffee somewhere near the mill?',
    'Do you have 15 min tomorrow?',
    // It says itself what is asked.
    'I would really like to learn more about your dyes. Would it be possible to meet at the mill?',
    // The wish is for the talk.
    "I'd love your thoughts on the new rota.\n\nLet me know when you're free to chat.",
    "I'd love to hear how you thought about the move. Let me know when you'd have time for a coffee.",
    "I'd love to hear how you found your mill. Let me know if you'd be up for a tea and a call, my treat!",
    "I'd welcome your advice on the dye. Let me know if you're free for a phone call on Friday.",
    'We hold a weaving evening for 30 people in May. Could we speak on 3 April?',
    'I run a sailing club of 30 members. Would you be open to speaking on Friday?',
    'We expect 30 guests at the fair. Would you be free to speak on Friday?',
    'Would you have room for me on your calendar next week?',
    'We would love it if you could be with us on Friday.',
    'I would love to speak with Dana in your legal team about the lease.',
    'I would like to talk with Kirkby people who work on tidal mills.',
    'Would you like me to arrange a visit?',
    // When the reader is free, and for what.
    "Let me know when you're free to discuss the roof.",
    'Please let us know when might be convenient to go over the rota.',
    'Please give me some of your precious time so that I can explain the plan.',
    'I humbly request an audience with you about my grant.',
    'Could you meet the new team on Friday?',
    'Could we speak June 5?',
    'Could we speak soon?',
    'Could we grab a tea next week?',
    'Could you interview me on Thursday?',
    'Can you play on Saturday?',
    'Please reply to schedule a viewing.',
    'Please let us know which days work for a call.',
    'What time tomorrow would suit you?',
    'It would be good to connect again next week.',
    'We are rowing on the lake tomorrow if you want to join us.\n\nLet me know.',
    'I was hoping we could meet about the mill.\n\nIs that something you would like to do?',
    'Please call our office to set up a time.',
    "I'd welcome the chance to talk about the role with you. My resume is attached.",
    // Time, room and people are no things, and a thing may be there to meet about.
    'Do you have half an hour for a call next week?',
    'Do you have room in your diary for a chat?',
    'Is there a day next week to meet?',
    'Could we get our heads together before the fair?',
    'Could I get your view of the market on a call?',
    'Could I get the story over lunch?',
    'Could we have a phone conversation next week?',
    'Do you have a deck to talk about before the meeting?',
    'Following up on my note about a call next week.',
    'Could we meet before the conference on Thursday?',
    'Could we have two short meetings next week?',
    'Do you have Friday afternoon free for a walkthrough?',
    'Is there a window on Friday for a quick sync?',
    'Could we have a debrief after the fair?',
    'Do you have a couple of hours next week to plan the fair together?',
    'Could you make it on Friday?',
    'Could you make it an hour later?',
    'Can you make 3 pm?',
    "I'm extremely interested in joining your team. I have worked with looms. Are you free on Friday for a chat?",
  ],
  referral: [
    "I'm a baker from Graz. If your mill ever grows, please keep me in mind.",
    'I am very interested in opportunities at your mill. My CV is attached.',
    'I would love to do my internship in your lab. Would that be possible?',
    'Her CV is attached. Should you have a need for a weaver, please let me know.',
    'I am looking for a new position, and Jan suggested you. I enclose my C.V. for your review and consideration.',
    'I wanted to see if any openings have matched my background.',
    'We have a pilot with ten years at sea. Are these credentials which interest you?',
  ],
  decision: [
    // "That" is what the sentence before wants.
    "I'd like to bring my dog to the mill on Fridays. Would that be possible?",
    'I would like to hand in the dye samples a week late. Is this possible?',
    'Can we call it a day?',
    "Can we call off Sunday's match?",
    'Please confirm the booking for the barn, May 4 to 6.',
    'Could we speak German in the call on Monday?',
    'Please confirm the date of the pickup for the sofa on Friday.',
    'Could I take Friday off?',
    "Please let us know if you'd like to extend the lease.",
    'Please let me know if you plan to renew the lease.',
    'Would you respond to this mail to confirm that you accept the place?',
    'Please let me know if this will be okay. thanks',
    'I am following up to see if you would like to keep the allotment.',
    "I'm hoping you can make a call on the paint.",
  ],
  letter: [
    "I'm applying to the school of forestry and need a one-page reference from my warden. Would you be happy to write it?",
  ],
  deliverable: [
    "We'd love to have you on board at the mill.",
    "I'd like to have you as an adviser at the mill.",
    'Please give me some of your old time sheets.',
    'Could we get a tea kettle for the third floor?',
    'Could I get a visitor badge for the interview on Tuesday?',
    'Could we have a longer table for the lunch on Thursday?',
    'I would like to get a copy of the talk.',
    'We need the poster printed before the conference on Thursday. Can you do it by Tuesday?',
    'Could you ask Bo about the heating and let me know before the visit on Monday?',
    'Vera is at the dentist for an appointment on Friday. Could you put her drawing in her box so she can take it home?',
    'Can you sign me up for the workshop on Friday?',
    'Can whoever is on call look at the alerts?',
    'Could you make it two shades lighter?',
    'Could you make three copies of the key?',
    'Could you take the 2 pm call with the mill for me?',
    'Following up on my email of Monday about the banner for our concert on May 3.',
    // A day below a list belongs to what stands above it.
    'Could you please send:\n\n- Stamped passport copy\n- Translated diploma\n\nby Friday, March 13?',
    'Please remind the team to send their timesheets.',
    'Ruth asked me to remind you to send the forms.',
    'Please call the tenant before noon.',
    'Could you give them a quick ring about the boiler?',
    "I'd appreciate it if you could speak with Ravi about the invoice.",
    'Will it be possible to send me the minutes?',
    'We propose for your company to be one of the sponsors of the fair.',
    "We're looking for volunteers to work at the desk.",
    // What is demanded is met, and so is a train; voices are raised, and languages spoken.
    'Could you meet the May deadline for the poster?',
    'Can you meet our delivery terms?',
    'Could you meet us halfway on the rent?',
    'Could you meet my bus at 5 on Friday?',
    'Could you speak a little slower on the calls?',
    'Would you talk quietly after nine?',
    'Could you speak Dutch with Gran on Sunday?',
    'Could you talk Nora out of the tattoo?',
    // A drink is fetched, and three words are asked of somebody else.
    'Could you grab me a tea on your way up?',
    'Could you make a pot of coffee before the choir comes at 6?',
    'Would you buy two bags of tea for the lunch?',
    'Would you interview the baker for our paper by Friday?',
    'Could you interview two farmers on Thursday and write a page?',
    'Could you book two rooms for the Graz visit, May 4 to 6?',
    'Could you bring my ladder next time we meet?',
    'Could you moderate the comments on my last article?',
  ],
  question: [
    // Of what is printed, and no judgement.
    'Are pages 3 to 9 on the exam?',
    'Is slide 4 from the dye survey?',
    'Is the flow in table 3 told in litres or in gallons?',
    // What goes on in any case.
    'Are you taking apprentices at the mill this spring?',
    'Are you taking on new weavers at the moment?',
    'Are you taking part in the fair on Saturday?',
    'Is the cloth ready by Friday?',
    'Could you tell us over the phone which size you need?',
    'Would you have five minutes to answer two questions about the lease?',
    // What is had is a thing, whatever meeting it is from, of or for.
    'Do you have the minutes of the harbor meeting?',
    'Do you have the visitor list for the tour on Thursday?',
    'Have you got the dinner receipts from the trip?',
    'Is there a spare chair in the conference room?',
    'Are there any leftovers from the lunch?',
    'Does anyone have the password for the webinar?',
    // What goes on in any case is to be confirmed.
    'Are we still seeing the landlord at 4 on Friday?',
    'Are you bringing the cake for the party on Friday?',
    'Are we doing the call by phone or on Zoom on Friday?',
    // An event tells by when.
    'Would you taste the soup before the party on Saturday and tell me if it needs salt?',
    'Have you had time to speak with the landlord?',
    'Will there be enough chairs for the choir?',
    'Will it run on the old phones?',
    'How do I cancel my subscription?',
    'Do you speak Danish?',
    'Could you judge whether the crack in the beam is dangerous?',
    'Could you e-mail me your new title and home address?',
    'I wanted to follow up on the status of my claim.',
    'Please let me know what tile is best.',
    'My resume is attached. Did you get my transcripts?',
  ],
  speaking: [
    'Would you come and give us a talk on moths?',
    'We would love to have you over for a talk on madder in May.',
    "We are hosting a dyers' evening on 3 May. Would you speak?",
    'I run the weaving group, about 40 members. Would you be up for speaking on 3 May at 7 pm?',
    'Our spring meal draws a crowd of about 60 members. Would you like to come and speak?',
    'Could you come to our hall and talk to the fourth graders?',
    'Would you speak to our year 8s about being a nurse?',
    'Would you judge the pies at our fete on May 4?',
    'Would you moderate the debate on May 4?',
  ],
  advice: ['I am interested in a career in weaving. Could you share your experience?'],
  feedback: [
    // "To" what the sentence before wants.
    'I need somebody to proofread my grant budget. Would you be willing to, before Friday?',
    'Please respond to our survey by Friday.',
    'I would like your reaction to the new sign.',
    'Is section 2 too long?',
    // From the reader, whoever else it may be.
    'I would welcome some honest feedback on my loom from somebody like you.',
    'Does the ending drag?',
    'Does the middle part flow?',
  ],
  introduction: [
    'I was wondering if you knew who was in charge of the boat sheds.',
    "I'd love to interview Mr. Ott about tides. He knows them well. Would you be comfortable introducing me?",
  ],
};

suite('facts: what an ask wants, told by what stands beside it', () => {
  for (const [type, texts] of Object.entries(types)) {
    for (const text of texts) {
      test(`${type}: ${text}`, () => {
        const asks = readAsks(readProse(`Hi Ana,\n\n${text}\n\nThanks,\nSam\n`, 'plaintext'));
        assert.equal(asks.find((it) => it.isPrimary)?.type, type);
      });
    }
  }
});
