import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';
import { findTask } from './type-phrases.ts';

const findDayName = phrases({ day: ['(<weekday>|tomorrow|tonight|noon)'] });

const findTime = phrases({
  time: [
    "(on|at|for|about|is|does|would|around|this|next|say) .. (<weekday>|<number> (am|pm|o'clock)|noon|tomorrow|tonight|today|the weekend|weekend)",
    '^ (how|what) about',
    '<weekday> .. (at|noon|morning|afternoon|evening|work|ok|good)',
    '(up|free|around|available|in|here|there) .. (<weekday>|tomorrow|tonight|today|this|next)',
    '<number> (am|pm|a m|p m)',
  ],
});

/** Whether a question is about a time: "Are you around on Friday?", "Shall we say ten on Monday?" */
export function isAboutTime(sentence: Sentence, cue: AskCue): boolean {
  if (isDeed(sentence, cue) || isChoiceOfThings(sentence)) return false;
  if (
    cue.first === 0 &&
    cue.last === 0 &&
    sentence.tokens.length <= 6 &&
    !/^(?:who|whose|whom|where|why)/.test(wordAt(sentence, 0))
  )
    return findTime(sentence).length > 0 || findDayName(sentence).length > 0;
  return (
    /^(?:are|shall|will|is|does|would|how|what|any|could|can)$/.test(sentence.tokens[cue.first]?.word ?? '') &&
    !/^(?:could|can) (?:it|that|someone|anyone)$/.test(
      `${sentence.tokens[cue.first]?.word} ${sentence.tokens[cue.first + 1]?.word}`,
    ) &&
    /^(?:you|we|chance|about|it|that|someone|anyone|<number>)$/.test(sentence.tokens[cue.first + 1]?.word ?? '') &&
    findTime(sentence).some((it) => cue.first <= it.first) &&
    !findTask(sentence).some((it) => it.kind === 'deliverable' && cue.first <= it.first)
  );
}

/** "Send me the deck **before our meeting**", "… **next time we meet**" only tells by when, "someone **on call**" who. */
export const isMeantAside = ({ tokens }: Sentence, at: number): boolean =>
  /\b(?:before|after|during|until|next time we) |\bon call$/.test(inWords(tokens.slice(Math.max(0, at - 3), at + 1)));

/** "Pizza or sushi for tonight?": the time stands, and the thing is chosen. */
function isChoiceOfThings({ tokens }: Sentence): boolean {
  const at = tokens.findIndex((it) => it.word === 'or');
  const [before, after] = [tokens[at - 1]?.word ?? '', tokens[at + 1]?.word ?? ''];
  return (
    0 < at && !TIME_WORD.test(before) && !TIME_WORD.test(after) && tokens.slice(at).some((it) => it.word === 'for')
  );
}

const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|tomorrow|tonight|noon|later|now|this|next|[ap]m|morning|afternoon|evening|week|weekend|before|after|on|at|\d+.*)$/;

/** "Could you wear slippers after 10 pm?", "would you mind feeding the cat on Sunday?": a thing to do at a time, and no meeting. */
function isDeed(sentence: Sentence, cue: AskCue): boolean {
  const [modal, subject] = [wordAt(sentence, cue.first), wordAt(sentence, cue.first + 1)];
  if (!/^(?:could|can|will|would)$/.test(modal) || subject !== 'you') return false;
  const verb = wordAt(sentence, skipAdverbs(sentence, cue.first + 2));
  return verb !== '' && !SLOT_VERB.test(verb) && /^\p{Ll}+$/u.test(verb);
}

/** What one does with a time: "could you do Monday", "can you make 3 pm". */
const SLOT_VERB =
  /^(?:do|make|manage|be|come|join|meet|spare|squeeze|fit|work|say|talk|chat|speak|call|see|accommodate|attend|have|get|host|stop|drop|swing|visit|prefer|suggest|propose|offer|on|at|this|next|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|available|free)$/;
