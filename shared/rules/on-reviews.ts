import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { contains, slice } from '../text/span.ts';

/** An ask to judge a piece of work: feedback, or thoughts and advice on something that can be opened. */
export function isReview({ facts, prose }: Message, { type, span }: Ask): boolean {
  if (type === 'feedback') return facts.artefact.length > 0 || !PUBLIC.test(slice(prose.masked, span));
  if (type !== 'advice' && type !== 'decision') return false;
  const isIn = (it: { readonly span: Ask['span'] }) => contains(span, it.span);
  return (
    facts.vague.some((it) => it.kind === 'review' && isIn(it)) &&
    facts.work.some((it) => it.kind === 'work' && isIn(it))
  );
}

/** "What you think of the book": whoever is asked that has read it, and it is none of the writer's. */
const PUBLIC =
  /\bwhat you (?:think|thought|make|made) of (?:the|that|this) (?:new )?(?:book|novel|film|movie|podcast|episode|show|play|album|song|concert)\b/i;
