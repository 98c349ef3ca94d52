import { isCourtesy } from '../facts/tone/filler.ts';
import { isOnlyFiller } from '../fix/filler.ts';
import { isSelfContained } from '../fix/self-contained.ts';
import { addBefore, bodySentences, isPlain, takeOut } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { primaryAsk } from '../message/on-asks.ts';
import { isFamiliar } from '../message/stranger.ts';
import { remember } from '../text/memory.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, slice } from '../text/span.ts';
import type { Fix } from './rule.ts';

/** In words before the sign-off; from here on a note is long. */
export const LONG = 180;

/** How long the body is, and at which of its words the first ask starts. Words in lists count half: a list is skimmed. */
export interface Length {
  readonly words: number;
  readonly askAt: number;
}

/** Measures a message up to its sign-off; `undefined` where it asks for nothing. */
export function lengthOf(message: Message): Length | undefined {
  const ask = primaryAsk(message);
  if (ask === undefined) return undefined;
  const body = bodySentences(message.prose);
  const first = Math.min(...message.facts.ask.filter((it) => !it.isSoft).map((it) => it.span.start), ask.span.start);
  return {
    words: Math.round(count(body)),
    askAt: Math.round(count(body.filter((it) => it.span.end <= first))) + 1,
  };
}

function count(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { tokens, block }) => sum + wordsOf(tokens) * (block.kind === 'item' ? 0.5 : 1), 0);
}

const wordsOf = remember((tokens: Sentence['tokens']) => tokens.filter((it) => it.word !== '<code>').length);

/**
 * Long news between two who know each other, or with several small questions in it: it is read for itself, and nobody digs for
 * the question.
 */
export function isChat(message: Message): boolean {
  if (primaryAsk(message)?.size !== 'small' || !isFamiliar(message)) return false;
  const questions = bodySentences(message.prose).filter((it) => it.isQuestion);
  return (1 < questions.length || message.relationship === 'known') && LONG < (lengthOf(message)?.words ?? 0);
}

/** Moves the ask up, in front of the story and behind who the writer is, where it can stand by itself. */
export function askFirst(message: Message): readonly Fix[] {
  const { prose, facts } = message;
  const ask = prose.sentences[primaryAsk(message)?.sentence ?? -1];
  const isWho = (it: Sentence) => facts.who.some((who) => contains(it.span, who.span));
  // In front of a sentence that leans on the one before it ("It is …") there is no room.
  const next = bodySentences(prose).find(
    (it) =>
      it.block.kind === 'paragraph' && !isWho(it) && (isSelfContained(it) || it.span.start === it.block.span.start),
  );
  if (ask === undefined || next === undefined || next === ask || ask.block.kind !== 'paragraph') return [];
  if (!isSelfContained(ask) || !isPlain(prose, ask)) return [];
  const words = slice(prose.text, ask.span).replace(/\s*\r?\n\s*/g, ' ');
  return [{ title: 'Ask first, then tell the rest', edits: [addBefore(prose, next, words), takeOut(prose, ask)] }];
}

/** Takes out the sentences that say nothing, where that brings the note under `limit` words. */
export function cutFiller(message: Message, limit: number): readonly Fix[] {
  const { prose } = message;
  const ask = prose.sentences[primaryAsk(message)?.sentence ?? -1];
  const body = bodySentences(prose);
  const empty = body.filter((it) => it !== ask && (isCourtesy(it) || isOnlyFiller(message, it)));
  if (empty.length === 0 || limit < count(body) - count(empty)) return [];
  return [{ title: 'Cut the filler', edits: empty.map((it) => takeOut(prose, it)) }];
}
