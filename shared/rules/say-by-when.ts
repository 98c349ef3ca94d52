import { isDue } from '../facts/ask/due.ts';
import { isQuick } from '../facts/ask/quick.ts';
import { asksFor } from '../facts/blank/blank.ts';
import type { Ask } from '../facts/fact.ts';
import { dayFixes, nameDeadline } from '../fix/by-when.ts';
import { capitalized } from '../fix/capital.ts';
import { isInBody, sentenceOf } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import type { Settings } from '../settings/settings.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { sayOf } from './on-words.ts';
import type { Problem, Rule } from './rule.ts';

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
    // Whoever says that there is no rush has told what the date would tell.
    if (asap === undefined && facts.urgency.some((it) => it.kind === 'no-rush')) return;
    const phrase = asap ?? facts.urgency.find((it) => it.kind === 'someday' && contains(ask.span, it.span));
    yield missing(message, settings, ask, phrase?.span, asap !== undefined);
  },
};

/** Said in a sentence that asks, be it another one: "I would appreciate your review within ten days". */
function isAsked({ facts, prose }: Message, span: Span): boolean {
  if (facts.ask.some((it) => contains(it.span, span))) return true;
  return sentenceOf(prose, span)?.tokens.some((it) => it.word === 'you' || it.word === 'your') === true;
}

/** In characters: "I was just wondering if you had a chance" has come to the point by then. */
const NUDGED = 'I was just '.length;

/** An ask that takes work at a time of the reader's choosing. A meeting has its own time; an errand and a small question are done at once. */
function isDated(ask: Ask, { facts, prose }: Message): boolean {
  const { type, form, clause, isPrimary, sentence, span } = ask;
  const reproaches = facts.pressure.filter((it) => it.kind === 'reproach');
  const nudges = facts.follow.filter((it) => it.kind === 'nudge' && it.span.start <= clause.start + NUDGED);
  const isEmpty = [...facts.wayOut, ...facts.bareReply, ...reproaches, ...nudges].some((it) =>
    overlaps(it.span, clause),
  );
  // A list of tasks has its date beside the list; help to a job wants a role first.
  const isElsewhere =
    [sentence, sentence + 1].some((at) => prose.sentences[at]?.block.kind === 'item') ||
    prose.sentences[sentence]?.tokens.some((it) => it.word === 'following') === true ||
    facts.job.some((it) => it.kind === 'opening' && contains(span, it.span));
  const own = prose.sentences[sentence];
  if (form === 'implied' || isEmpty || isElsewhere || own?.tokens[0]?.word === 'why') return false;
  // "Which lens do you use?" is answered from memory.
  const isFromMemory = facts.choice.some((it) => it.kind === 'readers-own' && contains(span, it.span));
  // A question in a thread is answered when the thread is read.
  const isInThread =
    (type === 'decision' || type === 'deliverable') && facts.work.some((it) => it.kind === 'in-thread');
  const isPressed = facts.urgency.some((it) => it.kind === 'asap' || it.kind === 'near-deadline');
  if (!isPressed && ((type === 'decision' && isFromMemory) || isInThread || isQuick(own))) return false;
  // A reference by word of mouth, or on a profile, is due on no day.
  if (type === 'letter') return isPressed || !facts.work.some((it) => it.kind === 'spoken');
  // "When you get a chance" speaks of a time and names none.
  const isTimed = isPressed || facts.urgency.some((it) => it.kind === 'someday' && contains(span, it.span));
  // A patch is reviewed when it is seen.
  if (type === 'feedback' && facts.work.some((it) => it.kind === 'code')) return isPressed;
  if (type === 'feedback') return isTimed || facts.work.some((it) => it.kind === 'work');
  if (type === 'decision') return isTimed || isDue(own) || facts.choice.some((it) => it.kind === 'options');
  return (
    (type === 'deliverable' && isPrimary && (isTimed || isDue(own))) ||
    (type !== 'meeting' &&
      type !== 'connect' &&
      facts.urgency.some((it) => it.kind === 'near-deadline' || (it.kind === 'asap' && contains(span, it.span))))
  );
}

/**
 * A day is named for it: as a deadline, in the ask itself, where the next sentence goes on about it ("It means one call between
 * December 7 and 11") or the one before tells what "it" is, or as a blank that asks for one.
 */
function isDayNamed(message: Message, ask: Ask): boolean {
  const { facts, prose } = message;
  const [own, next] = [0, 1].map((it) => prose.sentences[ask.sentence + it]);
  // "Could you do it?": all of it, the day as well, was told before.
  const isPointing = own?.tokens.some((it, at) => POINTING.test(it.word) && own.tokens[at - 1]?.word === 'do') === true;
  const before = prose.sentences.slice(0, ask.sentence).filter((it) => isPointing && it.block === own?.block);
  const around = [
    ...before.map((it) => it.span),
    ...(next !== undefined && POINTING.test(next.tokens[0]?.word ?? '') ? [next.span] : []),
    ask.span,
  ];
  const isNamed = facts.when.some(
    (it) =>
      (it.role === 'deadline' || around.some((span) => contains(span, it.span))) &&
      (it.isVaguePhrase ? it.instants.length > 0 : it.hasDay || it.hasClock || it.instants.length > 0),
  );
  return (
    isNamed || (ask.type === 'feedback' && isDayBeside(message, ask)) || facts.blank.some((it) => asksFor(it, 'when'))
  );
}

/** "The landlord wants it back on Friday" beside the ask: a day to come, in a sentence that is no ask, tells until when. */
function isDayBeside({ facts, prose, today }: Message, ask: Ask): boolean {
  const beside = [-1, 1].flatMap((it) => {
    const sentence = prose.sentences[ask.sentence + it];
    return sentence === undefined || facts.ask.some((other) => other.sentence === ask.sentence + it) ? [] : [sentence];
  });
  return facts.when.some(
    (it) =>
      it.hasDay &&
      !it.isVaguePhrase &&
      it.instants.some((instant) => today <= instant.slice(0, today.length)) &&
      beside.some((sentence) => contains(sentence.span, it.span)),
  );
}

const POINTING = /^(?:it|it's|that|this)$/;

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
