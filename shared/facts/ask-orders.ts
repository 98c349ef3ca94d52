import { phrases } from '../text/phrases.ts';
import type { Sentence } from '../text/sentences.ts';
import { type AskCue, isOrderStart, skipAdverbs, wordAt } from './ask-cue.ts';
import { isOpenOrder } from './ask-order-shape.ts';
import { isNegated } from './ask-wishes.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Bare imperatives that ask a person for something. */
const VERBS = set(
  `send let tell call email text ping give reply respond confirm check take review share forward book schedule arrange ask bring add remind get fill sign
  submit complete vote choose pick join rsvp come consider advise help introduce put make remember look meet set find write fax print draft prepare update fix drop
  return read explain answer keep leave note schedule approve order reserve pass talk speak show work see plan contact include create provide copy coordinate grab
  invite reschedule cancel move test try verify compare list upload attach bear stop promise propose suggest ensure shoot follow connect refer recommend hold buy pay
  donate have support vote post save clean turn drive wait pick start finish change remove delete install run do go raise discuss attend dial page sit think`,
);
/** Of those, the ones that start many sentences of other kinds; they ask only with one of the words behind them. */
const NEEDS_OBJECT: Readonly<Record<string, RegExp>> = {
  let: /^(?:me|us|him|her|them|the|my|our|everyone|everybody|\p{L}+)$/u,
  take: /^(?:a|your|the|care|some|another|over|this|that)$/,
  get: /^(?:yours|back|me|us|in|the|a|your|with|him|her|them|it|this|this|to)$/,
  see: /^(?:if|whether|what|me|us|to|who|how|when)$/,
  look: /^(?:at|into|over|through|up|for)$/,
  make: /^(?:sure|a|the|it|any|your|my|me|certain|an|time|these|this)$/,
  come: /^(?:to|by|and|see|over|along|back|up|down|join|in|with|early|at|on|prepared)$/,
  work: /^(?:with|on|out|closely)$/,
  keep: /^(?:me|us|the|this|it|in|your|an|these)$/,
  help: /^(?:me|us|with|him|her|them|the|make|out|our|my)$/,
  go: /^(?:ahead|to|and|over|through|see|for|into)$/,
  find: /^(?:a|some|out|me|us|time|someone|the)$/,
  note: /^(?:that|the|down)$/,
  drop: /^(?:me|us|by|a|it|off|in|the)$/,
  do: /^(?:let|send|call|come|join|give|tell|the|this|some|a|your|consider|reply|write|me|us)$/,
  show: /^(?:me|us|him|her|them|the|up)$/,
  try: /^(?:to|and|the|this|it|out|a)$/,
  think: /^(?:about|of|it|over)$/,
  set: /^(?:up|a|aside|the|me|us)$/,
  plan: /^(?:to|on|for|a)$/,
  stop: /^(?:by|in|sending|the)$/,
  read: /^(?:the|our|through|over|and|section|chapter|slides|pages)$/,
  write: /^(?:me|us|to|a|back|the|down|in|up)$/,
  run: /^(?:it|this|the|through|a)$/,
  save: /^(?:the|this|it|a|me|us|these)$/,
  hold: /^(?:the|on|off|a|that|this|it)$/,
  follow: /^(?:up|the|these)$/,
  change: /^(?:the|it|this|my|your)$/,
  start: /^(?:with|by|the|to|without)$/,
  wait: /^(?:for|until|till|on|here)$/,
  turn: /^(?:in|it|the|off|on|this)$/,
  remember: /^(?:to|that|the)$/,
  stay: /^$/,
  put: /^(?:me|us|it|the|this|your|a|in|down|these|them)$/,
  support: /^(?:the|our|my|us|me|this)$/,
  talk: /^(?:to(?! you)|with|through)$/,
  have: /^a$/,
  speak: /^(?:to|with|at)$/,
  leave: /^(?:me|us|a|it|the|your)$/,
  sit: /^(?:down|in)$/,
  move: /^(?:the|it|this|my|our|forward)$/,
  buy: /^(?:a|the|some|your|me|us)$/,
  bear: /^(?:with|in)$/,
  meet: /^(?:me|us|at|on|in|for)$/,
  call: /^(?!on$|for$|it$|of$|is$|was$|to$|with$).+$/,
  reply: /^(?:by|with|a|b|yes|no|before|if|and|all|here|only)$/,
};

/** What notices tell everybody to do: "please use the stairs". */
const INSTRUCTIONS =
  set(`don't not never use arrive bring ensure avoid stay wear park enter allow follow refer wait stand proceed consult dial press observe expect drive walk knock ring scan present
  switch queue line sit rest take recycle sort handle wash store watch mind download install restart refresh reload log sign-in click tap open close turn leave rate subscribe`);

/** After "please" these say nothing that the reader has to do. */
const findNoOrder = phrases({
  none: [
    '(attached|enclosed|below|herewith|here|above) (please|pls|kindly) (find|see|note|be)',
    '(please|kindly|pls) (find|see) .. (attached|enclosed|below|above|herewith|here|my|our|the)',
    '(please|kindly|pls) (note|know|understand|be|rest) .. (that|this|advised|aware|assured|informed|patient|reminded|warned|careful|safe)',
    '(please|kindly|pls) (accept|excuse|forgive|pardon|bear|disregard|ignore|enjoy|feel)',
    '(please|kindly|pls) (convey|extend|pass|give|send) ... (love|regards|best|wishes|greetings|apologies|condolences|sympathy|thanks)',
    '(please|kindly|pls) (continue|stay|keep|have|take|remember|refer|visit) .. .. (free|welcome|in mind|<link>|safe|care|great|good|nice|wonderful|well|in touch|my apologies|it easy|your time)',
    '(please|kindly|pls) give (my|our) .. (regards|best|love|apologies|wishes|thanks|greetings)',
    '(please|kindly|pls) (feel|unsubscribe|disregard|ignore|forgive|excuse|pardon|click|enjoy|note|visit)',
    "(please|kindly|pls) (do not|don't|never) (hesitate|feel|worry|reply|respond|forget me|mind|be|think|read|apologize|bother|let|give|take)",
    'please to',
    'please <me>',
    "(do not|don't|dont) (hesitate|worry|feel|bother|forget me|mind|be)",
  ],
});

const PLEASE = /^(?:please|kindly|pls|plz|plse|pleas)$/;
const BASE_TAKEN =
  /^(?:to|will|would|sure|can|could|shall|may|might|should|must|not|who|that|we|i|they|he|she|it|you|<code>)$/;
const findReplies = phrases({
  reply: [
    '(let|lets) (me|us|him|her|them) know',
    '(please|kindly|pls) (reply|respond|advise|answer|rsvp|write back|get back)',
    '(reply|respond|advise|rsvp|answer|write back|get back to)',
    'confirm (attendance|receipt|your attendance|your participation|if|whether|by|either|$)',
    'get back to (me|us)',
    '(drop|shoot|send|give) (me|us) (a|an) (line|note|reply|shout|holler|email|quick|yes|card|text|ping|message)',
    '(please|pls|and)? tell me',
    'tell us (if|whether|when|what)',
    '(what|whatever) do you think',
    'please .. advise',
    // Details of what was asked before.
    '(make|be) sure',
    '(remember|note) (to|that)',
    'do not forget',
    "don't forget",
    'please (include|mention|note|remember|keep|bring)',
    'thoughts',
    'lmk',
  ],
});

/** "Let me know if you are able to come" asks for more than an answer. */
const findAttendance = phrases({
  attendance: [
    "know (if|whether) (you|you're|anyone|any of you|he|she|they) (are|is|can|could|will|would be|'re) (able|available|free|coming|attending|joining|attend|join|come|make|meet)",
  ],
});

/** Finds the first order to the reader in a sentence. */
export function readOrder(sentence: Sentence, text: string): AskCue | undefined {
  const none = findNoOrder(sentence);
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const word = wordAt(sentence, at);
    const token = sentence.tokens[at];
    // `[email me / see my calendar]` is a blank.
    if (
      token === undefined ||
      token.isQuoted ||
      /[[{<][^\]}>]{0,30}$/.test(text.slice(Math.max(sentence.span.start, token.span.start - 31), token.span.start))
    )
      continue;
    const isPlease = PLEASE.test(word);
    // "(order 5512)" is a remark.
    if (!isPlease && text.charAt(token.span.start - 1) === '(' && !/^(?:let|please|see|call)$/.test(word)) continue;
    const isOpen = !isPlease && !VERBS.has(word);
    if (isOpen && !isOpenOrder(sentence, at)) continue;
    if (none.some((it) => it.first <= at && at <= it.last) || isNegated(sentence, at)) continue;
    const verb = isPlease ? skipAdverbs(sentence, at + 1) : at;
    if (isPlease ? isPoliteOrder(sentence, at, verb) : isOpen || isBareOrder(sentence, at)) {
      return {
        form: 'order',
        first: at,
        last: Math.min(verb, sentence.tokens.length - 1),
        isSoft: isPlease
          ? INSTRUCTIONS.has(wordAt(sentence, verb)) || /^(?:not|sure|certain)$/.test(wordAt(sentence, verb + 1))
          : !/^(?:me|us)$/.test(wordAt(sentence, at + 1)) &&
            !/^(?:let|send|tell|give|call|email|reply|confirm|share|forward|review|introduce|advise)$/.test(
              word === 'do' ? wordAt(sentence, at + 1) : word,
            ),
        isReply:
          findReplies(sentence).some((it) => it.first === at || it.first === verb) &&
          findAttendance(sentence).length === 0,
        isStatement: false,
        isOpen: false,
      };
    }
  }
  return readFragmentOrder(sentence) ?? readHave(sentence);
}

/** "The projector please", "two copies, pls": a thing and the word that asks for it. */
function readFragmentOrder({ tokens, isQuestion }: Sentence): AskCue | undefined {
  const last = tokens.length - 1;
  if (last < 1 || isQuestion || !PLEASE.test(tokens[last]?.word ?? '') || tokens[last]?.isQuoted === true)
    return undefined;
  if (/^(?:yes|no|oh|i|we|say|said|he|she)$/.test(tokens[0]?.word ?? '') || tokens.some((it) => FINITE.test(it.word)))
    return undefined;
  return {
    form: 'order',
    first: last,
    last,
    isSoft: tokens.length > 8,
    isReply: false,
    isOpen: false,
    isStatement: false,
  };
}

/** Words that make a fragment a sentence about something else. */
const FINITE = /^(?:i|we|he|she|they|is|are|was|were|said|says|would|will|could)$/;

/** "Have her call me", "let me have your figures": somebody is to be made to do or to give it. */
const findMade = phrases({
  made: [
    '^ (and|please|then|so)? (have|get|make) (him|her|them|somebody|someone|everyone|everybody|your (assistant|office|secretary|team|people)) .. (to)? (call|email|send|contact|write|come|see|bring|meet|sign|check|look|phone|ring|give|fill|do|text|stop|drop|join|review|fax)',
    '(^|and|please|so|then) let (me|us) (have|get|see) (your|the|a|an|any|some|those|these|it)',
    '(poke|pick) holes',
    '^ (ptal|lmk)',
    "^ (please)? (do not|don't) (forget to|forget the|forget your|leave|sign|delete|ship|print|book|miss|use|send|let|tell|call|throw|pay|share|forward)",
    '^ be as (harsh|honest|brutal|frank|critical|blunt|picky)',
    '^ be (brutal|honest|frank|candid|ruthless|blunt|merciless|there|here|on time|ready|prepared|in my office|sure|kind enough|so kind)',
    'be (sure|certain) (to|that|you)',
    'be (so|very)? (kind|good) (enough|as) to',
  ],
});

function readHave(sentence: Sentence): AskCue | undefined {
  const hit = findMade(sentence).find((it) => isOrderStart(sentence, it.first));
  if (hit === undefined) return undefined;
  const isPlain = /^(?:have|get|make|let|ptal|lmk|poke|pick)$/.test(wordAt(sentence, hit.first));
  return {
    form: 'order',
    first: hit.first,
    last: hit.first,
    isSoft: !isPlain && wordAt(sentence, hit.first + 1) === 'sure',
    isReply: false,
    isOpen: false,
    isStatement: false,
  };
}

function isPoliteOrder(sentence: Sentence, please: number, verb: number): boolean {
  const word = wordAt(sentence, verb);
  if (word === '') {
    // "Send me the file, please."
    return false;
  }
  const before = wordAt(sentence, please - 1);
  if (
    BASE_TAKEN.test(before) &&
    sentence.tokens[please]?.isAfterComma !== true &&
    sentence.tokens[please]?.isAfterBreak !== true
  )
    return false;
  if (
    /^(?:a|an|the|my|your|this|that|of|in|on|for|with|and|i|we|you|he|she|they|it|is|are|was|find|every|those|even)$/.test(
      word,
    )
  )
    return word === 'find' && /^(?:a|out|some|time|someone|the)$/.test(wordAt(sentence, verb + 1));
  return (
    (!word.includes("'") && !/(?:ing|ed)$/.test(word)) ||
    /^(?:bring|need|feed|ring|sing|proceed|speed|embed)$/.test(word)
  );
}

function isBareOrder(sentence: Sentence, at: number): boolean {
  // "Review: a quiet book" is a heading.
  if (
    sentence.tokens[at + 1]?.isAfterBreak === true ||
    /^(?:attached|enclosed|below|above)$/.test(wordAt(sentence, at + 1))
  )
    return false;
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  if (!isOrderStart(sentence, at)) return false;
  const object = NEEDS_OBJECT[word];
  if (object !== undefined && !object.test(next)) return false;
  if (word === 'have') return /^(?:look|read|go|think|word|seat|listen)$/.test(wordAt(sentence, at + 2));
  if (word === 'talk') return wordAt(sentence, at + 2) !== 'you';
  if (word === 'let')
    return /^(?:me|us|him|her|them|everyone|everybody)$/.test(next) && wordAt(sentence, at + 2) === 'know';
  if (
    /^(?:is|are|was|were|has|have|will|would|can|could|notes|of|for|from)$/.test(next) &&
    word !== 'look' &&
    word !== 'wait'
  )
    return false;
  if (word === 'take') return !/^care$/.test(next);
  return next !== '' || at > 0;
}
