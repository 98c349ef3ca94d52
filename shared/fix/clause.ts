import type { Edit } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { inWords, type Token } from '../text/tokens.ts';
import { capitalized } from './capital.ts';
import { endOf } from './sentence.ts';

const JOINTS = new Set('and but so or yet though although because since as while whereas if when which who'.split(' '));
const NEW_CLAUSE = new Set(
  "i i'd i'm i'll we we'd we're if could would can please let also perhaps maybe your".split(' '),
);

/** Whether a new clause starts at this token: behind a dash or a bracket, a comma and a joint, or "and" with a new subject. */
function startsClause(tokens: readonly Token[], at: number, masked = ''): boolean {
  const token = tokens[at];
  if (token === undefined || at === 0) return false;
  if (token.isAfterBreak) {
    const { end } = (tokens[at - 1] as Token).span;
    // "In the next 1–2 weeks" is one breath.
    return end + 1 < token.span.start && !isBracketed(masked.slice(end, token.span.start));
  }
  if (token.isAfterComma) {
    // "…, or Thursday, December 10": another day is no new clause.
    const next = tokens[at + 1]?.word === 'on' ? tokens[at + 2] : tokens[at + 1];
    const isDay = token.word === 'or' && /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d)/.test(next?.word ?? '');
    return !isDay && (JOINTS.has(token.word) || NEW_CLAUSE.has(token.word) || isTreat(tokens, at));
  }
  if (token.word === 'but') return true;
  return (token.word === 'and' || token.word === 'or') && NEW_CLAUSE.has(tokens[at + 1]?.word ?? '');
}

const TREAT = `(?:(?:all )?(?:my|our) (?:treat|shout|round)|(?:all )?on (?:me|us)|i['’]m (?:buying|paying))`;

/** "…, my treat?", "… - on me?": said in passing at the end of a question; what is added goes before it. */
export const treat = new RegExp(`(?:,| [-–—]) ${TREAT}(?=\\s*[.?!]*\\s*$)`, 'i');

const isTreat = (tokens: readonly Token[], at: number) =>
  tokens.length <= at + 3 && ALL_TREAT.test(inWords(tokens.slice(at)));
const ALL_TREAT = new RegExp(`^${TREAT}$`);

/** "… on the poster, attached", "look into why the door stopped working": what is added behind it takes a comma. */
export const isAppended = (words: string): boolean =>
  /, (?:attached|enclosed)$|\b(?:into|out|check|and (?:please )?(?:tell (?:me|us)|let (?:me|us) know)) (?:why|how|where|who|what|when|whether|which|if)\b/i.test(
    words,
  );

const SUBJECT =
  '(?:(?:I|we|you|he|she|it|they|there|this|that|everyone)\\b ?|(?:the|my|our|your|his|her|their|its|an?) |\\p{Lu}\\p{Ll}+ )';
const VERB =
  "(?:\\p{L}+ )?(?:am|are|is|was|were|has|have|had|do|does|did|will|would|can|could|must|may|need|needs|want|wants)\\b|(?:I|we|you|he|she|it|they|there)['’]\\p{Ll}";
/** "… if I take the code part", "…, since I am out", "… so that we can plan": why, when or on what terms. */
const TAIL = new RegExp(
  [
    `,? (?:because|although|though|even if|even though|while|unless|now that|given that|in case|so that|so|before) (?=${SUBJECT})`,
    `,? (?:as|since) (?=${SUBJECT}${VERB})`,
    // What is checked, known or told comes after "if" as well, and so does what a wish asks: "it would help if you could …".
    `(?<!\\b(?:check|see|know|confirm|ask|out|verify|sure|say|wonder|tell \\p{L}+|ask \\p{L}+)),? if (?!you (?:could|would|took|were)\\b)(?=${SUBJECT})`,
    // "…, or at least the questionnaire": what would do as well.
    ', or (?=(?:at|if|failing) )',
    ' because of | in order to | in time for ',
  ].join('|'),
  'u',
);

/** Where in a clause the words begin that close it, before which a day is said; the clause's length where there are none. */
export function tailOf(clause: string): number {
  return TAIL.exec(clause)?.index ?? clause.length;
}

/** Only a bracket stands between two words: "the deck (attached) by Friday" and "to discuss [topic]" are one clause. */
function isBracketed(between: string): boolean {
  return /^[\s(),]*[()][\s(),]*$/.test(between) || /^\s+(?:\\?\[|\{+\$?|<)\s?$/.test(between);
}

/** The index of the first token of the clause that holds token `at`. */
export function clauseStart({ tokens }: Sentence, at: number): number {
  let first = at;
  while (0 < first && !startsClause(tokens, first)) first -= 1;
  return first;
}

/** The index of the last token of the clause that holds token `at`; with the masked text, a bracket is part of its clause. */
export function clauseEnd({ tokens }: Sentence, at: number, masked = ''): number {
  let last = at;
  while (last + 1 < tokens.length && !startsClause(tokens, last + 1, masked)) last += 1;
  return last;
}

/** Where words can be added behind a token: outside a bracket, a link or emphasis that closes there. */
export function behindToken(prose: Prose, token: Pick<Token, 'span'>): number {
  const { text, masked } = prose;
  let { end } = token.span;
  while (
    end < text.length &&
    !/\s/.test(text.charAt(end)) &&
    (text[end] !== masked[end] || /[)\]}>"”]/.test(text.charAt(end)))
  )
    end += 1;
  return end;
}

/** Adds words behind token `at` of a sentence; they bring their own space or comma in front. */
export function addBehind(prose: Prose, { tokens }: Sentence, at: number, words: string): Edit {
  const end = behindToken(prose, tokens[at] as Token);
  return { span: { start: end, end }, newText: words };
}

/**
 * Replaces the tokens `first` to `last` with a whole sentence, and lets what follows begin a new one: "…, but would you" becomes
 * "….  Would you". What stands before stays, joined by its own comma or "and". At the sentence's end its closing mark stays.
 */
export function turnClause(
  prose: Prose,
  sentence: Sentence,
  first: number,
  last: number,
  words: string,
  gap: string,
): Edit {
  const { text } = prose;
  const { tokens } = sentence;
  const next = tokens[last + 1];
  const start = (tokens[first] as Token).span.start;
  const own = first === 0 ? capitalized(words) : words;
  if (next === undefined) return { span: { start, end: behindToken(prose, tokens[last] as Token) }, newText: own };
  const isJoint = JOINTS.has(next.word) && next.word !== 'if' && next.word !== 'when';
  const from = isJoint ? tokens[last + 2] : next;
  if (from === undefined) return { span: { start, end: endOf(prose, sentence) }, newText: `${own}.` };
  const word = slice(text, from.span);
  return { span: { start, end: from.span.end }, newText: `${own}.${gap}${capitalized(word)}` };
}
