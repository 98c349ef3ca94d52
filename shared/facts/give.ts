import type { Prose } from '../text/prose.ts';
import { join } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Give } from './fact.ts';
import { bargainPhrases, freePhrases, givePhrases } from './give-phrases.ts';
import { type Found, isReported, searchProse, wordSet } from './search.ts';

type Kind = Give['kind'];

// "I'll send my résumé", "I can provide references": material for the task itself is no give.
const OWN_MATERIAL = wordSet(
  'resume résumé cv transcript references proposal details agenda invite invitation link calendar questions bio information background info more further form documents paperwork application availability times time reminder reply response call note email message mail directions address zoom dial portfolio deck materials screenshots logs details: meeting',
);
const TO_READER = wordSet("you your yours you'll you'd both everyone team each participants speakers");
const THING = wordSet(
  'notes data results script code recording copy slides draft summary report paper article credit review recommendation ticket tickets honorarium fee dinner lunch coffee introduction shift costs expenses travel chapter dataset photos recipe book tool link post access discount analysis intro findings learn learned template feedback patch fix test tests contacts invoice appetizers cookies',
);

/** Reads what flows to the reader: offers, things already given, benefits, hospitality, and vague promises of help. */
export function readGives(prose: Prose): readonly Give[] {
  const found = searchProse(prose, givePhrases, isMeant);
  const gives: Give[] = [];
  for (const it of found) {
    const kind = kindOf(it);
    if (kind === undefined) continue;
    const give: Give = {
      kind,
      span: kind === 'offer' ? withVerb(it) : it.span,
      isConcrete: kind !== 'vague-offer',
      isConditional: isBargain(it),
    };
    const same = gives.findIndex((other) => other.span.start < give.span.end && give.span.start < other.span.end);
    const other = gives[same];
    if (other === undefined) gives.push(give);
    else
      gives[same] =
        RANK[other.kind] <= RANK[kind]
          ? { ...other, span: join(other.span, give.span) }
          : { ...give, span: join(other.span, give.span) };
  }
  for (const sentence of prose.sentences) {
    const [bargain] = bargainPhrases(sentence);
    if (
      bargain === undefined ||
      freePhrases(sentence).length > 0 ||
      gives.some((it) => it.isConditional && it.span.start <= sentence.span.end && sentence.span.start <= it.span.end)
    )
      continue;
    gives.push({ kind: 'offer', span: bargain.span, isConcrete: true, isConditional: true });
  }
  return gives.sort((a, b) => a.span.start - b.span.start);
}

/** "I'd be glad to digitize": the span of an open offer holds its verb. */
function withVerb({ sentence: { tokens }, last, span }: Found<Kind>): Give['span'] {
  const verb = tokens[last + 1];
  return OPEN_VERB.has(tokens[last]?.word ?? '') && verb !== undefined
    ? { start: span.start, end: verb.span.end }
    : span;
}

// Of two kinds on the same words, the lower rank counts.
const RANK: Readonly<Record<Kind, number>> = {
  given: 0,
  'closing-the-loop': 1,
  convenience: 2,
  hospitality: 3,
  'vague-offer': 4,
  offer: 5,
  benefit: 6,
  'thanks-with-effect': 7,
  role: 8,
  'shared-interest': 9,
};

function kindOf(found: Found<Kind>): Kind | undefined {
  const {
    sentence: { tokens, isQuestion },
    kind,
    last,
    first,
  } = found;
  const [head] = tokens.slice(first, first + 1);
  if (kind === 'offer' && OPEN_VERB.has(tokens[last]?.word ?? ''))
    return isDoneForReader(tokens, last) && !isQuestion ? 'offer' : undefined;
  if (kind === 'offer' && head !== undefined && HANDED.has(head.word))
    return isForReader(tokens, last) ? 'given' : undefined;
  if (kind === 'vague-offer' && NEEDS.has(head?.word ?? ''))
    return tokens.slice(0, first).some((it) => it.word === 'if' || it.word === 'whenever') &&
      tokens.slice(0, first).some((it) => it.word === 'you') &&
      !tokens.slice(first, last + 1).some((it) => it.word === 'anything' || it.word === 'talk')
      ? kind
      : undefined;
  if (kind === 'vague-offer' && tokens.slice(first, last + 3).some((it) => SERVES_TASK.has(it.word))) return undefined;
  if (
    kind === 'offer' &&
    TREATS.has(tokens[last]?.word ?? '') &&
    tokens.slice(last + 1, last + 6).some((it) => MEALS.has(it.word))
  )
    return 'hospitality';
  if (kind === 'offer') {
    // "Can we set up a call?", "could we do lunch?" ask.
    if (
      isQuestion &&
      (tokens[0] as Token).word !== 'if' &&
      first < 3 &&
      !/^(?:would|could|can) i (?:send|share|offer|return|introduce)/.test(
        tokens
          .slice(first, first + 3)
          .map((it) => it.word)
          .join(' '),
      )
    )
      return undefined;
    const rest = tokens.slice(last + 1, last + 12);
    const words = rest.map((it) => it.word);
    const stop = words.findIndex((it) => it === 'and' || it === 'but' || it === 'if' || it === 'so');
    const object = stop < 0 ? words : words.slice(0, stop);
    if (startsOwnPlan(tokens, first, last)) return undefined;
    if (object.some((it) => OWN_MATERIAL.has(it)) && !object.some((it) => THING.has(it))) return undefined;
    if (FOR_READER_ONLY.has(tokens[last]?.word ?? '') && !object.slice(0, 4).some((it) => TO_READER.has(it)))
      return undefined;
    if (
      tokens.slice(first, last + 1).some((it) => it.word === 'then') &&
      last - first > 1 &&
      tokens[last]?.word !== 'send'
    )
      return 'offer';
    if (object[0] === 'that' || object[0] === 'with') return undefined;
    if (tokens.slice(first, last + 1).some((it) => PAYS.has(it.word))) return 'offer';
    return object.some((it) => TO_READER.has(it) || THING.has(it)) ||
      tokens
        .slice(first, last + 1)
        .some(
          (it) =>
            TO_READER.has(it.word) ||
            it.word === 'return' ||
            it.word === 'covered' ||
            it.word === 'honorarium' ||
            it.word === 'stipend',
        )
      ? 'offer'
      : undefined;
  }
  return kind;
}

const HANDED = wordSet(
  "attaching attached enclosing enclosed sending forwarding including here here's copied pasted brought",
);
const NEEDS = wordSet('need needs want wish');
const USEFUL = wordSet(
  'useful helpful interest interested interesting enjoy like need wanted handy asked promised mentioned',
);

/** "I'm attaching some notes that you might find useful", "the quotes you asked for". */
function isForReader(tokens: readonly Token[], last: number): boolean {
  const rest = tokens.slice(last + 1);
  const you = rest.findIndex((it) => it.word === 'you');
  if (tokens.some((it) => it.word === 'promised' || it.word === 'requested') && tokens.some((it) => it.word === 'as'))
    return true;
  return (
    you >= 0 &&
    rest.slice(you + 1, you + 5).some((it) => USEFUL.has(it.word)) &&
    !rest.some((it) => OWN_MATERIAL.has(it.word))
  );
}

const PAYS = wordSet('pay reimburse compensate sponsor');
const SERVES_TASK = wordSet('provide answer clarify supply elaborate further');
const FOR_READER_ONLY = wordSet(
  'review test read fix run help show save take carry build do write make set position generate',
);
const TREATS = wordSet('buy treat bring get host stand take cook bake pay to');
const MEALS = wordSet(
  'coffee coffees lunch dinner drink drinks beer beers breakfast tea pint meal wine cake brunch pizza donuts cookies',
);
const WILLINGNESS = wordSet('willing happy glad delighted ready pleased able');
const OPEN_VERB = wordSet("to can could i'll will we'll");
const NO_DEED = wordSet(
  'hear meet see speak discuss know join learn get have receive talk chat connect answer provide explain be work find wait understand come call',
);

/** "I'd be glad to digitize the labels for you": any deed that is done for the reader. */
function isDoneForReader(tokens: readonly Token[], last: number): boolean {
  const verb = tokens[last + 1];
  if (verb === undefined || NO_DEED.has(verb.word)) return false;
  return tokens.some(
    (it, at) =>
      at > last + 1 &&
      at < last + 14 &&
      it.word === 'you' &&
      tokens[at - 1]?.word === 'for' &&
      ![
        'looking',
        'waiting',
        'wait',
        'look',
        'work',
        'works',
        'convenient',
        'best',
        'suits',
        'good',
        'easiest',
      ].includes(tokens[at - 2]?.word ?? ''),
  );
}

const ASKING = wordSet("like love want would wanted 'd");

/** "I'd like to give you a call", "we would like to invite you to speak": a wish about the reader, not a gift. */
function startsOwnPlan(tokens: readonly Token[], first: number, last: number): boolean {
  const said = tokens.slice(first, last + 1).map((it) => it.word);
  const verb = said.at(-1) ?? '';
  const next = tokens.slice(last + 1, last + 5).map((it) => it.word);
  if (['give', 'send', 'drop'].includes(verb) && next.some((it) => it === 'call' || it === 'ring')) return true;
  if (
    verb === 'invite' ||
    verb === 'set' ||
    verb === 'take' ||
    verb === 'make' ||
    verb === 'do' ||
    verb === 'put' ||
    verb === 'run' ||
    verb === 'help' ||
    verb === 'read'
  )
    return !next.includes('you') && !next.includes('your');
  return (
    said.some((it) => ASKING.has(it) || it === "i'd" || it === "we'd") &&
    said.includes('like') &&
    !['introduce', 'offer', 'share', 'give', 'pay', 'send'].includes(verb)
  );
}

function isMeant(found: Found<Kind>): boolean {
  if (isReported(found)) return false;
  const {
    sentence: { tokens },
    first,
    kind,
  } = found;
  const before = tokens[first - 1]?.word ?? '';
  // "So you can get the general idea" tells why; "if you get there" supposes.
  if (tokens[first]?.word === 'you' && /^(?:so|that|if|when|where|until|before|as|once|what|which)$/.test(before))
    return false;
  // "Might you be willing to share" asks.
  if (
    WILLINGNESS.has(tokens[first]?.word ?? '') &&
    tokens.slice(Math.max(0, first - 4), first).some((it) => TO_READER.has(it.word) || it.word === "you're")
  )
    return false;
  if (
    before === 'how' ||
    before === 'if' ||
    before === 'where' ||
    before === 'whether' ||
    before === 'wish' ||
    before === 'can'
  )
    return kind === 'vague-offer' || kind === 'closing-the-loop';
  return !/^(?:not|never|don't|can't|cannot)$/.test(before);
}

function isBargain(found: Found<Kind>): boolean {
  return bargainPhrases(found.sentence).length > 0 && freePhrases(found.sentence).length === 0;
}
