import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { AskCue } from './ask-cue.ts';
import type { AskType } from './fact.ts';

const MEAL =
  '(lunch|dinner|breakfast|brunch|supper|coffee|coffees|tea|drink|drinks|beer|beers|pint|guinness|meal|golf|cocktails)';

const findWilling = phrases({
  willing: [
    '(had|have|get|got|find|found|has) .. (chance|opportunity|time|moment) to',
    '(able|willing|free|way|possible|chance|possibility) (to|you|of|that)',
  ],
});

/** Words that settle the type wherever they stand behind the asking words; of several the first counts. */
const findStrong = phrases({
  letter: [
    '(letter|letters) of (recommendation|reference|support)',
    '(recommendation|reference|support|strong) (letter|letters)',
    '(write|provide|give|be|serve|act|act as|serving|writing|giving|being) ... (a|my|me a) (strong|academic|professional|personal|character)? (reference|recommendation|referee|letter for)',
    '(use|list|put|name|give) you .. (as|down as) .. (reference|referee)',
    '(as|be) (a|my|our) (referee|reference)',
    '(ask|asks|asking|require|requires|need|needs) .. (letter|letters|reference|references|referees)',
    '(need|needs|two|three|some) recommendations',
    '(write|writing) <me> a (strong|good|short)? (letter|reference|recommendation)',
    '(reference|recommendation) for (me|my|us|the)',
  ],
  introduction: [
    '(introduce|introducing) <me>',
    '(introduce|introducing) (me|us|my|our|him|her|them) .. to',
    '(introduction|introductions|intro|intros) (to|with|for|would|is|or)',
    '(make|making|a|an|any|warm|email|quick) (introduction|intro|introductions|intros)',
    '(connect|connecting|link|hook|match) (me|us|my|him|her) .. (with|to|up)',
    '(put|putting|get|getting|place) (me|us|him|her) .. in (touch|contact|connection) with',
    '(point|direct|steer|refer|route|guide|lead) (me|us) .. (to|toward|towards|in|at) ... (person|people|someone|somebody|persons|contact|contacts|one|team|department|group|colleague|right|whoever|anyone)',
    '(is|are) there .. (someone|anyone|anybody|somebody|exec|executive|person|people|colleague|colleagues|contact|expert|engineer|manager|lead) ... (who|that|i|we|you|to)',
    '(right|appropriate|best|correct|proper|relevant) (person|people|persons|contact|contacts|colleague|one to talk|one to ask|individual|individuals)',
    '(someone|anyone|somebody|anybody|an exec|a colleague|who|people|anyone else|someone else) .. (in|at|on|from|within) .. (your|enron|the|you) ... (should|could|can|might|would) ... (talk|speak|contact|meet|reach|interested|connect|help|write)',
    '(who|whom) .. <i> (should|could|can|might|ought to) .. (talk|speak|contact|write|reach|turn|address|ask|approach)',
    'know .. (people|folks|team|guys) (at|in|from|who)',
    'know (anyone|anybody|someone|somebody|a person|people) (at|in|who|from|that|with)',
    '(know|recommend|suggest|think of) (someone|anyone|somebody|anybody|people|others|another|a good|other) ... (who|that|to|for|from|else|with|in)',
    '(your|a|any) contacts? (at|in|with|for)',
    'may i connect',
    'connect the two of you',
  ],
  referral: [
    '(obtaining|getting|securing|landing|obtain|get|secure) (an|a|the) .. (interview|internship|job|position)',
    '(refer|referring|referral|referrals) (me|for|to the|us)?',
    '(job|jobs|position|positions|role|roles|opening|openings|vacancy|vacancies|internship|internships|employment|hiring|hire|apprenticeship|placement)',
    '(apply|applying|application|applied|considered|candidate|candidacy|appointed|appointment) (for|to|as)',
    '(my|attached|enclosed|his|her) (resume|résumé|cv|application)',
    '(recommend|recommending|endorse|vouch|put in a (good)? word) .. (me|for me|him|her) .. (for|to)',
    '(work|working|join|joining) (for|at|with) your (company|firm|team|group|organization|organisation|lab)',
    'keep me in mind',
  ],
  speaking: [
    '(give|giving|deliver|delivering|present|do|hold) ... (talk|lecture|keynote|speech|presentation|webinar|workshop|seminar|session|masterclass)',
    '(speak|speaking|present|presenting|keynote|lecture|lecturing) (at|to (our|the|my|a)|on (the|a|our)|for (our|my|the)|about|in (our|my|front))',
    '(join|joining|sit|serve|sitting|be|moderate|appear|participate) .. (on|in|our|the|a) .. (panel|panelist|panellist|jury|roundtable|podcast|show|webinar)',
    '(guest|keynote) (speaker|speak|lecture|lecturer)',
    '(member|members) of (the|our) (panel|jury)',
    '(include|feature|featuring|including) you .. (as|in|on)',
    '(our|the|a) (panel|keynote|podcast|speaker|speakers|panelist|panelists)',
    '(be|as|you) .. (a|our|the)? .. (speaker|panelist|keynote|judge|moderator|juror|host) (at|for|on|in|of|$)',
    'take part (in|as)',
  ],
  mentoring: [
    '(mentor|mentoring|mentorship|coach|coaching)',
    'take me under your',
    'be my (mentor|coach|advisor|adviser|sponsor|supervisor)',
  ],
  feedback: [
    '(feedback|critique|criticism|proofread|proofreading|beta (read|reader|test))',
    '(review|reviewing|reviewed|comment|comments|commenting|edits|red pen) (on|of|for|the|my|our|this|it|a|these|here|slides|section|in|by|before|please|to|from|or|$)',
    '(peer review|code review) ',
    '(once over|second pair of eyes)',
    'your (changes|edits|corrections|revisions|mark up|markup|red pen)',
    '(cast|run) .. (eye|eyes) (over|on|across)',
    '(hear|know|see|tell me|tell us)? (what|how) (do|did|would)? you .. (think|make|feel) (of|about) ',
    '(take|have|taking|having|give) .. (look|glance|peek|read|skim) (at|through|over|and|$|when|before|by|this|for)',
    '(look|looking|read|reading|go|going) (over|through) (my|the|our|this|it|these|what|a|that)',
    '(look|looking) at (my|the|our|this|it|these|what|a|that) .. (draft|paper|slides|deck|cv|resume|proposal|essay|report|code|document|pr|pull|design|post|chapter|application|plan|letter|page|version|figure|text|manuscript|thesis|portfolio)',
    '(read|reading|check|checking|mark|skim) (my|our|the|this|over|a|slides|section|chapter|pages|through|it) .. (draft|paper|slides|essay|report|chapter|manuscript|thesis|proposal|section|abstract|story|text|letter|cv|resume|introduction|novel|article|poem)?',
    '(your|any|some|the) (thoughts|impressions|impression|reaction|reactions|take|comments|edits|notes|two cents|critique) (on|about|of) .. (draft|paper|slides|deck|essay|report|chapter|manuscript|thesis|proposal|section|abstract|text|letter|cv|resume|design|plan|attached|it|this)',
    '(fill|complete|take|answer|filling|completing|taking|answering) .. (survey|questionnaire|poll)',
    '(what|how) (do|did) you (think|like|feel|find) (of|about)? .. (draft|paper|slides|deck|essay|report|chapter|manuscript|proposal|section|version|design|demo|attached)',
    '(is|are|does|do) (section|slide|slides|chapter|figure|page|pages|paragraph) <number>',
    '(convincing|convince|make sense to you|clear to you|read well)',
  ],
  meeting: [
    '(have|spare|find|need|take|give me|give us|steal|borrow|get|grab) .. (<number>|half|a few|a couple|ten|some|any|an|five) .. (minutes|minute|min|mins|hour|hours|time|moment|moments) (of your time|on|for|to|this|next|before|after|today|tomorrow|between|at|sometime|$)?',
    '(let <me> know|tell <me>|send <me>|suggest|propose|offer|give <me>|share) ... (times|dates|slots|a time|a date|days|availability|a slot|a day)',
    '(do|make it|say) (<weekday>|tomorrow|noon|<number> (am|pm)|<number> (on|instead))',
    '(suit|suits) (you|him|her|them|everyone|all)',
    '(push|move|reschedule|shift|postpone|bring forward) ... (to|until|till|by|back) .. (<number>|<weekday>|next|tomorrow|later|noon|the)',
    `(meet|meeting|meets|meetup|call|calls|chat|chats|chatting|talk|talking|visit|visiting|${MEAL}|appointment|conversation|interview|zoom|teams|skype|facetime|hangout|huddle|sync|catch up|catching up|catch-up|rendezvous|session)`,
    '(time|times|minutes|minute|moment|hour|availability|available|free|window|slot|slots) .. (to (talk|chat|meet|speak|connect|discuss|sit|catch|call|go|walk)|for (a|us|me|coffee|lunch))',
    '(speak|speaking|sit|sitting|get|getting|sit down|hop|jump|hang) (with|together|down|on|over|out|by phone|on the phone)',
    '(pick|picking) your (brain|brains)',
    '(are|be|is|you|am|when|anyone|anybody) .. (free|available|around|in town) (on|at|for|this|next|any|tomorrow|today|sometime|in|that|to|between|after|before|then|early|the|<weekday>|$|or)',
    '(schedule|set up|arrange|book|organize|organise|find|plan|scheduling|setting up|arranging|calendar|dial|rsvp|confirm) .. (call|time|meeting|meet|chat|evening|date|lunch|test run|appointment|visit|slot|conference|interview|demo|talk|run|day|week|with)',
    '(your|any|check|what|their) (availability|calendar|schedule)',
    '(attend|attending|join|joining|come|coming|swing|stop|stopping) (to|by|over|us|me|our|the|for|at|along|him|her|a|in|on|with|and join|down|this|$)',
    '(be|as) (my|our|his|her|their) (guest|guests)',
    '(have|love to have) (you|him|her|them|<me>)? ... (join|over|for dinner|for lunch|come)',
    '(which|what) (day|time|date|days|times|dates|week|slot) .. (work|works|suit|suits|is|are|would|do|best|could|can|should)',
    '(how|what) about .. (<weekday>|<number>|lunch|dinner|coffee|tomorrow|tonight|next|noon|the)',
    '(does|do|would|is|will|could|can) .. (<weekday>|<number>|noon|tomorrow|tonight|afternoon|morning|week|time|date|day|either|that|this|pm|am) .. (work|suit|be ok|ok|good|fit|fine|convenient|better|best|possible|still)',
    '(earliest|best|good|convenient|better|suitable) (date|time|day|moment|slot)',
    '(come|stop|drop|swing|go) (by|over|see|out|to|visit)',
    '(make it|be there|participate) (to|at|on|in|$)',
    '(grab|share|buy you|treat you|take you|do) .. (coffee|lunch|dinner|drink|beer|bite|tea)',
    '(talk|speak|chat|discuss) (with|to) (you|me|us)',
    '(speak|talk) (for|by|on the phone|over|briefly|again|live|today|tomorrow|soon|sometime)',
    'would .. (sometime|tomorrow|next week|this week) .. (be|work|suit)',
    'discuss ... (with|further|over|by|tomorrow|this|today|next|on|in person|live|more)',
    '(play|go) (golf|tennis|for a walk|for a run|hit)',
  ],
  connect: [
    '(connect|connecting|connection) (with you|on linkedin|and|here|over|$|in|as)',
    '(linkedin|your network|my network|network with)',
    '(stay|keep|be|get) in touch',
    'add you',
  ],
  decision: [
    '^ (ok|okay|alright|fine|good|safe) (to|if|with)',
    '(approve|approval|approving|sign off|signoff|sign-off|go ahead|green light|authorize|authorise|authorization|ok this|okay this)',
    '(decide|decision|decisions|choose|choosing|vote|veto|pick one|prefer|preference|option|options|permission|object|objections|objection)',
    '(which|what) .. (option|version|one|vendor|date|plan|offer|name|title|color|colour|design|proposal|variant|of the (two|three|four)|of them|of these)',
    '(do|are|would|will|can|could) you .. (agree|okay|ok|fine|happy|comfortable|on board) (with|that|if|on|$)',
    '(do|would) you mind if',
    '(can|could|will|would) you .. (confirm|accept|agree)',
    '(is|are|would|was) (it|that|this|these|those) .. (ok|okay|alright|all right|acceptable|fine|good to go|agreeable) (with|if|for|to|by|$)?',
    '(may|can|could|shall|should|might) <i> (use|have your permission|go|proceed|publish|quote|assume|keep|extend|cancel|close|order|switch|merge|ship|name|list|skip|post|cite|reuse|reprint|delete)',
    '(reply|answer|say|respond) (a|b|yes|no|with a|with b|with yes) ',
    'confirm (that|whether|if|your|the|by|you|receipt|this|it|us|$)',
    'be willing to (be|stay|remain|wait) ',
    'should <i> .. (or|go|proceed|keep|choose|wait|use|take)',
    '(let|tell) <me> (know)? .. (what|how) you (all|guys|both)? (decide|prefer|want|would like|think $)',
  ],
  advice: [
    '(what|how) (do|would) you (think|suggest|advise|advice|do|pace|approach|handle|start|begin|go about|tackle|deal)',
    '(how|what) (should|do|shall|would) (we|you want us|you like us) .. (proceed|go|handle|move)',
    '(advice|advise me|advise us|tips|guidance|pointers|suggestions|recommendations|insight|insights|wisdom|perspective|your view|your views|your opinion|your take|thoughts on|thoughts about|second opinion|words of)',
    '(recommend|suggest|recommending)',
    '(would|should|do|did|could) (you|i|we) (pick|choose|do|recommend|suggest|start|take|prefer|go|say|focus|have done|look|approach|change|learn|consider) ... (if|first|or|and why|you were|differently|between|next|instead)',
    '(which|what|how|where|who) ... (would|should) (you|i|we|one) .. (pick|choose|do|start|take|recommend|focus|go|approach|prefer|look|learn|consider|begin|suggest|read|use|try)',
    '(which|what) .. would you .. (pick|choose|take|go|recommend|buy|use|hire|keep|do|prefer)',
    'if you were (me|in my)',
    '(how|what) did you (choose|decide|pick|learn|find|get|know|do|start|handle|prepare|use)',
    '(hear|learn) .. (about|from|how|what|why|more)',
    'know more about',
    '(your|any|the) (experience|experiences|story|journey|path|lessons)',
  ],
});

/** Verbs that ask for a thing or a task; they count where nothing above does. */
const findTask = phrases({
  deliverable: [
    '(send|sending|share|sharing|forward|forwarding|give|giving|provide|providing|email|mail|fax|get|getting|upload|post|attach|bring|lend|return|supply|deliver|submit|sign|pay|order|buy|print|copy|add|update|fix|make|write|prepare|draft|create|include|fill|complete|put|move|change|remove|cancel|book|reserve|help|handle|run|test|install|merge|finish|do|donate|contribute|sponsor|spread|promote|encourage|support|cover|take|set|call|contact|ask|tell|check|verify|see if|look into|make sure|ensure|follow up|coordinate|work|translate|edit|record|file|clean|open|close|leave|drop|keep|find|pull|build|design|volunteer|serve|host|participate|pick|ship|track|transfer|process|release|use|hold|resend|clarify|stop|turn|feed|water|drive|watch|list|assist|organize|organise|announce|endorse|publish|circulate|distribute|nominate|sit in|fill in|cc|copy in)',
    '(donation|favor|favour|help|volunteers|copy|copies|sponsors|assistance|support|hand|ride|involved|interviewers|contribution|participation|speak)',
  ],
  meeting: [
    '(invite|invitation|invited|inviting) ... (to|for)',
    '(tour|event|party|reception|gala|luncheon|webinar|dinner|game|show|demo)',
  ],
  question: [
    '(provide|give|send|share|get|providing|giving) ... (background|information|info|details|update|updates|status|explanation|answer|answers|names|numbers)',
    '(share|explain|describe|clarify) (with me|to me|with us)? (how|what|why|which|whether|when|where)',
    '(tell|show|let|explain|remind) <me> (know)? .. (what|which|when|where|who|whom|how|why|if|whether|about|the|your)',
    '(know|understand|ask|hear|find out|wonder|wondering|curious|figure out|clarify|inquire|enquire|see) .. (what|which|when|where|who|how|why|if|whether|about)',
    '(question|questions|answer|information|info|details|detail|background|explanation|status|update|updates|news|word|progress|names|name|number|address)',
  ],
});

const ORDER: readonly AskType[] = [
  'letter',
  'introduction',
  'referral',
  'speaking',
  'mentoring',
  'feedback',
  'meeting',
  'connect',
  'advice',
  'decision',
  'deliverable',
  'question',
];

/** A verb such as "send" names the task only where no word of a type follows soon: "send me **feedback**". */
const SOON = 6;

/** What the ask wants; `undefined` where its own sentence does not tell ("Are you able to?"). */
export function readType(sentence: Sentence, cue: AskCue): AskType | undefined {
  const settled = findSettled(sentence)[0];
  if (settled !== undefined) return settled.kind;
  const strong = earliest(findStrong(sentence), cue);
  const task = earliest(findTask(sentence), cue);
  // "Send me the deck before our meeting": the meeting only tells by when.
  if (
    task?.kind === 'deliverable' &&
    strong?.kind === 'meeting' &&
    task.first < strong.first &&
    isBehindTime(sentence, strong.first)
  )
    return 'deliverable';
  if (strong !== undefined && (task === undefined || strong.first <= task.first + SOON || task.kind === 'question'))
    return strong.kind;
  if (cue.form === 'question' && isAboutFacts(sentence, cue))
    return isAboutTime(sentence, cue) ? 'meeting' : 'question';
  return task?.kind ?? strong?.kind ?? plainType(sentence, cue);
}

/** Where no word tells: a time asked about is a meeting, "could you …" a thing to do, a wish to have something a thing to give. */
function plainType(sentence: Sentence, cue: AskCue): AskType | undefined {
  if (cue.isOpen || cue.isReply) return undefined;
  if (cue.form === 'question')
    return isAboutTime(sentence, cue)
      ? 'meeting'
      : /^(?:would|could|can|will|may|might|shall)$/.test(sentence.tokens[cue.first]?.word ?? '')
        ? 'deliverable'
        : sentence.isQuestion
          ? 'question'
          : undefined;
  if (sentence.tokens.slice(cue.first, cue.last + 1).some((it) => it.word === 'opportunity' || it.word === 'chance'))
    return 'meeting';
  return cue.form === 'order' ||
    sentence.tokens.slice(cue.first, cue.last + 2).some((it) => /^(?:have|get|if)$/.test(it.word))
    ? 'deliverable'
    : undefined;
}

const findDayName = phrases({ day: ['(<weekday>|tomorrow|tonight|noon)'] });

const findTime = phrases({
  time: [
    "(on|at|for|by|about|is|does|would|around|this|next|say) .. (<weekday>|<number> (am|pm|o'clock)|noon|tomorrow|tonight|today|the weekend|weekend)",
    '^ (how|what) about',
    '<weekday> .. (at|noon|morning|afternoon|evening|work|ok|good)',
    '(up|free|around|available|in|here|there) .. (<weekday>|tomorrow|tonight|today|this|next)',
    '<number> (am|pm|a m|p m)',
  ],
});

/** "Are you around on Friday?", "Shall we say ten on Monday?" */
function isAboutTime(sentence: Sentence, cue: AskCue): boolean {
  if (cue.first === 0 && cue.last === 0 && sentence.tokens.length <= 6)
    return findTime(sentence).length > 0 || findDayName(sentence).length > 0;
  return (
    /^(?:are|shall|will|is|does|would|how|what|any|could|can)$/.test(sentence.tokens[cue.first]?.word ?? '') &&
    !/^(?:could|can) (?:it|that|someone|anyone)$/.test(
      `${sentence.tokens[cue.first]?.word} ${sentence.tokens[cue.first + 1]?.word}`,
    ) &&
    /^(?:you|we|chance|about|it|that|someone|anyone|<number>)$/.test(sentence.tokens[cue.first + 1]?.word ?? '') &&
    findTime(sentence).some((it) => cue.first <= it.first) &&
    !findTask(sentence).some((it) => it.kind === 'deliverable' && cue.first <= it.first)
  );
}

const TIME_BEFORE = new Set(['before', 'after', 'during', 'until']);

function isBehindTime({ tokens }: Sentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some((it) => TIME_BEFORE.has(it.word));
}

interface TypeHit {
  readonly kind: AskType;
  readonly first: number;
  readonly last: number;
}

/** The first hit that reaches beyond the asking words, or else lies in them: "**any advice** would be welcome". */
function earliest(hits: readonly TypeHit[], cue: AskCue): TypeHit | undefined {
  const beyond = hits.filter((it) => cue.last <= it.last && cue.first <= it.first);
  const use = beyond.length > 0 ? beyond : hits.filter((it) => cue.first <= it.first && it.last <= cue.last);
  return use.sort((a, b) => a.first - b.first || b.last - a.last || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
}

const QUESTION_WORD =
  /^(?:what|which|when|where|who|whom|how|why|what's|who's|do|does|did|is|are|was|were|has|have|had)$/;

/** "Did you get the tickets?" asks for a fact; "why can't you fix it?" for the deed. */
function isAboutFacts(sentence: Sentence, cue: AskCue): boolean {
  const first = sentence.tokens[cue.first]?.word ?? '';
  return QUESTION_WORD.test(first) && !(first === 'why' && cue.first < cue.last) && findWilling(sentence).length === 0;
}

/** Words that settle the type wherever they stand in the sentence. */
const findSettled = phrases({
  letter: ['(letter|letters) of (recommendation|reference)', '(recommendation|reference) (letter|letters)'],
  introduction: [
    '(right|appropriate|proper) (person|persons|people|contact|contacts)',
    '(introduce|introducing) <me> to',
    'put (me|us) .. in touch with',
  ],
  referral: ['(being|be) (appointed|considered|hired)'],
  meeting: [
    '(could|can|shall|should|would|may|might) <i> (do|have|hold|join|set up|arrange|schedule|get) (a|an|another) ... (call|meeting|chat|conversation|zoom)',
    '(could|can|would|will) you (do|join|take) (a|an|our|the) ... (call|meeting|chat|zoom)',
  ],
  question: [
    '(ask|asking) (you)? (one|two|a|some|a few) .. (thing|things|question|questions)',
    '(ask|asking) (you)? something',
  ],
  advice: ['the (one|first) thing (you|i)', 'if you were (me|in my)'],
});
