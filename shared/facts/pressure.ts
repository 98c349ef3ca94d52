import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { PhraseFact, PressureKind } from './fact.ts';
import { type Found, isSaid, longestOnly, searchProse, wordSet } from './search.ts';

const find = phrases<PressureKind>({
  demand: [
    '<i> (really|just|also|urgently|absolutely)? (need|want|require|demand) you to',
    "(you must|you have to|you've got to|you gotta|you need to|you'd better|you had better|you are required to|you are expected to|you're expected to)",
    '<i> (insist|demand) (that|on)?',
    '(please)? (do|make) (it|this|that)? (happen)? (right now|right away|at once|immediately)',
    '(please)? (respond|reply|answer|act|confirm|call|send|fix|call me|get back to me|write back) ... (immediately|at once|right away|right now|without delay|promptly|today or)',
    '(immediate|prompt|urgent|swift|immediately) (attention|action|response|reply|answer)',
    'we should talk',
    'we (really|urgently|do|definitely)? (need|have|must) to talk',
    'no is not an (answer|option)',
    "won't take no",
    '(not|never) take no for an answer',
    '(i|we) expect (a|an|your) .. (reply|answer|response|yes|decision)',
    'please do (anything|everything|whatever) you can',
    'do (anything|everything|whatever) you can',
    'failure to (respond|reply|comply)',
    'last (chance|warning)',
    'final (notice|reminder|warning)',
    'or else',
  ],
  urgency: [
    'asap',
    '(right away|immediately|at once|without delay|right now|this instant)',
    'a.s.a.p',
    'a s a p',
    'as soon as (possible|you can|humanly possible|you possibly can|you are able|is possible)',
    '(very)? urgent',
    'urgently',
    '(of|with) (great|the utmost|utmost|some|real) urgency',
    'urgency',
    '(at|on) (such|this|very|extremely|so)? short notice',
    '(the|such|this|very) short notice',
    'time is (running out|short|of the essence|tight|critical)',
    'time (sensitive|critical)',
    'running out of time',
    'clock is ticking',
    '(as|this is an?) emergency',
    '(in a|big) hurry',
    '(tight|short|hard|looming|strict) (deadline|timeline|turnaround)',
    'last minute',
    'quick turnaround',
    'deadline is (approaching|looming|near|close|very close|almost here)',
    'at the earliest',
    'no later than today',
    'drop everything',
    'top priority',
    'high priority',
    '(really|very) soon as',
    'without further delay',
  ],
  presumption: [
    'look forward to (a|your|the) ... (positive|favorable|favourable|prompt|quick|speedy|early|swift|affirmative|immediate) .. (response|reply|answer|decision|feedback|consideration|attention)',
    'looking forward to (a|your|the) ... (positive|favorable|favourable|prompt|quick|speedy|early|swift|affirmative|immediate) .. (response|reply|answer|decision|feedback)',
    '(await|awaiting|awaits|waiting for|wait for|anticipate|anticipating|expecting) your .. (response|reply|answer|decision|feedback|call|confirmation|approval|email|mail)',
    "(i'm|i am|we are|we're) (sure|certain|confident|positive) (that)? (you'll|you will|you would|you'd|you can|you agree|you won't)",
    "(i|we) (trust|assume|presume|expect) (that)? (you'll|you will|you would|you won't|you agree)",
    '(i|we) know (that)? (i|we) can (count|rely|depend) on you',
    "(i'm|i am|we're|we are) (counting|relying|depending|banking) on (you|your|this|each|all|everyone|everybody|the team)",
    '(i|we) (count|rely|depend) on (you|your)',
    '(can|could) (i|we) count on you',
    'hope (i|we) can (count|rely) on',
    "(i|we|i'm|we're) (expect|expecting|assume|assuming) (you|your|to hear|a reply|an answer|a response)",
    "(i'll|i will|we'll|we will) (put|pencil|sign) you (down|in|up)",
    "(i've|i have|we've|we have) (already)? (told|promised) ... you (will|would|can|are)",
    'see you there then',
    'when (can|could|may|should|will) (i|we) (expect|have) (your|a|an|the) .. (reply|answer|response|decision|feedback)?',
    'look forward to (welcoming|having|hosting|working with|receiving|reading your|seeing your|getting your) (you|your|a)? .. (there|on board|board|comments|feedback|answer|reply|response|letter|support|donation|approval|decision|review)',
    'look forward to (your|his|her) (acceptance|participation|attendance|cooperation|support|approval|contribution|confirmation|compliance|visit|presence|agreement|yes|donation|commitment|favorable|involvement|help|assistance|speech|talk)',
    'looking forward to your (acceptance|participation|attendance|cooperation|support|approval|contribution|confirmation|compliance|visit|presence|agreement|yes|donation|commitment|involvement|help|assistance|talk)',
    '(look|looking) forward to (welcoming|having|hosting|seeing|greeting) you (there|with|at|in|on|as|join|among|then)',
    '(thank|thanks|thank you) (you)? for (your|the)? (prompt|immediate|quick|swift|timely|speedy|urgent)',
    'thank you for (your cooperation|your compliance|doing this|taking care of (this|it))',
  ],
  debt: [
    'you (still)? owe (me|us|it to)',
    "after (all|everything) (that)? (i|we|i've|we've|i have|we have)? .. (did|done|given|helped|went)",
    'after all i did',
    'least you (can|could) do',
    '(return|repay) the favor (now|by)',
    'i (did|have done) ... for you so',
    'you promised',
    'remember what i did',
    'you said you would',
    'you (told|assured) me you would',
    "don't (let me|let us) down",
    "(don't|do not) disappoint",
    '(depends|rides|hinges|hangs|riding|hinging|hanging) on (you|your|this|it)$',
    '(depends|rides|hinges|hangs|riding) on (you|your (answer|reply|yes|help|decision))',
    'my only (hope|chance)',
    'only (one|person) who can (help|save|do)',
    'last hope',
  ],
  reproach: [
    "(i|we) (still)? (haven't|have not|havent|never|didn't|did not|hadn't) (yet|even|ever|still)? (heard|received|hear|receive|gotten|got|get|seen) (back|a|an|any|anything|from|your) ... (you|reply|response|answer|back|feedback)?",
    '(i|we) (still)? have (yet) to (hear|receive|get)',
    "(you|your team) (haven't|have not|never|didn't|did not|still haven't|have yet to|have still not|still have not) (bothered|replied|responded|answered|respond|reply|answer|gotten back|got back|get back|returned|even|acknowledged|to reply|to answer|to respond|called)",
    "why (can't|won't|don't|didn't|haven't|aren't|couldn't) you",
    "(isn't|aren't|wasn't) (this|that|it|you) (your|supposed|responsible)",
    'why (has|is|have) (nobody|no one|it taken|this not|nothing|there been no)',
    'what (is|are) (taking|you waiting)',
    '(you|we) all (know|realize|realise|understand|appreciate) (how|the|what|why) ... (important|importance|matters|much|efforts|critical)',
    'surely you (can|could|must|would|will|agree|understand)',
    '(is|was) (it|that) (too much|asking too much) to',
    "(third|fourth|fifth|3rd|4th|second|2nd) (time|reminder|email|message|mail|request|attempt) (i|we|i'm|and|to reach)",
    '(disappointed|frustrated|frustrating|unacceptable|ridiculous|fed up|upset) (that|by|with|to|in)',
    'this is (unacceptable|ridiculous|outrageous)',
    'as (i|we) (already|have already|have repeatedly) (asked|said|told|requested|explained|mentioned)',
    'per my (last|previous|earlier) (email|mail|message)',
    "you (never|don't ever) (answer|reply|respond|call|write)",
    '(how|when) (many times|on earth)',
    "(you're|you are) (ignoring|avoiding) (me|us|my)",
    'been (ignored|waiting (for)? (weeks|months|days|ages|forever))',
    'waited (long enough|for (weeks|months|days|ages))',
  ],
  'in-advance': [
    '(thanks|thank you|thankyou|thanking you|thanx|thx|gratitude|appreciate|grateful) ... in (advance|anticipation)',
    'in advance for your',
    'tia',
    '(thanks|thank you) beforehand',
    'much obliged in advance',
  ],
  expectation: [
    'i expect (this|it|that|the|all|everyone|everybody|results|nothing)',
    "(it's|it is|that's) (your (job|duty|responsibility)|only fair)",
    "(you are|you're|you) (supposed|obliged|obligated|bound) to",
    'the (right|decent) thing to do',
    'it would be (a shame|a pity|foolish|a mistake) (if you|not)',
    "you'll regret",
    'you would be (foolish|mad|crazy) (not)? to',
    "(don't|do not) miss (this|out)",
    "(you )?(can't|cannot) afford (not )?to",
    "before it's too late",
    'only a few (spots|places|seats) left',
  ],
});

const MUST_BE = wordSet('be have know realize wonder think feel get see hear remember also already');
const DEADLINE_OWN = wordSet('need');

/** Reads the words that leave the reader no room: demands, urgency, presumption, debt, reproach, thanks in advance. */
export function readPressure(prose: Prose): readonly PhraseFact<PressureKind>[] {
  return longestOnly(searchProse(prose, find, isPressing)).map(({ kind, span }) => ({ kind, span }));
}

function isPressing(found: Found<PressureKind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  if (kind !== 'reproach' && kind !== 'debt' && !isSaid(found)) return false;
  const next = tokens[last + 1]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  if (kind === 'demand') {
    // "You must be busy" supposes; "if you need to", "whatever you have to do", "what you need to know" leave room.
    if (tokens[last]?.word === 'must' && MUST_BE.has(next)) return false;
    if (tokens[first]?.word === 'you' && (LEAVES_ROOM.has(before) || EASY.has(next))) return false;
    if (DEADLINE_OWN.has(next) && tokens[first]?.word === 'you') return false;
  }
  if (
    (kind === 'urgency' || kind === 'demand') &&
    NOW.has(tokens[last]?.word ?? '') &&
    (AFTERWARDS.has(next) || tokens.slice(Math.max(0, first - 7), first).some((it) => OWN.has(it.word)))
  )
    return false;
  // "Not urgent" and "no rush" take pressure away.
  if (
    kind === 'urgency' &&
    (before === 'not' ||
      before === 'nothing' ||
      before === 'no' ||
      before === "isn't" ||
      before === 'if' ||
      before === 'non')
  )
    return false;
  return true;
}

const NOW = wordSet('away immediately once delay now instant');
const AFTERWARDS = wordSet('after afterwards afterward before following upon adjacent next available');
const OWN = wordSet("i'll we'll i we i'd he she they will");
const LEAVES_ROOM = wordSet(
  'if what whatever that which when whenever where wherever things all anything everything information details once unless in case until before time as how than whether and so',
);
const EASY = wordSet('do know bring wear worry prove pay');
