import { isFramed, saidBy, type Writer, writerOf } from '../fix/writer.ts';
import type { Message } from '../message/message.ts';
import { movableSentences, textOf } from './place.ts';

/** How the writer writes and spells, so that what is added sounds like the rest. */
export interface Tone extends Writer {
  /** No capitals at all. */
  readonly isLowerCase: boolean;
  /** Under twenty-five words: a chat note gets insertions only. */
  readonly isChat: boolean;
  readonly email: 'e-mail' | 'email';
  readonly resume: 'CV' | 'resume' | 'résumé';
}

/** Reads the tone of a message. */
export function readTone(message: Message): Tone {
  const { prose } = message;
  const sentences = movableSentences(message);
  const body = sentences.map((it) => textOf(message, it.span)).join(' ');
  const words = sentences.reduce((sum, it) => sum + it.tokens.length, 0);
  // A note that was rewritten once has grown by sentences with blanks, and is a chat note still.
  const own = sentences.filter((it) => !/\[[^\]]*\]/.test(textOf(message, it.span)));
  const ownWords = own.reduce((sum, it) => sum + it.tokens.length, 0);
  const greeting = prose.greeting === undefined ? '' : textOf(message, prose.greeting.span);
  return {
    ...writerOf(message),
    isLowerCase:
      words > 3 &&
      !/\p{Lu}/u.test(greeting) &&
      (!/\p{Lu}/u.test(body) || (0 < own.length && own.every((it) => /^\p{Ll}/u.test(textOf(message, it.span))))),
    isChat: ownWords < 25 && !isFramed(prose),
    email: /\bemail/i.test(body) && !/\be-mail/i.test(body) ? 'email' : 'e-mail',
    resume: /\brésumé/i.test(body) ? 'résumé' : /\bresume/i.test(body) ? 'resume' : 'CV',
  };
}

/** A sentence of a template in the writer's tone. Blanks are left as they are, but for "my" where a "we" writes. */
export function say(sentence: string, tone: Tone): string {
  const said = saidBy(tone, sentence).replaceAll('e-mail', tone.email);
  // Days, months and time zones are names, also to those who write small.
  return tone.isLowerCase
    ? said.replace(
        /(?<name>\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|\p{Lu}\p{L}+(?= time\b))\b)|\p{Lu}/gu,
        (it, name?: string) => name ?? it.toLowerCase(),
      )
    : said;
}
