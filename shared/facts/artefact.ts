import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import { slice } from '../text/span.ts';
import { wordSet } from '../text/word-set.ts';
import { asksFor } from './blank/blank.ts';
import type { Blank } from './fact.ts';
import { type Found, isSaid, type PhraseFact, searchProse } from './search.ts';

type Kind = 'link' | 'attachment' | 'resume' | 'inline';

const RESUME = '(resume|résumé|resumé|cv|c v|vita|vitae|curriculum vitae|cover letter|portfolio)';

const find = phrases<Kind>({
  link: [
    '(pr|pull request|issue|ticket|mr|bug) #? <number>',
    'this (pr|pull request|mr|merge request|issue|submission|thread|ticket|repo|repository|doc|document|branch)',
    '(shared|in the|our|the) (drive|folder|dropbox|google doc|shared doc)',
    '(link|linked|url) (is|below|above|here|in|at|to)',
    "(here's|here is) (the|a|my) link",
  ],
  attachment: [
    '(attached|attach|attaching|enclosed|enclose|enclosing|attachment|attachments|enclosure)',
    '(find|see|have) (attached|enclosed|the attached)',
    'in the (attachment|attached|enclosed)',
  ],
  resume: [`(my|the|his|her|a copy of my|attached|our|updated)? ${RESUME}`],
  inline: [
    '(pasted|copied|included|quoted|inline|reproduced|written out) (below|here|in|above|at)?',
    '(see|is|are|draft|text|minutes|blurb|question|questions|summary|list|abstract|details|excerpt|code|paragraph|copy|version|following|listed|shown|given) (below|underneath|at the bottom|further down|the following)',
    '(below|following) (is|are) (the|my|a|our)',
    'here (is|are) (the|my|a|our) (draft|text|minutes|paragraph|summary|abstract|code|opening|list|question|questions|outline)',
  ],
});

// "Attached to the role", "attached great importance": the word without the thing.
const NOT_A_THING = wordSet('to great importance value with');
const VIA = wordSet('attached attach attaching');

/** Reads what the reader is given to open: links, attachments, a résumé, text that stands below. */
export function readArtefacts(prose: Prose, blanks: readonly Blank[]): readonly PhraseFact<Kind>[] {
  const found = searchProse(prose, find, isThing).map(({ kind, span }) => ({ kind, span }));
  const links = prose.links
    .filter((it) => !isAddress(slice(prose.text, it)))
    .map((span) => ({ kind: 'link' as const, span }));
  const blankLinks = blanks.filter((it) => asksFor(it, 'link')).map(({ span }) => ({ kind: 'link' as const, span }));
  return [...found, ...links, ...blankLinks].sort((a, b) => a.span.start - b.span.start);
}

const isAddress = (text: string) => text.includes('@') && !text.includes('/');

function isThing(found: Found<Kind>): boolean {
  if (!isSaid(found)) return false;
  const { tokens } = found.sentence;
  const next = tokens[found.last + 1]?.word ?? '';
  if (found.kind !== 'attachment' || !VIA.has(tokens[found.last]?.word ?? '')) return true;
  return (
    !NOT_A_THING.has(next) ||
    (next === 'to' &&
      ['this', 'the'].includes(tokens[found.last + 2]?.word ?? '') &&
      ['email', 'mail', 'message', 'e', 'note', 'letter'].includes(tokens[found.last + 3]?.word ?? ''))
  );
}
