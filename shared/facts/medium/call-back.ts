import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const find = phrases({
  ring: [
    '(call|ring|phone|telephone|buzz|ping) (me|us)',
    '(give|giving) .. (me|us|myself|him|her|them|either of us) .. a (quick|short)? (call|ring|buzz|shout|bell)',
  ],
});

/** Whether a sentence asks to be rung up ("please call me", "give me a ring"): the reader picks the moment by ringing. */
export function asksToBeRung(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && (find(sentence).length > 0 || isGiven(sentence));
}

/** "Give William Stuart (713-555-0100) or myself (713-555-0101) a call": names and numbers may stand between. */
function isGiven({ tokens }: Sentence): boolean {
  const give = tokens.findIndex((it) => it.word === 'give');
  return (
    0 <= give &&
    tokens[give + 1]?.word !== 'you' &&
    tokens.some(
      (it, at) =>
        give < at &&
        /^(?:call|ring|buzz)$/.test(it.word) &&
        tokens[at - 1]?.word === 'a' &&
        !/^(?:on|for|in|to|of|at|with|by|during)$/.test(tokens[at - 2]?.word ?? ''),
    )
  );
}
