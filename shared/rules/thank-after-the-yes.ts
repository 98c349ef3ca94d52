import { capitalized } from '../fix/capital.ts';
import { sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Span } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const thankAfterTheYes = {
  id: 'thank-after-the-yes',
  group: 'respectful',
  severity: 'off',
  title: 'thanks for the reading now, and for the favor afterwards',
  why: 'Some readers hear a yes taken for granted in "thanks in advance". Others like it; that is why this rule is off by default.',

  *check(message) {
    const { facts } = message;
    const early = facts.thanks.find((it) => it.kind === 'in-advance');
    if (early === undefined || facts.ask.length === 0) return;
    yield {
      span: early.span,
      message: sayOf(
        message,
        early.span,
        (words, name) => `'${capitalized(words)}' takes a yes for granted, so ${name} has to say yes or disappoint.`,
      ),
      fixes: () => fixes(message, early.span),
    };
  },
} as const satisfies Rule;

/** "Thanks in advance for your help!" becomes "Thank you for considering it!"; the mark at its end stays. */
function fixes({ prose }: Message, span: Span): readonly Fix[] {
  const sentence = sentenceOf(prose, span);
  if (sentence === undefined) return [];
  const behind = prose.masked.slice(span.end, sentence.span.end);
  const object = /^ for (?:your |the |any |all (?:your |the )?)?[a-z]+(?: [a-z]+)?(?=\s*[.,!?]|\s*$)/i.exec(behind);
  const before = prose.masked.slice(sentence.span.start, span.start);
  const start =
    span.start - (/(?:with )?(?:so )?(?:many|much|a million|huge|big|warm|sincere) $/i.exec(before)?.[0].length ?? 0);
  const isStart = /^[^\p{L}]*$/u.test(prose.masked.slice(sentence.span.start, start));
  const remain = /^,? (?:I|we) (?:remain|am|are)(?=\s*[.,!]?\s*$)/i.exec(behind);
  const end = span.end + (object?.[0].length ?? remain?.[0].length ?? 0);
  return [
    {
      title: 'Thank for the reading',
      edits: [
        { span: { start, end }, newText: isStart ? 'Thank you for considering it' : 'thank you for considering it' },
      ],
      isSafe: true,
    },
  ];
}
