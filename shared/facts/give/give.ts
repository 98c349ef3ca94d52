import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { join } from '../../text/span.ts';
import { inWords, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { Give } from '../fact.ts';
import { type Found, hasWord, isReported, searchProse } from '../search.ts';
import { bargainPhrases, freePhrases } from './bargain.ts';
import { givePhrases } from './give-phrases.ts';
import { isForReader, USEFUL } from './handed.ts';
import { readOffers } from './offer.ts';
import { LISTENER_WORDS, MATERIAL, NO_GIFT, VALUE } from './words.ts';

type Kind = Give['kind'];

/** Reads what flows to the reader: offers, things already given, benefits, hospitality, and vague promises of help. */
export function readGives(prose: Prose): readonly Give[] {
  const gives: Give[] = [];
  for (const { sentence, kind, span } of readOffers(prose)) add(gives, giveOf(kind, span, sentence));
  for (const found of searchProse(prose, givePhrases, isMeant)) {
    const kind = kindOf(found);
    if (kind !== undefined && !isEcho(found, gives)) add(gives, giveOf(kind, found.span, found.sentence));
  }
  for (const sentence of prose.sentences) {
    const bargain = bargainPhrases(sentence).find((it) => it.kind === 'bargain');
    const isKnown = gives.some(
      (it) => it.isConditional && it.span.start <= sentence.span.end && sentence.span.start <= it.span.end,
    );
    // "Send me your number and I'll give you a call" is no deal.
    const isCall = bargain !== undefined && hasWord(sentence.tokens, NO_GIFT, bargain.last, bargain.last + 5);
    if (bargain !== undefined && !isCall && freePhrases(sentence).length === 0 && !isKnown)
      gives.push({ kind: 'offer', span: bargain.span, isConcrete: true, isConditional: true });
  }
  return gives.sort((a, b) => a.span.start - b.span.start);
}

function giveOf(read: Kind, span: Give['span'], sentence: Found<Kind>['sentence']): Give {
  // "Happy to return the favor, for example by proofreading" names what it would be.
  const kind =
    read === 'vague-offer' && findExample(sentence).some((it) => span.start <= it.span.start) ? 'offer' : read;
  const isConditional = bargainPhrases(sentence).length > 0 && freePhrases(sentence).length === 0;
  return { kind, span, isConcrete: kind !== 'vague-offer', isConditional };
}

const findExample = phrases({
  example: ['(for example|for instance|say|such as) by ..', '(favor|favour|kindness) (with|by) ..'],
});

/** Two readings of the same words are one give. */
function add(gives: Give[], give: Give): void {
  const at = gives.findIndex((it) => it.span.start < give.span.end && give.span.start < it.span.end);
  const other = gives[at];
  if (other === undefined) gives.push(give);
  else gives[at] = { ...(RANK[other.kind] <= RANK[give.kind] ? other : give), span: join(other.span, give.span) };
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

/** "In return" only joins a give that the same sentence names. */
function isEcho({ kind, span, sentence }: Found<Kind>, gives: readonly Give[]): boolean {
  if (
    kind !== 'offer' ||
    span.end - span.start > 24 ||
    !/^(?:in|by|as|for)$/.test(firstWord(sentence.tokens, span.start))
  )
    return false;
  return (
    gives.some((it) => sentence.span.start <= it.span.start && it.span.end <= sentence.span.end) ||
    VAGUE_HELP.test(inWords(sentence.tokens))
  );
}

const VAGUE_HELP = /\b(?:help|assist|return the fav|the same)\b/;
const firstWord = (tokens: readonly Token[], start: number) => tokens.find((it) => it.span.start === start)?.word ?? '';

function kindOf({ sentence: { tokens, isQuestion }, kind, first, last }: Found<Kind>): Kind | undefined {
  const head = tokens[first]?.word ?? '';
  const rest = tokens.slice(last + 1, last + 7);
  if (kind === 'offer' && HANDED.has(head)) return !isQuestion && isForReader(tokens, head, last) ? 'given' : undefined;
  // "Is lunch included?", "the book is yours, isn't it?"
  if (
    isQuestion &&
    (kind === 'hospitality' || kind === 'offer') &&
    (IS.has(tokens[0]?.word ?? '') || tokens[last]?.word === 'yours')
  )
    return undefined;
  if (kind === 'offer') {
    // "What is your fee?", "would you do it free of charge?": asked of the reader. "If we pay, you get …" stays.
    if (isQuestion && hasWord(tokens, READER, 0, first) && !FOR_READER.has(head)) return undefined;
    if (hasWord(tokens, NOT_OWN, first - 3, first) || hasWord(tokens, DENIED, first - 3, first)) return undefined;
    const isMaterial =
      rest.some((it) => MATERIAL.has(it.word) || NO_GIFT.has(it.word)) && !rest.some((it) => VALUE.has(it.word));
    // "Happy to share what I've learned if that helps": of what, nobody can picture.
    if (SHARES.has(head) && hasWord(tokens, SUPPOSES, last) && hasWord(tokens, USEFUL, last)) return 'vague-offer';
    if (head === 'you' && tokens[last]?.word === 'to' && rest[0]?.word === 'know') return undefined;
    // "You'd get a lot out of it."
    if (RECEIVES.has(head) && rest.some((it) => it.word === 'out') && rest.some((it) => MUCH.has(it.word)))
      return 'vague-offer';
    // "Can we get a free copy?"
    if (isQuestion && MAY.has(tokens[0]?.word ?? '') && OWN.has(tokens[1]?.word ?? '')) return undefined;
    if (RECEIVES.has(head) && ((isMaterial && head.startsWith('you')) || rest.length === 0)) return undefined;
    return 'offer';
  }
  // "The report I forwarded to you" is only named.
  if (kind === 'given' && OWN.has(head) && hasWord(tokens, PASSED_ON, first, last) && isRelative(tokens, first))
    return undefined;
  // "Feel free to use this channel": a way to talk.
  if ((kind === 'given' || kind === 'convenience') && head === 'feel' && hasWord(tokens, CHANNELS, last, last + 4))
    return undefined;
  // "With your leave, I will save it": the writer does. "We believed that it would help you" is over.
  if (
    kind === 'benefit' &&
    (hasWord(tokens, BELIEVED, 0, first) || (head === 'your' && hasWord(tokens, OWN, first, last)))
  )
    return undefined;
  // "Materials that would be helpful for you to write it" serve the task.
  if (kind === 'vague-offer' && tokens[last]?.word === 'you' && rest[0]?.word === 'to' && MODALS.has(head))
    return undefined;
  // "How my experience could benefit your team", "how I could add value" praise the writer.
  if (
    (kind === 'benefit' || (kind === 'vague-offer' && (MODALS.has(head) || OWN.has(head)))) &&
    hasWord(tokens, HOW, 0, first)
  )
    return undefined;
  // "My expertise will help your team": how, nobody can picture.
  if (kind === 'benefit' && hasWord(tokens, OWNED, first - 4, first) && hasWord(tokens, STRENGTHS, first - 3, first))
    return 'vague-offer';
  // "She would be happy to answer", and not "you would".
  if (kind === 'convenience' && MODALS.has(head) && hasWord(tokens, READER, first - 2, first)) return undefined;
  // "I won't be around to help."
  if (kind === 'vague-offer' && PRESENT.has(head) && hasWord(tokens, DENIED, first - 3, first)) return undefined;
  // "I've recommended you as someone to ask" asks for the reader's time.
  if (kind === 'given' && (hasWord(tokens, LEFT, first, last + 1) || tokens[last + 1]?.word === 'edit'))
    return undefined;
  if (kind === 'given' && tokens[last]?.word === 'you' && tokens[last + 1]?.word === 'as') return undefined;
  // "The invoice was sent to you", "the form that was sent to you": the task itself.
  if (
    kind === 'given' &&
    (BEEN.has(head) || head === 'will') &&
    (isQuestion ||
      hasWord(tokens, RELATIVES, first - 3, first) ||
      (hasWord(tokens, MATERIAL, 0, first) && !hasWord(tokens, VALUE, 0, first)))
  )
    return undefined;
  // "I gave you the wrong file."
  if (kind === 'given' && hasWord(tokens, MISTAKEN, last, last + 2)) return undefined;
  if (kind === 'hospitality' && head === 'owe') return hasWord(tokens, ANSWERS, last - 1, last + 3) ? undefined : kind;
  // "Can you provide lunch?", "who brings the cake?"
  if (kind === 'hospitality' && PROVIDES.has(head) && hasWord(tokens, SOUGHT, 0, first)) return undefined;
  if (kind === 'hospitality' && isQuestion && PROVIDES.has(head) && hasWord(tokens, ASKED, 0, first)) return undefined;
  // "This will give you an idea", "you can reach me at".
  // "12,000 listeners", "[size] listeners".
  if (kind === 'benefit' && LISTENER_WORDS.has(head)) return isCounted(tokens, first) ? kind : undefined;
  if (
    kind === 'benefit' &&
    ((hasWord(tokens, NO_GIFT, last - 1, last + 3) && hasWord(tokens, GIVES, first, last + 1)) ||
      hasWord(tokens, WRITER, last + 1, last + 2))
  )
    return undefined;
  if (kind === 'vague-offer' && NEEDS.has(head)) {
    const before = tokens.slice(0, first).map((it) => it.word);
    if (tokens[last]?.word === 'help' && tokens[last - 1]?.word === 'to') return undefined;
    const isSupposed = (before.includes('if') || before.includes('whenever')) && before.includes('you');
    // "If you need anything from me" is about the task.
    const isOfTask = hasWord(tokens, ANYTHING, first, last + 1) && hasWord(tokens, TASK, last, last + 6);
    // "If you need more details on anything": the task again.
    const isMaterial = hasWord(tokens, DETAILS, first, last + 5);
    return isSupposed && !isOfTask && !isMaterial && !hasWord(tokens, TALK, first, last + 1) ? kind : undefined;
  }
  if (
    kind === 'vague-offer' &&
    (hasWord(tokens, SERVES_TASK, first + 1, last + 3) || (isQuestion && hasWord(tokens, READER, 0, first)))
  )
    return undefined;
  return kind;
}

/** "Whose letter I shared", "the draft we shared": a noun stands right before it. */
function isRelative(tokens: readonly Token[], first: number): boolean {
  const token = tokens[first];
  return token?.isAfterBreak === false && !token.isAfterComma && hasWord(tokens, DETERMINERS, first - 3, first);
}

const DETERMINERS = wordSet('whose which the a an my our this that these those');
const BEEN = wordSet('is are was were been being be');
const RELATIVES = wordSet('that which');
const PASSED_ON = wordSet('forwarded shared sent passed');
const CHANNELS = wordSet('space channel thread form link list forum page address number email phone');
const MODALS = wordSet('may might would could will should can');
const OWNED = wordSet('my our');
const STRENGTHS = wordSet('expertise knowledge background services connections network talents strengths insights');
const BELIEVED = wordSet('believed');
const PRESENT = wordSet('around here available');
/** A number or a blank for one stands before it, and no other audience. */
const isCounted = (tokens: readonly Token[], at: number) =>
  /^\d/.test(tokens[at - 1]?.word ?? '') ||
  (tokens[at]?.isAfterBreak === true && COUNTS.has(tokens[at - 1]?.word ?? ''));
const COUNTS = wordSet('size count number numbers listeners audience');
const HOW = wordSet('how experience experiences skills qualifications');
const LEFT = wordSet('voice voicemail message messages');
const GIVES = wordSet('give gives get gets bring put let show reach reached at');
const PROVIDES = wordSet('provide provides serve serving supply');
const SOUGHT = wordSet('need needs want looking volunteers asked');
const IS = wordSet('is are does do');
const ASKED = wordSet('you who whoever');
const WRITER = wordSet('me us him her them');
const READER = wordSet("you your you'd you'll");
const FOR_READER = wordSet("you'll you'd participants");
const NOT_OWN = wordSet('your his her their what which registration entry late cancellation no charge charges');
const DENIED = wordSet("not never don't can't cannot won't no without isn't");
const RECEIVES = wordSet("you you'll you'd participants everyone everybody each speakers reviewers volunteers");
const ANSWERS = wordSet(
  'apology answer reply response call email explanation letter note debt visit update thank money',
);
const ANYTHING = wordSet('anything');
const MISTAKEN = wordSet('wrong old incorrect impression idea');
const DETAILS = wordSet('details detail information info clarification directions');
const TALK = wordSet('talk');
const TASK = wordSet('from to explained clarified');
const NEEDS = wordSet('need needs want wish');
const SERVES_TASK = wordSet('provide answer clarify supply elaborate');
const HANDED = wordSet(
  "attaching attached enclosing enclosed sending forwarding including here here's copied pasted brought",
);
const MUCH = wordSet('lot much something deal');
const MAY = wordSet('can could may might');
const OWN = wordSet('i we');
const SHARES = wordSet('share send pass');
const SUPPOSES = wordSet('if should');

const WILLINGNESS = wordSet(
  'like love willing happy glad delighted ready pleased able always more very available around here',
);
const TO_READER = wordSet("you your you'll you'd you're everyone anyone");

function isMeant(found: Found<Kind>): boolean {
  if (isReported(found)) return false;
  const {
    sentence: { tokens },
    first,
    kind,
  } = found;
  const before = tokens[first - 1]?.word ?? '';
  const head = tokens[first]?.word ?? '';
  // "So you can get the general idea" tells why; "if you get there" supposes.
  if (
    head === 'you' &&
    /^(?:of|so|sure|that|if|when|where|until|before|as|once|what|which|how|whatever|after|can|could|do|did|would|will)$/.test(
      before,
    )
  )
    return false;
  // "Might you be willing to share" asks.
  if (WILLINGNESS.has(head) && hasWord(tokens, TO_READER, first - 4, first)) return false;
  if (before === 'can' && kind === 'hospitality') return true;
  const isAble = before === 'can' && /^(?:i|we)$/.test(tokens[first - 2]?.word ?? '');
  if (/^(?:how|if|where|whether|wish|can)$/.test(before) && !isAble)
    return kind === 'vague-offer' || kind === 'closing-the-loop';
  return !/^(?:not|never|don't|can't|cannot)$/.test(before);
}
