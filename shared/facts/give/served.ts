import { wordSet } from '../../text/word-set.ts';
import { SERVE } from './deed-words.ts';

/** "The binders you needed", "the recipe you had asked for". */
export function isWanted(words: readonly string[]): boolean {
  return words.some((it, at) => {
    if (at === 0 || it !== 'you' || words[at - 1] === 'if') return false;
    const next = words[at + 1] ?? '';
    return WANTED.has(next) || ((next === 'had' || next === 'have') && WANTED.has(words[at + 2] ?? ''));
  });
}

const WANTED = wordSet("wanted needed missed requested asked mentioned lent left liked forgot were 've");
const LEADS = wordSet('introduce connect refer recommend nominate endorse drive take treat ride walk train');

/** The reader gets it: "send you", "mind your cat", "fix it for you", "share it with everyone"; not "for you to sign". */
export function isReaderServed(words: readonly string[], verb: string): boolean {
  return words.some((it, at) => {
    const before = words[at - 1];
    const next = words[at + 1];
    if (it === 'your' || it === 'yours')
      return SERVE.has(verb)
        ? !BESIDE.has(before ?? '')
        : at < 3 || before === 'to' || (before === 'for' && !FILED.has(next ?? ''));
    // "Every one of the speakers", and not "make every effort".
    if ((it === 'each' || it === 'every') && at === 0) return !TRIES.has(next ?? '');
    if (it === 'everyone' || it === 'participants' || it === 'speakers' || it === 'reviewers' || it === 'volunteers')
      return before === undefined || before === 'with' || before === 'to' || before === 'for' || before === 'all';
    if (it !== 'you') return false;
    if (at === 0) return LEADS.has(verb) || (next !== 'to' && next !== 'for');
    return (
      (before === 'for' || before === 'to' || before === 'with' || before === 'of') &&
      (before !== 'for' || next !== 'to')
    );
  });
}

/** "For your records", and not "for your collection". */
const FILED = wordSet(
  'records record reference information info files file perusal convenience use guidance attention meeting call interview',
);
const TRIES = wordSet('effort attempt time day week month year');
const BESIDE = wordSet('in on at with without from by as');

/** Verbs whose help may be no deed one can picture. */
export const LOOSE_HELP = wordSet('help support do look put take show read');

/** "Help you out", "do anything for you", "take you through", "look at your calendar": no deed one can picture. */
export function isLoose(words: readonly string[]): boolean {
  const [one = '', two = '', three = ''] = words;
  if (one === 'anything' || one === 'whatever' || one === 'something' || one === 'best' || two === 'best') return true;
  if (one === 'you')
    return (
      two === '' ||
      two === 'out' ||
      two === 'in' ||
      two === 'however' ||
      two === 'any' ||
      two === 'through' ||
      two === 'that' ||
      (two === 'how' && (three === 'to' || three === '')) ||
      two === 'understand' ||
      (two === 'on' && three === 'the') ||
      two === 'down' ||
      (two === 'with' && NO_CASE.has(three))
    );
  return one === 'forward' || one === 'for' || one === 'at' || (one === 'it' && two === 'up');
}

/** "Help you with a future conference": some case that may come up. */
const NO_CASE = wordSet('a any some future other anything whatever');
