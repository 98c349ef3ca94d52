import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Give } from '../fact.ts';
import {
  ASKABLE,
  AUDIENCE,
  BARE,
  BLURBS,
  COSTS,
  DRAFTS,
  DUTIES,
  GETS,
  GIFT,
  HELD,
  HOLDS,
  JOURNEY,
  JUDGED,
  NO_DEED,
  OFFERED,
  OWN_SHOW,
  PART,
  PARTICLES,
  PAY,
  SENDS,
  SERVE,
  SHOWN,
  SHOWN_TO_ALL,
  SHOWS,
  SPREAD,
  SUBMITTED,
  SWAPS,
  THIRD,
  TRANSFER,
  TREAT,
  UNSHARED,
  WAGE,
  WALKS,
  WISHED,
  WRITES,
} from './deed-words.ts';
import { CLAUSE, objectFrom } from './object.ts';
import { isLoose, isReaderServed, isWanted, LOOSE_HELP } from './served.ts';
import { FOOD_WORDS, MATERIAL, NO_GIFT, VALUE } from './words.ts';

/** What a promise promises: where its verb stands, and whether it is a treat. */
export interface Deed {
  readonly span: Give['span'];
  readonly kind: 'offer' | 'hospitality' | 'convenience';
}

/** How it is put: a plain promise, a wish ("I'd like to"), a question ("can I"), or of somebody else ("the museum will"). */
export type PromiseKind = 'promise' | 'wish' | 'question' | 'other';

/** The first deed for the reader from `at` on: the verb itself, or one that is joined to it by "and". */
export function deedFrom(tokens: readonly Token[], at: number, kind: PromiseKind): Deed | undefined {
  const own = deedAt(tokens, at, kind);
  if (own !== undefined) return own;
  if (kind !== 'promise') return undefined;
  for (let to = at + 1; to < tokens.length && to < at + 14; to += 1) {
    const token = tokens[to] as Token;
    if (token.isAfterBreak || CLAUSE.has(token.word)) return undefined;
    if (token.word !== 'and' && token.word !== 'or' && token.word !== 'then') continue;
    const joined = deedAt(tokens, to + 1, kind);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

const SKIPPED = wordSet(
  'also gladly then happily certainly definitely absolutely even always personally to be of course can will',
);

function deedAt(tokens: readonly Token[], from: number, kind: PromiseKind): Deed | undefined {
  let at = from;
  while (at < tokens.length && SKIPPED.has(tokens[at]?.word ?? '') && at < from + 3) at += 1;
  const verb = tokens[at];
  if (verb === undefined || (verb.isAfterBreak && at > from)) return undefined;
  const { word } = verb;
  if (kind === 'wish' && !WISHED.has(word)) return undefined;
  if (
    kind === 'question' &&
    !ASKABLE.has(word) &&
    !/^(?:shall|should|want|need|to)$/.test(tokens[from - 2]?.word ?? '') &&
    tokens[from - 1]?.word !== 'to'
  )
    return undefined;
  if (kind === 'other' && !THIRD.has(word) && !isHuman(tokens, at)) return undefined;
  const object = objectFrom(tokens, at + 1);
  const words = object.map((it) => it.word);
  // "A part-time job" is no time.
  const near = words.slice(0, 9).filter((it, to) => it !== 'time' || !PART.has(words[to - 1] ?? ''));
  const deed = (what: Deed['kind']): Deed => ({
    kind: what,
    span: { start: verb.span.start, end: endOf(verb, object, what) },
  });
  // "I'd find your view useful" is what the reader would give.
  if (word === 'find' && words[0] !== 'you' && words.some((it) => JUDGED_AS.has(it))) return undefined;
  const isForReader = isReaderServed(near, word) || isWanted(near);
  if (TREAT.has(word) && words.slice(0, 7).some((it) => FOOD_WORDS.has(it)) && (kind !== 'question' || isForReader))
    return word === 'have' && !words.some((it) => it === 'ready' || it === 'waiting') ? undefined : deed('hospitality');
  if (word === 'feed' && isForReader && !near.includes('your')) return deed('hospitality');
  if ((word === 'buy' || word === 'treat') && near[0] === 'you' && near[1] !== 'out') return deed('hospitality');
  // A blurb to forward, a walk through the form: help with the task itself.
  const isHelp = (WALKS.has(word) && words[0] === 'you' && words[1] === 'through') || near.some((it) => BLURBS.has(it));
  if (isHelp && isForReader && kind !== 'wish') return deed('convenience');
  if (
    PAY.has(word) &&
    !words.slice(0, 2).some((it) => it === 'attention' || it === 'visit' || it === 'heed' || it === 'back')
  ) {
    const isMoney = near.some((it) => COSTS.has(it) || /^\d/.test(it));
    const next = tokens[at + 1];
    // "I can pay, not a lot, but I can pay."
    const isBare =
      word === 'pay' && kind === 'promise' && (next === undefined || next.isAfterComma || next.isAfterBreak);
    if (
      isMoney ||
      isBare ||
      (/^(?:pay|paying|pays|compensate|reimburse|reimburses)$/.test(word) &&
        (isForReader || words[0] === 'for' || words[0] === 'a'))
    )
      // Who pays the fare only sees to it that the task costs nothing.
      return deed(near.some((it) => JOURNEY.has(it)) && !near.some((it) => WAGE.has(it)) ? 'hospitality' : 'offer');
  }
  if (DRAFTS.has(word) && isReadyMade(near) && kind !== 'wish') return deed('convenience');
  // "Write it up for you": what it is done for is told, so "up" belongs to the verb.
  const isForYou = near.some((it, to) => it === 'you' && near[to - 1] === 'for');
  // "Send some more your way."
  const isYourWay = near.some((it, to) => it === 'way' && near[to - 1] === 'your');
  const isNoGift = !isYourWay && near.slice(0, 4).some((it) => NO_GIFT.has(it) && !(isForYou && PARTICLES.has(it)));
  const isValued = near.some((it, to) => VALUE.has(it) && !isOwnCopy(near, to));
  if (isNoGift && !isValued) return undefined;
  // "I'll send it to you" hands over what the message is about.
  if (SENDS.has(word) && BARE.has(words[0] ?? '')) return undefined;
  if (words[0] === 'that' || words[0] === 'with' || words.slice(0, 3).includes('back') || isForTask(tokens, at))
    return undefined;
  // "Our price sheet with all the numbers" is the sheet.
  const joint = near.findIndex((it, to) => 1 < to && it === 'with');
  const isMaterial =
    near.slice(0, joint < 0 ? undefined : joint).some((it) => MATERIAL.has(it)) && !isValued && !isBrought(word, near);
  // "I can give you until Friday."
  const isNothing = words.length === 1 && words[0] === 'you';
  if (TRANSFER.has(word) && !isMaterial && !isNothing && (isForReader || (isValued && OFFERED.has(word))))
    return deed('offer');
  // "Forward any openings I come across."
  if (
    kind === 'promise' &&
    SENDS.has(word) &&
    near[0] === 'any' &&
    near.some((it, to) => it === 'i' && FINDS.has(near[to + 1] ?? ''))
  )
    return deed('offer');
  if (
    SERVE.has(word) &&
    isForReader &&
    !(LOOSE_HELP.has(word) && isLoose(near)) &&
    !(JUDGED.has(word) && near.some((it) => SUBMITTED.has(it)))
  )
    return deed('offer');
  if (
    (word === 'donate' ||
      word === 'volunteer' ||
      word === 'trade' ||
      word === 'swap' ||
      (word === 'pitch' && words[0] === 'in')) &&
    kind === 'promise'
  )
    return deed('offer');
  if (
    SPREAD.has(word) &&
    words
      .slice(0, 12)
      .some(
        (it, to) =>
          AUDIENCE.has(it) && words.slice(Math.max(0, to - 3), to).some((own) => own === 'our' || own === 'my'),
      )
  )
    return deed('offer');
  // Any verb gives that has the reader and a thing behind it ("sketch you a plan"), or is done "for you".
  const isDone = words.some((it, to) => it === 'you' && 0 < to && words[to - 1] === 'for' && words[to + 1] !== 'to');
  const isDitransitive = words[0] === 'you' && GIFT.has(words[1] ?? '');
  // "I'll write it up for you": the thing that is asked for.
  if (kind === 'promise' && WRITES.has(word) && words[0] === 'it' && isDone) return deed('convenience');
  const isFree = kind === 'promise' && !isMaterial && !NO_DEED.has(word);
  if (isFree && (isDone || isDitransitive)) return deed('offer');
  if (isDitransitive && !isMaterial && words[1] !== 'my' && words[1] !== 'our' && GETS.has(word)) return deed('offer');
  // "Share the slides", "arrange a tour", "make the introduction", "review a pull request".
  if (
    kind === 'promise' &&
    !isMaterial &&
    word === 'share' &&
    !UNSHARED.has(words[0] ?? '') &&
    !near.some((it) => SHOWN_TO_ALL.has(it))
  )
    return deed('offer');
  if (kind === 'promise' && SHOWS.has(word) && near.some((it) => SHOWN.has(it)))
    return deed(near.some((it) => OWN_SHOW.has(it)) ? 'hospitality' : 'offer');
  // "Give a guest lecture in your course", "take Friday's shift so you can go".
  if (HOLDS.has(word) && near.some((it) => HELD.has(it)) && near.includes('your')) return deed('offer');
  if (kind === 'promise' && SWAPS.has(word) && near.some((it) => DUTIES.has(it)) && hasYou(tokens, at))
    return deed('offer');
  if (kind === 'promise' && word === 'review' && near.slice(0, 3).some((it) => it === 'pr' || it === 'pull'))
    return deed('convenience');
  // "I'd sweep the floor": nobody does that for pleasure.
  if (kind === 'promise' && CHORES.has(word) && /^(?:the|every|all|any|dishes|pots|up)$/.test(words[0] ?? ''))
    return deed('offer');
  if ((word === 'throw' || word === 'chip' || word === 'kick') && words[0] === 'in') return deed('offer');
  if (kind === 'promise' && word === 'have' && (isServedByOther(words) || isDoneTo(words))) return deed('offer');
  // "Leave a loaf on your desk."
  if (
    kind === 'promise' &&
    LEAVES.has(word) &&
    GIFT.has(words[0] ?? '') &&
    !isMaterial &&
    AT_YOUR.test(words.join(' '))
  )
    return deed('offer');
  if (SHOWS.has(word) && near.some((it) => JOURNEY.has(it) || it.startsWith('transport'))) return deed('hospitality');
  if (word === 'get' && words[0] === 'you' && (words[1] === 'in' || words[1] === 'into')) return deed('offer');
  if (word === 'send' && kind === 'promise' && TO_YOUR.test(words.join(' '))) return deed('offer');
  // "We offer two sizes" tells of a trade.
  const isTrade = /^(?:i|we)$/.test(tokens[at - 1]?.word ?? '') && !near.some((it) => VALUE.has(it) || COSTS.has(it));
  // "Offer the job to Ann."
  const isToOther = object.some(
    (it, to) => it.word === 'to' && (object[to + 1]?.isCapital === true || OTHERS.has(object[to + 1]?.word ?? '')),
  );
  if (word === 'offer' && GIFT.has(words[0] ?? '') && !isMaterial && !isTrade && !isToOther) return deed('offer');
  return undefined;
}

/** "A copy of my resume" is the resume itself. */
const isOwnCopy = (words: readonly string[], at: number) =>
  /^cop(?:y|ies)$/.test(words[at] ?? '') && words[at + 1] === 'of' && words[at + 2] === 'my';

/** "Bring the samples you wanted": the reader asked for them. */
const isBrought = (verb: string, words: readonly string[]) => verb === 'bring' && isWanted(words);

/** "Draft a message you could forward": help with the task itself. */
const isReadyMade = (words: readonly string[]) =>
  words.some((it, at) => 1 < at && it === 'you' && CAN.has(words[at + 1] ?? '') && READY.has(words[at + 2] ?? ''));
const CAN = wordSet('can could may might');
const READY = wordSet('forward send paste use sign share adapt edit copy pass simply just');

const JUDGED_AS = wordSet('useful helpful valuable invaluable interesting fascinating');
const CHORES = wordSet('sweep mop scrub wash peel rake weed shovel mow dust vacuum');
const FINDS = wordSet('find come see hear get spot receive');
const OTHERS = wordSet('him her them someone somebody');
const LEAVES = wordSet('leave drop put set');
const AT_YOUR = /\b(?:on|at|in) your (?:desk|door|doorstep|porch|chair|mailbox|office|garage)\b/;
/** "Have your bike repaired." */
const isDoneTo = (words: readonly string[]) => words[0] === 'your' && words.slice(2, 4).some((it) => /..ed$/.test(it));
const TO_YOUR = /\b(?:over|round|around|out) to \w+ your\b/;
/** "Have my cousin look at your roof"; "have Dana call you" is no gift. */
const isServedByOther = (words: readonly string[]) =>
  /^(?:my|our|someone|somebody)$/.test(words[0] ?? '') &&
  words.slice(1, 5).some((it) => SERVES.has(it)) &&
  (words.includes('your') || words.some((it, at) => it === 'you' && words[at - 1] === 'for'));
const SERVES = wordSet(
  'book arrange look fix repair paint clean design build mow install check help drive edit translate bake cook deliver',
);
const hasYou = (tokens: readonly Token[], at: number) =>
  tokens.slice(at).some((it) => it.word === 'you' || it.word === 'your');

/** "My wife will show you": a person, named or not. */
function isHuman(tokens: readonly Token[], at: number): boolean {
  const from = Math.max(0, at - 4);
  return tokens
    .slice(from, at)
    .some(
      (it, index) =>
        PEOPLE.has(it.word) || (it.isCapital && it.word.length > 2 && from + index > 0 && !OPENERS.has(it.word)),
    );
}

const PEOPLE = wordSet(`
  he she he'll she'll wife husband brother sister son daughter mother father mom mum dad colleague assistant partner boss uncle aunt cousin
  neighbor neighbour friend volunteers staff crew
`);
const OPENERS = wordSet('this that the it these those there your our what which and but when will would can shall');

/** "I'll send it to you for your comments", "… so that you can check it": the task itself. */
function isForTask(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at, at + 16).map((it) => it.word);
  return FOR_TASK.test(rest.join(' '));
}

const FOR_TASK =
  /\b(?:to you for|for (?:your |you to )?(?:review|comments?|approval|input|signature|initials|feedback|consideration|sign)|to (?:review|sign|approve|fill|check)|so (?:that )?you can|as soon as|once)\b/;

/** A treat is shown with what is served, a sum with its currency; of other deeds the verb will do. */
function endOf(verb: Token, object: readonly Token[], kind: Deed['kind']): number {
  const at = object
    .slice(0, 6)
    .findIndex((it) => (kind === 'hospitality' ? FOOD_WORDS.has(it.word) : /^\d/.test(it.word)));
  if (at < 0 || (kind === 'offer' && !PAY.has(verb.word))) return verb.span.end;
  const last = object[at + (kind === 'offer' ? 1 : 0)] ?? object[at];
  return last?.span.end ?? verb.span.end;
}
