import { phrases } from '../../text/phrases.ts';
import type { Give } from '../fact.ts';
import { hospitalityPhrases } from './hospitality-phrases.ts';
import { vagueOfferPhrases } from './vague-offer-phrases.ts';
import { LISTENERS } from './words.ts';

type Kind = Give['kind'];

/** Those who take part, whoever they are: the reader would be one of them. */
const ROLES =
  'participants|speakers|sponsors|presenters|panelists|reviewers|volunteers|contributors|helpers|mentors|hosts|donors|supporters|attendees|members|authors|judges|winners|respondents|testers|interviewees|everyone|everybody|backers|subscribers|guests|teachers|coaches|exhibitors|vendors|partners';
const ROLE =
  '(each|every|any|the) (lucky|selected|invited|first)? (participant|speaker|sponsor|presenter|panelist|reviewer|volunteer|contributor|helper|mentor|host|donor|supporter|attendee|member|author|judge|winner|respondent|tester|interviewee|reader|family|child|guest|teacher|exhibitor|vendor)';
const HONORED =
  '(paid|credited|acknowledged|compensated|reimbursed|refunded|thanked|named|rewarded|listed|recognized|recognised|mentioned|featured|entered|certified|treated)';
/** What a product or a deed does for those who use it. */
const IMPROVES =
  '(cut|cuts|reduce|reduces|save|saves|increase|increases|improve|improves|boost|boosts|double|doubles|lower|lowers|speed|simplify|simplifies|streamline|streamlines|strengthen|strengthens|enhance|enhances|expand|expands|protect|protects|grow|raise|raises|help|helps|benefit|benefits|advance|showcase|showcases|spare|spares)';

/** Help that a writer has to give away. */
const AID =
  '(grant|grants|scholarship|scholarships|bursary|bursaries|discount|discounts|ticket|tickets|prize|prizes|(financial|travel) (aid|assistance|support|funding|help|grants)|funding for (travel|speakers|students))';

/** What a reader has taught or worked out. */
const TEACHING =
  '(rule|rules|advice|tip|tips|method|recipe|suggestion|trick|checklist|approach|talk|lecture|paper|book|article|post|column|chapter|course|tutorial|model|protocol|idea|routine|exercise|exercises|technique|experiment|analysis|study|results)';

const CHANGED =
  '(rewrote|changed|switched|applied|adopted|used|implemented|redesigned|fixed|chose|started|stopped|picked|built|took|tried|moved|halved|cut|dropped|doubled|replaced)';

const WILL =
  "(i'll|we'll|i will|we will|i can|we can|i could|we could|i would|we would|i'd|we'd|i shall|we shall|i'm going to|we're going to|happy to|glad to|delighted to|willing to|i want to|i'd like to|i would like to|we'd like to|we would like to|let me|more than happy to|pleased to|i'm offering to|we are offering to|ready to|we plan to|i plan to|i promise to|can also|will also|will then|can then)";
const ALSO =
  '(also|gladly|then|happily|certainly|of course|even|in turn|always|to|be glad to|be happy to|be delighted to|be willing to|be pleased to|love to|offer to|be able to|first|personally)?';
/** Words with which something flows to the reader. Bargains hang a give on the answer; what is free does not. */
export const givePhrases = phrases<Kind>({
  offer: [
    // Handed over here and now; the reader must be the one who wants it.
    "(attaching|attached|enclosing|enclosed|sending|forwarding|including|here (is|are)|here's|copied|pasted|brought)",
    // Money.
    '(honorarium|stipend|(gift|amazon|book|restaurant) (card|cards|voucher|vouchers|certificate|certificates))',
    '<number> (dollar|euro|pound)? (voucher|vouchers|credit)',
    `${AID} (that)? you (can|could|may) (apply for|claim|use|get|have)`,
    `${AID} .. (is|are|will be|can be|may be) (also|still)? (available|provided|offered|on offer)`,
    '(fee|fees|charge|charges|tuition|dues) .. (is|are|will be|can be) (also)? waived',
    '(a|an|the|our) .. budget (of|to) ... (offer|pay|give|compensate) you',
    "(finder's|introducer's|introduction|referral|speaker's|speaker|speaking|consulting|consultancy|reading|reader's) (fee|commission|bonus)",
    `(a|an|the|our|usual|customary|modest|small) .. (fee|commission|reward|bounty|royalty) .. (of <number>|for you|(is|are|will be|would be) .. (paid|due)|comes with)`,
    '(pays|paying) (you|each (of you|participant|reviewer|speaker)|the going rate|by the (hour|day|word)|your|<number>|a|in cash)',
    '(paid|compensated|reimbursed|rewarded) for (your|all your) (time|trouble|work|effort|help|expenses|travel|troubles|pains)',
    `(you'll|you will|you'd|you would|you are|you're|(${ROLES}) (will|would|are)) (also|all|each)? (be|get)? ${HONORED}`,
    '(at|on) (our|my) (expense|cost|dime|nickel)',
    '(budget|pay|salary|wage) (is|would be|will be) (up to|about|around|roughly)? <number>',
    '<number> .. (an|per) (hour|word|head|piece|article|session|page|night)',
    '<number> .. for your (time|trouble|troubles|pains|work|effort|petrol|gas)',
    '(cash|payment|paid) (in hand|on the day|on completion|on delivery|upfront|up front|same day|weekly|within)',
    '(paid|salaried) (gig|role|position|session|trial|shift|internship|placement|assignment|engagement|work)',
    '(usual|standard|normal|union) (rate|rates|fee|fees) (apply|applies|of course|plus|paid)',
    'at (your|the) (usual|standard|normal|going|full|regular|hourly|day) (rate|rates|fee)',
    '(double time|time and a half|time off in lieu|a day off in (return|exchange|lieu))',
    '<number> (percent)? (off|discount)',
    '(half price|half off|at cost price|mates rates|two for one|at a discount)',
    '(petrol|gas|beer|pocket) money',
    '((full|health) benefits|(signing|performance|annual) bonus)',
    '(offer|give|pay) you for your (time|trouble|work|help|effort)',
    'overtime (is|will be)? (fully)? paid',
    '(paying|well paid) (gig|work|job|position|role)',
    '(<i> ... and pay|fee (is|will be)) .. (euros|dollars|pounds)',
    '(paid|pay you|payment) in (kind|cash|eggs|beer|cake|honey)',
    '(cpd|ceu|cle|continuing education|volunteer service) (points|credit|credits|hours)',
    '(extra|course|class) (points|credit|credits)',
    // Free of charge.
    '(pro bono|free of cost|free use of|complimentary (copy|copies|subscription|membership|registration|access|pass|passes|night|nights|stay))',
    '(work|help|come|serve|teach|join|do it|do this) ... as a volunteer',
    '(free of charge|without charge|at no charge|at no cost|no charge|gratis|free for you|with (our|my) compliments)',
    "<i> (will|would|'d|'ll)? (charge|ask|want) (you)? nothing (for|to)?",
    "<i> (don't|do not|won't|will not|wouldn't) charge (you|for)",
    '(month|year|week|lesson|session|class|booth|stall|seat|place|room|ride|admission|entry|entrance|membership|registration|trial|ticket|tickets|parking|consultation|copy) (is|are|would be|will be) (completely|entirely|of course)? free',
    '(workshop|course|seminar|training|tour|concert|event) (is|are|would be|will be) (completely|entirely|of course)? free (of charge|for|to|and|$)',
    'free (copy|copies|trial|month|year|subscription|membership|sample|samples|lesson|lessons|consultation|pass|passes|registration|stand|stall|table|booth|advertising|advertisement)',
    "(<i'll>|<i> (will|can|could|would)) ... for free",
    '(my|our) .. (will|can|could) ... for free',
    '(first (refusal|dibs|pick|choice)|your pick of|with your name on)',
    '(help (yourself|yourselves)|up for grabs|no strings|in it for you|going (spare|begging|free))',
    '(free to (a good home|collect|collector|whoever|the first)|(giving|give) (it|them|these|away)? away)',
    'whatever (is|you|we|i|that)? .. (left|left over|leftover|remains|catch|pick|find) .. yours',
    'plus (travel|expenses|travel expenses|costs)',
    '(take|taking|get) ... off your (hands|plate|desk)',
    // What the reader will have.
    `(you'll|you will|you'd|you would|${ROLES}|each of you (will|would)) (also|all|each|will|would)? (get|gets|receive|receives|earn|earns|keep|keeps|have free|leave with|walk away with|come away with|take home|be given)`,
    `${ROLE} (will|would|also)? (get|gets|receive|receives|keep|keeps|win|wins|earn|earns|takes home|take home)`,
    'you (get|keep|receive|earn) (the|a|an|to|all|your|full|free|paid|<number>|first|any|half)',
    "(it's|it is|they're|they are|this is|that's|is|are) (all)? yours (to (keep|have|take))?",
    'yours (to (keep|have|take)|if you|for the (taking|asking|having)|free|whatever|either way|anyway)',
    "you (are|'re) (very|most|more than)? welcome to (use|borrow|keep|have|take|stay)",
    "you're (very|most|more than)? welcome to (use|borrow|keep|have|take|stay)",
    'you (can|could|may) (also|always|certainly)? (have|borrow|keep) (my|our|the|it|one|some|first|them)',
    'keep (it|them|the ..) (either way|whatever|no matter|regardless|as a|with my|with our|for your trouble)',
    '(credit|thank|acknowledge|name|mention|list) you (by name|in (the|my|our)|as (a|an|the|co)|on (the|our|my))',
    '(your (name|logo|company|shop|firm|farm|business|band|work|book)|you) .. (on|in) (the|our|all the) .. (programme|program|poster|posters|acknowledgments|acknowledgements|credits|brochure|newsletter|website|plaque|wall|sign|t shirts|flyers|banner|banners)',
    '(full|proper) (credit|byline|attribution)',
    'your .. (name|logo|book|work|company|story|shop|talk|photo|band) (would|will|could|can) (also)? (go|be|appear|feature|run|hang) (on|in|across) (the|our|every|all) .. (cover|front|back|poster|posters|programme|program|credits|website|homepage|wall|plaque|banner|page|shirt|shirts|bag|bags|acknowledgments|acknowledgements)',
    '(put|print|carry|display|run|place|post|hang) (up)? your (logo|card|cards|ad|advert|banner|poster|sign|flyers|leaflets|books|menu|work)',
    '(guest list|backstage|front row (seat|seats)|comp tickets|plus one)',
    '(name|named|naming) .. after you',
    '(in your (honor|honour|name)|dedicate .. to you|charity of your choice)',
    "(there's|there is|there'll be) (always)? (a|an) (bed|room|seat|place|spot|chair|plate|sofa|drink|coffee|slice|bottle|box|jar|bag) .. for you",
    'you (can|could|may) (also|always)? use (my|our)',
    'you (can|could|may) (choose|pick|take|have) (any|one|two|three) ... (our|my)',
    '(it|this|that) comes with (a|one|two|three) .. .. free',
    '(fee|reward|payment|sum) of ... for (you|your)',
    // What comes of it, shared.
    "(share|send|pass on|publish) (you|with you|with everyone|everyone|back|along)? (what|how) (<i>|<i've>) (have)? (learn|find|hear|end up|did|found|learned|discover|do|built|seen)",
    '(share|send|pass on) (you|with you|everyone)? (my|our|the) (results|findings|notes|recording|lessons|experience|summary|learnings|numbers|answers) (with|to|back|afterwards|when|once)',
    '(take|have|use|keep|grab) (as (many|much)|whatever) .. as? (you|as you) (like|want|need)',
    "(<i'll>|<i> (will|can|could|would)|happy to|glad to) .. (be|serve as|act as) (a|your) (reference|mentor|guarantor|referee)",
    `(whoever|(anyone|everyone|everybody|those|all|${ROLES}) who) ... (get|gets|receive|receives|earn|earns|win|wins|(are|is|will be) ${HONORED})`,
    `${ROLE} (is|will be|gets) (sent|given|offered|paid|credited|named|listed)`,
    '(early bird|discounted|reduced|member|group) (price|prices|rate|rates|fee|fees|tickets|ticket)',
    // Something for something.
    '(in return|in exchange|by way of thanks|as thanks|for your (trouble|troubles|pains))',
    '(as|by way of) (a|an) .. (thank you|token|gesture|mark) (of (our|my) .. (thanks|gratitude|appreciation))?',
    '(to say thanks|to say thank you|to thank you) (i|we|you)',
    '(a|some|my|our) .. (for you|yours) if you (want|like|fancy)',
    '(show|teach) you (how to|around|the ropes|the city|the town|the sights|the tricks)',
    'put in a (good)? word for you',
    '(swap|trade) (you|it|them|shifts|with you)',
    '(like for like|barter|payment in kind)',
    "<i> (can|could|will|'ll|would|'d)? ... then (also)? (move forward|proceed|go ahead|recommend|accept|publish|approve|release|merge)",
    '(their|the|this|that) (slot|seat|spot|place|ticket|copy|job|role) is yours',
    '(give|get) (you)? (credit|full credit|acknowledgement|acknowledgment)',
    "(there is|there's|comes with|offering|includes) (a|an) (small)? (fee|discount|reward|bounty|prize)",
    "(there is|there's|comes with|offering) (a|an) .. (reward|bounty|prize|discount|honorarium)",
  ],
  given: [
    // "I'll look into it": the reader's matter is taken up.
    "(i'll|we'll|will) (look into|investigate|see to) (it|this|that|your)",
    // "A sample is being mailed to you", "your prize is on its way".
    '(is|are|was|were|been|being|be) (sent|mailed|shipped|posted|forwarded|given|delivered|couriered) (out)? to you',
    '(is|are) (already|now)? (on (the|its|their) way to you|in the (mail|post))',
    'your .. (is|are) (already|now)? on (the|its|their) way',
    '(i|we) (found|repaired|fixed|returned|mended) (the|your) .. (that)? you (lost|left|broke|forgot)',
    "(<i>|<i've>) already (wrote|written|made|prepared|drafted|set up|drawn up|built) ... (your|you)",
    '(i|we) (wrote|typed|cleaned|have typed|have cleaned) up ... (you|your)',
    '(i|we) ... (marked up|annotated|proofread|corrected|redlined|edited) your',
    '(made|baked|brought|saved|cooked|knitted|built) you (a|an|some|two|three)',
    "(<i>|<i've>) (also|even|just)? (dug|pulled|picked|found|made|baked|saved|kept|booked|ordered|printed|drew|put aside|set aside|bought|brought|left|cooked|knitted|built|wrote|reserved|held) ... for you",
    "(<i>|<i've>) (have|just|already|also)? (made|wrote|opened|submitted|pushed|filed|drafted) (a|an|two|some|the) .. (fix|fixes|patch|pull request|pr|correction|corrections|translation) ... (your|you)",
    'took the liberty of (booking|ordering|reserving|printing|fixing|correcting|making|drafting|putting)',
    "(i've|i have|we've|we have) (already|gone ahead and) ... for you",
    "(i|we) (went ahead and|have|already|also|just|'ve)? (already|also|just)? (booked|printed|ordered|reserved|registered|paid|filled|fixed|cleaned|watered|carried|repaired|delivered|organized|arranged|installed|corrected|merged|shipped|tested|saved|stored|covered|signed|picked up|looked after|set aside|backed up) ... (your|you|for you|as you)",
    "(thought|figured|guessed) (that)? (you|you'd|you might|you would|you may) .. (like|enjoy|want|interested|useful|appreciate) (to (see|read|have|know)|this|these|it|in|the)?",
    "(<i>|<i've>) (have|just|already|also|recently|finally|went ahead and)? (already|just|also|now)? (fixed|cited|reviewed|shared|recommended|introduced|mentioned|nominated|endorsed|translated|tested|patched|linked|credited|promoted|featured|proofread|starred|backed|referred|forwarded|bought) ... (your|you)",
    // "I've mailed your card to a friend of mine."
    "(<i>|<i've>) (have|just|already|also)? (already|just|also)? (mailed|emailed|sent|passed|given|gave|handed|shown|showed) your ... to (my|our|some|several|a (friend|colleague|few))",
    '(i|we) (put|connected) you (two)? (in touch|with)',
    "(i|we) (wrote|have written|'ve written|published|have published|posted) (a|an|the|about|up)? .. (review|article|post|piece|story|tutorial|fix|patch|report|note|recommendation|your)",
    '(i|we) (also)? (brought|kept|saved|found|got) (the|a|your|some|those) ... (you (asked|wanted|needed|mentioned|were looking|lent|left|liked|requested)|for you)',
    "(i've|i have|we've|we have|i|we) (also|just|already)? (uploaded|posted|compiled|put together|collected|pulled together|prepared|written up|recorded|annotated|updated|open sourced|scanned|printed|built) (the|a|an|some|your|all|our|my|two|three|you) ... .. (you|your|everyone|all|folder|anyone|reuse|reference|drive|yours)",
    'feel free to (use|reuse|copy|borrow|take|download|adapt|keep|help yourself)',
    '(public|open|here|online|posted) .. free (to use|for your)',
    "in case (it's|they're|that's|(it|they|that|this|the|any|some|my) .. (is|are)) (useful|helpful|of use|of interest) (for|to) (your|you)",
    '(i|we) (gave|brought|made|got|found|baked|built|saved) you (the|a|an|some|my|two|three|our|those)',
    "(i|we|i've|we've|i have|we have) (just|also|already)? (sent|referred|passed|steered|directed) (you)? ... (your way|customers|candidates|clients|leads|as you asked|you asked for)",
    '(i|we) (also|already)? (passed|gave|forwarded|sent|shared|put|mentioned) (along|on|forward)? (your (name|resume|book|work|details|card|application)|you forward|in a (good)? word)',
    "(i'd like|i would like|i want|let me|i wanted|we'd like|allow me|pleased|happy|glad) (to)? introduce you (two)? (to)?",
    "(i'd|i would) like you to meet",
    '(meet|introducing) (my|our) (friend|colleague|former|old)',
    '(all)? (our|my) (materials|code|notes|slides|resources|recordings) (is|are) (free|open|available|yours)',
    '(the|our) (data|code|tool|package|report|results) (is|are) (free|open|available) (to|for) you',
  ],
  'closing-the-loop': [
    `${WILL} ${ALSO} (be sure to|make sure to)? (tell|let|keep|update|write|report) (you|back)? .. (know)? (how|what|the outcome|the result|the results|posted|updated|whether|an update|a note|back|my decision|the decision) .. (it|i|went|goes|turns|turned|happens|happened|learn|learned|decide|decided|outcome|result|back|came)?`,
    // "I'll tell you in [month] how it turned out": a blank parts the two halves.
    `${WILL} ${ALSO} (tell|write) you in`,
    `${WILL} ${ALSO} (report back|close the loop|write back|report the result|report the outcome)`,
  ],
  'thanks-with-effect': [
    '(your|that|it|which|you|this) (talk|answer|advice|post|paper|book|feedback|help|note|article|introduction|turnaround|comment|comments|suggestion|example|panel|lecture|course|class|chapter|tutorial|review|tip|fix|library|tool|email|work|letter|question|points|point|mentoring|support)? ... (changed|saved|helped|taught|led|made|convinced|showed|got|let|gave|inspired me to|shaped|unblocked|cut|doubled|improved|turned|persuaded|prompted|pushed) (me|us|my|our|how|the|what|a|an|in|it|to|the way)',
    '(because|thanks) (of|to) your ... (i|we)',
    'your ... (is|was|are|were) .. reason (that|why)? (i|we) (now|no longer|finally|never)? (chose|picked|became|started|stopped|left|stayed|went|joined|switched|changed|bought|built|took|got|began|applied|moved|kept|quit|dropped|work|teach|write|run|do|have|study)',
    `(<i>|<i've>) (have|also)? (re ran|rerun|reran|tried|followed|applied|adopted|tested|repeated|replicated|reproduced) (the|all|some|two|one of|most)? .. (in|from|of|with|by|out)? your .. ${TEACHING}`,
    // "After reading your post, we moved the shift to five."
    `(after|since) (reading|hearing|watching) your ... ... (i|we) (have)? ${CHANGED}`,
    `(i|we) ${CHANGED} ... (because of you|after your|thanks to you|on your advice|as you suggested|your advice|your suggestion|you recommended|you suggested|you gave|based on your|from your|around the)`,
  ],
  'shared-interest': [
    '(we|you and i) (both|share|also share|all)? (both|share|are both|also) (a|an|the|work|love|care|volunteer|grew|went|studied|run|write|use|like|come|are|have|live|teach|serve|collect|ride|an interest|passion|interest)',
    '(fellow|another|also a) (alum|alumna|alumnus|alumni|graduate|grad|member|student|runner|cyclist|birder|gardener|reader|parent|engineer|writer|teacher|nurse|lawyer|musician|maintainer|contributor|founder|veteran|scholar|fellow|volunteer|marketer|nerd|fan|bread baker|climber|sailor|beekeeper)',
    '(common|shared|mutual) (interest|interests|passion|love|background|friend|hobby)',
    "(i'm|i am) (also|too) (a|an|from|working|into|interested)",
    '(as|being) (a|another) fellow',
  ],
  benefit: [
    '(it|this|that|which) (should|would|will|could|can) (also)? (bring|attract|drive|generate|draw) ... (you|your)',
    '(promote|promoting|feature|featuring|showcase|showcasing|advertise|advertising|publicize|publicizing) (you|your)',
    '(once|when|as soon as) ... <i> (can|will) (then|also)? (dig|investigate|fix|move forward|proceed|merge|get started|process)',
    `(could|will|would|can|may|might|should|'ll) (also|really|greatly|easily|help|only|in fact)? ${IMPROVES} (you|your|up your)`,
    `(that|which|it|this|and) (also)? (cuts|reduces|saves|increases|improves|boosts|doubles|lowers|simplifies|streamlines|strengthens|enhances|helps|showcases) (you|your)`,
    "(you'll|you will|you'd|you would|it's|it is|this is|it would be|this would be|here is|here's|offers (you)?|gives (you)?) (also)? (have|get|be)? (a|an|the|your) .. (chance|opportunity) (to|for you)",
    '(first|early|sneak|exclusive|behind the scenes) (look|access|peek|preview|crack|tour)',
    "your .. (would|will|could|can|'d|may) (also)? (get|gain|learn|meet|benefit|receive|enjoy|save|keep|use|borrow|have (a|free|access|first))",
    '(good|great|nice|wonderful|excellent|useful|fun|free) (practice|experience|publicity|exposure|press|advertising|promotion|training|marketing|showcase|platform|fit|place|venue|audience|addition) for (you|your)',
    "(you'd|you'll|you will|you would) (also)? (meet|learn|gain|win|save|reach|be (the|among the|one of the)? first|have (access|use|first|the run|free|full))",
    "(you'd|you'll|you will|you would) have the .. (to yourself|to yourselves|for free)",
    '(tax deductible|match funded|matched (pound|dollar) for)',
    `(${LISTENERS}) (a|an|per|each|every|mostly|in|from|and|who|across|$)`,
    '(our|my) .. (magazine|newsletter|show|podcast|blog|list|paper|channel|site|event|journal|program|programme) (reaches|goes out to|draws|attracts|is read by|is seen by)',
    '(look|looks) (good|great|well) on (your|a) (cv|resume|record)',
    '(count|counts) (it|this)? (towards|toward|for) (your|cpd|credit|extra)',
    '(chance|opportunity) for (you|your .. ) to',
    '(hundreds|thousands|crowds|millions) of (visitors|attendees|subscribers|readers|members|listeners|guests|followers|people|buyers|customers)',
    "your .. (will|would|'ll|'d|gets) (also)? be (named|credited|listed|mentioned|featured|seen|covered|acknowledged|shown|displayed|promoted|linked|printed)",
    "(your|the) (team|company|group|firm|school|students|name|work|organization|brand|product|department|library|readers|users|customers) (would|will|could|can|might|may|'d|'ll|is going to) ... (reach|gain|benefit|get|be seen|be featured|save|be named|be credited|be listed|have access|appear|learn|meet|be covered|be mentioned|win|receive)",
    '(well|widely|also)? (covered|attended|read|seen|watched|viewed|streamed|featured) by .. (press|media|people|readers|hundreds|thousands|subscribers|members|local|national|students|leaders|<number>)',
    '(an|our|the) (audience|readership|readers|attendance|community|mailing list|newsletter|subscribers) (of|is|has|reaches|includes) .. (<number>|hundreds|thousands|people|over|about|more)',
    "(you|your .. ) (would|will|could|might|may|'d|'ll|can) (also)? (benefit|gain|profit|find it useful|enjoy|save|reach|learn|get to)",
    '(benefit|benefits|advantage|advantages|upside|value) (to|for) (you|your)',
    '(saves|save|earns|wins) (you|your) .. (time|money|hours|team|trouble|work)',
    '(great|good|excellent|wonderful|unique) (exposure|visibility|publicity)',
    'take advantage of (our|my)',
    "(would|will|can|could|'d) bring ... (years|experience|skill|skills|knowledge|training|background|network|languages)",
    '(it|this|that|they|which) (would|will|could|can) (also)? (put|give|bring|get|show|introduce|earn|let|offer|reach|expose) (you|your) ..',
  ],
  hospitality: hospitalityPhrases,
  convenience: [
    '<i> (will|can)? (also)? (supply|provide|bring|furnish) (all|all the|the) .. (materials|tools|equipment|gear|software|slides|food)',
    "so (that)? (you|all you) (only|just|simply|don't|won't|do not|will not) ..",
    "(all)? you (would|'d|will)? (only|just)? (have|need) to do is",
    `${WILL} ${ALSO} (draft|write|prepare|do|handle|take care of) (all|most)? (of)? the (letter|paperwork|work|draft|forms|text|legwork|logistics|scheduling|writing|email|first draft)`,
    '(transport|transportation|parking|childcare|tools|equipment|gloves|training|materials|accommodation|lodging|gear|boots|overalls|paint|laptop|interpreter|bus|shuttle|costumes) (and ..)? (is|are|will be)? (all)? (provided|supplied|included|free|covered|laid on|paid for)',
    "<i'll> (have|bring|supply|provide) (all)? (the|everything|my own) .. (tools|materials|paint|ladder|equipment|gear|you need|ready)",
    "(you|it) (won't|will not|wouldn't) (cost you|have to pay|need to (bring|prepare|pay|do)) (anything|a thing|a penny|a cent|a dime|nothing)",
    '(questions|draft|agenda|slides|script|outline) .. (in advance|ahead|beforehand|(a|one|two|three|<number>|few|couple of) (day|days|week|weeks) (before|ahead|in advance|earlier))',
    '(final|last) (say|word|cut|approval) (on|over|in)?',
    '(pick|collect|fetch) you (up)? (at|from) (your|the)',
    "<i'll> (collect (it|them)|do the (driving|typing|lifting|paperwork)|bring everything|arrange everything)",
    `${WILL} ${ALSO} (provide|send|share|give|prepare|write|email|draft|forward|supply|bring) .. (you|over|along)? .. (with|a|an|the|my|some|you)? .. (questions|question|draft|references|reference|bio|agenda|template|summary|blurb|outline|materials|samples|talking points|bullet points|bullets) (in advance|ahead|beforehand|for you|to make|to save|to help|you can|you could|that you)`,
    // "Happy to send a short outline", "I'll send an agenda before and a summary after".
    '(happy|glad|pleased|delighted|ready) to (also)? (send|share|provide|prepare|write|draft|put together) (you|over)? (a|an) .. (summary|outline|agenda|blurb|draft|(one|two) pager)',
    `${WILL} ${ALSO} (send|share|provide|prepare|circulate) .. (a|an|the|my|our) .. (agenda|questions|notes|summary|outline) .. (before|beforehand|after|afterwards)`,
    // "Dana will be happy to answer your questions."
    "(will|would|'ll|'d) (also|certainly)? be .. (happy|glad|pleased|delighted|able) to (answer (your|any|all)|walk you|explain|talk you)",
    '(to)? (maximize|save) your time',
    "(i'm|i am|we're|we are|i'd be|i would be|i'll be|we'd be|i will be) (also|always|very|more than|of course|certainly)? (happy|glad|delighted) to (speak|talk|hop|jump|answer|walk|discuss|explain|clarify|help you|have a) .. (call|phone|you|someone|through|questions|it|any|videocall|video)?",
    "(you are|you're|feel) free to use (me|us|my|our|this|the)",
    'to make (it|this|the process|things) (easier|easy|more convenient|as easy|as painless|simple|less work)',
    "(i'll|i will|we'll|we will|i can) (do (all)? the (work|legwork|writing|typing|driving|scheduling)|handle (all)? the (work|logistics|scheduling|paperwork|rest)|(see to|take care of|handle) everything|make it (easy|quick|painless|worth))",
    '(as|for) a (resource|sounding board)',
    'anything (that)? (i|we) can do to make',
  ],
  role: [
    "(you are|you're|you|your name is|i saw you|saw that you are|i saw that you) (listed|on|signed up|volunteer|volunteered|offered|registered)? .. (on|in|as|for|to) (the|our|a|your)? .. (mentor|reviewer|mentors|reviewers|volunteer|speaker|committee|ambassador|advisor|adviser|editor|maintainer|office hours|mentoring|mentorship) .. (list|schedule|program|directory|page|committee|board|pool)?",
    "(as|since you're|since you are|because you're|because you are) (a|an|the|our|my) (mentor|reviewer|committee member|editor|maintainer|organizer|advisor|adviser|volunteer|ambassador|board member|chair)",
    '(on|from|in) the (mentor|reviewer|volunteer|speaker|expert) (list|schedule|directory|page|pool|roster|database)',
  ],
  'vague-offer': vagueOfferPhrases,
});
