import { fillerClause, isOnlyFiller } from '../../fix/filler.ts';
import type { Edit } from '../../rules/rule.ts';
import { askSentence } from '../ask-sentence.ts';
import { drop, isAfterComma, movableSentences, textOf } from '../place.ts';
import type { Step } from './step.ts';

/** Takes out what says nothing: whole sentences of it, or the clause up to a joint. "I'm just a nurse" becomes "I'm a nurse". */
export const cutFiller: Step = (message) => {
  const primary = askSentence(message);
  const edits: Edit[] = [];
  let isBehindComma = false;
  for (const sentence of movableSentences(message)) {
    const { start } = sentence.span;
    isBehindComma ||= isAfterComma(message, start);
    if (sentence !== primary && isOnlyFiller(message, sentence)) {
      edits.push(drop(message, sentence));
      continue;
    }
    const isFirst = isBehindComma && 0 < edits.length;
    isBehindComma = false;
    const clause = fillerClause(message, sentence);
    if (clause !== undefined) {
      edits.push({ span: clause.span, newText: '' });
      if (clause.isStart)
        edits.push(capitalAt(message.prose.text, clause.span.end, message.prose.text.charAt(sentence.span.start)));
      continue;
    }
    const text = textOf(message, sentence.span);
    // "Hey, quick one. Are you free": what now follows the greeting begins small; a name ("Jo, are you …") does not.
    if (isFirst && sentence.isQuestion && sentence.tokens[1]?.isAfterComma !== true)
      edits.push({ span: { start, end: start + 1 }, newText: text.charAt(0).toLowerCase() });
    const just = /\b(I['’]m|I am) just (?=an? )/.exec(text);
    if (just !== null) {
      const at = sentence.span.start + just.index + (just[1] as string).length;
      edits.push({ span: { start: at, end: at + ' just'.length }, newText: '' });
    }
  }
  return edits;
};

/** The first letter of what is left takes the case that the sentence began with. */
function capitalAt(text: string, at: number, first: string): Edit {
  const letter = text.charAt(at);
  const isCapital = first === first.toUpperCase();
  return { span: { start: at, end: at + 1 }, newText: isCapital ? letter.toUpperCase() : letter };
}
