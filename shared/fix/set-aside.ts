import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { capitalized, uncapitalized } from './capital.ts';
import { endOf, isInBody, isPlain, takeOut } from './sentence.ts';

/** Takes the sentences of `later` out and keeps them below the message, so that nothing is lost and nothing is sent by mistake. */
export function setAside({ prose }: Message, kept: Ask, later: readonly Ask[]): readonly Fix[] {
  const own = [...new Set(later.map((it) => it.sentence))];
  const sentences = own.map((it) => prose.sentences[it] as Sentence).filter(isInBody);
  if (sentences.length === 0 || own.includes(kept.sentence)) return [];
  const words = sentences.map((it) => prose.text.slice(it.span.start, endOf(prose, it)).replace(/\s+/g, ' '));
  const lineEnd = prose.text.includes('\r\n') ? '\r\n' : '\n';
  const end = prose.text.trimEnd().length;
  const note: Edit = {
    span: { start: end, end },
    newText: `${lineEnd}${lineEnd}[Later, in a note of its own: ${uncapitalized(words.join(' '))}]`,
  };
  return [
    {
      title: 'Keep the first ask and move the rest below',
      edits: [...sentences.map((it) => takeOut(prose, it)), note],
    },
  ];
}

/** Puts questions that stand together in one paragraph into a numbered list. */
export function numberQuestions({ prose }: Message, questions: readonly Sentence[]): readonly Fix[] {
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = prose.sentences.indexOf(first);
  const together = prose.sentences.slice(from, prose.sentences.indexOf(last) + 1);
  if (!together.every((it) => it.isQuestion && it.block === first.block && isPlain(prose, it))) return [];
  const lineEnd = prose.text.includes('\r\n') ? '\r\n' : '\n';
  const items = together.map(
    (it, at) => `${at + 1}. ${capitalized(prose.text.slice(it.span.start, it.span.end).replace(/\s+/g, ' '))}`,
  );
  const isStart = first.span.start === first.block.span.start;
  const isEnd = last.span.end === first.block.span.end;
  const before = prose.text.slice(0, first.span.start).trimEnd().length;
  const behind = last.span.end + (/^[ \t]*/.exec(prose.text.slice(last.span.end))?.[0].length ?? 0);
  const span = { start: isStart ? first.span.start : before, end: isEnd ? last.span.end : behind };
  const newText = `${isStart ? '' : lineEnd.repeat(2)}${items.join(lineEnd)}${isEnd ? '' : lineEnd.repeat(2)}`;
  return [{ title: 'Number the questions', edits: [{ span, newText }] }];
}
