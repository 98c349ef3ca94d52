import type { Hit } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import { type AskCue, isReadersTurn, wordAt } from './cue.ts';
import { headOf, nounOf } from './head.ts';
import { isNoPerson } from './order-verbs.ts';
import { isAttribute } from './thing-work.ts';
import { findHead } from './verb-phrases.ts';

/** The type that the head of an ask tells by its verb and object; `undefined` where it does not. */
export function typeOfHead(sentence: Sentence, cue: AskCue): AskType | undefined {
  const at = headOf(sentence, cue);
  if (wordAt(sentence, at - 1) === 'you' && /^(?:if|that)$/.test(wordAt(sentence, at - 2)))
    for (const base of basesOf(wordAt(sentence, at))) {
      const type = typeAt(findHead(withWord(sentence, at, base)), at);
      if (type !== undefined) return type;
    }
  const hits = findHead(sentence).filter(
    (it) =>
      !isLengthOfUse(sentence, it) &&
      !isTalkOfTwo(sentence, it) &&
      !(it.first === it.last && isAttribute(sentence, it.first)),
  );
  if (isThirdPerson(sentence, at, cue)) return typeAt(hits, at + 2) ?? 'deliverable';
  for (const from of new Set([
    at,
    nounOf(sentence, at),
    ...(cue.form === 'wish' || cue.first === cue.last ? [cue.last] : []),
    ...(isLastPlease(sentence, cue) ? sentence.tokens.keys() : []),
  ])) {
    const type = typeAt(hits, from);
    if (type !== undefined) return type;
  }
  return undefined;
}

/** "Could **we** speak about the rota?", "do you have **time** to speak about it?": two who talk, before nobody else. */
export function isTalkOfTwo({ tokens }: Sentence, { kind, first, last }: Omit<Hit<AskType>, 'span'>): boolean {
  const behind = inWords(tokens.slice(last + 1));
  return (
    kind === 'speaking' &&
    tokens[last]?.word === 'about' &&
    /(?:^| )(?:we|i|(?:time|date|slot|minutes?|moment|sec|second|free|available) .*to)$/.test(
      inWords(tokens.slice(Math.max(0, first - 4), first)),
    ) &&
    !/ (?:at|to|in front of) (?:a|an|the|our|your|my) /.test(behind)
  );
}

/** "Borrow **your hose for** half an hour" is about the hose, "borrow you for half an hour" about the hour. */
function isLengthOfUse(sentence: Sentence, { kind, first, last }: Hit<AskType>): boolean {
  const at = sentence.tokens.findIndex((it, index) => first < index && index <= last && it.word === 'for');
  return (
    kind === 'meeting' &&
    first + 1 < at &&
    /^(?:your|the|our|my|his|her|their|that|this|it)$/.test(wordAt(sentence, first + 1)) &&
    sentence.tokens.slice(at, last + 1).some((it) => /^(?:minutes?|mins?|hours?|half)$/.test(it.word))
  );
}

/** "If you **sent**", "that you **came**": the past that stands for a wish. */
const BASE: Readonly<Record<string, string>> = {
  sent: 'send',
  gave: 'give',
  came: 'come',
  took: 'take',
  told: 'tell',
  wrote: 'write',
  brought: 'bring',
  made: 'make',
  met: 'meet',
  spoke: 'speak',
  taught: 'teach',
  found: 'find',
  got: 'get',
  did: 'do',
  paid: 'pay',
  lent: 'lend',
  chose: 'choose',
  kept: 'keep',
  left: 'leave',
  held: 'hold',
  bought: 'buy',
  sang: 'sing',
  ran: 'run',
  went: 'go',
  saw: 'see',
  drove: 'drive',
  forgave: 'forgive',
  built: 'build',
  led: 'lead',
  sold: 'sell',
  stood: 'stand',
  threw: 'throw',
  drew: 'draw',
  swapped: 'swap',
  stopped: 'stop',
  submitted: 'submit',
  dropped: 'drop',
  planned: 'plan',
  permitted: 'permit',
};

/** "Removed", "posted", "swapped" without their ends; a table knows only the one that is a word. */
function basesOf(word: string): readonly string[] {
  const irregular = BASE[word];
  if (irregular !== undefined) return [irregular];
  return /[a-z]{3}ed$/.test(word) ? [word.slice(0, -1), word.slice(0, -2), word.slice(0, -3)] : [];
}

function withWord(sentence: Sentence, at: number, word: string): Sentence {
  return { ...sentence, tokens: sentence.tokens.map((it, index) => (index === at ? { ...it, word } : it)) };
}

/** The type of the longest row that begins at `from`. */
function typeAt(hits: readonly Hit<AskType>[], from: number): AskType | undefined {
  return hits
    .filter((it) => it.first === from)
    .sort((a, b) => b.last - a.last || RANK.indexOf(a.kind) - RANK.indexOf(b.kind))[0]?.kind;
}

/** "Ask **Jim** to dig it out", "let **Maria** know": the reader shall speak to somebody else. */
function isThirdPerson(sentence: Sentence, at: number, cue: AskCue): boolean {
  const { tokens } = sentence;
  // "Have a word **with Mr. Dale**", "a quick word with the plumber".
  const said = HAS_WORD.exec(inWords(tokens.slice(at)));
  if (said !== null && isReadersTurn(sentence, cue)) return said[1] !== undefined;
  const verb = tokens[at]?.word ?? '';
  const isWith = /^(?:with|to)$/.test(tokens[at + 1]?.word ?? '');
  const name = tokens[isWith ? at + 2 : at + 1];
  // "Did you talk to the help desk", "could you speak with their lawyers": the reader's talk, and the writer is not there.
  if (
    isWith &&
    TALK.test(verb) &&
    isReadersTurn(sentence, cue) &&
    !tokens.slice(at + 2, at + 8).some((it) => WRITER.test(it.word))
  )
    return true;
  // "Interview **two customers**", and not "interview me", "interview on Friday".
  if (
    verb === 'interview' &&
    isReadersTurn(sentence, cue) &&
    /^(?:the|our|two|three|\d)/.test(tokens[at + 1]?.word ?? '')
  )
    return true;
  // "Call **the tenant** back", and not "call the meeting", "call our office".
  if (
    /^(?:call|phone|ring|remind|inform|notify|warn|alert)$/.test(verb) &&
    /^(?:the|this|that|his|her|their|your)$/.test(tokens[at + 1]?.word ?? '') &&
    !tokens.slice(at + 2, at + 4).some((it) => /^(?:meeting|off|office|number|desk|line|shots|$)/.test(it.word))
  )
    return true;
  // "**I'd** like to speak with Dana in your legal team": whom the writer meets, the reader only lets in.
  return (
    !(cue.form === 'wish' && isWith && !isReadersTurn(sentence, { ...cue, last: at })) &&
    (isWith
      ? /^(?:get|talk|speak|work|check|coordinate|liaise|write)$/
      : /^(?:ask|tell|let|remind|inform|notify|warn|email|call|phone|ring|text|contact|have|get)$/
    ).test(verb) &&
    name?.isCapital === true &&
    !isNoPerson(name.word)
  );
}

const HAS_WORD = /^have an? (?:\S+ )?(?:word|chat|talk)\b(?: with (?!(?:me|us|you)\b)(.))?/;
const TALK = /^(?:talk|talking|speak|speaking|chat|meet|visit|visiting|meeting)$/;
const WRITER = /^(?:i|me|us|we|myself|ourselves|our|my|you|your|students|class|members|team|group|audience|each|one)$/;

/** "Comments by Thursday, please": the thing stands before the word that asks. */
function isLastPlease({ tokens }: Sentence, cue: AskCue): boolean {
  return cue.form === 'order' && cue.first === tokens.length - 1;
}

const RANK: readonly AskType[] = [
  'letter',
  'introduction',
  'referral',
  'speaking',
  'mentoring',
  'other',
  'feedback',
  'meeting',
  'decision',
  'connect',
  'advice',
  'question',
  'deliverable',
];
