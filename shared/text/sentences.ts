import type { Block } from './blocks.ts';
import { rememberPieces } from './kept.ts';
import { linkMoved } from './same-words.ts';
import { type Span, slice } from './span.ts';
import { moveTokens, QUOTED, readTokens, type Token } from './tokens.ts';

/** One sentence, or one line that stands for itself (a greeting, a list item without a full stop). */
export interface Sentence {
  /** From its first to its last visible character, closing mark included. */
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly isQuestion: boolean;
  /** The block it stands in. */
  readonly block: Block;
}

const ABBREVIATION =
  /(?:^|[\s("'“])(?:mrs?|ms|mx|dr|prof|rev|hon|sr|jr|st|mt|ave|blvd|rd|dept|govt|inc|ltd|co|corp|llc|bros|no|nos|vs|etc|e\.g|i\.e|eg|ie|cf|ca|approx|est|ext|tel|fig|sec|ch|vol|pp|p|req|ref|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|thu|fri|sat|sun|min|mins|hrs?|a\.m|p\.m|u\.s|u\.k|u\.s\.a|ph\.d|m\.sc|b\.sc|r\.s\.v\.p|[a-z]|\d+)$/i;
/** "(at 5 p.m.) Friday", "Dec. 4", "Pacific", "London time": what a clock time goes on with. */
const CLOCK_GOES_ON =
  /^\(?(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?|(?:Jan|Febr?|Aug|Sept|Octo|Novem|Decem)[a-z]*|Mar|March|April?|May|June?|July?|Oct|Nov|Dec|Eastern|Central|Mountain|Pacific|[ECMP][SD]?T|GMT|UTC|BST|IST|CES?T|[A-Z][a-z]+(?: [A-Z][a-z]+)? time)\b/;
const END = /[.?!…]+["'”’)\]*_]*(?=\s|$)/g;
const VISIBLE = /\S/;
/** A line of somebody who writes no capitals: it starts with a small letter, and no sentence in it with a large one. */
const SMALL_START = /^\s*\p{Ll}/u;
const CAPITAL_START = /[.?!]\s+\p{Lu}/u;

/**
 * Cuts the prose of a block into sentences.
 * A full stop ends a sentence when white space and something other than a small letter follow, and no abbreviation precedes.
 */
export function readSentences(masked: string, block: Block): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const line of block.lines) {
    const text = slice(masked, line);
    const isSmallWriter = SMALL_START.test(text) && !CAPITAL_START.test(text);
    let from = 0;
    // `She wrote: "Come on Friday. I need it."`: what a quotation says is one piece, unless it is all there is, as of a draft.
    const spoken = text.replace(QUOTED, (it) =>
      it === masked.trim() ? it : it.slice(0, -2).replace(/[.?!…]/g, ' ') + it.slice(-2),
    );
    for (const { 0: mark, index } of spoken.matchAll(END)) {
      const to = index + mark.length;
      if (!isEnd(text, from, index, mark, to, isSmallWriter)) continue;
      add(sentences, masked, line.start + from, line.start + to, block);
      from = to;
    }
    add(sentences, masked, line.start + from, line.end, block);
  }
  return sentences;
}

function isEnd(text: string, from: number, index: number, mark: string, to: number, isSmallWriter: boolean): boolean {
  const rest = text.slice(to, to + 40).trimStart();
  if (rest === '') return true;
  const isSmall = /^[\p{Ll}]/u.test(rest);
  // "Yahoo! is hiring", "(really?) and": a mark before a small letter ends a sentence only where no bracket or quotation closes with it.
  if (mark.startsWith('.') && isSmall) return mark === '.' && isLowerCaseWriter(text, index, to, isSmallWriter);
  if (isSmall && /[)\]"”]/.test(mark)) return false;
  // "Her play Who Sold the Sea Wall? opens": a mark behind capital words belongs to a name.
  if (isSmall && !isSmallWriter && /\p{Lu}\p{L}* \p{Lu}\p{L}*$/u.test(text.slice(Math.max(from, index - 30), index)))
    return false;
  if (mark !== '.') return true;
  const before = text.slice(Math.max(from, index - 12), index);
  const word = ABBREVIATION.exec(before);
  if (word === null) return true;
  const last = word[0].replace(/^[\s("'“]/, '').toLowerCase();
  // "at 5." and "a.m." end a sentence where a capital word that is no name of a month or day follows; a title or an initial does not.
  if (/^\d+$/.test(last)) return text.slice(from, index).trim() !== last;
  if (/^[ap]\.m$/.test(last) && CLOCK_GOES_ON.test(rest)) return false;
  // "Enron Corp. Board", "a Sr. Director": a name goes on.
  if (/^(?:inc|ltd|co|corp|llc|jr|sr)$/.test(last)) return OPENS_SENTENCE.test(rest);
  if (/^(?:etc|a\.m|p\.m|min|mins|hrs?|u\.s|u\.k|u\.s\.a)$/.test(last)) return /^["“(]?\p{Lu}/u.test(rest);
  if (/^no$/.test(last)) return !/^\d/.test(rest);
  // "I earned an A. My …": no surname begins like this.
  if (/\p{Lu}$/u.test(word[0]) && last.length === 1) return OPENS_SENTENCE.test(rest);
  return false;
}

const OPENS_SENTENCE =
  /^(?:I|I['’]\p{L}+|We|We['’]\p{L}+|My|Our|The|This|It|You|Your|Would|Could|Can|Please|In|For|If|And|But)(?=\s)/u;

/** A writer without capitals still ends sentences: "thanks for this. could you send it again?" */
function isLowerCaseWriter(text: string, index: number, to: number, isSmallWriter: boolean): boolean {
  if (!/(?:\p{L}{3}|\d(?:st|nd|rd|th)|\])$/u.test(text.slice(Math.max(0, index - 3), index))) return false;
  return (
    !ABBREVIATION.test(text.slice(Math.max(0, index - 12), index)) &&
    (isSmallWriter ||
      /^\s+(?:i|i'm|i'd|we|would|could|can|do|does|did|are|is|please|if|let|thanks|also|any|what|when|where|which|how|who|hope|my|our|you|there)\b/.test(
        text.slice(to, to + 12),
      ))
  );
}

const TRAILING = /(?:[\s,\u2600-\u27BF\u{1F000}-\u{1FFFF}]|\u200D|\uFE0F|[:;]-?[)D])+$/u;

/** The tokens of a sentence. Where it stood elsewhere before, what was made of them is still known. */
const tokensOf = rememberPieces<readonly Token[]>(
  (masked, { start, end }) => readTokens(masked, start, end),
  (tokens, by) => {
    const moved = moveTokens(tokens, by);
    linkMoved(tokens, moved);
    return moved;
  },
);

function add(sentences: Sentence[], masked: string, from: number, to: number, block: Block): void {
  const text = masked.slice(from, to);
  const lead = text.search(VISIBLE);
  if (lead < 0) return;
  // "Could you send it 🙏", "… send it :)", "… send it, thanks": what is put behind the words stands before such a mark.
  const own = text.trimEnd();
  const span = { start: from + lead, end: from + own.length - (TRAILING.exec(own.slice(-20))?.[0].length ?? 0) };
  const tokens = tokensOf(masked, span);
  if (tokens.length === 0) return;
  const tail = masked.slice(Math.max(span.start, span.end - 6), span.end);
  const marks = tail.slice(tail.search(/[.?!…"'”’)\]*_]*$/));
  // "They want it monthly (or weekly?)" states; "(Is it monthly?)" asks.
  const isQuestion = marks.includes('?') && !(marks.startsWith('?)') && text.lastIndexOf('(') > lead);
  if (tokens.length <= MOST_TOKENS) sentences.push({ span, tokens, isQuestion, block });
  else sentences.push(...cut(tokens, span, isQuestion, block));
}

/** Nobody writes so long a sentence. What looks like one is cut, so that readers may look from any word of a sentence at all others. */
const MOST_TOKENS = 500;

function cut(tokens: readonly Token[], span: Span, isQuestion: boolean, block: Block): readonly Sentence[] {
  const pieces: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += MOST_TOKENS) {
    const own = tokens.slice(at, at + MOST_TOKENS);
    const isLast = at + MOST_TOKENS >= tokens.length;
    const start = at === 0 ? span.start : (own[0] as Token).span.start;
    const end = isLast ? span.end : (own.at(-1) as Token).span.end;
    pieces.push({ span: { start, end }, tokens: own, isQuestion: isLast && isQuestion, block });
  }
  return pieces;
}
