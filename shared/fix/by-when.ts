import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Settings } from '../settings/settings.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { formatDate } from '../when/format.ts';
import { answerDate } from './answer-day.ts';
import { capitalized } from './capital.ts';
import { addBehind, clauseEnd, isAppended, tailOf } from './clause.ts';
import { addAfter, isInBody, sentenceOf, takeOut } from './sentence.ts';

/** The day takes the place of the vague words, or follows the ask; a last fix says openly that there is time. */
export function dayFixes(message: Message, settings: Settings, ask: Ask, vague: Span | undefined): readonly Fix[] {
  const { prose, today, facts } = message;
  const sentence = sentenceOf(prose, vague ?? ask.span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const place = placeOfDay(prose, ask, sentence, vague);
  const { phrase, period, end } = place;
  const put = (words: string) => putDay(prose, ask, place, words);
  if (phrase !== undefined && isOnOneDay(message, ask))
    return [{ title: 'Ask for it on a day of your own', edits: put('on [day]') }];
  const isHurry = phrase !== undefined && HURRIED.test(slice(prose.text, phrase));
  // "… before it goes to the client": the writer alone knows when that is.
  const isBound = / before $/.test(prose.masked.slice(sentence.span.start, end + ' before '.length));
  const date = ask.type === 'letter' || isBound || period ? undefined : answerDate(message, settings, isHurry);
  // Leave that begins on Thursday is approved before.
  const day =
    date === undefined ||
    facts.when.some(({ instants }) => instants.some((it) => today <= it && it.slice(0, 10) <= date))
      ? undefined
      : formatDate(date, settings.dateOrder);
  const plain: readonly Fix[] = day === undefined ? [] : [{ title: `Ask for it by ${day}`, edits: put(`by ${day}`) }];
  const own: Fix = {
    title: 'Ask for it by a day of your own',
    edits: put(ask.type === 'letter' ? 'by [due date]' : `by [day${period}]`),
  };
  const open: Fix = {
    title: 'Say that there is no rush',
    edits: [addAfter(prose, sentence, 'No rush: any day before [date] is fine.')],
  };
  // Where something else sets the pace there may be a rush: "before the board meets", "they keep calling me".
  const isHurried =
    isBound ||
    facts.pressure.some((it) => it.kind !== 'in-advance') ||
    facts.urgency.some((it) => it.kind !== 'no-rush' && it.kind !== 'someday') ||
    PRESSED.test(prose.masked);
  return phrase === undefined && !isHurried ? [...plain, own, open] : [...plain, own];
}

/** Where in the sentence of an ask a day belongs. */
interface Place {
  readonly sentence: Sentence;
  /** The vague words that the day takes the place of. */
  readonly phrase: Span | undefined;
  /** The writer's own period behind them: " this week"; empty where there is none. */
  readonly period: string;
  /** Token indexes of the last of those words, or of the asking ones, and of the last of what is asked. */
  readonly first: number;
  readonly last: number;
  /** Where what is asked ends. */
  readonly end: number;
}

function placeOfDay({ masked }: Prose, { clause }: Ask, sentence: Sentence, vague: Span | undefined): Place {
  const { tokens, span } = sentence;
  // "… at some point | this week": the day lies in the writer's own period, and takes its place.
  const behind = (vague ?? clause).end;
  const period = PERIOD.exec(masked.slice(behind, span.end))?.[0] ?? '';
  const phrase = period === '' ? vague : { start: vague?.start ?? behind + 1, end: behind + period.length };
  const first = tokens.findIndex((it) => (phrase ?? clause).end <= it.span.end);
  const lastOfClause = clauseEnd(sentence, Math.max(first, 0), masked);
  const from = Math.max(clause.start, span.start);
  const end = from + tailOf(masked.slice(from, tokens[lastOfClause]?.span.end));
  const last = tokens.findLastIndex((it, index) => index <= lastOfClause && it.span.end <= end);
  return { sentence, phrase, period, first, last, end };
}

function putDay(
  prose: Prose,
  { clause }: Ask,
  { sentence, phrase, first, last }: Place,
  words: string,
): readonly Edit[] {
  const { masked, text } = prose;
  const { tokens, span } = sentence;
  const follow = () => {
    const told = behindTell(slice(masked, span), false);
    if (told !== undefined) return { span: { start: span.start + told, end: span.start + told }, newText: ` ${words}` };
    const isLong = 8 < last - first || isAppended(masked.slice(span.start, tokens[last]?.span.end));
    return addBehind(prose, sentence, last, `${isLong ? ',' : ''} ${words}`);
  };
  if (phrase === undefined) {
    if (TELLS_OF_PAST.test(slice(masked, clause))) return [addAfter(prose, sentence, `An answer ${words} would help.`)];
    const opinion = WHAT_YOU_THINK.exec(slice(masked, span));
    if (opinion === null) return [follow()];
    const start = span.start + opinion.index;
    return [{ span: { start, end: start + opinion[0].length }, newText: tellWhat(opinion[0], ` ${words}`) }];
  }
  // "I need the numbers. Asap pls" says nothing else.
  const before = prose.sentences[prose.sentences.indexOf(sentence) - 1];
  if (before !== undefined && isInBody(before) && isBit(sentence, phrase))
    return [addBehind(prose, before, before.tokens.length - 1, ` ${words}`), takeOut(prose, sentence)];
  const next = tokens[first + 1];
  // "ASAP please send yours to Rita."
  if (next !== undefined && !next.isAfterComma && PLEASE.test(next.word) && phrase.start === span.start)
    return [
      { span: { start: phrase.start, end: next.span.end }, newText: capitalized(slice(text, next.span)) },
      follow(),
    ];
  // "Could you promptly send it": the adverb goes, and the day follows the clause.
  const start = tokens.findIndex((it) => phrase.start <= it.span.start);
  const isAdverb = BEFORE_VERB.test(tokens[start - 1]?.word ?? '') || /ly$/i.test(slice(text, phrase));
  if (next !== undefined && !next.isAfterComma && first < last && isAdverb)
    return [{ span: { start: phrase.start, end: next.span.start }, newText: '' }, follow()];
  if (phrase.start === span.start) return [{ span: phrase, newText: capitalized(words) }];
  // "… for the board. asap pls" is one breath.
  const mark = /[.!] +$/.exec(masked.slice(span.start, phrase.start))?.[0] ?? '';
  return [{ span: { start: phrase.start - mark.length, end: phrase.end }, newText: mark === '' ? words : ` ${words}` }];
}

/** "If you've had a chance to look", where no day to come fits. */
const TELLS_OF_PAST = /\b(?:had|got|have) (?:a|any|the|some)? ?(?:chance|time|moment|opportunity)\b/i;

const PERIOD = /^ (?:(?:this|next) (?:week|month)(?:end)?|in the (?:coming|next few) (?:days|weeks))\b/i;

/** Somebody or something waits meanwhile. */
const PRESSED =
  /\bkeeps? (?:\p{L}+ )?\p{L}+ing\b|\b(?:is|are|am|['’](?:s|re|m)) (?:\p{L}+ )?(?:waiting|overdue|late|stuck|blocked)\b/iu;

/** "What do you think of the logo?" has no room for a day; "Could you tell me by [day] what you think of the logo?" has. */
export const WHAT_YOU_THINK = /\bwhat do you(?= (?:think|make) (?:of|about)\b)/i;
export const tellWhat = (what: string, by: string) =>
  `${what.startsWith('W') ? 'C' : 'c'}ould you tell me${by}${by.includes(',') ? ',' : ''} what you`;

/**
 * Where a day goes beside "let me know": "let me know by Friday what you think about Tuesday", where it would else read as part of
 * it. Elsewhere it follows: "let me know your thoughts", "approve the plan and tell me who signs it".
 * @param isAsked what is to be told is a time: "let me know when you can come" would swallow the day.
 */
export function behindTell(question: string, isAsked: boolean): number | undefined {
  const told = /\b(?:let (?:me|us) know|tell (?:me|us))\b(?! by)/i.exec(question);
  if (told === null || (!isAsked && / and (?:please )?$/i.test(question.slice(0, told.index)))) return undefined;
  const at = told.index + told[0].length;
  return isAsked || /^ (?:what|how|whether|if|which|why|where|who)\b/i.test(question.slice(at)) ? at : undefined;
}

/** "Could you mind the kids?", "can I borrow your van?": done on a day, and not by one. */
export const takesPlace = (ask: string) => TAKES_PLACE.test(ask);

const TAKES_PLACE =
  /\b(?:babysit|borrow|look after|(?:mind|watch|walk|feed|water|cover|drive) (?:me|us|the|my|our)|pick (?:me|us|her|him|them|the \w+) up|give (?:me|us|\w+) a (?:lift|ride|hand)|help (?:me|us) (?:move|carry|with the)|lend (?:me|us)|take (?:me|us))\b/i;

/** Such a deed, or one of the writer's own: "could I leave early soon?" */
export const isOnOneDay = ({ prose }: Message, { type, span, clause }: Ask) =>
  takesPlace(slice(prose.masked, span)) ||
  (type === 'decision' && /^(?:can|could|may|might) (?:I|we)\b/i.test(slice(prose.masked, clause)));

/** "Asap pls!": nothing but the hurry. */
export const isBit = ({ tokens }: Sentence, phrase: Span): boolean =>
  tokens.every((it) => contains(phrase, it.span) || PLEASE.test(it.word));

/** "Could you soon send it", "please asap send it". */
const BEFORE_VERB = /^(?:you|u|please|pls|plz|kindly)$/;

/** "Please", also as it is written in a chat. */
const PLEASE = /^(?:please|pls|plz)$/;

/** "At your earliest convenience" is a courtesy, and no hurry. */
const HURRIED = /^(?:asap|a\.s\.a\.p|as soon as (?:possible|you can)|on |right|immediately|urgently)/i;

/** "My deadline is approaching" becomes "My deadline is [date]"; elsewhere the date follows. */
export function nameDeadline({ prose }: Message, span: Span, sentence: Sentence): Edit {
  const verb = /\b(?:is|are|was|due(?! date))\b.*$/i.exec(slice(prose.masked, span));
  if (verb === null) return addAfter(prose, sentence, 'The deadline is [date].');
  return {
    span: { start: span.start + verb.index, end: span.end },
    newText: /^due/i.test(verb[0]) ? 'due on [date]' : 'is [date]',
  };
}
