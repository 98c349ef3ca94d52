import { phrases } from '../text/phrases.ts';
import type { Prose } from '../text/prose.ts';
import type { PhraseFact } from './fact.ts';
import { searchProse } from './search.ts';

const REPLY = '(get back to (me|us)|reply|respond|answer|write back|get in touch|let (me|us) know|take a look|have a look|look at (it|this|that)|look|update me|update us|call me back|confirm|advise)';

const find = phrases({
  'bare-reply': [
    `(could|can|would|will) you (please|kindly|just|at least|possibly)? ${REPLY} (please|soon|asap|either way|when you can|at your earliest convenience|today|this week)?$`,
    `(please|kindly|just) ${REPLY} (please|soon|asap|either way|when you can|today|this week)?$`,
    `(did|have) you (get|had|have|find|get) (a|any)? (chance|time|moment) to ${REPLY} ..$`,
    `(did|have) you (seen|see|get|got|receive|received|read) (it|this|that|my|the) ..$`,
    '(any|some) (update|updates|news|word|progress|thoughts|luck|decision|answer|reply|feedback)',
  ],
});

/** Reads asks for any reply at all: "Could you get back to me?", "any update". They name nothing to answer. */
export function readBareReplies(prose: Prose): readonly PhraseFact<'bare-reply'>[] {
  return searchProse(prose, find).map(({ kind, span }) => ({ kind, span }));
}
