import { clauseStart, turnClause } from '../fix/clause.ts';
import { addAfter, gapOf, isInBody, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import type { Span } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const offerWhatYouHave: Rule = {
  id: 'offer-what-you-have',
  group: 'reciprocal',
  severity: 'information',
  title: 'offers what the writer has',
  why: 'Nobody has nothing: what you learn, how it turned out, an hour of your skill. "Nothing to offer" makes the reader carry it alone.',

  *check(message) {
    const { facts } = message;
    const [nothing] = facts.nothingToOffer;
    if (nothing === undefined || facts.ask.length === 0) return;
    yield {
      span: nothing.span,
      message: sayTo(
        message,
        (_name, start) =>
          `You do have something: a result, a contact, what you learn. ${start} needn't carry this alone.`,
      ),
      fixes: () => fixes(message, nothing.span),
    };
  },
};

const GIVES: readonly { readonly title: string; readonly words: string }[] = [
  { title: 'Offer one thing you can do', words: "I'd be glad to [one thing I can do for you]" },
  {
    title: 'Offer what you hear from the others you ask',
    words: "I'll gladly pass on [what I hear from the others I ask]",
  },
  { title: 'Offer to tell how it turned out', words: "I'll tell you how it turned out in [month]" },
];

function fixes(message: Message, span: Span): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const { tokens } = sentence;
  const own = tokens.findIndex((it) => span.start <= it.span.start);
  const last = tokens.findLastIndex((it) => it.span.end <= span.end);
  // "I know I don't have much to offer", "Although I have nothing": the lead-in goes along.
  const start = clauseStart(sentence, own);
  const isLead = own - start <= 3 && tokens.slice(start, own).every((it) => LEAD.has(it.word));
  if (!isLead && own !== start) return [];
  if (0 < start && last + 1 === tokens.length && sentence.isQuestion) {
    // "…, even though I have nothing to offer?": the clause goes, and the give follows the question.
    const cut = { span: { start: tokens[start - 1]?.span.end ?? 0, end: tokens[last]?.span.end ?? 0 }, newText: '' };
    return GIVES.map(({ title, words }) => ({
      title,
      edits: [cut, addAfter(prose, sentence, `${inTone(message, words)}.`)],
    }));
  }
  const isTurn = isLead && 0 < start && TURN.has(tokens[start]?.word ?? '');
  const first = isLead && tokens[start]?.word === 'and' ? start + 1 : start;
  return GIVES.map(({ title, words }) => ({
    title,
    edits: [turnClause(prose, sentence, first, last, inTone(message, isTurn ? `and ${words}` : words), gapOf(prose))],
  }));
}

const LEAD = new Set(
  'and but although though while even since because i know realize realise feel afraid unfortunately sadly honestly admit of course'.split(
    ' ',
  ),
);
const TURN = new Set(['but', 'although', 'though', 'while', 'even', 'since', 'because']);
