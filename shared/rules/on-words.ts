import { atStart } from '../fix/capital.ts';
import type { Message } from '../message/message.ts';
import { type Span, slice } from '../text/span.ts';

const LONGEST = 110;

/** A sentence about the reader, by name where it stays within 110 characters and as "the reader" else. `tell` gets the name twice: inside a sentence and at its start. */
export function sayTo({ reader }: Message, tell: (name: string, start: string) => string): string {
  const said = tell(reader, atStart(reader));
  return said.length <= LONGEST ? said : tell('the reader', 'The reader');
}

/** The same with a phrase of the writer's in it, on one line, its end cut where the sentence would be too long. */
export function sayOf(message: Message, phrase: Span, tell: (phrase: string, name: string) => string): string {
  const words = slice(message.prose.text, phrase).replace(/[*_~]/g, '').split(/\s+/);
  for (let count = words.length; 1 < count; count -= 1) {
    const short = words.slice(0, count).join(' ') + (count < words.length ? ' …' : '');
    const said = sayTo(message, (name) => tell(short, name));
    if (said.length <= LONGEST) return said;
  }
  return sayTo(message, (name) => tell(`${words[0]?.slice(0, 24)}${1 < words.length ? ' …' : ''}`, name));
}
