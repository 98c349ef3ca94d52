import { addAfter, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import { hasBlank, hasTopic } from '../message/on-asks.ts';
import { slice } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Rule } from './rule.ts';

export const sayWhatFor: Rule = {
  id: 'say-what-for',
  group: 'actionable',
  severity: 'warning',
  title: 'says what it is for',
  why: '“Connect” or “pick your brain” names no purpose, so the reader has to guess the topic and the reason before weighing a yes.',

  *check(message) {
    const { prose } = message;
    if (hasBlank(message, 'topic')) return;
    const vague = message.facts.openEnded.find((it) => it.kind === 'purpose');
    const sentence = vague && sentenceOf(prose, vague.span);
    if (vague === undefined || sentence === undefined || (!vague.isThin && hasTopic(message))) return;
    if (message.relationship !== 'cold' && isTreat(slice(prose.text, vague.span), prose.text)) return;
    const add = (words: string) => [addAfter(prose, sentence, inTone(prose, words))];
    yield {
      span: vague.span,
      message: sayOf(
        message,
        vague.span,
        (phrase, name) => `'${phrase}' doesn't say what you'd like, so ${name} has to guess the topic and the reason.`,
      ),
      fixes: () => [
        { title: 'Say the one question you have', edits: add("I'd like to ask you one thing: [the question].") },
        { title: 'Say why you are writing', edits: add("I'm reaching out because [one specific reason].") },
      ],
      missing: 'slot',
    };
  },
};

/** "Wanna grab a beer sometime?": friends meet to meet. A coffee may be one to learn over. */
function isTreat(words: string, text: string): boolean {
  return (
    /\b(?:beer|drink|bite)\b/i.test(words) ||
    (/\b(?:coffee|tea|lunch)\b/i.test(words) &&
      /\b(?:wanna|fancy a|up for|been (?:ages|too long|forever)|miss(?:ed)? you)\b/i.test(text))
  );
}
