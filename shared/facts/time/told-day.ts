import type { Prose } from '../../text/prose.ts';
import { slice } from '../../text/span.ts';
import { inWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { TimeExpression } from '../../when/expression.ts';
import type { Ask } from '../fact.ts';

// Whether the day that a clause names is offered for the meeting, or told of something else.

type Tokens = Prose['sentences'][number]['tokens'];

/** Whether the asks are for presence at some time. */
export function isPresence({ type }: Ask): boolean {
  return type === 'meeting' || type === 'speaking' || type === 'mentoring';
}

export const occasions = wordSet(
  'meet meeting call talk chat lunch coffee dinner breakfast drinks interview session event scheduled held begins begin starts start place reception party conference workshop panel lecture seminar webinar keynote ceremony recording zoom video phone',
);

/** "Would you come? The concert is on Saturday." The day of a call stands in no other sentence that does not offer it. */
export function isOfAsk(
  tokens: Tokens,
  sentence: number,
  presence: readonly Ask[],
  askTokens: Tokens,
  timesOf: (sentence: number) => readonly TimeExpression[],
): boolean {
  const isAttended = presence.some((it) => it.type === 'speaking') || askTokens.some((it) => ATTENDS.has(it.word));
  const isSame = tokens.some((it) => occasions.has(it.word) && askTokens.some((other) => other.word === it.word));
  const isNear = presence.some((it) => Math.abs(it.sentence - sentence) <= 1);
  return (
    ((isAttended && tokens.some((it) => occasions.has(it.word))) || ((isAttended || isSame) && isNear)) &&
    presence.every((it) => timesOf(it.sentence).every((other) => other.kind === 'duration'))
  );
}

const ATTENDS = wordSet('join joining come coming attend attending invite inviting');
const OFFERS = wordSet(
  "would could can might let let's free available availability open propose suggest happy suits suit works fits fit say either option options slot slots prefer preferably best better ideal ideally great good fine perfect ok okay convenient flexible",
);
const HERE =
  /\b(?:i|we|you)(?:'m|'re|'ll| am| are| will| shall)? (?:be )?(?:\w{3,}ly |just |also |only |both |still )?(?:in(?! touch)|at|around|near|nearby|here|there|home|passing|over|up|down|coming|come|meet|see|visit(?:ing(?! my))?|call)\b|\b(?:i|we|you) (?:have|has) (?:time|a (?:gap|break|slot|window))\b|^(?:it|this|that)(?:'s| is| will be)\b/;

/** "Great talking on Friday": it was. */
const ENJOYED =
  /^(?:so |really |very )?(?:great|good|nice|lovely|wonderful|fun) (?:\w+ing|to (?:meet|see|talk|chat|speak|catch))\b/;

/** "I could do Thursday", "Friday, maybe", "I'm in town on Monday" offer the day; "the board meets on Thursday" tells of it. */
export function offersDay(tokens: Tokens, { span }: TimeExpression): boolean {
  const others = tokens.filter((it) => it.span.end <= span.start || span.end <= it.span.start);
  if (others.every((it) => PLAIN.has(it.word) && it.word !== 'work')) return true;
  const words = inWords(others);
  if (ENJOYED.test(words)) return false;
  // "I work on Thursday."
  if (others.some((it, at) => OFFERS.has(it.word) || (it.word === 'work' && !SUBJECT.has(others[at - 1]?.word ?? ''))))
    return true;
  return HERE.test(words) && !/\bdue\b/.test(words);
}

/** "A call before the interview? **It's** on Friday": the day of what the ask names, and not of the call. */
export const isOfNamed = (tokens: Tokens, askTokens: Tokens) =>
  /^it\b/.test(tokens[0]?.word ?? '') &&
  askTokens.some((it) => /^(?:about|before)$/.test(it.word)) &&
  !askTokens.some((it) => ATTENDS.has(it.word));

/** "Five minutes to talk about Friday?", and not "how about Friday?", "about 3". */
export const isTopic = ({ masked }: Prose, time: TimeExpression) =>
  time.kind === 'point' &&
  time.clock === undefined &&
  /(?<!\b(?:how|what|think|feel)) about $/i.test(masked.slice(0, time.span.start).slice(-20));

/** "I was thinking Thursday or Friday", and of nobody. */
export const isThought = (tokens: Tokens, { span }: TimeExpression) =>
  tokens[indexFrom(tokens, span.start) - 1]?.word === 'thinking';

/** "I have a gap on Thursday. Could we talk **then**?" */
export const refersBack = (tokens: Tokens) =>
  tokens.some(
    (it, at) =>
      it.word === 'then' && 0 < at && !/^(?:before|until|till|by|since|and|but)$/.test(tokens[at - 1]?.word ?? ''),
  );

const SUBJECT = wordSet("it i he she they we you that it's i'm we're they're he's she's that's i'll we'll you're");

/** "My contract ends on Friday, so could we talk", "could we talk before the board sits on Friday": a day that another clause tells of. */
export function isOfOtherClause(tokens: Tokens, time: TimeExpression, own: readonly Ask[]): boolean {
  const { clause } = own.find(isPresence) as Ask;
  const first = indexFrom(tokens, clause.start);
  const at = indexFrom(tokens, time.span.start);
  if (time.span.end <= clause.start) {
    // "We play squash tomorrow night if you want to join us."
    if (time.kind === 'vague' || tokens.slice(first).some((it) => /^(?:join|attend)$/.test(it.word))) return false;
    const next = indexFrom(tokens, time.span.end);
    const joint = tokens
      .slice(next, first + 1)
      .findIndex((it) => it.isAfterComma || it.isAfterBreak || JOINTS.has(it.word));
    const told = tokens.slice(0, next + joint);
    // "On Thursday, could we …", "after class on Thursday, could we …"
    const isPhrase = /^(?:after|before|at|on|in|during|for|from|over|next|this|by)$/.test(told[0]?.word ?? '');
    return (
      0 <= joint &&
      (!isPhrase || told.some((it) => SUBJECT.has(it.word))) &&
      !offersDay(told, time) &&
      !refersBack(tokens)
    );
  }
  const lead = tokens.findLastIndex(
    (it, index) =>
      first < index &&
      index < at &&
      LEADS_CLAUSE.has(it.word) &&
      ASIDE.has(tokens[index + 1]?.word ?? '') &&
      // "Would you and your wife have lunch with us?"
      tokens[index - 1]?.word !== 'you',
  );
  const word = tokens[lead]?.word ?? '';
  const isElsewhere = () => !offersDay(tokens.slice(lead + 1), time);
  if (time.kind === 'vague' || lead < 0)
    return /^(?:before|because|since|until)$/.test(word) || (word === 'as' && isElsewhere());
  return /^(?:before|until|so)$/.test(word) || isElsewhere();
}

/** "Is there enough if I wait until Mr. Lay returns on October 3?": a day of somebody else's, inside a clause of its own. */
export function isOfReason(tokens: Tokens, { span, kind }: TimeExpression, { clause }: Ask): boolean {
  const first = indexFrom(tokens, clause.start);
  const at = indexFrom(tokens, span.start);
  const lead = tokens.findLastIndex(
    (it, index) => first < index && index < at && /^(?:until|when|while|as)$/.test(it.word),
  );
  const next = tokens[lead + 1];
  return (
    kind !== 'vague' &&
    0 < lead &&
    lead + 2 < at &&
    next !== undefined &&
    ((next.isCapital && next.word !== 'you') || ASIDE.has(next.word))
  );
}

const JOINTS = wordSet('and but so');
const LEADS_CLAUSE = wordSet('before because since until so as when once while that which and but');

/** "To discuss the year end plan", "about the Dec 3 incident", "meet about the weekend outage": the time names a thing. */
export function isNaming(tokens: Tokens, { span }: TimeExpression, { masked }: Prose): boolean {
  const at = indexFrom(tokens, span.start);
  const next = tokens[indexFrom(tokens, span.end)];
  const isLed = /^(?:the|this|that|your|our|my)\b/i.test(slice(masked, span));
  const from = isLed ? at - 1 : at - 2;
  if (!isLed && !/^(?:the|your|our|my|his|her|their)$/.test(tokens[at - 1]?.word ?? '')) return false;
  return (
    TOPIC.has(tokens[from]?.word ?? '') &&
    next !== undefined &&
    !next.isAfterBreak &&
    !next.isAfterComma &&
    /^[a-z]/.test(next.word) &&
    !PLAIN.has(next.word) &&
    !/(?:ly|ing)$/.test(next.word)
  );
}

export const TOPIC = wordSet('about discuss discussing on regarding over concerning review cover re plan before after');

const ASIDE = wordSet("it i we he she they that it's i'm we're they're the my your our his her their");
export const PLAIN = wordSet(
  'for at to in on if so and or please because as by when with before after until between from that it morning afternoon evening night noon i we you is would works work but then sometime thanks thank instead maybe perhaps either too also about around any time not no yes only once while where over via near during since this next rather say early late earlier later',
);

/** The index of the first token that stands at `offset` or later. */
export function indexFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.span.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
