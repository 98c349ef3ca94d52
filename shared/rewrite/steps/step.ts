import type { Message } from '../../message/message.ts';
import type { Edit } from '../../rules/rule.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains } from '../../text/span.ts';
import type { Plan } from '../plan.ts';

/** One step of a rewrite: reads the text as it stands now and says what to change. Steps never look at each other's edits. */
export type Step = (message: Message, plan: Plan) => readonly Edit[];

/** The sentence of the primary ask, or `undefined`. */
export function askSentence({ facts, prose }: Message): Sentence | undefined {
  const ask = facts.ask.find((it) => it.isPrimary);
  return ask === undefined ? undefined : prose.sentences.find((it) => contains(it.span, { start: ask.span.start, end: ask.span.start }) && it.block.zone === 'body');
}

/** Whether a sentence can be moved: it does not lean on the one before it. */
export function isSelfContained({ tokens }: Sentence): boolean {
  const [first] = tokens;
  if (first === undefined || /^(?:this|that|these|those|it|it's|he|she|they|them|so|but|and|also|then|however|otherwise|such|either|if|in)$/.test(first.word)) return false;
  const words = tokens.map((it) => it.word).join(' ');
  return !/\b(?:too|as well|instead|in return)\b/.test(words);
}
