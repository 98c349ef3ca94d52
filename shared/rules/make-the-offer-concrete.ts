import { addBehind, clauseEnd } from '../fix/clause.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const makeTheOfferConcrete: Rule = {
  id: 'make-the-offer-concrete',
  group: 'reciprocal',
  severity: 'information',
  title: 'offers one concrete thing',
  why: 'A kind "let me know if I can help" hands the reader a task: to think up what you could do, and then to ask for it.',

  *check(message) {
    const { facts, reader } = message;
    if (
      facts.ask.length === 0 ||
      facts.give.some(
        (it) => it.isConcrete && !it.isConditional && !facts.openOffer.some((open) => overlaps(open.span, it.span)),
      )
    )
      return;
    const [vague] = facts.openOffer;
    if (vague === undefined || isFilled(message, vague.span)) return;
    yield {
      span: vague.span,
      message: `Kind; but ${reader} has to think up how. One concrete thing makes it real.`,
      fixes: () => fixes(message, vague.span),
    };
  },
};

/** The example is there already, in the same sentence or the next; it may be a blank. */
function isFilled({ prose, facts }: Message, span: Span): boolean {
  const at = prose.sentences.findIndex((it) => contains(it.span, { start: span.start, end: span.start }));
  return prose.sentences
    .slice(at, at + 2)
    .some((sentence) => [...facts.blank, ...facts.example].some((it) => contains(sentence.span, it.span)));
}

function fixes(message: Message, span: Span): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const last = clauseEnd(
    sentence,
    Math.max(
      0,
      sentence.tokens.findLastIndex((it) => it.span.end <= span.end),
    ),
  );
  const isLast = last + 1 === sentence.tokens.length;
  return [
    {
      title: 'Add one example',
      edits: [addAfter(prose, sentence, inTone(message, 'For example, I could [one thing I can do].'))],
    },
    {
      title: 'Say how, in the same sentence',
      edits: [
        addBehind(
          prose,
          sentence,
          last,
          isLast || sentence.tokens[last + 1]?.isAfterComma === true
            ? ', for example by [one thing I can do]'
            : ', for example by [one thing I can do],',
        ),
      ],
    },
  ];
}
