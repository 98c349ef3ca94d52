import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { contains } from '../text/span.ts';

/** An ask to judge a piece of work: feedback, or thoughts and advice on something that can be opened. */
export function isReview({ facts }: Message, { type, span }: Ask): boolean {
  if (type === 'feedback') return true;
  if (type !== 'advice' && type !== 'decision') return false;
  const isIn = (it: { readonly span: Ask['span'] }) => contains(span, it.span);
  return (
    facts.vague.some((it) => it.kind === 'review' && isIn(it)) &&
    facts.work.some((it) => it.kind === 'work' && isIn(it))
  );
}
