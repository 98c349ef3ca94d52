import type { Ask } from '../facts/fact.ts';
import { dayFixes, isOnOneDay, nameDeadline } from '../fix/by-when.ts';
import { capitalized } from '../fix/capital.ts';
import { isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { isTimeOpen } from '../message/open-slots.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { isDated, isDayNamed } from './on-deadlines.ts';
import { sayOf } from './on-words.ts';
import type { Problem, Rule } from './rule.ts';

export const sayByWhen = {
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
          it.kind === 'emergency' ||
          (it.kind === 'within' && isAsked(message, it.span)) ||
          (it.kind === 'standing' && contains(ask.span, it.span)),
      )
    )
      return;
    const near = facts.urgency.find((it) => it.kind === 'near-deadline');
    if (near !== undefined) {
      yield nearDeadline(message, near.span);
      return;
    }
    const asap = facts.urgency.find((it) => it.kind === 'asap');
    // "At your earliest convenience" is propose-a-time's to mend where the two would meet.
    const open =
      asap === undefined
        ? undefined
        : facts.openEnded.find((it) => it.kind === 'calendar' && overlaps(it.span, asap.span));
    if (open !== undefined && isTimeOpen(message)) return;
    // Whoever says that there is no rush has told what the date would tell.
    if (asap === undefined && facts.urgency.some((it) => it.kind === 'no-rush')) return;
    const phrase = asap ?? facts.urgency.find((it) => it.kind === 'someday' && contains(ask.span, it.span));
    yield missing(message, settings, ask, phrase?.span, asap !== undefined);
  },
} as const satisfies Rule;

/** Said in a sentence that asks, be it another one: "I would appreciate your review within ten days". */
function isAsked({ facts, prose }: Message, span: Span): boolean {
  if (facts.ask.some((it) => contains(it.span, span))) return true;
  const sentence = sentenceOf(prose, span);
  return (
    sentence?.tokens.some((it) => it.word === 'you' || it.word === 'your') === true &&
    // "Thank you for Friday's dinner."
    !facts.thanks.some((it) => contains(sentence.span, it.span))
  );
}

function severityOf({ type }: Ask): 'information' | 'warning' {
  return type === 'feedback' ? 'information' : 'warning';
}

function missing(message: Message, settings: Settings, ask: Ask, phrase: Span | undefined, isUrgent: boolean): Problem {
  const { reader } = message;
  // "Could you mind the kids one evening?": a favor with a day of its own.
  const isOnDay = phrase !== undefined && isOnOneDay(message, ask);
  return {
    span: phrase ?? ask.clause,
    severity: isOnDay ? 'information' : severityOf(ask),
    missing: 'slot',
    message:
      phrase !== undefined && isUrgent
        ? sayOf(
            message,
            phrase,
            (words, name) =>
              `'${capitalized(words)}' means a different day to everyone, so ${name} has to guess yours.`,
          )
        : isOnDay
          ? `No day, so ${reader} has to guess when.`
          : `No date, so ${reader} has to guess how urgent this is.`,
    fixes: () => dayFixes(message, settings, ask, phrase),
  };
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
        : [{ title: 'Name the date of the deadline', edits: [nameDeadline(message, span, sentence)] }],
  };
}
