import { oneOf } from './search.ts';

// Promises of what comes after: who promises, how surely, and what.

const WILL =
  "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|i am going to|we're going to|i can then|then i can|" +
  'i promise to|we promise to|let me|i plan to|we plan to|we aim to|i aim to)';
const GLADLY =
  "(i'd be happy to|i'm happy to|happy to|i'm glad to|glad to|i would then|i'd then|i can|we can|and will|and we will|" +
  'and i will|then will|will then|will also|so i can|so we can)';
const I_WILL = `(${WILL}|${GLADLY})`;
const THEY_WILL = "(will|'ll|shall|is going to|are going to)";
const SURELY =
  '(also|then|certainly|definitely|be sure to|make sure to|of course|gladly|happily|always|just|be|try to|either|personally|promptly|surely)?';
const YOU = '(you|everyone|everybody|all|them|the group|the team|all of you|him|her|applicants|participants|members)';

const OUTCOMES = oneOf(
  `know posted updated informed loop outcome outcomes result results news decision notes recap report findings update account summary answer
  reply confirmation minutes details date time`,
);
const MATERIAL = oneOf(
  `confirmation update updates summary minutes notes recap report reminder results outcome details directions schedule findings photos news
  edit proofs invite invitation link agenda logistics hold draft account decision dates`,
);
const OFFICE =
  '(assistant|secretary|office|team|colleague|staff|coordinator|producer|manager|people|partner|agent|group|department|committee)';
/** Getting in touch once more, or taking the matter further. */
const RETURNING =
  '(follow up|following up|follow this up|chase|check back|check in|circle back|get back|getting back|come back|revert|' +
  'reach out|reaching out|be in touch|in touch|in contact|touch base|contact|try again|try you|chase up|write again)';
const CALLING = '(call|phone|ring|telephone|email|e mail|write|text|message|contact|ping|drop)';
const SEND =
  '(send|forward|circulate|share|post|mail|email|e mail|put together|write up|put|publish|announce|issue|release)';
const SETTLING =
  '(schedule|arrange|organize|organise|set up|book|reserve|coordinate|work out|finalize|finalise|circulate|handle|take care of|sort out|see to)';
const HOLDING = '(hold|block|pencil|save|keep|reserve|diarize|diarise)';
/** Taking the matter in hand: "will look tonight", "we'll process it". */
const WORKING =
  '(look|look (into|at)|review|process|answer|reply|respond|revert|advise|check|confirm|investigate|consider|discuss|read|' +
  'update|report|do|handle|test|fix|forward|pass)';
const WHEN =
  '(today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|shortly|later|next|this|within|by|' +
  'before|after|once|when|as|if|asap|again|afterwards|in|on|and|over)';

export const reportPhrases: readonly string[] = [
  `${I_WILL} ${SURELY} (let|tell|update|keep|inform|notify|brief) (back)? (to)? ${YOU} ... (${OUTCOMES}|in the loop|how|what|happens|went|goes|turns)`,
  `${I_WILL} ${SURELY} (write|email|send|report|share|post|show|give) (back)? (to)? ${YOU} ... (${OUTCOMES}|in the loop|how|what|happens|went|goes|turns)`,
  `${I_WILL} ${SURELY} (let|tell|update|keep|inform|notify|brief) (back)? (to)? ${YOU} ... (turned|progress|when|whether|if)`,
  `${I_WILL} ${SURELY} (let|tell|update|keep|inform|notify|brief) (back)? (to)? ${YOU} ... (learn|once|after|afterwards|back)`,
  `${I_WILL} ${SURELY} (write|email|send|report|share|post|show|give) (back)? (to)? ${YOU} ... (turned|progress|when|whether|if)`,
  `${I_WILL} ${SURELY} (write|email|send|report|share|post|show|give) (back)? (to)? ${YOU} ... (learn|once|after|afterwards|back)`,
  `${I_WILL} ${SURELY} (report back|keep ${YOU} .. (posted|updated|informed|in the loop|abreast|in the picture))`,
  `${I_WILL} ${SURELY} share (the|my|our|what|how) ... (results|outcome|findings|summary|notes|learned|learn|went)`,
  `${I_WILL} ${SURELY} let (you|everyone|everybody|all of you) know`,
  '(i|we) (will|shall) ... let (you|everyone|everybody) know',
  "(i'll|we'll) ... let (you|everyone|everybody|all|them) (all)? know",
  '(keep|keeping) you (posted|updated|informed|in the loop|abreast)',
  `you (will|'ll|should|shall|can expect to) (hear|be hearing|be contacted) (back)? (from|by|about|word)? .. (us|me|${OUTCOMES}|response)`,
  `you (will|'ll|should|shall|can expect to) (hear|be hearing|be contacted) (back)? (news|an|a|the|our|my)? .. (us|me|${OUTCOMES}|response)`,
  `you (will|'ll|should|shall|can expect to) (hear|be hearing|be contacted) (back)? (from|by|about|word|news|an|a|the|our|my)? .. notification`,
  `you (will|'ll|should|shall|can expect to) (hear|be hearing|be contacted) (back)? (from|by|about|word)? .. (contacted|notified|informed)`,
  `you (will|'ll|should|shall|can expect to) (hear|be hearing|be contacted) (back)? (news|an|a|the|our|my)? .. (contacted|notified|informed)`,
  `you (will|'ll|should|shall|can expect to) be notified (back)? (from|by|about|word|news|an|a|the|our|my)? .. (us|me|${OUTCOMES}|response)`,
  `you (will|'ll|should|shall|can expect to) (be informed|receive|get|have) (back)? (from|by|about|word)? .. (us|me|${OUTCOMES}|response)`,
  `you (will|'ll|should|shall|can expect to) (be informed|receive|get|have) (back)? (news|an|a|the|our|my)? .. (us|me|${OUTCOMES}|response)`,
  `you (will|'ll|should|shall|can expect to) be notified (back)? (from|by|about|word|news|an|a|the|our|my)? .. (notification|contacted|notified|informed)`,
  `you (will|'ll|should|shall|can expect to) (be informed|receive|get|have) (back)? (from|by|about|word|news|an|a|the|our|my)? .. notification`,
  `you (will|'ll|should|shall|can expect to) (be informed|receive|get|have) (back)? (from|by|about|word)? .. (contacted|notified|informed)`,
  `you (will|'ll|should|shall|can expect to) (be informed|receive|get|have) (back)? (news|an|a|the|our|my)? .. (contacted|notified|informed)`,
  `you'll (hear|be hearing|be contacted|be notified|be informed|(get|receive|have) (an|a|my|our|the|it|them|word) (email|mail|${OUTCOMES}|by|on|before)?)`,
  "(will|shall|'ll) be (mailed|sent|emailed|posted|delivered|forwarded|shipped|announced) (to|with)? (you|all|everyone|each|within|by|in)",
  "(will|shall|'ll) be (mailed|sent|emailed|posted|delivered|forwarded|shipped|announced) (to|with)? (on|after|soon|shortly|next|once|here)",
  "(will|shall|'ll) be (communicated|notified|contacted) (to|with)? (you|all|everyone|each|within|by|in|on|after|soon|shortly|next|once|here)",
  "(will|shall|'ll) be (informed|circulated|shared|published|released) (to|with)? (you|all|everyone|each|within|by|in|on|after|soon|shortly|next|once|here)",
  'you will be (contacted|notified|informed|updated|hearing)',
  `${I_WILL} ${SURELY} (publish|announce|post|circulate|release) (the|our|all|your|it|them) ..`,
  `(details|agenda|information|info|particulars|directions|invitation) (will follow|to follow|follow|follows|to come|coming soon|will be along) ${WHEN}?`,
  `(invite|minutes|results|link|instructions|more|news|documents|schedule) (will follow|to follow|follow|follows|to come|coming soon|will be along) ${WHEN}?`,
  '(more (soon|to come|later|anon)|stay tuned|watch this space)',
  'expect (a|an|my|our) (call|email|letter|reply|answer|invite|update|decision|note|message)',
];

export const followUpPhrases: readonly string[] = [
  `${I_WILL} ${SURELY} ${RETURNING} (to|with|by|in|on|it|next|again|you|your|him|her|this|a|the|once)? .. (you|again|soon|shortly|next|office)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (to|with|by|in|on|it|next|again|you|your|him|her|this|a|the|once)? .. (week|tomorrow|later|line|note|back)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (when|after|before|within|soon|later|shortly|if|tomorrow|up)? .. (you|again|soon|shortly|next|office)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (when|after|before|within|soon|later|shortly|if|tomorrow|up)? .. (week|tomorrow|later|line|note|back)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (to|with|by|in|on|it|next|again|you|your|him|her|this|a|the|once)? .. (friday|monday|tuesday|wednesday)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (to|with|by|in|on|it|next|again|you|your|him|her|this|a|the|once)? .. (thursday|day|days|reminder|assistant)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (when|after|before|within|soon|later|shortly|if|tomorrow|up)? .. (friday|monday|tuesday|wednesday)?`,
  `${I_WILL} ${SURELY} ${RETURNING} (when|after|before|within|soon|later|shortly|if|tomorrow|up)? .. (thursday|day|days|reminder|assistant)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (on|next|tomorrow|later|this) (monday|tuesday|wednesday)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (on|next|tomorrow|later|this) (thursday|friday|week|month)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (again|once|after|when|soon|shortly|in) (monday|tuesday|wednesday)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (again|once|after|when|soon|shortly|in) (thursday|friday|week|month)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (on|next|tomorrow|later|this) (morning|afternoon|evening)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (on|next|tomorrow|later|this) (i|we|the|a|few|you|hear|june|may)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office|everyone|by|back|again)? ... (again|once|after|when|soon|shortly|in) (morning|afternoon|evening)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (you|your office)? ... (again|once|after|when|soon|shortly|in) (i|we|the|a|few|you|hear|june|may)?`,
  `${I_WILL} ${SURELY} ${CALLING} (to)? (everyone|by|back|again)? ... (again|once|after|when|soon|shortly|in) (i|we|the|a|few|you|hear|june|may)?`,
  `${I_WILL} ${SURELY} (confirm|update|announce|notify|inform|reply|respond|answer|report|revert|advise|get back|circle back|drop you)`,
  `${WILL} ${SURELY} ${WORKING} (it|this|that|them|your .. |the .. |at it|into it|into this|properly|everything|all)? ${WHEN}`,
  `${WILL} ${SURELY} (look into|see to|get on|attend to|deal with|act on|take up) (it|this|that|the|your|them)`,
  `${WILL} ${SURELY} (process|review|consider|investigate) (it|this|your|the|all|them)`,
  `${I_WILL} ${SURELY} (call|phone|ring|telephone) (you|your)`,
  `${WILL} (call on|visit|come and see) you .. ${WHEN}`,
  "(i'll|i will|we'll|we will) ... (once|after|when|as soon as) (you|i hear|we hear|we have heard|i have heard|everyone|everybody)",
  `(${WILL}|so i can|so we can) ${HOLDING} (you|it|them|both|all|the|a|that|your|this|time)? .. (time|slot|slots|date|dates|for now|open|seat|spot)`,
  `(${WILL}|so i can|so we can) ${HOLDING} (you|it|them|both|all|the|a|that|your|this|time)? .. (table|calendar|diary|room|you|place|in|down|aside)`,
  `(will|shall) (also)? (email|e mail|notify|contact|inform|update|write to|call|telephone|message) ${YOU}`,
  `(i|we|she|he|they|someone|somebody) (will|shall|'ll|might|may|plan to|intend to) (also|then|be|certainly)? (${RETURNING}|call) .. (you|your|with|again)?`,
  `(i|we|she|he|they|someone|somebody) (will|shall|'ll|might) (also|then|be|certainly)? (${RETURNING}|call) .. (soon|to|next|in|shortly|on)?`,
  `(i|we|she|he|they|someone|somebody) (may|plan to|intend to) (also|then|be|certainly)? (${RETURNING}|call) .. (soon|to|next|in|shortly|on)?`,
  `(i|we|she|he|they|someone|somebody) (will|shall|'ll|might) (also|then|be|certainly)? (calling|telephone|contacting) .. (you|your|with|again)?`,
  `(i|we|she|he|they|someone|somebody) (may|plan to|intend to) (also|then|be|certainly)? (calling|telephone|contacting) .. (you|your|with|again)?`,
  `(i|we|she|he|they|someone|somebody) (will|shall|'ll|might) (also|then|be|certainly)? (calling|telephone|contacting) .. (soon|to|next|in|shortly|on)?`,
  `(i|we|she|he|they|someone|somebody) (may|plan to|intend to) (also|then|be|certainly)? (calling|telephone|contacting) .. (soon|to|next|in|shortly|on)?`,
  `(will|may|might|shall|would) (also|then)? (be)? (${RETURNING}|contacting|contact|call on) (with|to)? (you|all of you)`,
  `(will|may|might|shall|would) (also|then)? (be)? (calling|get in touch|getting in touch|telephone) (with|to)? (you|all of you)`,
  '(get|getting|come|coming) back to you',
  `(my|our) ${OFFICE} .. (will|'ll|can|is going to|shall) ... (call|contact|reach|email|follow|be in touch)`,
  `(my|our) ${OFFICE} .. (will|'ll|can|is going to|shall) ... (get back|send|schedule|arrange|write|check|coordinate)`,
  `have (my|our|the) ${OFFICE} ... (call|contact|reach|email|follow|get|send|schedule|arrange|write)`,
  `(and|team|committee|office|staff|board) ${THEY_WILL} (post|publish|circulate|announce|report|share) (it|them|the|this|results|back|here)`,
];

/** A promise without its subject, as in a short note: "Will look tonight." */
export const barePhrases: readonly string[] = [
  `will ${SURELY} ${WORKING} (it|this|that|them|your .. |the .. |at it|into it|into this|properly|everything|all)? ${WHEN}`,
  `will ${SURELY} (let you know|${RETURNING}|keep you posted|send (you)? the|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you posted|send (you)? (an|a|it)|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you updated|send (you)? the|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you updated|send (you)? (an|a|it)|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you informed|send (you)? the|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you informed|send (you)? an|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you informed|send (you)? (a|it)|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you posted|send (you)? details|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you posted|send (you)? over|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you updated|send (you)? details|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you updated|send (you)? over|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you informed|send (you)? details|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  `will ${SURELY} (let you know|${RETURNING}|keep you informed|send (you)? over|look (into|at)|see to|call you|sort it|get on it|chase|set (it|this) up)`,
  'will (do|advise|revert|reply|check|confirm|update|process|look)',
];

export const schedulePhrases: readonly string[] = [
  "(i'll|we'll|i will|we will|i can) (also|then|gladly)? send (you|everyone|everybody)? (the|a) (zoom|video|teams|meet)? (link|invite|invitation|details)",
  "(i'll|we'll|i will|we will|i can) (also|then|gladly)? send (you|everyone|everybody)? (the|a) (call|meeting|calendar)? (link|invite|invitation|details)",
  `${I_WILL} ${SURELY} ${SETTLING} .. (this|it|that|the|a|an|everything|something|our|calendar|all|booking|rest) ..`,
  `${I_WILL} ${SURELY} (set|sort|work|book|fix) (it|this|that|something|everything) (up|out|in)?`,
  `${I_WILL} ${SURELY} (get|have) (this|it|that|us|something|everything) .. (scheduled|arranged|set up|booked|organized|going)`,
  `${I_WILL} ${SURELY} (get|have) (a call|a meeting|the meeting|the call) .. (scheduled|arranged|set up|booked|organized|going)`,
  `${I_WILL} ${SURELY} (get|have) (this|it|that|us|something|everything) .. (on the calendar|on your calendar|on the books)`,
  `${I_WILL} ${SURELY} (get|have) (a call|a meeting|the meeting|the call) .. (on the calendar|on your calendar|on the books)`,
  `${I_WILL} ${SURELY} ${SEND} (you|around|out|over)? .. (a|an|the|my|our|some|out)? .. (${MATERIAL}|calendar invite|zoom link)`,
  `${I_WILL} ${SURELY} ${SEND} (everyone|all|the group|the team)? .. (a|an|the|my|our|some|out)? .. (${MATERIAL}|calendar invite|zoom link)`,
  `${I_WILL} ${SURELY} ${SEND} (you|around|out|over|everyone|all|the group|the team)? .. (a|an|the|my|our|some|out)? .. (link to the call|dial in)`,
  `${I_WILL} ${SURELY} ${SEND} (you|around|out|over)? .. (a|an|the|my|our|some|out)? .. (calendar hold|meeting link|call details)`,
  `${I_WILL} ${SURELY} ${SEND} (everyone|all|the group|the team)? .. (a|an|the|my|our|some|out)? .. (calendar hold|meeting link|call details)`,
  `${WILL} ${SURELY} work around your .. ..`,
  `${I_WILL} ${SURELY} make (the|all)? (the)? (booking|bookings|reservation|reservations|arrangements)`,
  `${WILL} ${SURELY} (put|pencil) (you|it|this) (down|in|aside|on)`,
];

export const touchPhrases: readonly string[] = [
  '(keep|stay|remain|be) in (touch|contact)',
  '(keep|staying|keeping|stay) (connected|in (touch|contact|the loop))',
  "(i|we) (look forward|hope|would love|'d love) to (staying|stay|keep|keeping|remaining) (in touch|in contact) .. (conversation)?",
  "(i|we) (look forward|hope|would love|'d love) to (staying|stay|keep|keeping|remaining) (in touch|in contact) .. (relationship|discussion|touch)?",
  "(i|we) (look forward|hope|would love|'d love) to (staying|stay|keep|keeping|remaining) (connected|our|this|the) .. (conversation)?",
  "(i|we) (look forward|hope|would love|'d love) to (staying|stay|keep|keeping|remaining) (connected|our|this|the) .. (relationship|discussion|touch)?",
  "(i|we) (look forward|hope|would love|'d love) to (continue|continuing|building|build) (in touch|in contact) .. (conversation)?",
  "(i|we) (look forward|hope|would love|'d love) to (continue|continuing|building|build) (in touch|in contact) .. (relationship|discussion|touch)?",
  "(i|we) (look forward|hope|would love|'d love) to (continue|continuing|building|build) (connected|our|this|the) .. (conversation)?",
  "(i|we) (look forward|hope|would love|'d love) to (continue|continuing|building|build) (connected|our|this|the) .. (relationship|discussion|touch)?",
];
