import { sayWhen } from '../../shared/rules/say-when.ts';
import { testRule } from '../harness.ts';

testRule(sayWhen, {
  clean: [
    // Who teaches keeps hours, and any of them will do.
    'May I come to your office hours this week to discuss a topic for my thesis?',
    // The reader picks the time with somebody else; and whoever applies leaves it to those who hire.
    'I would like to meet you to talk about the exam. Please call the office at 555-0100 to schedule a conference.',
    'I am writing to express my interest in the position of ferry pilot. I would welcome the opportunity to discuss my experience.',
    "We'd like to book you for our wedding on June 12. Are you available, and what would you charge?",
    'Save the date: our summer party is on June 5. Details to follow.',
    // How a letter closes.
    'Could you sign the form by Friday, March 13? It would be lovely to catch up soon.',
    "Could you sign the form by Friday, March 13? Let's grab lunch sometime!",
    // Only the hour is another, or the new day is told.
    'Can we push our sync to 3?',
    'Could we move the tasting from Thursday, March 5, to Friday, March 6, same time?',
    // The date of a thing is put off, and nobody meets.
    'Could you change my moving date from April 1 to April 15?',
    'Would it be possible to move the deadline for the poster to Friday?',
    'Shall we keep April 3 to 5 for you? You can cancel up to March 20.',
    // Both know when it is; and a stay begins at no o'clock.
    'May I visit your farm for a week in May?',
    'Could you join our Tuesday rehearsal?',
    // Only the medium moves.
    'Could we move our call to Zoom?',
    // The new time follows from the old one.
    'Could we push our standup back half an hour?',
    // The two of them find the time.
    'Would you be willing to talk with our treasurer, Mr. Cole, about the endowment?',
    'We would like to talk to you about the lease. When you get a chance, give Rosa Lind (312-555-0101) or myself (312-555-0100) a call.',
    // Whoever hires sets day and length.
    'Dear Ms. Okafor,\n\nI am writing to apply for the position of night baker (ref 4471). I would welcome an interview.\n\nSincerely,\nOmar Haddad',
    'Would you have 20 minutes for a call about the lease on Tuesday, March 10, at 10 am Central time?',
    'Could we talk for 20 minutes on Tuesday, March 10, at 10 am or Thursday, March 12, at 2 pm Central time? Any day next week works too.',
    'Sometimes I wonder how you fire such large bowls. Which kiln do you use?',
    "Could you send me the agenda for next week's launch by Friday?",
    'Any of the times you offered works, thank you. Could you send the link?\n\n> I could do Tue 9, Wed 10 or Thu 4.',
    'Would you have 20 minutes for a call about the lease on [Tuesday, March 10, at 10:00 am] Central time?',
    { draft: 'Would you have 20 minutes for a call about tide gauges soon?', settings: { profile: 'cold-sales' } },
  ],
  flagged: [
    // The day of what is talked about is no day to talk.
    {
      draft: '[|Could we talk for 20 minutes|] by phone about the barn you painted in August?',
      fixed:
        'Could we talk for 20 minutes by phone on Tuesday, March 10, at 10:00 am Central time about the barn you painted in August?',
    },
    {
      draft: 'Could we talk for 20 minutes by phone about the barn you painted, on [|Friday|]?',
      fixed: 'Could we talk for 20 minutes by phone about the barn you painted, on Friday at [time]?',
    },
    // What one does stays where only the moment is open.
    {
      draft: 'Could we catch up [|sometime|] after the fair, for 20 minutes by phone, about the barn?',
      fixed:
        'Could we catch up on Tuesday, March 10, at 10:00 am Central time after the fair, for 20 minutes by phone, about the barn?',
    },
    // A couple has no one name.
    {
      draft: 'Dear Mr. and Mrs. Diaz,\n\n[|Could we meet|] about the fence?\n\nSincerely,\nTom Ray',
      message: 'No time proposed, so the reader has to open the calendar and choose.',
    },
    {
      draft: 'Are you free [|this afternoon|] for a call about the kiln?',
      fixed: 'Are you free this afternoon at [time] for a call about the kiln?',
    },
    // The slot belongs to the question, and the time that is had is no moment.
    {
      draft: 'If you have time [|next week|], could we have a 20-minute call?',
      fixed:
        'If you have time next week, could we have a 20-minute call on Tuesday, March 10, at 10:00 am Central time?',
    },
    {
      draft: 'Would you have [|some time next week|] to go over the lease with me by phone?',
      fixed:
        'Would you have some time on Tuesday, March 10, at 10:00 am Central time to go over the lease with me by phone?',
    },
    {
      draft: '[|Could we talk for 20 minutes|] about why the hull leaks?',
      fixed: 'Could we talk for 20 minutes on Tuesday, March 10, at 10:00 am Central time about why the hull leaks?',
    },
    // A day that is told of is none that is proposed.
    {
      draft: 'The plumber comes on Thursday. Could we have a 20-minute call about the pipes [|this week|]?',
      fixed:
        'The plumber comes on Thursday. Could we have a 20-minute call about the pipes on Tuesday, March 3, at 10:00 am Central time?',
    },
    // One that is offered beside the ask is.
    {
      draft: 'Could we have a 20-minute call? I was thinking [|Thursday|].',
      fixed: 'Could we have a 20-minute call? I was thinking Thursday at [time].',
    },
    {
      draft: 'We are having a barbecue on [|Saturday|]. Would you like to come?',
      fixed: 'We are having a barbecue on Saturday at [time]. Would you like to come?',
    },
    // Before the day that limits it, and after it.
    {
      draft: '[|Could we have a 20-minute call|] before the jury sits on March 6?',
      fixed:
        'Could we have a 20-minute call on Tuesday, March 3, at 10:00 am Central time before the jury sits on March 6?',
    },
    {
      draft: 'The printer wants the file on Friday. [|Could we have a 20-minute call|] before then?',
      fixed:
        'The printer wants the file on Friday. Could we have a 20-minute call on Tuesday, March 3, at 10:00 am Central time before then?',
    },
    {
      draft: "I'm away from March 9 to 13. [|Could we have a 20-minute call|]?",
      fixed:
        "I'm away from March 9 to 13. Could we have a 20-minute call on Monday, March 16, at 10:00 am Central time?",
    },
    {
      draft: '[|Could we have a 20-minute call|] after Easter?',
      fixed: 'Could we have a 20-minute call after Easter on Monday, April 6, at 10:00 am Central time?',
    },
    {
      draft: '[|Could we meet for 20 minutes|] in Leeds? I arrive on March 18 and leave on March 21.',
      fixed:
        'Could we meet for 20 minutes in Leeds on Wednesday, March 18, at 10:00 am? I arrive on March 18 and leave on March 21.',
    },
    {
      draft: 'Could we have a 20-minute call [|on a weekday evening|]?',
      fixed: 'Could we have a 20-minute call on Tuesday, March 10, at 6:00 pm Central time?',
    },
    {
      draft: '[|Could we meet|] at 9:30 to plan the fair?',
      message: 'A time without a day, so Dana has to ask which day.',
      fixed: 'Could we meet at 9:30 on [day] Central time to plan the fair?',
    },
    {
      draft: "I can't do Tuesday or Thursday. [|Could we have a 20-minute call|]?",
      fixed:
        "I can't do Tuesday or Thursday. Could we have a 20-minute call on Wednesday, March 11, at 10:00 am Central time?",
    },
    {
      draft: 'Could you let me know your availability on [|Friday|] for a 20-minute call?',
      fixed:
        'Could you let me know your availability on Friday for a 20-minute call? Would Friday, March 6, at 10:00 am Central time work?',
    },
    // Within a period of the writer's own only they know the day.
    {
      draft: 'Could we have a 20-minute call [|in the spring|]?',
      fixed: 'Could we have a 20-minute call on [day and time] in the spring?',
    },
    {
      draft: 'Could we have a 20-minute call in [|the first week of May|]?',
      fixed: 'Could we have a 20-minute call on [day and time] in the first week of May?',
    },
    {
      draft: '[|Could we have a 20-minute call|] on a Monday in May?',
      fixed: 'Could we have a 20-minute call on [day and time], a Monday in May?',
    },
    {
      draft: "Could we have coffee for 20 minutes [|while I'm in|] Leeds?",
      fixed: "Could we have coffee for 20 minutes on [day and time] while I'm in Leeds?",
    },
    {
      draft: '[|Would you like to join us for the bonfire|]?',
      fixed: 'Would you like to join us for the bonfire on [day and time]?',
    },
    {
      draft: '[|When shall we meet for the barbecue|]?',
      fixed: 'When shall we meet for the barbecue? Would Tuesday, March 10, at [time] work?',
    },
    {
      draft: "I can't come to supper on Friday. [|Could we do it another evening|]?",
      fixed: "I can't come to supper on Friday. Could we do it on Tuesday, March 10, at [time] instead?",
    },
    {
      draft: 'Something came up. [|Can we reschedule|]?',
      fixed: [
        'Something came up. Can we reschedule to Tuesday, March 10, at 10:00 am?',
        'Something came up. Can we reschedule to Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm?',
      ],
    },
    {
      draft: "I can't make it today after all. [|Could we meet another day|]?",
      fixed: [
        "I can't make it today after all. Could we meet on Tuesday, March 10, at 10:00 am instead?",
        "I can't make it today after all. Could we meet on Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm instead?",
      ],
    },
    {
      draft: "I can't make Thursday. [|Would another day work|]?",
      fixed: [
        "I can't make Thursday. Would Tuesday, March 10, at 10:00 am work?",
        "I can't make Thursday. Would Tuesday, March 10, at 10:00 am, or Friday, March 13, at 2:00 pm work?",
      ],
    },
    {
      draft: 'I have to cancel tomorrow. [|Can we find another time|]?',
      fixed: [
        'I have to cancel tomorrow. Can we find another time? Would Tuesday, March 10, at 10:00 am work?',
        'I have to cancel tomorrow. Can we find another time? Would Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm work?',
      ],
    },
    {
      draft: '[|Would you be up for lunch|], my treat?',
      fixed: ['Would you be up for lunch on Tuesday, March 10, at [time], my treat?'],
    },
    {
      draft: 'Something came up on Wednesday. Could we move our call to [|later in the week|]?',
      fixed: [
        'Something came up on Wednesday. Could we move our call to Thursday, March 5, at 10:00 am?',
        'Something came up on Wednesday. Could we move our call to Thursday, March 5, at 10:00 am, or Friday, March 6, at 2:00 pm?',
      ],
    },
    {
      draft: '[|Could we push our chat out a few days|]? The parts are late.',
      fixed: [
        'Could we push our chat to Tuesday, March 10, at 10:00 am? The parts are late.',
        'Could we push our chat to Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm? The parts are late.',
      ],
    },
    {
      draft: 'Can we reschedule our interview for [|next week|]?',
      fixed: [
        'Can we reschedule our interview to Tuesday, March 10, at 10:00 am?',
        'Can we reschedule our interview to Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm?',
      ],
    },
    '[|Could we meet for 30 minutes|] before Friday to talk about the lease?',
    {
      // The day of a talk is the event's.
      message: 'No date and time yet, so Dana cannot look whether that day is free.',
      draft: '[|Would you give a 30-minute talk|] on heated lenses to our society in Graz?',
      fixed: 'Would you give a 30-minute talk on heated lenses to our society in Graz on [date] at [time]?',
    },
    {
      draft: "I'd like a 20-minute call about the roof. Would [|next week|] suit you?",
      fixed: "I'd like a 20-minute call about the roof. Would Tuesday, March 10, at 10:00 am Central time suit you?",
    },
    {
      draft: "I'd like a 20-minute call about the roof. Is [|next week|] okay for you?",
      fixed:
        "I'd like a 20-minute call about the roof. Would Tuesday, March 10, at 10:00 am Central time be okay for you?",
    },
    {
      draft: 'Could we talk about the roof by phone for 20 minutes [|sometime before|] Easter?',
      fixed:
        'Could we talk about the roof by phone for 20 minutes on Tuesday, March 10, at 10:00 am Central time, before Easter?',
    },
    {
      draft: 'Could we talk about the roof by phone for 20 minutes [|within the next hour|] or so?',
      fixed: 'Could we talk about the roof by phone for 20 minutes today at [time]?',
    },
    {
      draft: "Wednesdays and Tuesdays don't suit me. [|Could we have a 20-minute call|] about the roof?",
      fixed: [
        "Wednesdays and Tuesdays don't suit me. Could we have a 20-minute call about the roof on Thursday, March 12, at 10:00 am Central time?",
        "Wednesdays and Tuesdays don't suit me. Could we have a 20-minute call about the roof on Thursday, March 12, at 10:00 am, or Thursday, March 19, at 2:00 pm Central time?",
      ],
    },
    {
      draft: 'We run a workshop on roofs in Graz for 30 minutes. [|Would you be interested|]?',
      fixed: 'We run a workshop on roofs in Graz for 30 minutes on [date] at [time]. Would you be interested?',
    },
    {
      draft: '[|Could we have a 20-minute call to discuss the lease|]?',
      fixed: 'Could we have a 20-minute call on Tuesday, March 10, at 10:00 am Central time to discuss the lease?',
    },
    {
      draft: '[|Would you have 20 minutes for a call|] about the lease?',
      message: 'No time proposed, so Dana has to open the calendar and choose.',
      severity: 'warning',
      fixed: [
        'Would you have 20 minutes for a call about the lease on Tuesday, March 10, at 10:00 am Central time?',
        'Would you have 20 minutes for a call about the lease on Tuesday, March 10, at 10:00 am, or Thursday, March 12, at 2:00 pm Central time?',
      ],
    },
    {
      draft: 'Could we talk about the lease by phone for 20 minutes [|sometime next week|]?',
      fixed: 'Could we talk about the lease by phone for 20 minutes on Tuesday, March 10, at 10:00 am Central time?',
    },
    {
      draft: 'Could we talk by phone for 20 minutes [|soon|] about the lease?',
      settings: { timeZone: 'Europe/Berlin', dateOrder: 'dmy' },
      fixed: 'Could we talk by phone for 20 minutes on Tuesday 10 March at 10:00 Berlin time about the lease?',
    },
    {
      draft: 'Could we have a 20-minute call about the lease on [|Thursday|]?',
      severity: 'information',
      fixed: 'Could we have a 20-minute call about the lease on Thursday at [time]?',
    },
    {
      draft: 'Could we have coffee for 20 minutes at Blue Door and talk about the lease [|this week|]?',
      fixed:
        'Could we have coffee for 20 minutes at Blue Door and talk about the lease on Tuesday, March 3, at 10:00 am?',
    },
    { draft: '[|Would you give a 25-minute talk|] on ward triage by video?' },
    {
      draft: "I'm in Ghent on [|May 8|]. Could we meet at the mill for 20 minutes that day?",
      fixed: "I'm in Ghent on May 8. Could we meet at the mill for 20 minutes that day at [time]?",
    },
  ],
});
