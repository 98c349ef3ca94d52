import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import type { PromiseBy } from './continuity-phrases.ts';
import { type Coming, comingOf } from './verbs.ts';
import { READERS } from './words.ts';

/** What is promised: its kind, and the last token that says so. */
export interface ComingDeed {
  readonly kind: Coming;
  readonly last: number;
}

/** The first deed from `from` on that comes after the message: the verb itself, or one joined to it by "and". */
export function comingFrom(tokens: readonly Token[], from: number, by: PromiseBy): ComingDeed | undefined {
  const own = comingAt(tokens, from, by);
  if (own !== undefined || by === 'wish' || by === 'settling') return own;
  for (let at = from; at < tokens.length && at < from + REACH; at += 1) {
    const token = tokens[at] as Token;
    if (at > from && (token.isAfterBreak || CLAUSE.has(token.word))) return undefined;
    if (token.word === 'you' && MODALS.has(tokens[at + 1]?.word ?? '')) return undefined;
    // What is done in order to do another thing is promised only where it is firm.
    if (!JOINS.has(token.word) || (token.word === 'to' && by !== 'firm')) continue;
    const joined = comingAt(tokens, at + 1, by);
    if (joined !== undefined) return joined;
  }
  return undefined;
}

/** How many words may stand between a promise and a verb that is joined to it. */
const REACH = 20;
const JOINS = wordSet('and then or to');
const CLAUSE = wordSet('because but although though unless who which whose please so if');
const MODALS = wordSet('can could will would may might should need want have must');
const ADVERBS = wordSet(
  `also then certainly definitely gladly happily always just try attempt endeavor endeavour either personally promptly surely be sure to make of course do my our best
  again soon shortly next well first all both likely probably now immediately hopefully quickly`,
);

/** How many words after the verb are looked at, and how many of them are shown. */
const SEEN = 14;
const SHOWN = 3;

function comingAt(tokens: readonly Token[], from: number, by: PromiseBy): ComingDeed | undefined {
  let at = from;
  while (at < from + 6 && ADVERBS.has(tokens[at]?.word ?? '') && !isVerb(tokens, at)) at += 1;
  const verb = tokens[at];
  if (verb === undefined || (at > from && verb.isAfterBreak)) return undefined;
  const rest: string[] = [];
  for (let to = at + 1; to < tokens.length && rest.length < SEEN && !tokens[to]?.isAfterBreak; to += 1)
    rest.push((tokens[to] as Token).word);
  const isToReader = rest.slice(0, 4).some((it, to) => READERS.has(it) && rest[to - 1] !== 'for');
  const kind = comingOf(verb.word, { rest, by, isToReader });
  return kind === undefined
    ? undefined
    : { kind, last: Math.min(at + Math.min(rest.length, SHOWN), tokens.length - 1) };
}

/** "Be in touch", "be contacted", "try you again", "make a booking": no mere helper of another verb. */
function isVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.word ?? '';
  switch (tokens[at]?.word) {
    case 'make':
      return next !== 'sure';
    case 'try':
      return next === 'you' || next === 'again';
    case 'be':
      return next.endsWith('ed') || ['in', 'back', 'sent', 'told', 'put'].includes(next);
    default:
      return false;
  }
}
