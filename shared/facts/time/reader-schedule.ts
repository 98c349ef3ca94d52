import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { contains, type Span } from '../../text/span.ts';

const find = phrases<'own'>({
  own: [
    "(you|you're|you are|you were) .. (available|free|open|listed|teaching|offering|holding)",
    'your (office hours|schedule|calendar|hours|shift|class|slot|slots|timetable)',
    '(mentor|office|clinic|duty) (schedule|hours|roster)',
  ],
});

/** Whether a time is told from the reader's own schedule: "you are listed for Wednesdays at 5". Its zone is theirs. */
export function isReadersOwn({ sentences }: Prose, time: Span): boolean {
  const sentence = sentences.find((it) => contains(it.span, time));
  if (sentence === undefined || sentence.tokens[0]?.word === 'are' || sentence.tokens[0]?.word === 'would')
    return false;
  return find(sentence).some((it) => it.span.start < time.start);
}
