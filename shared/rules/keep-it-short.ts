import { isSelfContained } from '../fix/self-contained.ts';
import { addBefore, bodySentences, gapOf, isPlain, takeOut } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';

import { contains } from '../text/span.ts';
import type { Fix, Rule } from './rule.ts';

/** In words before the sign-off; words in lists count half, since a list is skimmed. */
const LONG = 180;
const VERY_LONG = 250;
const LONG_IN_SALES = 100;
/** An ask that starts within so many words is found without digging. */
const EARLY = 60;

export const keepItShort: Rule = {
  id: 'keep-it-short',
  group: 'actionable',
  severity: 'hint',
  title: 'keeps it short, or asks early',
  why: 'A long note hides its question: the reader has to dig for it, and puts the note off until there is time to read it whole.',

  *check(message, settings) {
    const { prose, facts, reader } = message;
    const body = bodySentences(prose);
    const words = Math.round(count(body));
    const ask = facts.ask.find((it) => it.isPrimary) ?? facts.ask[0];
    if (ask === undefined || words <= (settings.profile === 'cold-sales' ? LONG_IN_SALES : LONG)) return;
    const first = Math.min(...facts.ask.filter((it) => !it.isSoft).map((it) => it.span.start), ask.span.start);
    const at = Math.round(count(body.filter((it) => it.span.end <= first))) + 1;
    const isDug = EARLY < at;
    // A story behind an early ask costs nobody anything.
    if (!isDug && words <= VERY_LONG) return;
    const sentence = prose.sentences[ask.sentence] as Sentence;
    const from = prose.greeting?.span ?? body[0]?.span ?? ask.span;
    yield {
      span: from,
      ...(VERY_LONG < words && isDug ? { severity: 'information' as const } : {}),
      message: isDug
        ? `${words} words; the ask starts at word ${at}, so ${reader} has to dig for it.`
        : `${words} words, so ${reader} has to find the time to read them all.`,
      fixes: isDug && words <= VERY_LONG ? fixes(message, body, sentence) : [],
    };
  },
};

function count(sentences: readonly Sentence[]): number {
  return sentences.reduce(
    (sum, { tokens, block }) =>
      sum + tokens.filter((it) => it.word !== '<code>').length * (block.kind === 'item' ? 0.5 : 1),
    0,
  );
}

/** Moves the ask up, in front of the story, where it can stand by itself. */
function fixes({ prose, facts }: Message, body: readonly Sentence[], ask: Sentence): readonly Fix[] {
  // Who the writer is comes first, then the ask.
  const isWho = (it: Sentence) => facts.who.some((who) => contains(it.span, who.span));
  const second = body.find((it) => it.block.kind === 'paragraph' && !isWho(it));
  if (second === undefined || ask.block.kind !== 'paragraph' || !isSelfContained(ask) || !isPlain(prose, ask))
    return [];
  const words = prose.text.slice(ask.span.start, ask.span.end).replace(/\s*\r?\n\s*/g, gapOf(prose).charAt(0));
  return [{ title: 'Ask first, then tell the rest', edits: [addBefore(prose, second, words), takeOut(prose, ask)] }];
}
