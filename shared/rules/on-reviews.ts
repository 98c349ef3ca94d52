import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { contains, type Span } from '../text/span.ts';

/** An ask to judge a piece of work: feedback, or thoughts and advice on something that can be opened. */
export function isReview({ facts, prose }: Message, { type, span, sentence }: Ask): boolean {
  if (type === 'feedback')
    return facts.artefact.length > 0 || !PUBLIC.test(prose.masked.slice(Math.max(0, span.start - LONG), span.end));
  const isIn = (within: Span) => (it: { readonly span: Span }) => contains(within, it.span);
  if (!OPINION.has(type) || !facts.vague.some((it) => it.kind === 'review' && isIn(span)(it))) return false;
  const works = facts.work.filter((it) => it.kind === 'work');
  const before = prose.sentences[sentence - 1];
  // "Here's my article: https://… Let me know what you think!"
  const isHandedOver =
    before !== undefined &&
    works.some(isIn(before.span)) &&
    (facts.artefact.some((it) => it.kind !== 'resume' && isIn(before.span)(it)) ||
      prose.links.some((it) => contains(before.span, it)));
  return isHandedOver || (type !== 'question' && works.some(isIn(span)));
}

const OPINION: ReadonlySet<Ask['type']> = new Set(['advice', 'decision', 'question']);

/** In characters: the sentence before a short ask. */
const LONG = 120;

/**
 * "What you think of the book": whoever is asked that has read it, and it is none of the writer's. "I think we should drop the
 * Monday report. Thoughts?": what is weighed stands there.
 */
const PUBLIC =
  /\b(?:should|propose|suggest)\b[^?]*[.!] (?:(?:any|your) )?thoughts\W*$|\bwhat you (?:think|thought|make|made) of (?:the|that|this) (?:new )?(?:book|novel|film|movie|podcast|episode|show|play|album|song|concert)\b/i;
