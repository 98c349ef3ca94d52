import { asWe, hasContraction, isFramed, writtenOut } from '../fix/voice.ts';
import type { Message } from '../message/message.ts';
import { movableSentences, textOf } from './place.ts';

/** How the writer writes, so that what is added sounds like the rest. */
export interface Tone {
  readonly isFormal: boolean;
  /** The writer asks for several people: "we would like to invite you". */
  readonly isWe: boolean;
  /** No capitals at all. */
  readonly isLowerCase: boolean;
  /** Under twenty-five words: a chat note gets insertions only. */
  readonly isChat: boolean;
  readonly email: 'e-mail' | 'email';
  readonly resume: 'CV' | 'resume' | 'résumé';
}

/** Reads the tone of a message. Formal: no contraction in the body, and a formal frame or at least forty words. */
export function readTone(message: Message): Tone {
  const { prose } = message;
  const sentences = movableSentences(message);
  const body = sentences.map((it) => textOf(message, it.span)).join(' ');
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  // A note that was rewritten once has grown by sentences with blanks, and is a chat note still.
  const own = sentences.filter((it) => !/\[[^\]]*\]/.test(textOf(message, it.span)));
  const ownWords = own.reduce((sum, it) => sum + it.tokens.length, 0);
  const greeting = prose.greeting === undefined ? '' : textOf(message, prose.greeting.span);
  const ask = message.facts.ask.find((it) => it.isPrimary);
  const asking = ask === undefined ? '' : withoutFormulas(textOf(message, ask.span));
  const isWe = /\b(?:we|us|I|me|my|i)\b/i.test(asking) ? isPlural(asking) : isPlural(withoutFormulas(body));
  return {
    isFormal: !hasContraction(body) && (isFramed(prose) || (words >= 40 && !isCasual(prose.text, greeting))),
    isWe,
    isLowerCase:
      words > 3 &&
      !/\p{Lu}/u.test(greeting) &&
      (!/\p{Lu}/u.test(body) || (0 < own.length && own.every((it) => /^\p{Ll}/u.test(textOf(message, it.span))))),
    isChat: ownWords < 25 && !isFramed(prose),
    email: /\bemail/i.test(body) && !/\be-mail/i.test(body) ? 'email' : 'e-mail',
    resume: /\brésumé/i.test(body) ? 'résumé' : /\bresume/i.test(body) ? 'resume' : 'CV',
  };
}

/** "Hey Jo", "Ta, Wren": no letter, however long. */
const isCasual = (text: string, greeting: string) =>
  /^(?:hey|hiya|yo)\b/i.test(greeting) ||
  /\n(?:ta|cheers|x+|love|hugs|thx|ttyl|laters?)\b[,!.]?[ \t]*(?:\n|$|\p{Lu})/iu.test(text);

/** "Let me know" is a formula, and "could we meet" is writer and reader: neither says who asks. */
const withoutFormulas = (text: string) =>
  text.replace(
    /\b(?:(?:let|tell|remind|give) me|(?:could|can|shall|should|would|may|might|did|do|that|if|when|time|how|where|what|ways?) we|we (?:could|can|should|might|may)|(?:between|of|for|both of) us|let us)\b/gi,
    '',
  );

/** "Our cookbooks" may be a family's; who writes as several says "we" or "us". */
const isPlural = (text: string) => /\b(?:we|us)\b/i.test(text) && !/\b(?:I|me|my|i)\b/.test(text);

/** A sentence of a template in the writer's tone. Blanks are left as they are, but for "my" where a "we" writes. */
export function say(sentence: string, tone: Tone): string {
  const own = tone.isWe ? asWe(sentence) : sentence;
  const said = (tone.isFormal ? writtenOut(own) : own).replaceAll('e-mail', tone.email);
  // Days, months and time zones are names, also to those who write small.
  return tone.isLowerCase
    ? said.replace(
        /(?<name>\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{L}+(?= time\b))\b)|\p{Lu}/gu,
        (it, name?: string) => name ?? it.toLowerCase(),
      )
    : said;
}
