import { isSelfContained } from '../../fix/self-contained.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, insertAfter, insertBefore, movableSentences, textOf } from '../place.ts';
import type { Step } from './step.ts';

/**
 * Brings together what was said behind the ask and belongs before it: who writes, where the two met, what is given. Only a
 * sentence that leans on no other moves, and only where the ask is no question of its own standing in the middle of a story.
 */
export const gather: Step = (message) => {
  const asked = askSentence(message);
  if (asked === undefined) return [];
  const sentences = movableSentences(message);
  const at = sentences.indexOf(asked);
  const { facts } = message;
  const isOf = (
    sentence: Sentence,
    spans: readonly { readonly span: { readonly start: number; readonly end: number } }[],
  ) => spans.some((it) => contains(sentence.span, it.span));
  const late = sentences
    .slice(at + 1)
    .filter(
      (it) =>
        isSelfContained(it) &&
        isWhole(textOf(message, it.span)) &&
        it.block === asked.block &&
        !it.isQuestion &&
        isOf(it, facts.who) &&
        TELLS.test(textOf(message, it.span)) &&
        !isOf(it, facts.give) &&
        !isOf(it, facts.continuity) &&
        !isOf(it, facts.wayOut),
    );
  const before = sentences[at - 1];
  if (late.length === 0) return [];
  const texts = late.map((it) => textOf(message, it.span));
  // The ask opens the message: who writes follows the greeting.
  if (before === undefined) return [...late.map((it) => drop(message, it)), insertBefore(message, asked, texts)];
  if (before.block !== asked.block) return [];
  return [...late.map((it) => drop(message, it)), insertAfter(message, before, texts)];
};

/** "I do the timetables at Northquay", not "We print on Monday". */
const TELLS =
  /^(?:As |My name|(?:I|We)(?:['’](?:m|re)| am| are| do| work| run| own| teach| study| lead| manage| head| live| come| grew| met| have| represent| write| repair| make| build)\b)/i;

/** A sentence that was cut at an abbreviation, or that stands half in brackets, cannot be moved. */
const isWhole = (text: string) =>
  /[.!?]["'”’)*_]*$/.test(text) &&
  (text.match(/\(/g)?.length ?? 0) === (text.match(/\)/g)?.length ?? 0) &&
  !/\b\p{Lu}\p{L}{0,4}\.$/u.test(text);
