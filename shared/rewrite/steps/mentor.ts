import { newAsk } from '../ask-block.ts';
import { replace, sentenceGap, textOf } from '../place.ts';
import { say } from '../tone.ts';
import { askSentence, type Step } from './step.ts';

/** Nobody can say yes to an open-ended role: the first step is asked for instead, with one thing to talk about. */
export const mentor: Step = (message, plan) => {
  const asked = askSentence(message);
  if (plan.type !== 'mentoring' || asked === undefined || message.facts.duration.some((it) => it.minutes !== undefined)) return [];
  const step = newAsk(plan, true);
  if (step === undefined || !/\bmentor/i.test(textOf(message, asked.span))) return [];
  const goal = /\b(?:like|want|hope|hoping|plan|trying|love) to (?:move|break|get|become|grow|learn|switch|go|start|work|build|transition)\b/i.test(message.prose.masked) ? 'that' : '[one goal]';
  const words = [`I'd like to ask you one thing about ${goal}: [the question].`, step];
  return [replace(message, asked, words.map((it) => say(it, plan.tone)).join(sentenceGap(message)))];
};
