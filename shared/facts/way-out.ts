import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { PhraseFact } from './fact.ts';
import { isReported, oneOf, searchProse } from './search.ts';

const FINE = oneOf('fine ok okay alright cool good understandable welcome helpful useful great');
const UNABLE = `(${"can't|cannot|can not|aren't able to|are not able to|are unable to|don't want to|do not want to|would rather not|prefer not to|don't have (the)? (time|bandwidth|capacity)|aren't interested|are not interested|aren't up for it|can't make it|don't feel comfortable|aren't comfortable|don't feel able"})`;

const find = phrases({
  'way-out': [
    // A no is named as an answer.
    `a? (simple|quick|polite|plain|one word|clear)? no (is|would be|works|will be) (also|just|totally|completely|perfectly|absolutely|equally|entirely|always|still)? (as)? ${FINE}`,
    `(saying|to say) no (is|would be) (also|just|totally|completely|perfectly|absolutely|entirely)? ${FINE}`,
    '(happy|fine|okay|ok) (to take|with) a no',
    '(please)? (feel free|do not hesitate|don\'t hesitate|by all means|you are welcome|you\'re welcome|happy for you|it\'s fine|it is fine|it\'s ok|it\'s okay|totally fine) to (say no|decline|pass|refuse|ignore|skip|disregard|turn (me|us|this|it) down|opt out|delete|bow out)',
    '(feel free|please feel free|free) to (just)? (ignore|disregard|delete|skip) (this|my|it)',
    '(please)? (just)? (say|tell me|reply|answer|write|send) (a|me|with|simply|just)? (a)? (simple)? no (and|is|if|thanks)?',
    "(you can|you could|you may|you're free to|please) (always|also|simply|just|certainly)? (say no|decline|pass|ignore this|turn (me|us|this) down)",
    '(decline|pass|refuse) (if|without|with no)',
    '(a|one) (one line|two line|short|one word|quick) (reply|answer|no|note|email|response) (is|would be|works) (just|as|equally|also)? (as)? (welcome|fine|good|great)',
    "(i'll|we'll|i will|we will|i would|i|we|i'd|i can|i do) (completely|totally|fully|perfectly|absolutely|entirely|certainly|of course|also|would|will)? (understand|get it) (completely|entirely|totally|fully|perfectly|too)? (if|should|either way|$)",
    '(understand|get it) (completely|entirely|totally|fully|perfectly|too)? if',
    "(that's|that is|it's|it is) (also|totally|completely|perfectly|absolutely|entirely|quite|just|always)? (fine|ok|okay|alright|all right|understandable|no problem|not a problem) (too|as well|if|either way|$)",
    `(totally|completely|perfectly|absolutely|quite|all|entirely|also|of course) (fine|ok|okay|good|understandable|cool) (with me)? (if|should|either)`,
    '(if|in case) (nobody|no one|none of you|neither of you) (can|could|wants|is|has|feels) ... (i|we|i\'ll|we\'ll)',
    // No pressure, no worries.
    'no (pressure|obligation|obligations|strings|hard feelings|explanation needed|explanation necessary|offense taken|need to explain|expectations|expectation)',
    '(there is|there\'s|with|under) (absolutely|really)? (no|zero) (pressure|obligation|expectation)',
    'no (worries|problem|problems|stress|sweat|big deal|biggie|harm) (at all|whatsoever|here)? (if|should|either way)',
    'if .. (not|no|bad|busy|swamped) ... no (worries|problem|stress|sweat) (at all)?',
    "(don't|do not|please don't) (worry|feel (obliged|obligated|pressured|bad|guilty)|stress) (about it)? (if|to|$)",
    "(you're|you are) (under|not under)? (no|any) (obligation|pressure)",
    'either way (is|works|thank|thanks|all the best|i\'m grateful|no)',
    'one way or the other (is|works)',
    // What happens without a yes.
    `if (you|you're|you are|it|it's|this|that|the|now|now's) ... (not|busy|swamped|bad|awkward|inconvenient|too much|overloaded|unavailable|slammed|full|tight) ... (i'll|i will|we'll|we will|i can) (ask|find|go|try|look|turn|assume|take|use|write|manage|move|cover|do)`,
    "(if not|if no|otherwise) (i'll|i will|we'll|we will|i can|we can|i would|i'd) (ask|find|go|try|look|turn|assume|take|use|write|manage|move on|cover|do|just|simply|book|contact|walk|drive|order)",
    `if (you|we) (don't|do not|haven't|have not) ... (hear|reply|respond|answer|write) ... (i'll|i will|we'll|we will) (assume|take|move|not|ask|find|close|understand)`,
    "if i (don't|do not|haven't) (hear|heard|get|receive) ... (i'll|i will|we'll|we will) (assume|take|move|not|ask|find|close|understand|presume|look)",
    '(no|without a) (reply|answer|response) (means|is needed|needed|necessary|required|is fine|is also)',
    `if you ${UNABLE} (i|i'd|i'll|that's|that is|it's|just|please|no|let me|simply|don't|feel|there)`,
    `if you ${UNABLE} ... (understand|fine|ok|okay|no problem|no worries|let me know|tell me|say so|no hard feelings)`,
    "if (you'd|you would) (rather not|prefer not)",
    "even if (you're|you are|it's|it is|the answer is|your answer is|that's) (not|a)? (interested|no|able|unable|available)",
    '(let|tell|drop|write) .. (know|me|a line) .. even if',
    "if (it's|it is|this is|that's|now is|now's|the timing|the date|that date|the time|that day|this week|that week|saturday|sunday|monday|tuesday|wednesday|thursday|friday) (is|isn't|not|doesn't|does not|'s)? .. (not|bad|work|awkward|inconvenient|a good|off|full|busy|too much|too soon|a no) ... (no problem|no worries|fine|understand|ok|okay|just say|say so|say no|let me know|simple no|happy to|not to worry)",
    "if (it's|it is|this is|that's) (a no|awkward|too much|inconvenient|a bad time|not a good time|not a fit|not for you|not possible|not your thing|no)",
    "(if|should) (the timing|it|this|that|you|now|the time|the fit) (isn't|is not|aren't|are not|doesn't|does not|be|can't|cannot) (right|good|possible|a fit|work|suit|available|make sense|unable) ... (no|fine|understand|ok|okay|worries|problem)",
    "not (right|now|possible|interested|a fit|a good time) .. (is|just|tell|say|that's) ... (fine|no|so|ok|okay)",
    "(won't|will not|wouldn't) (be offended|be hurt|mind (at all)? if|take it personally|bother you (again|further)|be upset|hold it against)",
    'only if (you|it) (want|like|wish|are comfortable|feel comfortable|feel like it|is convenient|makes sense)',
    "(say|tell me) (so|no) (and|if)",
    'worries if (the|you|not|it|this|that|now)',
    '(answer|reply|response) (can|could|may) be no',
    '(whether|if) .. (yes or no|yes or a no|it is a yes)',
    '(a|your) (yes or|yes or a) no (is|would be) (fine|equally|both|enough|great|perfect|all i need) ',
    'whatever you (decide|choose|answer)',
    '(opt out|back out|bow out|say no) (at any time|any time|anytime|whenever)',
    'you (do not|don\'t) (have|need) to (say yes|answer|reply|do this|agree|accept|explain)',
  ],
});

/** Reads the words that name a no as an acceptable answer: "no worries if not", "otherwise I'll ask Imre". */
export function readWaysOut(prose: Prose): readonly PhraseFact<'way-out'>[] {
  return searchProse(prose, find, (it) => !isReported(it)).map(({ kind, span }) => ({ kind, span }));
}
