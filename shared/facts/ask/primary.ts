import type { Ask, AskType } from '../fact.ts';
import type { Candidate } from './candidate.ts';
import { isSameThing } from './same-thing.ts';

/**
 * Leaves one ask for each thing that can be answered separately: a restated ask, a plea for the answer and a general
 * "any help would be welcome" belong to the ask they serve. The strongest is the primary one.
 */
export function chooseAsks(found: readonly Candidate[]): readonly Ask[] {
  const kept: Candidate[] = [];
  // "If you'd rather push back, call me": a way to answer the other ask.
  const own = found.filter((it) => !it.isFallback || it.isFurther || it.type !== 'meeting' || it.form === 'question');
  for (const it of withoutHints(own.length === 0 ? found : own)) {
    const same = kept.findIndex((other) => isSame(other, it));
    if (same < 0) kept.push(it);
    else if (weight(it) > weight(kept[same] as Candidate)) kept[same] = it;
  }
  const clear = kept.filter((it) => !it.isOpen && it.form !== 'implied');
  const asks = clear.length === 0 ? kept : clear;
  const said = asks.some((it) => !it.isSubject) ? asks.filter((it) => !it.isSubject) : asks;
  const best = Math.max(...said.map(weight));
  const primary = said.findIndex((it) => weight(it) === best);
  return said.map((it, at) => publish(it, at === primary));
}

/** A hint beside a clear ask is no ask of its own; in a list of tasks a bare order is a task. */
function withoutHints(found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some((it) => !it.isSoft && !it.isOpen)) return found;
  return found.filter((it) => !it.isSoft || it.form === 'question' || (it.isItem && it.form === 'order'));
}

function publish({ span, clause, sentence, type, form, isYesNo, isSoft, size }: Candidate, isPrimary: boolean): Ask {
  return { span, clause, sentence, type, form, isYesNo, isPrimary, isSoft, size };
}

/** Types that a meeting takes in: one learns, discusses and decides there. */
const PART_OF_MEETING: ReadonlySet<AskType> = new Set(['advice', 'question', 'connect', 'mentoring']);

/** So many sentences may stand between a wish of the writer's own and the question that it leads to. */
const NEAR = 3;

function isSame(a: Candidate, b: Candidate): boolean {
  // "Would you review the draft? – Is it clear? – What is missing?"
  if (a.type === 'feedback' && !a.isItem && b.isItem && b.form === 'question') return true;
  if (a.isItem && b.isItem) return a.sentence === b.sentence;
  if (a.isOpen || b.isOpen || a.isSubject || b.isSubject || (a.isReply && !a.isFurther)) return true;
  if (b.isFurther && !b.isSoft) return a.type === b.type && a.type === 'meeting';
  if (b.isReply || b.isLead) return true;
  // "I would like to add a calculator. Whom should we ask?": the wish leads to the question.
  if (
    a.form === 'wish' &&
    b.form === 'question' &&
    (a.type !== 'letter' || b.type !== 'meeting') &&
    b.sentence - a.sentence <= (a.isOwnWish && !b.isSoft && !b.about.refersBack ? NEAR : 1)
  )
    return true;
  if ((a.isStatement || b.isStatement) && b.sentence - a.sentence <= 1) return true;
  if (a.type === 'connect' || b.type === 'connect' || a.type === 'other' || b.type === 'other') return true;
  // "Would you review it? I need to know by Friday whether you can take it on.": the answer is told once more.
  if (b.form !== 'question' && b.about.refersBack && (isAnswered(b) || b.type === 'feedback')) return true;
  if (isAnswered(a) && isAnswered(b)) return isSameThing(a.about, b.about);
  if (a.type === b.type) return a.type !== 'deliverable' || isSameThing(a.about, b.about);
  // "Would you be my mentor? Could we start with one call?": a mentor is met.
  if (a.type === 'mentoring' && b.type === 'meeting') return true;
  // "… I'd like to ask whether I should sell it or wait.": what the meeting is about.
  if (a.type === 'meeting' && b.type === 'decision' && b.isOwnWish) return true;
  if (a.type === 'meeting' && PART_OF_MEETING.has(b.type)) return b.form !== 'question' || b.isSoft;
  if (b.type === 'meeting' && PART_OF_MEETING.has(a.type)) return a.form !== 'question' || a.isSoft;
  return a.isSoft !== b.isSoft && a.sentence === b.sentence;
}

/** What is answered in words. */
function isAnswered({ type }: Candidate): boolean {
  return type === 'question' || type === 'advice';
}

const WEIGHT: Readonly<Record<AskType, number>> = {
  meeting: 3,
  introduction: 3,
  referral: 3,
  // It is what the meeting beside it is for.
  letter: 3.5,
  speaking: 3,
  mentoring: 3.5,
  feedback: 3,
  decision: 3,
  deliverable: 2.5,
  advice: 2.5,
  question: 2,
  connect: 1,
  other: 1,
};

const FORM = { question: 1, order: 0.7, wish: 0.6, implied: -3 } as const;

/** How plainly it asks: a direct question before an order before a wish, the thing itself before a plea for an answer. */
function weight(it: Candidate): number {
  const less = [
    it.isSoft && (it.form === 'question' ? 1 : 2),
    it.isOpen && 2,
    it.isReply && 1.5,
    it.isFallback && 1,
    it.isSubject && 4,
    it.isStatement && 1,
    // One of a list is a part of what its lead asks for.
    it.isItem && it.form === 'question' && 0.9,
  ];
  const form = it.isItem && it.form === 'order' ? FORM.wish : it.form === 'order' && it.isBare ? 0.5 : FORM[it.form];
  // "Would you be open to connecting?" is more than a wish to learn.
  const own = it.type === 'connect' && it.form === 'question' ? 2.5 : WEIGHT[it.type];
  return (
    own + form + (it.isDetailed ? 0.05 : 0) - less.reduce<number>((sum, one) => sum + (one === false ? 0 : one), 0)
  );
}
