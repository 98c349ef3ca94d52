import { closesMeeting } from '../fix/own-words.ts';
import type { Message } from '../message/message.ts';
import type { Sentence } from '../text/sentences.ts';
import { isSignOffLine } from '../text/sign-off.ts';
import { contains } from '../text/span.ts';
import { movableSentences, textOf } from './place.ts';

const CLOSES =
  /^(?:thank|thanks|many thanks|cheers\b|i look forward|looking forward|i hope|hope|whatever your answer|(?:please|kindly) (?!find|see|note)|feel free|happy to|if you|let me|best|have a)\b/i;

const FEELING =
  /^(?:I|we)(?: would| should|['’]d) (?:be|appreciate)\b[^.]*(?:grateful|honou?red|delighted|obliged|thrilled|appreciat|glad|happy|thankful)[^.]*[.!]$/i;

/** "I would be very grateful." belongs to the question before it. */
export function feelingBehind(message: Message, asked: Sentence): Sentence {
  const sentences = movableSentences(message);
  const next = sentences[sentences.indexOf(asked) + 1];
  return next !== undefined && next.block === asked.block && FEELING.test(textOf(message, next.span)) ? next : asked;
}

/** The last of the sentences that close a meeting's ask. */
export function lastOfMeeting(message: Message, asked: Sentence): Sentence {
  const sentences = movableSentences(message);
  let last = feelingBehind(message, asked);
  for (const it of sentences.slice(sentences.indexOf(last) + 1)) {
    if (it.block !== asked.block || !closesMeeting.test(textOf(message, it.span))) break;
    last = it;
  }
  return last;
}

/** Whether the writer goes on with "If not, …" or "If so, …": a way out or a next step that leans on the question before it. */
export function hasOwnIfNot(message: Message, asked: Sentence): boolean {
  const sentences = movableSentences(message);
  const next = sentences[sentences.indexOf(asked) + 1];
  return (
    next !== undefined &&
    /^(?:if (?:not|so|yes|you (?:can['’]?t|cannot)|(?:that|this|it|neither|these|those)\b[^,]*\b(?:not|n['’]t)\b)|otherwise|alternatively)\b/i.test(
      textOf(message, next.span),
    )
  );
}

/** What the writer tells of the ask stays with it: the last sentence of its paragraph before thanks and wishes. */
export function lastOnAsk(message: Message, asked: Sentence): Sentence {
  const sentences = movableSentences(message);
  const { give, thanks, wayOut } = message.facts;
  // Terms ("I am happy to pay", "we cover travel") are told before the answer; what is given whatever the answer comes behind it.
  const freed = give.filter((it) => it.isConditional || it.kind === 'vague-offer' || it.kind === 'closing-the-loop');
  let last = asked;
  for (const it of sentences.slice(sentences.indexOf(asked) + 1)) {
    const text = textOf(message, it.span);
    // What the composer gave, and a feeling that belongs to the question, stay with it.
    const isOurs = text.includes('[') || FEELING.test(text);
    const isOther = !isOurs && [...freed, ...thanks, ...wayOut].some((fact) => contains(it.span, fact.span));
    if (
      it.block !== asked.block ||
      it.isQuestion ||
      isOther ||
      CLOSES.test(text) ||
      text.endsWith(':') ||
      isSignOffLine(text) ||
      (it === sentences.at(-1) && (BLESSING.test(text) || SIGNED.test(text))) ||
      isName(it) ||
      isBit(it, text)
    )
      break;
    last = it;
  }
  return last;
}

/** "God keep you, Ruth.": a few words and the name that signs them. */
const BLESSING = /^(?:[^\s,?]+ ){0,4}[^\s,?]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?[.!]*$/u;

/** "Omar Haddad, section 4", "Omar, BIOL 210": a name and where it belongs, without a stop. */
const SIGNED =
  /^\p{Lu}[\p{L}'’.-]*(?:(?: \p{Lu}[\p{L}'’.-]*){1,2},(?: [^\s,.?!]+){1,4}|,(?: (?!(?:Mr|Mrs|Ms|Dr|Prof)\b)[^\s,.?!]+){0,2} (?:\p{Lu}{2,} )?(?:\d[\w-]*|\p{Lu}))$/u;

/** "lol": no sentence of its own. */
const isBit = ({ tokens }: Sentence, text: string) => tokens.length < 3 && !/[.!?…]$/.test(text);

/** "… overnight? Ann": the writer's name at the end of the line. */
const isName = ({ tokens }: Sentence) => tokens.length <= 3 && tokens.every((it) => it.isCapital);
