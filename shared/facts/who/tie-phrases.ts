import { oneOf } from '../search.ts';

// Statements of what the two have had to do with each other.

/** Words and papers that go from one to the other. */
const PAPERS = oneOf(
  `conversation conversations call calls chat discussion discussions meeting meetings talk talks lunch dinner coffee email emails mail message
  messages note letter letters
  exchange correspondence interview visit memo fax telegram voicemail proposal quote quotation enquiry inquiry request application submission
  reply phone voice telephone invitation offer`,
);
const EXCHANGE = `(e|voice|phone|telephone|conference)? ${PAPERS}`;
const OLD =
  '(very|last|previous|recent|earlier|first|prior|original|great|brief|short|initial|kind|lovely|helpful|long)?';
const MEET =
  '(meet|meeting|met|see|seeing|talk|talking|speak|speaking|chat|chatting|hear|hearing|work|working|connect|connecting)';
const WE = '(we|you and i|you and me|i and you|the two of us|both of us|you and my .. )';

/** What two people do together. */
const TOGETHER = [
  'met',
  '(spoke|spoken)',
  'talked',
  'chatted',
  'corresponded',
  'exchanged',
  'overlapped',
  'connected',
  'discussed',
  'danced',
  'roomed',
  '(sat|sang|played|studied|worked|served|travelled|traveled|taught|trained|rode|ate|drank|grew up|lived) (side|next|together|alongside|on|in|at|with|near)',
  'shared (a|an|the)',
  'crossed paths',
  '(ran|bumped) into',
  'go (way|a long way) back',
  'went to (school|college|university|the)',
  'used to',
  'have known',
  'were introduced',
];

const DEALT =
  '(met|spoke (to|with)|spoken (to|with)|talked (to|with)|chatted with|(worked|studied|trained|played|served|interned|interviewed) (for|with|under|alongside)|bumped into|ran into|' +
  'sat (next to|beside|behind|near|with))';

/** The reader's past deeds that make the two known to each other. */
const YOUR_DEEDS = oneOf(
  `taught coached mentored hired interviewed introduced tutored advised trained supervised helped hosted treated married visited told asked
  answered invited recommended encouraged`,
);
const TO_US = oneOf(
  `bought ordered booked stayed subscribed registered enrolled banked shopped dined donated volunteered worked applied submitted spoke
  performed exhibited ate rented purchased joined attended visited`,
);

const SENT_THANKS = oneOf(
  `submission application proposal interest reply response email note message letter order purchase registration talk visit offer
  contribution inquiry enquiry
  report donation hospitality gift call booking subscription fax memo card kindness generosity invitation comments feedback`,
);
/** Papers that one hands in. */
const SENT_IN =
  '(resume|cv|application|proposal|request|abstract|manuscript|paper|article|submission|chapter|poster|order|complaint|inquiry|enquiry|talk|session|workshop|form)';
export const THANKS =
  '(thanks|thank you|many thanks|thank) (you)? (all|both|everyone)? (so|very|again)? (much|kindly)? (again)?';

export const tiePhrases: readonly string[] = [
  // What the two did together.
  `${WE} (first|last|have|had|both|once|briefly|recently|all|also|only|never|actually)? (also|briefly|just|last|once)? (${TOGETHER.join('|')}) (you)? ..`,
  `(i|i've|we|we've) (first|last|have|had|once|briefly|recently|just|also|both)? ${DEALT} you`,
  '(i|we) used to ... (you|your)',
  "(<i've>|<i> have) (been)? .. (from|with|for|under|at) (you|your ..) (for|since)",
  '(i|we) (bought|rented|sold|borrowed|leased|adopted) (your|you|from you) ..',
  '(i|we) used to (work|live|study|play|sing|sit|report|teach|serve|row|shop|come)',
  `${WE} (both|are both|were both|have both|all) (follow|know|belong|attend|went|worked|work|studied|study|sing|play|love|live)`,
  `${WE} (both|are both|were both|have both|all) (lived|served|serve|volunteer|sit|grew|graduated|spoke|use|come|teach|coach|ride)`,
  '(we|you and i) (were|are|have been) (both|all)? (classmates|colleagues|neighbors|neighbours|friends|roommates|teammates|flatmates)',
  '(we|you and i) (were|are|have been) (both|all)? (cousins|related|introduced|together|alumni|members|partners|in the same|on the same)',
  '(we|you and i) (were|are) both (at|in|on|from|with|part|connected|members|there|students|alumni|fans)',
  'we have (a|several|many|some|<number>) .. (friend|friends|acquaintance|acquaintances|connection|connections|contacts) (in common)?',
  '(met|meeting|seeing|speaking|talking|chatting|working|hearing|connecting|spending|having|catching) .. (with|from|up with|to)? ' +
    '(you|you all|you both) (at|in|on|last|again|yesterday|this|during|after|and|both|today|through|the|earlier|recently|there|briefly|for|before)',
  `(good|great|nice|lovely|wonderful|pleasure|fun|glad|pleasant|enjoyed|honor|honour|delight|delightful|happy) (to|to have|having)? (finally)? ${MEET} (with|to|from)? you`,
  '(enjoyed|loved|appreciated|remember|liked|enjoying) (our|meeting|talking|speaking|seeing|chatting|hearing|having|working|the time|our time|the) ' +
    '(conversation|chat|call|meeting|talk|discussion|lunch|dinner|with|to|you|together|time)?',
  '(good|great|nice|lovely|pleasure) to (finally)? (e meet|emeet|reconnect|connect again|be back in touch)',
  '(love|like|good|great|nice) to reconnect',
  `(i|we) (just|also)? (missed|got|received|had|saw|returned) your ${EXCHANGE}`,
  '(i|we) (have|had|just)? tried (to (call|reach|ring|phone|contact|get hold of|give)|calling|reaching|ringing|phoning) (you|your|yesterday|earlier|this|last|again)?',
  '(sorry|apologies|apologize|apologise|forgive) .. .. .. (delay|slow|late|long) .. (getting|responding|replying|reply|response|back|answering|answer|to (get|respond|reply|write))',
  '(i|we) (gave|have given|sent|showed) you (an|a|the) (update|demo|draft|overview|copy|quote|summary|tour)',
  '(pleasure|privilege|opportunity|chance|luck) (to|of) (meet|meeting|see|seeing|work|working|hear|hearing|speak|speaking|talk|talking) (with|to|from)? you',
  '(good|great|nice|lovely|fun) (catching up|to catch up|talking|chatting|speaking|working) (with you)? (last|on|in|at|yesterday|earlier|again|with|to|the)',
  '(i|we) (visited|viewed|attended|toured|rented|hired|came to see) (you|your|the) .. (at|in|on|last|yesterday|again|together|this|during|of)',
  '(i|we) (came by|stopped at|dined at|ate at|stayed at|stayed in) (you|your|the) .. (at|in|on|last|yesterday|again|together|this|during|of)',
  '(i|we) was in (the|your) .. (row|audience|back|class|group|room) (at|of|for|when|during) (your|you)',
  '(i|we) met your ..',
  "(i've|i have|we've|we have) (banked|shopped|traded|worked|flown|stayed|studied|trained|played) with you",
  '(we|you and i) share (a|an|the|some)',
  '(my|our) (late)? .. (was|is|were) (your|a|one of your) (patient|student|client|customer|pupil|colleague|friend)',
  '(my|our) (late)? .. (was|is|were) (your|a|one of your) (classmate|teacher|tenant|neighbor|neighbour|patients|students|clients)',
  '(my|our) (late)? .. (takes|took|sold|rents|rented|bought|plays|works|worked|studies|sings|lives|goes) ... (you|your)',
  '(i|we|you) (just|also|recently)? (stopped|dropped|swung|came|popped) by (your|my|our|the) ..',
  '(we|you and i) (were|have been|had been) (just)? (talking|discussing|speaking|chatting|corresponding|emailing|going back)',
  "(i|we) (haven't|have not|have yet to|still haven't) (heard|hear) (back)?",
  "(i|we) (never|didn't) (heard|hear) (back)? from you",
  `(the|an|that|this) .. ${EXCHANGE} (that|which)? (i|we) (just|recently|had|have)? (sent|wrote|left|mailed|faxed|had|forwarded|gave)`,
  '(this is|as) (a|my|another)? (quick|gentle|brief|second|final)? (follow up|followup|reminder) (to|on|of|about|for|regarding) (my|our|the|your)',
  '(bump|bumping|bringing|pushing|moving|float|floating|resurface|resurfacing) (this|my) .. (up|back|top|inbox|note|email|thread)',
  '(follow|following) up with you',
  "(we|you and i) (haven't|have not|hadn't) (spoken|talked|met|seen each other|been in touch|caught up) .. since",
  "(<i've>|<i> have) (just|already|previously)? (reached out|written|emailed|contacted|called) .. (you|times|before|already|about)",
  'your (response|reply|answer|answers|feedback) (to|on) (our|my)',
  "(<i'm>|i am|we are) (just|only|also)? following up",
  '(wanted|writing|like) to follow up',
  '(resending|re sending|forwarding again) (you)? (this|my|the)',
  'what (i|we) (sent|asked|wrote|told|gave) you',
  // Time since then.
  'long time (no see|since|,|$)?',
  "(it's|it has|it's been|been) (been)? (a|too|so)? (long time|while|long|ages|years|months|forever) (since|no)?",
  '(since|when|after|where|the day|last time|the last time) (we|you and i|our) (last|first|both|have)? (met|spoke|talked|chatted|saw|worked|shared)',
  '(since|when|after|where|the day|last time|the last time) (we|you and i|our) (last|first|both|have)? (corresponded|were|meeting|conversation|talk|call)',
  "(haven't|have not) (seen|spoken|talked|heard) .. (you|each other) (since|in|for)",
  'since (we|you and i|our) (last|met|spoke|first)',
  `(confirm|confirms|confirming) (my|our) ${OLD} (e|voice|phone|telephone)? (conversation|conversations|discussion|discussions|talk|talks|chat|email|mail|phone|telephone|message)`,
  '(would|d) (love|like) to reconnect',
  "(i'd|we'd) (love|like) to reconnect",
  '(reaching out|writing) to .. (previous|former|past|returning) ..',
  "(sorry|apologize|apologise|apologies) .. (haven't|have not|didn't|did not|not) (got|gotten|get|getting|gone|responded|replied|answered|respond|reply|answer) ..",
  '(just|only) (bumping|resurfacing|nudging|pinging) (this|my|you)',
  '(one|a|my) (last|final) (follow|nudge|email|attempt|try|ping)',
  '(your|our) experience .. (working|collaborating) with (me|us)',
  '(your|our) experience with (me|us)',
  'our (work|time|project|collaboration|class|years|days|projects) together',
  '(replying|responding|writing|answering) (to|about|in response to|regarding)? your (ad|advert|advertisement|posting|listing|post|inquiry|enquiry|question)',
  '(nice|good|great|lovely|fun) (running|bumping) into you',
  '(regarding|re) your .. (request|inquiry|enquiry|application)',
  // What has been said or sent between them.
  `(per|following|after|since|regarding|further to|from|continuing|in|re|on|to|about) (our|my) ${OLD} ${EXCHANGE}`,
  `(per|following|after|further to|regarding|for|to) your ${OLD} ${EXCHANGE} (of|on|from|yesterday|dated|last|this|earlier|regarding|about|in)`,
  `(reply|response|answer|replying|responding|reference|refer|regard|follow up|referring) (to|on) (my|our|your) ${OLD} ${EXCHANGE}`,
  `(follow|following|followed|circling|coming|picking) (up|back) (on|from|to|about|with|after)? (my|our|your)? ${OLD} ${EXCHANGE}`,
  `(my|our) (earlier|last|previous|first|prior|original) ${EXCHANGE}`,
  '(i|we) (just|already|recently|have|had)? (sent|forwarded|mailed|emailed|faxed|gave|given|passed|handed|submitted|left|brought|wrote|returned|shipped) ... to you (on|in|at|by|last|this|earlier|yesterday|today|before|a|via|and|but|because|$)',
  '(touch base|meet|talk|speak|chat|work|connect|get together|catch up) (with|to)? you again',
  `(received|get|got|saw|seen|read|answered|replied to) (my|our) (earlier|last|previous|first|prior|recent)? ${EXCHANGE}`,
  `(i|we) (received|got|saw|have|read|enjoyed) your ${OLD} ${EXCHANGE}`,
  '(i|we) (sent|wrote|emailed|e mailed|messaged|called|contacted|asked|told|gave|showed|mailed|approached|pinged|faxed|phoned|rang|telephoned) (to)? you',
  "(i|we) (have|'ve)? (now|already)? (written|called|emailed|asked|phoned|reported) .. (times|twice|before)",
  '(as|like) (we|i|you) (discussed|mentioned|agreed|said|talked|told you|promised|suggested|asked)',
  '(as|like) (we|i|you) (requested|may remember|may recall|might remember|recall|know from|spoke)',
  '^ as (discussed|mentioned|agreed|promised|requested)',
  '(per|by|at) your (request|instructions|instruction|suggestion|kind invitation)',
  're your (note|letter|email|mail|message|fax|memo|call|order|quote)',
  'yours of (the|<weekday>|<number>)',
  'in receipt of your',
  '(acknowledge|confirm) (receipt of)? your (letter|email|order|fax|memo|application|booking)',
  '(i|we|you) (mentioned|said|told you|promised|agreed|offered|asked) (that)? (on the phone|at|over|in our|when we|last)',
  '(you|you have|you had) (asked|agreed|offered|promised|volunteered) to (be|judge|speak|help|send|come|read|lend|give|take|write|join|host|review|look)',
  '(you|you have|you had) (kindly agreed|kindly offered|were going) to (be|judge|speak|help|send|come|read|lend|give|take|write|join|host|review|look)',
  "(you're|you are|you were|you've been|you have been) on (our|my) .. (list|roll|books|register|roster|panel|board|committee)",
  'your (talk|reading|visit|lecture|performance|speech|session|workshop|donation|help) (at|to|for|with|in) (our|my)',
  '(thanks|thank you) (so|very|again)? (much)? (again)? for (lunch|dinner|coffee|the other|last|yesterday|tea|drinks|breakfast|an|a) ..',
  '(you|you have) kindly (agreed|offered|judged|spoke|lent|gave|helped|wrote|sent|offered)',
  // What the reader once did for, with or to the writer.
  `you (so)? (once|recently|kindly|very kindly|first|also|already|were)? ${YOUR_DEEDS} (me|us|my|our)`,
  'you (were|are) (my|our|so|very|kind|good|generous) (kind|good|generous|helpful|enough|teacher|professor|boss|doctor|coach|first|old|former)',
  `(you|you've|you have) (recently|have|last|just|kindly)? ${TO_US} ... (us|our|my)`,
  "(you|you've|you have) (recently|have|last|just)? (had|got|brought|used|sent|ordered|bought) ... (by|with|from|at|to|of) (us|our|one of our)",
  "(you|you've|you have) (recently|have|last|just)? (visited|attended|completed|placed|made) ... (by|with|from|at|to|of) (us|our|one of our)",
  `${THANKS} for your (continued|ongoing|continuing|past|previous|loyal|steadfast|longstanding) .. (support|patronage|membership|commitment|participation|interest|partnership|involvement|business|service|help|dedication|loyalty|generosity)`,
  '(your|you) (guys|all|both)? (applied|submitted|registered|signed up|indicated|mentioned|told me|told us|said|asked me)',
  '(your|you) (asked us|suggested|gave me|gave us|were kind|invited me|invited us|wrote to|wrote me|wrote us)',
  'your (recent|last|latest) (purchase|stay|visit|order|appointment|donation|gift|subscription|booking|reservation|trip|treatment|service|contribution)',
  'your (account|subscription|membership|policy|order) (with us|number|no|<number>|of|expires|ends|is due|was|has been|will)',
  'your (reservation|booking|appointment|application|contract|lease|loan) (with us|number|no|<number>|of|expires|ends|is due|was|has been|will)',
  "(you are|you're|as|being) (one of|a (member|customer|friend|guest|client) of) (our|ours) .. (members|customers|readers|guests|donors|patients|clients|alumni)?",
  "(you are|you're|as|being) (one of|a (member|customer|friend|guest|client) of) (our|ours) .. (volunteers|subscribers|supporters|users|tenants|residents|suppliers)?",
  '(recommended|nominated|suggested|invited|selected|chose|added|referred) you (as|for|to|because)',
  "you (have|'ve) (always|long)? been (such|a|an|one|among|loyal|faithful|generous|great|good)? .. (supporter|supporters|friend|friends|member|members|customer|client|donor|donors|partner|advocate|champion)",
  "you (have|'ve) been (matched|accepted|admitted|shortlisted|waitlisted|enrolled|registered)",
  // What the writer has received from the reader, or sent in.
  `(<i>|<i've>|<i'm>|pleased|happy|delighted|glad) (have|are|am|to)? (just|now|also)? (pleased to|happy to|delighted to|glad to)? (accept|accepted|publish|published|publishing|reviewed|approved) your .. ${SENT_IN}`,
  `(<i>|<i've>) (have|had)? (already|previously|recently|just|also)? (completed and)? (sent|submitted|filed|emailed|mailed|faxed) (in)? (my|our|the|a|an) .. ${SENT_IN}`,
  `your ${SENT_IN} ... (is|was|has been|have been) (accepted|approved|received|selected|declined|rejected|waitlisted|reviewed)`,
  // What the writer is to the reader.
  "(you|you'll|you will|you won't|you'd) (may|might|probably|will|would|surely|do|perhaps)? (not)? (remember|recall) (me|us|our|meeting|from|that|my)",
  'as you (may|might|will|probably)? (remember|recall)',
  '(remember|recall) me',
  '(if|as) (you|i) (remember|recall)',
  '(your|a|an) (former|old|ex) (student|colleague|intern|employee|classmate|neighbor|neighbour|teammate)',
  '(your|a|an) (former|old|ex) (roommate|coworker|client|boss|mentee|patient|tenant|pupil|apprentice|flatmate)',
  '(friend|friends|colleague|colleagues|student|cousin|sister|brother|classmate|neighbor|neighbour|pupil) (of|with) (your|yours)',
  '(i|we) (took|was in|were in|attended|audited|sat in) your .. (class|course|seminar|workshop|lecture|lab|talk|section)?',
  "(i|we) (am in|'m in|are in|had|enrolled in|'m enrolled in) your .. (class|course|seminar|workshop|lecture|lab|talk|section)?",
  '(i|we) (took|was in|were in|attended|audited|sat in) your .. (session|program|group|team|cohort|webinar|book club|department)?',
  "(i|we) (am in|'m in|are in|had|enrolled in|'m enrolled in) your .. (session|program|group|team|cohort|webinar|book club|department)?",
  '(from|of|in) your .. (class|course|seminar|workshop|lecture|lab|talk|section|session|program|team)',
  '(from|of|in) your .. (cohort|party|wedding|webinar|department|audience|choir|parish|congregation)',
  'your .. (student|advisee|mentee|intern|neighbor|neighbour|cousin|nephew|niece|tenant)$',
  'your .. (colleague|customer|member|subscriber|reader|godson|goddaughter|grandson|granddaughter|pupil)$',
  '(i|we) (buy|bought|order|ordered|rent|rented|bank|subscribe|subscribed) ... (from|with|to) (you|your)',
  'i (loved|heard|saw|attended|watched|was at|was in the audience) (you|your talk|your lecture|your session) .. (speak|at|present|in|last)?',
  '(put|putting) (you|us) in touch',
  '(introduced|connected) (us|me to you|you and me|you to me)',
  '(working|work|worked) (with|for|alongside|under) your .. (team|company|group|department|staff|people|office|son)',
  '(working|work|worked) (with|for|alongside|under) your .. (daughter|wife|husband|brother|sister|father|mother|for|on|since|at|over)',
  '(is|are|am|been|been attempting to) (working|work) with (your|you)',
  // Thanks for what went before.
  `${THANKS} (for|of) your (very|kind|recent|quick|prompt|thoughtful|generous|lovely|last|earlier)? ${SENT_THANKS}`,
  `${THANKS} for your .. (submission|application|proposal|order|registration|donation|inquiry|enquiry|contribution|review)`,
  `${THANKS} for (your time (last|on|yesterday|today|earlier)|your .. (last|on|in|at|yesterday|during))`,
  `${THANKS} for (getting back|signing up|reaching out|having (me|us)|all you|taking (the)? time)`,
  `${THANKS} for the (call|chat|meeting|conversation|coffee|lunch|talk|time|advice|intro|introduction|quick|kind|update|info|information|note|email|invite|pr|patch|pull request|report)`,
  `${THANKS} for (the)? opportunity to (meet|speak|talk|interview)`,
  '(again)? for taking the time to (interview|meet|speak|talk|chat|see|call|show|answer)',
];
