import { type Hit, phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskType } from '../fact.ts';
import { namesMeal } from '../medium/occasion.ts';
import { isAskedByWord } from './about-facts.ts';
import { type AskCue, wordAt } from './cue.ts';
import { headOf } from './head.ts';
import { asksLeave } from './leave.ts';
import { findSettled } from './type-settled.ts';

/** The type that words of the sentence settle, those at or behind the ask first. */
export function settledType(sentence: Sentence, cue: AskCue): AskType | undefined {
  const told = findSettled(sentence).filter((it) => !isBesideTheAsk(sentence, cue, it));
  const settled = told.find((it) => cue.first <= it.last) ?? told[0];
  return settled?.kind ?? (asksToChoose(sentence, cue) ? 'decision' : undefined);
}

/**
 * "I got your **email address** from Ana and hope to meet" tells it before the ask; in "shall I **book the hotel**" and "so that I
 * can **update the calendar**" the writer does it, and "what you are **looking for in this role**" is the reader's search.
 */
function isBesideTheAsk(sentence: Sentence, cue: AskCue, { kind, first, last }: Hit<AskType>): boolean {
  if ((kind === 'question' || kind === 'speaking') && last < cue.first) return true;
  if (kind === 'deliverable' && (asksLeave(sentence, cue) || isAskedByWord(sentence, cue))) return true;
  // "**When you are back**: is it in the June column?"
  const next = sentence.tokens[last + 1];
  if (
    kind === 'meeting' &&
    wordAt(sentence, first) === 'when' &&
    (next?.isAfterBreak === true || next?.isAfterComma === true)
  )
    return true;
  // "Send me the receipts **when you're free**": a favor at leisure; "tell me when you're free" asks for a time.
  if (kind === 'meeting' && wordAt(sentence, first) === 'when' && isFavor(sentence, cue, first)) return true;
  if (kind === 'meeting' && sentence.tokens.slice(first, last + 1).some((_it, at) => isAmount(sentence, first + at)))
    return true;
  // "Looking for volunteers **to work** at the desk": the writer has the work.
  if (kind === 'referral' && wordAt(sentence, last) === 'work' && wordAt(sentence, last - 1) === 'to') return true;
  // "Are you free **to mow the lawn**": the verb tells.
  if (kind === 'meeting' && /^(?:free|available|around|about)$/.test(wordAt(sentence, last)))
    return wordAt(sentence, last + 1) === 'to';
  if (kind === 'referral' && /^(?:you're|your|are)$/.test(wordAt(sentence, first - 1)))
    return wordAt(sentence, first - 1) !== 'are' || wordAt(sentence, first - 2) === 'you';
  const purpose = findPurpose(sentence).find((it) => cue.last < it.first);
  return purpose !== undefined && purpose.first < first;
}

/** Whether the reader is asked to do something to a thing before the word at `when`. */
function isFavor(sentence: Sentence, cue: AskCue, when: number): boolean {
  const head = headOf(sentence, cue);
  return (
    (cue.form === 'order' || sentence.tokens.slice(cue.first, cue.last + 1).some((it) => it.word === 'you')) &&
    !/^(?:tell|let|say|know|ask|see|advise|inform|remind|show|be|it)$/.test(wordAt(sentence, head)) &&
    sentence.tokens.slice(head + 1, when).some((it) => !/^(?:me|us|know|please|back)$/.test(it.word))
  );
}

/** "Is **45** ok", "would **3%** work", "is **12 pages** fine": a number that is no hour. */
function isAmount({ tokens }: Sentence, at: number): boolean {
  const { word = '', span = { start: 0, end: 0 } } = tokens[at] ?? {};
  if (!/^\d+(?:,\d+)*$/.test(word)) return false;
  const next = tokens[at + 1];
  if (/^(?:am|pm|a|p|o'clock|minutes?|mins?|hours?)$/.test(next?.word ?? '')) return false;
  const isMarked = next !== undefined && 2 <= next.span.start - span.end && !next.isAfterComma && !next.isAfterBreak;
  return (
    isMarked ||
    24 < Number(word.replaceAll(',', '')) ||
    /^(?:pages?|people|percent|words?|copies|guests|days?|weeks?|months?|years?|k)$/.test(next?.word ?? '')
  );
}

const findPurpose = phrases({ purpose: ['so (that)? <i> (can|could|may|will)', 'in order (for me)? to'] });

const findWould = phrases({
  would: [
    "(know|advise|tell|confirm|say|back|see|wondering|wonder) .. (if|whether) (you|you'd|anyone|your ..) .. (like|want|wish|prefer|care|plan|intend) to",
  ],
});

/** "Let me know if you would like to **include** it": the reader decides on a deed; to come and to talk is to meet. */
function asksToChoose(sentence: Sentence, cue: AskCue): boolean {
  const hit = findWould(sentence).find((it) => cue.first <= it.last);
  if (hit === undefined || cue.form === 'question' || namesMeal(sentence, hit.last)) return false;
  const verb = wordAt(sentence, hit.last + 1);
  return (
    verb !== '' &&
    !/^(?:attend|join|come|meet|participate|go|be|visit|talk|chat|speak|discuss|get|have|stop|see|hear|know|learn|connect|take|help|volunteer|contribute)$/.test(
      verb,
    )
  );
}
