import { flowing } from '../../shared/message/reciprocity.ts';
import { testPhrasings } from './phrasings.ts';

testPhrasings('gives', (facts) => flowing(facts.give), {
  says: [
    'I have attached the salary survey you wanted.',
    'I could introduce you to our head of procurement.',
    "You'll have a chance to meet the founders of four startups.",
    'Participants get a copy of the final report.',
    "I can share what we've learned about hiring.",
    'Sponsors will be recognized from the stage.',
    'We believe this tool could cut your onboarding time in half.',
    "I'd like to take you to lunch.",
    'I passed your name on to a recruiter friend of mine.',
    "We'd promote the event to our 5,000 followers.",
    'Attached is the checklist I promised you.',
    "We'll have pizza.",
    'Our clients typically see a 15% increase in sales.',
    'I will draft the letter so you only need to sign it.',
    'My team can take care of the data entry for you.',
    "I've sent two new clients your way this month.",
    "I'll pick up the tab.",
    "I'm happy to trade: your hour for my photography.",
    'It should bring a lot of traffic to your site.',
    'I can get you into the sold-out show on Friday.',
    'We reimburse travel up to 300 euros.',
    "We're giving each contributor three copies.",
    "I'll throw in two bottles of our cider.",
    'Whoever helps with the move gets pizza.',
    'I can walk you through the form.',
    'Let me know if you need anything else.',
    'Happy to make the introduction.',
  ],
  saysNothing: [
    "I'm glad to come to you if that saves you the trip.",
    'Let me give you some background.',
    'We offer two sizes.',
    'You will get an e-mail from the registrar.',
    'I will share my screen during the call.',
    "I'll provide a reference letter from my supervisor.",
    'Would sending you a bio be helpful?',
    'I believe my experience would allow me to help.',
    'Let me know if you need anything else from me.',
  ],
});

testPhrasings('continuity', (facts) => facts.continuity, {
  says: [
    "I'll phone your assistant on Monday to see what fits.",
    'Kara will be contacting you about parking.',
    'Will advise once I know more.',
    'I will make the reservation as soon as you confirm.',
    'I will have the contract redrafted and send it to you tomorrow.',
    "Let's talk again in September.",
    "I'll see what I can find out and report back.",
    "We'll reconvene in July.",
    'Someone will reply within two days.',
    'Someone from the team will take a look soon.',
    'We might contact you closer to the date.',
    'We are full, but will confirm the room next week.',
    "I'll keep the group informed of any changes.",
  ],
  saysNothing: [
    'You should get in touch with Ana.',
    'He never got back to me.',
    'We could schedule it for Friday if you like?',
    "I'd be happy to arrange a tour of the mill.",
    'He would like you to email him the price.',
    'We will revert to the old process.',
    'He will report on Wednesday.',
    'I will always remember it.',
  ],
});

testPhrasings('media', (facts) => facts.medium, {
  says: [
    'Would you be willing to answer five questions by email?',
    'Please add your comments to the pull request.',
    'Could you jot your edits down and leave the copy in my box?',
    'Would you mind texting me the code?',
    'Could you ring my mother this evening?',
    'Please upload the signed copy to the portal.',
    'Do you want to go to Austin tonight?',
    'Could we do a remote interview?',
    'Do you have time for a call this week?',
  ],
  saysNothing: [
    'Please let me know what your home phone number is.',
    'Can you help me debug the video player?',
    'Could you look at the call center numbers?',
    'And I would like to hear more about the points you made about the call.',
    'The rates on the attached spreadsheet are right.',
    "Can you forward Kim's email to me?",
    'They joined at the appropriate time.',
    "I'll try to type it and I'll e-mail it to you.",
    'Could you tell me who designed the Zoom logo?',
    'Is there a manager in Kestrel who might like it?',
  ],
});

testPhrasings('who writes', (facts) => facts.who, {
  says: [
    'Thanks for opening this issue!',
    'Thank you for confirming the workshop.',
    'We were talking about the boiler this morning.',
    'The other day you stopped by my desk.',
    "I'm following up on the note I sent in May.",
    "We haven't spoken since the reunion.",
    'Your sister told me you know about roofs.',
    'I applied for the analyst position on May 2.',
    "I've rented from you for six years.",
    'Our firm handles the accounts of several clinics.',
    "I'm looking for an internship.",
    'Thanks for the patch!',
  ],
  saysNothing: [
    'Are there any others you might remember?',
    'My group is very busy.',
    'I made a couple of changes.',
    'Would you prefer I work with the other unit?',
    "I'm trying to fix my bike.",
    'We ran out of paper.',
    "We haven't met.",
    'Thank you for considering it.',
    'As a thank you for your time, there is a draw.',
  ],
});

testPhrasings('pressure', (facts) => facts.pressure, {
  says: [
    'I trust you will be able to attend.',
    'This is my third request.',
    'I have asked you twice already.',
    'Please make this a priority.',
    'I need an answer right away.',
    'We are in a real bind.',
    "We're all counting on you.",
    'You simply have to come.',
    'I look forward to discussing it with you.',
    'Looking forward to it!',
  ],
  saysNothing: [
    "I'll send it as soon as possible.",
    'You will be called as soon as possible.',
    'The urgent care clinic is on Main Street.',
    "We haven't heard from the landlord yet.",
    'I look forward to hearing from you.',
    'He is frustrated with the form.',
    'Thanks for your quick reply.',
  ],
});

testPhrasings('ways out', (facts) => facts.wayOut, {
  says: [
    'Could we talk this week? If not, any chance I could send two questions?',
    'In the event you are unable to join us, we understand.',
    'Whatever you want to do is fine with me.',
    'Can you get it, or would you prefer I ask the other unit?',
  ],
  saysNothing: ['There is no pressure in the tank.', 'No problem if you need to update it.'],
});

testPhrasings('self-deprecation', (facts) => facts.selfDeprecation, {
  says: [
    'I know introductions are a real ask.',
    "I realize I'm asking a big favor.",
    'Rather than keep pestering you, I will stop.',
    'I accidentally deleted the file.',
  ],
  saysNothing: ["I won't take much of your time.", 'I deleted the file.'],
});

testPhrasings('vague wording', (facts) => facts.vague, {
  says: [
    'Can you send me more information about your program?',
    'I would like to have your guidance.',
    'When would be a better time?',
    'Should someone in your group talk to Inez?',
    'Please call me when convenient.',
    'I saw your work at Kestrel and would love to connect.',
    'Could you spare a moment?',
    'Can you help me out?',
  ],
  saysNothing: ['Based on your experience, three is enough.', 'I wrote a book to introduce myself.'],
});
