import { addAfter, addBefore, sentenceOf } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { askFor, hasTopic } from '../message/on-asks.ts';
import type { Span } from '../text/span.ts';
import { sayOf, sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const nameTheTopic: Rule = {
  id: 'name-the-topic',
  group: 'actionable',
  severity: 'warning',
  title: 'names the topic',
  why: '“Your experience” could fill a minute or an hour, so the reader has to pick the topic for you before saying yes.',

  *check(message) {
    if (hasTopic(message)) return;
    const vague = message.facts.openEnded.find((it) => it.kind === 'topic');
    // To be somebody's mentor is open from end to end, however it is put.
    const span = vague?.span ?? askFor(message, 'mentoring')?.clause;
    if (span === undefined) return;
    yield {
      span,
      message:
        vague === undefined
          ? sayTo(message, (name) => `A mentor in what? Without one goal ${name} has to pick the topic for you.`)
          : sayOf(
              message,
              span,
              (phrase, name) => `'${phrase}' could mean an hour or a minute; ${name} has to pick the topic for you.`,
            ),
      fixes: () => fixesAt(message, span),
      missing: 'slot',
    };
  },
};

function fixesAt(message: Message, span: Span): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined) return [];
  const place = (words: string) => [
    sentence.isQuestion ? addBefore(prose, sentence, words) : addAfter(prose, sentence, words),
  ];
  return [
    {
      title: 'Name the one question you have',
      edits: place(inTone(message, "I'd like to ask you one thing: [the question].")),
    },
    {
      title: 'Ask for a choice between two options',
      edits: place(inTone(message, "I'm deciding between [A] and [B]: which would you choose, and why?")),
    },
  ];
}
