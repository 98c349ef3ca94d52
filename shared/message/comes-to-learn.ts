import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';

const findLearning = phrases({
  learning: [
    '(learn|learning) (more|a bit|a little)? (about|from|how|what|which|why)',
    '(love|like|want|wanted|hoping|curious|keen|eager) to (hear|know|understand) (more|a bit|a little)? (about|from|how|what|which|why)',
    'interested in (hearing|knowing|understanding) (more|a bit|a little)? (about|from|how|what|which|why)',
    '(your|some|any) .. (advice|guidance|insight|insights|experience|experiences|perspective|wisdom|expertise|journey|path)',
    '(pick|picking) your (brain|brains)',
    '(ask|asking) you .. .. (question|questions|about)',
  ],
});

/** Whether the meeting serves the writer, who comes to learn. */
export function comesToLearn({ sentences }: Prose): boolean {
  return findLearning.among(sentences).length > 0;
}
