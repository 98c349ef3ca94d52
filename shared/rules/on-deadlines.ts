import { isDue } from '../facts/ask/due.ts';
import { isQuick } from '../facts/ask/quick.ts';
import { asksFor } from '../facts/blank/blank.ts';
import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import { contains, overlaps, slice } from '../text/span.ts';
import { isOption } from './on-choices.ts';
import { isReview } from './on-reviews.ts';

/** In characters: "I was just wondering if you had a chance" has come to the point by then. */
const NUDGED = 'I was just '.length;

/** An ask that takes work at a time of the reader's choosing. A meeting has its own time; an errand and a small question are done at once. */
export function isDated(ask: Ask, message: Message): boolean {
  const { facts, prose } = message;
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
  // "Please don't pay me back": nothing is due.
  const isForbidden = own?.tokens.slice(0, 3).some((it) => /^(?:don't|never)$/.test(it.word)) === true;
  if (isForbidden || form === 'implied' || isEmpty || isElsewhere || own?.tokens[0]?.word === 'why') return false;
  // "Which lens do you use?" is answered from memory.
  const isFromMemory = facts.choice.some((it) => it.kind === 'readers-own' && contains(span, it.span));
  // A question in a thread is answered when the thread is read.
  const isInThread =
    (type === 'decision' || type === 'deliverable') && facts.work.some((it) => it.kind === 'in-thread');
  const isPressed = facts.urgency.some((it) => it.kind === 'asap' || it.kind === 'near-deadline');
  if (!isPressed && CONSENT.test(slice(prose.masked, span))) return false;
  // "Sometime", "when you get a chance" in the ask itself speaks of a time and names none.
  const isVague = facts.urgency.some((it) => it.kind === 'someday' && contains(span, it.span));
  if (!isPressed && ((type === 'decision' && isFromMemory) || isInThread || (isQuick(own) && !isVague))) return false;
  // A reference by word of mouth, or on a profile, is due on no day.
  if (type === 'letter') return isPressed || !facts.work.some((it) => it.kind === 'spoken');
  const isTimed = isPressed || isVague;
  const works = facts.work.map((it) => it.kind);
  // A patch is reviewed when it is seen.
  if (type === 'feedback')
    return works.includes('code') ? isPressed : isTimed || (works.includes('work') && isReview(message, ask));
  // "Should I send it to you or to Ana?" is answered in a word.
  const isAsked =
    form === 'question' &&
    !slice(prose.text, span).includes('[') &&
    own?.tokens.some((it) => it.word === 'or') === true;
  if (type === 'decision' && isAsked && !isTimed) return false;
  if (type === 'decision') return isTimed || isDue(own) || facts.choice.some(isOption);
  return (
    (type === 'deliverable' && isPrimary && (isTimed || isDue(own))) ||
    (type !== 'meeting' &&
      type !== 'connect' &&
      facts.urgency.some((it) => it.kind === 'near-deadline' || (it.kind === 'asap' && contains(span, it.span))))
  );
}

/** "Is that all right with you?": a word says it, whatever it is about. */
const CONSENT =
  /^(?:is|would) (?:that|this|it)(?: be)? (?:all right|alright|ok|okay|fine|good)(?: (?:with|by|for) you)?\W*$/i;

/**
 * A day is named for it: as a deadline, in the ask itself, where the next sentence goes on about it ("It means one call between
 * December 7 and 11") or the one before tells what "it" is, or as a blank that asks for one.
 */
export function isDayNamed(message: Message, ask: Ask): boolean {
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
    isNamed || isDayBeside(message, ask) || isLimited(message, ask) || facts.blank.some((it) => asksFor(it, 'when'))
  );
}

/** "By the end of January", "by mid-December", in the ask or behind it: no day, but it tells how urgent it is. */
const isLimited = ({ facts, prose }: Message, ask: Ask): boolean =>
  facts.time.some(
    ({ time, sentence }) =>
      time.kind === 'vague' &&
      (time.sort === 'month' || time.sort === 'week') &&
      (sentence === ask.sentence || sentence === ask.sentence + 1) &&
      LIMIT.test(prose.masked.slice(0, time.span.start).slice(-30)),
  );

const LIMIT =
  /\b(?:by|before|no later than)(?: the)?(?: (?:end|beginning|start|middle|first|last|second) of)?(?: the)? $/i;

/**
 * "The landlord wants it back on Friday" beside the ask: a day to come, in a sentence that is no ask, tells until when. Of a decision
 * it stands behind: what is said before is what to decide on.
 */
function isDayBeside({ facts, prose, today }: Message, ask: Ask): boolean {
  const places: Partial<Record<Ask['type'], readonly number[]>> = { feedback: [-1, 1, 2], decision: [1] };
  const beside = (places[ask.type] ?? []).flatMap((it) => {
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
