import { schedulingPhrases } from '../../facts/time/scheduling.ts';
import { uncapitalized } from '../../fix/capital.ts';
import { ALSO_SUITS, NEITHER_SUITS } from '../../fix/own-words.ts';
import { contains } from '../../text/span.ts';
import { answerEnd } from '../answer-end.ts';
import { askSentence } from '../ask-sentence.ts';
import { feelingBehind, hasOwnIfNot } from '../behind-ask.ts';
import { letterEnd } from '../letter-end.ts';
import { meetingEnd } from '../meeting-end.ts';
import { isAboutMeeting } from '../meeting-words.ts';
import { CHANCE, withDay } from '../mend-work.ts';
import { drop, insertAfter, movableSentences, replace, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring']);
/** Types whose size is said in a chat note as well: without it a small question looks like a large one. */
const SHORT = new Set(['question', 'advice', 'connect', 'letter']);

/** "…; if neither suits you, just name a time that does." */
const ELSE = new RegExp(`(?:^|; )if ${NEITHER_SUITS}.*$`, 'i');

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
  // "We're looking for ten testers. … Interested?": the day of the answer follows what is asked last.
  if (
    !asked.isQuestion &&
    isWish &&
    plan.lacks.has('say-by-when') &&
    (DATED.has(plan.type) || plan.type === 'feedback')
  ) {
    if (/\[(?:day|due date)\]/.test(message.prose.text)) return [];
    // "It would be nice to get it back soon": the day takes the place of the vague word.
    const wish = textOf(message, asked.span);
    if (CHANCE.test(wish)) return [replace(message, asked, withDay(wish, '[day]'))];
    const last = movableSentences(message).findLast(
      (it) => it.isQuestion || message.facts.ask.some(({ span }) => contains(it.span, span)),
    );
    return [insertAfter(message, last ?? asked, [say('An answer by [day] would help.', plan.tone)])];
  }
  if (!asked.isQuestion && (isWish || MEETS.has(plan.type))) return [];
  if (plan.type === 'letter') return letterEnd(message, plan, asked);
  if (!MEETS.has(plan.type)) return answerEnd(message, plan, asked);
  if (!isAboutMeeting(textOf(message, asked.span), message)) return [];
  // "If not, let me know a better time" would lose the question it leans on.
  const added = hasOwnIfNot(message, asked) ? [] : meetingEnd(message, plan);
  if (added.length === 0) return [];
  // "I can do any time" is room that two slots leave: it follows them.
  const anyTime = movableSentences(message).find(
    (it) => it !== asked && schedulingPhrases(it).some(({ kind }) => kind === 'any-time'),
  );
  if (anyTime !== undefined && anyTime.tokens.length < 12 && added[0]?.endsWith(`${ALSO_SUITS}.`)) {
    const [second, ...closing] = added.map((it) => say(it, plan.tone));
    return [
      drop(message, anyTime),
      insertAfter(message, asked, [
        second as string,
        `Otherwise, ${uncapitalized(textOf(message, anyTime.span))}`,
        ...closing.map((it) => it.replace(ELSE, (out) => (out.startsWith(';') ? '.' : ''))).filter((it) => it !== ''),
      ]),
    ];
  }
  // "Neither" must stand beside the slots; of one slot a feeling may tell first ("I would be honored").
  return [
    insertAfter(
      message,
      added.length === 1 ? feelingBehind(message, asked) : asked,
      added.map((it) => say(it, plan.tone)),
    ),
  ];
};
