import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { type AskCue, isClauseStart, isName, wordAt } from './ask-cue.ts';
import { isOpenWish } from './ask-wishes.ts';

/** Openings of a question to the reader. `modal` asks even without a question mark; the others need one. */
const findOpenings = phrases({
  modal: [
    "(would|could|can|will|might) (you|u|y'all|any of you|one of you|either of you|each of you|both of you|some of you|you guys|you all)",
    '(would|could|can|will) (folks|people|someone|somebody|anyone|anybody|everyone|everybody|whoever)',
    '(can|could|may|might) <i>',
    '(would|could) it be (possible|ok|okay|alright|all right|feasible|too much|helpful)',
    '(would|could) there be',
    '(could|can|would) (it|this|that|these|those|they|the|my|our) .. be',
    '(is|are) there (any|a|some|an) (chance|way|possibility|time|day|update)',
    '(do|would|did) you mind',
    'would (this|that|it|next|tomorrow|today|<weekday>|either|any|one|the|a|an|<number>|your)',
    '(did|have) you (have|had|get|got|gotten|find|found) (a|the|any|some|your)? (time|chance|moment|opportunity) to',
  ],
  aux: [
    "(do|did|does|don't|didn't|have|haven't|are|aren't|were|had) (you|u|y'all|any of you|either of you|we|they|anyone|someone|folks|your|i)",
    "(is|are|was|were|isn't|aren't|wasn't) (there|it|this|that|these|those|your|the|anyone|someone|anybody|anything|he|she|they|everything|everyone)",
    "(has|have|had|hasn't|does|did|doesn't) (there|it|this|that|these|those|your|the|anyone|someone|anybody|anything|he|she|they|everything|everyone|any)",
    "(shall|should|must|will|would|won't|wouldn't|can't|couldn't) (<i>|you|it|this|that|there|the|your|they|he|she)",
    '(can|could|might|may) (it|this|that|the|your|they|he|she)',
    'am i',
  ],
  what: ["(what|which|when|where|who|whom|whose|how|why|what's|who's|when's|where's|how's|whats)"],
  // A proposal to the reader, whatever stands behind it.
  proposal: [
    '(how|what) about',
    "why (don't|not|can't|won't|couldn't|wouldn't|haven't) (you|we)",
    'what if (we|you|i)',
  ],
  short: [
    '^ (any|some) (update|updates|news|progress|word|luck|thoughts|thought|ideas|idea|advice|tips|suggestions|suggestion|feedback|questions|objections|concerns|interest|availability|chance|way|possibility|hope|openings|opening|recommendations|preference|preferences|comments|takers|volunteers|pointers|insight|insights|reason|room|time|plans|lead|leads)',
    // elided: "happy for me to sign it?", "you still in touch with Carol?", "got a minute?"
    "^ (you|u|y'all) (still|around|free|able|ok|okay|available|up|in|going|know|coming|ready|done|there|happy|good|mind|interested|any|guys|two|both)",
    '^ (happy|fine|cool|good|alright|all right|all good|all set|safe|comfortable|content|clear|permission|good to go|right|wise|worth|too (early|late|soon|much)|able|possible|game|fancy|keen) (if|for|to|with|me|us|on|that|a|about|by)',
    "^ (got|have|has|had|know|seen|heard|need|care|fancy|feel like|room for|space for|time for|seen|wanna|shall|should|can|could|will|anything|everything|who's|who is|whose|wouldn't|couldn't) (a|an|any|anyone|someone|it|the|for|to|your|up|we|you|back|time|some|room|my|from|in|on|joining|coming|free)",
    '^ (thoughts|ideas|suggestions|comments|opinions|wdyt|feedback|objections|available|free|interested|possible|ok|okay|agreed|deal|game|up for|ready|keen|still|mind|wanna|want to|care to|need|make sense|sound good|sounds good|anyone|anybody|someone|coffee|lunch|dinner|drinks|you (free|available|around|up|in|want|going|have|coming|ready|interested))',
  ],
});

const findPleasantries = phrases({
  pleasantry: [
    'how (are|have) (you|u|things|ya|you all|you both|everyone) .. (been|doing|going|keeping|holding up|getting on|feeling|these days|$)',
    'how (is|was|were|are|did|has) (the|your|everything|life|it|things|work|all) .. (family|weekend|trip|vacation|holiday|holidays|summer|week|day|go|going|been|life|flight|evening|kids|children|house|$)',
    "(how's|hows) (it|life|things|everything|the|your|work|all|by)",
    'how (you|ya) (doing|been)',
    "(what's|whats|what is) (up|new|happening|going on)",
    'did you (have|enjoy) (a|your|the) .. (weekend|trip|vacation|holiday|holidays|break|evening|day|week|flight|christmas|thanksgiving|easter|summer|time)',
    'have you (recovered|been well|settled)',
    '(are|is) (everyone|everything|all|the family|your family) .. (well|ok|okay|alright|all right) $',
    'long time no see',
  ],
  rhetorical: [
    "(would|could|can|might) (anyone|anybody|who|you|we) (have|'ve)? (guess|guessed|thought|known|imagined|believed|dreamed|foreseen)",
    'who (could|would) have',
    '(would|could|can|will) you (believe|imagine|guess|look at that|ask for more|want|say no)',
    '(what|how) (more|else) could (you|we|anyone|one|i)',
    'how (could|can) (i|we|anyone|one|you) .. (forget|resist|refuse|ever|possibly|not|say no)',
    '(would|do) you like .. .. (breakfast|dinner|coffee|tea) (in|at|with) your',
    '(will|would|do|did|are|must|should|can|shall) we (really|let|ever|forget|stand|allow|accept|want|not|never|truly)',
    '(who|how) (knew|else)',
    '(who|how) (could|would) (have|anyone|anybody)',
    'what do you (say|do) (to|about|with|when) (a|an|that|such|people|someone|somebody|this)',
    '(guess|remember) (who|what|when|the|how)',
    'do you remember (when|that|how|us|me|our|the (day|days|time|night|summer|year|old|look|face))',
    "(did|have|haven't|didn't) <i> (ever|not|already)? (tell|told|mention|mentioned|say|said|warn|warned|explain)",
    'what did <i> (do|say|tell|see|find|learn|think)',
    'know (what|who|why|how) (i|he|she|they|happened|else)',
    "wouldn't (it|that) be (nice|great|lovely|wonderful|fun|something|amazing|grand|cool|funny)",
    '(need|want) anything (from|at|else)?',
    '(could|would|can) (anyone|anybody|someone|somebody|nobody|i|we|you|who) else? have (got|been|done|known|thought|guessed|seen|said|had|made|told|gone|come|become|found|believed|imagined|taken|given|asked|wanted)',
    '(would|could|can|will) your .. (believe|guess|imagine)',
    'do you (really|want) .. (to continue|to delete|to quit|to proceed)',
    'what are you waiting',
    'why am i',
    'where was i',
    '(why|how) (on earth|in the world|in heaven)',
    "isn't (it|that|this) (great|funny|amazing|wonderful|lovely|nice|ironic|odd|strange)",
    'what (was|were|is|are) (i|we|they|he|she) (thinking|to do|supposed)',
    'what (were|are) the odds',
    '(so|and) what',
    'how (cool|great|good|awesome|nice|lovely|sweet|bad|hard|funny|weird|lucky) (is|was|are|were|could|can)',
    'where (did|does|has|have) the time',
    "wasn't (it|that)",
  ],
  offer: [
    '(would|do|did) (you|anyone|anybody|someone) (like|want|prefer|care|need) (a|an|some|more|any|another|the|one|it|breakfast|coffee|tea|green|help|something|anything|seconds|to (know|see|hear|receive|get|borrow|read|try|learn|continue|order|buy))',
    'want to (say|know|see|hear|read|learn|get|try)',
    '^ (interested|questions|curious|not home|need help|ready) $',
    '^ (interested|curious|tired|sick|ready) (in|of|about|to|for)',
    '(would|do|did) you (like|want|prefer|need|wish) (<me>|to have|to borrow|to see|to receive|to hear|to get|a copy|more|any|some|help|another|for <me>|one of|my|our) ',
    '(can|could|may|shall|should|might) <i> (help|offer|assist|interest|be of|do anything|do something)',
    '(can|could|may|shall|should|might) <i> (get|bring|send|show|give|forward|share|introduce|connect|lend|answer|help) (you|anything|your (question|questions))',
    '(can|could|may|shall|should) <i> (send|forward|bring|give|share|get|show|email|mail) you',
    '(would|will|could) it (help|be helpful|be useful|be of help|make sense|be easier) (if|for|to have|were) (<i>|<me>)',
    'would .. (a|an|some|the|my|sending|having|seeing|getting) ... (help|be helpful|be useful|be of interest|interest you|be of use) $',
    '(is|was) there (anything|something) (else)? <i> (can|could|might|should) (do|help|send|bring|provide)',
    'how (can|could|may|might) <i> (help|be of|assist|support|return|repay|thank)',
    'what (can|could) <i> (do|offer|bring) (for|to) (you|help)',
    '(need|want) (any|some|a) (help|hand)',
    'anything (i|we) can (do|help|bring)',
  ],
});

/**
 * Finds the question that a sentence puts to its reader. `isLastWord`: nothing of the writer's own follows in the paragraph;
 * `isAnswered`: what follows is the writer's own answer.
 */
export function readQuestion(
  sentence: Sentence,
  text: string,
  isLastWord: boolean,
  isAnswered: boolean,
): AskCue | undefined {
  const end = text.slice(Math.max(sentence.span.start, sentence.span.end - 5), sentence.span.end);
  if (/\?!|!\?/.test(end) && !/[?!]{4}/.test(end)) return undefined;
  // You shouted "one more?": the mark is another's.
  if (/\?["”»]+\s*$/.test(end) && sentence.tokens[0]?.isQuoted !== true) return undefined;
  const found = findOpenings(sentence).filter(
    (it) => sentence.tokens[it.first]?.isQuoted !== true && isOpening(sentence, it.kind, it.first),
  );
  const [best = readNamed(sentence)] = found.sort(
    (a, b) => a.first - b.first || PLAINNESS.indexOf(a.kind) - PLAINNESS.indexOf(b.kind),
  );
  if (best === undefined) return readBareQuestion(sentence, isLastWord);
  if (
    findPleasantries(sentence).some(
      (it) => it.first <= best.first && best.first <= it.last + 1 && !isChoice(sentence, best.first),
    )
  )
    return undefined;
  const isPlain = best.kind === 'modal' || (best.kind === 'proposal' && wordAt(sentence, best.first) === 'why');
  if (!isPlain && !sentence.isQuestion && !isUnmarked(sentence, best, end)) return undefined;
  if ((best.kind === 'what' || best.kind === 'aux') && isAnswered) return undefined;
  const isToReader =
    best.kind === 'short' || best.kind === 'proposal' || best.kind === 'modal' || isAddressed(sentence, best.first);
  if (!isToReader && !isLastWord) return undefined;
  return {
    form: 'question',
    first: best.first,
    last: best.last,
    isSoft: !isToReader,
    // "Any availability?", "Isn't this your project?": they press what was asked before.
    isReply:
      sentence.tokens.length <= 3 ||
      (best.kind === 'short' && sentence.tokens.length <= 4) ||
      findReplies(sentence).length > 0 ||
      (best.kind === 'aux' && wordAt(sentence, best.first).endsWith("n't")),
    // "At this point could you:" leaves it to the list below it.
    isOpen: isOpenWish(sentence) || (best.last === sentence.tokens.length - 1 && !sentence.isQuestion),
    isStatement: false,
  };
}

/** "Would Fernway be interested …?": the question is put to somebody by name. */
function readNamed(
  sentence: Sentence,
): { readonly kind: 'aux'; readonly first: number; readonly last: number } | undefined {
  if (!sentence.isQuestion) return undefined;
  const at = sentence.tokens.findIndex(
    (it, i) =>
      /^(?:would|could|can|will|is|are|does|did|has|should)$/.test(it.word) &&
      isClauseStart(sentence, i) &&
      isName(sentence, i + 1),
  );
  return at < 0 ? undefined : { kind: 'aux', first: at, last: at + 1 };
}

/** "who has the keys to the van", "What is the status of the lease.": the order of the words asks, the mark was left away. */
function isUnmarked(sentence: Sentence, best: { readonly kind: string; readonly first: number }, end: string): boolean {
  const first = wordAt(sentence, best.first);
  const next = wordAt(sentence, best.first + 1);
  if (/\bor not\W*$/i.test(end) || wordAt(sentence, sentence.tokens.length - 1) === 'not') return best.kind === 'aux';
  if (1 < best.first || 45 < sentence.tokens.length || /[!:;,…]\s*$/.test(end)) return false;
  if (isInverted(sentence, best.kind, best.first)) return true;
  if (/\.\s*$/.test(end) || sentence.tokens[0]?.isCapital === true || 16 < sentence.tokens.length) return false;
  if (best.kind === 'aux')
    return /^(?:do|does|did|is|are|has|have)$/.test(first) && /^(?:you|u|anyone|anybody|we|your|the|there)$/.test(next);
  return (
    best.kind === 'what' &&
    (/^(?:is|are|was|has|does|do|did|can|should|will|would|time|day)$/.test(next) ||
      /^(?:whats|what's|who's|when's|where's|how's)$/.test(first))
  );
}

/**
 * "Should we sit down …", "How do I reach her": verb before subject, and no second clause behind a comma, as
 * "Should you need it, call" and "Did it rain, we would stay" have.
 */
function isInverted({ tokens }: Sentence, kind: string, at: number): boolean {
  const word = (offset: number) => tokens[at + offset]?.word ?? '';
  if (
    tokens
      .slice(at + 1)
      .some((it) => it.isAfterComma && /^(?:i|we|you|they|he|she|it|please|just|let|the)$/.test(it.word))
  )
    return false;
  if (kind === 'aux')
    return /^(?:do|does|did|are|have|has|can|could)$/.test(word(0))
      ? /^(?:you|we|they|anyone|anybody|i)$/.test(word(1))
      : /^(?:should|shall)$/.test(word(0)) && /^(?:we|i)$/.test(word(1));
  return (
    kind === 'what' &&
    /^(?:what|where|when|why|how|who|which|whom)$/.test(word(0)) &&
    /^(?:do|does|did|can|should|would|could|will|is|are|was|were|have|has)$/.test(word(1)) &&
    (/^(?:who|which|whom)$/.test(word(0))
      ? /^(?:do|does|did|can|should|would|could|will)$/.test(word(1)) && /^(?:you|we|i|they)$/.test(word(2))
      : /^(?:you|we|i|they|the|your|our|my|this|these|those|it|he|she)$/.test(word(2)) && word(1) !== 'was')
  );
}

/** "Do you want the aisle or the window?" wants an answer, however kind it is. */
function isChoice(sentence: Sentence, at: number): boolean {
  return /^do(?:es)?$/.test(wordAt(sentence, at)) && sentence.tokens.slice(at).some((it) => it.word === 'or');
}

const PLAINNESS = ['proposal', 'modal', 'aux', 'short', 'what'];

/** Whether the sentence is a courtesy, an offer or rhetoric from its first words on: "Can I get you anything?" */
export function isIdleQuestion(sentence: Sentence): boolean {
  return sentence.isQuestion && !isChoice(sentence, 0) && findPleasantries(sentence).some((it) => it.first === 0);
}

function isOpening(sentence: Sentence, kind: string, at: number): boolean {
  const before = wordAt(sentence, at - 1);
  if (kind === 'modal' && /^(?:you|u|someone|anyone)$/.test(wordAt(sentence, at + 1))) {
    // "What would you pick?" is a question of its own kind; "the things that can you" is none.
    return !/^(?:what|which|who|how|why|where|when|that|as|than|time|date|one|whom)$/.test(before);
  }
  // "When you have a second, could you …": a condition.
  if (
    kind === 'what' &&
    /^(?:when|where|who|which)$/.test(wordAt(sentence, at)) &&
    /^(?:you|i|we|they|he|she|it)$/.test(wordAt(sentence, at + 1))
  )
    return false;
  // "@tomas do you know …", "kim are you in?"
  if (
    kind === 'aux' &&
    at === 1 &&
    sentence.isQuestion &&
    wordAt(sentence, 2) === 'you' &&
    !/^(?:what|which|who|how|why|where|when|so|as|than|neither|nor|not)$/.test(before)
  )
    return true;
  return (
    isClauseStart(sentence, at) ||
    (sentence.isQuestion &&
      kind === 'what' &&
      at < 4 &&
      !/^(?:who|whom|whose|which)$/.test(wordAt(sentence, at)) &&
      sentence.tokens
        .slice(0, at)
        .every((it) => !/^(?:know|sure|see|is|was|tell|ask|asked|wonder|wondering)$/.test(it.word)))
  );
}

/** It speaks of the reader, or of what writer and reader do together. */
function isAddressed(sentence: Sentence, from: number): boolean {
  return sentence.tokens
    .slice(from)
    .some(
      (it, at) =>
        !it.isQuoted &&
        (/^(?:you|your|yours|you're|you've|you'd|you'll|u|y'all|someone|anyone|anybody|somebody|everyone|we|us|our)$/.test(
          it.word,
        ) ||
          (it.word === 'i' &&
            at < 4 &&
            /^(?:can|could|should|may|might|do|must|shall)$/.test(sentence.tokens[from + at - 1]?.word ?? ''))),
    );
}

const findReplies = phrases({
  reply: ['(hope for|expect|have|get|hear) (an|a|your)? (answer|reply|response|decision)', 'hear (back)? from you'],
});

const findTimed = phrases({
  timed: [
    'or',
    '(lunch|dinner|coffee|breakfast|drinks|drink|beer|call|chat|walk|tea|meeting|meet)',
    '(<weekday>|tomorrow|tonight|noon)',
    '<number> (am|pm)',
  ],
});

/** A question without a verb: "Tuesday at three?", "Coffee?". Only where nothing of the writer's own answers it. */
function readBareQuestion(sentence: Sentence, isLastWord: boolean): AskCue | undefined {
  const isTimed = sentence.tokens.length <= 6 && findTimed(sentence).length > 0;
  if (!sentence.isQuestion || !(isLastWord || isTimed) || sentence.tokens.length > 14) return undefined;
  if (sentence.tokens[0]?.isQuoted === true || sentence.tokens.at(-1)?.isQuoted === true) return undefined;
  if (
    /^(?:right|no|remember|huh|eh|what|who|seriously|really|well|and|why)$/.test(
      wordAt(sentence, sentence.tokens.length - 1),
    )
  )
    return undefined;
  return { form: 'question', first: 0, last: 0, isSoft: !isTimed, isReply: false, isOpen: false, isStatement: false };
}
