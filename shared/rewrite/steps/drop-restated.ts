import { onlyLeavesTimeOpen, schedulingPhrases } from '../../facts/time/scheduling.ts';
import { cutOpenTime } from '../../fix/open-time.ts';
import { turnWish } from '../../fix/wish.ts';
import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import { askSentence, ECHO } from '../ask-sentence.ts';
import { drop, movableSentences, textOf } from '../place.ts';
import { lacksAny } from '../plan.ts';
import type { Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring', 'speaking']);

/** "I am only asking for ten minutes of your time": the question asks for them. */
const LENGTH_ONLY =
  /^(?:(?:I|we)(?:['’]m| am|['’]re| are|['’]d)? (?:only |just )?(?:asking (?:you )?for|ask for|need|want)|(?:it|this|that) (?:would |will |should |['’]ll )?(?:only |just )?takes?)(?: only| just| about| around| no more than| at most| up to)? (?:[\p{L}\d-]+ ){1,3}(?:minutes|hour)(?: of your time)?(?: at most)?[.!]*$/iu;

/** "Let me know if you'd be up for a coffee!" But "…, my treat!" says more. */
const LET_ME_KNOW =
  /^(?:please |just )?let me know (?:if|whether) (?:(?:this|that|it) (?:would be |is |sounds |works)|you(?:['’]d be| would be|['’]re| are) (?:up for|open to|interested in|free for|available for) )[^,.?!]{0,30}[.!]*$/iu;

/** "Please let me know if you are willing to do this for me": the question asks for no more. */
const WILLING =
  /^(?:please |just )?let (?:me|us) know (?:if|whether) you\S*(?: \w+){0,2} (?:willing|available|able|comfortable|interested|open|happy)(?: (?:to|do|doing|so|with|in|for|this|that|it|me|us))*[.!]*$/i;

/** "Let me know what you think!" behind a question that names what to judge. */
const THINK =
  /^(?:(?:please|just|and) )*(?:let (?:me|us) know|tell (?:me|us)|lmk) (?:what you think|your (?:thoughts|feedback|comments|opinion))(?: (?:of|about|on) (?:it|this|them))?[.!]*$/i;

/** Takes out sentences that only hand the scheduling over ("Any availability?"): the slots that are put in say it better. */
export const dropRestated: Step = (message, plan) => {
  // Only where a time is put in its place, or a question for the wish that an echo points to.
  const isTimed =
    MEETS.has(plan.type) && lacksAny(plan, 'say-when', 'propose-a-time', 'name-the-time-zone', 'say-how-long');
  const primary = askSentence(message);
  const isWish = primary?.isQuestion === false;
  const edits: Edit[] = [];
  for (const sentence of movableSentences(message)) {
    if (sentence === primary) continue;
    const cut = isTimed ? cutOpenTime(message.prose, sentence) : [];
    if (0 < cut.length) {
      edits.push(...cut);
      continue;
    }
    const text = textOf(message, sentence.span).replace(/\s+/g, ' ');
    const isEcho =
      (WILLING.test(text) || (isWish && (ECHO.test(text) || LET_ME_KNOW.test(text)))) &&
      (isTimed || !isWish || turnWish(textOf(message, primary.span), false) !== undefined);
    const isSame =
      plan.type === 'feedback' &&
      plan.lacks.has('say-what-to-review') &&
      primary?.isQuestion === true &&
      THINK.test(text);
    const isSaidTwice =
      LENGTH_ONLY.test(text) &&
      message.facts.duration.some((it) => it.minutes !== undefined && !contains(sentence.span, it.span));
    if (isSame || isEcho || (isTimed && isSaidTwice)) {
      edits.push(drop(message, sentence));
      continue;
    }
    if (!isTimed) continue;
    const hits = schedulingPhrases(sentence).filter((it) => it.kind !== 'any-time');
    const clause = schedulingClause(message, sentence, hits);
    if (clause !== undefined) {
      edits.push(clause);
      continue;
    }
    if (/\band (?:if|whether|that|how|what)\b/i.test(text)) continue;
    if (onlyLeavesTimeOpen(sentence)) edits.push(drop(message, sentence));
  }
  return edits;
};

/** "Let me know what works, and let me know if I can help": only the clause up to the joint goes. */
function schedulingClause(
  message: Message,
  { span, tokens }: Sentence,
  hits: readonly { readonly first: number; readonly last: number }[],
): Edit | undefined {
  const [hit] = hits;
  const next = hit === undefined ? undefined : tokens[hit.last + 1];
  const joint =
    next?.word === 'and' || next?.word === 'but' || next?.word === 'so'
      ? tokens[(hit as { last: number }).last + 2]
      : undefined;
  if (
    hit?.first !== 0 ||
    joint === undefined ||
    tokens.length - hit.last < 5 ||
    !/^(?:let|i|we|you|please|feel|i'll|we'll|i'd|thanks)$/.test(joint.word)
  )
    return undefined;
  const letter = message.prose.text.charAt(joint.span.start);
  return {
    span: { start: span.start, end: joint.span.start + 1 },
    newText: /^\p{Lu}/u.test(message.prose.text.charAt(span.start)) ? letter.toUpperCase() : letter,
  };
}
