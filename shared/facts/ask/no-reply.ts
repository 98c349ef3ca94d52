import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';

const find = phrases<'no-reply'>({
  'no-reply': [
    'no (reply|response|answer|action) (is )?(needed|necessary|required|expected)',
    'no need (to|for a?) (reply|respond|answer|response|write back|do anything)',
    "(don't|do not) (need|have) to (reply|respond|answer|write back|do anything)",
    'nothing to do (on your side|for you)',
    'nothing is (needed|required)',
    "(there's|there is) nothing you need to do",
    '(just|only) (for your information|fyi|to let you know)',
    'for your information',
    'fyi',
    'not asking (you )?for anything',
  ],
});

/** Whether the message says itself that it asks for nothing. */
export function saysNoReply({ sentences }: Prose): boolean {
  return sentences.some((it) => find(it).length > 0);
}
