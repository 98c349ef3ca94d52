import type { Message } from '../message/message.ts';
import { bodySentences, textOf } from './place.ts';

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

const CONTRACTION =
  /\b(?:\p{L}+['’](?:m|d|ll|re|ve|s(?= (?:a|the|not|been|going|great|been|so|very)\b))|\p{L}+n['’]t)\b/u;
const FORMAL_CLOSE =
  /^(?:very |most )?(?:sincerely|yours|respectfully|kind regards|regards|best regards|faithfully|with regards|cordially)/i;

/** Reads the tone of a message. Formal: no contraction in the body, and a formal frame or at least forty words. */
export function readTone(message: Message): Tone {
  const { prose } = message;
  const sentences = bodySentences(message);
  const body = sentences.map((it) => textOf(message, it.span)).join(' ');
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  // A note that was rewritten once has grown by sentences with blanks, and is a chat note still.
  const own = sentences.filter((it) => !/\[[^\]]*\]/.test(textOf(message, it.span)));
  const ownWords = own.reduce((sum, it) => sum + it.tokens.length, 0);
  const greeting = prose.greeting === undefined ? '' : textOf(message, prose.greeting.span);
  const close = prose.signOff === undefined ? '' : textOf(message, prose.signOff);
  const isFramed =
    /^dear\b/i.test(greeting) ||
    prose.greeting?.title !== undefined ||
    greeting.endsWith(':') ||
    FORMAL_CLOSE.test(close);
  const ask = message.facts.ask.find((it) => it.isPrimary);
  const asking = ask === undefined ? '' : withoutFormulas(textOf(message, ask.span));
  const isWe = /\b(?:we|us|I|me|my|i)\b/i.test(asking) ? isPlural(asking) : isPlural(withoutFormulas(body));
  return {
    isFormal: !CONTRACTION.test(body) && (isFramed || words >= 40),
    isWe,
    isLowerCase:
      words > 3 &&
      !/\p{Lu}/u.test(greeting) &&
      (!/\p{Lu}/u.test(body) || (2 < own.length && own.every((it) => /^\p{Ll}/u.test(textOf(message, it.span))))),
    isChat: ownWords < 25 && !isFramed,
    email: /\bemail/i.test(body) && !/\be-mail/i.test(body) ? 'email' : 'e-mail',
    resume: /\brésumé/i.test(body) ? 'résumé' : /\bresume/i.test(body) ? 'resume' : 'CV',
  };
}

/** "Let me know" is a formula, and "could we meet" is writer and reader: neither says who asks. */
const withoutFormulas = (text: string) =>
  text.replace(
    /\b(?:(?:let|tell|remind|give) me|(?:could|can|shall|should|would|may|might|did|do|that|if|when|time) we|(?:between|of|for|both of) us|let us)\b/gi,
    '',
  );

const isPlural = (text: string) => /\b(?:we|us|our)\b/i.test(text) && !/\b(?:I|me|my|i)\b/.test(text);

/** What a formal letter says instead. */
export const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI'll\b/g, 'I will'],
  [/\bwe'll\b/g, 'we will'],
  [/\bWe'll\b/g, 'We will'],
  [/\bI'd\b/g, 'I would'],
  [/\bWe'd\b/g, 'We would'],
  [/\bwe'd\b/g, 'we would'],
  [/\bI'm\b/g, 'I am'],
  [/\bdoesn't\b/g, 'does not'],
  [/\bdon't\b/g, 'do not'],
  [/\bcan't\b/g, 'cannot'],
  [/works for me too/g, 'would suit me as well'],
  [/works for us too/g, 'would suit us as well'],
  [/just name a/g, 'please name a'],
];

const SELVES: readonly (readonly [RegExp, string])[] = [
  [/\bI'll\b/g, "we'll"],
  [/\bI'd\b/g, "we'd"],
  [/\bI'm\b/g, "we're"],
  [/\bI\b/g, 'we'],
  [/\bmyself\b/g, 'ourselves'],
  [/\bme\b/g, 'us'],
  [/\bmy\b/g, 'our'],
];

/** A sentence of a template in the writer's tone. Blanks are left as they are, but for "my" where a "we" writes. */
export function say(sentence: string, tone: Tone): string {
  let said = sentence;
  if (tone.isWe) {
    for (const [from, to] of SELVES) said = said.replace(from, to);
    said = said.replace(
      /(^|[.?!] )(we)/g,
      (_all, lead: string, word: string) => lead + word.charAt(0).toUpperCase() + word.slice(1),
    );
  }
  if (tone.isFormal) for (const [from, to] of LONG_FORMS) said = said.replace(from, to);
  said = said.replaceAll('e-mail', tone.email);
  return tone.isLowerCase ? said.toLowerCase() : said;
}
