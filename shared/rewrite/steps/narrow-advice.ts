import { replace, textOf } from '../place.ts';
import { say } from '../tone.ts';
import { askSentence, type Step } from './step.ts';

/** "Any advice would be appreciated" as one question: a choice where the writer is torn, else the first thing to do. */
export const narrowAdvice: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || plan.type !== 'advice' || !plan.lacks.has('narrow-the-advice') || asked.isQuestion) return [];
  if (!/\b(?:advice|help|tips?|guidance|pointers?|thoughts|insights?|input|feedback|suggestions?)\b/i.test(textOf(message, asked.span))) return [];
  const isTorn = /\b(?:deciding|decide|torn|choosing|choose|thinking (?:about|of)|considering|weighing|whether)\b/i.test(message.prose.masked);
  return [replace(message, asked, say(isTorn ? 'If you were me, would you [A] or [B]?' : 'What is the one thing you would do first about [my question]?', plan.tone))];
};
