import { capitalized } from '../fix/capital.ts';
import { addAfter, isPlain, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { hasBlank, primaryAsk } from '../message/on-asks.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { namesOptions, openChoice } from './on-choices.ts';
import { sayOf } from './on-words.ts';
import type { Rule } from './rule.ts';

export const narrowTheAdvice = {
  id: 'narrow-the-advice',
  group: 'actionable',
  severity: 'warning',
  title: 'narrows the advice it asks for',
  why: '“Any advice” leaves the reader to choose the question and the length of the answer, which is most of the work.',

  *check(message) {
    const { prose } = message;
    // "Brown can start in March, Lee in May. Any thoughts?" asks for one of them.
    if (hasBlank(message, 'topic') || (openChoice(message) !== undefined && namesOptions(message))) return;
    const vague = message.facts.openEnded.find((it) => it.kind === 'advice');
    const sentence = vague && sentenceOf(prose, vague.span);
    if (vague === undefined || sentence === undefined) return;
    const primary = primaryAsk(message);
    if (isCloser(message, sentence) || isForHands(message, vague.span, sentence)) return;
    const isOnly = primary === undefined || primary.sentence === prose.sentences.indexOf(sentence);
    // A sentence that says nothing else makes room for the question.
    const isBare = isPlain(prose, sentence) && sentence.tokens.length <= 9 && isOnly;
    const add = (words: string) => [
      isBare ? replaceSentence(prose, sentence, words) : addAfter(prose, sentence, words),
    ];
    yield {
      span: vague.span,
      message: sayOf(
        message,
        vague.span,
        (phrase, name) =>
          `'${capitalized(phrase)}' leaves ${name} to choose the question and the length of the answer.`,
      ),
      fixes: () => [
        { title: 'Ask for a choice between two options', edits: add('If you were me, would you [A] or [B]?') },
        {
          title: 'Ask for the first step',
          edits: add('What is the one thing you would do first about [my question]? Two lines are plenty.'),
        },
      ],
      ...(isOnly ? {} : { severity: 'hint' as const }),
    };
  },
} as const satisfies Rule;

/** "Any help with the move on Saturday": hands are wanted that day, and no advice. */
function isForHands({ facts, prose }: Message, vague: Span, { span }: Sentence): boolean {
  return (
    /\b(?:help|hands?)\b/i.test(slice(prose.masked, vague)) &&
    facts.when.some((it) => it.hasDay && !it.isVaguePhrase && contains(span, it.span))
  );
}

/** "Any help would be appreciated" behind a question is a word of thanks: what is asked stands above it. */
function isCloser({ facts, prose }: Message, sentence: Sentence): boolean {
  const at = prose.sentences.indexOf(sentence);
  return (
    !sentence.isQuestion &&
    sentence.tokens[0]?.word === 'any' &&
    facts.ask.some(
      (it) =>
        it.sentence < at &&
        prose.sentences[it.sentence]?.isQuestion === true &&
        prose.sentences[it.sentence]?.block.zone === 'body',
    )
  );
}
