import { giveSomething } from '../../shared/rules/give-something.ts';
import { testRule } from '../harness.ts';

testRule(giveSomething, {
  clean: [
    // How it stands with a post, or what it takes.
    'Dear Ms. Bell,\n\nIs the night nurse role (req 4471) open to people without a car?\n\nMina Okoro',
    'Dear Ms. Bell,\n\nCould you tell me by Friday whether I am still a candidate for the position of night nurse?\n\nMina Okoro',
    // Who is named as a reference knows the writer.
    'Hi Ms. Bell,\n\nMay I give your name as a reference for the dairy job? They might ring you on Friday.\n\nMina',
    'Dear Ms. Bell,\n\nWould you be one of my two references for the nursing job?\n\nMina Okoro',
    // A fee.
    'Dear Ms. Bell,\n\nWould you give a talk at our guild on March 3 at 7 pm for an hour? The fee is 400 dollars.\n\nMina Okoro',
    'Dear Ms. Bell,\n\nWould you give a talk at our guild on March 3 at 7 pm for an hour? We sell your book and pay 400 euros.\n\nMina Okoro',
    // Of another's post.
    'Dear Councillor Bell,\n\nWhen will a new caretaker be appointed for the baths?\n\nMina Okoro',
    'Dear Ms. Bell,\n\nWho will be appointed as the new conductor?\n\nMina Okoro',
    // A post is what is given.
    "I think you'd be a great fit for a night shift lead role at the mill. Do you have 15 minutes for a call on Tuesday, March 10, at 2 pm ET?",
    // Brought for the reader, or because the reader asked.
    "I came across your profile. Would you have 20 minutes for a call about the lease? I'll bring two moths for your museum.",
    'I came across your profile. Would you have 20 minutes for a walk by the quay? I shall bring the soil samples you had requested.',
    // What came of the reader's work.
    'I came across your profile. I repeated the experiment from your 2019 paper, and it worked. Would you have 20 minutes for a call?',
    'I came across your profile. Your lecture on glass was the reason I changed my thesis. Would you have 20 minutes for a call?',
    'I came across your profile. I have typed up the notes of your lecture. Would you have 20 minutes for a call about the lease?',
    'I came across your profile. Here is my map in case the springs are useful to you. Would you have 20 minutes for a call?',
    // Paid, in what the writer has.
    'I came across your profile. Would you have 20 minutes for a call about the lease? I can pay, if only a little.',
    'I came across your profile. Would you have 20 minutes for a call about the lease? There is a $30 bookshop token for your trouble.',
    'I came across your profile. Would you have 20 minutes to show me a kiln? I bake a mean rye loaf.',
    'I came across your profile. Would you have 20 minutes to show me a kiln? I would mop the floor and stack the shelves.',
    // Two who see each other.
    { draft: 'Tea at 4 in the kitchen? Half an hour, I would love to hear how Oslo was.', language: 'plaintext' },
    // Whose work it is to answer is owed nothing for it.
    "Dear Ms. Ortega,\n\nI'm a reporter at the Courier, on deadline for a story about the pier. Could we speak for 20 minutes on Friday at 10 am?\n\nOmar Haddad",
    'Dear Rabbi Stern,\n\nMy father died last night. Could we meet for 30 minutes today to plan the funeral?\n\nOmar Haddad',
    'Dear Mr. Ortega,\n\nThe ceiling drips. Could we meet for 30 minutes on Friday at 10 am so that you can see it?\n\nOmar Haddad',
    // Of two of whom nothing is known, it may serve both.
    'Dear Vince and Gary,\n\nWe share a session of two hours in March. Could we have a call of 30 minutes on Friday at 10 to divide it?\n\nPeter Tufano',
    // Whoever hires brings the post.
    'Dear Mr. Okada,\n\nThank you for your application. We would like to invite you to an interview on Thursday, March 12, at 9:30 am at 200 Harbor Street.\n\nHelen Moss',
    "Hi Dana,\n\nI came across your profile. I'm a recruiter from Lund Boats. Would you have 20 minutes for a call about the roles we offer?\n\nOmar",
    // A name costs the reader one line.
    "We haven't met. Could you point me to the right person for leases at Northwind?",
    'Dear Dr. Osman,\n\nCould we move my appointment of Tuesday, March 3, at 9:15 am to Thursday, March 5, at 9 am?\n\nOmar Haddad',
    'Dear Ms. Okafor,\n\nI would like to apply for the post of night baker (ref 4471) and enclose my CV.\n\nSincerely,\nOmar Haddad',
    // First names above and below: two who deal with each other.
    'Hi Dana,\n\nCould we talk for 30 minutes about the Osaka pilot on Friday, March 6, at 10 am Central time?\n\nRegards,\nOmar',
    "I came across your profile. Would you have 20 minutes for a call about the lease? I'll send you my notes from the other three shops.",
    'Your talk on ward triage changed how we hand over at night. I came across your profile today. Would you have 20 minutes for a call?',
    'We met at the Lisbon meetup in January. Would you have 20 minutes for a call about the lease?',
    'I came across your profile. Which glue do you use for the hulls?',
    'Hi team,\n\nCould we have a 20-minute call about the lease on Friday at 10?\n\nOmar',
    'I came across your profile. Would you speak to our nurses in Leeds for 25 minutes? We pay 150 pounds.',
  ],
  flagged: [
    // For the files, for oneself, and for no more than a call.
    "I came across your profile. [|Would you have 20 minutes for a call|] about the lease? I'll bring my CV for your records.",
    "I came across your profile. [|Would you have 20 minutes for a call|] about the lease? I'll pay back the loan and wash my car.",
    'I came across your profile. Your letter is the reason I am calling. [|Would you have 20 minutes for a call|] about the lease?',
    // Nothing is known of the two, and one comes to learn from the other.
    'Dear Ms. Okafor,\n\nI am curious which skills I need to become a head baker, and would love to learn how you started. [|Would you have 40 minutes for a call|], next Tuesday at 2:30 pm Pacific?\n\nSincerely,\nOmar Haddad',
    // Who speaks of a role of their own hires nobody.
    'I came across your profile. In my current role I count boats. [|Would you have 20 minutes for a call|] about the lease?',
    'Dear Dana,\n\n[|Would you be willing to refer me for the paralegal role|], req 4471?\n\nOmar Haddad',
    {
      draft:
        "We haven't met, but I heard your panel. [|Would you give a 25-minute talk|] on wounds at our clinic in Leeds on Thursday, April 16, at 6 pm? No worries if not.",
      fixed:
        "We haven't met, but I heard your panel. Would you give a 25-minute talk on wounds at our clinic in Leeds on Thursday, April 16, at 6 pm? I'd [what I pay, cover or send]. No worries if not.",
    },
    {
      draft: 'I came across your profile. [|Would you have 20 minutes for a call|] about the lease?',
      message: 'What is in it for Dana? Offer one thing, however small.',
      severity: 'information',
      fixed:
        "I came across your profile. I'll send you [what I learn from the others I ask]. Would you have 20 minutes for a call about the lease?",
    },
    { draft: "We haven't met. [|Could you introduce me to Lucia Bram|] at Northwind?" },
    {
      draft: 'I came across your profile. [|Would you be willing to mentor me|] in wound research?',
      severity: 'warning',
    },
    {
      draft: "We haven't met, but I read your column. [|Would you refer me for the paralegal role|], req 4471?",
      severity: 'warning',
      message: "A referral stakes Dana's good name; say in one line what you would bring.",
    },
    { draft: 'I came across your page. [|Would you give a 25-minute talk|] on ward triage by video?' },
    {
      draft: 'I came across your page. [|Do you have any openings|] in your lab for night-shift students?',
      message: 'Say in one line what you would bring, so that Dana has a reason to answer.',
    },
    {
      draft: "We haven't met. [|Would you write me a letter for the Delft program|] by April 1?",
      message: 'A letter is an hour of work; promise to tell Dana how it turns out.',
    },
  ],
});
