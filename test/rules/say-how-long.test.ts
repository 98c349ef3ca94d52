import { sayHowLong } from '../../shared/rules/say-how-long.ts';
import { testRule } from '../harness.ts';

// Half an hour asked of somebody unknown is a large favor, which give-something may then speak about.
const mayWake = ['give-something'];

testRule(sayHowLong, {
  clean: [
    'Could we have a [one-hour] call on Thursday, March 12, at 3 pm Central time about the lease?',
    // Who visits on an errand stays as long as it takes.
    'Could you come on Tuesday, March 10, at 3 pm to sweep the chimney?',
    // What moves forward has its length as well.
    'Could we prepone the budget meeting to 3 pm on Thursday, March 5?',
    // Hands are wanted, and nobody talks.
    'Are you free on Sunday, March 8, at 10 am to help me unload the kiln?',
    'Do you have time on Friday, March 6, at 4 pm to let the chimney sweep in?',
    'Would you be around on Friday, March 6, at 9 am to help Rosa put the stalls up?',
    // What comes next is what one is free for.
    "Are you free on Friday, March 6? There's a concert at the mill at 8.",
    'May I call you in ten minutes?',
    // Who keeps the book knows how long it takes; and what one sits in on has its time.
    'I need an appointment for a perm. When do you have something free next week?',
    'Could you squeeze my daughter in for a session this week? Her brace is loose.',
    'May I sit in on your pottery class next week?',
    // A stay of weeks is no sitting; what has its day has its length.
    "I'd like to visit your lab for two months next summer to learn how to core trees.",
    "Could you show the new map at Friday's review?",
    "Would you speak at tomorrow's assembly?",
    'Do you have the slides from the kickoff call?',
    'Are we still meeting the printer on Tuesday at 2 pm?',
    // What still stands has its length.
    'Is Friday, March 6, still good for the interview, 10 am Oslo time, by phone?',
    'Are we still fine for our call on Friday, March 6, at 10 am Oslo time?',
    'Can you confirm our interview on Friday, March 6, at 10 am Oslo time?',
    'May I come to your farm for a six-week stay in May?',
    // The reader's talk with a third, and a talk that both heard.
    'Did you ever get a chance to talk to your sister about the piano?',
    "I'm curious what you thought of the keynote on tides.",
    'We would like to hold our workshop at your farm on Friday, May 8. What would you charge?',
    // What takes place in any case lasts as long as it does.
    "Can you come to the allotment holders' meeting? It's at the Anchor on Thursday, March 12, at 7 pm.",
    'Would you like to join our sewing group on Tuesday, March 10, at 7:30 pm at my place?',
    // A rendezvous is day, hour and place.
    'Could we meet in front of the theater on Friday, March 6, at 7:30 pm?',
    'Could we meet on Friday, March 6, at 6 pm so that I can give you the skis?',
    'Where shall we meet on Friday, March 6, at 6 pm?',
    // What moves has its length already.
    'Would you mind rescheduling our call to Tuesday, March 10, at 10 am?',
    'Please set up a call between me, Janet and the people of the harbor for Tuesday, March 10, at 10 am.',
    // To hand a thing over takes a minute.
    'Our parcel seems to stand at your door. Could I come by on Friday at 6 pm to get it?',
    // Who rings picks the moment, and the length; what one attends has a length of its own.
    'We would like to talk to you about the lease. Please give me a call at 312-555-0100.',
    'The bank meeting takes place on Monday, March 9, at 2 pm. Please confirm your attendance.',
    // Whoever hires sets day and length.
    'Dear Ms. Okafor,\n\nI am writing to apply for the position of night baker (ref 4471). I would welcome an interview.\n\nSincerely,\nOmar Haddad',
    'The server is down since 9:40. Please call me now.',
    // Whoever asks for this moment has named it.
    'Can we talk right now?',
    'Could you come to the flat viewing on Tuesday, March 10, at 5 pm?',
    'Would you have 30 minutes for a quick chat with me about tide gauges, next Tuesday at 2:30 pm Pacific?',
    'Could we talk for half an hour on Tuesday, March 10, at 10 am Central time?',
    'Could we do a 15-20 min call about the lease?',
    'Would you have lunch with me at Rosa on Friday, March 13, at noon?',
    // A meal has its hours, whatever is talked about at it.
    'Could we discuss the harbor fair over lunch on Friday, March 13, at noon?',
    'Could you answer one question in a few minutes: which glue do you use?',
    'Could we meet on Tuesday, March 10, from 10 to 11 am Central time?',
    'Would you have time to chat for [minutes]?',
    // On a stage it is the guest's time, whatever takes it.
    'Would you be a guest on my podcast about roofs on Friday, March 13, at 10 am Central time? We tape it over Zoom, which usually takes 40 minutes.',
    'Would you give the keynote at our fair in Graz on Friday, March 13, at 10 am? The opening takes 40 minutes.',
    "Sure, I'd love to take you up on that. Any of the times you offered works.\n\n> I could do Tue 9 or Wed 10.",
  ],
  flagged: [
    {
      draft: '[|Are you open to a Zoom call|] about the kiln on Tuesday, March 10, at 10 am Central time?',
      fixed: 'Are you open to a 20-minute Zoom call about the kiln on Tuesday, March 10, at 10 am Central time?',
    },
    {
      draft: '[|Would you still be open to an intro call|] on Tuesday, March 10, at 10 am Central time?',
      fixed: 'Would you still be open to a 20-minute intro call on Tuesday, March 10, at 10 am Central time?',
    },
    // A head is wanted.
    {
      draft: '[|Are you free|] on Friday, March 6, at 10 am to help me understand the lease?',
      fixed: 'Are you free for 20 minutes on Friday, March 6, at 10 am to help me understand the lease?',
    },
    // What leads to a list stays beside its colon.
    {
      draft:
        '[|Can we set up a call|] on Tuesday, March 10, at 10 am ET to discuss:\n\n- the new supplier\n- the spring rota',
      fixed:
        'Can we set up a 20-minute call on Tuesday, March 10, at 10 am ET to discuss:\n\n- the new supplier\n- the spring rota',
    },
    // What is talked about may last for months.
    '[|Could I pick your brain|] about living abroad for two months, on Tuesday, March 10, at 10 am ET?',
    // Who thinks of applying asks a third.
    'I am thinking of applying for the fellowship in Bergen. I was [|hoping we could talk|] about it on Tuesday, March 10, at 10 am ET.',
    '[|Could you fit me|] in for a chat about the lease on Tuesday, March 10, at 10 am ET?',
    {
      draft: '[|Would you be open to meeting up again|] about the bridge?',
      fixed: 'Would you be open to meeting up again about the bridge for 20 minutes?',
    },
    {
      draft: '[|Could we set a date for a call|] about the bridge?',
      fixed: 'Could we set a date for a 20-minute call about the bridge?',
    },
    // Within those hours, and not all of them.
    "[|Could we talk|] about the lease? I'm free on Fridays from 3 to 5.",
    '[|Would you give the keynote|] at our fair in Graz on Friday, March 13, at 10 am? The train takes 40 minutes from Bruck.',
    // To go through something takes a sitting as well.
    '[|Could we grab a room|] and go through the rota on Tuesday, March 10, at 10 am?',
    // A wish for it, or a stranger who asks when to talk: nothing is agreed yet.
    "I'd welcome a chance to walk you through our plan for the quay. [|Would Tuesday, March 10, at 10 am ET work|]?",
    {
      draft:
        '[|Could we schedule a time to talk|] about the roof by phone on Tuesday, March 10, at 10 am Central time?',
      fixed:
        'Could we schedule 20 minutes to talk about the roof by phone on Tuesday, March 10, at 10 am Central time?',
    },
    {
      draft:
        "I'm a roofer in Reno. [|Would you meet me for coffee|] at Blue Door on Tuesday, March 10, at 10 am and tell me how you began?",
      fixed:
        "I'm a roofer in Reno. Would you meet me for a 20-minute coffee at Blue Door on Tuesday, March 10, at 10 am and tell me how you began?",
    },
    {
      draft: '[|Got a sec to talk|] about the lease?',
      fixed: 'Got 20 minutes to talk about the lease?',
    },
    {
      // A call about a dinner is a call.
      draft: '[|Could we have a call|] about the harvest dinner on Tuesday, March 10, at 10 am Central time?',
      fixed: 'Could we have a 20-minute call about the harvest dinner on Tuesday, March 10, at 10 am Central time?',
    },
    {
      draft: '[|Are you available for a call|] about the lease?',
      fixed: 'Are you available for a 20-minute call about the lease?',
    },
    {
      draft: '[|What does your schedule look like|] on Friday, March 6? We could talk about the lease.',
      fixed:
        'What does your schedule look like on Friday, March 6? 20 minutes would be enough. We could talk about the lease.',
      mayWake,
    },
    {
      // The condition takes no time.
      draft: 'If you like the bog map, perhaps [|we could talk|] by phone?',
      fixed: [
        'If you like the bog map, perhaps we could talk for 20 minutes by phone?',
        'If you like the bog map, perhaps we could talk for 15 minutes by phone?',
        'If you like the bog map, perhaps we could talk for 30 minutes by phone?',
      ],
    },
    { draft: '[|Could we talk|] about the lease? Can I give you a call?', mayWake },
    {
      draft: '[|Could we grab a coffee|] and hear how your first market day went?',
      mayWake,
      fixed: 'Could we grab a 20-minute coffee and hear how your first market day went?',
    },
    {
      // How long a talk is, its program says.
      draft: '[|Would you give the keynote|] at our spring conference on Thursday, April 16, at 6 pm UK time in Leeds?',
      mayWake,
      fixed:
        'Would you give the keynote at our spring conference on Thursday, April 16, at 6 pm UK time in Leeds? The keynote would be about [minutes].',
    },
    {
      draft: '[|Could we meet|] with you to discuss the lease?',
      mayWake,
      fixed: 'Could we meet with you for 20 minutes to discuss the lease?',
    },
    {
      draft: '[|Can I pick your brain|] about moving from teaching to design?',
      mayWake,
      fixed: 'Can I pick your brain for 20 minutes about moving from teaching to design?',
    },
    {
      draft: '[|Would you be my mentor|]?',
      fixed: 'Would you be my mentor? Could we start with one call of 20 minutes?',
    },
    {
      draft: 'Would you have [|time|] to chat about the lease?',
      message: 'No length given, so Dana has to decide how much time to set aside.',
      mayWake,
      severity: 'warning',
      fixed: [
        'Would you have 20 minutes to chat about the lease?',
        'Would you have 15 minutes to chat about the lease?',
        'Would you have 30 minutes to chat about the lease?',
      ],
    },
    {
      mayWake,
      draft: 'Could you spare [|some time|] to talk on Thursday?',
      fixed: 'Could you spare 20 minutes to talk on Thursday?',
    },
    {
      mayWake,
      draft: 'Could we have [|a quick chat|] about the lease?',
      fixed: 'Could we have a 20-minute chat about the lease?',
    },
    {
      mayWake,
      draft: '[|Could we meet|] on Tuesday, March 10, at 10 am Central time?',
      settings: { minutes: 8 },
      fixed: 'Could we meet for 8 minutes on Tuesday, March 10, at 10 am Central time?',
    },
    {
      mayWake,
      draft: '[|Would you be free|] on Tuesday, March 10, at 10 am Central time to discuss the roof?',
      fixed: 'Would you be free for 20 minutes on Tuesday, March 10, at 10 am Central time to discuss the roof?',
    },
    {
      mayWake,
      draft: '[|Could we do a video call|] on Tuesday, March 10, at 10 am Central time?',
      settings: { minutes: 18 },
      fixed: 'Could we do an 18-minute video call on Tuesday, March 10, at 10 am Central time?',
    },
    { mayWake, draft: '[|Would you be willing to mentor me|] in wound research?' },
    {
      mayWake,
      language: 'mail',
      draft:
        'To: dana@example.org\nSubject: Could we have a call about the lease?\n\nHi Dana,\n\nWould you have [|some time|] to talk about the lease by phone on Tuesday, March 10, at 10 am Central time?\n\nThanks,\nOmar',
    },
  ],
});
