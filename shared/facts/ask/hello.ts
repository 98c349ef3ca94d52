import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type Found, searchProse } from '../search.ts';

const find = phrases<'hello'>({
  hello: [
    "(wanted|want|like|love|thought|writing|write|hoping|hope|wish|decided|excuse) (i would|i'd)? (to)? (just|quickly|briefly|also|finally)? (reach out|introduce (myself|ourselves|my|our)|say (hi|hello)|get in touch|drop you a (line|note)|make contact|share (my|our|a bit about)|tell you (about|a bit about|a little about))",
    "(i'm|i am|we're|we are|just) (just)? (reaching out|getting in touch|introducing (myself|ourselves))",
    'allow me to introduce',
    '(let|permit) me (to)? introduce (myself|our|my)',
    'a (short|quick|brief) (hello|introduction|note to (say|introduce))',
  ],
});

/** Where a message says that it makes contact: "I wanted to reach out", "just reaching out to introduce myself". */
export function readHello(prose: Prose): readonly Found<'hello'>[] {
  return searchProse(prose, find);
}
