import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';

const LIKELY = '(open|willing|interested|amenable|comfortable|happy|game|keen|up|down|inclined|curious)';

const find = phrases({
  // Said beforehand, anywhere in the note.
  condition: [
    `if (you're|you are|you would be|you'd be|you feel) (at all|also|still|even|slightly|perhaps|ever)? ${LIKELY}`,
    `if (you)? ${LIKELY}`,
    `should you be (at all)? ${LIKELY}`,
    '(if|should|where) there (is|was|were|be) .. interest',
    '(if|should) (this|it|that)? (be|is)? of interest',
    'if (this|that|it) (sounds|seems|feels|looks) (interesting|good|useful|like|of interest|right)',
  ],
  // A no to these says only that one is not; it refuses nobody a favor.
  interest: [
    `(would|might|could|will) you (also|perhaps|possibly|maybe)? be (at all|even|also|potentially)? ${LIKELY}`,
    `(are|if) you (at all|also|still|even|perhaps)? ${LIKELY} (to|for|in|with)`,
    `(if|whether|that) (you're|you are|you might be|you would be|you'd be|you may be) (at all|also|still|even|slightly|perhaps)? ${LIKELY}`,
    '(would|do) you (like|want|care) (to|a|an)',
    "(something|anything) (that)? (you'd|you would|you might|you may|you could)",
    '(worth|make sense|makes sense)',
    `^ ${LIKELY} (to|for|in)`,
    '(any|your) interest',
  ],
});

/** Whether the note leaves it to the reader's liking ("if you're open to it", "should you be interested"). */
export function dependsOnInterest({ sentences }: Prose): boolean {
  return sentences.some((it) => it.block.zone === 'body' && find(it).some(({ kind }) => kind === 'condition'));
}

/** Whether a sentence asks if the reader would like to ("would you be open to …", "is it worth a call"), and not for the thing itself. */
export function asksForInterest(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && find(sentence).length > 0;
}
