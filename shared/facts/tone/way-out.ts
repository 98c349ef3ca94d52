import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { join, overlaps } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, hasWord, isReported, oneOf, type PhraseFact, phraseReader } from '../search.ts';

const FINE = oneOf('fine ok okay alright cool good understandable welcome helpful useful great');
const UNABLE = `(${"can't|cannot|can not|aren't able to|are not able to|are unable to|don't want to|do not want to|would rather not|prefer not to|don't have (the)? (time|bandwidth|capacity)|haven't (got)? (the)? (time|bandwidth|capacity)|aren't interested|are not interested|aren't up for it|can't make it|don't feel comfortable|aren't comfortable|don't feel able"})`;

const find = phrases({
  'way-out': [
    // A no is named as an answer.
    `a? (simple|quick|polite|plain|one word|clear)? no (is|would be|works|will be) (also|just|totally|completely|perfectly|absolutely|equally|entirely|always|still)? (as)? ${FINE}`,
    `(saying|to say) no (is|would be) (also|just|totally|completely|perfectly|absolutely|entirely)? ${FINE}`,
    '(happy|fine|okay|ok|glad) (to (take|hear|accept)|with) (a)? no',
    'no is (a|an|also|always)? (perfectly|totally|completely|entirely|quite|just|also|fully)? (a|an)? .. (good|fine|acceptable|valid|okay|ok|welcome|legitimate|reasonable)',
    'a no (costs|takes) (you)? (only|just|no more than)? (nothing|no time|a (word|line|second|moment)|one (word|line)|two (words|letters)|a few words)',
    '(plain|simple|polite|quick|straight|honest|short|flat|friendly|one word|clear) no (will|would|is|does|suffices|works)',
    '(refusal|declining|decline|saying no|passing|turning (me|us|it|this) down) (is|will be|would be|will|would) .. (fine|okay|ok|good|understandable|understood|offend|welcome|taken)',
    `(ok|okay|fine|free|welcome|easy|acceptable|allowed|all right|alright) to (just)? (pass|decline|say no|refuse|skip|opt out|turn (me|us|it|this) down)`,
    'tell (me|us) to (get lost|buzz off|bugger off|go away|take a hike|get stuffed|sod off|jog on|mind my|piss off|shove|forget it|leave)',
    'yes or no (both|either|are both|is) ..',
    '(take|read|treat|count|assume|consider) .. (as|it is|it|that is|that|is) a no',
    '(silence|no reply|no answer|if i hear nothing|hearing nothing) .. .. a no',
    '(this|attendance|participation|taking part|contributing) (is|are) (entirely|completely|purely|totally|strictly|wholly|of course) (voluntary|optional|up to you)',
    "^ (it's|it is|this is) (voluntary|optional) ($|and)",
    "^ (it's|it is) (entirely|completely|purely|totally|strictly|wholly|of course) (voluntary|optional|up to you)",
    '(fine|ok|okay|grand|cool|understandable) (too)? if not',
    "if not (then)? (also)? (fine|ok|okay|grand|cool|not to worry|never mind|no|that's|it's|that is|don't|i understand|we understand|just|please ignore)",
    '(decline|refuse|say no) with (a)? (clear|good|easy) conscience',
    "(no need to|don't) (reply|answer|respond|write back) (if|unless)",
    '(nobody|no one|none of us) (will|would) (think (any)? (less|worse)|mind|be offended|hold)',
    "(please)? (feel free|do not hesitate|don't hesitate|by all means|you are welcome|you're welcome|happy for you|it's fine|it is fine|it's ok|it's okay|totally fine) to (say no|decline|pass|refuse|ignore|skip|disregard|turn (me|us|this|it) down|opt out|delete|bow out)",
    '(feel free|please feel free|free) to (just)? (ignore|disregard|delete|skip) (this|my|it)',
    '(please)? (just)? (say|tell me|reply|answer|write|send) (a|me|with|simply|just)? (a)? (simple)? no (and|is|if|thanks)?',
    "(you can|you could|you may|you're free to|please) (always|also|simply|just|certainly)? (say no|decline|pass|ignore this|turn (me|us|this) down)",
    '(decline|pass|refuse) (if|without|with no)',
    '(accept|agree|confirm) or (decline|refuse)',
    '(a|one) (one line|two line|short|one word|quick) (reply|answer|no|note|email|response) (is|would be|works) (just|as|equally|also)? (as)? (welcome|fine|good|great)',
    "(i'll|we'll|i will|we will|i would|we would|i|we|i'd|i can|i do) (completely|totally|fully|perfectly|absolutely|entirely|certainly|of course|also|would|will)? (understand|get it) (completely|entirely|totally|fully|perfectly|too)? (if (you|your|you'd|you're|it|it's|this|that|that's|not|the answer|now|i)|should|either way|$)",
    "(understand|get it) (completely|entirely|totally|fully|perfectly|too)? if (you|your|you'd|you're|it|it's|this|that|that's|not|the answer|now)",
    "(that's|that is|it's|it is) (also|totally|completely|perfectly|absolutely|entirely|quite|just|always)? (fine|ok|okay|alright|all right|understandable|no problem|not a problem) (too|as well|if|either way|$)",
    `(totally|completely|perfectly|absolutely|quite|all|entirely|also|of course) (fine|ok|okay|good|understandable|cool) (with me)? (if|should|either)`,
    "(if|in case) (nobody|no one|none of you|neither of you) (can|could|wants|is|has|feels) ... (i|we|i'll|we'll)",
    // No pressure, no worries.
    '(no|zero) (pressure|obligation|obligations|hard feelings|explanation needed|explanation necessary|offense taken|need to explain|expectations|expectation)',
    "(there is|there's|with|under) (absolutely|really)? (no|zero) (pressure|obligation|expectation)",
    'no (worries|problem|problems|stress|sweat|big deal|biggie|harm|bother|drama|fuss|offense|offence|shame|trouble) (at all|whatsoever|here|done|taken|meant)? (if|should|either way)',
    'if .. (not|no|bad|busy|swamped) ... no (worries|problem|stress|sweat) (at all)?',
    "(don't|do not|please don't) (worry|feel (obliged|obligated|pressured|bad|guilty)|stress) (about it)? (if|to|$)",
    "(you're|you are) (under|not under)? (no|any) (obligation|pressure)",
    "either way (is|thank|thanks|all the best|i'm grateful|no)",
    'one way or the other (is|works)',
    `(either|any|whichever) (answer|choice|way|option|decision|reply) (you (make|choose|give))? (is|works|would be) (totally|completely|perfectly|absolutely|also)? ${FINE}`,
    '(either|any) (answer|choice) (works|suits me)',
    // What happens without a yes.
    `if (you|you're|you are|it|it's|this|that|the|now|now's) ... (not|busy|swamped|bad|awkward|inconvenient|too much|overloaded|unavailable|slammed|full|tight) ... (i'll|i will|we'll|we will|i can) (ask|find|go|try|look|turn|assume|take|use|write|manage|move|cover|do)`,
    "(if not|if no|otherwise) (i'll|i will|we'll|we will|i can|we can|i would|i'd) ..",
    "in the event (that)? you (are unable|cannot|can't) ... ... (understand|fine|okay)",
    '(whatever|whichever) (you|works|suits) ... (is|are|works) (totally|completely|perfectly|just|absolutely)? (fine|ok|okay) (with|by) (me|us)',
    '^ if not (any chance|perhaps|maybe|would it)',
    '(would|or) you (prefer|rather) (that)? (i|we) (ask|go|work|find|turn|use|take|look|call|contact|check)',
    `if (you|we) (don't|do not|haven't|have not) ... (hear|reply|respond|answer|write) ... (i'll|i will|we'll|we will) (assume|take|move|not|ask|find|close|understand)`,
    "if i (don't|do not|haven't) (hear|heard|get|receive) ... (i'll|i will|we'll|we will) (assume|take|move|not|ask|find|close|understand|presume|look)",
    '(no|without a) (reply|answer|response) (means|is needed|needed|necessary|required|is fine|is also)',
    `if you ${UNABLE} (i|i'd|i'll|that's|that is|it's|just|please|no|let me|simply|don't|feel|there)`,
    `if you ${UNABLE} ... (understand|fine|ok|okay|no problem|no worries|no trouble|say so|no hard feelings)`,
    "if (you'd|you would) (rather not|prefer not)",
    "even if (you're|you are|it's|it is|the answer is|your answer is|that's) (not|a)? (interested|no|able|unable|available)",
    '(let|tell|drop|write) .. (know|me|a line) .. even if',
    "if (it's|it is|this is|that's|now is|now's|the timing|the date|that date|the time|that day|this week|that week|saturday|sunday|monday|tuesday|wednesday|thursday|friday) (is|isn't|not|doesn't|does not|'s)? .. (not|bad|work|awkward|inconvenient|a good|off|full|busy|too much|too soon|a no) ... (no problem|no worries|fine|understand|ok|okay|just say|say so|say no|let me know|simple no|happy to|not to worry)",
    "if (it's|it is|this is|that's) (a no|awkward|too much|inconvenient|a bad time|not a good time|not a fit|not for you|not possible|not your thing|no)",
    "(if|should) (the timing|it|this|that|you|now|the time|the fit) (isn't|is not|aren't|are not|doesn't|does not|be|can't|cannot) (right|good|possible|a fit|work|suit|available|make sense|unable) ... (no|fine|understand|ok|okay|worries|problem)",
    "not (right|now|possible|interested|a fit|a good time) .. (is|just|tell|say|that's) ... (fine|no|so|ok|okay)",
    "(won't|will not|wouldn't) (be offended|be hurt|mind (at all)? if|take it personally|bother you (again|further)|be upset|hold it against|take it amiss|take it badly|think (any)? (less|worse) of)",
    'only if (you|it) ... (feel like|feel up)',
    'only if (you|it) (want|like|wish|are comfortable|feel comfortable|feel like it|is convenient|makes sense)',
    '(say|tell me) (so|no) (and|if)',
    'worries if (the|you|not|it|this|that|now)',
    '(answer|reply|response) (can|could|may) be no',
    '(whether|if) .. (yes or no|yes or a no|it is a yes)',
    '(a|your) (yes or|yes or a) no (is|would be) (fine|equally|both|enough|great|perfect|all i need) ',
    'whatever you (decide|choose|answer)',
    '(opt out|back out|bow out|say no) (at any time|any time|anytime|whenever)',
    "you (do not|don't) (have|need) to (say yes|answer|reply|agree|accept|explain)",
  ],
});

const CONDITIONS = phrases({
  if: ['(if|should|unless|in case|in the case|in the event|when) ..'],
});

const NOT =
  "(can't|cannot|can not|couldn't|won't|wouldn't|don't|do not|isn't|is not|not|aren't|are not|doesn't|does not|shouldn't|unable|no longer|never)";

/** Why somebody would say no. `open` reasons count only where what follows lets the reader off in plain words. */
const UNWILLING = phrases<'firm' | 'open'>({
  firm: [
    'is (bad|no good)',
    `${NOT} .. (able|want|make it|have (the|any|enough)? (time|room|capacity|bandwidth|space|budget|funds|energy|interest|inclination)|possible|interested|convenient|suit|suits|work|comfortable|right for|a fit|available|feel|up for|up to|feasible|help|wish|like to|manage|come|attend|appeal|appeals|fancy|keen|for you|your thing|your cup|do (it|this|that)|spare|commit|participate|take part|accept|serve|face|fit|care to|inclined|minded|say yes)`,
    '(unable|swamped|slammed|overloaded|booked|tied up|inconvenient|awkward|impossible|too (much|busy|short|soon|far|long|late|big|early)|rather not|sooner not|prefer not|decide against|overwhelmed|stretched|away|unavailable|full|a no|have other plans|no time|lack the time|busy)',
    '(no (interest|time|desire|wish|need|use|capacity|appetite|bandwidth)|out of (scope|reach|the question)|outside (your|the))',
    '(refuse|decline|say no|pass|a hassle|a pain|a nuisance|a burden|a bother|committed elsewhere|otherwise engaged|spoken for|have reservations|have doubts|have qualms)',
    '(bad (time|idea|day|week)|rather|sooner) ..',
  ],
  open: [NOT, '(no|already|elsewhere|taken|used up|gone|sold|asking|prefer|rather|sooner|bad|hard|tricky|difficult)'],
});

const RELEASES = phrases<'free' | 'told' | 'later'>({
  free: [
    '(fine|ok|okay|understand|understandable|understood|cool|alright|all right|grand|fair enough|forgiven)',
    '(no|zero|not any) .. (problem|problems|worries|worry|bother|stress|sweat|drama|fuss|harm|hard feelings|feelings|offense|offence|biggie|big deal|matter|issue|grudge|grudges)',
    '(problem|worries|sweat|stress|biggie) (at all)? $',
    "(never mind|not to worry|(don't|do not) worry|forget (it|i|about|this)|think nothing|nothing lost)",
    "(don't|do not|not) give it (another|a second) thought",
    '(please)? (just|simply)? (ignore|disregard|bin|delete|skip|decline|pass|say no|throw) (me|it|this|away)?',
    "(won't|will not|wouldn't|shan't|shall not|would not) (mind|be (offended|hurt|upset|cross)|hold it|take it|think|trouble you|bother you|write again|ask again)",
    "(we'll|i'll|we will|i will|we shall|i shall) (manage|survive|cope|live|get by|drop it|leave it|let it|stop)",
    "(isn't|not) the end of the world",
    "(it's|that's|it is) a no",
  ],
  told: [
    '(please)? (just|simply)? (say (so|the word)|tell (me|us)|let (me|us) know|shout|drop (me|us) .. (line|card|note)|a (quick|short|simple)? (note|no|line) ..)',
    "(i'll|i will|we'll|we will|i shall|we shall|i can|we can|i could|we could|i'd|i would|happy to) .. (ask|find|look|try|ping|turn|take|use|write|move|cover|record|get|call|check|go|do|invite|contact|approach|figure|instead|drive|walk|book|hold)",
    'instead',
    '(suggestions|suggestions for|names|recommendations|nominations|alternatives) .. .. (is|are|would be) (very|most|always|also)? (welcome|appreciated|helpful)',
    "(you're|you are) (always|very|also|more than)? (welcome|free) to (send|designate|nominate|name|suggest|skip|pass|ask|bring)",
    '(feel free to|please) (send|designate|nominate|name) (someone|somebody|a colleague|another|a delegate|a substitute|a replacement|your deputy)',
    'feel free to (close|say|pass|decline|skip|tell)',
    '(happy|glad|content|grateful) (with|for) (any|a|the|just|even)',
  ],
  later: [
    '(another|other|better|different|alternative|alternate|new) (time|date|day|slot|week|option|options|times|dates|days|place)',
    "(what|when|which|a time|a date|some times|a day) .. (works|work|suits|better|would|is|that's|best)",
    '(reschedule|rearrange|move it|push it|postpone)',
    '(works|good|fine|suits|free) (for)? (me|us)? (too|as well|also)',
  ],
});

/** Reads the words that name a no as an acceptable answer: "no worries if not", "otherwise I'll ask Imre". `other-time` only lets the date go. */
export function readWaysOut(prose: Prose): readonly PhraseFact<WayOut>[] {
  const named = [...readNamed(prose)];
  prose.sentences.forEach((sentence, at) => {
    if (sentence.block.kind === 'heading' || named.some((it) => overlaps(it.span, sentence.span))) return;
    const kind = conditionalRelease(sentence);
    if (kind !== undefined) named.push({ kind, span: sentence.span });
    const next = prose.sentences[at + 1];
    if (next !== undefined && isUnwillingFragment(sentence) && isRelease(next))
      named.push({ kind: 'way-out', span: join(sentence.span, next.span) });
  });
  return named.sort((a, b) => a.span.start - b.span.start);
}

/** "No problem if you need to change it" grants something else; "there is no pressure in the tank" is of a tank. */
const isNamed = (found: Found<string>) => {
  const { sentence, first, last } = found;
  const [, next, after] = sentence.tokens.slice(last, last + 3);
  if (isReported(found)) return false;
  const end = sentence.tokens[last]?.word ?? '';
  // "Please pass it on", "please decline the invite", "we can't say no to the mayor" ask for other things.
  if (end === 'pass' && next !== undefined && !next.isAfterBreak && !next.isAfterComma && PASSED.has(next.word))
    return false;
  if (
    (end === 'decline' && next?.word === 'the' && sentence.tokens[last - 1]?.word !== 'or') ||
    (end === 'no' && next?.word === 'more')
  )
    return false;
  // "Otherwise I'll have to cancel" and "if not, I'll call your manager" are no other way that is open to the writer.
  if (
    hasWord(sentence.tokens, ALTERNATIVES, first, first + 2) &&
    hasWord(sentence.tokens, PRESSES, first + 2, last + 1)
  )
    return false;
  if (sentence.tokens[first]?.word === 'say' && DENIED.has(sentence.tokens[first - 1]?.word ?? '')) return false;
  const isNone = /^(?:problem|pressure)$/.test(sentence.tokens[last]?.word ?? '') && next?.word === 'in';
  return !isNone && !(sentence.tokens[last]?.word === 'if' && next?.word === 'you' && NEEDS.has(after?.word ?? ''));
};

const ALTERNATIVES = wordSet('otherwise not');
const PRESSES = wordSet(
  'have need be see expect lose cancel charge report escalate sue legal remind chase keep send call close wait ahead proceed write',
);
const PASSED = wordSet('it on along the my your this that these those them to a around me us');
const DENIED = wordSet("can't cannot not couldn't didn't never");
const NEEDS = wordSet('need want have wish');

type WayOut = 'way-out' | 'other-time';

/** "If Tuesday is full, we can find another day", "if the timing doesn't work, let me know": only the time is let go. */
const isOnlyLater = (sentence: Sentence) =>
  (RELEASES(sentence).some((it) => it.kind === 'later') || isOfTiming(sentence)) &&
  CONDITIONS(sentence).length > 0 &&
  !sentence.tokens.some((it) => FREES.has(it.word));

const isOfTiming = (sentence: Sentence) =>
  CONDITIONS(sentence).some(({ first }) => hasWord(sentence.tokens, TIMINGS, first + 1, first + 4)) &&
  sentence.tokens.some((it, at) => it.word === 'know' && sentence.tokens[at - 2]?.word === 'let');
const TIMINGS = wordSet('timing date time day slot week monday tuesday wednesday thursday friday saturday sunday');
const FREES = wordSet('no fine understand problem worries ok okay');

const readNamed = phraseReader<'way-out', PhraseFact<WayOut>>(find, isNamed, ({ span, sentence }) => ({
  kind: isOnlyLater(sentence) ? 'other-time' : 'way-out',
  span,
}));

/** "If your diary is full, just tell us": a condition of the reader's, and what the writer does with it. */
function conditionalRelease(sentence: Sentence): WayOut | undefined {
  const { tokens } = sentence;
  const conditions = CONDITIONS(sentence).filter((it) =>
    tokens.slice(it.first, it.first + 4).some(({ word }) => YOURS.has(word) || TIMINGS.has(word) || /^\d/.test(word)),
  );
  if (conditions.length === 0 || sentence.isQuestion) return undefined;
  const isReleased = conditions.some((condition) =>
    UNWILLING(sentence)
      .filter((it) => it.first > condition.first && it.first <= condition.first + 9)
      .some((no) =>
        RELEASES(sentence).some(
          (it) =>
            !(tokens[no.first]?.word === 'already' && IGNORES.has(tokens[it.last]?.word ?? '')) &&
            (it.kind === 'free' || no.kind === 'firm') &&
            (it.first > no.last || it.last < condition.first),
        ),
      ),
  );
  if (!isReleased) return undefined;
  return isOnlyLater(sentence) ? 'other-time' : 'way-out';
}

// "If you have already paid, please disregard this notice."
const IGNORES = wordSet('ignore disregard delete this');
const YOURS = wordSet(
  "you you're you'd you've your it it's this that's that date time now tonight tonight's timing day nobody anyone is answer",
);

/** "Not interested?", "Too busy?" */
function isUnwillingFragment(sentence: Sentence): boolean {
  const { tokens, isQuestion } = sentence;
  return (
    isQuestion &&
    tokens.length <= 6 &&
    FRAGMENT.has(tokens[0]?.word ?? '') &&
    UNWILLING(sentence).some((it) => it.kind === 'firm')
  );
}

const FRAGMENT = wordSet("not too can't cannot don't no busy swamped rather won't unable");
const isRelease = (sentence: Sentence) => !sentence.isQuestion && RELEASES(sentence).some((it) => it.kind !== 'later');
