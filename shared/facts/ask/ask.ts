import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { rememberWords } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Ask, AskType } from '../fact.ts';
import { asksForPost, hasResume } from './candidacy.ts';
import { clauseOf } from './clause.ts';
import type { AskCue } from './cue.ts';
import { answersToGathering, tellsOfGathering } from './gathering.ts';
import { readImplied } from './implied.ts';
import { isOwnList, joinLists } from './lists.ts';
import { isNoAsk, isOffer } from './not-asks.ts';
import { readOrder } from './orders.ts';
import { type Candidate, chooseAsks } from './primary.ts';
import { isIdleQuestion, readQuestion } from './questions.ts';
import { aboutWhat } from './same-thing.ts';
import { secondTask } from './second-task.ts';
import { measured, sizeOf } from './size.ts';
import { readType } from './types.ts';
import { readWish } from './wishes.ts';
import { isYesNo, namesDay, offersDays } from './yes-no.ts';

/**
 * Finds what a message asks its reader for, in the writer's own words: one ask for each thing that can be answered
 * separately, exactly one of them the primary one. Spans are UTF-16 offsets from the message's start.
 */
export function readAsks(prose: Prose): readonly Ask[] {
  const { sentences } = prose;
  const found: Candidate[] = [];
  const isDayFixed = sentences.some(namesDay) && !sentences.some(offersDays);
  const isGathering = tellsOfGathering(sentences);
  const isCandidacy = hasResume(sentences);
  const sized = measured(sentences);
  const lastWords = readLastWords(sentences);
  const isNote = isShortNote(prose);
  let lastType: AskType | undefined;
  for (const [at, sentence] of sentences.entries()) {
    const cue = cueOf(sentence, prose.text, isNote || lastWords[at] === true, isAnswered(sentences, at));
    if (cue === undefined || (cue.form === 'order' && sentence.block.kind === 'item' && isOwnList(prose, at))) continue;
    const own = pointsBack(sentence, cue)
      ? (typeBefore(sentences[at - 1], cue) ?? readType(sentence, cue))
      : readType(sentence, cue);
    const read =
      (cue.isOpen
        ? (lastType ?? (own === 'advice' ? own : (typeNearby(sentences, at, cue) ?? own)))
        : (own ?? lastType ?? typeNearby(sentences, at, cue))) ?? 'deliverable';
    const type =
      isGathering && answersToGathering(sentence, read)
        ? 'meeting'
        : isCandidacy && asksForPost(read, sentence, cue)
          ? 'referral'
          : read;
    if (!cue.isReply && !cue.isOpen) lastType = type;
    const candidate: Candidate = {
      span: sentence.span,
      clause: clauseOf(sentence, cue),
      sentence: at,
      type,
      form: cue.form,
      isYesNo: isYesNo(sentence, cue, type, isDayFixed),
      isSoft: cue.isSoft,
      size: sizeOf(type, sentence, sized),
      about: aboutWhat(sentence, cue),
      isReply: cue.isReply,
      isOpen: cue.isOpen,
      isItem: sentence.block.kind === 'item',
      isSubject: sentence.block.zone === 'subject',
      isStatement: cue.isStatement,
      isBare: cue.form === 'order' && !/^(?:please|kindly|pls|plz)$/.test(sentence.tokens[cue.first]?.word ?? ''),
      isDetailed: namesDay(sentence) || sentence.tokens.some((it) => /^(?:minutes?|mins?|hours?)$/.test(it.word)),
      isFurther:
        FURTHER.test(sentence.tokens[0]?.word ?? '') ||
        sentence.tokens.slice(cue.first, cue.last + 3).some((it) => it.word === 'also'),
      isFallback:
        FALLBACK.test(
          sentence.tokens
            .slice(0, 3)
            .map((it) => it.word)
            .join(' '),
        ) || isSecondThought(sentence, cue),
    };
    found.push(candidate);
    const second = secondTask(sentence, cue);
    if (second !== undefined) {
      const next: AskCue = { ...cue, form: 'order', first: second, last: second };
      found.push({
        ...candidate,
        clause: clauseOf(sentence, next),
        type: readType(sentence, next) ?? 'deliverable',
        form: 'order',
        isYesNo: false,
        isFurther: true,
        isSoft: false,
        isItem: false,
        about: aboutWhat(sentence, next),
      });
    }
  }
  return found.length === 0 ? [] : chooseAsks(joinLists(found, prose));
}

/** A letter of more words may put a question to itself; in a short one whoever asks wants to know. */
const longestNote = 150;
const shortestNote = 40;

function isShortNote({ sentences, greeting, signOff, signature }: Prose): boolean {
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  const isFramed = greeting !== undefined || signOff !== undefined || signature.length > 0;
  return words <= (isFramed ? longestNote : shortestNote);
}

const FURTHER = /^(?:also|additionally|furthermore|finally|lastly|second|secondly|moreover|besides|ps)$/;
const FALLBACK = /^(?:if not|if so|if yes|if you can't|if you cannot|otherwise|alternatively|or perhaps|or if|if that)/;

/** "We might talk over the plan, or perhaps you could point me to a colleague": the half behind "or" comes second. */
function isSecondThought({ tokens }: Sentence, { first }: AskCue): boolean {
  return (
    tokens[first - 1]?.word === 'or' &&
    /^(?:perhaps|maybe|possibly|otherwise|else|alternatively)$/.test(tokens[first]?.word ?? '')
  );
}

/** `readCue`, remembered. It looks at the marks between the words of a sentence as well, and at how its block begins. */
const cueOf = rememberWords(
  readCue,
  ({ span, block }, text, isLast, isAnswered) =>
    `${block.kind} ${block.zone} ${isLast} ${isAnswered} ${text.slice(block.span.start, block.span.start + 8)} ${text.slice(Math.max(0, span.start - 1), span.end)}`,
);

/** The strongest kind of asking words in a sentence: a direct question before an order before a wish. */
function readCue(sentence: Sentence, text: string, isLast: boolean, isAnswered: boolean): AskCue | undefined {
  if (sentence.block.kind === 'heading' || sentence.block.kind === 'table') return undefined;
  // "[Later, in a note of its own: …]" keeps an ask for another message.
  if (text.startsWith('[Later,', sentence.block.span.start)) return undefined;
  // The subject of an answer is the words of the other.
  if (sentence.block.zone === 'subject' && /^(?:re|fwd?|aw|wg|tr|sv|antw)$/.test(sentence.tokens[0]?.word ?? ''))
    return undefined;
  if (isIdleQuestion(sentence)) return undefined;
  const cues = [
    readQuestion(sentence, text, isLast, isAnswered),
    readOrder(sentence, text),
    readWish(sentence),
    readImplied(sentence),
  ];
  const real = cues
    .filter((it) => it !== undefined && !isNoAsk(sentence, it) && !isSpeech(sentence, it, text))
    .map((it) =>
      it !== undefined && it.form !== 'question' && isOffer(sentence)
        ? { ...it, form: 'wish' as const, isSoft: true }
        : it,
    );
  return real.find((it) => it?.isSoft === false) ?? real[0];
}

const SPOKEN =
  /\b(?:said|says|wrote|writes|asked|asks|replied|answered|shouted|whispered|reads?|told (?:me|us|him|her|them))[:,]?\s*["“„]\s*$/i;

/** `She wrote: "Could you come on Friday? I need the ladder."`: a quotation of several sentences, and its words are another's. */
function isSpeech({ tokens, span }: Sentence, { first }: AskCue, text: string): boolean {
  const start = tokens[first]?.span.start ?? span.start;
  const isEnd = /^[^"“„]*[.?!]["”]$/.test(text.slice(span.start, span.end));
  return isEnd || SPOKEN.test(text.slice(Math.max(span.start, start - 40), start));
}

/** For each sentence whether nothing of the writer's own follows in the paragraph but more questions or a word of thanks. */
function readLastWords(sentences: readonly Sentence[]): readonly boolean[] {
  const lastWords: boolean[] = [];
  for (let at = sentences.length - 1; 0 <= at; at -= 1) {
    const next = sentences[at + 1];
    lastWords[at] =
      next === undefined ||
      next.block.span.start !== sentences[at]?.block.span.start ||
      (lastWords[at + 1] === true &&
        (next.isQuestion ||
          isInlineName(sentences, next) ||
          /^(?:thanks|thank|thx|please|cheers|let|any)$/.test(next.tokens[0]?.word ?? '')));
  }
  return lastWords;
}

/** "… overnight? Ann": the writer's name at the end of the line. */
function isInlineName(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= 2 &&
    sentence === sentences.at(-1) &&
    sentence.tokens.every((it) => it.isCapital) &&
    !/^(?:yes|no|never|always|nothing|nobody|none|me|us|everyone)$/.test(sentence.tokens[0]?.word ?? '')
  );
}

/** A fragment with one of these is a sentence of its own, and no answer: "The deadline is Friday." */
const VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|keep|keeps|need|needs|want|wants|says|said)$/;
/** First words of an answer that is no more than a fragment. */
const FRAGMENT =
  /^(?:the|a|an|to|it|that|this|in|on|at|with|from|by|about|every|all|some|several|mostly|quite|very|nowhere|less|more|most|two|three|one|his|her|their|he|she|they|by)$/;
const findAnswers = phrases({
  answer: [
    '^ (probably|absolutely|definitely|hardly ever|rarely|certainly|maybe not)',
    '^ (yes|no|nope|not|none|nobody|never|because|neither|of course|i doubt|we do|i did|i do|hardly|exactly|perhaps not)',
    "^ (you begin|you start|you can find|you will find|you'll find|you can reach|see the|prices|click|visit|then this|it is served|type|pull|good)",
  ],
});

const COURTESY =
  /^(?:thanks|thank|please|cheers|best|sorry|ta|thx|ty|many|much|regards|love|just|no|any|hugs|xx?x?|asap|urgent|<link>|<code>)$/;

/** Whether the writer answers the question in the next sentence: "Why minutes? Because …", "What brings us here? The sea." */
function isAnswered(sentences: readonly Sentence[], at: number): boolean {
  const next = sentences[at + 1];
  if (next === undefined || next.isQuestion || next.block.span.start !== sentences[at]?.block.span.start) return false;
  if (
    findAnswers(next).length > 0 &&
    !/^(?:no|not) (?:rush|hurry|pressure|worries|problem|need|sure)/.test(
      next.tokens
        .slice(0, 2)
        .map((it) => it.word)
        .join(' '),
    )
  )
    return true;
  if (isInlineName(sentences, next)) return false;
  return (
    (next.tokens.length <= 2 && !COURTESY.test(next.tokens[0]?.word ?? '')) ||
    (next.tokens.length <= 4 &&
      FRAGMENT.test(next.tokens[0]?.word ?? '') &&
      !next.tokens.some((it) => VERB.test(it.word)))
  );
}

const findPointers = phrases({
  pointer: [
    '(is|was|would) (that|this|it) (something|possible|ok|okay|of interest|interesting)',
    '(would|are) you .. (interested|up for it|game|keen|tempted) $',
    '(write|send|do|look at|consider|review|read|provide|take|support|be) .. (one|it|them|this|that) ',
  ],
});

/** "… to write one of them": the thing was named in the sentence before. */
function pointsBack(sentence: Sentence, cue: AskCue): boolean {
  return findPointers(sentence).some((it) => cue.first <= it.first);
}

function typeBefore(sentence: Sentence | undefined, cue: AskCue): AskType | undefined {
  if (sentence === undefined) return undefined;
  const type = readType(sentence, { ...cue, form: 'wish', first: 0, last: 0 });
  return type === 'deliverable' || type === 'question' || type === 'advice' || type === 'decision' ? undefined : type;
}

/** An open ask ("Are you able to?") takes its type from the sentence beside it. */
function typeNearby(sentences: readonly Sentence[], at: number, cue: AskCue): AskType | undefined {
  for (const other of [sentences[at - 1], sentences[at + 1]]) {
    if (other === undefined) continue;
    const type = readType(other, { ...cue, form: 'wish', first: 0, last: 0 });
    if (type !== undefined) return type;
  }
  return undefined;
}
