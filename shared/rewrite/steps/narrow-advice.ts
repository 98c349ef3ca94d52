import { turnWish } from '../../fix/wish.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, movableSentences, replace, textOf } from '../place.ts';
import { lacksAny } from '../plan.ts';
import { say } from '../tone.ts';
import type { Step } from './step.ts';

const ADVICE =
  /\b(?:advice|help|tips?|guidance|wisdom|pointers?|thoughts|insights?|input|feedback|suggestions?|what (?:do|would) you (?:think|do|say|suggest))\b/i;
const TORN = /\b(?:deciding|decide|torn|choosing|choose|thinking (?:about|of)|considering|weighing|whether)\b/i;

const OPEN = /\b(?:any|some|all) (?:\p{L}+ )?(?:advice|tips?|guidance|pointers?|insights?|suggestions?)\b/iu;

const SELF =
  /^an? (?:first-time|aspiring|budding|junior|would-be|(?:complete |total )?(?:beginner|newbie|newcomer)|new (?:manager|founder|parent|boss|owner|teacher|hire))\b/i;
/** "On the below", "for someone just starting out": no question yet. */
const NO_QUESTION =
  /^(?:(?:me|us|this|that|it|the (?:below|above|attached|following|enclosed))$|(?:someone|somebody|anyone|people|those|folks)\b)/i;

/** "Any advice on finding a flat" keeps what it is about. */
function firstThing(wish: string): string {
  const about =
    /\b(?:advice|tips?|guidance|wisdom|pointers?|insights?|suggestions?|input|thoughts)\b[^.?!]*? (?:about|on|regarding|for|with) (?<about>[^.?!,]+?)(?: (?:would|will) (?:be|help|mean)\b.*)?[.?!]*$/iu.exec(
      wish,
    )?.groups?.about;
  // "For a first-time founder" tells who asks.
  if (about !== undefined && SELF.test(about)) return `What is the one thing you would do first as ${about}?`;
  if (about === undefined || NO_QUESTION.test(about))
    return 'What is the one thing you would do first about [my question]?';
  const how = /^how (?:to|I (?:can|could|should)|we (?:can|could|should)) (?<deed>.+)$/i.exec(about)?.groups?.deed;
  return how === undefined
    ? `What is the one thing you would do first about ${about}?`
    : `What would you do first to ${how}?`;
}

/** "Any advice would be appreciated" as one question: a choice where the writer is torn, else the first thing to do. */
export const narrowAdvice: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || plan.type !== 'advice') return [];
  const wish = textOf(message, asked.span);
  const isOpen = !asked.isQuestion && OPEN.test(wish) && turnWish(wish, plan.tone.isFormal) === undefined;
  if (!isOpen && !lacksAny(plan, 'narrow-the-advice', 'offer-a-choice')) return [];
  if (!ADVICE.test(textOf(message, asked.span))) return [];
  // "Any insight would be helpful" behind a question asks for no more than the question.
  const isCloser =
    !asked.isQuestion &&
    movableSentences(message).some((it) => it.isQuestion && /\byou\b/i.test(textOf(message, it.span)));
  if (isCloser) return [drop(message, asked)];
  const first = firstThing(wish);
  const question =
    first.includes('[') && TORN.test(message.prose.masked) ? 'If you were me, would you [A] or [B]?' : first;
  return [replace(message, asked, say(question, plan.tone))];
};
