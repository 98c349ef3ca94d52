import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { PhraseFact } from './fact.ts';
import { type Found, isSaid, searchProse } from './search.ts';

type Kind = 'report' | 'follow-up' | 'schedule' | 'keep-in-touch';

const WILL = "(i'll|we'll|i will|we will|i shall|we shall|i'm going to|i am going to|we're going to|i can then|then i can|i promise to|we promise to|i'd be happy to|i'm happy to|happy to|let me|i can|i plan to|we plan to|i'm glad to|glad to|i would then|i'd then)";
const SOON = '(also|then|certainly|definitely|be sure to|make sure to|of course|gladly|happily|always|just|be)?';

const find = phrases<Kind>({
  report: [
    `${WILL} ${SOON} (let|tell|update|keep|inform|notify|brief|write|write back|email|send|report|report back|share|post|show|give) (you|back|everyone|everybody|all|the group|the team|a note|word|him|her|them) ... (know|posted|updated|informed|loop|how|what|happens|happened|outcome|outcomes|result|results|went|goes|turns|turned|news|decision|date|time|progress|when|whether|if|learn|learned|summary|back|once|after|afterwards|notes|recap|report|findings|update)`,
    `${WILL} ${SOON} (report back|keep you (posted|updated|informed|in the loop|abreast)|share (the|my|our|what|how) ... (results|outcome|findings|summary|notes|learned|learn|went))`,
    `${WILL} ${SOON} let (you|everyone|everybody|all of you) know`,
    '(i|we) (will|shall) ... let (you|everyone|everybody) know',
    "(keep|keeping) you (posted|updated|informed|in the loop|abreast)",
    "you (will|'ll|should|can expect to) (hear|receive|be contacted|be notified|be informed|get|have) (from|by|about|word|news|an|a|the)? .. (us|me|update|answer|news|results|decision|confirmation|in|within|by|from|back)?",
    "you'll (hear|receive|be contacted|be notified|be informed|get (an|a) (email|mail|update|answer|reply)) ",
    "you will be (contacted|notified|informed|updated|hearing)",
  ],
  'follow-up': [
    `${WILL} ${SOON} (follow up|following up|check back|check in|circle back|get back|getting back|come back|reach out|reaching out|be in touch|in touch|touch base|contact|call|ring|phone|email|e mail|write|drop|ping|try|reply|respond|write back|send) (to|with|by|in|on|next|again|you|your|him|her|this|a|the|once|when|after|before|within|soon|later|shortly|if|tomorrow)? .. (you|again|soon|shortly|next|office|week|tomorrow|later|line|note|back|friday|monday|tuesday|wednesday|thursday|day|days|reminder|assistant)`,
    "(i|we|she|he|they|someone|somebody) (will|shall|'ll|might|may|plan to|intend to) (also|then|be|certainly)? (follow up|following up|reach out|reaching out|get back|getting back|be in touch|contact|contacting|call|calling|check back|circle back|touch base|come back) .. (you|your|with|again|soon|to|next|in|shortly|on)?",
    '(will|may|might|shall|would) (also|then)? (be)? (reaching out|reach out|contacting|contact|call on|calling|get in touch with|getting in touch with|in touch with|following up with|follow up with) (to)? (you|all of you)',
    "(get|getting|come|coming) back to you",
    "(my|our) (assistant|secretary|office|team|colleague|staff|coordinator|producer) (will|'ll|can|is going to|shall) ... (call|contact|reach|email|follow|be in touch|get back|send|schedule|arrange|write)",
    "have (my|our|the) (assistant|secretary|office|team|colleague|staff|coordinator) ... (call|contact|reach|email|follow|get|send|schedule|arrange|write)",
  ],
  schedule: [
    `${WILL} ${SOON} (schedule|arrange|organize|set up|set|book|reserve|send|get|put|coordinate|work out|finalize|finalise|handle|take care of|circulate|plan) .. (this|it|that|the|a|an|us|everything|something|you|our|calendar|on) .. (scheduled|arranged|set up|invite|invitation|call|meeting|room|table|calendar|details|logistics|agenda|link|time|rest|date|booked|going|organized|hold|zoom)?`,
    `${WILL} ${SOON} (work around|fit|adapt to|come to|drive to|meet you)  (your|you|whatever)`,
  ],
  'keep-in-touch': [
    "(keep|stay|remain|be) in (touch|contact)",
    "(keep|staying|keeping|stay) (connected|in (touch|contact|the loop))",
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
