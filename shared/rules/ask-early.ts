import { primaryAsk } from '../message/on-asks.ts';
import { askFirst, LONG, lengthOf } from './on-length.ts';
import type { Rule } from './rule.ts';

/** In words; whoever reads so far without a question begins to skim. */
const LATE = 90;

export const askEarly = {
  id: 'ask-early',
  group: 'actionable',
  severity: 'off',
  title: 'asks early',
  why: 'Until the question comes, the reader has to read everything as if it might matter, and to read it again once it is known.',

  *check(message) {
    const length = lengthOf(message);
    const ask = primaryAsk(message);
    // A message that is too long altogether is keep-it-short's to tell.
    if (length === undefined || ask === undefined || length.askAt <= LATE || LONG < length.words) return;
    yield {
      span: ask.clause,
      message: `The ask starts at word ${length.askAt}, so ${message.reader} has to read all that before knowing why.`,
      fixes: () => askFirst(message),
    };
  },
} as const satisfies Rule;
