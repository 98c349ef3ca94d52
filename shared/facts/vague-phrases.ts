import { phrases } from '../text/phrases.ts';
import type { VagueKind } from './fact.ts';

const ANY =
  '(any|some|a little|a bit of|any and all|whatever|any other|any additional|any further|any kind of|any sort of|any possible|any potential|any and every)';
const HELP =
  '(advice|tips|tip|guidance|pointers|pointer|insight|insights|help|thoughts|thought|suggestions|suggestion|feedback|input|wisdom|words of wisdom|assistance|support|direction|recommendations|ideas|information|info|perspective|counsel|background|aid|mentorship|expertise|leads)';
const OWN_HELP =
  '(advice|insight|insights|guidance|wisdom|perspective|thoughts|counsel|mentorship|expertise|input|knowledge|tips|mentoring|coaching)';
const LIFE =
  '(experience|experiences|journey|path|career|career path|background|story|role|company|work|perspective|perspectives|opportunities|opportunity|insights|advice|team|organization|organisation|firm|industry|field|life|position|job|business|plans|goals|vision|trajectory|thoughts|activities|expertise|interests|needs|services|success|knowledge|operations|lab|group|startup|practice)';
const TALK =
  '(chat|chatting|talk|talking|speak|speaking|discuss|discussing|hear|hearing|learn|learning|know|knowing|connect|connecting|explore|exploring|understand|understanding|ask|asking|share|sharing|interested in|curious about|excited about|hearing)';
const MOMENT = '(time|moment|chance|minute|second|opportunity|free moment|spare moment|spare minute|free time|break)';
const LOOSE_TALK =
  '(connect|connecting|network|networking|touch base|catch up|catching up|be in touch|get in touch|compare notes|link up|meet up|reconnect|sync up|join forces|collaborate|hang out|reach out)';
const DRINK = '(coffee|drink|drinks|beer|tea|lunch|bite)';
const PERSON =
  '(someone|somebody|anyone|anybody|people|folks|a person|some people|some folks|others|some of your|a few people|whoever|any contacts|contacts|some contacts|a contact|one of your (contacts|colleagues))';

/** Wording that leaves something open, by what it leaves open. */
export const vaguePhrases = phrases<VagueKind>({
  purpose: [
    '(pick|picking) (your|ur|his|her) (brain|brains|mind)',
    `(love|like|meaning|hoping|hope|wanted|want|opportunity|happy|great|nice|glad|excited|keen|chance|enjoy|wish|eager|possible|time|looking|honored|interested in) (to)? (maybe|just|also|really|finally|possibly|briefly)? ${LOOSE_TALK}`,
    `(can|could|may|might|should|shall|let's|let us|would) (we|i)? (maybe|just|possibly|finally)? (connect|network|touch base|catch up|compare notes|link up|meet up|reconnect|sync up|collaborate|hang out)`,
    '(touch|touching) base',
    '(catch|catching) up',
    '(compare|comparing|trade|trading|swap|swapping|exchange|exchanging|share|sharing) (notes|views|ideas|thoughts|perspectives|experiences)',
    '(get|getting) to know (you|one another)',
    `(grab|get|have|do|buy you|meet for|grabbing|getting|having) (a|some)? (quick|virtual)? ${DRINK} (sometime|some time|soon|one day|someday|one of these days|some day|together sometime)`,
    '(hop|jump|get) on (a|the) (quick|brief|short)? (call|phone|zoom|video call)',
    '(have|get|keep) (you|him|her) (involved|on board)',
    '(explore|discuss|find|identify|see|look for|discover|exploring|discussing) (some|any|the|potential|possible)? (potential|possible)? (synergy|synergies|ways to collaborate|ways to work together|ways (that)? we (can|could|might)|collaboration|partnership|partnerships|areas of (mutual|common) interest|mutual interests?|common ground|possibilities)',
    '(the|any|some|possible|potential) (synergy|synergies)',
    'introduce (myself|ourselves|our (firm|company|services|product|team|organization|solution))',
    '(work together|partner up|team up|do something together|do business together)',
    '(build|building|grow|growing|expand|expanding) my (professional)? network',
    '(fix|solve|look at|look into|help with|with) my (problem|issue|situation)',
  ],
  favor: [
    '(do|ask) (me|us|you)? (for)? (a|one|another|this|a quick|a small|a little|a big|a huge)? (favor|favour|solid)',
    '(need|have) (a|one) (quick|small|little|big|huge)? (favor|favour)',
  ],
  topic: [
    `${TALK} (more|all|a bit|a little|a little bit|a bit more|a little more|with (you|him|her))? (about|of|on)? (all)? (your|his|her) (professional|own|personal|past|amazing|incredible|unique|overall|extensive|vast|broad|impressive|inspiring|great|current|future|work|career|entire|whole|wealth of)? ${LIFE}`,
    `(about|regarding|on) (all)? (your|his|her) (professional|own|personal|past|amazing|incredible|unique|overall|extensive|vast|broad|impressive|inspiring|great|current|future|work|career|entire|whole)? ${LIFE}`,
    `${TALK} (more|all|a bit|a little|a little bit|with you)? (about)? (the|any|some|potential|possible|new|career|job|future|business|other|various|our|these|those)? (potential|possible|new|career|job|future|business)? (opportunities|opportunity|possibilities|synergy|synergies|ideas|issues|things|stuff|topics|options|matters)`,
    '(any|some|various|several|many|certain|numerous|a few|exciting|interesting|mutual|major) (potential|new|possible|future|exciting|other|interesting)? (opportunities|ideas|issues|topics|alternatives|matters|possibilities|developments|challenges)',
    '(possible|potential|new|future|career|job|business|internship|networking|exciting) (opportunities|possibilities)',
    "(the|some|all the) (issues|challenges|problems|things|opportunities|matters) (that)? (we're|we are|i'm|i am|we|they're|you're) (all)? (facing|having|seeing|working|dealing)",
    '(some|a few|a couple|any|several) (of)? (our|my|these|his|her) (ideas|thoughts|issues|challenges|options|projects|plans)',
    "(what you do|what it's like|how you got (there|here|started|into)|your line of work|all things|everything about|this and that|a few things|life in general)",
    "(company's|firm's|team's|organization's|group's|company|firm) (opportunities|activities|plans|goals|needs)",
    'interested in .. (opportunities|opportunity)',
    '(networking and success|my success|my chances|my career|my job search|my future) .. (in general|and|$)',
  ],
  moment: [
    '(sometime|some time|someday|some day|one of these days|at some point|at some time|at any point|one evening|some evening) (soon|this|next|in|during|over|after|before|within)? (the)? (week|month|year|coming|near|next|days)? (weeks|days|future)?',
    'in the (near|not too distant|not so distant|foreseeable) (future|term)',
    'in the coming (days|weeks|months)',
    '(the)? next (few|couple of|several) (days|weeks|months)',
    `(when|whenever|if|once|as soon as) (you|you've|you have|you'll|u) (next|ever|do|might|can)? (have|get|got|find|spare) (a|some|any|the|a free|a spare|free|spare)? ${MOMENT}`,
    "(when|whenever|once|as soon as) (you are|you're|things|the dust|life|it all|work|everything|all this|all of this) ... (ready|back|settled|settles|settle|calm down|calms down|slow down|slows down|up to it|up for it|less busy|decompress|quiet down|quiets down|free|around)",
    "(if|should|when|whenever) (you're|you are|i'm|i am) ever",
    '(if|should|when|whenever) (you|i) ever (come|get|visit|pass|are|find|happen|make it|end up)',
    '(when|whenever) (you|i) (feel up|feel like|want|get around)',
    '(when|if) the dust settles',
    "(if|when|whenever|next time|should) (you are|you're|you get|you come|you|i'm|i am|i) (ever|next|happen to be|find yourself|get|come|visit|pass)? .. (in|to|through|by|around|near|back)? (town|the (area|neighborhood|neighbourhood|city|country|bay area|east coast|west coast)|my area|your area|our (area|town|city)|my neck)",
    '(before too long|down the road|down the line|in due course|eventually|when time permits|as time permits|as time allows|time permitting|at a later (date|time|point)|another time)',
    '(talk|chat|meet|speak|connect|coffee|lunch|dinner|together|call|drinks|up) (sometime|soon)',
    'sooner rather than later',
    'in a (few|couple of) (days|weeks|months)',
  ],
  calendar: [
    '(whenever|whatever|any|anytime|any time|any day|wherever) (<weekday>|time|times|day|days|date|dates|slot|is|would be|seems|else|that|moment)? (is|would be|that|might|which)? (is|be)? (works|work|suits|suit|convenient|best|good|easiest|fits|fit|better|most convenient) (best|well|better)? (for|with|in|to)? (you|your schedule|your calendar|your end|yours)?',
    '(whenever|anytime|any time) you (want|like|can|are free|are available|have time|prefer|please|wish)',
    "(whenever|anytime|any time) (you're|you are) (free|available|around|in|ready)",
    '(anytime|any time) (is fine|is good|this|next|in|before|between|after)',
    '(at|when|whenever|by|to|for) (your|ur|you) (earliest|own|first|best|next|very)? (possible)? (convenience|leisure|disposal)',
    "(whenever|when|if|as) (it is|it's|that's|is) (most)? convenient",
    "(sometime|some time|time|day|date|slot|times|dates) (that's|that is|which is|that are|that|that would be|most|would be|which) (most)? (convenient|suits|suitable|works|best|good|work|fits|better|convenient) (best|well)? (for|with|to)? (you|your (schedule|calendar))?",
    '(your|any|whatever) (availability|schedule|calendar) (permits|allows)',
    '(any|whatever) availability',
    '(work|fit|plan|schedule) around (your|you)',
    "(i'm|i am|we're|we are|i can be|we can be) (very|pretty|quite|totally|completely|wide|fully|generally)? (flexible|open) (any|all|most|whenever|to|with|around|on|anytime|$)",
    '(let|tell) (me|us) .. (know)? (what|when|whenever|which) (works|work|suits|suit|is (best|good|convenient|easiest)|time works|day works|times work|days work|time suits|date works|time is)',
    'let (me|us) know what you can (do|manage|make)',
    'what (works|suits|is good|is best) (best)? for you',
    'i can make myself available',
  ],
  availability: [
    '(are|would|will) you (be)? (free|available|around|open|up) (for|to|at|any|some|this|next|in|on|sometime|soon|anytime|over|during|by|for)?',
    '(what|how|when) (does|is|are|do|would) (your|you) .. (calendar|schedule|availability|available|free|week) .. (look|like|look like)?',
    "(let|tell|drop|advise|send|give|share) (me|us|with me|with us)? .. (know)? (of|about|on|if|whether|how|when|what)? (your|you|you're) .. (availability|available|free|schedule|calendar)",
    '(your|share your|send your|of your|about your|about) (availability|availabilities|available times|free slots)',
    '(do|would|will) you (have|happen to have) (any|some|a|the|a little|a few|a bit of|time|any free|any available) (time|times|availability|minutes|moments|slot|slots|openings|to|for)',
    '(pick|find|suggest|propose|name|set|arrange|fix) (a|some|me a|us a) (good|convenient|mutually|mutual|suitable|few|couple of|best)? .. (time|times|date|dates|slot|slots)',
    '(what|when) (time|times|day|days|date|dates)? .. (would|is|might|works|are|could) .. (good|best|convenient|work|suit|available|free)? (for|to|with)? (you|meet|talk)',
    'when (can|could|should|might|would) (we|you|i) (meet|talk|chat|speak|get together|be available|connect|do this|visit|come|be free)',
    '(good|best|convenient|suitable|right|better|earliest) (time|day|date|times|days|dates|moment) (to|for|we|you|i) .. (talk|chat|meet|speak|call|connect|visit|get|you|us)',
    '(find|set) (some|a|up a) time',
    '(if|as) your (schedule|calendar|time) (permits|allows|allow|permit|is open)',
    'availability',
  ],
  advice: [
    `${ANY} (general|career|other|additional|useful|possible|professional|kind|valuable|historical|small|relevant|helpful|background|more|specific|constructive|quick|honest)? ${HELP}`,
    `(appreciate|value|welcome|seek|seeking|love|like|get|for|need|want|hear|ask|asking|benefit from|grateful for|hoping for|looking for) (for)? (your|some of your|a bit of|a bit of your) (general|career|professional|expert|kind|valuable|sage)? ${OWN_HELP}`,
    "(anything|whatever) (at all|else)? (you|that you|you'd) (can|could|might|may|would|think)",
    'in any way (you can|possible|you could|that you can)',
    'however you can',
    '(help|assist|support) (me|us) (out)? (in any way|however you can|any way you can|with anything|with everything)',
    '(looking|hoping|searching|asking) for (advice|guidance|help|mentorship|support|tips|insights|feedback) ',
  ],
  length: [
    '(some|a little|a bit of|a moment of|a little bit of|any|a few moments of|a minute of) (of)? (your|ur)? (valuable|precious|free|spare)? time',
    '(a few|a couple of|a couple|several|some|a handful of) (of your)? (minutes|moments|mins|seconds)',
    '(a|some|for a|have a) (quick|brief|short|little|fast|small|super quick|very quick|very brief) (phone|video|virtual|coffee|informational)? (chat|call|talk|conversation|meeting|word|discussion|sync|catch up|interview|coffee)',
    '(speak|talk|chat|meet|discuss|connect|call) (briefly|quickly)',
    '(briefly|quickly) (speak|talk|chat|meet|discuss|connect|call)',
    "(not|won't|will not|shouldn't|should not|wouldn't) (take|require) (you)? (up)? (very|too)? (much|long|more than a few)",
    '(a|one) (moment|minute|second|sec|word) (of your time|to chat|to talk|to speak|with you)',
    'for a (bit|little while|moment|minute)',
    '(have|spare|find|make|got) (the|some|any)? time (to (chat|talk|meet|speak|connect|discuss|catch|hop|sit|get|call|grab)|for (a|coffee|lunch|me|us))',
    'time to (chat|talk|speak|connect)',
  ],
  person: [
    '(the|an|some|any)? (right|appropriate|correct|proper|best|relevant|responsible|suitable|concerned) (person|people|persons|contact|contacts|individual|individuals|department|party|folks|one|parties)',
    `(introduction|intro|introductions) (to|with) (the)? ${PERSON}`,
    `(introduce|connect|refer|point|direct|put|steer|send) (me|us) (in touch|in contact|over|along)? (to|with|toward|towards)? (the)? ${PERSON}`,
    `(talk|speak|meet|meeting|talking|speaking|connecting|connect|in touch|chat) (to|with) (the)? ${PERSON}`,
    `(is|are|be|was) there (perhaps|maybe|possibly)? (${PERSON.slice(1, -1)}|an exec|a (manager|colleague|person|good contact|contact|team|recruiter|member|lead)|an (executive|engineer|expert|editor))`,
    '(know|knew|think of|aware of|recommend|suggest) (of)? (anyone|someone|anybody|somebody|any people|any one|a person|people who|others who)',
    '(who|whom) (else)? (i|we) (should|could|can|might|ought to) (talk|speak|contact|reach|meet|write|be talking|ask)',
    '(further|any) (referral|referrals|introductions|connections)',
    '(your) (network|contacts|connections|rolodex)',
  ],
  review: [
    '(take|have|taking|having|give (it|this|me|them)) (a|another|it a|this a)? (quick|brief|little|closer|second|look|glance|read)? (look|glance|peek|read|once over|look over)',
    '(let (me|us) know|tell (me|us)|share|send (me|us)?|hear|love|like|get|know|appreciate|welcome|value) (what)? (you|your|any|some)? (all|both|guys)? (think|thoughts|feedback|comments|opinion|reaction|reactions|impressions|impression|notes|input|take|make of)',
    '(any|your|some|all|general|overall|honest) (thoughts|feedback|comments|input|impressions|notes|reactions|critique)',
    '(look|read|go|looking|reading|going) (it|this|that|them)? (over|through)',
    '(look|looking|read|go|run) (over|through) (it|this|my|the|our)',
    '(give|get|provide|love|appreciate|have|like|some|need) (me|us|you|your)? (some|any|your|a bit of)? feedback',
    'what (do)? you think',
    'thoughts',
  ],
  urgency: [
    'asap',
    'as soon as (possible|you can|you possibly can|you are able)',
    '(at|when|whenever|if) (some point|you (get|have|find) (a|the|some) (chance|moment|minute|time|opportunity|second)|you can|you get around to it|time permits)',
    '(soon|quickly|urgently|shortly|promptly|in a timely manner)',
    'at (the|your) earliest .. (possible|opportunity|convenience)?',
    '(when|whenever) (you can|you get to it|possible)',
    '(no|not in a|in no) (rush|hurry)',
    'in the (near|coming) (future|days)',
    '(timely|in good time|before long|right away|immediately)',
  ],
  opinion: [
    '(what|how) (do|does|would|should|can|are|shall) (you|we|i|everyone|everybody) (all|guys|both)? (think|feel|say|proceed|suggest|recommend|go about|do|handle|move forward|move ahead|go forward|approach this|approach it)',
    'thoughts',
    'any (thoughts|objections|ideas|opinions|preferences)',
    '(let (me|us) know|tell (me|us)|share) (what|your|how) (you|thoughts|opinions|opinion|preference|preferences|views|we) (all|guys|both|everyone)? (think|feel|prefer|say|want to proceed|should proceed|would like|want)?',
    'how (to|should i|should we|would you like (me|us) to|do we|do you want (me|us) to) proceed',
    'please advise',
    'your (thoughts|opinion|views|take|preference)',
    'what say you',
    '(weigh|chime) in',
    'wdyt',
  ],
  subject: [
    '(a|one|just|have|had|another|quick|small|short|brief|simple)? (a|one)? (quick|small|short|brief|simple|fast|random|general|little) (question|questions|request|favor|ask|note|query|inquiry|thing|one)',
    '(a|have|had|some|few|couple of) (questions|question) (for you|about|on|regarding|to ask)? $',
  ],
  openings: [
    '(any|are there any|have any|some|job|current|open|an|the|other|suitable|available|future|possible|potential) (job|open|current|available|suitable|relevant|entry level|internship|vacant)? (openings|opening|vacancies|vacancy|positions|roles|jobs|opportunities|internships|position available|internship)',
    '(are|is|if) (you|your .. (team|company|firm|group|lab)|they) (currently|still|now)? (hiring|recruiting|looking for (people|interns|someone|candidates))',
    '(refer|referring|recommend) (me|us|him|her)',
    '(give|get|provide|write|for|be) (me)? (a|an|your) (referral|reference|recommendation)',
    'keep (me|us|my (resume|cv|name|profile)) .. (in mind|on file)',
    '(hire|hiring) me',
    '(get|getting|find|finding|land|landing|looking for|seeking|searching for|need) (me)? (a|an|my)? (summer|part time|full time|new|entry level|first)? (job|work|internship|position|employment|role)',
    'put in a (good)? word',
    '(a|good|great|right|possible|strong) (fit|match) (for|at|in) (your|any)',
  ],
  'link-to-book': [
    '(book|schedule|pick|choose|find|grab|select|reserve|set up) .. (time|slot|meeting|call|spot|appointment|me) .. (here|via|using|through|at|on|with|from) .. (<link>|calendly|calendar|link|my calendar|this|here|below)',
    '(book|schedule|pick|choose|grab|select|reserve) .. (time|slot|meeting|call|spot|appointment) (here|below|<link>)',
    "(here's|here is|use|via|through|this is|with|on|check|see) (the|a)? (my|our|this) .. (calendly|booking|scheduling|calendar|bookings|cal|doodle) (link|page|calendar|url)?",
    '(calendly|savvycal|doodle|bookings link|booking link|scheduling link|calendar link)',
    '(my|our) calendar <link>',
  ],
});
