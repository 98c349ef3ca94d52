import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

/** For each sentence whether nothing of the writer's own follows in the paragraph but more questions or a word of thanks. */
export function readLastWords(sentences: readonly Sentence[]): readonly boolean[] {
  const lastWords: boolean[] = [];
  for (let at = sentences.length - 1; 0 <= at; at -= 1) {
    const next = sentences[at + 1];
    lastWords[at] =
      next === undefined ||
      next.block.span.start !== sentences[at]?.block.span.start ||
      (lastWords[at + 1] === true &&
        (next.isQuestion ||
          isInlineName(sentences, next) ||
          /^(?:thanks|thank|thx|please|cheers|let|any)$/.test(next.tokens[0]?.word ?? '')));
  }
  return lastWords;
}

/** "… overnight? Ann": the writer's name at the end of the line. */
function isInlineName(sentences: readonly Sentence[], sentence: Sentence): boolean {
  return (
    sentence.tokens.length <= 2 &&
    sentence === sentences.at(-1) &&
    sentence.tokens.every((it) => it.isCapital) &&
    !/^(?:yes|no|never|always|nothing|nobody|none|me|us|everyone)$/.test(sentence.tokens[0]?.word ?? '')
  );
}

/** A fragment with one of these is a sentence of its own, and no answer: "The deadline is Friday." */
const VERB = /^(?:is|are|was|were|has|have|had|will|would|can|could|keep|keeps|need|needs|want|wants|says|said)$/;
/** First words of an answer that is no more than a fragment. */
const FRAGMENT =
  /^(?:the|a|an|to|it|that|this|in|on|at|with|from|by|about|every|all|some|several|mostly|quite|very|nowhere|less|more|most|two|three|one|his|her|their|he|she|they|by)$/;
const findAnswers = phrases({
  answer: [
    '^ (probably|absolutely|definitely|hardly ever|rarely|certainly|maybe not)',
    '^ (yes|no|nope|not|none|nobody|never|because|neither|of course|i doubt|we do|i did|i do|hardly|exactly|perhaps not)',
    "^ (you begin|you start|you can find|you will find|you'll find|you can reach|see the|prices|click|visit|then this|it is served|type|pull|good)",
  ],
});

const COURTESY =
  /^(?:thanks|thank|please|cheers|best|sorry|ta|thx|ty|many|much|regards|love|just|no|any|hugs|xx?x?|asap|urgent|<link>|<code>)$/;

/** Whether the writer answers the question in the next sentence: "Why minutes? Because …", "What brings us here? The sea." */
export function isAnswered(sentences: readonly Sentence[], at: number): boolean {
  const next = sentences[at + 1];
  if (next === undefined || next.isQuestion || next.block.span.start !== sentences[at]?.block.span.start) return false;
  if (
    findAnswers(next).length > 0 &&
    !/^(?:no|not) (?:rush|hurry|pressure|worries|problem|need|sure)/.test(
      next.tokens
        .slice(0, 2)
        .map((it) => it.word)
        .join(' '),
    )
  )
    return true;
  if (isInlineName(sentences, next)) return false;
  return (
    (next.tokens.length <= 2 && !COURTESY.test(next.tokens[0]?.word ?? '')) ||
    (next.tokens.length <= 4 &&
      FRAGMENT.test(next.tokens[0]?.word ?? '') &&
      !next.tokens.some((it) => VERB.test(it.word)))
  );
}
