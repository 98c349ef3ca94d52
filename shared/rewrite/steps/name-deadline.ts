import { bodySentences, replace, textOf } from '../place.ts';
import type { Step } from './step.ts';

const NEAR =
  /^(?<whose>my|our|the) (?<what>deadline|due date) is (?:fast |quickly |rapidly |very )?(?:near|approaching|soon|close|coming up|looming|around the corner)\b[^.!?]*[.!]*$/i;
const SOON = /^(?<it>it['’]s|it is|this is|they['’]re|they are) due (?:very |pretty )?(?:soon|shortly)[.!]*$/i;

/** "My deadline is near" makes a reader anxious and no wiser: the date says it. */
export const nameDeadline: Step = (message) => {
  for (const sentence of bodySentences(message)) {
    const text = textOf(message, sentence.span);
    const near = NEAR.exec(text)?.groups;
    if (near !== undefined) return [replace(message, sentence, `${near.whose} ${near.what} is [date].`)];
    const soon = SOON.exec(text)?.groups;
    if (soon !== undefined) return [replace(message, sentence, `${soon.it} due on [date].`)];
  }
  return [];
};
