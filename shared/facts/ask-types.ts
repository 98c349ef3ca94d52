import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import type { AskCue } from './ask-cue.ts';
import { findStrong, findTask } from './ask-type-phrases.ts';
import type { AskType } from './fact.ts';

const findWilling = phrases({
  willing: [
    '(had|have|get|got|find|found|has) .. (chance|opportunity|time|moment) to',
    '(able|willing|free|way|possible|chance|possibility) (to|you|of|that)',
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
  if (cue.form === 'question' && /^(?:may|might)$/.test(sentence.tokens[cue.first]?.word ?? '')) return 'decision';
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

const TIME_BEFORE = new Set(['before', 'after', 'during', 'until', 'of']);

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
    '(if|should) you (have|had|find) .. (opening|slot|gap|window|time|moment) ... (between|on|next|this|tell|let)',
    '(invite|inviting) (you|all of you|everyone|you all|you both) to (the|our|a|an|my|this) .. (opening|reception|dinner|lunch|party|event|evening|show|concert|celebration|exhibition|fair|festival|gala|wedding|picnic|tasting|screening|premiere|launch|tour|unveiling)',
  ],
  question: [
    '(ask|asking) (you)? (one|two|a|some|a few) .. (thing|things|question|questions)',
    '(ask|asking) (you)? something',
    '(any|some) (idea|ideas|clue) (why|how|what|where|who|when|whether|if)',
  ],
  advice: ['the (one|first) thing (you|i)', 'if you were (me|in my)'],
});
