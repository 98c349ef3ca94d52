import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskType } from '../fact.ts';

const findNeed = phrases({
  need: [
    '(need|needs|needed|looking for|short of|lacks) .. (someone|somebody|anyone|hands|helpers|volunteers|babysitter|sitter|driver|goalie|keeper|referee|chair|host|substitute|sub|scribe|cover|help (moving|carrying|lifting|loading|unloading|painting|cleaning|setting up))',
    '(need|needs|could use|could do with) .. (hand|hands|ride|lift)',
    '(one|a) .. (player|person|driver|goalie|keeper|sitter|hand) (short|down)',
  ],
  absent: [
    "(<i'm>|<i> am|<i'll> be|<i> will be) .. (out|away|off|sick|ill|travelling|traveling|double booked|on leave|stuck|at the)",
    "<i> (can't|cannot|can not|won't|am not able to|will not) (make|be|do|attend|join|go|take|run)",
  ],
  company: ['(someone|somebody|anyone) to (talk|speak|chat|meet)'],
});

const findReply = phrases({
  stand: [
    '(can|could|will|would) (you|anyone|anybody|someone|somebody) .. (do|take|cover|run|chair|host|handle|lead) (it|this|that|one|them) (for me|instead|please|$)',
    '(can|could|will|would) (you|anyone|anybody|someone|somebody) .. (step|fill|stand|jump|sit) in (for me|instead|please|$)',
    '(can|could|will|would) (you|anyone|anybody|someone|somebody) .. cover (for me|instead|please|$)',
  ],
  free: [
    '(are|is|be|anyone|anybody|somebody|someone|you) (free|available|around|about)',
    '(have|got|find|spare) .. time (on|this|next|tomorrow|today|$)',
  ],
  talk: [
    '(call|talk|chat|meet|meeting|speak|discuss|coffee|lunch|dinner|drink|drinks|catch up|catch|conversation|zoom|visit|minutes|mins|come)',
  ],
});

/** "We need somebody at the gate. Are you free on Saturday?", "I'm out. Can you take the call?": the need tells what the reader is to do. */
export function fillsNeed(sentences: readonly Sentence[], at: number, type: AskType): boolean {
  if (type !== 'meeting' && type !== 'deliverable') return false;
  const own = sentences[at];
  const reply = own === undefined ? [] : findReply(own).map((it) => it.kind);
  if (!reply.includes('stand') && (!reply.includes('free') || reply.includes('talk'))) return false;
  return sentences.slice(Math.max(0, at - 2), at + 2).some((it) => {
    const needs = findNeed(it).map((hit) => hit.kind);
    return (
      !needs.includes('company') && (needs.includes('need') || (reply.includes('stand') && needs.includes('absent')))
    );
  });
}
