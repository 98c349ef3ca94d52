import { schedulingPhrases } from '../../facts/scheduling.ts';
import { uncapitalized } from '../../fix/capital.ts';
import { isSelfContained } from '../../fix/self-contained.ts';
import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import { feelingBehind, lastOnAsk } from '../ask-place.ts';
import { ends, letterEnd } from '../ends.ts';
import { meetingEnd } from '../meeting-end.ts';
import { bodySentences, drop, insertAfter, textOf } from '../place.ts';
import type { Plan } from '../plan.ts';
import { say } from '../tone.ts';
import { askSentence, type Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring']);
/** Types whose size is said in a chat note as well: without it a small question looks like a large one. */
const SHORT = new Set(['question', 'advice', 'connect', 'letter']);

/** Types whose by-when may stand beside the answer. */
const DATED = new Set(['deliverable', 'other', 'decision']);

/** Adds what makes the answer easy: a second slot, what happens after a yes, a way to say no. A chat note gets none of it. */
export const complete: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || plan.isInvitation) return [];
  // The day of a word stands in its sentence, and no chat note is too short for that.
  const isShort = SHORT.has(plan.type) || (plan.lacks.has('say-by-when') && DATED.has(plan.type));
  if (plan.tone.isChat && !isShort) return [];
  // A wish that stayed a wish asks nothing yet that could be answered in a word.
  const isWish = message.facts.ask.some((it) => it.isPrimary && it.form === 'wish');
  if (!asked.isQuestion && (isWish || MEETS.has(plan.type))) return [];
  const question = textOf(message, asked.span);
  if (plan.type === 'letter') return letterEnds(message, plan, asked);
  const added = MEETS.has(plan.type)
    ? meetingEnd(message, plan)
    : otherEnd(message, plan.type, ends[plan.type]?.(message, plan, question) ?? []);
  if (added.length === 0) return [];
  // "I can do any time" is room that two slots leave: it follows them.
  const anyTime = MEETS.has(plan.type)
    ? bodySentences(message).find((it) => it !== asked && schedulingPhrases(it).some(({ kind }) => kind === 'any-time'))
    : undefined;
  if (
    anyTime !== undefined &&
    isSelfContained(anyTime) &&
    anyTime.tokens.length < 12 &&
    / works for me too\.$/.test(added[0] ?? '')
  ) {
    const [second, ...closing] = added.map((it) => say(it, plan.tone));
    return [
      drop(message, anyTime),
      insertAfter(message, asked, [
        second as string,
        `Otherwise, ${uncapitalized(textOf(message, anyTime.span))}`,
        ...closing,
      ]),
    ];
  }
  // "Neither" must stand beside the slots; what is about answering closes the paragraph, before any thanks.
  const after = MEETS.has(plan.type) ? feelingBehind(message, asked) : lastOnAsk(message, asked);
  return [
    insertAfter(
      message,
      after,
      added.map((it) => say(it, plan.tone)),
    ),
  ];
};

/** What the letter needs is told before the writer's own way out, and how it turned out is promised last. */
function letterEnds(message: Message, plan: Plan, asked: Sentence): readonly Edit[] {
  const { needs, last } = letterEnd(message);
  const after = lastOnAsk(message, asked);
  const inTone = (sentences: readonly string[]) => sentences.map((it) => say(it, plan.tone));
  if (plan.tone.isChat) return [insertAfter(message, after, inTone(needs.slice(0, 1)))];
  const sentences = bodySentences(message);
  const next = sentences[sentences.indexOf(after) + 1];
  const isOut = next?.block === asked.block && message.facts.wayOut.some(({ span }) => contains(next.span, span));
  return isOut
    ? [insertAfter(message, after, inTone(needs)), insertAfter(message, next, inTone(last))]
    : [insertAfter(message, after, inTone([...needs, ...last]))];
}

/** The writer's own size or way out takes the place of ours. */
function otherEnd(message: Parameters<Step>[0], type: string, sentences: readonly string[]): readonly string[] {
  const isSized = /\b(?:is|are) (?:plenty|enough|fine|all (?:it takes|i need))\b|\bone[- ](?:word|line)\b/i.test(
    message.prose.masked,
  );
  if (isSized && type !== 'referral') return [];
  return message.facts.wayOut.length === 0
    ? sentences
    : sentences
        .filter((it) => !/\bno is\b/.test(it) || type === 'speaking')
        .map((it) => it.replace(', and a no is completely fine', ''));
}
