import { phrases } from '../../text/phrases.ts';
import type { Prose } from '../../text/prose.ts';
import { searchProse } from '../search.ts';

const find = phrases<'reply'>({
  reply: [
    "(let|tell) <me> know (if|whether|which|that|by|how) (you|your|you're|it|it's|this|that|that's|these|the|<weekday>|<month>|<number>|<i> should|to)",
    '(let|tell) <me> (know)? ... (what|which) (time|times|day|days|date|dates|slot|slots)',
    '(let|tell) <me> know (your .. (answer|decision|thoughts|preference|choice|time|day|date|slot)|$)',
    '(please|kindly|just|do) (reply|respond|answer|confirm|rsvp|write back|get back to <me>|tell <me> (if|whether|which)|indicate)',
    '(to)? rsvp',
    '(a|an) (yes or no|short answer|quick reply|one line reply|answer) (is|would be|by)',
  ],
});

/** Whether the message tells its reader to answer: "please let me know if you can come". */
export function asksForReply(prose: Prose): boolean {
  return searchProse(prose, find).some(({ sentence, first }) => {
    // "Let me know if you have any questions" asks for nothing.
    const rest = sentence.tokens.slice(first).map((it) => it.word);
    return !rest.some((it) => /^(?:questions?|concerns|anything|help|clarification)$/.test(it));
  });
}
