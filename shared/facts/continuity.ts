import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { PhraseFact } from './fact.ts';
import { type Found, isSaid, searchProse } from './search.ts';

type Kind = 'report' | 'follow-up' | 'schedule' | 'keep-in-touch';

const WILL =
  "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|i am going to|we're going to|i can then|then i can|i promise to|we promise to|i'd be happy to|i'm happy to|happy to|let me|i can|i plan to|we plan to|i'm glad to|glad to|i would then|i'd then|and will|and we will|and i will|then will|will then|will also)";
const SOON = '(also|then|certainly|definitely|be sure to|make sure to|of course|gladly|happily|always|just|be)?';

const find = phrases<Kind>({
  report: [
    `${WILL} ${SOON} (let|tell|update|keep|inform|notify|brief|write|write back|email|send|report|report back|share|post|show|give) (you|back|everyone|everybody|all|the group|the team|a note|word|him|her|them) ... (know|posted|updated|informed|loop|how|what|happens|happened|outcome|outcomes|result|results|went|goes|turns|turned|news|decision|date|time|progress|when|whether|if|learn|learned|summary|back|once|after|afterwards|notes|recap|report|findings|update)`,
    `${WILL} ${SOON} (report back|keep you (posted|updated|informed|in the loop|abreast)|share (the|my|our|what|how) ... (results|outcome|findings|summary|notes|learned|learn|went))`,
    `${WILL} ${SOON} let (you|everyone|everybody|all of you) know`,
    '(i|we) (will|shall) ... let (you|everyone|everybody) know',
    "(i'll|we'll) ... let (you|everyone|everybody|all|them) (all)? know",
    '(keep|keeping) you (posted|updated|informed|in the loop|abreast)',
    "you (will|'ll|should|can expect to) (hear|be hearing|be contacted|be notified|be informed|receive|get|have) (back)? (from|by|about|word|news|an|a|the|our|my)? .. (us|me|update|answer|news|results|decision|confirmation|report|reply|response|notification|contacted|notified|informed)",
    "you'll (hear|be contacted|be notified|be informed|(get|receive|have) (an|a|my|our|the) (email|mail|update|answer|reply|report|decision|results))",
    "(will|shall|'ll) be (mailed|sent|emailed|posted|delivered|forwarded|shipped|announced|communicated|notified|contacted|informed) (to)? (you|all|everyone|each|within|by|in|on|after|soon|shortly|next|once)",
    'you will be (contacted|notified|informed|updated|hearing)',
  ],
  'follow-up': [
    `${WILL} ${SOON} (call|phone|ring|email|e mail|write|text|message|contact|visit|see|send|drop) (to)? (you|your office|everyone|by)? ... (on|next|tomorrow|later|this|again|once|after|when|soon|shortly|in) (monday|tuesday|wednesday|thursday|friday|week|month|morning|afternoon|evening|i|we|the|a|few|you|hear)?`,
    `${WILL} ${SOON} (confirm|follow up|update|announce|notify|inform)`,
    "(i'll|i will|we'll|we will) ... (once|after|when|as soon as) (you|i hear|we hear|we have heard|i have heard|everyone|everybody)",
    "(i'll|i will|we'll|we will) (hold|block|pencil in|save|keep) .. (time|slot|date|for now|open|seat|spot|table)",
    '(will|shall) (also)? (email|e mail|notify|contact|inform|update|write to|call|message) (you|everyone|everybody|all|applicants|participants|each|the)',
    `${WILL} ${SOON} (follow up|following up|check back|check in|circle back|get back|getting back|come back|reach out|reaching out|be in touch|in touch|touch base|contact|call|ring|phone|drop you|ping|try you|reply|respond|write back) (to|with|by|in|on|next|again|you|your|him|her|this|a|the|once|when|after|before|within|soon|later|shortly|if|tomorrow)? .. (you|again|soon|shortly|next|office|week|tomorrow|later|line|note|back|friday|monday|tuesday|wednesday|thursday|day|days|reminder|assistant)`,
    "(i|we|she|he|they|someone|somebody) (will|shall|'ll|might|may|plan to|intend to) (also|then|be|certainly)? (follow up|following up|reach out|reaching out|get back|getting back|be in touch|contact|contacting|call|calling|check back|circle back|touch base|come back) .. (you|your|with|again|soon|to|next|in|shortly|on)?",
    '(will|may|might|shall|would) (also|then)? (be)? (reaching out|reach out|contacting|contact|call on|calling|get in touch with|getting in touch with|in touch with|following up with|follow up with) (to)? (you|all of you)',
    '(get|getting|come|coming) back to you',
    "(my|our) (assistant|secretary|office|team|colleague|staff|coordinator|producer) .. (will|'ll|can|is going to|shall) ... (call|contact|reach|email|follow|be in touch|get back|send|schedule|arrange|write|check|coordinate)",
    'have (my|our|the) (assistant|secretary|office|team|colleague|staff|coordinator) ... (call|contact|reach|email|follow|get|send|schedule|arrange|write)',
  ],
  schedule: [
    `(i'll|we'll|i will|we will|i can) (also|then|gladly)? send (you|everyone|everybody)? (the|a) (zoom|video|teams|meet|call|meeting|calendar)? (link|invite|invitation|details)`,
    `${WILL} ${SOON} (schedule|arrange|organize|set up|book|reserve|coordinate|work out|finalize|finalise|circulate|handle|take care of) .. (this|it|that|the|a|an|everything|something|our|calendar|all) ..`,
    `${WILL} ${SOON} (get|have) (this|it|that|us|something|everything|a call|a meeting|the meeting|the call) .. (scheduled|arranged|set up|booked|organized|going|on the calendar|on your calendar|on the books)`,
    `${WILL} ${SOON} (send|circulate|share|post|forward|mail|email|e mail|put together|write up) (you|around|out|over|everyone|all|the group|the team)? .. (a|an|the|my|our|some)? .. (confirmation|update|updates|summary|minutes|notes|recap|report|reminder|results|outcome|details|directions|schedule|findings|photos|write up|news)`,
    `${WILL} ${SOON} (send|forward|put|circulate|share) (you|out|over|around|all|everyone)? (a|an|the|out|you)? .. (invite|invitation|calendar invite|zoom link|link to the call|dial in|agenda|calendar hold|meeting link|call details|logistics)`,
  ],
  'keep-in-touch': [
    '(keep|stay|remain|be) in (touch|contact)',
    '(keep|staying|keeping|stay) (connected|in (touch|contact|the loop))',
    "(i|we) (look forward|hope|would love|'d love) to (staying|stay|keep|keeping|remaining|continue|continuing|building|build) (in touch|in contact|connected|our|this|the) .. (conversation|relationship|discussion|touch)?",
  ],
});

/** Reads promises about what comes after: a report, a follow-up, an invitation, keeping in touch. */
export function readContinuity(prose: Prose): readonly PhraseFact<Kind>[] {
  return searchProse(prose, find, isPromised).map(({ kind, span }) => ({ kind, span }));
}

function isPromised(found: Found<Kind>): boolean {
  if (!isSaid(found)) return false;
  const { tokens } = found.sentence;
  // "Please keep me posted", "so that I'll know how": asked of the reader or only supposed.
  const before = tokens[found.first - 1]?.word;
  return before !== 'please' && before !== 'you' && before !== 'could' && before !== 'if';
}
