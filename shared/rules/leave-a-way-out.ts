import { asksForInterest, dependsOnInterest } from '../facts/ask/interest.ts';
import type { Ask, AskType } from '../facts/fact.ts';
import { addAfter } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import {
  isAlternative,
  isApplicantsWish,
  isApplicationItself,
  isHiring,
  isPointer,
  primaryAsk,
} from '../message/on-asks.ts';
import { isInvitation, isSettled } from '../message/on-meetings.ts';
import { isShort } from '../message/short-meetings.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Rule } from './rule.ts';

export const leaveAWayOut: Rule = {
  id: 'leave-a-way-out',
  group: 'respectful',
  severity: 'hint',
  title: 'leaves a way out',
  why: 'A no is hard to write to a stranger, so a reader who cannot say yes often says nothing; one line makes a no easy.',

  *check(message) {
    const { facts, prose, relationship } = message;
    const ask = primaryAsk(message);
    // Between people who know each other a no is easy, and a small favor needs no way out.
    if (
      ask === undefined ||
      relationship !== 'cold' ||
      facts.wayOut.length > 0 ||
      ask.size === 'small' ||
      ANSWERED_IN_A_LINE.has(ask.type) ||
      isApplicationItself(message, ask) ||
      isApplicantsWish(message, ask) ||
      facts.ask.some((it) => it !== ask && isAlternative(message, it)) ||
      ask.form === 'implied' ||
      isInvitation(message) ||
      (ask.type === 'meeting' && isSettled(message)) ||
      isHiring(message) ||
      isEasyToRefuse(message, ask)
    )
      return;
    const sentence = prose.sentences[lastServing(message, ask.sentence)] as Sentence;
    const add = (words: string) => [addAfter(prose, sentence, inTone(message, words))];
    yield {
      span: ask.clause,
      message: sayTo(message, (name) => `A no is hard to write; ${name} may just not answer.`),
      fixes: () => [
        { title: 'Say that a no is fine', edits: add("If it's not a good time, a simple no is completely fine.") },
        {
          title: 'Offer a shorter way to help',
          edits: add("If it's not a good time, a one-line reply is just as welcome."),
        },
      ],
    };
  },
};

/** The last sentence behind the ask that serves it: "I'll call you.", "Would Tuesday work?", "Here it is: …", "You can skip the rest." */
function lastServing({ prose }: Message, ask: number): number {
  const { sentences, masked } = prose;
  let at = ask;
  while (
    sentences[at + 1]?.block === sentences[ask]?.block &&
    SERVES.test(slice(masked, sentences[at + 1]?.span ?? NOWHERE))
  )
    at += 1;
  return at;
}

const NOWHERE = { start: 0, end: 0 };
const SERVES =
  /^(?:(?:I|we)(?:['’]ll| will| can) (?:call|ring|phone|send|bring|come|host|book|meet)\b|would [^?]{3,80} (?:work|suit|do)\b[^?]*\?|you can skip\b|here(?: it is| they are| is|['’]s)\b|(?:it|they) (?:is|are) attached\b)/i;

/** What a line or two answers, if it is answered. */
const ANSWERED_IN_A_LINE: ReadonlySet<AskType> = new Set(['deliverable', 'question', 'advice', 'decision']);

/**
 * A no costs one word where the reader is asked for a name, for a quarter of an hour, for "any help", or only whether they would
 * like to. To refuse a large favor is hard however it is put.
 */
function isEasyToRefuse(message: Message, ask: Ask): boolean {
  if (
    isPointer(message, ask) ||
    message.facts.openEnded.some((it) => it.kind === 'advice' && overlaps(it.span, ask.clause))
  )
    return true;
  if (ask.size === 'large' && ask.type !== 'meeting') return false;
  return dependsOnInterest(message.prose) || asksForInterest(message.prose.sentences[ask.sentence]) || isShort(message);
}
