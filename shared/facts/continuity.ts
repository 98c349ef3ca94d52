import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { barePhrases, followUpPhrases, reportPhrases, schedulePhrases, touchPhrases } from './continuity-phrases.ts';
import type { PhraseFact } from './fact.ts';
import { type Found, isSaid, searchProse } from './search.ts';

type Kind = 'report' | 'follow-up' | 'schedule' | 'keep-in-touch';

const find = phrases<Kind | 'bare'>({
  report: reportPhrases,
  'follow-up': followUpPhrases,
  schedule: schedulePhrases,
  'keep-in-touch': touchPhrases,
  bare: barePhrases,
});

/** Reads promises about what comes after: a report, a follow-up, an invitation, keeping in touch. */
export function readContinuity(prose: Prose): readonly PhraseFact<Kind>[] {
  return searchProse(prose, find, isPromised).map(({ kind, span }) => ({
    kind: kind === 'bare' ? 'follow-up' : kind,
    span,
  }));
}

const ASKING = new Set(['did', 'does', 'do', 'is', 'are', 'will', 'can', 'could', 'would', 'has', 'have']);

function isPromised(found: Found<Kind | 'bare'>): boolean {
  if (!isSaid(found)) return false;
  const { tokens, isQuestion } = found.sentence;
  // "Did Ana say she will call?" and "will you look?" promise nothing.
  const opening = tokens[0]?.word ?? '';
  if (isQuestion && ASKING.has(opening) && found.first < 6) return false;
  // "Will look tonight" begins a clause and asks nothing; "will look forward" looks to the reader.
  if (tokens[found.last + 1]?.word === 'forward') return false;
  if (found.kind === 'bare' && (isQuestion || !(found.first === 0 || tokens[found.first]?.isAfterComma === true)))
    return false;
  // "Please keep me posted", "so that I'll know how": asked of the reader or only supposed.
  const before = tokens[found.first - 1]?.word;
  return before !== 'please' && before !== 'you' && before !== 'could' && before !== 'if';
}
