import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const find = phrases({
  ring: [
    '(call|ring|phone|telephone|buzz) (me|us)',
    '(give|giving) .. (me|us|myself|him|her|them|either of us) .. a (quick|short)? (call|ring|buzz|shout|bell)',
    '(give|giving) ... a (call|ring|buzz)',
  ],
});

/** Whether a sentence asks to be rung up ("please call me", "give me a ring"): the reader picks the moment by ringing. */
export function asksToBeRung(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && find(sentence).length > 0;
}
