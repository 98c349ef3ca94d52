import type { PressureKind } from '../facts/fact.ts';
import { isMild } from '../facts/tone/mild-pressure.ts';
import { isBare } from '../fix/bare.ts';
import { clauseEnd, clauseStart } from '../fix/clause.ts';
import { replacePhrase } from '../fix/phrase.ts';
import { endOf, replaceSentence, sentenceOf, takeOut } from '../fix/sentence.ts';
import { asWe } from '../fix/voice.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

export const dropThePressure = {
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
} as const satisfies Rule;

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
  const words = slice(prose.text, span);
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
        edits: [replacePhrase(prose, span, 'Would you be able to'), ...asQuestion(message, sentence)],
      });
    else
      fixes.push({ title: 'Turn it into a wish', edits: [replacePhrase(prose, span, 'it would help if you could')] });
  }
  if (/\bforward to\b/i.test(words) && !/hearing from/i.test(words)) {
    // "I am free on Monday and look forward to …": what the same "I" says before it stays.
    const behind = at <= MOST_BEFORE ? undefined : tokens.findLast((it) => it.word === 'forward')?.span.end;
    const edit =
      behind === undefined
        ? replaceSentence(prose, sentence, 'I look forward to hearing from you.')
        : { span: { start: behind, end: tokens[end]?.span.end ?? behind }, newText: ' to hearing from you' };
    if (first === 0 && end === tokens.length - 1) fixes.push({ title: 'Look forward to any answer', edits: [edit] });
    if (behind !== undefined) return fixes;
  }
  const softer = fixes.length === 0 ? soften(message, span, sentence) : undefined;
  if (softer !== undefined) fixes.push({ title: 'Say it without the pressure', edits: softer });
  // A clause that asks for nothing can go altogether, and no thing with it: "I'm upset that you sold me a torn tent".
  const own = { start: tokens[first]?.span.start ?? span.start, end: tokens[end]?.span.end ?? span.end };
  const isAsk = facts.ask.some((it) => contains(own, it.clause) || contains(it.clause, own));
  const isMatter = namesMatter(message, sentence, first, end);
  if (!isAsk && !isMatter && end - first - (last - at) <= MOST_BESIDE) {
    if (first === 0 && end === tokens.length - 1)
      fixes.push({ title: 'Take it out', edits: [takeOut(prose, sentence)] });
    else if (0 < first && end === tokens.length - 1)
      fixes.push({
        title: 'Take it out',
        edits: [{ span: { start: tokens[first - 1]?.span.end ?? own.start, end: own.end }, newText: '' }],
      });
  }
  // Only a sentence that says nothing else may make room.
  const isAsked = facts.ask.some((it) => it.form !== 'wish' && prose.sentences[it.sentence] === sentence);
  if (
    fixes.length === 0 &&
    !namesMatter(message, sentence, 0, tokens.length - 1) &&
    !isAsked &&
    isBare(prose, sentence)
  )
    fixes.push({
      title: 'Ask for an answer by a day',
      edits: [replaceSentence(prose, sentence, "Would you be able to answer by [day]? If not, I'll [plan B].")],
    });
  return fixes.slice(0, 3);
}

/** What presses at the start of its sentence, and what says the same and leaves room. */
const SOFTER: readonly (readonly [RegExp, string])[] = [
  [/^(?:as )?per (?:my|our) \p{L}+ [\p{L}-]+, (?:please|kindly|(?:I|we) need you to) /iu, 'Please '],
  [/^why (?:can|won|couldn)['’]t you (?=(?!answer|reply|respond)\p{Ll})/iu, 'Could you '],
  [/^you (?:still )?owe (?:me|us) (?=an? (?:answer|reply|response|decision)\b)/i, "I'm still hoping for "],
  [/^(?:I|we) (?:will |do )?expect your (?:prompt|immediate|quick|speedy|swift|urgent) /i, "I'd be glad to have your "],
  [/^(?:I|we) (?:will |do )?expect (?:to (?:have|receive|get|see|hear) )?(?=(?:an?|your) )/i, "I'd be glad to have "],
];

/** "Why can't you send the lease?" becomes "Could you send the lease?", and "right away" a day; all else stays. */
function soften(message: Message, span: Span, sentence: Sentence): readonly Edit[] | undefined {
  const { prose, facts } = message;
  const words = slice(prose.masked, sentence.span);
  for (const [pressing, softer] of SOFTER) {
    const found = pressing.exec(words)?.[0];
    const own = inTone(message, softer);
    // "You owe us", "we expect": they stay several.
    const newText = found !== undefined && /\b(?:we|us)\b/i.test(found) ? asWe(own) : own;
    if (found !== undefined)
      return [{ span: { start: sentence.span.start, end: sentence.span.start + found.length }, newText }];
  }
  const hurry = facts.urgency.find((it) => it.kind === 'asap' && contains(span, it.span));
  const isAsked = facts.ask.some((it) => contains(it.span, span));
  return hurry !== undefined && isAsked && hurry.span.end === span.end && span.start < hurry.span.start
    ? [{ span: hurry.span, newText: 'by [day]' }]
    : undefined;
}

/**
 * Whether the clause names a thing, a person, a date or a number, which a later "it" may speak of and which nobody says again:
 * "I still haven't heard back about the deposit", "I expect your answer today".
 */
function namesMatter({ prose, facts }: Message, { tokens }: Sentence, first: number, end: number): boolean {
  const clause = { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
  if (facts.when.some((it) => !it.isVaguePhrase && contains(clause, it.span))) return true;
  const words = slice(prose.text, clause);
  return (
    words !== slice(prose.masked, clause) ||
    tokens
      .slice(first, end + 1)
      .some(
        ({ word, isCapital }, at) => /^\d+$/.test(word) || (isCapital && first + at > 0 && !/^i(?:['’]|$)/.test(word)),
      ) ||
    MATTER.test(words)
  );
}

/** An owner or an article in front of what is no word for writing and waiting. */
const MATTER =
  /\b(?:(?:my|our|his|her|their|the|these|those|this(?! is\b))|(?:about|on|for|regarding|of) an?) (?!(?:\p{L}+ )?(?:\p{L}+ )?(?:answer|reply|response|mails?|e-?mails?|messages?|letters?|reminders?|requests?|calls?|courtesy|decency|one|only|person|hope|chance|time|team|least|third|others?|rest|way|last)\b)\p{L}/iu;

/** "I", "we eagerly", "and I also": more words before "look forward" say something else. */
const MOST_BEFORE = 3;

/** Words of a clause that may go with the pressing ones. */
const MOST_BESIDE = 5;

/** The mark at the end, or before what happens otherwise: "Would you be able to send it today? Otherwise the client walks." */
function asQuestion(message: Message, sentence: Sentence): readonly Edit[] {
  const { start, end } = sentence.span;
  const found = /,? (?:otherwise|or else),? (?=\p{L})/iu.exec(message.prose.masked.slice(start, end));
  if (found === null) return [questionMark(message, sentence)];
  const span = { start: start + found.index, end: start + found.index + found[0].length };
  return [{ span, newText: '? Otherwise ' }];
}

function questionMark({ prose }: Message, sentence: Sentence) {
  const end = endOf(prose, sentence);
  const start = sentence.span.end - (/[.!…]+$/.exec(slice(prose.masked, sentence.span))?.[0].length ?? 0);
  return { span: { start, end: Math.max(start, Math.min(end, sentence.span.end)) }, newText: '?' };
}
