import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { wordClasses } from '../../text/words.ts';

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
    "^ (you begin|you start|you can find (the|it)|you will find|you'll find|see the|prices|click|visit|then this|it is served|type|pull|good)",
  ],
});

const COURTESY =
  /^(?:thanks|thank|please|cheers|best|sorry|ta|thx|ty|many|much|regards|love|just|no|any|hugs|xx?x?|asap|urgent|<link>|<code>)$/;

/** The words of a sentence that opens on an answer of the reader's: "A yes by Friday is enough", "No is fine". */
const PLEA =
  /^(?:(?:a|an|any|either|just|one|simple|quick|plain|short|your) ){0,3}(?:yes|no) (?!rush|hurry|pressure|worries|problem|need|obligation)(?:.* )?(?:no|is|by|before|will|would|holds|works|does)\b/;

const findRelayed = phrases({
  relayed: [
    "(asked|asks|wondered|wanted to know|wants to know|was asking|is asking) <me>? (if|whether) (you|<you're>)",
  ],
  /** What became of it. */
  settled: [
    '<i> (already|just)? (said|told|answered|replied|declined|did|sent|refused|explained)',
    "(<i've>|<i> have) already? (said|told|answered|replied|declined|done|sent)",
  ],
});

/** "Tom asked if you could come, but I told him no." */
function isSettled(sentence: Sentence, next: Sentence | undefined): boolean {
  const hits = findRelayed(sentence);
  const relayed = hits.find((it) => it.kind === 'relayed');
  return (
    relayed !== undefined &&
    (hits.some((it) => it.kind === 'settled' && relayed.last < it.first) ||
      (next !== undefined && findRelayed(next).some((it) => it.kind === 'settled' && it.first === 0)))
  );
}

/**
 * What stands behind a question. `answer`: the writer's own, "Why minutes? Because …", "What brings us here? The sea.";
 * `plea`: a word about the reader's, "Shall we keep it for you? A yes by Friday holds it."
 */
export type Behind = 'answer' | 'plea' | undefined;

export function readBehind(sentences: readonly Sentence[], at: number): Behind {
  const sentence = sentences[at];
  const next = sentences[at + 1];
  if (sentence === undefined) return undefined;
  if (isSettled(sentence, next)) return 'answer';
  if (next === undefined || next.isQuestion) return undefined;
  if (PLEA.test(inWords(next.tokens.slice(0, 12)))) return 'plea';
  return next.block.span.start === sentence.block.span.start && isAnswer(sentences, sentence, next)
    ? 'answer'
    : undefined;
}

function isAnswer(sentences: readonly Sentence[], { tokens, isQuestion }: Sentence, next: Sentence): boolean {
  // "I'd love to talk with you. You can find the plans here.": a wish is no question that its writer answers.
  if (
    isQuestion &&
    findAnswers(next).length > 0 &&
    !/^(?:no|not) (?:rush|hurry|pressure|worries|problem|need|sure)/.test(inWords(next.tokens.slice(0, 2)))
  )
    return true;
  if (isInlineName(sentences, next)) return false;
  const first = next.tokens[0]?.word ?? '';
  // "Are you free? The lease ends Friday": a thing is no answer to what takes a yes.
  if (!tokens.some((it) => wordClasses.wh.has(it.word)))
    return isQuestion && next.tokens.length === 1 && !COURTESY.test(first);
  return (
    (next.tokens.length <= 2 && !COURTESY.test(first)) ||
    (next.tokens.length <= 4 && FRAGMENT.test(first) && !next.tokens.some((it) => VERB.test(it.word)))
  );
}
