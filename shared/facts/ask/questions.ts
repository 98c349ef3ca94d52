import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { Behind } from './answered.ts';
import { type AskCue, isClauseStart, isName, wordAt } from './cue.ts';
import { findPleasantries } from './pleasantries.ts';
import { isUnmarked } from './unmarked.ts';
import { isOpenWish } from './wishes.ts';

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
    'would (date|day|time|this|that|it|next|tomorrow|today|<weekday>|either|any|one|the|a|an|<number>|your)',
    '(did|have) you ever? (have|had|get|got|gotten|find|found) (a|the|any|some|your)? (time|chance|moment|opportunity) to',
  ],
  aux: [
    "(do|did|does|don't|didn't|have|haven't|are|aren't|were|had) (you|u|y'all|any of you|either of you|we|they|anyone|someone|folks|your|i)",
    "(is|are|was|were|isn't|aren't|wasn't) (there|it|this|that|these|those|your|the|anyone|someone|anybody|anything|he|she|they|everything|everyone)",
    "(has|have|had|hasn't|does|did|doesn't) (there|it|this|that|these|those|your|the|anyone|someone|anybody|anything|he|she|they|everything|everyone|any)",
    "(shall|should|must|will|would|won't|wouldn't|can't|couldn't) (<i>|you|it|this|that|there|the|your|they|he|she)",
    '(can|could|might|may) (it|this|that|the|your|they|he|she)',
    'am i',
  ],
  what: ['<wh>'],
  // A proposal to the reader, whatever stands behind it.
  proposal: [
    '(how|what) about',
    "why (don't|not|can't|won't|couldn't|wouldn't|haven't) (you|we)",
    'what if (we|you|i)',
  ],
  short: [
    '^ (any|some) (update|updates|news|progress|word|luck|thoughts|thought|ideas|idea|advice|tips|suggestions|suggestion|feedback|questions|objections|concerns|interest|availability|chance|way|possibility|hope|openings|opening|recommendations|preference|preferences|comments|takers|volunteers|pointers|insight|insights|reason|room|time|plans|lead|leads)',
    'any (chance|way|possibility) (you|u|we|i|of|that you)',
    // elided: "happy for me to sign it?", "you still in touch with Carol?", "got a minute?"
    "^ (you|u|y'all) (still|around|free|able|ok|okay|available|up|in|going|know|coming|ready|done|there|happy|good|mind|interested|any|guys|two|both)",
    '^ (happy|fine|cool|good|alright|all right|all good|all set|safe|comfortable|content|clear|permission|good to go|right|wise|worth|too (early|late|soon|much)|able|possible|game|fancy|keen) (if|for|to|with|me|us|on|that|a|about|by)',
    "^ (got|have|has|had|know|seen|heard|need|care|fancy|feel like|room for|space for|time for|seen|wanna|shall|should|can|could|will|anything|everything|who's|who is|whose|wouldn't|couldn't) (a|an|any|anyone|someone|it|the|for|to|your|up|we|you|back|time|some|room|my|from|in|on|joining|coming|free)",
    '^ (thoughts|ideas|suggestions|comments|opinions|wdyt|feedback|objections|available|free|interested|possible|ok|okay|agreed|deal|game|up for|ready|keen|still|mind|wanna|want to|care to|need|make sense|sound good|sounds good|anyone|anybody|someone|coffee|lunch|dinner|drinks|you (free|available|around|up|in|want|going|have|coming|ready|interested))',
  ],
});

/**
 * Finds the question that a sentence puts to its reader. `isLastWord`: nothing of the writer's own follows in the paragraph;
 * an answer `behind` is the writer's own, and a plea waits for the reader's.
 */
export function readQuestion(
  sentence: Sentence,
  text: string,
  isLastWord: boolean,
  behind: Behind,
): AskCue | undefined {
  const end = text.slice(Math.max(sentence.span.start, sentence.span.end - 5), sentence.span.end);
  if (/\?!|!\?/.test(end) && !/[?!]{4}/.test(end)) return undefined;
  // You shouted "one more?": the mark is another's.
  if (/\?["”»]+\s*$/.test(end) && sentence.tokens[0]?.isQuoted !== true) return undefined;
  const found = findOpenings(sentence).filter(
    (it) =>
      sentence.tokens[it.first]?.isQuoted !== true &&
      !isTitle(sentence, it.first) &&
      // "**Would that** I could be there."
      !/^would that (?:i|we|it|he|she|they)$/.test(inWords(sentence.tokens.slice(it.first, it.first + 3))) &&
      isOpening(sentence, it.kind, it.first),
  );
  const [best = readNamed(sentence)] = found.sort(
    (a, b) => a.first - b.first || PLAINNESS.indexOf(a.kind) - PLAINNESS.indexOf(b.kind),
  );
  if (best === undefined) return readBareQuestion(sentence, isLastWord);
  if (
    findPleasantries(sentence).some(
      (it) =>
        it.first <= best.first &&
        best.first <= it.last + 1 &&
        !isChoice(sentence, best.first) &&
        behind !== 'plea' &&
        !(it.kind === 'offer' && isSitting(sentence)),
    )
  )
    return undefined;
  const isPlain =
    best.kind === 'modal' ||
    (best.kind === 'proposal' && (wordAt(sentence, best.first) === 'why' || findTimed(sentence).length > 0));
  if (!isPlain && !sentence.isQuestion && !isUnmarked(sentence, best, end)) return undefined;
  if ((best.kind === 'what' || best.kind === 'aux') && behind === 'answer') return undefined;
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
      // "Could you?", but "Could we talk?" asks by itself.
      sentence.tokens.length <= (wordAt(sentence, best.first + 1) === 'we' ? 2 : 3) ||
      // "Fancy a drink sometime?" asks by itself.
      (best.kind === 'short' && sentence.tokens.length <= 4 && wordAt(sentence, best.first) !== 'fancy') ||
      findReplies(sentence).length > 0 ||
      (best.kind === 'aux' && wordAt(sentence, best.first).endsWith("n't")),
    // "At this point could you:" leaves it to the list below it.
    isOpen: isOpenWish(sentence, best.first) || (best.last === sentence.tokens.length - 1 && !sentence.isQuestion),
    isStatement: false,
  };
}

/** "Her book, **Can You** Hear the Sea?, was a success": capitals in the midst of a sentence are a work's name. */
function isTitle({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at + 1];
  return (
    0 < at &&
    tokens[at]?.isCapital === true &&
    next?.isCapital === true &&
    !/^i(?:'|$)/.test(next.word) &&
    tokens.some((it) => !it.isCapital)
  );
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

/** "Do you want the aisle or the window?" wants an answer, however kind it is. */
function isChoice(sentence: Sentence, at: number): boolean {
  return (
    /^(?:do|does|would|did)$/.test(wordAt(sentence, at)) && sentence.tokens.slice(at).some((it) => it.word === 'or')
  );
}

const PLAINNESS = ['proposal', 'modal', 'aux', 'short', 'what'];

/** Whether the sentence is a courtesy, an offer or rhetoric from its first words on: "Can I get you anything?" */
export function isIdleQuestion(sentence: Sentence): boolean {
  return (
    sentence.isQuestion &&
    !isChoice(sentence, 0) &&
    !isSitting(sentence) &&
    findPleasantries(sentence).some((it) => it.first === 0)
  );
}

/** "Could I show you the plan for half an hour?", "would you like me to set up a call?" take the reader's time. */
function isSitting(sentence: Sentence): boolean {
  const { tokens } = sentence;
  return (
    findArranged(sentence).length > 0 ||
    tokens.some((it) => /^(?:minutes?|mins?|hours?)$/.test(it.word) && !tokens.some(({ word }) => word === 'off'))
  );
}

const findArranged = phrases({
  arranged: [
    '(schedule|set up|arrange|book|organize|organise|put together) .. .. .. (call|meeting|demo|chat|conversation|interview|intro|time|slot|session|visit|walkthrough)',
  ],
});

function isOpening(sentence: Sentence, kind: string, at: number): boolean {
  const before = wordAt(sentence, at - 1);
  if (kind === 'modal' && /^(?:you|u|someone|anyone)$/.test(wordAt(sentence, at + 1))) {
    // "What would you pick?" is a question of its own kind; "the things that can you" is none.
    return (
      sentence.tokens[at]?.isAfterComma === true ||
      sentence.tokens[at]?.isAfterBreak === true ||
      !/^(?:what|which|who|how|why|where|when|that|as|than|time|date|one|whom)$/.test(before)
    );
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
  // "To whom should I send it?"
  if (
    kind === 'what' &&
    at === 1 &&
    sentence.isQuestion &&
    /^(?:to|for|with|from|at|in|by|on|about|of|under)$/.test(before)
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
  // "What would be the best way to get my form to the board?"
  if (findWays(sentence).length > 0 && sentence.tokens.some((it) => /^(?:i|me|my|us|our)$/.test(it.word))) return true;
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

const findWays = phrases({
  way: [
    '(best|right|proper|easiest|quickest|usual|correct) (way|person|place|time|channel|address|procedure|process) (to|for)',
  ],
});

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
  // "Text me y/n tonight?" is an order.
  if (/^(?:text|call|ring|ping|message|phone|tell|send)$/.test(wordAt(sentence, 0)) && wordAt(sentence, 1) === 'me')
    return undefined;
  // Below a list: "by Friday?"
  if (/^by (?!phone|zoom|video)/.test(inWords(sentence.tokens))) return undefined;
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
