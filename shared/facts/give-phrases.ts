import { phrases } from '../text/phrases.ts';
import type { Give } from './fact.ts';

type Kind = Give['kind'];

const WILL =
  "(i'll|we'll|i will|we will|i can|we can|i could|we could|i would|we would|i'd|we'd|i shall|we shall|i'm going to|we're going to|happy to|glad to|delighted to|willing to|i want to|i'd like to|i would like to|we'd like to|we would like to|let me|more than happy to|pleased to|i'm offering to|we are offering to|ready to|we plan to|i plan to|i promise to|can also|will also|will then|can then)";
const ALSO =
  '(also|gladly|then|happily|certainly|of course|even|in turn|always|to|be glad to|be happy to|be delighted to|be willing to|be pleased to|love to|offer to|be able to|first|personally)?';
const GIVING =
  '(share|introduce|review|test|cover|summarize|summarise|proofread|translate|donate|credit|cite|mention|promote|feature|connect|lend|mentor|coach|teach|tutor|sponsor|endorse|nominate|recommend|refer|acknowledge|fund|pay|reimburse|compensate|pick up|treat|host|bring|buy|give|offer|provide|link|tweet|publicize|advertise|swap|trade|babysit|walk|water|fix|debug|design|draw|photograph|bake|cook|drive|deliver|train|leave|edit|secure|generate|position|help|show|forward|pass along|pass on|write|put|send|return|volunteer|contribute|do|look over|read|make|save|take|waive|feed|carry|run|build|set)';

/** Words with which something flows to the reader. Bargains hang a give on the answer; what is free does not. */
export const givePhrases = phrases<Kind>({
  offer: [
    `${WILL} ${ALSO} ${GIVING}`,
    '(glad|happy|delighted|pleased|willing) to',
    "(i can|i could|i'll|i will|we can|we'll|we could|we will)",
    "(attaching|attached|enclosing|enclosed|sending|forwarding|including|here (is|are)|here's|copied|pasted|brought)",
    '(i|we) (offer|am offering|are offering|pay|reimburse|compensate) ..',
    "(you'll|you will|you'd|you would|you can|participants|speakers|reviewers|each of you|everyone) (also)? (get|receive|earn|be paid|be credited|be acknowledged|be compensated|keep|have free|be reimbursed|leave with|walk away with|come away with)",
    '(in return|in exchange|as a thank you|to say thanks|to thank you (i|we)|for your trouble|by way of thanks|as thanks|as a small thank you)',
    '(their|the|this) (slot|seat|spot|place|ticket|copy) is yours',
    '(is|are) (yours|on (me|us|the house))',
    '(my|our) treat',
    '(give|get) (you)? (credit|full credit|acknowledgement|acknowledgment)',
    "(there is|there's|comes with|offering|includes|we have) (a|an) (small)? (fee|honorarium|stipend|gift card|gift|discount|reward|bounty|prize)",
    "(an|a|the) (honorarium|stipend|gift card|finder's fee|speaker's fee|speaker fee|bounty)",
    '(travel|expenses|costs|hotel|flight|flights) (and .. )?(is|are|will be) (covered|paid|reimbursed|on us)',
    "(will|can|'ll) (show you|help you|teach you|walk you through|train you|guide you|give you|pay you|cover your|pay for|cover all)",
    "(i|we) (can|will|'ll) then (also)? (move forward|proceed|go ahead|recommend|accept|publish|approve|release|pay|merge|sign)",
    'free (of charge|for you|copy|ticket|tickets|access|trial|and open)',
    '(would|will)? be (happy|glad|delighted|pleased) to (put you|introduce you|connect you|review your|help you|give you|show you|host you|cover|pay|buy you|return)',
  ],
  given: [
    "(i|we) (went ahead and|have|already|also|just|'ve)? (already|also|just)? (booked|printed|ordered|reserved|registered|paid|filled|fixed|cleaned|watered|carried|repaired|delivered|organized|arranged|installed|corrected|merged|shipped|tested|saved|stored|covered|signed|picked up|looked after|set aside|backed up) ... (your|you|for you|as you)",
    "(thought|figured|guessed) (that)? (you|you'd|you might|you would|you may) .. (like|enjoy|want|interested|useful|appreciate) (to (see|read|have|know)|this|these|it|in|the)?",
    "(i|we) (have|'ve|just|already|also|recently|finally|went ahead and)? (already|just|also|now)? (fixed|cited|reviewed|shared|recommended|introduced|mentioned|nominated|endorsed|donated|translated|contributed|tested|patched|linked|credited|promoted|featured|proofread|signed up|subscribed|starred|bought|purchased|backed|referred|forwarded) (your|you|to you|two|a|an|the|it|your|three|several)",
    '(i|we) (put|connected) you (two)? (in touch|with)',
    "(i|we) (wrote|have written|'ve written|published|have published|posted) (a|an|the|about|up)? .. (review|article|post|piece|story|tutorial|fix|patch|report|note|recommendation|your)",
    "(i|we) (also)? (have|'ve got|brought|kept|saved|found|got) (the|a|your|some|those) ... (you (asked|wanted|needed|mentioned|were looking|lent|left|liked|requested)|for you)",
    "(i've|i have|we've|we have|i|we) (also|just|already)? (uploaded|posted|compiled|put together|collected|pulled together|prepared|written up|recorded|annotated|updated|open sourced|scanned|printed|built) (the|a|an|some|your|all|our|my|two|three|you) ... (you|everyone|all|folder|anyone|reuse|reference|drive|yours)",
    'feel free to (use|reuse|copy|borrow|take|download|adapt|keep|help yourself)',
    '(i|we) (gave|brought|made|got|found|baked|built|saved) you (the|a|an|some|my|two|three|our|those)',
    '(i|we) (sent|referred|passed) (you)? ... (your way|customers|candidates|clients|leads|as you asked|you asked for)',
    "(i'd like|i would like|i want|let me|i wanted|we'd like|allow me|pleased|happy|glad) (to)? introduce you (two)? (to)?",
    "(i'd|i would) like you to meet",
    '(meet|introducing) (my|our) (friend|colleague|former|old)',
    '(all)? (our|my) (materials|code|notes|slides|resources|recordings) (is|are) (free|open|available|yours)',
    '(the|our) (data|code|tool|package|report|results) (is|are) (free|open|available) (to|for) you',
  ],
  'closing-the-loop': [
    `${WILL} ${ALSO} (be sure to|make sure to)? (tell|let|keep|update|write|report|send|share|give) (you|back)? .. (know)? (how|what|the outcome|the result|the results|posted|updated|whether|an update|a note|back|my decision|the decision) .. (it|i|went|goes|turns|turned|happens|happened|learn|learned|decide|decided|outcome|result|back|came)?`,
    `${WILL} ${ALSO} (report back|close the loop|write back|report the result|report the outcome)`,
  ],
  'thanks-with-effect': [
    '(your|that|it|which|you|this) (talk|answer|advice|post|paper|book|feedback|help|note|article|introduction|turnaround|comment|comments|suggestion|example|panel|lecture|course|class|chapter|tutorial|review|tip|fix|library|tool|email|work|letter|question|points|point|mentoring|support)? ... (changed|saved|helped|taught|led|made|convinced|showed|got|let|gave|inspired me to|shaped|unblocked|cut|doubled|improved|turned|persuaded|prompted|pushed) (me|us|my|our|how|the|what|a|an|in|it|to|the way)',
    '(because|thanks) (of|to) your ... (i|we)',
    '(i|we) (rewrote|changed|switched|applied|adopted|used|implemented|redesigned|fixed|chose|started|stopped|picked|built|took|tried|moved) ... (because of you|after your|thanks to you|on your advice|as you suggested|your advice|your suggestion|you recommended|you suggested|you gave|based on your|from your|around the)',
  ],
  'shared-interest': [
    '(we|you and i) (both|share|also share|all)? (both|share|are both|also) (a|an|the|work|love|care|volunteer|grew|went|studied|run|write|use|like|come|are|have|live|teach|serve|collect|ride|an interest|passion|interest)',
    '(fellow|another|also a) (alum|alumna|alumnus|alumni|graduate|grad|member|student|runner|cyclist|birder|gardener|reader|parent|engineer|writer|teacher|nurse|lawyer|musician|maintainer|contributor|founder|veteran|scholar|fellow|volunteer|marketer|nerd|fan|bread baker|climber|sailor|beekeeper)',
    '(common|shared|mutual) (interest|interests|passion|love|background|friend|hobby)',
    "(i'm|i am) (also|too) (a|an|from|working|into|interested)",
    '(as|being) (a|another) fellow',
  ],
  benefit: [
    "(your|the) (team|company|group|firm|school|students|name|work|organization|brand|product|department|library|readers|users|customers) (would|will|could|can|might|may|'d|'ll|is going to) ... (reach|gain|benefit|get|be seen|be featured|save|be named|be credited|be listed|have access|appear|learn|meet|be covered|be mentioned|win|receive)",
    '(well|widely|also)? (covered|attended|read|seen|watched|viewed|streamed|featured) by .. (press|media|people|readers|hundreds|thousands|subscribers|members|local|national|students|leaders|<number>)',
    '(an|our|the) (audience|readership|readers|attendance|community|mailing list|newsletter|subscribers) (of|is|has|reaches|includes) .. (<number>|hundreds|thousands|people|over|about|more|the)',
    '(it|this|that|he|she|they) (may|might|would|could|will|should|can) (also)? be (very|of|really|quite|especially|a)? (valuable|useful|great value|helpful|beneficial|interesting|good opportunity|great opportunity|good fit|worthwhile|benefit|of interest|great exposure) (for|to) (you|your|both)',
    "(you|your .. ) (would|will|could|might|may|'d|'ll|can) (also)? (benefit|gain|profit|find it useful|enjoy|save|reach|learn|get to)",
    '(benefit|benefits|advantage|advantages|upside|value) (to|for) (you|your)',
    '(mutually|mutual) (benefit|beneficial)',
    '(saves|save|earns|wins) (you|your) .. (time|money|hours|team|trouble|work)',
    '(great|good|excellent|wonderful|unique) (exposure|visibility|publicity|opportunity for (you|your))',
    'take advantage of (our|my)',
    '(it|this|that|they|which) (would|will|could|can) (also)? (put|give|bring|get|show|introduce|earn|let|offer|reach|expose) (you|your) ..',
  ],
  hospitality: [
    '(pleasure|honor|honour) of your (company|presence)',
    "(<i'd>|<i>|<i'll>|can|could|may|let) .. (buy|treat|get|stand|take) (you|you and) .. (to)? (a|an|out|for|to)? (coffee|lunch|dinner|drink|drinks|beer|breakfast|tea|pint|meal|cup|glass|guinness|ice cream|brunch|cake)",
    "(coffee|lunch|dinner|drinks|breakfast|beer|beers|tea|the drinks|brunch|the meal|the coffee|food|snacks|pizza) (is|are|will be|would be|'s) (on|provided|served|included|free)",
    '(on|my|our) (me|us|treat|tab|dime)$',
    "(be|as|are|have) (his|her|our|my|their|jeff's)? (guest|guests) (of|at|for|in)?",
    '(as|be) (my|our|his|her|their) (guest|guests)',
    '(invite|inviting|invites|invited) you (and .. )?(to)? (attend|join|be)? (to|for|us for|at|us at|us)? (our|my|a|an|the|their)? .. (luncheon|lunch|dinner|dinners|reception|gala|party|banquet|breakfast|barbecue|bbq|cocktail|cocktails|game|concert|show|open house|brunch|box seats|suite|performance)',
    "(i|we) (host|am hosting|are hosting|'m hosting|'re hosting|will host|will be hosting|hold) (a|an|our|the|some)? .. (luncheon|lunch|dinner|dinners|reception|gala|party|parties|banquet|breakfast|barbecue|bbq|cocktails|cocktail|brunch|suppers|supper|evening)",
    '(complimentary|free) (ticket|tickets|lunch|dinner|seat|seats|admission|drinks|coffee|breakfast|food|meal)',
    '(round|rounds) of golf',
    '(pizza|beer|beers|drinks|snacks|food|coffee|cake|lunch|dinner|donuts|cookies|refreshments|breakfast|wine|lemonade|tea|barbecue) .. (afterwards|provided|on us|on me|included|for everyone|for all|for you)',
    "(you're|you are|you'd be) (welcome|invited) to (stay|join us for (lunch|dinner|drinks|breakfast)|be our guest)",
    '(have|got) (a|an)? (spare|extra) (ticket|tickets|seat|seats)',
  ],
  convenience: [
    `${WILL} ${ALSO} (provide|send|share|give|prepare|write|email|draft|forward|supply|bring) .. (you|over|along)? .. (with|a|an|the|my|some|you)? .. (questions|question|draft|references|reference|bio|agenda|template|summary|blurb|outline|materials|samples|talking points|bullet points|bullets) (in advance|ahead|beforehand|for you|to make|to save|to help|you can|you could|that you)`,
    '(to)? (maximize|save|respect) your time',
    "(i'm|i am|we're|we are|i'd be|i would be|i'll be|we'd be|i will be) (also|always|very|more than|of course|certainly)? (happy|glad|available|delighted) to (speak|talk|hop|jump|answer|walk|discuss|explain|clarify|come to you|travel to you|drive to you|help you|have a) .. (call|phone|you|someone|through|questions|it|any|videocall|video)?",
    "(you are|you're|feel) free to use (me|us|my|our|this|the)",
    'to make (it|this|the process|things) (easier|easy|more convenient|as easy|as painless|simple|less work)',
    "(i'll|i will|we'll|we will|i can) (come to you|do (all)? the (work|legwork|writing|typing|driving|scheduling)|handle (all)? the (work|logistics|scheduling|paperwork)|make it (easy|quick|painless|worth))",
    '(as|for) a (resource|sounding board)',
    'anything (that)? (i|we) can do to make',
  ],
  role: [
    "(you are|you're|you|your name is|i saw you|saw that you are|i saw that you) (listed|on|signed up|volunteer|volunteered|offered|registered)? .. (on|in|as|for|to) (the|our|a|your)? .. (mentor|reviewer|mentors|reviewers|volunteer|speaker|committee|ambassador|advisor|adviser|editor|maintainer|office hours|mentoring|mentorship) .. (list|schedule|program|directory|page|committee|board|pool)?",
    "(as|since you're|since you are|because you're|because you are) (a|an|the|our|my) (mentor|reviewer|committee member|editor|maintainer|organizer|advisor|adviser|volunteer|ambassador|board member|chair)",
    '(on|from|in) the (mentor|reviewer|volunteer|speaker|expert) (list|schedule|directory|page|pool|roster|database)',
  ],
  'vague-offer': [
    '(shout|holler|ask|call|text|ping|yell|write) (me)? (if|whenever|when|anytime|any time) you (ever|should)? (need|want)',
    '(return|repay) (the|your|this|that) (favor|favour|kindness)',
    "(let|tell) (me|us) (know)? (if|how|whether|when|what) (i|we|there) (can|could|may|might|is|'s|are|am)? (ever|also)? (be|help|do|return|repay|anything|assist|something|support)? .. (helpful|help|of help|of assistance|of service|useful|of use|you|anything|assist|can do|could do|do|in return|support|return)",
    "(if|anything|let me know if) (there is|there's|there was|there's ever|there is ever|there are) (ever)? (anything|something|any way) (else|at all)? ... (can|could|may|might) (do|help|be|assist|offer)",
    '(anything|something|whatever) (that)? (i|we) (can|could|may) (ever)? (do|help|offer|be|assist)',
    '(if|when|whenever|should) (i|we) (can|could|may)? (ever)? (be|can be|be able to be) (of|helpful|useful) (any|some|further|assistance|help|service|use)? (assistance|help|service|use)?',
    '(if|when|whenever|should) (i|we) can (ever)? (help|assist|support|return|do) (you|in|out|with|anything|the)?',
    "(i'd|i would|i'll|i will|we'd) owe you (one|a|big|big time|dinner|lunch)?",
    '(i|we) (owe|will owe) you (one|a|big|big time)',
    '(always|more than|very|so|only too)? (happy|glad|here|willing|ready|eager|around|available) to (help|be of (help|service|assistance)|assist|support|reciprocate|return|pay it)',
    "(would|will|'d)? (love|like|be happy|be glad|be honored) to (help|reciprocate|repay|be (helpful|useful|of help)) (you|in|out|however|in any way|any way)?",
    '(how|what) (i|we) (can|could|might) (help|be helpful|be useful|be of|do for you|give back|offer|support|return|repay)',
    '(need|needs|want|wish) (a|an|another|any|someone|somebody|to|some)? ... (ear|hand|help|shoulder|anything|talk)',
    '(make it|make this) worth your (while|time)',
    "(scratch|watch) (your|each other's) back",
    'pay it forward',
    "(i|we) (have|'ve) (many|some|several|lots of|a few|a lot of|great|plenty of) ... (ideas|thoughts|suggestions|insights) (on|for|about|that|to|you|which|of)",
    "(i|we) (am|are|'m|'re)? (confident|sure|certain|convinced) (that)? ... (can|could|will|would) (help|generate|increase|improve|save|benefit|add|bring|boost|deliver|make|provide|secure|reduce|grow)",
    '(can|could) be (influential|instrumental)',
    '(i|we) (can|could|would|will) be (a|of) (big|great|huge|real|tremendous)? (help|asset|benefit|addition|service|use)',
    '(we|i) (can|could) (position|help you|take you|get you|secure|add value|bring value|increase|boost|improve|reduce|grow|streamline|maximize|optimize|make sure)',
    'add value (to|for)',
    '(win win|win for (you|both))',
    '(use|using|benefit from|take advantage of) (our|my) (expertise|services|experience|resources|help|skills)',
    'know(s)? what works',
    '(grateful|indebted) forever',
    '(buy|owe) you a (beer|coffee|drink) (sometime|someday|one day|some time)',
  ],
});

export const bargainPhrases = phrases({
  bargain: [
    'in exchange for (your|a|an|the|you|this|my)',
    'in return for (your|a|an|the|you|this)',
    "(if|once|when|provided|as long as|as soon as) you (can|could|would|will|agree to|do|are willing to|'ll|'re able to)? (please)? (introduce|refer|endorse|recommend|hire|help|give|write|review|sign|vote|connect|put|support|fund|promote|follow|share|star|like|retweet|do|say yes|agree|mention|publish|approve|accept|get|send|answer|donate|meet|vouch) ... ... (i'll|i will|we'll|we will|i'd|i would|i can|we can)",
    "(give|lend|spare|get|send|show|grant) (me|us) .. (and|then) (i'll|i will|we'll|we will|i can|we can) (give|send|show|buy|pay|make|get|help|introduce|return|do|write)",
    "(introduce|refer|recommend|endorse|help|hire) me .. (and|then) (i'll|i will|we'll|we will)",
    '(quid pro quo|tit for tat)',
    "(i'll|i will|we'll|we will) ... (only)? (if|once|when|provided|as long as) you (introduce|refer|endorse|recommend|hire|help me|help us|give me|give us|write|sign|vote|connect me|put me|support|fund|promote|follow|share|star|agree|vouch)",
  ],
});

export const freePhrases = phrases({
  free: [
    'either way',
    'in any case',
    'regardless',
    'no matter what',
    'whatever you (decide|answer|choose)',
    'yes or no',
    'as agreed',
    'as we agreed',
    'even if',
  ],
});
