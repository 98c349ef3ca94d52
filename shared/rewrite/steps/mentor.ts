import { isSelfContained } from '../../fix/self-contained.ts';
import { turnWish } from '../../fix/wish.ts';
import { newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { bodySentences, drop, replace, sentenceGap, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const GOAL =
  /\bdream of \p{L}+ing\b|\b(?:like|want|hope|hoping|plan|trying|struggling|love) to (?:move|break|get|become|grow|learn|switch|go|start|work|build|transition)\b/iu;

/** Nobody can say yes to an open-ended role: the first step is asked for instead, with one thing to talk about. */
export const mentor: Step = (message, plan) => {
  const asked = askSentence(message);
  if (plan.type !== 'mentoring' || asked === undefined || message.facts.duration.some((it) => it.minutes !== undefined))
    return [];
  const step = newAsk(plan, true);
  if (step === undefined || !/\bmentor/i.test(textOf(message, asked.span))) return [];
  // "I'm trying to move into policy **and I'd love you to be my mentor**": what stands before the wish stays.
  const before = turnWish(textOf(message, asked.span), plan.tone.isFormal)?.before;
  const isBefore = before !== undefined && GOAL.test(before);
  const told = bodySentences(message).find((it) => it !== asked && GOAL.test(textOf(message, it.span)));
  const words = [
    `I'd like to ask you one thing about ${told === undefined && !isBefore ? '[one goal]' : 'that'}: [the question].`,
    step,
  ].map((it) => say(it, plan.tone));
  // The goal comes first, so that "that" has something to point at.
  if (told !== undefined && asked.span.end <= told.span.start && isSelfContained(told))
    return [
      replace(message, asked, [stopped(textOf(message, told.span)), ...words].join(sentenceGap(message))),
      drop(message, told),
    ];
  return [replace(message, asked, [...(before === undefined ? [] : [before]), ...words].join(sentenceGap(message)))];
};

/** The last line of a chat often ends without its full stop. */
const stopped = (sentence: string) => sentence.replace(/(?<=[\p{L}\p{N}])$/u, '.');
