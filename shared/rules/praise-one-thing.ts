import { isBare } from '../fix/bare.ts';
import { addAfter, isInBody, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { contains, type Span } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const praiseOneThing = {
  id: 'praise-one-thing',
  group: 'reciprocal',
  severity: 'hint',
  title: 'praises one thing, and says what it changed',
  why: 'Praise that could be sent to anyone gives nothing: the reader has to guess why you write to them, and suspects a template.',

  *check(message) {
    const { facts, reader } = message;
    if (facts.praise.some((it) => it.kind === 'specific') || facts.give.some((it) => it.kind === 'thanks-with-effect'))
      return;
    const generic = facts.praise.find((it) => it.kind === 'generic' && !isThanks(message, it.span));
    if (generic === undefined || isFilled(message, generic.span)) return;
    yield {
      span: generic.span,
      message: `Could be sent to anyone; ${reader} has to guess why it's them.`,
      fixes: () => fixes(message, generic.span),
    };
  },
} as const satisfies Rule;

/** Praise inside a word of thanks: "Thank you for the amazing work on the roof". */
function isThanks({ prose, facts }: Message, span: Span): boolean {
  const sentence = sentenceOf(prose, span);
  return sentence !== undefined && facts.thanks.some((it) => contains(sentence.span, it.span));
}

/** The thing is there already, as a blank beside the praise. */
function isFilled({ prose, facts }: Message, span: Span): boolean {
  const at = prose.sentences.findIndex((it) => contains(it.span, { start: span.start, end: span.start }));
  return prose.sentences
    .slice(at, at + 2)
    .some((sentence) => facts.blank.some((it) => contains(sentence.span, it.span)));
}

function fixes({ prose }: Message, span: Span): readonly Fix[] {
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const words = 'Your [talk or decision] led me to [what I changed].';
  const behind: Fix = { title: 'Add what it changed for you', edits: [addAfter(prose, sentence, words)] };
  return isBare(prose, sentence, 20)
    ? [{ title: 'Praise one thing instead', edits: [replaceSentence(prose, sentence, words)] }, behind]
    : [behind];
}
