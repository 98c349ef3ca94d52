import { isCourtesy } from '../facts/tone/filler.ts';
import { addAfter, bodySentences, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { hasBlank, hasTopic, primaryAsk } from '../message/on-asks.ts';
import { isFamily } from '../message/relationship.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Problem, Rule } from './rule.ts';

export const sayWhatFor: Rule = {
  id: 'say-what-for',
  group: 'actionable',
  severity: 'warning',
  title: 'says what it is for',
  why: '“Connect” or “pick your brain” names no purpose, so the reader has to guess the topic and the reason before weighing a yes.',

  *check(message) {
    const { prose } = message;
    if (hasBlank(message, 'topic')) return;
    const opener = emptyOpener(message);
    if (opener !== undefined) {
      yield opener;
      return;
    }
    const vague = message.facts.openEnded.find((it) => it.kind === 'purpose');
    const sentence = vague && sentenceOf(prose, vague.span);
    if (vague === undefined || sentence === undefined || (!vague.isThin && hasTopic(message))) return;
    if (primaryAsk(message)?.type === 'connect' && REASON.test(prose.masked)) return;
    if (message.relationship !== 'cold' && isTreat(slice(prose.text, vague.span), message)) return;
    const add = (words: string) => [addAfter(prose, sentence, inTone(message, words))];
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

/** "Your thread on alarm fatigue", "saw you are looking for a printer": a note to connect has its reason beside it. */
const REASON =
  /\byour (?:\p{L}+ )?(?!(?:work|profile|career|experience|page)\b)\p{L}+ (?:on|about|at) |\b(?:saw|noticed|heard) (?:that )?you(?:['’]re| are) \p{L}+ing\b/iu;

/** "Do you have a sec?", "Could you do me a favor?", and nothing behind it but that there is a question. */
export function emptyOpener(message: Message): Problem | undefined {
  const { prose, reader } = message;
  const said = bodySentences(prose).filter((it) => !isCourtesy(it));
  const [first, second] = said;
  const words = (it: Sentence) => slice(prose.masked, it.span);
  if (first === undefined || 2 < said.length || !OPENER.test(words(first))) return undefined;
  if (second !== undefined && !HAS_QUESTION.test(words(second))) return undefined;
  const isFavor = /\bfavou?r\b|\bhelp\b/i.test(words(first));
  const add = (told: string) => [addAfter(prose, second ?? first, inTone(message, told))];
  return {
    span: first.span,
    severity: 'information',
    message: `This only opens the door, so ${reader} has to answer once to hear what it is.`,
    fixes: () => [
      isFavor
        ? { title: 'Say what you need', edits: add('Could you [one thing] by [day]?') }
        : { title: 'Say the one question you have', edits: add("I'd like to ask you one thing: [the question].") },
    ],
    missing: 'slot',
  };
}

const OPENER =
  /^(?:(?:hey|hi|hello),? )?(?:(?:(?:do|have) you (?:have |got )?|got )(?:a|one) (?:quick )?(?:sec|second|min|minute|moment)|(?:can|could|may) I ask (?:you )?(?:something|a (?:quick )?question|a favou?r)(?: about [^?.!]{2,40})?|(?:can|could|would|will) you (?:please )?(?:do (?:something for (?:me|us)|(?:me|us) a (?:\p{L}+ )?favou?r)|help (?:me|us)(?: out)?(?: with (?:something|a thing))?))(?: please)?\?/iu;

const HAS_QUESTION = /^(?:(?:I|we)(?:['’]ve| have)? )?(?:just )?(?:got |have )?(?:a|one) (?:quick )?question\b/i;

/** "Wanna grab a beer sometime?": friends meet to meet. A coffee may be one to learn over. */
function isTreat(words: string, { facts, prose }: Message): boolean {
  const { text } = prose;
  return (
    /\b(?:beer|drink|bite)\b/i.test(words) ||
    // "Would you come to dinner soon? We'd love to catch up."
    (/catch up$/i.test(words) && (isFamily(prose) || facts.occasion.some((it) => it.kind !== 'call'))) ||
    (/\b(?:coffee|tea|lunch)\b/i.test(words) &&
      /\b(?:wanna|fancy a|up for|been (?:ages|too long|forever)|miss(?:ed)? you)\b/i.test(text))
  );
}
