import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Edit, Fix } from '../rules/rule.ts';
import { lineEndOf } from '../text/lines.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { setAsideNote } from '../text/set-aside.ts';
import { slice } from '../text/span.ts';
import { capitalized, uncapitalized } from './capital.ts';
import { endOf, isInBody, isPlain, takeOut } from './sentence.ts';

/** Takes the sentences of `later` out and keeps them below the message, so that nothing is lost and nothing is sent by mistake. */
export function setAside({ facts, prose }: Message, kept: Ask, later: readonly Ask[]): readonly Fix[] {
  const own = [...new Set(later.map((it) => it.sentence))];
  if (own.includes(kept.sentence) || !own.some((it) => isInBody(prose.sentences[it] as Sentence))) return [];
  const asked = new Set(facts.ask.map((it) => it.sentence));
  const all = own.flatMap((it) => [it, ...belonging(prose, it, asked)]);
  const sentences = [...new Set(all)]
    .sort((a, b) => a - b)
    .map((it) => prose.sentences[it] as Sentence)
    .filter(isInBody);
  return [
    {
      title: own.some((it) => it < kept.sentence)
        ? 'Keep the main ask and move the rest below'
        : 'Keep the first ask and move the rest below',
      edits: moveBelow(prose, sentences),
    },
  ];
}

/** Takes sentences out and keeps them in a note below the message. */
export function moveBelow(prose: Prose, sentences: readonly Sentence[]): readonly Edit[] {
  const words = sentences.map((it) =>
    capitalized(
      prose.text
        .slice(it.span.start, endOf(prose, it))
        .replace(/\s+/g, ' ')
        .replace(JOINT, '')
        // It is the only ask of its note.
        .replace(/^((?:could|can|would|will) you) also /i, '$1 '),
    ),
  );
  const end = prose.text.trimEnd().length;
  const note = lineEndOf(prose.text).repeat(2) + setAsideNote(uncapitalized(words.join(' ')));
  return [...runsOf(prose, sentences).map((it) => takeOut(prose, it)), { span: { start: end, end }, newText: note }];
}

/** Sentences that stand beside each other go as one, or the space between them would stay. */
function runsOf({ sentences }: Prose, moved: readonly Sentence[]): readonly Sentence[] {
  const runs: Sentence[] = [];
  for (const it of moved) {
    const run = runs.at(-1);
    const isBeside = run !== undefined && run.block === it.block && moved.includes(before(it) as Sentence);
    if (isBeside) runs[runs.length - 1] = { ...run, span: { start: run.span.start, end: it.span.end } };
    else runs.push(it);
  }
  return runs;

  function before(it: Sentence): Sentence | undefined {
    return sentences[sentences.indexOf(it) - 1];
  }
}

/** What joined the ask to those before it: "Also, could you …", "And it would be lovely if …". */
const JOINT = /^(?:(?:and|also|plus|besides|additionally|furthermore|lastly|finally|oh|ps)\b,? )+/i;

/** The sentences behind an ask that say more of it: "Here it is: …", "It has two pages.", "Is page 2 clear?" */
export function belonging({ sentences }: Prose, ask: number, asked: ReadonlySet<number>): readonly number[] {
  const block = sentences[ask]?.block;
  const found: number[] = [];
  for (let at = ask + 1; sentences[at]?.block === block && !asked.has(at); at += 1) {
    if (sentences[at]?.isQuestion !== true && !SAYS_MORE.test(sentences[at]?.tokens[0]?.word ?? '')) break;
    found.push(at);
  }
  return found;
}

const SAYS_MORE = /^(?:here|here's|it|it's|its|they|they're|this|these|that's|both)$/;

/** Puts questions that stand together in one paragraph into a numbered list. */
export function numberQuestions({ prose }: Message, questions: readonly Sentence[]): readonly Fix[] {
  const [first] = questions;
  const last = questions.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = prose.sentences.indexOf(first);
  const together = prose.sentences.slice(from, prose.sentences.indexOf(last) + 1);
  if (!together.every((it) => it.isQuestion && it.block === first.block && isPlain(prose, it))) return [];
  const lineEnd = lineEndOf(prose.text);
  const items = together.map((it, at) => `${at + 1}. ${capitalized(slice(prose.text, it.span).replace(/\s+/g, ' '))}`);
  const isStart = first.span.start === first.block.span.start;
  const isEnd = last.span.end === first.block.span.end;
  const before = prose.text.slice(0, first.span.start).trimEnd().length;
  const behind = last.span.end + (/^[ \t]*/.exec(prose.text.slice(last.span.end))?.[0].length ?? 0);
  const span = { start: isStart ? first.span.start : before, end: isEnd ? last.span.end : behind };
  const newText = `${isStart ? '' : lineEnd.repeat(2)}${items.join(lineEnd)}${isEnd ? '' : lineEnd.repeat(2)}`;
  return [{ title: 'Number the questions', edits: [{ span, newText }] }];
}
