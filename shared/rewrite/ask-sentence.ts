import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains } from '../text/span.ts';

const OWN_QUESTION =
  /^(?:as a first step, )?(?:would (?:you|everyone|everybody|it) (?:have|be able)|(?:would|does|do|could) [^?]{0,60}\b(?:works?|suits?) (?:for )?you|how about)\b/i;

/** The sentence of the ask: a question for the same wins over the wish that announces it. */
export function askSentence({ facts, prose }: Message): Sentence | undefined {
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  const primary = facts.ask.find((it) => it.isPrimary);
  if (primary === undefined) return undefined;
  const holder = body.find((it) => contains(it.span, { start: primary.span.start, end: primary.span.start }));
  if (holder?.isQuestion === true) return holder;
  return body.find((it) => it.isQuestion && OWN_QUESTION.test(prose.text.slice(it.span.start, it.span.end))) ?? holder;
}
