import type { ChoiceKind } from '../facts/ask/choice.ts';
import { isInBody } from '../fix/sentence.ts';
import type { Message } from '../message/message.ts';
import { contains, type Span } from '../text/span.ts';

/**
 * The open question that stands where a choice is needed: of a decision, of a group, beside options, or at the end of an ask
 * for a meeting. An opinion on a piece of work, or on a subject of its own, is no choice.
 */
export function openChoice({ facts, prose }: Message): Span | undefined {
  if (facts.choice.every(isOption)) return undefined;
  const hasOptions = facts.choice.some(isOption) || LETTERED.test(prose.masked) || PARALLEL.test(prose.masked);
  const isMeeting = facts.ask.some((it) => it.type === 'meeting');
  const last = prose.sentences.findLast(isInBody);
  const isWork = facts.work.some((it) => it.kind === 'work') && !hasOptions;
  const isHere = facts.artefact.some((it) => it.kind !== 'resume');
  // "I prefer the first" can be answered in a word already.
  if (facts.choice.some((it) => it.kind === 'writers-own')) return undefined;
  const named = facts.choice.findLast((it) => it.kind === 'named');
  return facts.choice.find(({ kind, span }) => {
    // "How should we handle it? We can sue or pay": the options come next.
    if (named !== undefined && span.end < named.span.start) return false;
    // What everyone thinks of a draft is feedback; where nothing to open is at hand, a group is asked to choose.
    if (isOption({ kind }) || kind === 'readers-own' || (isWork && (kind === 'open-opinion' || isHere))) return false;
    const ask = facts.ask.find((it) => contains(it.span, span));
    if (isMeeting) return ask === undefined || last === undefined ? false : contains(last.span, span);
    // "Let me know how to proceed" below another ask only closes the mail.
    if (ask?.isPrimary !== true && 0 < facts.ask.length && !hasOptions) return false;
    return kind === 'open-choice' || hasOptions || ask?.type === 'decision';
  })?.span;
}

/** "(a) rewrite it or (b) patch it". */
const LETTERED = /\(?\b[a1]\) [^.?!\n]{3,120}\(?\b[b2]\) /i;

/** "2,400 with Brown and 2,900 with Lee", "Brown can start in March, Lee in May": two of a kind, side by side. */
const PARALLEL =
  /\b(at|by|for|from|in|on|with) \S+(?: \S+)?(?:,|,? and|,? but) (?:\p{Lu}\p{L}+|[$€£]?\d[\d.,]*) (?:only )?\1 [\p{Lu}\d$€£]/u;

/** Whether the options stand there to be read: named, lettered, or as a list of two or more above the question. */
export function namesOptions(message: Message): boolean {
  const { facts, prose } = message;
  const start = openChoice(message)?.start ?? prose.text.length;
  const items = prose.sentences.filter((it) => it.block.kind === 'item' && it.span.end <= start);
  const told = prose.masked.slice(0, start);
  return (
    LETTERED.test(told) ||
    PARALLEL.test(told) ||
    1 < new Set(items.map((it) => it.block)).size ||
    facts.choice.some((it) => it.kind === 'named' && it.span.end <= start) ||
    TWO.test(told)
  );
}

/** The question that a choice is put in: what stands there needs no letters. `who` chooses. */
export const choiceQuestion = (message: Message, who: 'I' | 'we'): string =>
  `${namesOptions(message) ? 'Which of them would you pick?' : `Shall ${who} go with [A] or [B]?`} I recommend [one of them].`;

/** "Either we drop it now or we keep it", "two options: upgrade now or wait". */
const TWO =
  /\beither [^.?!]{3,120} or |\b(?:options|choices|alternatives|ways)(?:(?: are)?,|[^.?!:]{0,40}:) [^.?!]{3,120} or /i;

/** The writer tells a pick, and nothing was written that could be read: "Lund wants to rent the van. Thoughts? I'd sell it." */
export function isPicked({ facts }: Message): boolean {
  const isRead = (0 < facts.work.length || 0 < facts.artefact.length) && !facts.choice.some(isOption);
  return !isRead && facts.choice.some((it) => it.kind === 'writers-own');
}

export const isOption = ({ kind }: { readonly kind: ChoiceKind }) => kind === 'options' || kind === 'named';
