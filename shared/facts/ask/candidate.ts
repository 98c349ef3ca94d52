import type { Prose } from '../../text/prose.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Ask } from '../fact.ts';
import { clauseOf } from './clause.ts';
import type { AskCue } from './cue.ts';
import { asksForPresence } from './look-alike.ts';
import { type AboutWhat, aboutWhat, tellsMore } from './same-thing.ts';
import { readType } from './types.ts';

/** An ask before it is compared with the others. */
export interface Candidate extends Omit<Ask, 'isPrimary'> {
  readonly isReply: boolean;
  readonly isOpen: boolean;
  /** "I'd love to hear:", a wish that leaves it to the list below. */
  readonly isLead: boolean;
  /** It stands in a list item of its own. */
  readonly isItem: boolean;
  readonly isSubject: boolean;
  /** See `AskCue`. */
  readonly isStatement: boolean;
  /** An order without "please". */
  readonly isBare: boolean;
  readonly about: AboutWhat;
  /** It names a length, a day or a way to meet. */
  readonly isDetailed: boolean;
  /** "Also, could you …": said to be one more. */
  readonly isFurther: boolean;
  /** "Are you in the office on Friday?" */
  readonly isPresence: boolean;
  /** "I'd love to interview Mr. Ott": what the writer wants, and nothing that "you" do. */
  readonly isOwnWish: boolean;
  /** "If not, …", "or perhaps …": what is asked where the first thing cannot be. */
  readonly isFallback: boolean;
}

/** What the words of an ask do not tell by themselves. */
export type Known = Pick<Ask, 'sentence' | 'type' | 'isYesNo' | 'isSoft' | 'size'>;

/**
 * Describes an ask for the comparison with others.
 * @param isOnDay it names a day
 * @param isLater something was asked before it
 */
export function describe(
  { text }: Prose,
  sentence: Sentence,
  cue: AskCue,
  known: Known,
  isOnDay: boolean,
  isLater: boolean,
): Candidate {
  const { tokens, span, block } = sentence;
  const words = inWords(tokens);
  return {
    // Named one by one: copied, and added to, it would be the slowest of what is done after an edit.
    sentence: known.sentence,
    type: known.type,
    isYesNo: known.isYesNo,
    isSoft: known.isSoft,
    size: known.size,
    span,
    clause: clauseOf(sentence, cue),
    form: cue.form,
    about: aboutWhat(sentence, cue),
    // "Let me know which theory is best" asks by itself where nothing was asked before.
    isReply: cue.isReply && (isLater || !OWN_QUESTION.test(words)),
    isOpen: cue.isOpen,
    isLead: cue.form === 'wish' && /:\s*$/.test(text.slice(span.start, span.end + 1)),
    isItem: block.kind === 'item',
    isSubject: block.zone === 'subject',
    isStatement: cue.isStatement,
    isBare: isBareOrder(sentence, cue),
    isDetailed: isOnDay || tokens.some((it) => (known.type === 'meeting' ? MEETS : LENGTH).has(it.word)),
    isFurther:
      (cue.isReply && tellsMore(sentence)) ||
      FURTHER.has(tokens[0]?.word ?? '') ||
      tokens.slice(cue.first, cue.last + 3).some((it) => it.word === 'also'),
    isOwnWish: cue.form === 'wish' && !tokens.slice(cue.first).some((it) => it.word === 'you' || it.word === 'if'),
    isPresence: asksForPresence(sentence, cue),
    isFallback: FALLBACK.test(words) || isSecondThought(sentence, cue),
  };
}

/** What is asked second in the same sentence: not what the sentence is about. */
export function describeFurther(first: Candidate, sentence: Sentence, cue: AskCue): Candidate {
  return {
    ...first,
    clause: clauseOf(sentence, cue),
    type: readType(sentence, cue) ?? 'deliverable',
    form: cue.form,
    isYesNo: false,
    isFallback: cue.form === 'order',
    isFurther: true,
    isSoft: false,
    isItem: false,
    about: aboutWhat(sentence, cue),
  };
}

/** "Send the forms", said to nobody in particular; "please", "me" and "myself" speak to the reader. */
export function isBareOrder({ tokens }: Sentence, { form, first }: AskCue): boolean {
  return (
    form === 'order' &&
    !/^(?:please|kindly|pls|plz)$/.test(tokens[first]?.word ?? '') &&
    !tokens.slice(first, first + 7).some((it) => it.word === 'myself')
  );
}

const OWN_QUESTION = /\bknow (?:what|which|who|where|why|how) (?!you (?:think|feel)\b)/;
const LENGTH = wordSet('minute minutes min mins hour hours');
const MEETS = wordSet('minute minutes min mins hour hours call zoom coffee lunch');
const FURTHER = wordSet('also additionally furthermore finally lastly second secondly moreover besides ps');
/** "If you'd rather push back, call me", "call me if not". */
const FALLBACK =
  /^(?:if not|if so|if yes|if you (?:can't|cannot|aren't|don't|disagree|object|have (?:any )?(?:concerns?|doubts?|objections?|problems?|reservations?))|if you're not|if you(?:'d| would) (?:rather|prefer not)|if (?:this|it) (?:isn't|doesn't|won't)|otherwise|alternatively|or perhaps|or if|if that)| if not$/;

/** "We might talk over the plan, or perhaps you could point me to a colleague": the half behind "or" comes second. */
function isSecondThought({ tokens }: Sentence, { first }: AskCue): boolean {
  return (
    tokens[first - 1]?.word === 'or' &&
    /^(?:perhaps|maybe|possibly|otherwise|else|alternatively)$/.test(tokens[first]?.word ?? '')
  );
}
