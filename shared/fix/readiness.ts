import { wordSet } from '../text/word-set.ts';

/**
 * "Would you be interested in the post?", "Would you consider saying a few words?": it asks for a word, not for work done by a day.
 * A day stands beside the answer then; inside the question it would read as the day of the thing itself.
 */
export function isReadiness(question: string): boolean {
  if (PERMISSION.test(question)) return true;
  const asked = MODAL.exec(question);
  if (asked === null) return STATE.test(question);
  const rest = question.slice(asked.index + asked[0].length);
  if (STATE.test(rest)) return true;
  const willing = WILLING.exec(rest);
  const verb = /^\p{L}+/u.exec(rest.slice(willing?.[0].length ?? 0))?.[0].toLowerCase() ?? '';
  const isThing = verb === 'have' && / have (?:an?|the|your) /.test(rest);
  return OPEN.has(verb) || (willing !== null && !DEEDS.has(verb) && !isThing) || LET.test(rest);
}

/** "Should I take the oak or the larch?": the answer is a word as well. */
export function isChoice(question: string): boolean {
  return /^(?:[^,?]{1,40}, )?(?:(?:should|shall|do|is|are|which|what)\b|would you (?:rather|prefer|take|choose|pick)\b)[^?]*\bor\b/i.test(
    question,
  );
}

/** "May I use figure 2?" */
const PERMISSION =
  /^(?:[^,?]{1,60}, )?(?:(?:may|can|could) (?:I|we) (?:get|have) (?:an? |your |the )?(?:\w+ )?(?:extension|permission|leave|day off|break|exception|discount)\b|(?:may|can|could) (?:I|we) (?!ask|have|get|see|request|expect|receive|obtain))/i;
const MODAL =
  /\b(?:would|could|might|will|can|may) (?:(?:you|u|your [\p{L}-]+|anyone|somebody|someone|it|I|we) )(?:by any chance |possibly |perhaps |please |maybe |kindly |ever )?/iu;
const WILLING = /^(?:be )?(?:willing|interested|happy|open|prepared|able|possible|ready|glad|inclined) to (?:be )?/i;
const STATE =
  /\b(?:be|are you|is it|is that) (?:at all )?(?:interested|open|up for|ok|okay|fine|comfortable|all right|alright|available|happy with|willing)\b(?! to\b)/i;
const LET = /^(?:allow|permit|let|mind if|have any objection)\b(?! (?:me|us) (?:know|have)\b)/i;
/** What one agrees to, and then it takes its time. */
const OPEN = wordSet('consider agree contribute donate sponsor support lend host join serve mentor accept adopt hire');
/** What is done by a day. */
const DEEDS = wordSet(
  'send share forward give review read look check sign approve return fill complete finish fix update confirm reply answer respond tell ' +
    'write provide submit pass call ring email test translate proofread print order book pay bring put make draft prepare edit correct get take leave drop hand mail return deliver upload scan',
);
