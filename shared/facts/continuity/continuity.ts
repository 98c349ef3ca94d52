import type { Prose } from '../../text/prose.ts';
import { overlaps } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Found, hasWord, isReported, isSaid, type PhraseFact, phraseReader } from '../search.ts';
import { findPromises, findTidings, type PromiseBy } from './continuity-phrases.ts';
import { comingFrom } from './deed.ts';
import type { Coming } from './verbs.ts';

/** Reads promises about what comes after: a report, a follow-up, an invitation, keeping in touch. */
export function readContinuity(prose: Prose): readonly PhraseFact<Coming>[] {
  const facts = [...readTidings(prose)];
  for (const it of readPromises(prose)) if (!facts.some((other) => overlaps(other.span, it.span))) facts.push(it);
  for (const sentence of prose.sentences) {
    const deed = openingOf(sentence.tokens);
    const [start] = sentence.tokens;
    if (deed === undefined || start === undefined || sentence.block.zone !== 'body') continue;
    const span = { start: start.span.start, end: (sentence.tokens[deed.last] as Token).span.end };
    if (!facts.some((it) => it.span.start < span.end && span.start < it.span.end))
      facts.push({ kind: deed.kind, span });
  }
  return facts.sort((a, b) => a.span.start - b.span.start);
}

const readTidings: (prose: Prose) => readonly PhraseFact<Coming>[] = phraseReader(
  findTidings,
  // "The report will follow the usual format" tells how.
  (it) =>
    isSaid(it) &&
    !(
      it.sentence.tokens[it.last]?.word.startsWith('follow') === true &&
      OBJECTS.has(it.sentence.tokens[it.last + 1]?.word ?? '')
    ),
);
const OBJECTS = wordSet('the a an this that your our from');

const readPromises = phraseReader<PromiseBy, PhraseFact<Coming>>(
  findPromises,
  isPromised,
  ({ sentence: { tokens }, kind, span, last }) => {
    const deed = comingFrom(tokens, last + 1, kind);
    // "I would love to continue our talk, but first": the wish is taken back.
    if (kind === 'wish' && tokens.some((it, at) => last < at && it.word === 'but' && it.isAfterComma)) return undefined;
    // "Then we can find a time": the two of them together, and no promise.
    const isBoth = kind === 'loose' && ABLE.has(tokens[last]?.word ?? '') && tokens[last - 1]?.word === 'we';
    if (isBoth && deed?.kind === 'schedule') return undefined;
    return deed && { kind: deed.kind, span: { start: span.start, end: (tokens[deed.last] as Token).span.end } };
  },
);

const ABLE = wordSet('can could may might');

/** "Keep in touch!" */
function openingOf(tokens: readonly Token[]) {
  if (tokens.length > 6 || !/^(?:keep|stay|keeping|do)$/.test(tokens[0]?.word ?? '')) return undefined;
  const deed = comingFrom(tokens, 0, 'wish');
  return deed?.kind === 'keep-in-touch' ? deed : undefined;
}

const ASKING = wordSet('did does do is are will can could would has have');
const UNSURE = wordSet("please could if how whether what when until before unless where who can't can");
const OWN = wordSet("i'll we'll i we i'm we're i'd we'd let");

function isPromised(found: Found<PromiseBy>): boolean {
  const { sentence, kind, first } = found;
  const { tokens, isQuestion } = sentence;
  if (kind === 'wish' || kind === 'reader' ? isReported(found) : !isSaid(found)) return false;
  // "Did Ana say she will call?" and "will you look?" promise nothing.
  if (isQuestion && ASKING.has(tokens[0]?.word ?? '') && first < 6) return false;
  const before = tokens[first - 1];
  const isCut = tokens[first]?.isAfterBreak === true || tokens[first]?.isAfterComma === true;
  // "So that I'll know how", "if I can": only supposed.
  if (before !== undefined && !isCut && kind !== 'settling' && UNSURE.has(before.word)) return false;
  const isSoThat = before?.word === 'so' || (before?.word === 'that' && tokens[first - 2]?.word === 'so');
  if (isSoThat && kind === 'loose') return tokens[first + 1]?.word !== 'can';
  // "Would you be glad to": asked of the reader.
  if (before?.word === 'you' && !isCut && !OWN.has(tokens[first]?.word ?? '')) return false;
  // "Will look tonight" begins a clause and asks nothing.
  if (kind === 'bare') return !isQuestion && (before === undefined || isCut) && tokens[first + 1]?.word !== 'you';
  // "You may have some information", "you should have received an invite": guessed of the reader.
  if (kind === 'reader' && GUESSES.has(tokens[found.last]?.word ?? '') && tokens[found.last + 1]?.word === 'have')
    return false;
  if (kind === 'other') return isOfAnother(tokens, first);
  return true;
}

const GUESSES = wordSet('may should');
const NOBODY = wordSet("i we you it that this which there who what i'll we'll you'll and");
const JOINS = wordSet('or and');
const YOU = wordSet('you');
const SOMEONE = wordSet('he she they someone somebody');

/** "Kim will", "my assistant will", "the invite will": a subject that is neither writer nor reader. */
function isOfAnother(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  const word = tokens[first]?.word ?? '';
  if (word.endsWith("'ll") && word.length > 3) return true;
  if (before === undefined || NOBODY.has(before.word)) return false;
  // "You or Ana may call me": the reader is one of them.
  if (JOINS.has(tokens[first - 2]?.word ?? '') && YOU.has(tokens[first - 3]?.word ?? '')) return false;
  return SOMEONE.has(before.word) || before.isCapital || !hasWord(tokens, NOBODY, first - 2, first);
}
