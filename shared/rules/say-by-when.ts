import { asksFor } from '../facts/blank.ts';
import type { Ask } from '../facts/fact.ts';
import { answerDay } from '../fix/answer-day.ts';
import { addBehind, clauseEnd } from '../fix/clause.ts';
import { capitalized } from '../fix/capital.ts';
import { addAfter, isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, type Span } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Fix, Problem, Rule } from './rule.ts';

export const sayByWhen: Rule = {
  id: 'say-by-when',
  group: 'actionable',
  severity: 'warning',
  title: 'says by when',
  why: 'Without a date the reader has to guess how urgent this is. Some drop everything, others never start; a day spares both.',

  *check(message, settings) {
    const { facts } = message;
    const ask = facts.ask.find((it) => isDated(it, message));
    if (ask === undefined || isDayNamed(message, ask) || facts.urgency.some((it) => it.kind === 'emergency' || it.kind === 'standing')) return;
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
function isDated({ type, form }: Ask, { facts }: Message): boolean {
  if (form === 'implied') return false;
  if (type === 'decision' || type === 'letter' || type === 'feedback') return true;
  return type === 'deliverable' || (type !== 'meeting' && type !== 'connect' && facts.urgency.some((it) => it.kind === 'near-deadline'));
}

/** A day is named for it: as a deadline, or in the ask itself, or as a blank that asks for one. */
function isDayNamed({ facts }: Message, ask: Ask): boolean {
  const isNamed = facts.when.some((it) => !it.isVaguePhrase && (it.hasDay || it.hasClock) && (it.role === 'deadline' || contains(ask.span, it.span)));
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
        ? sayOf(message, phrase, (words, name) => `'${capitalized(words)}' means a different day to everyone, so ${name} has to guess yours.`)
        : `No date, so ${reader} has to guess how urgent this is.`,
    fixes: dayFixes(message, settings, ask, phrase),
  };
}

/** The day takes the place of the vague words, or follows the ask; a last fix says openly that there is time. */
function dayFixes(message: Message, settings: Settings, ask: Ask, phrase: Span | undefined): readonly Fix[] {
  const { prose } = message;
  const sentence = sentenceOf(prose, phrase ?? ask.span);
  if (sentence === undefined || !isInBody(sentence)) return [];
  const first = sentence.tokens.findIndex((it) => (phrase ?? ask.clause).end <= it.span.end);
  const put = (words: string) => {
    if (phrase !== undefined) return { span: phrase, newText: words };
    const at = clauseEnd(sentence, Math.max(first, 0), prose.masked);
    const isLong = 8 < at - first;
    return addBehind(prose, sentence, at, `${isLong ? ',' : ''} ${words}`);
  };
  const day = ask.type === 'letter' ? undefined : answerDay(message, settings);
  const plain: readonly Fix[] = day === undefined ? [] : [{ title: `Ask for it by ${day}`, edits: [put(`by ${day}`)] }];
  const own: Fix = { title: 'Ask for it by a day of your own', edits: [put(ask.type === 'letter' ? 'by [due date]' : 'by [day]')] };
  const open: Fix = { title: 'Say that there is no rush', edits: [addAfter(prose, sentence, 'No rush: any day before [date] is fine.')] };
  return phrase === undefined ? [...plain, own, open] : [...plain, own];
}

function nearDeadline(message: Message, span: Span): Problem {
  const { prose, reader } = message;
  const sentence = sentenceOf(prose, span);
  return {
    span,
    severity: 'warning',
    message: `A deadline without its date, so ${reader} has to guess how urgent this is.`,
    fixes:
      sentence === undefined || !isInBody(sentence)
        ? []
        : [{ title: 'Name the date of the deadline', edits: [addAfter(prose, sentence, 'The date is [date].')] }],
  };
}
