import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';

const find = phrases({
  permission: [
    '(may|might|can|could) <i> (please|also|just|still|then)? (quote|use|share|borrow|take|keep|leave|bring|tell|add|list|name|mention|move|swap|come|go|post|put|send|have|get|reuse|print|record|photograph|publish|forward|pass|cite|close|merge|start|stay|invite|say|work|connect)',
    '(okay|ok|alright|all right|fine|cool|acceptable) (with you|for you|by you)? if <i>',
    '(mind|object) if <i>',
    '(permission|allowed|consent) to',
  ],
});

/** "May I quote you?", "okay if I move it?": the reader only has to allow it. */
export function isPermission(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && find(sentence).length > 0;
}
