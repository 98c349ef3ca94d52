import { contains, shift } from '../../text/span.ts';
import { mendMeeting } from '../mend-meeting.ts';
import { replace, textOf } from '../place.ts';
import { firstSlot, lengthWords, mediumWords } from '../plan.ts';
import { askSentence, type Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring']);

/** Puts length, medium, day, clock and zone into the meeting question, where the writer left them open. */
export const mendAsk: Step = (message, plan) => {
  const sentence = askSentence(message);
  if (sentence === undefined || !sentence.isQuestion || !MEETS.has(plan.type)) return [];
  const { facts } = message;
  const text = textOf(message, sentence.span);
  const needsTime = !facts.when.some((it) => it.role === 'meeting' && it.level !== 'vague' && !it.isVaguePhrase);
  const needsLength = !plan.isOccasion && !facts.duration.some((it) => it.minutes !== undefined);
  const vague = facts.when.filter((it) => it.isVaguePhrase && contains(sentence.span, it.span)).map((it) => shift(it.span, -sentence.span.start));
  const length = needsLength ? lengthWords(plan) : undefined;
  const medium = mediumWords(plan, text);
  const slot = needsTime ? firstSlot(plan) : undefined;
  const mended = mendMeeting(text, { ...(length === undefined ? {} : { length }), ...(medium === undefined ? {} : { medium }), ...(slot === undefined ? {} : { slot }) }, vague);
  return mended === text ? [] : [replace(message, sentence, mended)];
};
