import { addAfter, isInBody, isPlain, replaceSentence, sentenceOf } from '../fix/sentence.ts';
import { writerOf } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { contains, type Span } from '../text/span.ts';
import { choiceQuestion, openChoice } from './on-choices.ts';
import type { Fix, Rule } from './rule.ts';

export const offerAChoice: Rule = {
  id: 'offer-a-choice',
  group: 'actionable',
  severity: 'information',
  title: 'offers a choice that one word can answer',
  why: 'An open question asks for an essay: the reader has to find the options, weigh them and write it all down. Two options and your own pick can be answered in a word.',

  *check(message) {
    const { facts, reader } = message;
    const span = openChoice(message);
    if (span === undefined || facts.blank.some((it) => /^[ab]$/i.test(it.label))) return;
    yield {
      span,
      message: `An open question, so ${reader} has to write an essay; a choice takes one word.`,
      fixes: () => fixes(message, span),
    };
  },
};

/** A choice wants a date; a message that names one, even as "ASAP", is left to its own rule. */
function byWhen({ facts }: Message): string {
  const isDated = facts.when.some((it) => it.role === 'deadline' && it.hasDay) || facts.urgency.length > 0;
  return isDated ? '' : ' A one-word answer by [day] is enough.';
}

const TELLS_WHY = /^(?:because|since|as)$/;

function fixes(message: Message, span: Span): readonly Fix[] {
  const { prose, facts } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const isDecision = !facts.ask.some((it) => it.type === 'meeting');
  const isGroup = prose.greeting?.isGroup === true || writerOf(message).isWe;
  const words = isDecision
    ? `${choiceQuestion(message, isGroup ? 'we' : 'I')}${byWhen(message)}`
    : 'A plain yes or no is enough.';
  // A sentence that also tells something is kept.
  const isBare =
    isPlain(prose, sentence) &&
    sentence.tokens.length <= 14 &&
    !facts.when.some((it) => !it.isVaguePhrase && contains(sentence.span, it.span)) &&
    !sentence.tokens.slice(1).some((it) => (it.isCapital && it.word.length > 1) || TELLS_WHY.test(it.word));
  const edit = isBare ? replaceSentence(prose, sentence, words) : addAfter(prose, sentence, words);
  return [{ title: isDecision ? 'Offer two options and your own pick' : 'Ask for a plain yes or no', edits: [edit] }];
}
