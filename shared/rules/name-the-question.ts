import type { VagueFact } from '../facts/fact.ts';
import { isBare } from '../fix/bare.ts';
import { capitalized } from '../fix/capital.ts';
import { sentenceOf, takeOut } from '../fix/sentence.ts';
import { isEmptySubject, subjectFor } from '../fix/subject.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

/** In words; what is longer is no quick question any more. */
const LONG = 125;

export const nameTheQuestion: Rule = {
  id: 'name-the-question',
  group: 'actionable',
  severity: 'information',
  title: 'names its question at once',
  why: 'A "quick question" tells nothing: the reader has to open and read it all to learn whether it is quick, and whether it is one.',

  *check(message, settings) {
    const { facts, prose } = message;
    const announced = facts.vague
      .filter((it) => it.kind === 'subject')
      .map((it) => ({ it, sentence: sentenceOf(prose, it.span) }));
    const inSubject = announced.find(({ sentence }) => sentence?.block.zone === 'subject');
    const isWholeSubject =
      inSubject?.sentence !== undefined &&
      isEmptySubject(prose.text.slice(inSubject.sentence.block.span.start, inSubject.sentence.block.span.end));
    const first =
      inSubject ?? announced.find(({ it, sentence }) => sentence !== undefined && isOpening(message, sentence, it));
    if (first?.sentence === undefined || (!isWholeSubject && !isMore(message))) return;
    yield {
      span: first.it.span,
      message: sayOf(
        message,
        first.it.span,
        (words, name) => `'${capitalized(words)}' hides what this is; ${name} has to open it to find out.`,
      ),
      fixes:
        first === inSubject
          ? subjectFixes(message, settings, isWholeSubject)
          : openingFixes(message, first.it, first.sentence),
    };
  },
};

/** It opens the body, as one of its first two sentences. */
function isOpening({ prose }: Message, sentence: Sentence, { span }: VagueFact): boolean {
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  return body.slice(0, 2).includes(sentence) && contains(sentence.span, span);
}

/** What follows is more than one short question: a meeting, several asks, or a long text. */
function isMore({ facts, prose }: Message): boolean {
  const types = new Set(facts.ask.map((it) => it.type));
  const words = prose.sentences.filter((it) => it.block.zone === 'body').reduce((sum, it) => sum + it.tokens.length, 0);
  const questions = prose.sentences.filter((it) => it.isQuestion && it.block.zone === 'body').length;
  const isSitting = facts.duration.some((it) => it.minutes !== undefined && 10 <= it.minutes);
  return isSitting || types.has('meeting') || types.has('mentoring') || 1 < types.size || 2 < questions || LONG < words;
}

function subjectFixes(message: Message, settings: Settings, isWhole: boolean): readonly Fix[] {
  const field = message.prose.headers.find((it) => it.name === 'subject');
  if (field === undefined) return [];
  const subject = subjectFor(message, settings);
  return [
    {
      title: isWhole ? 'Name the question in the subject' : 'Write a subject from the ask',
      edits: [{ span: field.span, newText: subject }],
    },
  ];
}

/** "Quick question: could we …" starts with the question itself. */
function openingFixes({ prose, facts }: Message, { span }: VagueFact, sentence: Sentence): readonly Fix[] {
  const isAlone = isBare(prose, sentence, 8) && !facts.ask.some((it) => contains(sentence.span, it.span));
  if (isAlone && prose.sentences.indexOf(sentence) + 1 < prose.sentences.length) {
    return [{ title: 'Start with the question itself', edits: [takeOut(prose, sentence)], isSafe: true }];
  }
  const behind = prose.text.slice(span.end, sentence.span.end);
  const joint = /^(?:\s*(?:for you)?\s*(?:[:,;–—-]+|\.+)\s*)/.exec(behind);
  const isFirst = sentence.tokens[0]?.span.start === span.start;
  if (!isFirst || joint === null) return [];
  const next = behind.charAt(joint[0].length);
  if (!/\p{L}/u.test(next)) return [];
  const end = span.end + joint[0].length;
  return [
    {
      title: 'Start with the question itself',
      edits: [{ span: { start: sentence.span.start, end: end + 1 }, newText: capitalized(next) }],
      isSafe: true,
    },
  ];
}
