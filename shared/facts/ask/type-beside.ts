import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskType } from '../fact.ts';
import type { AskCue } from './cue.ts';
import { headOf } from './head.ts';
import { readType } from './types.ts';

const findPointers = phrases({
  pointer: [
    '(is|was|would) (that|this|it) (be)? something',
    // "Would it be possible **to meet**" says itself what is asked.
    '(is|was|would) (that|this|it) (be)? (possible|ok|okay|of interest|interesting) (for you|with you|to you)? ($|by|on|before|next|this|tomorrow|in|at)',
    '(would|are) you .. (interested|up for it|game|keen|tempted|open to (it|that|this)) $',
    '(willing|able|happy|free) to ($|by|before)',
    '(accept|take part|be part of it|join us) $',
    '(write|send|do|look at|consider|review|read|provide|take|support|be) .. (one|it|them|this|that) ',
  ],
});

/** "… to write one of them": the thing was named in the sentence before. */
export function pointsBack(sentence: Sentence, cue: AskCue): boolean {
  return findPointers(sentence).some((it) => cue.first <= it.first && it.first <= headOf(sentence, cue));
}

/**
 * "We are playing tomorrow **if you want to join us**. Let me know.", "… to see **if you would like to renew**. Please reply.":
 * a bare plea for the answer wants what the sentence before leaves to the reader.
 */
export function typeOfCondition(sentence: Sentence | undefined, cue: AskCue): AskType | undefined {
  const at = sentence?.tokens.findIndex(
    (it, index) => /^(?:if|whether)$/.test(it.word) && /^you(?:'d|'re)?$/.test(sentence.tokens[index + 1]?.word ?? ''),
  );
  return sentence === undefined || at === undefined || at < 0
    ? undefined
    : readType(sentence, { ...cue, form: 'wish', first: at, last: at + 1, isReply: false });
}

/** The type that the sentence before tells by itself. */
export function typeBefore(sentence: Sentence | undefined, cue: AskCue): AskType | undefined {
  if (sentence === undefined) return undefined;
  // "I'm applying to a school and **need a reference**": of two, the one needed.
  const first = Math.max(
    0,
    sentence.tokens.findIndex((it) => it.word === 'need'),
  );
  const type = readType(sentence, { ...cue, form: 'wish', first, last: first });
  return type === 'deliverable' || type === 'question' || type === 'advice' || type === 'decision' ? undefined : type;
}

/** An open ask ("Are you able to?") takes its type from the sentence beside it. */
export function typeNearby(sentences: readonly Sentence[], at: number, cue: AskCue): AskType | undefined {
  for (const other of [sentences[at - 1], sentences[at + 1]]) {
    if (other === undefined) continue;
    const type = readType(other, { ...cue, form: 'wish', first: 0, last: 0 });
    if (type !== undefined) return type;
  }
  return undefined;
}
