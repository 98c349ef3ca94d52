import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { Topic } from '../fact.ts';

/** "I want to publish", "I'm moving from nursing to policy", "mentor me in weaving", "as I try to open a bakery": where whoever seeks a mentor wants to get. */
const GOAL =
  /\b(?:(?:dream of|goal is|like to|want to|hop(?:e|ing) to|plan to|try(?:ing)? to|struggling to|love to) (?!(?:ask|be|thank|see|hear|know|meet|talk|have|find|request|learn from)\b)|(?:i'm|am|are) (?:moving|switching|changing|going) |mentor(?:ing)? (?:(?:me|us) )?(?:on|in|for|through) (?!(?:(?:a|the|my) )?(?:\d|bit|while|next|coming|future|career|process|field|few)\b)|(?:as|while) (?:i|we) (?!(?:am|said|have|had|know|mentioned)\b))/;

/** The goals that a sentence tells, from where they begin to its end. */
export function goalsIn({ tokens, block }: Sentence): readonly Topic[] {
  const found = block.zone === 'body' ? GOAL.exec(inWords(tokens)) : null;
  const at = found === null ? -1 : found.input.slice(0, found.index).split(' ').length - 1;
  const [first, last] = [tokens[at], tokens.at(-1)];
  return first === undefined || last === undefined
    ? []
    : [{ span: { start: first.span.start, end: last.span.end }, isSpecific: true }];
}
