import type { Ask, Give } from '../facts/fact.ts';
import { addAfter, addBefore } from '../fix/sentence.ts';
import { inTone } from '../fix/writer.ts';
import { comesToLearn } from '../message/comes-to-learn.ts';
import type { Message } from '../message/message.ts';
import {
  askFor,
  hasBlank,
  isApplicantsWish,
  isApplicationItself,
  isHiring,
  isOwnPlace,
  isPointer,
} from '../message/on-asks.ts';
import { isSettled } from '../message/on-meetings.ts';
import { isChat, isFamiliar } from '../message/stranger.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, slice } from '../text/span.ts';
import { sayTo } from './on-words.ts';
import type { Fix, Rule } from './rule.ts';

export const giveSomething: Rule = {
  id: 'give-something',
  group: 'reciprocal',
  severity: 'information',
  title: 'gives something too',
  why: 'Where one side only asks and the other only gives, the relationship does not last; one small, concrete thing is a beginning.',

  *check(message) {
    const ask = favorAsked(message);
    if (
      ask === undefined ||
      hasBlank(message, 'give') ||
      isHiring(message) ||
      message.facts.give.some((it) => isSomething(it) && !isAskItself(message, it))
    )
      return;
    const isLarge = ask.size === 'large';
    const { relationship } = message;
    // Between two of whom nothing is known, a meeting may serve both; one to learn from the reader, a letter or a talk serves one.
    const isOneSided =
      isLarge && !isFamiliar(message) && (ask.type !== 'meeting' || (comesToLearn(message.prose) && !isChat(message)));
    if (relationship !== 'cold' && !(relationship === 'unknown' && isOneSided)) return;
    yield {
      span: ask.clause,
      message: sayTo(message, (name) => lackOf(message, ask, name)),
      fixes: () => gives(message, ask),
      ...(relationship === 'cold' && isLarge ? { severity: 'warning' as const } : {}),
    };
  },
};

/** What the favor costs its reader, where that is known, and what would weigh it up. */
function lackOf(message: Message, { type, span }: Ask, name: string): string {
  const { facts, prose } = message;
  const isSpoken = facts.work.some((it) => it.kind === 'spoken');
  if (type === 'letter' && !isSpoken) return `A letter is an hour of work; promise to tell ${name} how it turns out.`;
  // Who is asked for a place in a lab of their own refers nobody.
  if (type === 'referral' && isOwnPlace(message, slice(prose.masked, span)))
    return `Say in one line what you would bring, so that ${name} has a reason to answer.`;
  if (type === 'referral') return `A referral stakes ${name}'s good name; say in one line what you would bring.`;
  return `What is in it for ${name}? Offer one thing, however small.`;
}

/** A vague offer moves nothing yet, and questions in advance only serve the ask. */
function isSomething({ kind }: Give): boolean {
  return kind !== 'vague-offer' && kind !== 'convenience';
}

/** "Would you be willing to mentor me": a role that the reader is asked to take on, not one they have. */
function isAskItself({ facts }: Message, { kind, span }: Give): boolean {
  return kind === 'role' && facts.ask.some((it) => overlaps(it.clause, span));
}

/** The ask that costs the reader more than a moment. A question or a decision is no such favor. */
function favorAsked(message: Message): Ask | undefined {
  const ask = askFor(message, 'meeting', 'introduction', 'referral', 'letter', 'mentoring', 'speaking');
  if (
    ask === undefined ||
    ask.size === 'small' ||
    isApplicationItself(message, ask) ||
    isPointer(message, ask) ||
    isApplicantsWish(message, ask)
  )
    return undefined;
  // To move an appointment is a matter of two calendars.
  return ask.type === 'meeting' && isSettled(message) ? undefined : ask;
}

function gives(message: Message, ask: Ask): readonly Fix[] {
  const { prose } = message;
  const sentence = prose.sentences[ask.sentence] as Sentence;
  const add = (words: string) => [addBefore(prose, sentence, inTone(message, words))];
  // Only of what the reader said, wrote or decided can it be told what it changed.
  const isKnown = READERS_WORK.test(prose.masked);
  const behind = (words: string) => [addAfter(prose, sentence, inTone(message, words))];
  const doSomething = {
    title: 'Offer something you can do',
    edits: add("I'd be glad to [one thing I can do for you]."),
  };
  const told = {
    title: 'Tell what their work changed',
    edits: add('Your [talk or decision] led me to [what I changed].'),
  };
  // What one learns from others is a gift after a talk between two; a speaker, a referrer and a teacher care for other things.
  if (ask.type === 'speaking')
    return [
      { title: 'Say what the speaker gets', edits: behind("I'd [what I pay, cover or send].") },
      doSomething,
      ...(isKnown ? [told] : []),
    ];
  if (ask.type === 'referral')
    return [
      { title: 'Say what you would bring', edits: behind("I'd bring [one thing that helps the team].") },
      doSomething,
    ];
  if (ask.type === 'letter')
    return [
      { title: 'Promise to tell the outcome', edits: behind("I'll tell you in [month] how it turned out.") },
      ...(isKnown ? [told] : []),
    ];
  return [
    { title: 'Share what you learn', edits: add("I'll send you [what I learn from the others I ask].") },
    doSomething,
    ...(isKnown ? [told] : []),
  ];
}

const READERS_WORK =
  /\byour (?:[\p{L}\d'’-]+ ){0,3}(?:talk|lecture|keynote|panel|paper|article|book|novel|column|essay|post|blog|podcast|episode|interview|video|thread|course|class|seminar|workshop|decision|research|work|advice|answer)s?\b/iu;
