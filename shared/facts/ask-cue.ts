import type { Sentence } from '../text/sentences.ts';
import type { AskForm } from './fact.ts';

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
}

/** The word at `at`, or `''` beyond the ends. */
export function wordAt(sentence: Pick<Sentence, 'tokens'>, at: number): string {
  return sentence.tokens[at]?.word ?? '';
}

const PASSED_OVER = new Set('just also briefly quickly maybe perhaps possibly please kindly really definitely first still then again formally personally respectfully humbly officially cordially'.split(' '));

/** The index of the first word from `at` on that carries meaning: "I'd like to just quickly **ask**". */
export function skipAdverbs(sentence: Pick<Sentence, 'tokens'>, at: number): number {
  let to = at;
  while (PASSED_OVER.has(wordAt(sentence, to))) to += 1;
  return to;
}

const LEADS = new Set(
  'and but so also then just now or ok okay oh hey hi hello well otherwise meanwhile anyway plus additionally finally lastly first second third next btw fyi thanks yes no sure great perfect alternatively again guys folks all team everyone anyhow ps further furthermore moreover accordingly therefore thus hence still'.split(' '),
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
  if (LEADS.has(before.word)) return isClauseStart(sentence, at - 1) || before.word === 'and' || before.word === 'but' || before.word === 'so' || before.word === 'or';
  return at === 1 && before.isCapital && before.word.length > 1 && !/^(?:i|we|you|they|he|she|it|this|that|the|if|when|to)$/.test(before.word);
}
