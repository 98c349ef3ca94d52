import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type PhraseFact, phraseReader } from '../search.ts';

/** Who of several is to act, and what comes back: `anyone` leaves open who; `returned` names a thing or word to send back. */
export type AnswererKind = 'anyone' | 'returned';

const ONE = '(someone|somebody|anyone|anybody|one of you|any of you|one of us|a volunteer|some of you)';

const find = phrases<AnswererKind>({
  anyone: [
    `(could|can|would|will|might) ${ONE}`,
    `(need|want|looking for|i'd like|we'd like) ${ONE} to`,
    `(is|are) (there)? ${ONE} (able|willing|free|available|who|up for|happy)`,
    `(if|maybe|perhaps) ${ONE} (could|can|would|has|have)`,
  ],
  returned: [
    '(send|sending|email|mail|share|forward|return|submit|upload|post|give|bring|provide|supply|attach) (me|us|back|in|your|the|a|an|any|it|them|this) ..',
    '(fill|filling) (in|out)',
    '(reply|respond|answer|rsvp|vote|sign|confirm|register|approve|comment)',
    '(add|enter|put|list|mark|write|note|update|check|tick|choose|pick|select) (your|the|it|a|any|in|on|down|off) ..',
    '(let|tell) (me|us) (know)?',
    '(a|one|your) (reply|yes|no|name|number|line|list|word) .. (is|by|to|with)',
  ],
});

/** Reads whom a message to several people leaves open to act, and what it wants back. */
export const readAnswerers: (prose: Prose) => readonly PhraseFact<AnswererKind>[] = phraseReader(find);
