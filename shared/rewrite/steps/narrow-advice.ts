import { askSentence } from '../ask-sentence.ts';
import { bodySentences, drop, replace, textOf } from '../place.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const ADVICE =
  /\b(?:advice|help|tips?|guidance|pointers?|thoughts|insights?|input|feedback|suggestions?|what (?:do|would) you (?:think|do|say|suggest))\b/i;
const TORN = /\b(?:deciding|decide|torn|choosing|choose|thinking (?:about|of)|considering|weighing|whether)\b/i;

/** "Any advice would be appreciated" as one question: a choice where the writer is torn, else the first thing to do. */
export const narrowAdvice: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || plan.type !== 'advice') return [];
  if (!plan.lacks.has('narrow-the-advice') && !plan.lacks.has('offer-a-choice')) return [];
  if (!ADVICE.test(textOf(message, asked.span))) return [];
  // "Any insight would be helpful" behind a question asks for no more than the question.
  const isCloser =
    !asked.isQuestion &&
    bodySentences(message).some((it) => it.isQuestion && /\byou\b/i.test(textOf(message, it.span)));
  if (isCloser) return [drop(message, asked)];
  const question = TORN.test(message.prose.masked)
    ? 'If you were me, would you [A] or [B]?'
    : 'What is the one thing you would do first about [my question]?';
  return [replace(message, asked, say(question, plan.tone))];
};
