import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { type AskCue, skipAdverbs, wordAt } from './ask-cue.ts';
import { headOf } from './ask-head.ts';
import { findStrong, findTask } from './ask-type-phrases.ts';
import { findSettled } from './ask-type-settled.ts';
import { typeOfHead } from './ask-verbs.ts';
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
  if (isAboutThePast(sentence, cue) || isWondered(sentence, cue)) return 'question';
  const head = isAskedByWord(sentence, cue) ? undefined : typeOfHead(sentence, cue);
  if (
    head !== 'meeting' &&
    asksLeave(sentence, cue) &&
    (head === undefined ||
      head === 'deliverable' ||
      head === 'feedback' ||
      (head === 'question' && cue.form !== 'question'))
  )
    return 'decision';
  if ((head === undefined || head === 'deliverable') && isAboutThings(sentence, cue)) return thingOf(sentence, cue);
  // "Where shall we meet?" asks about a meeting that stands.
  if (head === 'meeting' && cue.form === 'question' && wordAt(sentence, cue.first) === 'where') return 'question';
  if (head !== undefined) return head;
  const strong = earliest(
    findStrong(sentence).filter((it) => !isApart(sentence, cue, it.first)),
    cue,
  );
  const task = earliest(findTask(sentence), cue);
  // "Send me the deck before our meeting": the meeting only tells by when.
  if (
    task?.kind === 'deliverable' &&
    strong?.kind === 'meeting' &&
    task.first < strong.first &&
    isBehindTime(sentence, strong.first)
  )
    return 'deliverable';
  // "Who is going to the meeting?" asks for a name.
  if (
    strong?.kind === 'meeting' &&
    wordAt(sentence, cue.first) !== 'when' &&
    isAskedByWord(sentence, cue) &&
    isAboutFacts(sentence, cue) &&
    !isAboutTime(sentence, cue)
  )
    return 'question';
  if (strong !== undefined && (task === undefined || strong.first <= task.first + SOON || task.kind === 'question'))
    return strong.kind;
  if (cue.form === 'question' && isAboutFacts(sentence, cue))
    return isAboutTime(sentence, cue) ? 'meeting' : 'question';
  return task?.kind ?? strong?.kind ?? plainType(sentence, cue);
}

/** Where no word tells: a time asked about is a meeting, "could you …" a thing to do, a wish to have something a thing to give. */
function plainType(sentence: Sentence, cue: AskCue): AskType | undefined {
  if (cue.isOpen || cue.isReply) return undefined;
  if (cue.form === 'question' && /^(?:may|might)$/.test(sentence.tokens[cue.first]?.word ?? ''))
    return findLeave(sentence).some((it) => it.kind === 'thing') ? 'deliverable' : 'decision';
  if (cue.form === 'question')
    return isAboutTime(sentence, cue)
      ? 'meeting'
      : cue.first === cue.last && sentence.tokens.some((it) => it.word === 'or')
        ? 'decision'
        : /^(?:would|could|can|will|may|might|shall)$/.test(sentence.tokens[cue.first]?.word ?? '') &&
            isOfReader(sentence, cue)
          ? 'deliverable'
          : sentence.isQuestion
            ? 'question'
            : undefined;
  if (sentence.tokens.slice(cue.first, cue.last + 1).some((it) => it.word === 'opportunity' || it.word === 'chance'))
    return 'meeting';
  return 'deliverable';
}

/** "Will you be offering it again?" asks what is planned; "will you be coming?" asks the reader to. */
function isPlan(sentence: Sentence, at: number): boolean {
  const verb = wordAt(sentence, at + 3);
  return (
    wordAt(sentence, at) === 'will' &&
    wordAt(sentence, at + 2) === 'be' &&
    verb.endsWith('ing') &&
    !/^(?:coming|joining|attending|bringing|staying|going|visiting)$/.test(verb)
  );
}

/** Of a post one asks whether it is open, of a plan whether it may go on; of all else nothing but the answer. */
function thingOf(sentence: Sentence, cue: AskCue): AskType {
  const strong = earliest(findStrong(sentence), cue)?.kind;
  if (strong === 'referral' || strong === 'decision' || strong === 'feedback' || strong === 'introduction')
    return strong;
  const isSlot = strong === 'meeting' && sentence.tokens.some((it) => SLOT.test(it.word));
  return isSlot || isAboutTime(sentence, cue) ? 'meeting' : 'question';
}

const SLOT = /^(?:slots?|gap|window|moment|appointment|opening|time)$/;

/** "Does it also run on 110?": of a thing, nothing is wanted but the answer. */
function isAboutThings(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form === 'question' &&
    ((/^(?:does|is|are|was|were|did|has)$/.test(wordAt(sentence, cue.first)) &&
      !/^(?:you|u|anyone|anybody|someone|there)$/.test(wordAt(sentence, cue.first + 1))) ||
      isPlan(sentence, cue.first))
  );
}

const findLeave = phrases({
  leave: [
    '(may|might|can|could|shall|should) <i>',
    '(ok|okay|alright|all right|fine|happy|cool|good|comfortable) (with you)? (if|for) (i|we|me|us)',
    'mind if <i>',
  ],
  thing: [
    '(may|might|can|could) <i> <adverb>? (have|borrow|get|trouble|bother|ask|count|beg|interest|buy|pick|see|invite|request|put you|use you|list you|name you|give your)',
  ],
});

const findPlan = phrases({
  plan: ['(if|whether|that) <i> (can|could|may|might|should|shall) '],
});

/** "May I sign it?", "happy for me to go ahead?": the writer does it, the reader allows it. */
function asksLeave(sentence: Sentence, cue: AskCue): boolean {
  const hits = findLeave(sentence).filter((it) => cue.first - 1 <= it.first && it.first <= cue.last + 1);
  if (cue.form !== 'question')
    return findPlan(sentence).some((it) => cue.first <= it.first && it.first <= cue.last + 4);
  return hits.length > 0 && hits.every((it) => it.kind === 'leave') && !isAskedByWord(sentence, cue);
}

const WORD = /^(?:what|which|when|where|who|whom|whose|how|why|what's|who's|when's|where's|how's|whats)$/;

/** "What would you …", "which day …": the word that asks tells more than the verb. */
function isAskedByWord(sentence: Sentence, cue: AskCue): boolean {
  return cue.form === 'question' && WORD.test(wordAt(sentence, cue.first)) && wordAt(sentence, cue.first) !== 'why';
}

/** "Did the filing go out?", "have you heard from Ana?": a fact. "Did you have time to look?" is none. */
function isAboutThePast(sentence: Sentence, cue: AskCue): boolean {
  const first = wordAt(sentence, cue.first);
  if (
    cue.form !== 'question' ||
    findWilling(sentence).length > 0 ||
    !/^(?:did|didn't|was|were|has|have|had|hasn't|haven't)$/.test(first)
  )
    return false;
  // "Have you any openings?", "have you time?"
  return first !== 'have' || !/^(?:any|a|an|time|room|some)$/.test(wordAt(sentence, cue.last + 1));
}

/** "Wondering **if you got** my fax", "let me know **whether the course** is open": a fact, and nothing to do. */
function isWondered(sentence: Sentence, cue: AskCue): boolean {
  return (
    cue.form !== 'question' &&
    findWilling(sentence).length === 0 &&
    findWondered(sentence).some((it) => cue.first <= it.first + 1 && it.first <= cue.last + 3)
  );
}

const findWondered = phrases({
  wondered: [
    '(wondering|curious|sure|know|checking|check|ask|see|wonder|asking) (if|whether) (you|anyone|anybody|he|she|they|your .|the .) (got|saw|received|had|did|were|heard|found|made|sent|knew|used|ever|already|have (seen|got|received|heard|had|found|ever|already))',
    '(wondering|curious|sure|know|checking|check|ask|see|wonder|asking) (if|whether) (the|it|there|this|that|your|his|her|their) .. .. (is|are|was|were|has|have|had|does|did|got|arrived|went|came|worked|will)',
  ],
});

/** "Could **you**", "can **someone**", "would **Ana**": who is to do it; "would a bigger one help?" asks for a fact. */
function isOfReader({ tokens }: Sentence, cue: AskCue): boolean {
  const subject = tokens[cue.first + 1];
  return (
    subject !== undefined &&
    (subject.isCapital ||
      /^(?:you|u|someone|somebody|anyone|anybody|everyone|one|any|it|this|that|y'all|folks|people|your|my|the|we|i)$/.test(
        subject.word,
      ))
  );
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
  if (isDeed(sentence, cue)) return false;
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

const BOUNDARY =
  /^(?:for|on|at|from|with|because|that|when|while|where|which|who|unless|before|after|until|if|so|since|but|during|of)$/;

/** "Water the plants while I am at the **conference**": the noun stands in another part of the sentence than the verb. */
function isApart(sentence: Sentence, cue: AskCue, at: number): boolean {
  const head = headOf(sentence, cue);
  const verb = wordAt(sentence, head);
  if (cue.form === 'implied' || cue.isOpen || !/^[a-z]{2,}$/.test(verb) || PLAIN_HEAD.test(verb)) return false;
  return sentence.tokens.slice(head + 1, at).some((it) => it.isAfterBreak || it.isAfterComma || BOUNDARY.test(it.word));
}

/** Heads that say nothing by themselves; what follows them tells. */
const PLAIN_HEAD =
  /^(?:be|is|are|was|were|have|has|get|do|know|let|like|love|your|you|the|it|we|in|for|to|of|as|that|this|any|some|see|if|what|how|when|where|who|which|why|there|would|could|can|me|us|and|make|give|take|put)$/;

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
  /^(?:what|which|when|where|who|whom|whose|which|how|why|what's|who's|do|does|did|is|are|was|were|has|have|had)$/;

/** "Did you get the tickets?" asks for a fact; "why can't you fix it?" for the deed. */
function isAboutFacts(sentence: Sentence, cue: AskCue): boolean {
  const first = sentence.tokens[cue.first]?.word ?? '';
  return QUESTION_WORD.test(first) && !(first === 'why' && cue.first < cue.last) && findWilling(sentence).length === 0;
}

/** "Could you wear slippers after 10 pm?", "would you mind feeding the cat on Sunday?": a thing to do at a time, and no meeting. */
function isDeed(sentence: Sentence, cue: AskCue): boolean {
  const [modal, subject] = [wordAt(sentence, cue.first), wordAt(sentence, cue.first + 1)];
  if (!/^(?:could|can|will|would)$/.test(modal) || subject !== 'you') return false;
  const verb = wordAt(sentence, skipAdverbs(sentence, cue.first + 2));
  return verb !== '' && !SLOT_VERB.test(verb) && /^\p{Ll}+$/u.test(verb);
}

/** What one does with a time: "could you do Monday", "can you make 3 pm". */
const SLOT_VERB =
  /^(?:do|make|manage|be|come|join|meet|spare|squeeze|fit|work|say|talk|chat|speak|call|see|accommodate|attend|have|get|host|stop|drop|swing|visit|prefer|suggest|propose|offer|on|at|this|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|available|free)$/;
