import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, type Span, slice } from '../text/span.ts';
import { capitalized } from './capital.ts';
import { isInBody, sentenceOf } from './sentence.ts';

/** The words that set the price, and the edits that free the give from it. */
export interface Price {
  readonly span: Span;
  readonly edits: readonly Edit[];
}

/** The price that the sentence around `span` sets. Its edits are none where the give cannot stand alone. */
export function priceOf(message: Message, span: Span): Price {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined || !isInBody(sentence)) return { span, edits: [] };
  return (
    freeCondition(message, sentence) ??
    freeTail(sentence) ??
    freeOrder(prose, sentence) ??
    freeExchange(message, sentence) ?? { span, edits: [] }
  );
}

/** "If you VP, I'll give G." becomes "Would you VP? Either way, I'll give G."; where VP was asked before, only the last. */
function freeCondition({ prose, facts }: Message, { tokens, span }: Sentence): Price | undefined {
  const [first, second, verb] = tokens;
  // "…, I'll give G", "…, dinner's on me".
  const isTreat = tokens.at(-2)?.word === 'on';
  const comma = tokens.findIndex(
    (it, at) => 2 < at && (it.isAfterComma ? isTreat || IS_GIVER.test(it.word) : /^(?:i|we)'[ld]/.test(it.word)),
  );
  if (first?.word !== 'if' || second?.word !== 'you' || verb === undefined || comma < 0) return undefined;
  const giver = tokens[comma];
  if (giver === undefined) return undefined;
  const modal = MODALS[verb.word];
  const isPolite = modal !== undefined;
  // "If you are free", "if you want": a state, not a thing to do.
  if (!isPlainVerb(verb.word) && !isPolite) return undefined;
  const deed = (isPolite ? tokens[3] : undefined) ?? verb;
  const isAsked = facts.ask.some(
    (it) =>
      it.span.end <= span.start &&
      (AGAIN.test(deed.word) || slice(prose.masked, it.span).toLowerCase().includes(` ${deed.word} `)),
  );
  const condition = slice(prose.text, { start: deed.span.start, end: lastBefore(tokens, comma) }).trim();
  const opening = `${isAsked ? '' : `${isPolite ? modal : 'Would'} you ${condition}? `}Either way, `;
  return {
    span: { start: span.start, end: lastBefore(tokens, comma) },
    edits: [{ span: { start: span.start, end: giver.span.start }, newText: opening }],
  };
}

/** "Give me X and I will give you Y." becomes "Would you give me X? Either way, I will give you Y." */
function freeOrder(prose: Prose, { tokens }: Sentence): Price | undefined {
  const at = tokens.findIndex(
    (it, index) => 1 < index && it.word === 'and' && IS_GIVER.test(tokens[index + 1]?.word ?? ''),
  );
  const giver = tokens[at + 1];
  const [first] = tokens;
  if (at < 0 || giver === undefined || first === undefined) return undefined;
  // "Get there and I'll …" is no deed, "get me a seat" is one.
  if (!isPlainVerb(first.word) && !/^(?:me|us)$/.test(tokens[1]?.word ?? '')) return undefined;
  const order = prose.text.slice(first.span.end, lastBefore(tokens, at)).trim();
  const opening = `Would you ${first.word} ${order}? Either way, `;
  return {
    span: { start: first.span.start, end: lastBefore(tokens, at) },
    edits: [{ span: { start: first.span.start, end: giver.span.start }, newText: opening }],
  };
}

/** "Beers on me if you do!" becomes "Beers on me either way!" */
function freeTail({ tokens }: Sentence): Price | undefined {
  const [first, you, last] = tokens.slice(-3);
  if (first === undefined || last === undefined || first.word !== 'if' || you?.word !== 'you') return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return { span, edits: [{ span, newText: 'either way' }] };
}

/** "In exchange for your help, I'll G." and "I'll G in return for your help.", where another sentence asks already. */
function freeExchange({ prose, facts }: Message, { tokens, span }: Sentence): Price | undefined {
  const isAskedElsewhere = facts.ask.some((it) => !contains(span, it.span));
  const at = tokens.findIndex(
    (it, index) =>
      it.word === 'in' &&
      /^(?:exchange|return)$/.test(tokens[index + 1]?.word ?? '') &&
      tokens[index + 2]?.word === 'for',
  );
  const start = tokens[at];
  if (start === undefined) return undefined;
  const words = { start: start.span.start, end: tokens[at + 2]?.span.end ?? start.span.end };
  if (!isAskedElsewhere) return { span: words, edits: [] };
  if (at === 0) {
    const comma = tokens.findIndex((it, index) => 3 < index && it.isAfterComma && IS_GIVER.test(it.word));
    const giver = tokens[comma];
    return {
      span: words,
      edits:
        giver === undefined ? [] : [{ span: { start: span.start, end: giver.span.start }, newText: 'Either way, ' }],
    };
  }
  const last = tokens.at(-1);
  const [first] = tokens;
  if (
    last === undefined ||
    first === undefined ||
    !IS_GIVER.test(first.word) ||
    tokens.slice(at).some((it) => it.isAfterBreak || it.isAfterComma)
  )
    return { span: words, edits: [] };
  const before = tokens[at - 1]?.span.end ?? start.span.start;
  const word = slice(prose.text, first.span);
  const edits = [
    { span: first.span, newText: `Either way, ${/^i\b/.test(first.word) ? word : uncapital(word)}` },
    { span: { start: before, end: last.span.end }, newText: '' },
  ];
  return { span: words, edits };
}

const uncapital = (word: string) => (word === capitalized(word) ? word.charAt(0).toLowerCase() + word.slice(1) : word);
const lastBefore = (tokens: Sentence['tokens'], at: number) => tokens[at - 1]?.span.end ?? 0;

/** What was asked, in other words. */
const AGAIN = /^(?:help|do|agree|accept|say)$/;

const IS_GIVER = /^(?:i|i'll|i'd|i'm|we|we'll|we'd|we're)$/;
const MODALS: Readonly<Record<string, string>> = { can: 'Can', could: 'Could', would: 'Would', will: 'Will' };
const NO_DEED = new Set(
  "are were have had want need like wish prefer feel think do don't didn't don can't cannot won't wouldn't couldn't aren't ever know see find get got saw said agreed accepted decide decided so also just still already".split(
    ' ',
  ),
);
const isPlainVerb = (word: string) =>
  !NO_DEED.has(word) && !word.endsWith("'re") && !word.endsWith("'d") && MODALS[word] === undefined;
