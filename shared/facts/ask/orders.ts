import type { Sentence } from '../../text/sentences.ts';
import { type AskCue, isOrderStart, skipAdverbs, wordAt } from './cue.ts';
import { findAttendance, findMade, findNoOrder, findReplies, INSTRUCTIONS } from './order-phrases.ts';
import { isOpenOrder } from './order-shape.ts';
import { goesOn, isOrderVerb } from './order-verbs.ts';
import { isNegated } from './wishes.ts';

const PLEASE = /^(?:please|kindly|pls|plz|plse|pleas)$/;
const BASE_TAKEN =
  /^(?:to|will|would|sure|can|could|shall|may|might|should|must|not|who|that|we|i|they|he|she|it|you|<code>)$/;
/** What is sent, told, shown and arranged between two people; other orders may as well stand in a notice. */
const TO_SOMEBODY =
  /^(?:let|send|resend|tell|give|call|email|fax|text|ping|reply|confirm|share|forward|review|proofread|introduce|advise|remind|notify|inform|schedule|arrange|countersign|have|reschedule|lmk)$/;

/** Finds the first order to the reader in a sentence; a firm one before one that a notice may hold as well. */
export function readOrder(sentence: Sentence, text: string): AskCue | undefined {
  let soft: AskCue | undefined;
  for (let at = 0; at < sentence.tokens.length; at += 1) {
    const found = orderAt(sentence, text, at);
    // "Mark it up and send it back to me": what is firm in one half is meant in the other.
    if (found?.isSoft === false) return soft === undefined ? found : { ...soft, isSoft: false };
    soft ??= found;
  }
  const made = readMade(sentence);
  // "Stop by" may stand in a notice, "stop by my office" not.
  if (soft !== undefined) return made?.isSoft === false && made.first === soft.first ? made : soft;
  return readFragmentOrder(sentence) ?? made;
}

function orderAt(sentence: Sentence, text: string, at: number): AskCue | undefined {
  const word = wordAt(sentence, at);
  const token = sentence.tokens[at];
  const isPlease = PLEASE.test(word);
  const isOpen = !isPlease && !isOrderVerb(word);
  if (token === undefined || token.isQuoted || (isOpen && !isOpenOrder(sentence, at))) return undefined;
  const verb = isPlease ? skipAdverbs(sentence, at + 1) : at;
  if (!(isPlease ? isPoliteOrder(sentence, at, verb) : isOpen || mayOrder(sentence, at))) return undefined;
  if (isInside(text, sentence, token.span.start, isPlease)) return undefined;
  if (findNoOrder(sentence).some((it) => it.first <= at && at <= it.last) || isNegated(sentence, at)) return undefined;
  return {
    form: 'order',
    first: at,
    last: Math.min(verb, sentence.tokens.length - 1),
    isSoft: isPlease ? isInstruction(sentence, verb) : !isToSomebody(sentence, at),
    isReply:
      findReplies(sentence).some((it) => it.first === at || it.first === verb) && findAttendance(sentence).length === 0,
    isStatement: false,
    isOpen: false,
  };
}

/** `[email me / see my calendar]` is a blank, "(order 5512)" a remark, and "e:mail" one word. */
function isInside(text: string, sentence: Sentence, start: number, isPlease: boolean): boolean {
  const before = text.slice(Math.max(sentence.span.start, start - 31), start);
  return (
    /[[{<][^\]}>]{0,30}$/.test(before) ||
    (!isPlease && /[:./@_]$|\($/.test(before) && !/^(?:let|see|call)\b/i.test(text.slice(start, start + 5)))
  );
}

function isInstruction(sentence: Sentence, verb: number): boolean {
  if (/^(?:thoughts|comments|feedback|name|number)$/.test(wordAt(sentence, verb + 2))) return false;
  if (isMeans(sentence, verb)) return false;
  if (wordAt(sentence, verb) === 'take' && wordAt(sentence, verb + 2) === 'look') return false;
  return INSTRUCTIONS.has(wordAt(sentence, verb)) || /^(?:not|sure|certain)$/.test(wordAt(sentence, verb + 1));
}

/** "Please use the link below **to submit** your review": the way is told, the deed is asked. */
function isMeans({ tokens }: Sentence, verb: number): boolean {
  return (
    /^(?:use|follow)$/.test(tokens[verb]?.word ?? '') &&
    tokens.some(
      (it, at) =>
        verb < at &&
        it.word === 'to' &&
        /^(?:submit|upload|schedule|book|sign|confirm|rsvp|send|share|tell|pick|choose|give|provide|complete)$/.test(
          tokens[at + 1]?.word ?? '',
        ),
    )
  );
}

function isToSomebody(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  if (/^(?:me|us)$/.test(next) || TO_SOMEBODY.test(word === 'do' ? next : word)) return true;
  if (word === 'go' && next === 'ahead') return true;
  return word === 'bring' && /^(?:the|your|my|our|it|that|this|them)$/.test(next);
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

function readMade(sentence: Sentence): AskCue | undefined {
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

const PRAISE = /^(?:great|good|nice|excellent|amazing|fantastic|awesome|hard|perfect|fine|solid|brilliant|lovely)$/;

function mayOrder(sentence: Sentence, at: number): boolean {
  // "Review: a quiet book" is a heading.
  if (
    sentence.tokens[at + 1]?.isAfterBreak === true ||
    /^(?:attached|enclosed|below|above)$/.test(wordAt(sentence, at + 1))
  )
    return false;
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  // "Great work on the release", "good call on the date": praise, and no comma that would part them.
  if (PRAISE.test(wordAt(sentence, at - 1)) && sentence.tokens[at]?.isAfterComma !== true) return false;
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
