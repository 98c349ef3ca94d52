import { schedulingPhrases } from '../../facts/scheduling.ts';
import { newAsk } from '../ask-block.ts';
import { bodySentences, insertAfter, replace, sentenceGap, textOf } from '../place.ts';
import { capital, small, turnWish } from '../../fix/wish.ts';
import { say } from '../tone.ts';
import { askSentence, type Step } from './step.ts';

/** Makes sure that a question asks: the writer's wish turned into one, or else the question of the ask's type behind it. */
export const askAsQuestion: Step = (message, plan) => {
  const sentence = askSentence(message);
  if (sentence === undefined || sentence.isQuestion) return [];
  const ask = message.facts.ask.find((it) => it.isPrimary);
  if (ask?.form === 'order' && !['meeting', 'mentoring'].includes(plan.type)) return [];
  const text = textOf(message, sentence.span);
  const isEmptySchedule = schedulingPhrases(sentence).some((it) => it.kind === 'empty');
  const turned = isEmptySchedule ? undefined : turnWish(text, plan.tone.isFormal);
  const gap = sentenceGap(message);
  if (turned !== undefined) {
    const first = turned.before ?? turned.question;
    const begins = /^\p{Lu}/u.test(text) ? capital(first) : small(first);
    const parts = [begins, ...(turned.before === undefined ? [] : [plan.tone.isLowerCase ? small(turned.question) : capital(turned.question)]), ...(turned.after === undefined ? [] : [turned.after])];
    return [replace(message, sentence, parts.join(gap))];
  }
  const topicBefore = message.facts.topic.length > 0;
  const asked = newAsk(plan, topicBefore);
  if (asked === undefined) return [];
  const last = isEmptySchedule && bodySentences(message).length > 1;
  return last ? [replace(message, sentence, say(asked, plan.tone))] : [insertAfter(message, sentence, [say(asked, plan.tone)])];
};
