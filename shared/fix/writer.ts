import type { Message } from '../message/message.ts';
import type { Prose } from '../text/prose.ts';
import { slice } from '../text/span.ts';
import { bodySentences } from './sentence.ts';
import { asWe, writtenOut } from './voice.ts';

/** How the writer writes, so that a sentence of ours sounds like the rest. */
export interface Writer {
  readonly isFormal: boolean;
  /** The writer asks for several people: "we would like to invite you". */
  readonly isWe: boolean;
}

/** Reads how a message is written. Formal: no contraction in the body, and a formal frame or at least forty words. */
export function writerOf({ prose, facts }: Message): Writer {
  const sentences = bodySentences(prose);
  const body = sentences.map((it) => slice(prose.text, it.span)).join(' ');
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  const ask = facts.ask.find((it) => it.isPrimary);
  const asking = ask === undefined ? '' : withoutFormulas(slice(prose.text, ask.span));
  return {
    isFormal: !CONTRACTION.test(body) && (isFramed(prose) || (words >= 40 && !isCasual(prose))),
    isWe: isPlural(/\b(?:we|us|I|me|my|i)\b/i.test(asking) ? asking : withoutFormulas(body)),
  };
}

const CONTRACTION =
  /\b(?:\p{L}+['’](?:m|d|ll|re|ve|s(?= (?:a|the|not|been|going|great|been|so|very)\b))|\p{L}+n['’]t)\b/u;

const CLOSE =
  /^(?:very |most )?(?:sincerely|yours|respectfully|kind regards|regards|best regards|faithfully|with regards|cordially)/i;

/** Whether a formal greeting opens the letter or a formal close ends it. */
export function isFramed({ greeting, signOff, text }: Prose): boolean {
  const opening = greeting === undefined ? '' : slice(text, greeting.span);
  const closing = signOff === undefined ? '' : slice(text, signOff);
  return /^dear\b/i.test(opening) || greeting?.title !== undefined || opening.endsWith(':') || CLOSE.test(closing);
}

/** "Hey Jo", "Ta, Wren": no letter, however long. */
const isCasual = ({ greeting, text }: Prose) =>
  /^(?:hey|hiya|yo)\b/i.test(greeting === undefined ? '' : slice(text, greeting.span)) ||
  /\n(?:ta|cheers|x+|love|hugs|thx|ttyl|laters?)\b[,!.]?[ \t]*(?:\n|$|\p{Lu})/iu.test(text);

/** "Let me know" is a formula, "could we meet" is writer and reader, "could you connect us" writer and a third: none says who asks. */
const withoutFormulas = (text: string) =>
  text.replace(
    /\b(?:(?:let|tell|remind|give) me|(?:could|can|shall|should|would|may|might|did|do|that|if|when|time|how|where|what|ways?) we|we (?:could|can|should|might|may)|(?:between|of|for|both of) us|let us|(?:connect|introduce) us(?! (?:to|with)))\b/gi,
    '',
  );

/** "Our cookbooks" may be a family's; who writes as several says "we" or "us". */
const isPlural = (text: string) => /\b(?:we|us)\b/i.test(text) && !/\b(?:I|me|my|i)\b/.test(text);

/** "Ari & Beth" below, or nobody and a "we" above: there is no one name to give. */
export function areSeveral(message: Message): boolean {
  const { prose } = message;
  return (
    (prose.signature.length === 0 && writerOf(message).isWe) ||
    /\p{Lu}\p{Ll}+ (?:and|&) \p{Lu}\p{Ll}+\s*$/u.test(prose.masked)
  );
}

/** A sentence of ours as this writer would say it: "we" where several ask, no contractions in a formal letter. */
export function saidBy({ isFormal, isWe }: Writer, words: string): string {
  const own = isWe ? asWe(words) : words;
  return isFormal ? writtenOut(own) : own;
}

/** The same by the writer of a message. */
export const inTone = (message: Message, words: string): string => saidBy(writerOf(message), words);
