import { onlyLeavesTimeOpen } from '../../facts/time/scheduling.ts';
import { turnWish } from '../../fix/wish.ts';
import { contains } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, movableSentences, replace, sentenceGap, textOf } from '../place.ts';
import type { Step } from './step.ts';

/**
 * An ask that is asked again further down ("Any availability?"), with who writes or what it is about in between, belongs where it is
 * asked again: then all that the reader needs stands before it.
 */
export const moveAsk: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || (plan.type !== 'meeting' && plan.type !== 'mentoring')) return [];
  const body = movableSentences(message);
  const at = body.indexOf(asked);
  const again = body.findIndex((it, index) => at < index && it.block === asked.block && onlyLeavesTimeOpen(it));
  const restated = body[again];
  const between = body.slice(at + 1, again);
  const { who, topic, continuity } = message.facts;
  const isTold = between.some((it) => [...who, ...topic, ...continuity].some((fact) => contains(it.span, fact.span)));
  if (restated === undefined || !isTold) return [];
  const text = textOf(message, asked.span);
  if (asked.isQuestion) return [drop(message, asked), replace(message, restated, text)];
  const turned = turnWish(text, plan.tone.isFormal);
  if (turned === undefined) return [];
  const question = [turned.question, ...(turned.after === undefined ? [] : [turned.after])].join(sentenceGap(message));
  return [
    turned.before === undefined ? drop(message, asked) : replace(message, asked, turned.before),
    replace(message, restated, question),
  ];
};
