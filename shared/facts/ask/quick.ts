import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const OWN =
  '(address|phone|number|cell|email|mail|e mail|name|surname|size|birthday|date of birth|preference|choice|order number|account|availability|location|contact|contacts|details|extension|zip|postcode)';

const find = phrases({
  quick: [
    // The reader only has to allow it.
    '(may|might|can|could) <i> (please|also|just|still|then)? (quote|use|share|borrow|take|keep|leave|bring|tell|add|list|name|mention|move|swap|come|go|post|put|send|have|get|reuse|print|record|photograph|publish|forward|pass|cite|close|merge|start|stay|invite|say|work|connect)',
    '(okay|ok|alright|all right|fine|cool|acceptable) (with you|for you|by you)? if <i>',
    '(mind|object) if <i>',
    '^ (is it)? (ok|okay|good|fine|safe|ready|alright|all right) to',
    '(permission|allowed|consent) to',
    '(which|what) .. (is|are|was|were) (right|correct|true|meant|it|the right|the correct)',
    // The reader knows it by heart, or said it before.
    `(send|give|tell|text|forward|drop) <me>? (the|your) .. ${OWN}`,
    'who (should|can|could|do) <i> (contact|ask|talk|write|speak|send|email|call|approach|turn)',
    `(what|let <me> know what) (is|are) your .. ${OWN}`,
    '(could|can|would|will|please) (you)? (please|kindly|also|just)? (rephrase|clarify|explain|elaborate|repeat|spell|remind <me>|tell <me> again|be more specific)',
  ],
});

/** "May I quote you?", "can you send us your address?": it is answered in the minute it is read. */
export function isQuick(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && find(sentence).length > 0;
}
