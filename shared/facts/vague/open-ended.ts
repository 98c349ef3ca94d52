import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import type { Span } from '../../text/span.ts';
import { inWords, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, hasWord, isSaid, phraseReader } from '../search.ts';

/**
 * Wording that by itself leaves the reader to work something out: what for ("pick your brain", "would love to connect"), the
 * topic ("learn about your experience"), the advice ("any tips"), the calendar ("whenever works").
 */
export interface OpenEnded {
  readonly span: Span;
  readonly kind: OpenKind;
  /** "Pick your brain about startups": a topic is there, and too thin to be one. */
  readonly isThin: boolean;
}

export type OpenKind = 'purpose' | 'topic' | 'advice' | 'calendar' | 'length';

const WISH = '(love|like|hoping|hope|want|wanted|happy|excited|keen|thrilled|glad|honored|honoured)';
const JOIN =
  '(connect|network|touch base|catch up|link up|reconnect|be in touch|get in touch|meet you|get to know you|get acquainted|compare notes|collaborate|work together|join forces)';
const LIFE =
  '(experience|experiences|journey|path|career|career path|career journey|background|story|role|company|firm|team|organization|work|job|perspective|perspectives|insight|insights|industry|field|expertise|trajectory|professional journey|career story|business|life)';
const ADJECTIVE =
  '(professional|own|personal|past|amazing|incredible|unique|overall|extensive|vast|broad|impressive|inspiring|great|current|career|whole|entire|valuable|remarkable|fascinating|interesting|wonderful|exciting)';
const LEARN =
  '(learn|learning|hear|hearing|know|knowing|find out|finding out|understand|understanding|chat|chatting|talk|talking|speak|speaking|discuss|discussing|ask|asking|tell <me> about|explore|exploring|curious|conversation|call)';
const HELP =
  '(advice|tips|tip|guidance|pointers|pointer|insight|insights|help|thoughts|suggestions|suggestion|feedback|input|wisdom|words of wisdom|assistance|support|direction|recommendations|ideas|information|info|perspective)';
const SUITS =
  '(works|work|suits|suit|is best|is good|is convenient|is easiest|is most convenient|fits|would work|would suit|would be best|would be good|might work|might suit|works best|suits best|best suits|best works)';

const find = phrases<OpenKind>({
  purpose: [
    '(add|adding|have) you (to|in) my (professional|personal|business|linkedin)? network',
    '(expand|expanding|grow|growing|build|building|widen) my (professional|personal|business)? network',
    "(let's|let us) connect (here|on linkedin)? $",
    `(would|i'd|we'd|i'll|will)? (really|very much|absolutely|just|also|so)? ${WISH} to (maybe|just|also|really|finally|possibly|briefly)? ${JOIN}`,
    '(pick|picking) (your|ur) (brain|brains)',
    '(touch|touching) base',
    '(grab|get|have|do|share|grabbing|getting|having) (a|some|a quick|a cup of)? (virtual)? (coffee|drink|tea|beer|lunch|bite) (sometime|some time|soon|one day|someday|some day|one of these days|at some point|together sometime)',
    '(hop|jump|get|hopping|jumping|getting) on (a|the) (quick|brief|short|five minute|10 minute|15 minute|20 minute|30 minute)? (call|phone|zoom|zoom call|video call|meet)',
    `(we|i) (could|can|should|might) (just|maybe|also|perhaps|totally|really|definitely)? (connect|touch base|catch up|link up|network|collaborate|work together|team up|join forces)`,
    `(could|can|shall|should|might) (we|i) (just|maybe|also|perhaps|please)? (connect|touch base|catch up|link up|network)`,
  ],
  topic: [
    `${LEARN} ((to|with|from)? (you|<me>))? (for .. ..)? (more|all|a bit|a little|a bit more|a little more|a little bit more)? (about|of|on|regarding|through)? your ${ADJECTIVE}? ${LIFE} (and (your)? ${ADJECTIVE}? ${LIFE})?`,
    `${LEARN} (to you|with you|you|from you)? (more|all|a bit|a little|a bit more|a little more)? (about)? how you (got|ended up|came to be|got to) (where you are|to where you are|there|here) (today|now)?`,
    `${LEARN} (to you|with you|you)? (more)? (about)? (the|any|some|potential|possible|new|career|job|future|business|other|various|several|mutual)? (potential|possible|new|career|job|future|business|mutual|collaboration|partnership|research)? (opportunities|possibilities|synergy|synergies|ideas|issues|things|topics)`,
    `${LEARN} (to you|with you|you)? (about)? (how|whether|ways|if) <i> (can|could|might|may)? (work together|collaborate|partner|team up|join forces|help each other|do business)`,
  ],
  advice: [
    `what (advice|tips|guidance|wisdom|words of wisdom) (do|would|could|can) you (have|give|offer|share)`,
    `any (and all|other|kind of|sort of|bit of|additional|general|further|career|useful|possible|professional|words of|piece of|form of)? ${HELP} (at all|you have|you can offer|you could offer|you can give|you could give|you can share|you could share|you might have|you may have|or ${HELP}|and ${HELP})?`,
  ],
  length: [
    '(have|spare|find|make|got|take|free up|give me|give us|lend me) (some|any|a little|a little bit of|a bit of|a few moments of|the)? (of your)? (your)? (free|spare)? time (to|for|in|on|this|next|sometime|soon|tomorrow|today|after|before|over|with|around|available|<weekday>|$)',
    '(a few|a couple of|a couple|several|some) (of your)? (minutes|moments|mins)',
    '(a|one) (quick|brief|spare|free)? (moment|minute|second) (of your time|to|for)',
    '(some|a little|a bit|a little bit|a few moments) of your (valuable|precious|busy)? time',
    'some time (to|for|with|together|on|next|this)',
    '(a|another) (very|super|really)? (quick|short|brief|little) (phone|video|zoom|virtual|intro|introductory|coffee)? (chat|call|talk|conversation|meeting|discussion|sync|catch up|interview|session)',
    '(talk|chat|meet|speak|connect) (with you|to you)? (briefly|quickly)',
  ],
  calendar: [
    `(whenever|whatever|whichever) (day|time|day and time|days|times|slot)? (or (day|time))? ${SUITS} (for|with)? (you|your schedule|your calendar)?`,
    `(what|when) ${SUITS} (for|with) (you|your schedule|your calendar)`,
    `what (day|time|days|times|date|dates) ${SUITS} (for|with)? (you|your schedule|your calendar)?`,
    "(whenever|any time|anytime) (is|it is|it's|that is|that's)? (convenient|good|best|easy|easiest|most convenient) (for|to) you",
    "(tell|send|give|let) <me> (know)? ... when (you are|you're|you have) (next)? (free|available|around|time)",
    '(tell|send|give|offer|let|share|suggest|propose|name) .. .. .. (times|dates|slots) (that|which|when)? (work|suit|fit|are (good|convenient)|would (work|suit)|might (work|suit)|you have (available|free|open))',
    "(whenever|any time|anytime) (you are|you're|you have) (free|available|time|a moment|a minute|a free moment|a spare moment)",
    'at your (earliest|own|first|best)? (convenience|leisure)',
    'let <me> know (what|when|which|if|whether|of|about|your) .. (works|work|suits|suit|availability|available|free|convenient|schedule|calendar|can do|best|could make|can make)',
    'let <me> know (a few|some|a couple of|two or three|several) (good)? (times|dates|days|slots) (that|which)? (work|suit|are|would|you) (for)? (you)?',
    'let <me> know a (good|convenient)? (time|day|date) (that|which)? (works|suits|is good|is best|to)?',
    '((know|tell <me>) when (would|might|will|could) be? (suit|convenient)|(when|time) (it)? (is|would be) .. you to (meet|talk|speak|chat|have (a|an)))',
    '(are|would|will) you (be)? (free|available) (to (talk|chat|meet|speak|connect|discuss|catch up|hop|do|join)|for (a|an|coffee|lunch|me|us|this|<number> (minutes|mins|hours?))|sometime|any time|anytime|at all|at any|this|next|in the|soon|over the|$)',
    '(what|how) (does|is|do|are) (your|you) (calendar|schedule|week|diary|availability) (look|looking)? (like)?',
    '(do you have|have you|you have|is there) any (availability|openings in your|free slots|room in your)',
    '^ any availability',
    '(share|send me|send us|tell me|tell us|give me|please advise of|advise of|advise on|advise me of|provide) .. your (availability|available times|free times|free slots)',
    '(what|which) (time|times|day|days|date|dates) (works|work|suits|suit|is|are|would) (best|good|convenient|well|you)? .. (you)?',
    '(when|what time) (is|are|would|will|might) (you|it|be|a good time|good|convenient|best) ... (free|available|convenient|good|work|for you|talk|chat|meet|suit you)',
    'when (could|can|should|might) we (meet|talk|chat|speak|do this|connect|get together|have)',
    '(find|pick|choose|suggest|propose|name) (a|any|some|us a|me a) (mutually)? (good|convenient|suitable|agreeable)? (time|day|date|slot|times) (that|which|when) (works|work|suits|suit|is|would|you)',
    '(find|pick|choose|suggest|propose) (a|some) (mutually)? (good|convenient|suitable|agreeable) (time|day|date|slot|times)',
    '(please)? find (some time|a time) (to|for|on) (schedule|meet|talk|chat|book|my calendar|our calendar)',
    'i can (make myself available|work around your)',
    '(work|plan|schedule) around (your|you)',
    'what you can do $',
    'what (would|might) be a (good|convenient) (time|day) (to|for)',
  ],
});

/** Reads open-ended wording that the writer means; what goes on to bind it, is told of the past or is offered is left out. */
export const readOpenEnded: (prose: Prose) => readonly OpenEnded[] = phraseReader(find, isMeant, (found) => ({
  kind: found.kind,
  span: spanOf(found),
  isThin: isThin(found),
}));

const BEFORE_PAST = wordSet(
  'enjoyed loved liked appreciated heard great nice wonderful for pleasure after was were thanks',
);
const CONNECT_OBJECTS = wordSet(
  'the a an this that these your my our his her their it them him her us me two both port pin cable people',
);

function isMeant(found: Found<OpenKind>): boolean {
  const {
    sentence: { tokens },
    first,
    last,
    kind,
  } = found;
  if (!isSaid(found) || found.sentence.block.zone === 'subject') return false;
  const before = tokens[first - 1]?.word ?? '';
  const next = tokens[last + 1];
  switch (kind) {
    case 'purpose':
      // "Connect you with Amir" is a gift, "connect the sensor" is work.
      if (
        next !== undefined &&
        !next.isAfterBreak &&
        !next.isAfterComma &&
        (CONNECT_OBJECTS.has(next.word) || next.word === 'you') &&
        /^(?:connect|network|meet|reconnect)$/.test(tokens[last]?.word ?? '')
      )
        return false;
      return !isBound(tokens, last);
    case 'topic':
      return !BEFORE_PAST.has(before) && !isBound(tokens, last) && !isExemplified(tokens, last);
    case 'advice':
      if (isLikeWriter(tokens, last)) return isWanted(tokens, first, last);
      if (tokens[first]?.word === 'what') return false;
      // "Any thoughts on **where** we should eat?"
      return (
        isWanted(tokens, first, last) &&
        !isBound(tokens, last) &&
        !/^(?:where|which|whether|when|who)$/.test(tokens[last + 2]?.word ?? '')
      );
    case 'length':
      return !tokens.some(
        (it, at) => /^(?:minutes?|mins?|hours?)$/.test(it.word) && /^\d/.test(tokens[at - 1]?.word ?? ''),
      );
    case 'calendar':
      // "Let me know if you can make it" asks who comes.
      if (tokens[last]?.word === 'make' && next?.word === 'it') return false;
      return before !== 'do' && next?.word !== 'charge' && hasNoOwnTime(tokens, first, last);
  }
}

const ABOUT = wordSet('about on regarding concerning whether which how why for with around in as of from into over');
const EMPTY = wordSet(
  'the a an your you my our me us this that these those it its his her their some any all more much many very really and or to at in on of for with as about how what so just great new own future career experience experiences journey path background story role work company team field industry business general opportunities things stuff life anything everything would could be is are if here there possible next week month soon sometime time times today tomorrow well too also appreciated welcome share offer one someone person people like love same world who which topic subject matter area space',
);

/** "Any opportunities between our firms, **such as a stall in June**": an example says what is meant. */
function isExemplified(tokens: readonly Token[], last: number): boolean {
  const at = tokens.findIndex((it, index) => last < index && EXAMPLE.has(`${tokens[index - 1]?.word} ${it.word}`));
  return 0 <= at && tokens.slice(at + 1).some((it) => !EMPTY.has(it.word));
}

const EXAMPLE = new Set(['such as', 'above all', 'for example', 'for instance', 'in particular']);

/**
 * The phrase goes on to something particular: a gerund ("your experience moving to Northwind"), or behind "about", "on", "with" …
 * at least two words of content, a name or a number.
 */
function isBound(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || next.isAfterBreak || next.isAfterComma) return false;
  const rest = clauseFrom(tokens, last + 2);
  if (/.ing$/.test(next.word) && next.word !== 'during') return rest.some((it) => !EMPTY.has(it.word));
  const from =
    next.word === 'you' || next.word === 'to'
      ? tokens.slice(last + 2, last + 6).findIndex((it) => ABOUT.has(it.word))
      : ABOUT.has(next.word)
        ? 0
        : -1;
  if (from < 0) return false;
  const object = clauseFrom(tokens, last + (from === 0 ? 2 : 3 + from));
  const isTimed = /^(?:on|at|for|from|in|around)$/.test(next.word);
  const content = object.filter(
    (it) => !EMPTY.has(it.word) && !(isTimed && (TIMES.has(it.word) || /^\d/.test(it.word))),
  );
  // A whole industry behind "in" or "at" narrows nothing.
  const isLoose = /^(?:at|in|from|with|as|of)$/.test(next.word);
  return isLoose ? 2 < content.length : content.some((it) => it.isCapital || /\d/.test(it.word)) || 2 <= content.length;
}

/** "Any tips for a first-time founder?", "what advice would you give someone just starting out?": the writer, and no question. */
const isLikeWriter = (tokens: readonly Token[], last: number) =>
  LIKE_WRITER.test(inWords(clauseFrom(tokens, last + 1)));

const LIKE_WRITER =
  /^(?:(?:for|to) )?(?:(?:someone|somebody|anyone|people|those|folks)(?: (?:like me|in my (?:shoes|position|situation)|(?:who(?:'s| is| are) )?(?:just |only )?(?:starting|beginning|new)\b.*))?|an? (?:first time|aspiring|budding|junior|would be|recent|young) (?:[a-z]+ )?[a-z]+(?:er|or|ist|ian|eur|ent|ate)|an? (?:complete |total )?(?:beginner|newbie|newcomer)|an? new (?:manager|founder|parent|boss|owner|teacher|hire|graduate))$/;

const TIMES = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august september october november december am pm noon eastern central mountain pacific et ct mt pt utc gmt cet morning afternoon evening',
);
const STOPS = wordSet(
  "if so because since but would could can please let when whenever sometime i i'd i'm we we'd and",
);

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at < tokens.length && found.length < 12; at += 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || (STOPS.has(token.word) && 0 < found.length)) break;
    found.push(token);
  }
  return found;
}

const WELCOME = wordSet(
  'appreciated appreciate welcome welcomed grateful thankful helpful great wonderful amazing awesome fantastic invaluable valuable love value need hoping seeking offer give share provide spare useful lovely',
);

/** "Any advice would be appreciated", "do you have any tips?", and not "if you need any help" or "without any help". */
function isWanted(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens.slice(Math.max(0, first - 6), first).map((it) => it.word);
  if (
    before.some(
      (it) =>
        it === 'if' ||
        it === 'without' ||
        it === 'whether' ||
        it === 'thanks' ||
        it === 'thank' ||
        it === 'should' ||
        it === 'feel',
    )
  )
    return false;
  // "Any assistance you might need" is offered.
  const behind = tokens.slice(last + 1, last + 4).map((it) => it.word);
  if (/^you(?: \w+)? (?:need|require|want)\b/.test(behind.join(' '))) return false;
  if (hasWord(tokens, WELCOME, last + 1, last + 8) || hasWord(tokens, WELCOME, first - 5, first)) return true;
  return (
    first === 0 ||
    /(?:do|would|might) you have$|have you(?: got)?$|you have$|^got$|you got$|looking for$|could use$/.test(
      before.slice(-3).join(' '),
    )
  );
}

/** A calendar phrase counts for a meeting or a call; a day or a clock behind it makes it concrete, or a choice before it: "Monday or Friday, whichever suits". */
function hasNoOwnTime(tokens: readonly Token[], first: number, last: number): boolean {
  const or = tokens.slice(0, first).findLastIndex((it) => it.word === 'or');
  const named = tokens.slice(0, first).map((it) => DAYS.has(it.word) || /^\d/.test(it.word));
  if (named.indexOf(true) < or && or < named.lastIndexOf(true) && named.includes(true)) return false;
  return (
    // "Are you free **this afternoon**?"
    !/^this (?:morn|aftern|even)/.test(inWords(tokens.slice(last, last + 2))) &&
    !tokens.slice(last + 1, last + 7).some((it) => DAYS.has(it.word) || /^\d{1,2}[:.]\d\d$/.test(it.word))
  );
}

const DAYS = wordSet(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun tomorrow today tonight',
);

/** "Pick your brain about startups": one bare word is no topic. */
function isThin({ sentence: { tokens }, last, kind }: Found<OpenKind>): boolean {
  if (kind !== 'purpose' || !/^brains?$/.test(tokens[last]?.word ?? '')) return false;
  return (
    ABOUT.has(tokens[last + 1]?.word ?? '') && !/^(?:it|that|this|them|these|those)$/.test(tokens[last + 2]?.word ?? '')
  );
}

/** Advice is underlined without what is said of it; a table may also take in a small word too many at the end. */
function spanOf({ sentence: { tokens }, first, last, kind }: Found<OpenKind>): Span {
  const trailing = kind === 'calendar' ? /^(?:to|for|this|next|in|the|an?|is|that|which)$/ : /^(?:and|or)$/;
  let end = last;
  while (first < end && trailing.test(tokens[end]?.word ?? '')) end -= 1;
  // "Are you free to talk": the question is whether, not what for.
  const free = tokens.findIndex((it, at) => first <= at && at <= end && /^(?:free|available)$/.test(it.word));
  if (kind === 'calendar' && 0 <= free && /^(?:are|would|will)$/.test(tokens[first]?.word ?? '')) end = free;
  let start = first;
  if (kind === 'length') {
    // Of "have some time to chat" only "some time" is the length.
    const time = tokens.findIndex((it, at) => first <= at && at <= last && LENGTHS.has(it.word));
    if (0 <= time) end = tokens[time + 1]?.word === 'of' && time + 3 <= last ? last : time;
    while (
      start < end &&
      !/^(?:a|an|another|some|any|one|several|the|of|your|free|time|briefly|quickly)$/.test(tokens[start]?.word ?? '')
    )
      start += 1;
  }
  return { start: (tokens[start] as Token).span.start, end: (tokens[end] as Token).span.end };
}

const LENGTHS = wordSet(
  'time minutes moments mins moment minute second chat call talk conversation meeting discussion sync interview session up briefly quickly',
);
