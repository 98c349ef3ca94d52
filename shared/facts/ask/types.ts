import { rememberWords } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import { isDateMoved } from '../medium/moved.ts';
import {
  isAboutDoing,
  isAboutFacts,
  isAboutThePast,
  isAboutThings,
  isAskedByWord,
  isNudge,
  isWondered,
} from './about-facts.ts';
import { isAboutTime, isMeantAside } from './about-time.ts';
import { confirmsThing } from './confirms.ts';
import { type AskCue, wordAt } from './cue.ts';
import { headOf } from './head.ts';
import { isPlaceOfThings } from './job.ts';
import { asksLeave, findLeave } from './leave.ts';
import { lookAlike } from './look-alike.ts';
import { settledType } from './settled.ts';
import { isThingHad, isWorkOnThing } from './thing-work.ts';
import { findStrong, findTask } from './type-phrases.ts';
import { isTalkOfTwo, typeOfHead } from './verbs.ts';

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

/** "Shall we reserve January 12 to 14 for you?": days are kept, and nobody meets. */
const KEEPS =
  /\b(?:shall|should) (?:we|i) (?:reserve|hold|book|block|keep|pencil in) (?!(?:an?|the|our|another|this|that|my|your|it|some) )/;

/** A verb such as "send" names the task only where no word of a type follows soon: "send me **feedback**". */
const SOON = 6;

/** What the ask wants; `undefined` where its own sentence does not tell ("Are you able to?"). */
export const readType: (sentence: Sentence, cue: AskCue) => AskType | undefined = rememberWords(
  typeOf,
  ({ isQuestion }: Sentence, { form, first, last, isSoft, isReply, isOpen, isStatement }: AskCue) =>
    `${isQuestion} ${form} ${first} ${last} ${isSoft} ${isReply} ${isOpen} ${isStatement}`,
);

function typeOf(sentence: Sentence, cue: AskCue): AskType | undefined {
  const type = typeOfWords(sentence, cue);
  if (type === undefined) return type;
  // "Why is `clone` used instead of a reference?"
  if (type === 'letter' && wordAt(sentence, cue.first) === 'why' && cue.first === cue.last) return 'question';
  if (/^(?:advice|deliverable|question)$/.test(type) && GIVEN_TIME.test(inWords(sentence.tokens))) return 'meeting';
  if (isWorkOnThing(sentence, cue, type)) return 'deliverable';
  if (type === 'meeting' && isThingHad(sentence, cue))
    return /^(?:do|does|is|are|have)$/.test(wordAt(sentence, cue.first)) ? 'question' : 'deliverable';
  // "We'd like to hold the workshop at your studio": the room is the reader's, and the talk the writer's.
  if (type === 'speaking' && cue.form === 'wish' && HOLDS.test(inWords(sentence.tokens.slice(cue.last + 1))))
    return 'other';
  if (type === 'meeting' && confirmsThing(sentence, cue)) return 'decision';
  // "Would you have room for me on your calendar?"
  if (type === 'referral' && sentence.tokens.some((it) => /^(?:calendar|schedule|diary)$/.test(it.word)))
    return 'meeting';
  if (type !== 'referral') return type;
  // "When will a new caretaker be appointed?": of another's post, and the writer seeks none.
  if (OF_OTHERS.test(inWords(sentence.tokens.slice(cue.first)))) return 'question';
  if (!isPlaceOfThings(sentence)) return type;
  return /^(?:do|are|is|any|have)$/.test(wordAt(sentence, cue.first)) ? 'question' : 'deliverable';
}

/** "If you had half an hour, I would be thankful to hear your perspective", "20 minutes to tell me": nobody writes that long. */
const GIVEN_TIME =
  /\byou (?:\w+ )?(?:have|had|spare) (?!a few |some |five |two |[25] )(?:[\w-]+ ){1,4}(?:minutes|hour)\b.* (?:your (?:\w+ )?(?:perspective|views?|take|advice|opinion)|to (?:share your|tell (?:me|us)))\b/;

function typeOfWords(sentence: Sentence, cue: AskCue): AskType | undefined {
  const other = lookAlike(sentence, cue);
  if (other !== undefined) return other === 'deliverable' && asksLeave(sentence, cue) ? 'decision' : other;
  const settled = settledType(sentence, cue);
  if (settled !== undefined) return settled;
  const words = inWords(sentence.tokens);
  if (isDateMoved(words) || KEEPS.test(words)) return 'decision';
  // "I am very interested in your research" leads to the ask.
  if (cue.form === 'wish' && wordAt(sentence, cue.last) === 'your' && wordAt(sentence, cue.last - 2) === 'interested')
    return 'other';
  if (isAboutThePast(sentence, cue) || isAboutDoing(sentence, cue) || isWondered(sentence, cue)) return 'question';
  const head = isAskedByWord(sentence, cue) ? undefined : typeOfHead(sentence, cue);
  // "May I show you the plan for half an hour?"; "may we use the lift for half an hour" takes nobody's time.
  if (
    cue.form === 'question' &&
    asksLeave(sentence, cue) &&
    sentence.tokens.some((it) => /^(?:minutes?|mins?|hours?)$/.test(it.word)) &&
    (TAKES_TIME.test(wordAt(sentence, headOf(sentence, cue))) ||
      sentence.tokens.some((it, at) => it.word === 'time' && wordAt(sentence, at - 1) === 'your'))
  )
    return 'meeting';
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
  if (head === 'deliverable' && isNudge(sentence, cue)) return 'question';
  if (head !== undefined) return head;
  const isMeant = ({ kind, first }: TypeHit) => kind !== 'meeting' || !isMeantAside(sentence, first);
  const strong = earliest(
    findStrong(sentence).filter(
      (it) =>
        isMeant(it) &&
        !isApart(sentence, cue, it.first) &&
        !isTimeForDeed(sentence, cue, it) &&
        !isTalkOfTwo(sentence, it),
    ),
    cue,
  );
  const task = earliest(findTask(sentence).filter(isMeant), cue);
  // "Who is going to the meeting?", "who is chairing it?" asks for a name.
  if (/^who(?:'s)?$/.test(wordAt(sentence, cue.first)) && (strong?.kind === 'speaking' || strong?.kind === 'feedback'))
    return 'question';
  if (
    strong?.kind === 'meeting' &&
    wordAt(sentence, cue.first) !== 'when' &&
    isAskedByWord(sentence, cue) &&
    isAboutFacts(sentence, cue) &&
    !isAboutTime(sentence, cue)
  )
    return 'question';
  // "Could you **turn** the speakers down?", "**hang** the keynote poster": things, and no talk.
  if (strong?.kind === 'speaking' && MOVES_THINGS.test(wordAt(sentence, headOf(sentence, cue)))) return 'deliverable';
  if (strong !== undefined && (task === undefined || strong.first <= task.first + SOON || task.kind === 'question'))
    return strong.kind;
  if (cue.form === 'question' && isAboutFacts(sentence, cue))
    return isAboutTime(sentence, cue) ? 'meeting' : 'question';
  return task?.kind ?? strong?.kind ?? plainType(sentence, cue);
}

const HOLDS = /^(?:hold|host|run) .*\byour\b/;
const OF_OTHERS = /^(?:when|why|who|how) (?!.*\b(?:i|me|my|we)\b)/;

/** What one does with the reader, and not with what is theirs. */
const TAKES_TIME =
  /^(?:show|tell|ask|walk|talk|run|go|take|bother|steal|grab|interview|pick|present|demo|give|meet|join|shadow|visit|see|call|ring|have|get|book|schedule|discuss|introduce|explain|trouble|pitch|chat|speak|come|drop|stop|sit)$/;

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

/** Of a post one asks whether it is open, of a plan whether it may go on; of all else nothing but the answer. */
function thingOf(sentence: Sentence, cue: AskCue): AskType {
  const strong = earliest(findStrong(sentence), cue)?.kind;
  if (strong === 'referral' || strong === 'decision' || strong === 'feedback' || strong === 'introduction')
    return strong;
  const isSlot = strong === 'meeting' && sentence.tokens.some((it) => SLOT.test(it.word));
  return isSlot || isAboutTime(sentence, cue) ? 'meeting' : 'question';
}

const SLOT = /^(?:slots?|gap|window|moment|appointment|opening|time)$/;

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

const MOVES_THINGS =
  /^(?:turn|switch|hang|(?:un)?plugg?|mov|carry|borrow|lend|print|fix|lift|mount|clean|charg|return)(?:e|ing)?$/;

const BOUNDARY =
  /^(?:for|on|at|from|with|because|that|when|while|where|which|who|unless|before|after|until|if|so|since|but|during|of)$/;

/** "Water the plants while I am at the **conference**": the noun stands in another part of the sentence than the verb. */
function isApart(sentence: Sentence, cue: AskCue, at: number): boolean {
  const head = headOf(sentence, cue);
  const verb = wordAt(sentence, head);
  if (cue.form === 'implied' || cue.isOpen || !/^[a-z]{2,}$/.test(verb) || PLAIN_HEAD.test(verb)) return false;
  return sentence.tokens.slice(head + 1, at).some((it) => it.isAfterBreak || it.isAfterComma || BOUNDARY.test(it.word));
}

/** "Find time **to mow the lawn**": the verb tells; "time to think it through with me" is a talk. */
function isTimeForDeed(sentence: Sentence, cue: AskCue, { kind, first, last }: TypeHit): boolean {
  const head = headOf(sentence, cue);
  const verb = wordAt(sentence, head);
  return (
    kind === 'meeting' &&
    last <= head &&
    wordAt(sentence, head - 1) !== 'with' &&
    sentence.tokens.slice(first, head).some((it) => it.word === 'to') &&
    // Of minutes only work of the hands is sure: those to "sort it out" may be a talk.
    (BY_HAND.test(verb) ||
      (sentence.tokens.slice(first, last + 1).some((it) => it.word === 'time') &&
        /^[a-z]{2,}$/.test(verb) &&
        !OF_MIND.test(verb)))
  );
}

/** What takes hands and a place. */
export const BY_HAND =
  /^(?:(?:un)?load|carry|move|lift|paint|mow|dig|clean|water|feed|drive|(?:un)?pack|hang|fix|repair|mend|collect|fetch|assemble|bake|cook|shovel|rake|prune|plant|hold|push|wash|babysit|jump-start)$/;
/** What is done by talking or thinking: time for it may be a call. */
export const OF_MIND =
  /^(?:talk|walk|speak|chat|meet|discuss|catch|sit|brainstorm|call|think|understand|figure|decide|work|prep(?:are)?|plan|choose|learn|hear|know|answer|explain|teach|advise|guide|share|connect|explore|tell|show|get|do|be|have|write|improve|practi[cs]e)$/;

/** Heads that say nothing by themselves; what follows them tells. */
const PLAIN_HEAD =
  /^(?:be|is|are|was|were|have|has|get|do|know|let|like|love|your|you|the|it|we|in|for|to|of|as|that|this|any|some|see|if|what|how|when|where|who|which|why|there|would|could|can|me|us|and|make|give|take|put)$/;

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
