import type { Token } from '../../text/tokens.ts';
import type { Give } from '../fact.ts';
import { wordSet } from '../search.ts';
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

const CLAUSE = wordSet('if when once unless because but so whether while though although since which who until');
const SKIPPED = wordSet('also gladly then happily certainly even always personally to be of course can will');

const TRANSFER = wordSet(
  'send sending give giving bring bringing lend lending loan leave leaving mail post ship share forward offer offers offering provide supply teach drop hand pass make bake cook knit build draw paint print write find save fetch return donate contribute deliver email prepare compile record film photograph translate throw put grow cut pick dig spare award grant present',
);
const SERVE = wordSet(
  'show cover covering mind feed walk water mow babysit watch drive take host house train coach mentor tutor teach review proofread edit test read critique debug fix repair clean paint help endorse recommend refer nominate introduce connect promote feature mention cite credit acknowledge thank list link publish display tweet swap trade do install translate name carry cook plant dig write draft type digitize digitise scan print store collect look pick collect match build design advertise publicize waive support vouch back second sign vote plug',
);
const PAY = wordSet('pay paying pays reimburse reimburses compensate refund cover covering covers sponsor split');
const TREAT = wordSet(
  'buy treat take stand bring bringing cook bake make provide serve supply pay host offer feed have give lay',
);
const COSTS = wordSet(
  'cost costs expense expenses travel petrol gas fuel mileage postage shipping airfare fare fares hotel flight flights train parking accommodation lodging honorarium fee fees rate rates price ticket tickets stipend hourly labor labour materials registration childcare tuition ride taxi cab dollars pounds euros bucks rent half',
);
const JOURNEY = wordSet(
  'travel petrol gas fuel mileage airfare fare fares hotel flight flights train parking accommodation lodging room expense expenses taxi cab ride',
);
const WAGE = wordSet('honorarium fee fees stipend rate rates hourly dollars pounds euros bucks time trouble work');
const WISHED = wordSet('take invite introduce offer give pay send treat buy donate lend bring host');
const ASKABLE = wordSet('buy treat bring offer get lend return pay introduce give');
const THIRD = wordSet(
  'pay pays reimburse reimburses compensate cover covers refund host feed show teach drive mentor coach train help',
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
  const object = clauseFrom(tokens, at + 1);
  const words = object.map((it) => it.word);
  // "A part-time job" is no time.
  const near = words.slice(0, 9).filter((it, to) => it !== 'time' || !PART.has(words[to - 1] ?? ''));
  const deed = (what: Deed['kind']): Deed => ({
    kind: what,
    span: { start: verb.span.start, end: endOf(verb, object, what) },
  });
  const isForReader = isReaderServed(near, word) || isWanted(near);
  if (TREAT.has(word) && words.slice(0, 7).some((it) => FOOD_WORDS.has(it)) && (kind !== 'question' || isForReader))
    return word === 'have' && !words.some((it) => it === 'ready' || it === 'waiting') ? undefined : deed('hospitality');
  if (word === 'feed' && isForReader && !near.includes('your')) return deed('hospitality');
  if ((word === 'buy' || word === 'treat') && near[0] === 'you') return deed('hospitality');
  // A blurb to forward, a walk through the form: help with the task itself.
  const isHelp = (WALKS.has(word) && words[0] === 'you' && words[1] === 'through') || near.some((it) => BLURBS.has(it));
  if (isHelp && isForReader && kind !== 'wish') return deed('convenience');
  if (
    PAY.has(word) &&
    !words.slice(0, 2).some((it) => it === 'attention' || it === 'visit' || it === 'heed' || it === 'back')
  ) {
    const isMoney = near.some((it) => COSTS.has(it) || /^\d/.test(it));
    if (
      isMoney ||
      (/^(?:pay|paying|pays|compensate|reimburse|reimburses)$/.test(word) &&
        (isForReader || words[0] === 'for' || words[0] === 'a'))
    )
      // Who pays the fare only sees to it that the task costs nothing.
      return deed(near.some((it) => JOURNEY.has(it)) && !near.some((it) => WAGE.has(it)) ? 'hospitality' : 'offer');
  }
  if (DRAFTS.has(word) && isReadyMade(near) && kind !== 'wish') return deed('convenience');
  // "Write it up for you": what it is done for is told, so "up" belongs to the verb.
  const isForYou = near.some((it, to) => it === 'you' && near[to - 1] === 'for');
  const isNoGift = near.slice(0, 4).some((it) => NO_GIFT.has(it) && !(isForYou && PARTICLES.has(it)));
  if (isNoGift && !near.some((it) => VALUE.has(it))) return undefined;
  // "I'll send it to you" hands over what the message is about.
  if (SENDS.has(word) && BARE.has(words[0] ?? '')) return undefined;
  if (words[0] === 'that' || words[0] === 'with' || words.slice(0, 3).includes('back') || isForTask(tokens, at))
    return undefined;
  const isMaterial = near.some((it) => MATERIAL.has(it)) && !near.some((it) => VALUE.has(it));
  // "I can give you until Friday."
  const isNothing = words.length === 1 && words[0] === 'you';
  if (
    TRANSFER.has(word) &&
    !isMaterial &&
    !isNothing &&
    (isForReader || (near.some((it) => VALUE.has(it)) && OFFERED.has(word)))
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
    (word === 'donate' || word === 'trade' || word === 'swap' || (word === 'pitch' && words[0] === 'in')) &&
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
    SHARED.has(words[0] ?? '') &&
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
  if ((word === 'throw' || word === 'chip' || word === 'kick') && words[0] === 'in') return deed('offer');
  if (kind === 'promise' && word === 'have' && isServedByOther(words)) return deed('offer');
  if (word === 'get' && words[0] === 'you' && (words[1] === 'in' || words[1] === 'into')) return deed('offer');
  if (word === 'send' && kind === 'promise' && TO_YOUR.test(words.join(' '))) return deed('offer');
  // "We offer two sizes" tells of a trade.
  const isTrade = /^(?:i|we)$/.test(tokens[at - 1]?.word ?? '') && !near.some((it) => VALUE.has(it) || COSTS.has(it));
  if (word === 'offer' && GIFT.has(words[0] ?? '') && !isMaterial && !isTrade) return deed('offer');
  return undefined;
}

const SPREAD = wordSet(
  'promote feature advertise announce post mention plug link publicize highlight share showcase include',
);
const AUDIENCE = wordSet(
  'followers subscribers readers newsletter list members network channels website site board page group forum audience blog podcast listeners viewers',
);
const GIFT = wordSet(
  'a an some the my our one two three four five six ten several another both plenty lots free half first',
);
const NO_DEED = wordSet(`
  tell ask call wish meet see need thank remind consider expect wait look work be have hear know speak talk hope come sign think vote pray want like
  love explain answer understand feel use move set go keep hold email text message write suggest propose choose get find join leave schedule book
  arrange say show confirm check forward convey respond reply owe charge bill
`);

const PARTICLES = wordSet('up down off across through together over');
const WRITES = wordSet('write type draft fill put');
const PART = wordSet('part full first');
const SENDS = wordSet('send forward email mail post pass ship');
const BARE = wordSet('it this that these those them');

/** "Draft a message you could forward": help with the task itself. */
const isReadyMade = (words: readonly string[]) =>
  words.some((it, at) => 1 < at && it === 'you' && CAN.has(words[at + 1] ?? '') && READY.has(words[at + 2] ?? ''));
const DRAFTS = wordSet('draft write prepare send provide give share supply make put');
const CAN = wordSet('can could may might');
const READY = wordSet('forward send paste use sign share adapt edit copy pass simply just');

const WALKS = wordSet('walk talk guide take step lead run');
const BLURBS = wordSet('blurb blurbs');
const OWN_SHOW = wordSet('tour visit demo demonstration presentation');
const TO_YOUR = /\b(?:over|round|around|out) to \w+ your\b/;
/** "Have my cousin look at your roof"; "have Dana call you" is no gift. */
const isServedByOther = (words: readonly string[]) =>
  /^(?:my|our|someone|somebody)$/.test(words[0] ?? '') &&
  words.slice(1, 5).some((it) => SERVES.has(it)) &&
  words.includes('your');
const SERVES = wordSet(
  'look fix repair paint clean design build mow install check help drive edit translate bake cook deliver',
);
const SHARED = wordSet('the our my some a an these all any');
const SHOWN_TO_ALL = wordSet('screen event news word');
const SHOWS = wordSet('arrange organize organise host run give do provide offer make lead');
const SHOWN = wordSet(
  'tour visit demo demonstration presentation workshop training walkthrough introduction introductions intro intros connection',
);
const HOLDS = wordSet('give hold run host do teach present');
const HELD = wordSet('talk lecture workshop seminar class session reading training concert');
const SWAPS = wordSet('take cover work swap');
const DUTIES = wordSet('shift shifts duty');
const hasYou = (tokens: readonly Token[], at: number) =>
  tokens.slice(at).some((it) => it.word === 'you' || it.word === 'your');
const GETS = wordSet('get find fix save make');

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
  /\b(?:for (?:your |you to )?(?:review|comments?|approval|input|signature|initials|feedback|consideration|sign)|to (?:review|sign|approve|fill|check)|so (?:that )?you can|as soon as|once)\b/;

/** A treat is shown with what is served, a sum with its currency; of other deeds the verb will do. */
function endOf(verb: Token, object: readonly Token[], kind: Deed['kind']): number {
  const at = object
    .slice(0, 6)
    .findIndex((it) => (kind === 'hospitality' ? FOOD_WORDS.has(it.word) : /^\d/.test(it.word)));
  if (at < 0 || (kind === 'offer' && !PAY.has(verb.word))) return verb.span.end;
  const last = object[at + (kind === 'offer' ? 1 : 0)] ?? object[at];
  return last?.span.end ?? verb.span.end;
}

const OFFERED = wordSet('share sharing provide offer offers lend donate give');
const JUDGED = wordSet('review read');
const SUBMITTED = wordSet('application request submission proposal response email message reply claim');
const LOOSE_HELP = wordSet('help support do look put take show read');

/** "Help you out", "do anything for you", "take you through", "look at your calendar": no deed one can picture. */
function isLoose(words: readonly string[]): boolean {
  const [one = '', two = '', three = ''] = words;
  if (one === 'anything' || one === 'whatever' || one === 'something' || one === 'best' || two === 'best') return true;
  if (one === 'you')
    return (
      two === '' ||
      two === 'out' ||
      two === 'in' ||
      two === 'however' ||
      two === 'any' ||
      two === 'through' ||
      two === 'that' ||
      (two === 'how' && (three === 'to' || three === '')) ||
      two === 'understand' ||
      (two === 'on' && three === 'the') ||
      two === 'down' ||
      (two === 'with' && NO_CASE.has(three))
    );
  return one === 'forward' || one === 'for' || one === 'at' || (one === 'it' && two === 'up');
}

/** "Help you with a future conference": some case that may come up. */
const NO_CASE = wordSet('a any some future other anything whatever');

/** "The binders you needed", "the recipe you asked for". */
export function isWanted(words: readonly string[]): boolean {
  return words.some((it, at) => at > 0 && it === 'you' && WANTED.has(words[at + 1] ?? '') && words[at - 1] !== 'if');
}

const WANTED = wordSet("wanted needed requested asked mentioned lent left liked forgot were 've");
const LEADS = wordSet('introduce connect refer recommend nominate endorse drive take treat ride walk train');

/** The reader gets it: "send you", "mind your cat", "fix it for you", "share it with everyone"; not "for you to sign". */
function isReaderServed(words: readonly string[], verb: string): boolean {
  return words.some((it, at) => {
    const before = words[at - 1];
    const next = words[at + 1];
    if (it === 'your' || it === 'yours') return SERVE.has(verb) ? !BESIDE.has(before ?? '') : at < 3 || before === 'to';
    if ((it === 'each' || it === 'every') && at === 0) return true;
    if (it === 'everyone' || it === 'participants' || it === 'speakers' || it === 'reviewers' || it === 'volunteers')
      return before === undefined || before === 'with' || before === 'to' || before === 'for' || before === 'all';
    if (it !== 'you') return false;
    if (at === 0) return LEADS.has(verb) || (next !== 'to' && next !== 'for');
    return (
      (before === 'for' || before === 'to' || before === 'with' || before === 'of') &&
      (before !== 'for' || next !== 'to')
    );
  });
}

const BESIDE = wordSet('in on at with from by as');

function clauseFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const found: Token[] = [];
  for (let at = from; at < tokens.length && found.length < 14; at += 1) {
    const token = tokens[at] as Token;
    if (token.isAfterBreak || CLAUSE.has(token.word)) break;
    found.push(token);
  }
  return found;
}
