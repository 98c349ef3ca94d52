import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { VagueFact, VagueKind } from './fact.ts';
import { type Found, isSaid, searchProse, wordSet } from './search.ts';

const ANY = "(any|some|a little|a bit of|any and all|whatever|a few|your|any other|any additional|any further|any kind of|any sort of|further|any possible|any potential|some of your|some of our|all the|general)";
const HELP = '(advice|tips|tip|guidance|pointers|pointer|insight|insights|help|thoughts|thought|suggestions|suggestion|feedback|input|wisdom|words of wisdom|assistance|support|direction|recommendations|ideas|information|info|perspective|counsel|background|aid|inputs|comments|opinion|opinions|mentorship|knowledge|expertise|leads)';
const LIFE = '(experience|experiences|journey|path|career|career path|background|story|role|company|work|perspective|perspectives|opportunities|opportunity|insights|advice|team|organization|organisation|firm|industry|field|life|position|job|business|professional journey|plans|future plans|goals|vision|trajectory|thoughts|activities|expertise|interests|needs|services|success|knowledge|operations)';
const TALK = '(chat|chatting|talk|talking|speak|speaking|discuss|discussing|hear|hearing|learn|learning|know|knowing|connect|connecting|explore|exploring|understand|understanding|ask|meet|share)';
const MOMENT = '(time|moment|chance|minute|second|opportunity|free moment|spare moment|spare minute|free time|break)';

const find = phrases<VagueKind>({
  purpose: [
    "(pick|picking) (your|ur|his|her) (brain|brains|mind)",
    "(love|like|hoping|hope|wanted|want|opportunity|happy|great|nice|glad|excited|keen|interested in|chance|thought we could|we could|could we|can we|reaching out|reach out|i'd love|enjoy|wish|we should|let's|try) (to)? (reach out and|maybe|just|also|really|finally|possibly|briefly)? (connect|connecting|network|networking|touch base|catch up|catching up|be in touch|get in touch|compare notes|get to know you|link up|meet up|reconnect|sync up|join forces|collaborate|hang out)",
    "(touch|touching) base", "(catch|catching) up", "(compare|comparing|trade|trading|swap|swapping) notes", "(get|getting) to know (you|each other|one another)",
    "(grab|get|have|do|buy you|meet for|grabbing|getting|having) (a|some)? (quick|virtual)? (coffee|drink|drinks|beer|tea|lunch|bite) (sometime|some time|soon|one day|someday|one of these days|some day|together sometime)",
    "(hop|jump|get) on (a|the) (quick|brief|short)? (call|phone|zoom|video call)", "(have|get|keep) (you|him|her) (involved|on board)", "(talk|chat) shop", "(explore|discuss|find|identify|see|look for|discover) (some|any|the|potential|possible)? (potential|possible)? (synergy|synergies|ways to collaborate|ways to work together|ways we|ways (that)? we (can|could|might)|collaboration|partnership|partnerships|areas of (mutual|common) interest|mutual interests?|common ground|win win|possibilities)",
    '(the|any|some|possible|potential) (synergy|synergies)', '(mutual|mutually) (benefit|beneficial|interest|interests)', 'introduce (myself|ourselves|our (firm|company|services|product|team|organization|solution))', '(do|ask) (me|us|you) (for)? (a|one|another|this|a quick|a small|a little|a big|a huge)? (favor|favour|solid)', 'a (favor|favour)', '(work together|partner|team up|do something together|do business)', '(build|building|grow|growing|expand|expanding) (my|a|our) (network|relationship)', '(my|our|this|a) (problem|issue|situation|project idea|predicament)$',
  ],
  topic: [
    `(your|his|her|their) (professional|own|personal|past|amazing|incredible|unique|overall|extensive|vast|broad|impressive|inspiring|great|current|future|group's|upcoming)? ${LIFE}`,
    `${TALK} (more|all|a bit|a little|a little bit)? (about)? (the|any|some|potential|possible|new|career|job|future|business|other)? (potential|possible|new|career|job|future|business)? (opportunities|opportunity|possibilities|synergy|synergies|ideas|issues|things|stuff|topics|options|matters)`,
    '(any|some|various|several|potential|new|possible|future|major|other|many|certain|numerous|a few|a couple of|exciting|interesting|mutual) (potential|new|possible|future|exciting|of our|of my|other)? (opportunities|ideas|issues|things|topics|alternatives|options|matters|possibilities|projects|openings|developments|challenges)',
    "(the|some|all the) (issues|challenges|problems|things|opportunities|matters) (that)? (we're|we are|i'm|i am|we|they're) (all)? (facing|having|seeing|working|dealing)",
    "(some|a few|a couple) of (our|my|the) (ideas|thoughts|issues|challenges|questions|options)", "(how|what) (you|you're|things) (got|ended up|are) (where you are|to where you are|up to|doing|into)", "(what you do|what it's like|how you got (there|here|started|into)|your line of work|all things|everything about|this and that|a few things|something with you|something by you|life in general)",
    '(opportunities|opportunity) (at|with|in|within|for|between|of|there)', "(enron's|company's|firm's|team's|organization's|group's) (opportunities|activities|plans|work|goals|needs)", 'the (industry|space|field|business|market) in general', '(networking and success|my success|my career|my job search|my future|my chances)',
  ],
  moment: [
    "(sometime|some time|someday|some day|one day|one of these days|any day|some point|any time|anytime|at some point|at some time|at any point|one evening|some evening) (soon|this|next|in|during|over|that|when|after|works|before|convenient|which|you|is)? (week|month|year|the|is|works|convenient|that's|works)? (convenient|good|best|works|is|coming|near|next)? (for|weeks|days|future|with|to)? (you|your)?",
    "in the (near|not too distant|coming|next few|next couple of|upcoming|foreseeable) (future|days|weeks|months|week|few days|few weeks)?", "(the)? next (few|couple of|several) (days|weeks|months)", "in the coming (days|weeks|months)",
    `(when|whenever|if|once|as soon as) (you|you've|you have|you'll|u) (have|get|got|can|find|are|find yourself)? .. (a|some|any|the|time|free|spare|have)? ${MOMENT}`,
    "(when|whenever|once|as soon as|if) (you are|you're|things|the dust|life|you|it|ever|work) .. (ready|able|free|back|settled|settles|calm down|calms down|slow down|slows down|in town|up to it|feel up|feel like|interested|settle|quiet down|less busy|around|decompress|come through|get to|pass through)",
    "(when|if) the dust settles", "(before (too )?long|later on|down the road|down the line|in due course|eventually|when time permits|as time permits|as time allows|time permitting|at a later (date|time|point)|another time|some other time)", '(talk|chat|meet|speak|connect|coffee|lunch|dinner|together|call|up|you|hear) soon', 'soon (would|if|to|for)', 'sooner rather than later', 'in a (few|couple of) (days|weeks|months)',
    "(next time|if|when|whenever|should) (you|i) (are|'re|get|come|visit|pass|happen|find yourself|ever|next)? .. (in|to|through|by|around|near|visit) (town|the|my|your|our|houston|london|city|area|neighborhood|boston|paris|here|there)",
  ],
  calendar: [
    "(whenever|what|whatever|when|any|which|anytime|any time|any day) (time|times|day|days|date|dates|slot|is|would be|might be|seems|sounds|else|that|moment)? (is|would be|that|might)? (works|work|suits|suit|convenient|best|good|easiest|fits|fit|better|is easier|most convenient|is good) (best|well|better)? (for|with|in)? (you|your schedule|your calendar|your end|you best|yours)?",
    "(at|when|whenever|by|to|for) (it is|it's|that is|that's|is|would be)? (your|ur|most|at your|you)? (earliest|own|first|best|next|very)? (convenience|convenient|leisure|disposal)",
    "(sometime|time|day|date|slot|times|dates) (that's|that is|which is|that are|that|would be|most|is)? (most)? (convenient|suits|suitable|works|best|good|work|fits|better) (best|well)? (for|with|to)? (you|your (schedule|calendar))?",
    "(let|tell|drop|advise) (me|us) .. (know|a line)? (what|when|which|your|of|some|a few|if|whether|how|about) ... (works|work|availability|available|free|suits|suit|schedule|times|dates|best|can do|calendar|time)",
    "(are|would) you (be)? (free|available|around|open|up) (for|to|at|any|some|this|next|in|on|sometime|soon|anytime|over|during|by)?", "(what|how|when) (does|is|are|do|would) (your|you) .. (calendar|schedule|availability|available|free|week) .. (look|like|look like)?", "(any|your|some|share your|send your|send me your|of your|about your|about|check your|time on your|space in your) (availability|availabilities|openings in your (schedule|calendar)|available times|free slots|calendar)", "availability", "(do|would|will) you (have|happen to have) (any|some|a|the|a little|a few|a bit of|time|any free|any available) (time|times|availability|minutes|moments|slot|slots|openings|to|for)", "(pick|choose|find|suggest|propose|name|give me|set|set up|arrange|schedule|find us|fix|have) (a|any|some|me a|us a) (good|convenient|mutually|mutual|suitable|few|couple of|best)? .. (time|times|date|dates|day|days|slot|slots|hour)", "(i|we|i'm|we're|i can be|we can be) (am|are|can|can be|could|could be|'m|will be)? (very|pretty|quite|totally|completely|wide|fully|generally)? (flexible|open|available|free) (any|all|most|whenever|to|with|around|at any|on my|for|and|$|anytime|on)", "(work|fit|plan|schedule) around (your|you)", "(if|as) your (schedule|calendar|time) (permits|allows|allow|permit|is open)", "i can (make (myself|it)|be|do) (available|work|whenever|anytime|any time)", "the earliest (date|day|time|possible)", "(what|when) you (can|could) (do|make|manage)", 'when (can|could|should|might|would) (we|you|i) (meet|talk|chat|speak|get together|be available|connect|do this|have|visit|come|be free)', '(good|best|convenient|suitable|right|better) (time|day|date|times|days|dates|moment) (to|for) (talk|chat|meet|speak|call|connect|you|a|us|both|visit|get)', 'find (some|a) time',
  ],
  advice: [`${ANY} (general|career|other|additional|useful|possible|professional|kind|valuable|historical|small|relevant|helpful|further|background|more|specific)? ${HELP}`, `(love|like|appreciate|value|welcome|need|seek|seeking|looking for|want|hoping for|hope for|get|for|could use) (your|some|any|a bit of)? (general|career|professional)? ${HELP}`, 'anything (at all)? (you|that you|you\'d) (can|could|might|may|would|have|think)', 'anything (would|will) (help|be)', 'whatever (help|you can|advice|you could|you think|guidance)', '(help|assist|support) (me|us) (out|in any way)? (in any way|however you can|any way you can|with anything|with everything)', 'in any way (you can|possible|you could)', '(some|any) (questions|question)'],
  length: [
    '(some|a little|a bit of|a moment of|a little bit of|any|a few moments of|a minute of|a piece of|spare) (of)? (your|ur)? (valuable|precious|free|spare)? time', '(a few|a couple of|a couple|several|some|a handful of) (of your)? (minutes|moments|hours|mins|seconds)', '(a|some|for a|have a|short|little) (quick|brief|short|little|fast|small|super quick|very quick|very brief) (chat|call|talk|conversation|meeting|word|discussion|phone call|phone chat|video call|coffee|zoom|sync|catch up|chat over|coffee chat|informational interview|virtual coffee|interview|minute|moment)', '(speak|talk|chat|meet|discuss|connect|call) (briefly|quickly)', '(briefly|quickly) (speak|talk|chat|meet|discuss|connect|call)', "(not|won't|will not|shouldn't|should not|wouldn't) (take|require|be) (you)? (very|too)? (much|long|more than a few|a lot)", '(a|one) (moment|minute|second|sec|word) (of your time|to chat|to talk|to speak|with you)', 'for a (bit|while|little while|moment|minute)', 'have time (to|for)', "(take|have|spare|find|make|got) (the|some|any)? time (to (chat|talk|meet|speak|connect|discuss|catch|hop|sit|get|call|grab)|for (a|coffee|lunch|me|us|it))", 'time to (chat|talk|speak|connect)',
  ],
  person: [
    "(the|an|some|any)? (right|appropriate|correct|proper|best|relevant|responsible|suitable|concerned) (person|people|persons|contact|contacts|individual|individuals|department|team|party|folks|one|parties)", "(someone|somebody|anyone|anybody|some people|people|someone else|folks|a person|some folks|others|a few people|a contact|contacts|whoever) (at|in|from|on|with|who|you|within|else|that|working|to talk|to speak|inside|there|like|you think|you know|might|could|would|i|is|to)", "(introduce|introduction|intro|connect|refer|point|direct|put) (me|us|you|in touch)? (to|with)? (some|any|a few|other|the right|a couple of|several)? (people|folks|someone|somebody|anyone|contacts|others|colleagues|person|recruiters|recruiter)", "(know|knew|think of|aware of) (of)? (anyone|someone|anybody|somebody|people|others|any one|a person|any (companies|firms|people|organizations))", '(who|whom) (i|we) (should|could|can|might|ought to) (talk|speak|contact|reach|meet|write|be talking|ask)', "(an|a|some|any) (exec|executive|executives|manager|expert|contact|colleague|professional|recruiter|engineer|leader|mentor|investor|investors) (at|in|from|who|within|there|interested)", '(further|a|any) (referral|referrals|introductions|contacts|connections)', '(your|a) (network|contacts|connections|rolodex)',
  ],
  review: [
    "(take|have|taking|having|give (it|this|me|them)) (a|another|it a|this a)? (quick|brief|little|closer|second|look|glance|read)? (look|glance|peek|read|once over|look over)", "(let (me|us) know|tell (me|us)|share|send (me|us)?|hear|love|like|get|know|appreciate|welcome|value) (what)? (you|your|any|some)? (all|both|guys)? (think|thoughts|feedback|comments|opinion|reaction|reactions|impressions|impression|notes|input|take|make of)", "(any|your|some|all|general|overall|honest) (thoughts|feedback|comments|input|impressions|notes|reactions|critique)", '(look|read|go|looking|reading|going) (it|this|that|them)? (over|through)', '(look|looking|read|go|run) (over|through) (it|this|my|the|our)', '(give|get|provide|love|appreciate|have|like|some|need) (me|us|you|your)? (some|any|your|a bit of)? feedback', 'what (do)? you think', 'thoughts',
  ],
  urgency: ['asap', 'as soon as (possible|you can|you possibly can|you are able)', '(at|when|whenever|if) (some point|you (get|have|find) (a|the|some) (chance|moment|minute|time|opportunity|second)|you can|you get around to it|time permits)', '(soon|quickly|urgently|shortly|promptly|in a timely manner)', 'at (the|your) earliest .. (possible|opportunity|convenience)?', '(when|whenever) (you can|you get to it|possible)', '(no|not in a|in no) (rush|hurry)', 'in the (near|coming) (future|days)', '(timely|in good time|before long|right away|immediately)'],
  opinion: ["(what|how) (do|does|would|should|can|are|shall) (you|we|i|everyone|everybody) (all|guys|both)? (think|feel|say|proceed|suggest|recommend|go about|do|handle|move forward|move ahead|go forward|approach this|approach it)", 'thoughts', 'any (thoughts|objections|ideas|opinions|preferences)', '(let (me|us) know|tell (me|us)|share) (what|your|how) (you|thoughts|opinions|opinion|preference|preferences|views|we) (all|guys|both|everyone)? (think|feel|prefer|say|want to proceed|should proceed|would like|want)?', 'how (to|should i|should we|would you like (me|us) to|do we|do you want (me|us) to) proceed', 'please advise', 'your (thoughts|opinion|views|take|preference)', 'what say you', '(weigh|chime) in', 'wdyt'],
  subject: ["(a|one|just|have|had|another|quick|small|short|brief|simple)? (a|one)? (quick|small|short|brief|simple|fast|random|general|little) (question|questions|request|favor|ask|note|query|inquiry|thing|one)", '(a|have|had|some|few|couple of) (questions|question) (for you|about|on|regarding|to ask)?$'],
  openings: ["(any|are there any|have any|some|job|current|open|an|the|other|suitable|available|future|possible|potential) (job|open|current|available|suitable|relevant|entry level|internship|vacant)? (openings|opening|vacancies|vacancy|positions|roles|jobs|opportunities|internships|position available|internship)", "(are|is|if) (you|your .. (team|company|firm|group|lab)|they) (currently|still|now)? (hiring|recruiting|looking for (people|interns|someone|candidates))", "(refer|referring|recommend) (me|us|him|her)", '(give|get|provide|write|for|be) (me)? (a|an|your) (referral|reference|recommendation)', "keep (me|us|my (resume|cv|name|profile)) .. (in mind|on file)", "(hire|hiring) me", '(get|getting|find|finding|land|landing|looking for|seeking|searching for|need) (me)? (a|an|my)? (summer|part time|full time|new|entry level|first)? (job|work|internship|position|employment|role)', 'put in a (good)? word', "(a|good|great|right|possible|strong) (fit|match) (for|at|in) (your|any)"],
  'link-to-book': ['(book|schedule|pick|choose|find|grab|select|reserve|set up) .. (time|slot|meeting|call|a|me) .. (here|via|using|through|at|on|with) .. (<link>|calendly|calendar|link|my calendar)', "(here's|here is|use|via|through|this is|with|on|check|see) (the|a)? (my|our|this) .. (calendly|booking|scheduling|calendar|bookings|cal|doodle) (link|page|calendar|url)?", '(calendly|savvycal|cal.com|doodle|bookings link|booking link|scheduling link|calendar link)', '(my|our) calendar <link>'],
});

/**
 * Reads wording that leaves something open. `isBounded` tells that the same sentence goes on to bind it: "pick your brain
 * about roses", "any advice on whether to accept".
 */
export function readVague(prose: Prose): readonly VagueFact[] {
  return searchProse(prose, find, isMeant).map((found) => ({ kind: found.kind, span: found.span, isBounded: isBounded(found) }));
}

function isMeant(found: Found<VagueKind>): boolean {
  const { sentence: { tokens }, first, last, kind } = found;
  const before = tokens[first - 1]?.word ?? '';
  const next = tokens[last + 1]?.word ?? '';
  if (kind !== 'length' && !isSaid(found)) return false;
  // "I learned more about your team", "we caught up": told of the past.
  if (PAST.has(before) || (kind === 'topic' && tokens.slice(0, first).some((it) => PAST.has(it.word)))) return false;
  // "If you have any questions", "without any help".
  if (kind === 'advice' && (before === 'without' || OFFERED.has(before) || (before === 'need' && hasBefore(tokens, first, 'if')))) return false;
  if (kind === 'calendar' && (next === 'of' && before !== 'know')) return false;
  return true;
}

const PAST = wordSet('learned enjoyed appreciated loved heard grabbed had read discussed met saw liked attended thanks thank spoke talked chatted caught');
const OFFERED = wordSet('have with answer ask');

function hasBefore(tokens: Found<VagueKind>['sentence']['tokens'], at: number, word: string): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some((it) => it.word === word);
}

const BINDS = wordSet('about on regarding concerning whether which how why what where of for from with around moving at in as to');
const LOOSE = wordSet('you your me my us our it this that them the a an any some and or would will is are can could might may have has i we if when so possible all share give offer provide greatly much appreciated welcome there here field industry general more');

/** Something definite follows in the same sentence: a name, a number, or a word that is not one of the empty ones behind "about" or "on". */
function isBounded({ sentence: { tokens }, last }: Found<VagueKind>): boolean {
  let isOpen = false;
  for (let at = last + 1; at < tokens.length && at <= last + 12; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.isAfterBreak) return false;
    if (!isOpen) {
      isOpen = BINDS.has(token.word);
      continue;
    }
    if (/^\d/.test(token.word) || (token.isCapital && !/^i(?:'|$)/.test(token.word))) return true;
    if (!LOOSE.has(token.word) && !BINDS.has(token.word)) return true;
  }
  return false;
}
