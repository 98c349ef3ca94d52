import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { Topic } from '../fact.ts';

/** "I want to publish", "I'm moving from nursing to policy", "as I try to open a bakery": where whoever seeks a mentor wants to get. */
const GOAL =
  /\b(?:(?:dream|goal) (?:of|is)|(?:like|want|hope|hoping|plan|planning|aim|trying|try|struggling|love) to (?!(?:ask|be|thank|see|hear|know|meet|talk|speak|chat|say|reach|connect|introduce|have|find|request|learn from)\b)|(?:i'm|we're|am|are) (?:moving|switching|transitioning|changing|going|growing|stepping) (?:from|into|to|towards?|careers?)\b|as (?:i|we) (?!(?:am|are|said|have|had|know|think|understand|mentioned|wrote)\b)\w+ )/;

/** The goals that a sentence tells, from where they begin to its end. */
export function goalsIn({ tokens, block }: Sentence): readonly Topic[] {
  const found = block.zone === 'body' ? GOAL.exec(inWords(tokens)) : null;
  const at = found === null ? -1 : found.input.slice(0, found.index).split(' ').length - 1;
  const [first, last] = [tokens[at], tokens.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ span: { start: first.span.start, end: last.span.end }, isSpecific: true }];
}
