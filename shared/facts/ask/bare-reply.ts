import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type PhraseFact, phraseReader } from '../search.ts';

/** An ask that names nothing: any reply at all, or a favor to be told later. */
export type BareKind = 'bare-reply' | 'empty-favor';

const REPLY =
  '(get back to (me|us)|reply|respond|answer|write back|get in touch|let (me|us) know|take a look|have a look|look at (it|this|that)|look|update me|update us|call me back|confirm|advise)';

const find = phrases<BareKind>({
  'bare-reply': [
    `(could|can|would|will) you (please|kindly|just|at least|possibly)? ${REPLY} (please|soon|asap|either way|when you can|at your earliest convenience|today|this week)?$`,
    `(please|kindly|just) ${REPLY} (please|soon|asap|either way|when you can|today|this week)?$`,
    `(did|have) you (get|had|have|find|get) (a|any)? (chance|time|moment) to ${REPLY} ..$`,
    `(did|have) you (seen|see|get|got|receive|received|read) (it|this|that|my|the) ..$`,
    '(any|some) (update|updates|news|word|progress|thoughts|luck|decision|answer|reply|feedback)',
  ],
  'empty-favor': [
    '(do|ask|have) (me|you|of you|us)? (a|one|another|a quick|a small|a big|a huge|a little) (favor|favour|thing|request)',
    '(do|ask) (something|one thing|a thing) (for|of) (me|you|us)',
    '(help|assist) (me|us) (out|with something|with this|with a thing)? (please)?$',
    '(ask|have) (you|me)? (a|one|another|a quick|a small) (question|something)$',
    '(need|want|could use) (your|some|a little) help$',
    'do (anything|everything|whatever|what) you can',
  ],
});

/** Reads asks that name nothing to answer: "Could you get back to me?", "any update", "can you do me a favor?". */
export const readBareReplies: (prose: Prose) => readonly PhraseFact<BareKind>[] = phraseReader(find);
