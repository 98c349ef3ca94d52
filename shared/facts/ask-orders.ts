import type { Sentence } from '../text/sentences.ts';
import { type AskCue, isOrderStart, skipAdverbs, wordAt } from './ask-cue.ts';
import { findAttendance, findMade, findNoOrder, findReplies, INSTRUCTIONS } from './ask-order-phrases.ts';
import { isOpenOrder } from './ask-order-shape.ts';
import { goesOn, isOrderVerb } from './ask-order-verbs.ts';
import { isNegated } from './ask-wishes.ts';

const PLEASE = /^(?:please|kindly|pls|plz|plse|pleas)$/;
const BASE_TAKEN =
  /^(?:to|will|would|sure|can|could|shall|may|might|should|must|not|who|that|we|i|they|he|she|it|you|<code>)$/;
/** What is sent, told, shown and arranged between two people; other orders may as well stand in a notice. */
const TO_SOMEBODY =
  /^(?:let|send|resend|tell|give|call|email|fax|text|ping|reply|confirm|share|forward|review|proofread|introduce|advise|remind|notify|inform|ask|schedule|arrange|countersign|have|reschedule)$/;

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
    const mark = text.charAt(token.span.start - 1);
    // "e:mail" is one word.
    if (!isPlease && /[:./@_]/.test(mark)) continue;
    if (!isPlease && mark === '(' && !/^(?:let|please|see|call)$/.test(word)) continue;
    const isOpen = !isPlease && !isOrderVerb(word);
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
            !(word === 'bring' && /^(?:the|your|my|our|it|that|this|them)$/.test(wordAt(sentence, at + 1))) &&
            !TO_SOMEBODY.test(word === 'do' ? wordAt(sentence, at + 1) : word),
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
  if (!goesOn(sentence, at)) return false;
  if (
    /^(?:is|are|was|were|has|have|will|would|can|could|notes|of|for|from)$/.test(next) &&
    word !== 'look' &&
    word !== 'wait'
  )
    return false;
  if (word === 'take') return !/^care$/.test(next);
  return next !== '' || at > 0;
}
