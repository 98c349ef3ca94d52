import { wordSet } from '../../text/word-set.ts';

// Nouns and words of time that tell what a promise promises.

/** Those the message is for. */
export const READERS = wordSet('you your everyone everybody all applicants participants members folks');

/** What one reports. */
export const OUTCOMES = wordSet(
  `update updates outcome outcomes result results news decision decisions notes recap report reports findings summary summaries answer answers
  reply minutes confirmation details information reminder reminders edits proofs feedback comments recording write progress status final version
  word response announcement winners slides directions`,
);

/** What goes out before a meeting. */
export const APPOINTMENTS = wordSet(
  `invite invites invitation invitations link links agenda agendas schedule logistics hold dates dial times options doodle poll calendar
  itinerary`,
);

/** Short messages: "give you a call", "drop you a line". */
export const NOTES = wordSet(
  'call ring buzz shout note line message email mail text word update heads reminder holler letter report',
);

/** What one arranges. */
export const SLOTS = wordSet(
  `call meeting time times date dates slot slots day something interview visit appointment room table lunch dinner calendar conference session
  it this that everything things flights travel reservation reservations arrangements details logistics one rest remainder spot seat place tour
  demo chat coffee discussion`,
);

/** Of these, what is no treat by itself: "happy to arrange a tour" offers one. */
export const TALKS = wordSet(
  'call meeting time times date dates day table it this that everything lunch dinner calendar conference session',
);

/** What one keeps free. */
export const HELD = wordSet(
  'slot slots time times date dates day room table spot seat place calendar afternoon morning it this',
);

export const BOOKED = wordSet(
  'arrangements reservation reservations booking bookings appointment calendar table room flights flight hotel hall venue restaurant tickets',
);
export const SETTLED = wordSet('scheduled arranged booked organized organised');
export const CALENDARS = wordSet('calendar calendars books diary');
export const APPOINTED = wordSet('appointment invite invitation meeting');
export const BOARDS = wordSet('ticket thread issue list page');
/** Where an applicant is kept: "keep your résumé on file". */
export const KEPT = wordSet('file radar');
/** Where somebody is put to be there later. */
export const LISTS = wordSet('list waitlist roster calendar invite invitation schedule program programme agenda');
export const TALK = wordSet('conversation discussion dialogue dialog exchange relationship');
export const INFORMED = wordSet('posted updated informed abreast loop advised apprised current date picture');
export const AGAIN = wordSet('more further again soon');
export const ANSWERS = wordSet('answer decision news update result results');
export const CONTACTS = wordSet(
  'call contact reach email follow write phone schedule arrange get coordinate telephone message text',
);

/** What the reader is: "you will be contacted". */
export const TOLD = wordSet('contacted notified informed updated called emailed advised alerted told hearing reminded');

/** What a thing is: "the minutes will be sent". */
export const SENT = wordSet(
  'sent mailed emailed announced posted published circulated shared distributed released confirmed communicated forwarded issued delivered',
);

/** What begins a clause behind "tell you". */
export const ASIDE = wordSet(
  'how what when whether if where who why about more once after as the all which by that in soon tomorrow either',
);

/** When somebody else sees to it. */
export const DAYS = wordSet(
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday soon shortly next',
);

export const WHEN = wordSet(
  `today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday soon shortly later next within by after once when asap
  afterwards this over`,
);
export const WHEN_SENT = wordSet(
  `to you all everyone each within by in on after soon shortly next once here later separately out around this tomorrow following when before
  early late`,
);
