import { fillerPhrases } from '../facts/tone/filler.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlaps, type Span, slice } from '../text/span.ts';

const FUNCTION = new Set(
  (
    "a an the i i'm i've i'd i'll we we're you you're your yours my me us our it it's this that these those he she they them his her their and or but so as at by for from in into of on to with " +
    'about if be am is are was were been being do does did done have has had having will would can could may might must shall should not no just really very so too also much many all any some ' +
    "get got getting how what when who which there here then than please know knowing that's don't can't sure hope well up out sorry extremely incredibly super terribly awfully insanely crazy probably afraid over email again quick grateful thankful appreciate"
  ).split(' '),
);

/** "I did not get the report" tells what is missing; that nobody answered is only a reproach. */
const SILENCE = /\b(?:heard|hear back|repl(?:y|ied)|respon(?:se|d|ded)|answer(?:ed)?|ignor\w+|waiting)\b/i;

/** "Otherwise we lose the slot": what happens without an answer is no empty phrase. */
const THEN = /\b(?:otherwise|or else)\b/i;

/** The listed empty phrases of a sentence: "I know you're busy", "sorry to bother you", generic praise, pressure. */
export function fillerSpans(message: Message, sentence: Sentence): readonly Span[] {
  const { facts } = message;
  const text = slice(message.prose.masked, sentence.span);
  const found = [
    ...facts.selfDeprecation,
    ...facts.pressure.filter(
      ({ kind, span }) =>
        kind !== 'in-advance' &&
        (kind !== 'reproach' || SILENCE.test(text)) &&
        !THEN.test(slice(message.prose.masked, span)),
    ),
    ...facts.praise.filter((it) => it.kind === 'generic'),
    ...facts.nothingToOffer,
    ...facts.vague.filter((it) => it.kind === 'subject'),
    ...fillerPhrases(sentence).map(({ span }) => ({ span })),
  ];
  return found.map((it) => it.span).filter((it) => overlaps(it, sentence.span));
}

/** Whether nothing is left of a sentence once its empty phrases are taken out: at most two content words, both said elsewhere. */
export function isOnlyFiller(message: Message, sentence: Sentence): boolean {
  const gone = fillerSpans(message, sentence);
  if (gone.length === 0) return false;
  return isEmptyBeside(message, sentence, { start: sentence.span.start, end: sentence.span.end }, gone);
}

function isEmptyBeside(message: Message, sentence: Sentence, within: Span, gone: readonly Span[]): boolean {
  const isPraise = message.facts.praise.some((it) => it.kind === 'generic' && overlaps(it.span, within));
  const left = sentence.tokens.filter(
    (it) =>
      contains(within, it.span) &&
      !gone.some((span) => overlaps(span, it.span)) &&
      !FUNCTION.has(it.word) &&
      !(isPraise && PRAISE.test(it.word)),
  );
  if (left.length > 2) return false;
  const isFact = left.some(
    (it, at) => /^[\d<]/.test(it.word) || it.isQuoted || (it.isCapital && (at > 0 || it !== sentence.tokens[0])),
  );
  if (isFact) return false;
  const others = message.prose.sentences.filter((it) => it !== sentence);
  return left.every((it) => others.some((other) => other.tokens.some((token) => token.word === it.word)));
}

/** What stands beside praise of the general kind says no more than the praise. */
const PRAISE =
  /^(?:truly|amazing|incredible|incredibly|impressive|inspiring|inspirational|inspired|impressed|fantastic|wonderful|remarkable|awesome|outstanding|brilliant|extraordinary|great|fascinating|excellent|phenomenal|admirable|exceptional|honestly|always|absolutely|career|work|journey|profile|experience|background|story|path|admire|love|learn|think|inspires|inspire|followed|following|lot)$/;

const JOINTS = /(?:,? but |, and | and (?=I\b)|; |, so |, yet | - | – | — )/g;

/**
 * The part of a sentence that is only filler, up to the joint behind or before it: "I know you're busy, but" of "I know you're
 * busy, but would you …". Undefined where the sentence is all of it, or none.
 */
export function fillerClause(
  message: Message,
  sentence: Sentence,
): { readonly span: Span; readonly isStart: boolean } | undefined {
  const gone = fillerSpans(message, sentence);
  if (gone.length === 0) return undefined;
  const { start, end } = sentence.span;
  const text = message.prose.text.slice(start, end);
  const joints = Array.from(text.matchAll(JOINTS), ({ 0: it, index }) => ({
    start: start + index,
    end: start + index + it.length,
  }));
  for (const joint of joints.toReversed()) {
    const clause = { start, end: joint.start };
    // "… very busy, and that this is unsolicited": what follows hangs on the clause.
    const next = message.prose.text.slice(joint.end, joint.end + 12);
    const isBut = /\bbut\b/.test(slice(message.prose.text, joint));
    if (
      /^(?:that|which|who|whom|because|although|is|are|was|have|has)\b/i.test(next) ||
      (!isBut && /^if\b/i.test(next))
    )
      continue;
    if (gone.some((it) => contains(clause, it)) && isEmptyBeside(message, sentence, clause, gone))
      return { span: { start, end: joint.end }, isStart: true };
  }
  for (const joint of joints) {
    const clause = { start: joint.end, end };
    // "I read your paper and have some questions": it tells what for.
    if (/ questions[.!]*$/i.test(text)) continue;
    if (gone.some((it) => contains(clause, it)) && isEmptyBeside(message, sentence, clause, gone))
      return { span: { start: joint.start, end: end - closingMark(text) }, isStart: false };
  }
  return undefined;
}

const closingMark = (text: string) => /[.?!…]*$/.exec(text)?.[0].length ?? 0;
