import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';

const find = phrases({
  pointing: [
    '(point|pointing|direct|directing|steer|steering|send|sending) <me> (to|toward|towards|in)',
    '(who|whom|which) .. (to|should|could|can|would|might) .. (contact|ask|talk|speak|write|approach|call|email|be)',
    '(tell|know|suggest|recommend|name|give) <me>? .. (who|whom)',
    '(name|names|email|contact|contacts|address|number) of (the|a|an|someone|somebody|anyone|whoever)',
  ],
});

const BRINGS_TOGETHER = /^(?:introduc\w*|intros?|connect\w*|refer\w*|vouch)$/;

/** Whether a sentence asks only for a name or an address ("point me to the right person"): the reader writes one line and stands for nobody. */
export function asksForPointer(sentence: Sentence | undefined): boolean {
  return (
    sentence !== undefined && find(sentence).length > 0 && !sentence.tokens.some((it) => BRINGS_TOGETHER.test(it.word))
  );
}
