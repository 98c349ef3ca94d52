import { turnWish } from '../fix/wish.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, slice } from '../text/span.ts';
import { INVITE } from './invitation.ts';

const OWN_QUESTION =
  /^(?:as a first step, )?(?:would (?:you|everyone|everybody|it) (?:have|be able)|(?:would|does|do|could) [^?]{0,60}\b(?:works?|suits?) (?:for )?you|how about)\b/i;

/** "Would you be open to that?" behind a wish: it points back, and the wish says what is asked. */
export const ECHO =
  /^(?:(?:would|could|might|are) you (?:be )?(?:open|willing|interested|able|up|game|happy|ok|okay|comfortable)(?: to| in| for| with)?(?: (?:that|this|it|something like (?:that|this)|doing (?:that|this|it)))?|(?:is|would|could|might) (?:that|this|it) (?:be )?(?:something (?:that )?you(?:['’]d| would| could| might) (?:be )?(?:open to|interested in|consider|do|willing to do)|possible|feasible|ok|okay|of interest|doable)(?: (?:for|with|to) you)?|(?:would|could|can|will) you(?: please)? (?:do|consider|manage) (?:that|this|it)(?: for (?:me|us))?)\?$/iu;

/** The sentence of the ask: a question for the same wins over the wish that announces it. */
export function askSentence({ facts, prose }: Message): Sentence | undefined {
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  const textOf = ({ span }: Sentence) => slice(prose.text, span);
  const primary = facts.ask.find((it) => it.isPrimary);
  if (primary === undefined) return undefined;
  const holder = body.find((it) => contains(it.span, { start: primary.span.start, end: primary.span.start }));
  if (holder?.isQuestion === true) {
    const wished = ECHO.test(textOf(holder)) ? body.slice(0, body.indexOf(holder)) : [];
    return wished.findLast((it) => INVITE.test(textOf(it)) || turnWish(textOf(it), false) !== undefined) ?? holder;
  }
  return body.find((it) => it.isQuestion && OWN_QUESTION.test(textOf(it))) ?? holder;
}
