import { isPlainAsk } from '../facts/ask/plain-ask.ts';
import type { Ask, AskType } from '../facts/fact.ts';
import { isCourtesy } from '../facts/tone/filler.ts';
import { numberQuestions, setAside } from '../fix/set-aside.ts';
import type { Message } from '../message/message.ts';
import { FAVORS, isAlternative, isApplicantsWish, isScheduling, primaryAsk } from '../message/on-asks.ts';
import { overlaps } from '../text/span.ts';
import { isChat } from './on-length.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Problem, Rule } from './rule.ts';

export const askOneThing = {
  id: 'ask-one-thing',
  group: 'actionable',
  severity: 'information',
  title: 'asks one thing',
  why: 'With several asks in one note the reader has to decide which one matters, and the easiest answer is to answer later.',

  *check(message) {
    const asks = separateAsks(message);
    const [, second] = asks;
    if (second === undefined) {
      yield* manyQuestions(message);
      return;
    }
    yield {
      span: second.clause,
      message: sayTo(
        message,
        (name) => `${COUNT[asks.length] ?? 'Many'} asks in one note; ${name} has to decide which one matters.`,
      ),
      fixes: () => moveOut(message, asks),
    };
  },
} as const satisfies Rule;

/** So many questions are answered in one go; with more, the reader makes a list first. */
const QUESTIONS = 3;

/** More than three questions in running text. A numbered list shows at a glance what is asked. */
function* manyQuestions(message: Message): Iterable<Problem> {
  const { facts, prose } = message;
  const questions = prose.sentences.filter(
    (it) => it.isQuestion && it.block.zone === 'body' && it.block.kind === 'paragraph' && !isCourtesy(it),
  );
  if (isChat(message)) return;
  // Questions that the writer answers below are no asks.
  const asked = questions.filter((it) => facts.ask.some((ask) => prose.sentences[ask.sentence] === it));
  if (asked.length < 2) return;
  const fourth = questions[QUESTIONS];
  if (fourth === undefined) return;
  const count = COUNT[questions.length] ?? 'Many';
  yield {
    span: fourth.span,
    message: sayTo(message, (name) => `${count} questions in one note; ${name} has to decide which one matters.`),
    fixes: () => numberQuestions(message, questions),
  };
}

const COUNT = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven'];

/** One ask for each type that stands for itself, the primary one first. */
function separateAsks(message: Message): readonly Ask[] {
  const primary = primaryAsk(message);
  if (
    primary === undefined ||
    (message.prose.greeting?.names.length !== undefined && 2 <= message.prose.greeting.names.length)
  )
    return [];
  const typeOf = (ask: Ask): AskType =>
    message.facts.job.some((it) => it.kind === 'opening' && overlaps(it.span, ask.span)) ? 'referral' : ask.type;
  const found: Ask[] = FAVORS.has(primary.type) && !isInterest(message, primary) ? [primary] : [];
  for (const ask of message.facts.ask) {
    // Two tasks of one sentence are told in one breath, and cannot be parted by moving sentences.
    const isNew = !found.some((it) => it.sentence === ask.sentence || sameFavor(typeOf(it), typeOf(ask)));
    if (
      FAVORS.has(ask.type) &&
      isNew &&
      ask.form !== 'implied' &&
      !ask.isSoft &&
      !isListed(message, ask) &&
      !isInterest(message, ask) &&
      !isApplicantsWish(message, ask) &&
      !isScheduling(message, ask) &&
      !isAlternative(message, ask)
    )
      found.push(ask);
  }
  return found;
}

/** A list shows at a glance what is to be done: whoever reads it takes one thing after the other. */
function isListed({ prose }: Message, { sentence }: Ask): boolean {
  return prose.sentences[sentence]?.block.kind === 'item';
}

/** "I'm very interested in joining your team" says why one writes. */
function isInterest({ prose }: Message, { type, form, sentence }: Ask): boolean {
  const own = prose.sentences[sentence];
  return type === 'referral' && form === 'wish' && own !== undefined && !isPlainAsk(own);
}

/** A mentor is met, and a referral and a letter open the same door. */
function sameFavor(one: AskType, other: AskType): boolean {
  const group = (it: AskType) =>
    it === 'mentoring' || it === 'speaking' ? 'meeting' : it === 'letter' ? 'referral' : it;
  return group(one) === group(other);
}

/** Everything that is no part of the first ask moves, so that one is left. */
function moveOut(message: Message, [first, ...rest]: readonly Ask[]): readonly Fix[] {
  // A wish left alone would want to be a question.
  if (first === undefined || first.form === 'wish') return [];
  const types = new Set(rest.map((it) => it.type));
  return setAside(
    message,
    first,
    message.facts.ask.filter((it) => it !== first && types.has(it.type)),
  );
}
