import type { Sentence } from '../../text/sentences.ts';
import type { AskForm } from '../fact.ts';

/** Words that ask for something, found in one sentence, before anybody knows what for. */
export interface AskCue {
  readonly form: AskForm;
  /** Token indexes of the asking words, both included: "would you", "I'd love to". */
  readonly first: number;
  readonly last: number;
  /** See `Ask.isSoft`. */
  readonly isSoft: boolean;
  /** "Let me know", "please reply": it asks for the answer to what was asked before, if anything was. */
  readonly isReply: boolean;
  /** "Can you do me a favor?", "any help would be great": it says that something is asked and not what. */
  readonly isOpen: boolean;
  /** "I need the figures", "we are looking for speakers": a request that leaves its answer to the reader. */
  readonly isStatement: boolean;
}

/** "Could **you** …", "can **someone** …", "send …": the reader shall do it, and the writer need not be there. */
export function isReadersTurn({ tokens }: Pick<Sentence, 'tokens'>, { form, first, last }: AskCue): boolean {
  return form === 'order' || tokens.slice(first, last + 3).some((it) => READER.test(it.word));
}

const READER = /^(?:you|u|someone|somebody|anyone|anybody|please)$/;

/** The word at `at`, or `''` beyond the ends. */
export function wordAt(sentence: Pick<Sentence, 'tokens'>, at: number): string {
  return sentence.tokens[at]?.word ?? '';
}

const PASSED_OVER = new Set(
  'either both just ever also briefly quickly maybe perhaps possibly please kindly really definitely first still then again formally personally respectfully humbly officially cordially'.split(
    ' ',
  ),
);

/** The index of the first word from `at` on that carries meaning: "I'd like to just quickly **ask**". */
export function skipAdverbs(sentence: Pick<Sentence, 'tokens'>, at: number): number {
  let to = at;
  while (PASSED_OVER.has(wordAt(sentence, to))) to += 1;
  return to;
}

const LEADS = new Set(
  'and but so also then just now or ok okay oh hey hi hello well otherwise meanwhile anyway plus additionally finally lastly first second third next btw fyi thanks yes no sure great perfect alternatively again guys folks all team everyone anyhow ps further furthermore moreover accordingly therefore thus hence still'.split(
    ' ',
  ),
);

/**
 * Whether a clause can begin at `at`: the sentence does, or only words such as "and", "also" or the reader's name stand before,
 * or a comma, a dash or "and" does.
 */
export function isClauseStart(sentence: Pick<Sentence, 'tokens'>, at: number): boolean {
  const token = sentence.tokens[at];
  const before = sentence.tokens[at - 1];
  if (token === undefined) return false;
  if (before === undefined || token.isAfterBreak || token.isAfterComma) return true;
  if (LEADS.has(before.word))
    return (
      isClauseStart(sentence, at - 1) ||
      before.word === 'and' ||
      before.word === 'but' ||
      before.word === 'so' ||
      before.word === 'or'
    );
  // "Ravi could you", "Hi Ravi can you"
  return isName(sentence, at - 1) && (at === 1 || (at === 2 && HAILS.test(wordAt(sentence, 0))));
}

const HAILS = /^(?:hi|hello|hey|dear|morning)$/;
const NO_NAME = new Set(
  'i we you they he she it this that these those the a an if when to will would could can may might should shall must what which who how why where do does did is are was were be has have had my your our their his her its not no never in on at by for from with as looking look please thank after before once since while because both all some any each every more most there here today tomorrow tonight'.split(
    ' ',
  ),
);

/** A capital word that may be the reader's name: "Ravi could you", "Ravi, send". */
export function isName(sentence: Pick<Sentence, 'tokens'>, at: number): boolean {
  const token = sentence.tokens[at];
  return (
    token?.isCapital === true &&
    token.word.length > 1 &&
    !token.word.includes("'") &&
    !NO_NAME.has(token.word) &&
    !/(?:ing|ly)$/.test(token.word)
  );
}

const CONDITION =
  /^(?:if|when|whenever|once|after|before|as|while|until|since|for|in|on|at|by|meanwhile|otherwise|please|then|unless|should|until|whoever|whichever|anyone|anybody|someone|somebody|wherever|rather|instead)$/;

/**
 * Whether an order can begin at `at`: at the start, behind the reader's name ("Ravi, send …"), a mark, or a clause that sets
 * its condition ("when you get a chance, send …"). "They add salt, mix, send …" is a list of verbs and no order.
 */
export function isOrderStart(sentence: Pick<Sentence, 'tokens'>, at: number): boolean {
  const token = sentence.tokens[at];
  if (token === undefined) return false;
  if (at === 0 || token.isAfterBreak) return true;
  const before = wordAt(sentence, at - 1);
  if (at === 2 && before === 'least' && wordAt(sentence, 0) === 'at') return true;
  // "We're short of chairs, so bring one": behind "so" a verb without a subject can only be an order.
  if (before === 'so' && sentence.tokens[at - 1]?.isAfterComma === true) return true;
  if (sentence.tokens.slice(0, at).every((it) => LEADS.has(it.word))) return true;
  if (!token.isAfterComma && LEADS.has(before) && before !== 'and' && before !== 'but')
    return isOrderStart(sentence, at - 1);
  if (!token.isAfterComma)
    return (
      /^(?:and|so|but|then)$/.test(before) && at > 1 && (isOrderStartBehind(sentence, at - 1) || isToMe(sentence, at))
    );
  // "To reset it, hold the button" tells how.
  if (wordAt(sentence, 0) === 'to') return isToMe(sentence, at) || /^(?:me|us)$/.test(wordAt(sentence, at + 1));
  return (
    (at <= 3 && !/^(?:i|we|they|he|she|it|the)$/.test(wordAt(sentence, 0))) ||
    CONDITION.test(wordAt(sentence, 0)) ||
    (LEADS.has(wordAt(sentence, 0)) && CONDITION.test(wordAt(sentence, 1)))
  );
}

/** "I'd love it if you could look **and let me know**" is one wish. */
const SUBJECT = /^(?:i|i'd|i'm|i've|i'll|we|we'd|we're|we've|we'll|you|you'd|you'll|you're|he|she|they|who)$/;

/** "The deadline moved, so tell me …": told to the writer, it is no list of what somebody did. */
function isToMe({ tokens }: Pick<Sentence, 'tokens'>, at: number): boolean {
  const lead = tokens[at - 1];
  return (
    (lead?.isAfterComma === true ||
      lead?.isAfterBreak === true ||
      (lead?.word === 'and' && !tokens.slice(0, at).some((it) => SUBJECT.test(it.word)))) &&
    tokens.slice(at + 1, at + 5).some((it) => it.word === 'me' || it.word === 'us') &&
    !/^(?:i|he|she|they|we|it|my|the|a|an|his|her|our|their|people|who|that|this|you)$/.test(tokens[0]?.word ?? '')
  );
}

/** "If so, call and …": an order joined to a condition by "and". */
function isOrderStartBehind(sentence: Pick<Sentence, 'tokens'>, and: number): boolean {
  return sentence.tokens[and]?.isAfterComma === true && CONDITION.test(wordAt(sentence, 0));
}
