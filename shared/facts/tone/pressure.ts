import type { Prose } from '../../text/prose.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { namedDays } from '../../when/names.ts';
import type { PressureKind } from '../fact.ts';
import { type Found, hasWord, isDenied, isSaid, longestOnly, type PhraseFact, phraseReader } from '../search.ts';
import { pressurePhrases } from './pressure-phrases.ts';

const MUST_BE = wordSet('be have know realize wonder think feel get see hear remember also already');

/** Reads the words that leave the reader no room: demands, urgency, presumption, debt, reproach, thanks in advance. */
export function readPressure(prose: Prose): readonly PhraseFact<PressureKind>[] {
  return longestOnly(readAll(prose));
}

const readAll = phraseReader(pressurePhrases, isPressing);

function isPressing(found: Found<PressureKind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  if (kind !== 'reproach' && kind !== 'debt' && !isSaid(found)) return false;
  const next = tokens[last + 1]?.word ?? '';
  const before = tokens[first - 1]?.word ?? '';
  if (kind === 'demand') {
    // "No reply is needed", "no further action is required", "a reply is needed only if you can't" give room.
    if (next === 'only' || (!tokens[first]?.isAfterBreak && hasWord(tokens, NO, first - 2, first))) return false;
    // "You must be busy" supposes; "if you need to", "whatever you have to do", "what you need to know" leave room.
    if (tokens[last]?.word === 'must' && MUST_BE.has(next)) return false;
    // "You must not hurry", "I need you to know that a no is fine": nothing is to be done.
    if (next === 'not' && EASED.has(tokens[last + 2]?.word ?? '')) return false;
    if (WRITER.has(tokens[first]?.word ?? '') && tokens[last]?.word === 'to' && next === 'know') return false;
    if (
      tokens[first]?.word === 'you' &&
      !hasWord(tokens, LOSS, first, last + 1) &&
      (LEAVES_ROOM.has(before) ||
        isRelative(tokens, first) ||
        (EASY.has(next) && !hasWord(tokens, SIMPLY, first, last)))
    )
      return false;
  }
  if (
    (kind === 'urgency' || kind === 'demand') &&
    NOW.has(tokens[last]?.word ?? '') &&
    !NEEDS.has(tokens[first]?.word ?? '') &&
    (AFTERWARDS.has(next) || (hasWord(tokens, OWN, first - 7, first) && !hasWord(tokens, NEEDS, first - 7, first)))
  )
    return false;
  // "It begins immediately" tells; "please answer immediately" presses.
  if (kind === 'urgency' && NOW.has(tokens[last]?.word ?? '') && !hasWord(tokens, ORDERS)) return false;
  // "You owe me a pint", "the recipe you promised": a thing, and no lever.
  if (kind === 'debt' && tokens.slice(first, last + 1).some((it) => /^(?:owe|promised)$/.test(it.word))) {
    const isThing =
      /^(?:a|an|the|some|for|money|\d.*)$/.test(next) &&
      !/^(?:favou?r|answer|reply|response|explanation|apology|decision)/.test(tokens[last + 2]?.word ?? '');
    const isWhich =
      before !== '' && tokens[first]?.isAfterBreak !== true && !/^(?:and|but|because|so|as)$/.test(before);
    if (isThing || isWhich) return false;
  }
  if (kind === 'reproach' && THIRD.has(next)) return false;
  // "Don't stay up for my sake."
  if (kind === 'debt' && tokens[first]?.word === 'for' && isDenied(found)) return false;
  // "In waiting for your answer, please accept my best regards" closes a letter.
  if (kind === 'presumption' && hasWord(tokens, CLOSING, last + 1)) return false;
  // "The third time I'm writing about my parcel": an office needs the count; to ask and to tell three times reproaches.
  if (
    kind === 'reproach' &&
    COUNTING.has(tokens[first]?.word ?? '') &&
    hasWord(tokens, COUNTED, first, last + 1) &&
    !hasWord(tokens, TELLING, first, last + 3)
  )
    return false;
  // "I haven't heard from the bank": somebody else is late.
  const from = tokens.findIndex((it, at) => first <= at && at <= last + 1 && it.word === 'from');
  if (kind === 'reproach' && from >= 0 && !READER.has(tokens[from + 1]?.word ?? '')) return false;
  // "Looking forward to our lunch on Friday": it is settled.
  if (kind === 'expectation' && hasWord(tokens, OUR, first, last + 1) && tokens.slice(last).some(isDated)) return false;
  // "A few last minute details" are small things.
  if (kind === 'urgency' && tokens[last]?.word === 'minute' && MINOR.has(next)) return false;
  // "He is frustrated with the form" tells of somebody else.
  if (kind === 'reproach' && hasWord(tokens, OTHERS, first - 3, first)) return false;
  // "Thanks for your quick reply": it has come already.
  if (kind === 'presumption' && /^thank/.test(tokens[first]?.word ?? '') && hasWord(tokens, COME, last + 1, last + 2))
    return false;
  if (
    kind === 'demand' &&
    tokens[first]?.word === 'otherwise' &&
    PLAN.has(tokens[first + 1]?.word ?? '') &&
    !hasWord(tokens, LOSS, first, last + 4)
  )
    return false;
  // "Or else we'll be late": a threat says no more than "or else".
  if (kind === 'demand' && tokens[last]?.word === 'else' && /^(?:i|we|it|they)\b/.test(next)) return false;
  // "You have to turn left", "I'm sure you'll love it" tell the reader something of use.
  if (kind === 'presumption' && hasWord(tokens, SURE, first, last) && EASY_VERBS.has(next)) return false;
  if (
    kind === 'presumption' &&
    (ASSUMES.has(tokens[first + 1]?.word ?? '') || ASSUMES.has(tokens[first]?.word ?? '')) &&
    KNOWS.has(next)
  )
    return false;
  if (kind === 'urgency' && isOwnHaste(tokens, first, last)) return false;
  // "I was called away on an urgent family matter" tells of the writer's own.
  if (kind === 'urgency' && tokens[last]?.word === 'urgent' && ARTICLES.has(before) && !hasWord(tokens, CALLS_ON))
    return false;
  // "If it is urgent", "should the matter be time sensitive": only supposed.
  if (kind === 'urgency' && isSupposed(tokens, first)) return false;
  // "Urgent care" is a clinic.
  if (kind === 'urgency' && next === 'care') return false;
  // "Nothing urgent", "no rush" and "no immediate urgency" take pressure away; "no, urgent" does not.
  const { isAfterBreak, isAfterComma } = tokens[first] as Token;
  if (kind === 'urgency' && !isAfterBreak && !isAfterComma && hasWord(tokens, NONE, first - 2, first)) return false;
  // "It requires my immediate attention": the writer is pressed.
  return kind === 'reproach' || (before !== 'my' && before !== 'our');
}

const NONE = wordSet('nothing no non');
const ARTICLES = wordSet('an some another');
const CALLS_ON = wordSet('you your please need help');

/** "The guys you need to talk to": a noun stands right before it. */
function isRelative(tokens: readonly Token[], first: number): boolean {
  const [before, you] = [tokens[first - 1], tokens[first] as Token];
  return before !== undefined && !you.isAfterBreak && !you.isAfterComma && !OPENS.has(before.word);
}

const OPENS = wordSet('but because think remember afraid then therefore sorry now');

/** "I'll send it as soon as possible", "you will be called asap": the writer's haste, and not the reader's. */
function isOwnHaste(tokens: readonly Token[], first: number, last: number): boolean {
  // "I plan to leave as soon as possible", "humor is needed right now": nobody is told to.
  if (WRITER.has(tokens[0]?.word ?? '') && hasWord(tokens, HASTY, first, last + 1) && !hasWord(tokens, TOLD))
    return true;
  for (let at = first - 1; at >= 0 && first - at <= 10; at -= 1) {
    const { word, isAfterBreak } = tokens[at] as Token;
    if (word === "i'll" || word === "we'll") return true;
    if (word === 'will' && PERSON.has(tokens[at - 1]?.word ?? '')) return true;
    if (word === 'you' || word === 'please' || isAfterBreak) return false;
  }
  return false;
}

function isSupposed(tokens: readonly Token[], first: number): boolean {
  for (let at = first - 1; at >= 0 && first - at <= 5; at -= 1) {
    const { word, isAfterBreak } = tokens[at] as Token;
    if (
      (word === 'if' && !ASKED.has(tokens[at + 1]?.word ?? '')) ||
      (word === 'should' && at === 0) ||
      word === 'unless'
    )
      return true;
    if (isAfterBreak || word === 'please') return false;
  }
  return false;
}

const NO = wordSet('no');
const EASED = wordSet('hurry rush worry feel think trouble bother fret apologize apologise thank');
const CLOSING = wordSet('regards salutations compliments greetings respects remain');
const COUNTING = wordSet("second third fourth fifth sixth 2nd 3rd 4th i we i've we've");
const COUNTED = wordSet('time times twice email mail message letter attempt');
const TELLING = wordSet(
  'ask asked asking told tell telling remind reminded reminding request requested reminder answer response word last had follow',
);
const READER = wordSet("you your you're anyone anybody");
const OUR = wordSet('our');
const MINOR = wordSet(
  'detail details change changes arrangements preparations edits touches adjustments shopping items cancellation cancellations',
);
const isDated = ({ word }: Token) => namedDays.has(word) || /^\d/.test(word);
const HASTY = wordSet('asap soon now immediately away once p');
const WRITER = wordSet("i we i'm we're i'd they he she it");
const TOLD = wordSet("you your please let let's lets need needs require someone");
const ASKED = wordSet('you i we');
const SIMPLY = wordSet('simply just absolutely really');
const OTHERS = wordSet('he she they customer client');
const COME = wordSet('reply response answer turnaround email note feedback replies');
const PERSON = wordSet('i we he she they you it');
const ORDERS = wordSet(
  'please pls need needed needs must reply respond call send answer act contact confirm come want require required urge kindly get',
);
const NEEDS = wordSet('need must require needs');
const THIRD = wordSet('him her them either');
const PLAN = wordSet('i we');
const LOSS = wordSet('lose miss forfeit cannot');
const SURE = wordSet('sure certain confident positive doubt');
const EASY_VERBS = wordSet('love like enjoy find be have get hear see understand remember know');
const ASSUMES = wordSet('assume presume expect trust');
const KNOWS = wordSet('have know are got saw received heard mean meant were had');
const NOW = wordSet('away immediately once delay now instant');
const AFTERWARDS = wordSet('after afterwards afterward before following upon adjacent next available');
const OWN = wordSet("i'll we'll i we i'd he she they will");
const LEAVES_ROOM = wordSet(
  'if what whatever that which when whenever where wherever things all anything everything information details once unless in case until before time as how than whether and so',
);
const EASY = wordSet(
  'do know bring wear worry prove pay turn cross go see try visit taste take get buy ring press park walk come follow',
);
