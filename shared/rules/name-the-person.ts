import { asksFor } from '../facts/blank/blank.ts';
import { addBehind, clauseEnd } from '../fix/clause.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { FALLBACK } from '../message/on-asks.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

export const nameThePerson: Rule = {
  id: 'name-the-person',
  group: 'actionable',
  severity: 'warning',
  title: 'names the person',
  why: 'To introduce you to "someone" the reader has to search the address book, judge who would fit, and risk a favor on the guess.',

  *check(message) {
    const { facts, prose, reader } = message;
    if (facts.contact.some((it) => it.kind === 'name-is-enough')) return;
    for (const { kind, span } of facts.contact) {
      if (kind === 'name-is-enough' || isSecondChoice(message, span) || isFilled(message)) continue;
      // "Who should we contact?" asks for nothing but a name, "are you the right person?" for a yes.
      if (/^(?:whom?|are you)\s/i.test(slice(prose.text, span))) continue;
      const isOpen = kind === 'anyone' && !isPlaced(message, span);
      yield {
        span,
        ...(isOpen ? {} : { severity: 'hint' as const }),
        message: isOpen
          ? `No name, so ${reader} has to search the address book and judge the fit.`
          : `No name, so ${reader} has to find out who that is.`,
        fixes: () => fixes(message, span, isOpen),
      };
      return;
    }
  },
};

/** "someone at Brightline": one person of one place, whom the reader may know at once. */
function isPlaced({ prose }: Message, span: Span): boolean {
  return (
    /^(?:\s+(?:at|in|from|with))?\s+(?:your |the )?\p{Lu}/u.test(prose.masked.slice(span.end, span.end + 40)) &&
    /\b(?:someone|somebody|anyone|anybody|exec|executive|person|contact|colleague)\b(?: (?:in|at|from))?$/i.test(
      slice(prose.masked, span),
    )
  );
}

/** "or perhaps you could point me to someone": a fallback asks for less, and may stay open. */
function isSecondChoice({ prose, facts }: Message, span: Span): boolean {
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined) return true;
  const before = prose.masked.slice(sentence.span.start, span.start);
  if (
    /\b(?:or|otherwise|if not|alternatively)\b[^.?!;]*\b(?:perhaps|maybe|possibly|else|could|can|would)\b/i.test(before)
  )
    return true;
  if (/^(?:otherwise|alternatively|or else)\b/i.test(before) || FALLBACK.test(slice(prose.masked, sentence.span)))
    return true;
  return facts.wayOut.some((it) => contains(it.span, span));
}

/** A blank for the name stands beside one of those who are asked for. */
function isFilled({ prose, facts }: Message): boolean {
  const asks = facts.ask.filter((it) => it.type === 'introduction');
  const around = [...facts.contact, ...asks].map((it) => sentenceOf(prose, it.span));
  return facts.blank.some(
    (it) =>
      (asksFor(it, 'name') || asksFor(it, 'role')) &&
      around.some((sentence) => sentence !== undefined && contains(sentence.span, it.span)),
  );
}

function fixes(message: Message, span: Span, isOpen: boolean): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const enough: Fix = {
    title: 'Say that a name is enough',
    edits: [addAfter(prose, sentence, inTone(message, "A name is enough, and I'll write to them myself."))],
  };
  const at = placeEnd(sentence, span);
  const isLast = clauseEnd(sentence, at) === at;
  const example: Fix = {
    title: 'Name the person, or the role',
    edits: [addBehind(prose, sentence, at, isLast ? ', such as [name or role]' : ', such as [name or role],')],
  };
  if (/whoever$/i.test(slice(prose.text, span))) return [enough];
  return isOpen ? [example, enough] : [enough, example];
}

const PLACE = new Set(['at', 'in', 'from', 'with', 'of', 'within', 'inside']);
const CLAUSE = new Set(
  'who whom that which i we you he she they to could can would will might should may is are with about for by so and or but'.split(
    ' ',
  ),
);

/** The last word of "someone at Brightline", "people at your old firm". */
function placeEnd({ tokens }: Sentence, span: Span): number {
  let at = tokens.findLastIndex((it) => it.span.end <= span.end);
  const next = tokens[at + 1];
  if (next === undefined || next.isAfterComma || next.isAfterBreak || !PLACE.has(next.word)) {
    return PLACE.has(tokens[at]?.word ?? '') || tokens[at]?.word === 'few' ? throughPlace(tokens, at) : at;
  }
  at += 1;
  return throughPlace(tokens, at);
}

function throughPlace(tokens: Sentence['tokens'], from: number): number {
  let at = from;
  for (let next = tokens[at + 1]; next !== undefined && at - from < 5; next = tokens[at + 1]) {
    // "… a handful of dentists we'd be grateful"
    if (next.isAfterComma || next.isAfterBreak || CLAUSE.has(next.word.replace(/'.*/, ''))) break;
    at += 1;
  }
  return at;
}
