import { asksFor } from '../facts/blank.ts';
import type { Ask } from '../facts/fact.ts';
import { answerDay } from '../fix/answer-day.ts';
import { capitalized } from '../fix/capital.ts';
import { addBehind, clauseEnd } from '../fix/clause.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Edit, Fix, Problem, Rule } from './rule.ts';

export const sayByWhen: Rule = {
  id: 'say-by-when',
  group: 'actionable',
  severity: 'warning',
  title: 'says by when',
  why: 'Without a date the reader has to guess how urgent this is. Some drop everything, others never start; a day spares both.',

  *check(message, settings) {
    const { facts } = message;
    const ask = facts.ask.find((it) => isDated(it, message));
    if (
      ask === undefined ||
      isDayNamed(message, ask) ||
      facts.urgency.some(
        (it) =>
          it.kind === 'emergency' || ((it.kind === 'standing' || it.kind === 'within') && contains(ask.span, it.span)),
      )
    )
      return;
    const near = facts.urgency.find((it) => it.kind === 'near-deadline');
    if (near !== undefined) {
      yield nearDeadline(message, near.span);
      return;
    }
    const asap = facts.urgency.find((it) => it.kind === 'asap');
    // Whoever says that there is no rush has told what the date would tell.
    if (asap === undefined && facts.urgency.some((it) => it.kind === 'no-rush')) return;
    const phrase = asap ?? facts.urgency.find((it) => it.kind === 'someday' && contains(ask.span, it.span));
    yield missing(message, settings, ask, phrase?.span, asap !== undefined);
  },
};

/** An ask that takes work at a time of the reader's choosing. A meeting has its own time, a small question is answered at once. */
function isDated({ type, form, clause, isPrimary, sentence, span }: Ask, { facts, prose }: Message): boolean {
  const reproaches = facts.pressure.filter((it) => it.kind === 'reproach');
  const nudges = facts.follow.filter((it) => it.kind === 'nudge' && it.span.start <= clause.start + 2);
  const isEmpty = [...facts.wayOut, ...facts.bareReply, ...reproaches, ...nudges].some((it) =>
    overlaps(it.span, clause),
  );
  // A list of tasks has its date beside the list; help to a job wants a role first.
  const isElsewhere =
    [sentence, sentence + 1].some((at) => prose.sentences[at]?.block.kind === 'item') ||
    facts.job.some((it) => it.kind === 'opening' && contains(span, it.span));
  if (form === 'implied' || isEmpty || isElsewhere || prose.sentences[sentence]?.tokens[0]?.word === 'why')
    return false;
  // "Which lens do you use?" is answered from memory.
  const isFromMemory = facts.choice.some((it) => it.kind === 'readers-own' && contains(span, it.span));
  if (type === 'decision' && isFromMemory) return false;
  if (type === 'decision' || type === 'letter' || type === 'feedback') return true;
  return (
    (type === 'deliverable' && isPrimary) ||
    (type !== 'meeting' && type !== 'connect' && facts.urgency.some((it) => it.kind === 'near-deadline'))
  );
}

/** A day is named for it: as a deadline, or in the ask itself, or as a blank that asks for one. */
function isDayNamed({ facts }: Message, ask: Ask): boolean {
  const isNamed = facts.when.some(
    (it) =>
      (it.role === 'deadline' || contains(ask.span, it.span)) &&
      (it.isVaguePhrase ? it.instants.length > 0 : it.hasDay || it.hasClock || it.instants.length > 0),
  );
  return isNamed || facts.blank.some((it) => asksFor(it, 'when'));
}

function severityOf({ type }: Ask): 'information' | 'warning' {
  return type === 'feedback' ? 'information' : 'warning';
}

function missing(message: Message, settings: Settings, ask: Ask, phrase: Span | undefined, isUrgent: boolean): Problem {
  const { reader } = message;
  return {
    span: phrase ?? ask.clause,
    severity: severityOf(ask),
    missing: 'slot',
    message:
      phrase !== undefined && isUrgent
        ? sayOf(
            message,
            phrase,
            (words, name) =>
              `'${capitalized(words)}' means a different day to everyone, so ${name} has to guess yours.`,
          )
        : `No date, so ${reader} has to guess how urgent this is.`,
    fixes: () => dayFixes(message, settings, ask, phrase),
  };
}

/** The day takes the place of the vague words, or follows the ask; a last fix says openly that there is time. */
function dayFixes(message: Message, settings: Settings, ask: Ask, phrase: Span | undefined): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, phrase ?? ask.span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const first = sentence.tokens.findIndex((it) => (phrase ?? ask.clause).end <= it.span.end);
  // "If you've had a chance to look" tells of the past, where no day to come fits.
  const isPast = /\b(?:had|got|have) (?:a|any|the|some)? ?(?:chance|time|moment|opportunity)\b/i.test(
    prose.masked.slice(ask.clause.start, ask.clause.end),
  );
  const put = (words: string) => {
    if (isPast && phrase === undefined) return addAfter(prose, sentence, `An answer ${words} would help.`);
    if (phrase !== undefined) return { span: phrase, newText: words };
    const at = clauseEnd(sentence, Math.max(first, 0), prose.masked);
    const isLong = 8 < at - first;
    return addBehind(prose, sentence, at, `${isLong ? ',' : ''} ${words}`);
  };
  const day = ask.type === 'letter' ? undefined : answerDay(message, settings);
  const plain: readonly Fix[] = day === undefined ? [] : [{ title: `Ask for it by ${day}`, edits: [put(`by ${day}`)] }];
  const own: Fix = {
    title: 'Ask for it by a day of your own',
    edits: [put(ask.type === 'letter' ? 'by [due date]' : 'by [day]')],
  };
  const open: Fix = {
    title: 'Say that there is no rush',
    edits: [addAfter(prose, sentence, 'No rush: any day before [date] is fine.')],
  };
  return phrase === undefined ? [...plain, own, open] : [...plain, own];
}

function nearDeadline(message: Message, span: Span): Problem {
  const { prose, reader } = message;
  const sentence = sentenceOf(prose, span);
  return {
    span,
    severity: 'warning',
    message: `A deadline without its date, so ${reader} has to guess how urgent this is.`,
    fixes: () =>
      sentence === undefined || !isInBody(sentence)
        ? []
        : [{ title: 'Name the date of the deadline', edits: [named(message, span, sentence)] }],
  };
}

/** "My deadline is approaching" becomes "My deadline is [date]"; elsewhere the date follows. */
function named({ prose }: Message, span: Span, sentence: Sentence): Edit {
  const verb = /\b(?:is|are|was)\b.*$/i.exec(prose.masked.slice(span.start, span.end));
  if (verb === null) return addAfter(prose, sentence, 'The deadline is [date].');
  return { span: { start: span.start + verb.index, end: span.end }, newText: 'is [date]' };
}
