import type { Checked } from '../../shared/index.ts';

/** What the reader still has to do before answering, and what the answer would be. */
export function leftToDo({ message: { facts } }: Checked): { readonly readerMust: readonly string[]; readonly answer: 'yes-no' | 'choice' | 'short' | 'open' } {
  return { readerMust: [], answer: facts.ask.find((it) => it.isPrimary)?.isYesNo ? 'yes-no' : 'open' };
}
