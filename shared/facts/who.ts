import type { Prose } from '../text/prose.ts';
import type { Blank, Who } from './fact.ts';
import { type Found, isReported, searchProse, wordSet } from './search.ts';
import { type WhoPhrase as Kind, whoPhrases } from './who-phrases.ts';

/** Reads statements of who the writer is, what ties the two, or for whom the writer speaks. A signature is none. */
export function readWho(prose: Prose, blanks: readonly Blank[]): readonly Who[] {
  const who: Who[] = [];
  for (const found of searchProse(prose, whoPhrases, isMeant)) {
    if (blanks.some((it) => it.span.start <= found.span.start && found.span.end <= it.span.end)) continue;
    const kind = found.kind === 'candidate' ? (isSelf(found, blanks) ? 'introduction' : undefined) : found.kind;
    if (kind === undefined || who.some((it) => it.span.start < found.span.end && found.span.start < it.span.end))
      continue;
    who.push({ kind, span: found.kind === 'candidate' ? wholeClause(found) : found.span });
  }
  return who.sort((a, b) => a.span.start - b.span.start);
}

const PERSONAL = wordSet("i we you i'm we're i've we've");

function isMeant(found: Found<Kind>): boolean {
  const {
    sentence: { tokens },
    first,
    kind,
    sentence,
  } = found;
  if (isReported(found) && kind !== 'behalf') return false;
  const before = tokens[first - 1]?.word ?? '';
  // "If we met", "when we meet": not told as a fact. "Did I meet you?" neither.
  if (
    before === 'if' ||
    before === 'whether' ||
    before === 'can' ||
    before === 'could' ||
    before === 'should' ||
    before === 'would' ||
    before === 'may' ||
    before === 'how' ||
    before === 'when'
  )
    return false;
  if (kind === 'behalf') {
    const [head] = tokens.slice(first, first + 1);
    // "Would like" and "has reserved" speak for a person who is named before.
    if (
      head !== undefined &&
      /^(?:would|wants|has|have|hopes|wishes|asked|had|is|suggested|recommended|thought|told|proposed|mentioned|advised|said|requested|encouraged|urged|insisted|figured)$/.test(
        head.word,
      )
    ) {
      const who = tokens[first - 1];
      if (who === undefined) return false;
      return (
        (who.isCapital && !PERSONAL.has(who.word) && who.word.length > 1) ||
        who.word === 'he' ||
        who.word === 'she' ||
        who.word === 'has' ||
        who.word === 'have'
      );
    }
  }
  if (
    kind === 'introduction' &&
    sentence.isQuestion &&
    first < 3 &&
    tokens[0]?.word !== 'i' &&
    tokens[0]?.word !== "i'm"
  )
    return false;
  return true;
}

const ARTICLE = wordSet('a an the one');
const MOOD = wordSet(
  'bit little fan huge big great long sure pleasure good nice lot joy shame pity honor quick short note follow reminder test way matter question time only first last same best most gentle message email mail letter request regarding about friendly',
);
const ROLE_LEAD = wordSet('from with at in of your on both part responsible fellow co');
const PROGRAMS = wordSet(
  'program class course cohort module semester grade department team committee board faculty school college university program section year',
);
const YEARS = wordSet('gen generation year time grade class semester');
const NOT_PLACE = wordSet(
  'town touch the a need charge order search contact my no hopes awe time case favor line process middle your our hurry that this it such',
);

/** "I'm Ana", "I'm a nurse", "this is [EDITOR]", and not "I'm a big fan", "I'm in town", "this is a quick note". */
function isSelf({ sentence: { tokens }, last, first }: Found<Kind>, blanks: readonly Blank[]): boolean {
  const next = tokens[last + 1];
  if (next === undefined) return false;
  const isBare = /^(?:i|we)$/.test(tokens[last]?.word ?? '');
  if (isBare && !next.isAfterBreak) return false;
  const isThis = tokens[first]?.word === 'this' || tokens[first]?.word === "it's" || tokens[first]?.word === 'it';
  if (blanks.some((it) => it.span.start <= next.span.start && next.span.end <= it.span.end)) return !next.isAfterComma;
  // "We (Novient) are a software company".
  if (next.isAfterBreak)
    return (
      next.isCapital && tokens[last + 2]?.isAfterBreak === true && /^(?:are|am)$/.test(tokens[last + 2]?.word ?? '')
    );
  const after = tokens[last + 2];
  if (next.isCapital && next.word.length > 1) return !isThis || first === 0 || tokens[first - 1]?.word === 'hi';
  if (isThis) return next.word === 'your' && after !== undefined && after.word !== 'chance';
  if (ARTICLE.has(next.word))
    return (
      after !== undefined &&
      (!MOOD.has(after.word) || (after.word === 'first' && YEARS.has(tokens[last + 3]?.word ?? ''))) &&
      !(after.word === 'very' || after.word === 'really')
    );
  if (
    (next.word === 'in' || next.word === 'on') &&
    tokens.slice(last + 2, last + 10).some((it) => PROGRAMS.has(it.word))
  )
    return true;
  if (next.word === 'in' || next.word === 'on' || next.word === 'at')
    return (
      after !== undefined &&
      (after.isCapital || tokens[last + 3]?.isCapital === true || ['my', 'your', 'a'].includes(after.word)) &&
      !NOT_PLACE.has(after.word)
    );
  if (!ROLE_LEAD.has(next.word)) return false;
  return (
    after !== undefined &&
    !(next.word === 'with' && after.word === 'you') &&
    !(next.word === 'of' && after.word === 'the')
  );
}

function wholeClause({ sentence: { tokens }, first, last }: Found<Kind>) {
  let end = last;
  while (end + 1 < tokens.length && end - last < 12 && !(end > last && tokens[end + 1]?.isAfterComma)) end += 1;
  return { start: tokens[first]?.span.start ?? 0, end: tokens[end]?.span.end ?? 0 };
}
