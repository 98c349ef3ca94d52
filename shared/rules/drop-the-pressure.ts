import type { PressureKind } from '../facts/fact.ts';
import { isMild } from '../facts/tone/mild-pressure.ts';
import { isBare } from '../fix/bare.ts';
import { clauseEnd, clauseStart } from '../fix/clause.ts';
import { replacePhrase } from '../fix/phrase.ts';
import { endOf, replaceSentence, sentenceOf, takeOut } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const dropThePressure: Rule = {
  id: 'drop-the-pressure',
  group: 'respectful',
  severity: 'warning',
  title: 'drops the pressure',
  why: 'Words that leave no room make the reader push back or look away; a request that can be refused is easier to grant.',

  *check(message) {
    const told = new Set<Sentence>();
    for (const { kind, span } of message.facts.pressure) {
      if (!LEAVES_NO_ROOM.has(kind) || isMild(slice(message.prose.text, span))) continue;
      const sentence = sentenceOf(message.prose, span);
      // One sentence presses once, in however many words.
      if (sentence === undefined || sentence.block.zone !== 'body' || told.has(sentence)) continue;
      told.add(sentence);
      yield {
        span,
        message: sayTo(message, SAYS[kind] ?? leavesNoRoom),
        fixes: () => fixesFor(message, span, sentence),
        ...(message.relationship === 'team' ? { severity: 'information' as const } : {}),
      };
    }
  },
};

/** Urgency is a matter of dates, thanks in advance one of taste; neither corners anybody by itself. */
const LEAVES_NO_ROOM: ReadonlySet<PressureKind> = new Set(['demand', 'presumption', 'debt', 'reproach']);

const leavesNoRoom = (name: string) => `This leaves no room, so ${name} has to push back or ignore it.`;

/** What else it does to its reader than to leave no room. */
const SAYS: Partial<Readonly<Record<PressureKind, (name: string) => string>>> = {
  presumption: (name) => `This takes the yes for granted, so ${name} has to push back or ignore it.`,
  reproach: (name) => `This reads as a reproach, so ${name} has to explain before answering.`,
};

function fixesFor(message: Message, span: Span, sentence: Sentence): readonly Fix[] {
  const { prose, facts } = message;
  const { tokens } = sentence;
  const at = tokens.findIndex((it) => span.start <= it.span.start);
  const last = tokens.findLastIndex((it) => it.span.end <= span.end);
  const first = clauseStart(sentence, at);
  const end = clauseEnd(sentence, Math.max(at, last));
  const words = prose.text.slice(span.start, span.end);
  const fixes: Fix[] = [];

  const demand = /^(?:I|we)\b.*\b(?:need|want|require) you to$|^you (?:must|have to|need to|'ve got to)$/i.exec(
    words.replace(/\s+/g, ' '),
  );
  if (demand !== null && last + 1 < tokens.length) {
    // At the start of its sentence the demand can become a question; elsewhere it becomes a wish inside the same sentence.
    const isWhole = first === at && at === 0 && end === tokens.length - 1;
    if (isWhole)
      fixes.push({
        title: 'Ask whether they can',
        edits: [replacePhrase(prose, span, 'Would you be able to'), questionMark(message, sentence)],
      });
    else
      fixes.push({ title: 'Turn it into a wish', edits: [replacePhrase(prose, span, 'it would help if you could')] });
  }
  if (/\bforward to\b/i.test(words) && !/hearing from/i.test(words)) {
    const edits = [replaceSentence(prose, sentence, 'I look forward to hearing from you.')];
    if (first === 0 && end === tokens.length - 1) fixes.push({ title: 'Look forward to any answer', edits });
  }
  // A clause that asks for nothing can go altogether, and no thing with it: "I'm upset that you sold me a torn tent".
  const own = { start: tokens[first]?.span.start ?? span.start, end: tokens[end]?.span.end ?? span.end };
  const isAsk = facts.ask.some((it) => contains(own, it.clause) || contains(it.clause, own));
  const beside = `${prose.masked.slice(own.start, span.start)} ${prose.masked.slice(span.end, own.end)}`;
  const isEmpty =
    !HOLDS.test(beside) && !facts.time.some(({ time }) => time.kind !== 'vague' && contains(own, time.span));
  if (!isAsk && isEmpty && end - first - (last - at) <= MOST_BESIDE) {
    if (first === 0 && end === tokens.length - 1)
      fixes.push({ title: 'Take it out', edits: [takeOut(prose, sentence)] });
    else if (0 < first && end === tokens.length - 1)
      fixes.push({
        title: 'Take it out',
        edits: [{ span: { start: tokens[first - 1]?.span.end ?? own.start, end: own.end }, newText: '' }],
      });
  }
  // Only a sentence that says nothing else may make room.
  if (fixes.length === 0 && isEmpty && !OBJECT.test(beside) && isBare(prose, sentence))
    fixes.push({
      title: 'Ask for an answer by a day',
      edits: [replaceSentence(prose, sentence, "Would you be able to answer by [day]? If not, I'll [plan B].")],
    });
  return fixes.slice(0, 3);
}

/** A thing, a name or a number, which only these words tell: "an answer **on the contract**". */
const HOLDS =
  /\b(?:on|about|regarding|for|with|of) (?:the|my|our|your|this|that|an?) (?!e-?mail|mail|message|note|letter)|[\p{Ll},] \p{Lu}\p{Ll}|\d/u;

/** What is asked for: "send **the lease** right away". */
const OBJECT = /\b(?:the|my|our|your|this|these|those|an?) \p{L}/iu;

/** Words of a clause that may go with the pressing ones. */
const MOST_BESIDE = 5;

function questionMark({ prose }: Message, sentence: Sentence) {
  const end = endOf(prose, sentence);
  const start =
    sentence.span.end - (/[.!…]+$/.exec(prose.masked.slice(sentence.span.start, sentence.span.end))?.[0].length ?? 0);
  return { span: { start, end: Math.max(start, Math.min(end, sentence.span.end)) }, newText: '?' };
}
