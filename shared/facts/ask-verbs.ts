import { type Hit, phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { type AskCue, skipAdverbs, wordAt } from './ask-cue.ts';
import type { AskType } from './fact.ts';

/** Words between the asking words and what is asked for: "would you **be willing to** take …". */
const findLight = phrases({
  light: [
    // states of the reader
    '(be|being|are|is)? (so|too|at all|all)? (able|willing|happy|glad|open|prepared|ready|comfortable|amenable|agreeable|inclined|okay|ok|up|keen|pleased) (to|for|with)',
    '(be|being)? interested in',
    '(be|being) (so|very)? (kind|good|generous) (enough|as)? to',
    'be in a position to',
    // time and occasion
    '(have|had|get|got|find|found|take|make|spare) .. (time|chance|moment|minute|minutes|opportunity|second|sec|seconds) (out|today)? to',
    '(it|this)? be (possible|ok|okay|alright|all right|feasible|convenient|good|great|best|wise|helpful) (for|if)? (you|me|us|i|we)? (to|could|can)?',
    '(there|any)? (any|a)? (chance|way|possibility) (of|that|to|for)? (you|i|we)? (can|could|might|would|to)?',
    // helping verbs
    '(like|love|want|wish|hope|need|try|agree|consent|mind|care|manage|arrange|offer|volunteer|undertake|dare) to',
    '(remember|bother|continue|begin|start) to',
    '(ask|asking|trouble|bother|get|count on|rely on|want|need|like|love|prefer|expect|encourage|urge|beg|request|require) (you|all of you|everyone|someone|somebody|one of you|either of you|your team) to',
    '(it|this)? (that|if) (you|someone|somebody|one of you)',
    '(mind|consider|contemplate|think about)',
    'help (me|us|him|her|them)? (to|with)?',
    'do the needful and',
    'do <me> (a|the|another) .. (favor|favour|kindness) (of|and|by)',
    '(go ahead|take a (moment|minute)|be sure|make (sure|certain)|see|see to it) (and|to|you|that you|that)',
    '(you|someone|somebody|anyone|anybody|you guys) (can|could|would|might|will|may|to)?',
    "(you'd|you'll)",
    // "let me know **whether you can** come"
    "(let|tell|advise|inform|ask|asking|confirm|say|know|hear|see|reply|respond|check) (me|us|him|her|you)? (know|with)? (if|whether) (you|you'd|you'll|you're|there|anyone|someone|we|it)",
    '(plan|intend|expect|mean|choose|decide) to',
    'make sense (to|for|if)',
    '(fancy|feel like|care for|in the mood for)',
    '(ask|asking|trouble|bother|pester) you for',
    "(you're|you are|they are) (able|available|willing|interested|free|planning|going|coming) (to|in|and)",
    '(if|whether|that|to|and|also|all|both|each|me to ask)',
    "(can't|cannot|could|can|would|might|will)",
  ],
});

const LEADS =
  /^(?:a|an|the|some|any|my|your|our|another|quick|short|brief|little|few|couple|of|for|about|more|further|me|us|&|phone|telephone|video|virtual|online|informal|informational|introductory|exploratory|proper|friendly|warm|small|big|minute|hour|long|good|new|\d{1,3}|half|full|first|next|second)$/;

/** The index of the word that carries the ask: the first verb or noun behind "would you be able to", "please", "I'd love". */
export function headOf(sentence: Sentence, cue: AskCue): number {
  if (cue.form === 'order') return skipLight(sentence, cue.last);
  return skipLight(sentence, cue.last + 1);
}

function skipLight(sentence: Sentence, from: number): number {
  const light = findLight(sentence);
  let at = skipAdverbs(sentence, from);
  for (let steps = 0; steps < 6; steps += 1) {
    const hit = light.filter((it) => it.first === at).sort((a, b) => b.last - a.last)[0];
    if (hit === undefined || isTakenUp(sentence, at, hit.last)) break;
    at = skipAdverbs(sentence, hit.last + 1);
  }
  return at;
}

/** "Agree to **the rent**": what is agreed to, and not what is done. */
function isTakenUp(sentence: Sentence, at: number, last: number): boolean {
  // "Consider me for the post" is none of "consider giving me".
  if (wordAt(sentence, at) === 'consider') return !wordAt(sentence, last + 1).endsWith('ing');
  return (
    /^(?:agree|consent)$/.test(wordAt(sentence, at)) &&
    /^(?:the|a|an|this|that|these|those|my|our|your|its|it|them)$/.test(wordAt(sentence, last + 1))
  );
}

/** Goes on over articles and small adjectives to the noun: "for **a quick** call". */
function nounOf(sentence: Sentence, from: number): number {
  let at = from;
  while (LEADS.test(wordAt(sentence, at))) at += 1;
  return at;
}

const MEAL =
  '(lunch|dinner|breakfast|brunch|supper|coffee|coffees|tea|drink|drinks|beer|beers|pint|meal|bite|cocktail|cocktails)';
const TALK =
  '(call|calls|meeting|meetings|chat|chats|conversation|conversations|visit|interview|appointment|session|demo|demonstration|zoom|catch up|discussion|telecon|teleconference|videoconference|conference|viewing|walkthrough|tour|consultation|huddle|sync|standup|debrief|one on one|get together|reunion)';
const EVENT =
  '(party|reception|gala|ceremony|event|wedding|opening|launch|dinner|luncheon|celebration|cake|show|concert|screening|picnic|tour|training|workshop|seminar|conference|briefing|hearing|exhibition)';
const WHEN =
  '(time|times|slot|slots|date|dates|day|days|hour|availability|schedule|calendar|diary|window|week|afternoon|morning|evening)';
const WORK =
  '(draft|paper|slides|deck|essay|report|chapter|manuscript|thesis|proposal|section|abstract|story|text|letter|cv|resume|introduction|novel|article|poem|code|patch|pr|design|page|pages|version|plan|application|document|translation|script|portfolio|pitch|post|mockup|mockups|site|website|figures|numbers)';
const EXPERT =
  '(someone|somebody|anyone|anybody|people|folks|person|lawyer|attorney|agent|doctor|firm|firms|house|houses|company|companies|supplier|suppliers|contractor|plumber|electrician|accountant|consultant|partner|partners|speaker|editor|designer|translator|tutor|candidate|candidates|contact|contacts|colleague|expert|experts)';

/** People who listen together. */
const AUDIENCE =
  '(members|team|class|classes|students|pupils|group|club|staff|audience|interns|graduates|committee|board|cohort|society|chapter|department|employees|volunteers|seminar|colloquium|conference|meetup|congregation|trainees|fellows|school|children|kids|residents|delegates|event|summit|symposium|wedding|funeral|gala|ceremony|party)';

/** What tells something and is no thing: whoever sends it answers a question. */
const INFO =
  '(address|addresses|number|numbers|name|names|details|detail|info|information|particulars|date of birth|birthday|size|sizes|preference|preferences|amount|price|prices|cost|costs|rates|fees|status|background|reason|reasons|eta|count|headcount|itinerary|whereabouts|password|code|id|dimensions|measurements|specs|hours|deadline|title|bio|answer|answers|opinion|views)';

/** What a verb asks for together with its object; read at the head of the ask, where the longest row counts. */
const findHead = phrases({
  meeting: [
    // to meet and to talk
    '(meet|meeting|chat|chatting|huddle|sync|rendezvous|reconnect|brainstorm|debrief)',
    '(talk|talking|speak|speaking) (with|to|together|over|by|on the phone|about|briefly|again|this|next|tomorrow|today|soon|sometime|for|through|when|before|after)? (me|us|you)?',
    '(call|phone|ring|telephone|dial|page) (me|us|in|into)',
    '(give|drop) <me> a (call|ring|buzz|bell)',
    '(discuss|discussing|talk about|talk over|go over|talk through) ',
    '(get|sit|sitting|getting|link|hook) (together|down|up)',
    '(get|bring|gather|pull) .. .. together',
    '(have|get|grab|exchange) (a|some|few) (word|quick word|words|moment|quick chat) (with|about|before|after|on|in)',
    '(catch up|catching up|touch base|go for|hop on|jump on|get on|dial in|sit in|hang out|team up)',
    // to come
    '(come|coming|stop|drop|swing|pop|nip|call|look|come along|fly|drive|head|step) (by|in|over|round|around|along|down|up|to|out|and|with|for|at)',
    '(join|joining) (me|us|him|her|them|for|in|at|on|the|our|a|by)',
    '(attend|attending|visit|visiting|come|coming|join|participate|participating|show up|turn up|rsvp)',
    '(make it|be there|be here|be present|be free|be available|be around|be in|be my guest|be our guest)',
    '(make|manage) it',
    '(stay|staying|stick|stop|hang) (on|behind|around|back|for|after|until|late|over)',
    'be (at|outside|back|home) (the|my|our|a|by|at|on|in|before|<number>|noon)',
    'be in (the|my|our) (office|room|lobby|hall|building|car|lab|studio|house|audience)',
    '(make|do|manage) (<weekday>|tomorrow|noon|<number>)',
    '(see|seeing) (me|us|you)',
    // meals and calls
    `(grab|grabbing|have|having|get|share|sharing|do|buy|drink|take|treat|join|meet|offer|schedule) .. .. ${MEAL}`,
    `(set|setting|arrange|arranging|book|booking|fix|plan|hold|organize|organise|have|do|schedule|scheduling|squeeze|fit|pencil|take|host) ... ${TALK}`,
    `(schedule|set up|arrange|find|book|block|clear|carve|reserve|hold|pencil|suggest|propose|name|pick|choose|free up) ... ${WHEN}`,
    '(give|send|share|tell|offer|provide|advise|indicate|confirm|let <me> know|let <me> have) ... (availability|slots|slot|calendar|times|dates|(time|date|day|days) (that|which|when|works|suits|to (meet|talk|call|speak|chat)|for (a|the|our|us)))',
    '(suggest|propose|offer|name|pick|choose|schedule|set|fix|find) (a|some|two|three|another|what) .. (time|times|date|day|slot|dates|days)',
    '(move|push|shift|bring) (our|the|my) (<number>|<weekday>)',
    `(move|moving|reschedule|rescheduling|postpone|push|shift|delay|rearrange|bring forward) ... ${TALK}`,
    '(reschedule|postpone|move (it|our|this) to)',
    '(swap|change|switch|trade|move|push|shift|bring) ... (slot|slots|time|times|date|dates|day|appointment)',
    '(compare|comparing|swap|swapping|trade|exchange) (notes|stories|ideas|war stories|thoughts)',
    '(introduce|introducing) (ourselves|myself)',
    '(put a face|see|seeing) (to|the doctor|you|him|her|them)',
    '(spare|give|find|lend|have|take|make|steal|borrow|get|grab) .. .. (minutes|minute|mins|min|hour|half an hour|moment|time) (of your time|this|next|on|for <me>|before|after|between|tomorrow|$)?',
    '(pick|picking) your brain',
    '(put|pencil|fit|squeeze|slot|sign|count) (me|us|him|her) (in|up|for|on|down)',
    '(block|hold|keep|book|save|reserve) .. (<number> (am|pm)|<weekday>|<month> <number>|noon|the day|the evening|the date)( (free|open))?',
    '(came|come|be|being|get|getting) .. (to|onto|on) ... (agenda|party|wedding|dinner|house|office)',
    'came',
    '(your )?(presence|attendance|company)',
    // nouns
    `(${TALK}|${MEAL}|walk|hike|stroll|swim|picnic|movie|barbecue|bbq|jog|climb|sail|round of golf|bike ride)`,
    '(minutes|half an hour|an hour|<number> minutes|<number> min|<number>) .. .. (chat|talk|call|meet|discuss|speak|of your time)',
    '(minutes|moments|minute|moment|time|hour|hours) to (chat|talk|call|meet|discuss|speak|introduce|tell|explain|show|walk|present|share|ask|learn|hear|connect|catch|pick|explore|run|go)',
    '(free|available|around|home|in town|in the office)',
    `(availability|schedule|calendar)`,
    `(confirm|advise|check) (if|whether|that) ... (<weekday>|<number> (am|pm)|tomorrow|works|suits|ok|attend|coming|come|join)`,
    `(confirm|confirming) .. (attendance|presence|<weekday>|availability|the (time|date|meeting|call|appointment|booking))`,
    `(invite|inviting) (you|him|her|them|everyone|all) .. (to|for)`,
    `(have|having|host|hosting|welcome|welcoming|receive) (you|him|her) (as|at|over|for|join|in|with|here|visit|come)`,
    `(${EVENT}) (on|at|this|next|tomorrow|invitation)`,
  ],
  feedback: [
    '(minutes|moments|minute|moment|time|hour|hours) to (review|read|look|check|comment|skim|test|proofread|critique|rate)',
    '(review|reviewing|critique|proofread|proofreading|skim|comment|commenting|annotate|rate|rating|assess|evaluate|score|vet|weigh in|beta test|beta read|sanity check|fact check|peer review)',
    `(edit|check|test|try|mark|read|reading|judge|grade) (over|through|out|up|my|our|this|it|these|the .. ${WORK}) (.. ${WORK})?`,
    '(read|reading|check|go|going|look|looking|run|glance|flip|skim|talk <me>) (it|this|these|them|that)? (over|through)',
    `(look|looking|peek|glance) (at|over|through) .. ${WORK}`,
    '(look|glance|peek) at (it|this|these|them|what)',
    '(take|taking|have|having|give|giving|cast|run|throw) ... (look|read|glance|once over|eye|eyes|peek|skim|critique|review) (at|over|through|on|and|when|before|$)?',
    '(fill|complete|take|answer|filling|completing|taking|answering) .. .. (survey|questionnaire|poll)',
    '(tell|let|share|give|send|have|hear|get|provide|offer|leave|know|email|hearing|getting|receive|hand|lend) .. (know)? ... (feedback|comments|remarks|thoughts|input|impressions|impression|reaction|reactions|edits|corrections|critique|criticism)',
    '(tell|let|share|show|hear|know) .. (know)? (what|how) (you|you all|you both) (think|thought|feel|felt|make|made|found|liked|like) (of|about|it)',
    '(tell|let) <me> (know)? how (i|we|it|my .|our .|the .) (did|done|got on|went for you)',
    '(tear|rip|pull|pick) ... apart',
    'mark .. up',
    '(be|being) (as)? (brutal|brutally|honest|frank|candid|harsh|ruthless|blunt|merciless|critical|picky|tough)',
    '(eyes|eye|look) (on|over|at)',
    'second (pair|set) of eyes',
    'ptal',
    '(poke|pick|shoot|punch) .. holes',
    '(peruse|scrutinize|scrutinise|appraise)',
    'check ... for (typos|errors|mistakes|accuracy|sense|tone|bugs|gaps)',
    '(fill|complete|filling|completing) .. .. (evaluation|survey|questionnaire|poll|feedback|rating|assessment)',
    '(tell|let) <me> .. (know)? .. (if|whether) ... (works|work|reads|read|lands|holds up|makes sense|drags|flows|jumps out|looks off|strikes you|rings true|looks wrong|is wrong|is missing|is unclear|looks odd|seems off)',
    '(feedback|comments|remarks|thoughts|input|critique|criticism|corrections|edits|suggestions for improvement)',
    '(rip|tear|dig) into',
    '(run|try|bounce) (this|these|it|something|an idea|my|the) ... (by|past|off) you',
    '(correct|flag|catch|spot|point out) ... (mistakes|errors|typos|anything wrong)',
  ],
  introduction: [
    '(introduce|introducing) (me|us|my|our|him|her|them|you)',
    '(make|making|do|arrange|give|send|broker|facilitate|get|set up|have) ... (introduction|intro|introductions|intros)',
    '(connect|connecting|link|hook|match|pair) (me|us|my|him|her|our|them) .. (with|to|up)',
    '(put|putting|get|bring|place) (me|us|him|her|them) ... (touch|contact|connection)',
    '(point|pointing|direct|steer|route|guide) (me|us|him|her) (to|toward|towards|in|at) ... (person|people|someone|contact|team|department|colleague|direction|right|whoever|anyone|who)',
    '(refer|pass) (me|us|this|it|my) .. (to|on to|along to) ... (person|someone|whoever|right|appropriate|colleague|department|anyone)',
    `(recommend|suggest|name|identify|recommending|know|knew|think of|know of) (a|an|any|some|two|three|two or three|one or two|few|couple|such|good|other|reliable)? .. ${EXPERT}`,
    '(find) (me|us)? (someone|somebody|anyone|anybody|people|a person) (who|to|that|at|in)',
    'ask around',
    `(good|decent|reliable|local|competent|experienced|trustworthy|honest) .. ${EXPERT}`,
    '(introduction|introductions|intro|intros)',
    '(introduced|connected) (to|with)',
    'line of introduction',
    'put in touch',
    '(pass|give|mention|forward) .. (my|our|his|her) (name|details|number|contact|contacts|card) .. .. (to|along)',
    '(reach|find|contact|get hold of|speak to|talk to) (whoever|the person|someone|the right)',
    '(contact|contacts) (at|in|with|for)',
    'still in touch with',
    '(contact|contacts|details|number) (of|for) (your|a|an|the) .. .. ',
    '(right|appropriate|best|correct|proper) (person|people|contact|persons|one to (talk|speak|contact))',
  ],
  referral: [
    '(refer|referring) (me|him|her) (for|$|internally)?',
    '(consider|considering) (me|my (application|candidacy|cv|resume)|him|her) .. (for|as)?',
    '(apply|applying|application|be considered|being considered|be appointed|being appointed|be hired)',
    '(recommend|endorse|nominate|vouch|put in) (me|for me|him|her|a (good|kind)? word)',
    '(working|intern|interning|train) (for|at|with|under) (you|your)',
    'work (for|at|with|under) your',
    '(have|had|know of|hear of|get|getting|find|finding|land|secure|offer|apply for|see|seek|seeking|want|need) .. .. (job|jobs|position|positions|opening|openings|vacancy|vacancies|internship|internships|employment|apprenticeship|placement|traineeship)',
    '(summer|part time|full time|entry level|research|new)? (job|position|role|internship|openings|opening|vacancy|vacancies|apprenticeship|placement|traineeship) (at|in|with|as|for|$|or|on|available)',
    '(keep|bear) (me|him|her|my) .. in mind',
    '(forward|pass|give|send|submit|show|upload) .. (my|his|her|the|attached) .. (resume|cv|application|résumé) (to|on|along|through|via|for|$)',
  ],
  letter: [
    '(write|writing|provide|give|send|submit|be|serve|act) .. .. .. (recommendation|reference|referee|references)',
  ],
  speaking: [
    '(give|giving|deliver|present) ... (talk|lecture|keynote|speech|presentation|webinar|workshop|seminar|masterclass|toast|sermon|tutorial|class)',
    '(run|lead|hold|do|give|offer) (a|an|the|our|one) .. .. (session|clinic|demonstration|tutorial|class|course) (on|about|for)',
    '(do|give|say) (the|a|an|our) .. (reading|eulogy|toast|welcome|opening|prayer|blessing|grace|introduction)',
    'open (the|our|a|an) .. (exhibition|fair|fete|festival|conference|show|season|market|ceremony|session|meeting|gala)',
    '(speak|present|lecture) to us',
    '(come|come in|come along|drop in) (and|to) .. (talk|speak|present|read|lecture|perform|play) (to|for|at|about)',
    '(do|hold|lead|run|teach|offer) (a|an|the|another|your|our) .. (talk|lecture|keynote|speech|presentation|webinar|workshop|seminar|masterclass|toast|sermon|tutorial|class)',
    '(speak|speaking|present|presenting|lecture|lecturing|keynote|perform|performing) (at|on (the|a|our|my)|for (our|my|the|a)|about|in (our|my|front)|before (our|the))',
    `(speak|speaking|talk|talking|present|presenting|lecture|read|reading) .. .. (at|to|for|with|before) (our|the|my|a|his|her) .. ${AUDIENCE}`,
    '(present|presenting) (your|a|the|an) .. .. (at|to|in)',
    '(say|share) (a few|some|two) words (at|on|to|about)',
    '(read|recite|sing|play|perform) .. .. (at|during|for) (our|the|my|his|her)',
    '(join|joining|sit|serve|be|moderate|appear|participate|come) (on|in|as)? .. .. (panel|panelist|jury|roundtable|podcast|show|webinar|keynote|judge|speaker|moderator)',
    '(moderate|chair|judge|emcee|keynote|guest lecture|moderating|chairing|judging)',
    '(have|having|get|book|welcome|invite) you (on|as|to (speak|talk|give|present|teach|judge|moderate|chair|guest|lecture|keynote|lead|read))',
    '(come|coming|be|appear|appearing|go) on .. (podcast|show|program|programme|radio|channel|stream|panel|webinar|air)',
    '(give|deliver|say|offer) ... (address|toast|eulogy|homily|remarks|speech|keynote|benediction|invocation|presentation)',
  ],
  mentoring: [
    '(mentor|coach|mentoring|coaching|supervise|supervising|tutor)',
    '(be|become) (my|a) .. (mentor|coach|advisor|adviser|supervisor)',
    'take <me> under',
    'take <me> on .. as .. (mentee|protege|apprentice|student|advisee|pupil)',
    '(mentor|coach|mentee)',
  ],
  decision: [
    '(call|calling) (it|this|that|everything|things|the .) off',
    '(approve|approving|authorize|authorise|ok|okay|agree|consent|allow|permit|decide|choose|vote|ratify|veto|select|object|prefer|waive|sign off|green light|rule|opt|elect)',
    '(confirm|confirming|accept) (that|whether|if|your|the|by|you|receipt|this|it|us)?',
    '(pick|choose) (one|a|between|your|whichever|which|either|the)',
    '(allow|permit) <me>',
    'let <me> (use|keep|take|go|come|leave|work|run|quote|publish|extend|reuse|post|proceed|know (which|whether you (approve|agree|accept|object)))',
    'grant (me|us|permission|access|a|an|the)',
    '(give|grant) <me> .. (permission|approval|go ahead|leave|blessing|extension|consent)',
    '(permission|approval|consent|authorization|clearance|extension)',
    '(get|have|receive|obtain|need|request) ... (permission|approval|consent|extension|leave|time off|day off|days off|clearance|blessing|go ahead)',
    'use (my|your) name',
    '(let|tell) <me> (know)? (which|what|whether) ... (prefer|prefers|choose|decide|decided|approve|agree|want|favor|favour|go with|like best)',
    '(let|tell) <me> (know)? which',
    '(let|tell) <me> (know)? what you (all|guys|both)? think $',
  ],
  connect: [
    '(connect|connecting) (with (you|me)|here|on linkedin|and|over|$|in)?',
    "(let's|lets) connect",
    'join your .. network',
    '(have|having) you in my',
    '(accept|accepting) (my|our|the) .. (invitation|request)',
    '(add|adding) (you|me) .. (on (linkedin|facebook|here)|to (my|your) .. (network|contacts|connections))',
    '(accept|accepting|follow) (you|me|my) .. (on|as|request|invitation|network)',
    '(stay|keep) in touch',
  ],
  advice: [
    '(advise|counsel|guide) (me|us|on|whether|how)?',
    '(recommend|suggest|recommending|suggesting) (any|a|an|some|what|which|how|where|whether|to|good|the|other|ways|books)?',
    '(share|give|offer|have|get|hear|lend|spare|provide) .. .. (advice|tips|guidance|wisdom|insight|insights|pointers|perspective|suggestions|recommendations|experience|experiences|opinion|views|view)',
    '(advice|tips|guidance|wisdom|insight|insights|pointers|perspective|suggestions|recommendations|opinion|opinions)',
    '(hear|learn|know|understand|hearing|learning) (more|about|how|what|why|from|from you|a bit|a little)',
    '(learn|learning) from',
  ],
  question: [
    'know your .. (terms|price|prices|rates|fees|conditions|charges)',
    'quote (for|me|us)',
    '(doubt|query|question) (regarding|about|on|in|with)',
    '(tell|explain|explaining|clarify|clarifying|remind|inform|update|say|describe|specify|enlighten|brief) (me|us|to me|for me|to us)?( .. (what|which|when|where|who|whom|how|why|if|whether|about|of|on|the|your|that))?',
    'let <me> know( .. (what|when|where|who|whom|how|why|if|whether|about|the|your|that))?',
    '(lmk|shed .. light)',
    '(know|see|remember|recall|find out|figure out|understand) (what|which|when|where|who|whose|how|why|if|whether|about|of|the|his|her|their|<number>)',
    'check (what|which|when|where|who|whose|how|why|if|whether)',
    '(answer|answering|ask|asking|respond to) ... (question|questions|query|queries|if|whether|about|how|what|why|when)?',
    '(know|hear) (if|whether) (you|they|he|she|anyone|it) .. (have|has|had|received|got|seen|saw|heard|found|made|sent|is|was)',
    `(have|know|remember|recall|got|find) (the|your|his|her|their) .. .. ${INFO}`,
    `(give|send|provide|share|email|text|mail|let <me> have|providing|sending) .. .. (your|the|his|her|their|following|any|some|more|all) .. ${INFO}`,
    '(give|send|provide|share|get|have|providing|sending) .. .. (update|updates|status|information|info|details|background|explanation|answer|answers|eta|news|clarification|estimate|quote|word)',
    '(update|updates|news|progress|word|status|luck|eta|clarification|information|info)',
    '(look up|double check|verify)',
  ],
  deliverable: [
    '(get|have|receive|obtain) (the|a|an|all|any) .. (number|numbers|names|list|address|addresses|copy|copies|file|files|slides|figures|forms|keys|link) (of|for|from|to)',
    '(get|have|receive|obtain) .. (phone|fax|account|order|tracking) (number|numbers)',
    '(lift|ride|hand|favor|favour|copy|copies|loan|key|keys|sample|samples|photo|receipt|donation|gift|contribution|ladder|password|login|link|file|files)',
    // a third person is spoken to
    '(talk|speak|call|ask|tell|email|write|contact|phone|ring|reach out|remind|chase|nudge|invite|text|page|inform|notify|warn|alert|thank|visit|let) (to|with)? (him|her|them|his|their|the|everyone|everybody|people|customers|members|somebody|someone)',
    '(find|found) out (what|how|who|which|whether|if|when|where|why) (the|they|he|she|other|others|our|my|his|her)',
    '(get|talk|speak|work|check|coordinate|meet|touch base|visit|deal) (with|to) (him|her|them|his|their|your .)',
    'get with',
    'check (the|on|in|with|over|out|that|my|our)',
    '(send|forward|email|mail|fax|upload|attach|resend|post|ship|deliver|return|transfer|wire|pay|bring|order|print|copy|scan|sign|fill out|submit|drop off|pick up|hand in|hand over|file) ',
    '(stop|quit|refrain|avoid|cease)',
    "(not|never|no longer|don't|didn't)",
    '(look into|take care of|follow up|deal with|take a turn|take turns|take (over|part|on (the|a))|work on|sort out|set <me> up)',
    '(donate|contribute|sponsor|volunteer|serve|host|help out|pitch in|chip in|give to|support|cover|stand in|fill in|babysit|pet sit|house sit|run errands|feed|water|walk|drive|lend|borrow|borrowing|lending|loan)',
    '(write|print|publish|run|post|share|spread|promote|announce|include) (a|an|the|our|my|this|about)',
    '(answer|answering) .. (written|interview|survey) (questions)',
  ],
  other: ['(hire|hiring|engage|employ|commission|retain|book|take) (me|us)', 'take <me> on'],
});

/** The type that the head of an ask tells by its verb and object; `undefined` where it does not. */
export function typeOfHead(sentence: Sentence, cue: AskCue): AskType | undefined {
  const at = headOf(sentence, cue);
  if (wordAt(sentence, at - 1) === 'you' && /^(?:if|that)$/.test(wordAt(sentence, at - 2)))
    for (const base of basesOf(wordAt(sentence, at))) {
      const type = typeAt(findHead(withWord(sentence, at, base)), at);
      if (type !== undefined) return type;
    }
  const hits = findHead(sentence);
  if (isThirdPerson(sentence, at)) return typeAt(hits, at + 2) ?? 'deliverable';
  for (const from of new Set([
    at,
    nounOf(sentence, at),
    ...(cue.form === 'wish' || cue.first === cue.last ? [cue.last] : []),
    ...(isLastPlease(sentence, cue) ? sentence.tokens.keys() : []),
  ])) {
    const type = typeAt(hits, from);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** "If you **sent**", "that you **came**": the past that stands for a wish. */
const BASE: Readonly<Record<string, string>> = {
  sent: 'send',
  gave: 'give',
  came: 'come',
  took: 'take',
  told: 'tell',
  wrote: 'write',
  brought: 'bring',
  made: 'make',
  met: 'meet',
  spoke: 'speak',
  taught: 'teach',
  found: 'find',
  got: 'get',
  did: 'do',
  paid: 'pay',
  lent: 'lend',
  chose: 'choose',
  kept: 'keep',
  left: 'leave',
  held: 'hold',
  bought: 'buy',
  sang: 'sing',
  ran: 'run',
  went: 'go',
  saw: 'see',
  drove: 'drive',
  forgave: 'forgive',
  built: 'build',
  led: 'lead',
  sold: 'sell',
  stood: 'stand',
  threw: 'throw',
  drew: 'draw',
  swapped: 'swap',
  stopped: 'stop',
  submitted: 'submit',
  dropped: 'drop',
  planned: 'plan',
  permitted: 'permit',
};

/** "Removed", "posted", "swapped" without their ends; a table knows only the one that is a word. */
function basesOf(word: string): readonly string[] {
  const irregular = BASE[word];
  if (irregular !== undefined) return [irregular];
  return /[a-z]{3}ed$/.test(word) ? [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)] : [];
}

function withWord(sentence: Sentence, at: number, word: string): Sentence {
  return { ...sentence, tokens: sentence.tokens.map((it, index) => (index === at ? { ...it, word } : it)) };
}

/** The type of the longest row that begins at `from`. */
function typeAt(hits: readonly Hit<AskType>[], from: number): AskType | undefined {
  return hits
    .filter((it) => it.first === from)
    .sort((a, b) => b.last - a.last || RANK.indexOf(a.kind) - RANK.indexOf(b.kind))[0]?.kind;
}

/** "Ask **Jim** to dig it out", "let **Maria** know": the reader shall speak to somebody else. */
function isThirdPerson({ tokens }: Sentence, at: number): boolean {
  const verb = tokens[at]?.word ?? '';
  const isWith = /^(?:with|to)$/.test(tokens[at + 1]?.word ?? '');
  const name = tokens[isWith ? at + 2 : at + 1];
  return (
    (isWith
      ? /^(?:get|talk|speak|work|check|coordinate|liaise|write)$/
      : /^(?:ask|tell|let|remind|inform|notify|warn|email|call|phone|ring|text|contact|have|get)$/
    ).test(verb) &&
    name?.isCapital === true &&
    !NO_PERSON.test(name.word)
  );
}

const NO_PERSON = /^(?:i|monday|tuesday|wednesday|thursday|friday|saturday|sunday|us|me)$|\d/;

/** "Comments by Thursday, please": the thing stands before the word that asks. */
function isLastPlease({ tokens }: Sentence, cue: AskCue): boolean {
  return cue.form === 'order' && cue.first === tokens.length - 1;
}

const RANK: readonly AskType[] = [
  'letter',
  'introduction',
  'referral',
  'speaking',
  'mentoring',
  'other',
  'feedback',
  'meeting',
  'decision',
  'connect',
  'advice',
  'question',
  'deliverable',
];
