import { rememberWords } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Behind } from './answered.ts';
import type { AskCue } from './cue.ts';
import { readImplied } from './implied.ts';
import { isNoAsk, isOffer } from './not-asks.ts';
import { readOrder } from './orders.ts';
import { isIdleQuestion, readQuestion } from './questions.ts';
import { readWish } from './wishes.ts';

/** `readCue`, remembered. It looks at the marks between the words of a sentence as well. */
export const cueOf = rememberWords(
  readCue,
  ({ span, block }, text, isLast, behind) =>
    `${block.kind} ${block.zone} ${isLast} ${behind} ${text.slice(Math.max(0, span.start - 1), span.end)}`,
);

/** The strongest kind of asking words in a sentence: a direct question before an order before a wish. */
function readCue(sentence: Sentence, text: string, isLast: boolean, behind: Behind): AskCue | undefined {
  if (sentence.block.kind === 'heading' || sentence.block.kind === 'table') return undefined;
  // The subject of an answer is the words of the other.
  if (sentence.block.zone === 'subject' && /^(?:re|fwd?|aw|wg|tr|sv|antw)$/.test(sentence.tokens[0]?.word ?? ''))
    return undefined;
  if (behind !== 'plea' && isIdleQuestion(sentence)) return undefined;
  const cues = [
    readQuestion(sentence, text, isLast, behind),
    readOrder(sentence, text),
    behind === 'answer' ? undefined : readWish(sentence),
    readImplied(sentence),
  ];
  const real = cues
    .filter((it) => it !== undefined && !isNoAsk(sentence, it))
    .map((it) =>
      it !== undefined && it.form !== 'question' && isOffer(sentence)
        ? { ...it, form: 'wish' as const, isSoft: true }
        : it,
    );
  return real.find((it) => it?.isSoft === false) ?? real[0];
}
