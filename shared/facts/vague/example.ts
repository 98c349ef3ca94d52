import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type PhraseFact, phraseReader } from '../search.ts';

const find = phrases({
  example: [
    'for (example|instance)',
    'such as',
    'e.g',
    'eg',
    'e g',
    'say by',
    'by (proofreading|reviewing|testing|sending|sharing|introducing|covering|helping|writing|reading|giving|lending|bringing|making|doing|fixing|checking)',
  ],
});

/** Reads words that announce an example: what was vague becomes one thing. */
export const readExamples: (prose: Prose) => readonly PhraseFact<'example'>[] = phraseReader(find);
