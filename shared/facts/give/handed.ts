import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { hasWord } from '../search.ts';
import { isWanted } from './served.ts';
import { VALUE } from './words.ts';

/** "I'm attaching some notes that you might find useful", "the quotes you asked for", "here's my repository, help yourself". */
export function isForReader(tokens: readonly Token[], head: string, last: number): boolean {
  const rest = tokens.slice(last + 1);
  const words = rest.map((it) => it.word);
  if (hasWord(tokens, PROMISED) || isWanted(words)) return true;
  const you = words.findIndex((it) => it === 'you' || it === 'your');
  const isReused =
    you >= 0 && CAN.has(words[you + 1] ?? '') && rest.slice(you + 2, you + 5).some((it) => REUSED.has(it.word));
  const isFree = rest.some(
    (it, at) =>
      it.word === 'gift' || it.word === 'voucher' || (it.word === 'yourself' && rest[at - 1]?.word === 'help'),
  );
  // "Here are the directions to the hall", "here is Jo's contact information".
  const isGuide =
    head.startsWith('here') && !OWNED.has(words[0] ?? '') && rest.slice(0, 6).some((it) => GUIDES.has(it.word));
  const isUseful = you >= 0 && rest.slice(you + 1, you + 6).some((it) => USEFUL.has(it.word));
  const isValued =
    GOING.has(head) &&
    words[0] !== 'you' &&
    words.slice(0, 4).some((it, at) => VALUE.has(it) && words[at + 1] !== 'of');
  return isFree || isReused || isGuide || isUseful || isValued;
}

const OWNED = wordSet('my our');
const GOING = wordSet('sending enclosing enclosed brought forwarding');
const PROMISED = wordSet('promised');
export const USEFUL = wordSet(
  'useful helpful relevant helps help interest interested interesting enjoy like handy kick',
);
const GUIDES = wordSet('directions contact');
const CAN = wordSet('can could may might are');
const REUSED = wordSet('reuse keep adapt borrow steal copy');
