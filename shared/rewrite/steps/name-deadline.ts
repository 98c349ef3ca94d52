import * as fix from '../../fix/by-when.ts';
import { contains } from '../../text/span.ts';
import { movableSentences } from '../place.ts';
import type { Step } from './step.ts';

/** "My deadline is near" makes a reader anxious and no wiser: the date says it. */
export const nameDeadline: Step = (message, { lacks }) => {
  // "The deadline (January 15) is near" names it.
  if (!lacks.has('say-by-when')) return [];
  for (const { kind, span } of message.facts.urgency) {
    const sentence = movableSentences(message).find((it) => contains(it.span, span));
    if (kind !== 'near-deadline' || sentence === undefined) continue;
    const edit = fix.nameDeadline(message, span, sentence);
    // Where no verb takes the date, the writer's words stay.
    return contains(span, edit.span) ? [edit] : [];
  }
  return [];
};
