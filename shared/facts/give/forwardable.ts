import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { type PhraseFact, phraseReader } from '../search.ts';

const find = phrases({
  forwardable: [
    '(a|the|my|short|this|following) .. (blurb|bio|paragraph|summary|note|text|email|mail|message) .. (you|to) .. (forward|paste|pass on|send on|share|use)',
    '(blurb|forwardable)',
    '(forward|pass on|send on|paste) (this|the|it|my) ...',
    '(you|to) (can|could|may)? (simply|just)? (forward|paste|pass on)',
    "(here is|here's) (a|the|my) .. (blurb|bio|paragraph|summary)",
  ],
});

/** Reads that something ready to forward comes along. */
export const readForwardables: (prose: Prose) => readonly PhraseFact<'forwardable'>[] = phraseReader(find);
