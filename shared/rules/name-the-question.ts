import type { VagueFact } from '../facts/fact.ts';
import { isBare } from '../fix/bare.ts';
import { capitalized } from '../fix/capital.ts';
import { sentenceOf, takeOut } from '../fix/sentence.ts';
import { isEmptySubject, subjectFor } from '../fix/subject.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, slice } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Edit, Fix, Rule } from './rule.ts';

/** In words; what is longer is no quick question any more. */
const LONG = 125;

export const nameTheQuestion = {
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
      inSubject?.sentence !== undefined && isEmptySubject(slice(prose.text, inSubject.sentence.block.span));
    const opening = announced.find(({ it, sentence }) => sentence !== undefined && isOpening(message, sentence, it));
    const first = inSubject ?? opening;
    if (first?.sentence === undefined || (!isWholeSubject && !isMore(message, opening?.sentence))) return;
    yield {
      span: first.it.span,
      message: sayOf(
        message,
        first.it.span,
        (words, name) => `'${capitalized(words)}' hides what this is; ${name} has to open it to find out.`,
      ),
      fixes: () =>
        fixes(
          message,
          settings,
          inSubject !== undefined,
          opening?.sentence && openingFix(message, opening.it, opening.sentence),
        ),
    };
  },
} as const satisfies Rule;

/** It opens the body, as one of its first two sentences, and the questions do not stand below as a list. */
function isOpening({ prose }: Message, sentence: Sentence, { span }: VagueFact): boolean {
  const body = prose.sentences.filter((it) => it.block.zone === 'body');
  return (
    body.slice(0, 2).includes(sentence) &&
    contains(sentence.span, span) &&
    !body.some((it) => it.isQuestion && it.block.kind === 'item')
  );
}

/** What follows is more than one short question: a meeting, several asks, or a long text. */
function isMore({ facts, prose }: Message, opening: Sentence | undefined): boolean {
  // "Quick favor: do you know a plumber? I'm trying to …": the question stands at once, and the rest tells why.
  const isAtOnce = facts.ask.every((it) => it.form === 'wish' || (opening && contains(opening.span, it.span)));
  const types = new Set(facts.ask.map((it) => it.type));
  const words = prose.sentences.filter((it) => it.block.zone === 'body').reduce((sum, it) => sum + it.tokens.length, 0);
  const questions = prose.sentences.filter((it) => it.isQuestion && it.block.zone === 'body').length;
  const isSitting = facts.duration.some((it) => it.minutes !== undefined && 10 <= it.minutes);
  return (
    isSitting ||
    types.has('meeting') ||
    types.has('mentoring') ||
    (1 < types.size && !isAtOnce) ||
    2 < questions ||
    LONG < words
  );
}

/** A subject is written from the ask; where the mail opens with the same words, they go in one step. */
function fixes(message: Message, settings: Settings, isSubject: boolean, opening: Edit | undefined): readonly Fix[] {
  const field = message.prose.headers.find((it) => it.name === 'subject');
  const start = opening === undefined ? [] : [opening];
  if (isSubject && field !== undefined) {
    const subject: Edit = { span: field.span, newText: subjectFor(message, settings) };
    return [{ title: 'Name the question in the subject', edits: [subject, ...start] }];
  }
  return start.length === 0 ? [] : [{ title: 'Start with the question itself', edits: start, isSafe: true }];
}

/** "Quick question: could we …" starts with the question itself. */
function openingFix({ prose, facts }: Message, { span }: VagueFact, sentence: Sentence): Edit | undefined {
  const isAlone = isBare(prose, sentence, 8) && !facts.ask.some((it) => contains(sentence.span, it.span));
  if (isAlone && prose.sentences.indexOf(sentence) + 1 < prose.sentences.length) return takeOut(prose, sentence);
  const behind = prose.text.slice(span.end, sentence.span.end);
  const joint = /^\s*(?:for you)?\s*(?:[:,;–—-]+|\.+)\s*/.exec(behind);
  if (sentence.tokens[0]?.span.start !== span.start || joint === null) return undefined;
  const next = behind.charAt(joint[0].length);
  if (!/\p{L}/u.test(next)) return undefined;
  return { span: { start: sentence.span.start, end: span.end + joint[0].length + 1 }, newText: capitalized(next) };
}
