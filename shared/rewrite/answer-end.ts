import { AND_NO } from '../fix/own-words.ts';
import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import type { Sentence } from '../text/sentences.ts';
import { hasOwnIfNot, lastOnAsk } from './behind-ask.ts';
import { ends } from './ends.ts';
import { CHANCE } from './mend-work.ts';
import { insertAfter, movableSentences, textOf } from './place.ts';
import type { Plan } from './plan.ts';
import { say } from './tone.ts';

/** What is about answering closes the paragraph of the ask, before any thanks; a day goes into the writer's own line for it. */
export function answerEnd(message: Message, plan: Plan, asked: Sentence): readonly Edit[] {
  const all = unsaid(message, asked, plan, ends[plan.type]?.(message, plan, textOf(message, asked.span)) ?? []);
  const line = all.some((it) => it.includes('by [day')) ? answerLine(message, asked) : undefined;
  const added = line === undefined ? all : all.filter((it) => !/by \[day|yes or no/.test(it));
  const dated = line === undefined ? [] : [withDayIn(message, line)];
  return added.length === 0
    ? dated
    : [
        insertAfter(
          message,
          // How short the answer may be stands beside the question.
          added.some((it) => it.endsWith('plenty.')) && !asked.tokens.some((it) => it.isQuoted)
            ? asked
            : lastOnAsk(message, asked),
          added.map((it) => say(it, plan.tone)),
        ),
        ...dated,
      ];
}

/** The writer's own size or way out takes the place of ours. */
function unsaid(message: Message, asked: Sentence, { type }: Plan, sentences: readonly string[]): readonly string[] {
  const isSized = /\b(?:is|are) (?:plenty|enough|fine|all (?:it takes|(?:i|we) need))\b|\bone[- ](?:word|line)\b/i.test(
    message.prose.masked,
  );
  if (isSized && type !== 'referral') return [];
  // "Please let us know by January 15": the day of the answer is told.
  if (
    movableSentences(message).some((it) => LINE.test(textOf(message, it.span)) && DATED.test(textOf(message, it.span)))
  )
    return sentences.filter((it) => !/by \[day|yes or no/.test(it));
  const isOut = message.facts.wayOut.length > 0 || hasOwnIfNot(message, asked);
  return isOut
    ? sentences.filter((it) => !/\bno is\b|^If\b/.test(it) || type === 'speaking').map((it) => it.replace(AND_NO, ''))
    : sentences;
}

const LINE =
  /^(?:please |kindly |just |do )*(?:reply|respond|confirm|answer|get back to (?:me|us)|rsvp|let (?:me|us) know(?! if (?:you (?:have|need)|there|I|we)\b)|(?:an answer|(?:I|we)\S* need to know)(?= by))\b/i;

const DATED = /\b(?:by|before|until|no later than) /i;

/** "Please reply as soon as you can and let us know if …": where the writer asks for the answer, behind the ask. */
function answerLine(message: Message, asked: Sentence): Sentence | undefined {
  const body = movableSentences(message);
  return body
    .slice(body.indexOf(asked) + 1)
    .find((it) => LINE.test(textOf(message, it.span)) && !DATED.test(textOf(message, it.span)));
}

function withDayIn(message: Message, { span }: Sentence): Edit {
  const text = textOf(message, span);
  const vague = CHANCE.exec(text);
  const at = vague?.index ?? LINE.exec(text)?.[0].length ?? 0;
  return { span: { start: span.start + at, end: span.start + at + (vague?.[0].length ?? 0) }, newText: ' by [day]' };
}
