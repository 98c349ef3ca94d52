import type { Ask } from '../../facts/fact.ts';
import { fillerPhrases } from '../../facts/tone/filler.ts';
import { belonging, moveBelow } from '../../fix/set-aside.ts';
import { FALLBACK } from '../../message/on-asks.ts';
import { contains, slice } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { movableSentences, textOf } from '../place.ts';
import { planBOf } from '../plan-b.ts';
import type { Step } from './step.ts';

const WISHED = new Set(['introduction', 'referral', 'letter', 'feedback', 'meeting', 'speaking', 'mentoring']);

/** "Are there days that do not work for you?" belongs to the meeting. */
const SCHEDULES = /\b(?:days?|times?|dates?|available|availability|free|schedule|calendar|out of town)\b/i;

/** A wish for help in general belongs to the ask; a question that says "also" is one more. */
function isOwnAsk({ type, form }: Ask, text: string): boolean {
  // "If you have moved, please reply" is for those whom it concerns.
  if (/^if you (?:have|['’]ve|are|['’]re|need|want|would like|wish|prefer)\b/i.test(text) && form === 'order')
    return false;
  // "If so, send me a few slots", "I would love to talk about it": it leans on the ask before it.
  if (FALLBACK.test(text) || /^if (?:so|yes|that)\b|\b(?:it|this|that|them)[.!?]*$/i.test(text)) return false;
  // "Could you ask **her** for me?": whom, the sentence before tells.
  if (/^[^,]{0,40}\b(?:him|her|them)\b(?! \p{L}+(?:s|ion|er)\b)/iu.test(text)) return false;
  const isAlso = form === 'question' && /^(?:and|also|plus)\b/i.test(text);
  if (type === 'question' || (type === 'meeting' && isAlso)) return isAlso;
  // "Would Northquay be interested …?" is what the meeting is about; "If not, could you …?" is a plan B.
  if (/^(?:otherwise|alternatively|or)\b/i.test(text) || !/\byou\b/i.test(text)) return false;
  if (form === 'question')
    return (
      /^(?:also|and|plus|finally|separately|by the way)\b/i.test(text) ||
      /(?:^|, )(?:could|would|can|will|do|are) you\b/i.test(text)
    );
  return form !== 'wish' || WISHED.has(type);
}

/** "I have two requests." would be wrong with one of them gone. */
const COUNTED =
  /\b(?:two|three|few|couple of) (?:\p{L}+ )?(?:things|favou?rs|requests|questions|asks|points|matters)\b/iu;

/**
 * A second ask of another type behind the first goes behind the signature as one guarded blank: nothing is lost, and nothing is sent by mistake.
 * The question that the ask is about, and alternatives ("or perhaps"), are no second ask; the facts already leave them out.
 */
export const setAside: Step = (message, plan) => {
  const primary = askSentence(message);
  const { facts, prose } = message;
  if (primary === undefined || COUNTED.test(prose.masked)) return [];
  const isWish = !primary.isQuestion && facts.ask.some((it) => it.isPrimary && it.form === 'wish');
  const own = movableSentences(message).filter((sentence) => {
    if (
      // What is asked before it was dearer to the writer.
      sentence.span.start <= primary.span.start ||
      planBOf(textOf(message, sentence.span)) !== undefined ||
      fillerPhrases(sentence).length > 0 ||
      facts.give.some((it) => contains(sentence.span, it.span))
    )
      return false;
    return facts.ask.some(
      (it) =>
        !it.isPrimary &&
        it.type !== plan.type &&
        // "I wonder whether I might trouble you": a question says what it is about.
        !(isWish && it.form === 'question') &&
        !(plan.type === 'meeting' && SCHEDULES.test(textOf(message, sentence.span))) &&
        isOwnAsk(it, slice(prose.text, sentence.span)) &&
        sentence.span.start <= it.span.start &&
        it.span.start < sentence.span.end,
    );
  });
  const asked = new Set(facts.ask.map((it) => it.sentence));
  const moved = own.flatMap((it) => {
    const at = prose.sentences.indexOf(it);
    return [at, ...belonging(prose, at, asked)];
  });
  if (moved.length === 0) return [];
  return moveBelow(
    prose,
    prose.sentences.filter((_, at) => moved.includes(at)),
  );
};
