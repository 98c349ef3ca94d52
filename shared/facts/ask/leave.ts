import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { isAskedByWord } from './about-facts.ts';
import { type AskCue, wordAt } from './cue.ts';

export const findLeave = phrases({
  leave: [
    '(may|might|can|could|shall|should) <i>',
    '(ok|okay|alright|all right|fine|happy|cool|good|comfortable) (with you)? (if|for) (i|we|me|us)',
    'mind if <i>',
  ],
  thing: [
    '(may|might|can|could) <i> <adverb>? (have|borrow|get|trouble|bother|ask|count|beg|interest|buy|pick|see|invite|request|put you|use you|list you|name you|give your)',
  ],
});

const findPlan = phrases({
  plan: [
    '(know|advise|confirm|tell|wondering|wonder|ask|see|hear|check|say) .. (if|whether|that) <i> (can|could|may|might|should|shall) ',
  ],
});

/** "May I sign it?", "happy for me to go ahead?": the writer does it, the reader allows it. */
export function asksLeave(sentence: Sentence, cue: AskCue): boolean {
  const hits = findLeave(sentence).filter((it) => cue.first - 1 <= it.first && it.first <= cue.last + 1);
  if (cue.form !== 'question')
    return findPlan(sentence).some((it) => cue.first <= it.first && it.first <= cue.last + 3);
  // "Should I be receiving a letter?" asks what is to come.
  if (/^(?:be|have)$/.test(wordAt(sentence, cue.last + 1))) return false;
  return hits.length > 0 && hits.every((it) => it.kind === 'leave') && !isAskedByWord(sentence, cue);
}
