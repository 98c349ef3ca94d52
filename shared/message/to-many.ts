import type { Ask } from '../facts/fact.ts';
import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { inWords } from '../text/tokens.ts';
import { wordsOf } from './shape.ts';

/** In so few words "she said Friday works" tells news, and no story. */
const shortestStory = 30;

/** "Dear reader": whoever reads on. */
export function speaksToReaders({ greeting, text }: Prose): boolean {
  return (
    greeting !== undefined &&
    /\b(?:readers?|users?|customers?(?! (?:service|support|care|relations|team))|subscribers?|listeners?|followers|fans|guests?|visitors?|diary|santa)\b/i.test(
      // "[guest's name]" is a blank for one of them.
      slice(text, greeting.span).replace(/[[{<][^\]}>]*[\]}>]/g, ''),
    )
  );
}

const find = phrases({
  broadcast: [
    "(we're|we are|now) hiring",
    'apply (now|today|here|by)',
    '(save|off) <number>',
    '<number> (percent)? off (your|all|every|everything|any|selected|with|when|our)',
    '(order|shop|buy|book|register|subscribe|join) (now|today|here)',
    '(click|tap) here',
    '(limited time|special offer|free trial|free shipping|money back)',
    '(wanted|for sale|for rent|to let) $',
    '^ (wanted|for sale|for rent)',
    'buy one',
    '(try|get|download|grab|check) it (out)? (today|now|here)',
    'tell your friends',
    '^ (announcing|introducing)',
    "(we're|we are) .. (excited|thrilled|proud|pleased) to announce",
    'read (the full|more|the whole) (post|story|article|on)?',
    'on our (blog|website|site|channel)',
    'sign up (now|today|here|for (our|free))',
    'visit our (shop|store|website|site)',
    '^ (come|so|and)? join us',
    "(that is|that's) all it takes",
    '(press|swipe|reply|text) (the (left|right|up|down|red|green|blue) .. |enter|stop|start|<number>) .. (for|to)',
    '^ (application|applications) (to|by|are|should|close)',
    '^ get in touch (today|now)',
    "in this (article|post|episode|chapter|essay|lesson|tutorial|lecture|guide) (we|i|you|<i'll>|<you're>)",
    '^ read on $',
    '^ send your (cv|resume|application|portfolio)',
    '(reply|text) (yes|no|stop|y|n) to (confirm|cancel|opt|stop|unsubscribe)',
    'not a robot',
    'are you the (kind|sort|type) of (person|man|woman)',
  ],
  // A speaker to a hall: no letter begins so.
  speech: [
    '(madam|mister|mr) (chair|chairman|chairwoman|chairperson|speaker|president|mayor) $',
    '^ (madam|mister|mr) (chair|chairman|chairwoman|speaker|president|mayor)',
    '^ (ladies and gentlemen|fellow (citizens|members|students|graduates))',
    '(raise|lift|charge) .. (glass|glasses)',
    '(would|will|could) you all (stand|rise)',
    '^ (distinguished|honoured|honored) (guests|colleagues|members)',
  ],
  // What holds for whoever reads it.
  rule: [
    "^ please? (do not|don't) (feed|park|smoke|climb|touch|walk|run|drive|block|enter|swallow|exceed)",
    'try again (later)? $',
    '^ please (complete|fill in|fill out) the .. (blanks|gaps|((form|template|table) (below|above)))',
    'free (consultation|quote|estimate|valuation|survey|demo)',
    '(one|any) of our (advisers|advisors|experts|specialists|agents|consultants)',
    "(we are|we're) looking for .. (part|full) time",
    'you (must|may not|are liable|are (not)? (required|entitled|permitted|allowed))',
  ],
});

/** "Call us today on 0800 …", "Call 555-0133." */
const HOTLINE =
  /^(?:please )?(?:call|phone|ring|text|dial)(?: (?:us|our|team|now|today|here|free|on|at|a|for)){0,6} \d{3,}/;

/** An advertisement, a job posting, a speech, a notice: it speaks to anybody. */
export function isBroadcast({ sentences }: Prose, ask: Ask): boolean {
  const kinds = new Set(sentences.flatMap((it) => find(it).map((hit) => hit.kind)));
  if (kinds.has('broadcast') || kinds.has('speech')) return true;
  // "You must send it to me" speaks to one reader.
  if (sentences.some((it) => it.tokens.some((token) => /^(?:i|i'm|i've|i'd|i'll|me|my)$/.test(token.word))))
    return false;
  return (
    (kinds.has('rule') && ask.form !== 'question') ||
    sentences.some((it) => HOTLINE.test(inWords(it.tokens.slice(0, 9))))
  );
}

const findTold = phrases({
  told: [
    '^ (then|and)? you (hear|wonder|sigh|realize|realise|stare|nod|smile|open your|feel the|feel your)',
    "^ (let me|<i'll>|<i'd> like to) (begin|start|open) with (a|one|two) .. (story|confession|question|quote|joke|poem|anecdote|memory|number|picture)",
    '(every ..|everyone|everybody|we all) (know|knows|hate|hates|dread|dreads|get|gets) the (note|message|email|question|line)',
    '(kind|type|sort) of (email|message|question|request) (i|you|we|that)',
  ],
  /** The speaker behind the verb. */
  inverted: ['(said|asked|replied|whispered|muttered|shouted|cried|answered) (the|he|she|it|a|his|her|my)'],
  tag: ['(he|she|it|they) (said|asked|replied|whispered|muttered|shouted|cried|answered|typed)'],
  answer: [
    '^ (yes|no|sure|of course|certainly|gladly|never|always|i do|i did|i would|nobody|nothing|silence|discuss|good|not really|hardly) $',
    '^ (i|we|he|she) (said (yes|no|nothing|sure|i would|i could|he would|she would)|nodded|laughed|shrugged|smiled)',
    '^ (many|most|some|few) (people|of us|of them|men|women) (say|said|would|do|did|answer|think)',
    '(they|people|most|some|he|she) (do|did|would|can|could|will) $',
  ],
});

/** "Could you …?", "Do you …?": what others ask the writer. */
function isAskOf(sentence: Sentence | undefined): boolean {
  return (
    sentence?.isQuestion === true &&
    /^(?:would|could|can|will|do|may|might|shall)$/.test(sentence.tokens[0]?.word ?? '') &&
    /^(?:you|i|we|someone)$/.test(sentence.tokens[1]?.word ?? '')
  );
}

/** "Can you come? she asks." */
const SPOKEN =
  /[?!]["”’]?\s+(?:he|she|they|i|it|(?:the|my|his|her) \p{Ll}+|\p{Lu}\p{Ll}+) (?:says?|asks?|said|asked|writes?|wrote|repl(?:y|ies|ied)|whispers?|whispered)(?=[,.;:]|\s*$)/mu;

/** "…? it said.", "asked the boy", "Could you help? Sure.": people in it speak to each other, or the writer answers. */
export function isStory(prose: Prose): boolean {
  if (SPOKEN.test(prose.masked)) return true;
  const isShort = wordsOf(prose) <= shortestStory;
  return prose.sentences.some((it, at) =>
    findTold(it).some(
      ({ kind, first, last }) =>
        kind === 'told' ||
        (kind === 'tag' && (!isShort || isTag(it, first, last))) ||
        (kind === 'inverted' && (!isShort || first === 0 || isTag(it, first, first))) ||
        (kind === 'answer' && isAskOf(prose.sentences[at - 1]) && !it.isQuestion),
    ),
  );
}

/** "…, she said": words of hers stand before; "she said Friday works" reports. */
function isTag({ tokens }: Sentence, first: number, last: number): boolean {
  const next = tokens[last + 1];
  const own = tokens[first];
  return (
    next === undefined ||
    next.isAfterComma ||
    next.isAfterBreak ||
    own?.isAfterComma === true ||
    own?.isAfterBreak === true
  );
}
