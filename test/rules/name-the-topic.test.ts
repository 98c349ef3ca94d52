import { nameTheTopic } from '../../shared/rules/name-the-topic.ts';
import { testRule } from '../harness.ts';

testRule(nameTheTopic, {
  clean: [
    'Would you consider mentoring me in weaving?',
    'Would you be my mentor while I build my first boat?',
    'Could you tell me your company name?',
    'Would you talk to me about your experience moving from milling to baking?',
    "I'd love to hear how the trial of the kiln went.",
    // Where a mentor is to lead is a topic.
    'Would you mentor me while I settle in? I hope to publish my first map.',
    "I'm switching from milling to baking. Would you be my mentor?",
    'I would like to meet and explore opportunities between your yard and our shop, such as a joint stall in June. Would you have 20 minutes on Tuesday, March 10, at 10:00 am Central time?',
    'Would you tell me about your experience moving from litigation to Northwind?',
    "I'd like to learn more about your 2024 tide-gauge paper. Did you correct the Brest series before averaging?",
    'I learned more about your team at the talk in Graz. Could you send me the slides by Friday?',
    'How did you choose between the two leases for your shop?',
    "I'd love to hear about your career. Which two skills mattered most in your first year in-house?",
    'Could you send me your company address by Friday, March 6?',
    'Would you have 20 minutes on Tuesday, March 10, at 10 am Central time, by phone, to compare how our museums label loaned works?',
  ],
  flagged: [
    // A day and a way to talk are no topic.
    "I'd love to [|learn more about your career|]. Would you have 20 minutes to talk over Zoom on Tuesday, March 10, at 3 pm ET?",
    { draft: 'Could I [|speak to you for 15 minutes about your background|]?' },
    { draft: 'Would you have 20 minutes to [|tell me about your work|]?' },
    // Between the verb and "about" stand whom it is talked with, and how long.
    { draft: 'Would you [|speak with me about your work|]?' },
    { draft: 'Could we [|talk for 15 minutes about your career|]?' },
    // What the writer tells of themselves is not what they want to hear.
    { draft: "I make teapots in the old mill at Graz. I'd love to [|hear about your journey|]." },
    {
      draft:
        'I would like to [|hear about your work|]. Would you have 30 minutes on Tuesday, March 10, at 10 am Central time?',
    },
    {
      draft:
        "I'd love to [|learn more about your experience|]. Would you have 20 minutes for a call on Tuesday, March 10, at 10 am Central time?",
      message: "'learn more about your experience' could mean an hour or a minute; Dana has to pick the topic for you.",
      severity: 'warning',
      fixed:
        "I'd love to learn more about your experience. I'd like to ask you one thing: [the question]. Would you have 20 minutes for a call on Tuesday, March 10, at 10 am Central time?",
    },
    { draft: 'Would you have time to [|chat about your journey|]?' },
    { draft: 'Could we [|talk about your career path|] next week?' },
    { draft: "I'd love to [|hear about your work|]." },
    { draft: 'Could we set up a call to [|discuss your role|]?' },
    { draft: '[|Would you be willing to mentor me|]?' },
    { draft: "I'd love to [|chat about potential collaboration opportunities|] between our teams." },
    { draft: 'Could we have a call to [|discuss how we might work together|]?' },
  ],
});
