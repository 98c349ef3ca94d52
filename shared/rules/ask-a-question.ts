import { isPlainAsk } from '../facts/ask/plain-ask.ts';
import { asksForReply } from '../facts/ask/reply-asked.ts';
import type { Ask, AskType } from '../facts/fact.ts';
import { isCourtesy } from '../facts/tone/filler.ts';
import { addAfter, bodySentences, endOf, gapOf, isPlain } from '../fix/sentence.ts';
import { turnWish } from '../fix/wish.ts';
import { writerOf } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { isApplicantsWish, isApplicationItself, isPointer, isScheduling, primaryAsk } from '../message/on-asks.ts';
import { isInvitation, isToGroup, meetingToPlan } from '../message/on-meetings.ts';
import type { Sentence } from '../text/sentences.ts';
import { contains, overlaps, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const askAQuestion: Rule = {
  id: 'ask-a-question',
  group: 'actionable',
  severity: 'hint',
  title: 'asks a question',
  why: 'A wish can be read and agreed with; only a question waits for an answer, so the reader need not work out what to reply.',

  *check(message) {
    const ask = primaryAsk(message);
    const { facts, prose } = message;
    if (ask === undefined || ask.form !== 'wish' || ask.type === 'connect' || isPointer(message, ask)) return;
    if (bodySentences(prose).some((it) => isPlainAsk(it) || isOfThirdPerson(it))) return;
    if (isDatedTask(message, ask)) return;
    // Whoever hires knows what an application asks for.
    if (isApplicationItself(message, ask) || (ask.type === 'meeting' && isApplicantsWish(message, ask))) return;
    // "I'd like your view on these points:", which stand below.
    if (
      prose.masked
        .slice(ask.span.start, ask.span.end + 1)
        .trimEnd()
        .endsWith(':')
    )
      return;
    // A nudge has its question in the mail before.
    if (facts.follow.some((it) => it.kind === 'nudge' && overlaps(it.span, ask.clause))) return;
    if (prose.sentences.some((it) => GOES_AHEAD.test(slice(prose.masked, it.span)))) return;
    // What many are told is done or left; nobody waits for each answer.
    if (isToGroup(message)) return;
    // A demand is drop-the-pressure's to tell; a bargain ("if you introduce me …") only wishes.
    const isBargain = facts.give.some((it) => it.isConditional);
    if (!isBargain && facts.pressure.some((it) => it.kind === 'demand' && overlaps(it.span, ask.clause))) return;
    const others = facts.ask.filter((it) => it !== ask && !isScheduling(message, it));
    if (others.some((it) => it.form === 'question' || it.form === 'order')) return;
    // "Would that be possible?" behind the wish is its question.
    if (asksForReply(prose)) return;
    if (prose.sentences.some((it) => it.isQuestion && it.block.zone === 'body' && !isCourtesy(it))) return;
    yield {
      span: ask.clause,
      message: sayTo(
        message,
        (name) => `This is a wish, not yet a question, so ${name} has to work out what to answer.`,
      ),
      fixes: () => fixesFor(message, ask),
    };
  },
};

/** "If I don't hear from you by Friday, I'll go ahead", "I trust you have no objection": no answer is one. */
const GOES_AHEAD =
  /\b(?:(?:if|unless) (?:I|we) (?:don['’]t |do not )?hear|unless (?:you|someone|somebody|anyone|anybody|I|we) )[^.?!]*\b(?:I|we)(?:['’]ll| will|['’]m going| am going)\b|\b(?:I|we)(?:['’]ll| will) [^.?!]*\bunless (?:you|someone|somebody|anyone|anybody|I hear|we hear)\b|\b(?:hope|trust)\b[^.?!]*\b(?:no objection|acceptable)/i;

/** "We would like to receive a photograph by March 12": the thing and its day say what to do, and there is nothing to answer. */
function isDatedTask({ facts }: Message, { type, span }: Ask): boolean {
  return (
    type === 'deliverable' &&
    facts.when.some((it) => it.role === 'deadline' && (it.hasDay || it.hasClock) && contains(span, it.span))
  );
}

/** "We'd love to have Jo join us" is asked of somebody else, through the reader; "he would like you to call" by somebody else. */
function isOfThirdPerson({ tokens }: Sentence): boolean {
  return tokens.some(
    (it, at) =>
      (it.word === 'have' &&
        tokens[at - 1]?.word === 'to' &&
        (tokens[at + 1]?.isCapital === true || /^(?:him|her|them)$/.test(tokens[at + 1]?.word ?? ''))) ||
      (/^(?:he|she|they)$/.test(it.word) &&
        /^(?:would|want|wants)$/.test(tokens[at + 1]?.word ?? '') &&
        tokens.slice(at + 2, at + 4).some((token) => token.word === 'you')),
  );
}

function fixesFor(message: Message, ask: Ask): readonly Fix[] {
  const { prose } = message;
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const turned = isPlain(prose, sentence)
    ? turnWish(slice(prose.text, sentence.span), writerOf(message).isFormal)
    : undefined;
  if (turned !== undefined) {
    const { before, question, after } = turned;
    const newText = [before, question, after].filter((it) => it !== undefined).join(gapOf(prose));
    return [{ title: 'Turn the wish into a question', edits: [{ span: sentence.span, newText }] }];
  }
  const { start, end } = sentence.span;
  for (const [pattern, newText] of LEADS) {
    const lead = pattern.exec(prose.masked.slice(start, end))?.[0];
    if (lead === undefined) continue;
    const mark = /[.!]*$/.exec(prose.masked.slice(start, end))?.[0].length ?? 0;
    const close = mark === 0 ? endOf(prose, sentence) : end - mark;
    // A mark would become part of the link that ends the sentence.
    const isLinked = mark === 0 && /\bhttps?:\S*$/.test(prose.text.slice(start, close));
    const edits = [
      { span: { start, end: start + lead.length }, newText },
      ...(isLinked ? [] : [{ span: { start: close, end: mark === 0 ? close : end }, newText: '?' }]),
    ];
    return [{ title: 'Turn the wish into a question', edits }];
  }
  const question = questionFor(message, ask);
  return question === undefined ? [] : [{ title: 'Add the question', edits: [addAfter(prose, sentence, question)] }];
}

/** What opens a wish whose rest may hold a link or code, and stays as it is. */
const LEADS: readonly (readonly [RegExp, string])[] = [
  [/^I(?:['’]d| would) (?:really )?(?:like|love) you to (?=\p{Ll})/u, 'Would you '],
  [/^(?:(?:I am|I['’]m) )?requesting (?=(?:\p{L}+ ){0,2}(?:access|permission|approval)\b)/iu, 'Could you give me '],
  [/^(?:(?:we are|we['’]re) )requesting (?=(?:\p{L}+ ){0,2}(?:access|permission|approval)\b)/iu, 'Could you give us '],
];

/** "I would like an explanation", "attached for your review": no yes or no answers that. */
const WORK: ReadonlySet<AskType> = new Set(['deliverable', 'question', 'feedback', 'advice']);

/** The question for a wish that cannot be turned into one; none where a yes or no would not answer it. */
function questionFor(message: Message, { type, span }: Ask): string | undefined {
  if (isInvitation(message)) return 'Would you be able to come?';
  const { when } = message.facts;
  if (meetingToPlan(message) !== undefined)
    return 0 < when.length ? 'Would that be possible?' : 'Would that be possible on [day]?';
  const isDemand = /^(?:\w+ )?need\b|\bfor your\b|\bwaiting\b/i.test(slice(message.prose.masked, span));
  if (WORK.has(type) || (isDemand && type === 'decision')) return undefined;
  // "Asap" is no day.
  return when.some((it) => !it.isVaguePhrase) ? 'Would you be willing?' : 'Could you tell me yes or no by [day]?';
}
