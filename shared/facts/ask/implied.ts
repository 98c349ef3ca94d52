import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskCue } from './cue.ts';

const HANDED =
  '(approval|signature|signatures|comment|comments|sign off|review|execution|feedback|input|edits|corrections|review and .)';

const find = phrases({
  /** What is handed over to be worked on. */
  handed: [
    `(attach|attached|attaching|enclose|enclosed|enclosing|here|herewith|below|find|see|sending|forwarding|submitting|submitted|submit|sent|forwarded|send|forward|draft|drafts|report|reports|document|documents|form|forms|invoice|invoices|contract|agreement|letter|budget|copy|version|versions|revised|redline|redlined) ... for your ${HANDED}`,
    `^ (and|also)? for your .. ${HANDED} (is|are|attached|please|below|here|the|a|an|i|we)`,
    `(attached|enclosed|below|herewith) for .. (review|comment|comments|approval|signature|execution) (is|are|by|and|$)`,
  ],
  implied: [
    '(look|looking|forward) forward? to .. (your|a|an) .. (reply|response|answer|decision|feedback|thoughts|view|views|input|comments|advice|approval|guidance|confirmation|positive|prompt|early|favorable|favourable|kind)',
    '(await|awaiting|waiting for|wait for|anticipating|expecting|expect) .. (your|a) .. (reply|response|answer|decision|feedback|approval|confirmation|call)',
    '(await|awaiting|waiting for|waiting on|await) (your|the favor of)',
    '(still|have|has) (not|yet to) .. (received|got|gotten|seen|had|heard) .. your (form|forms|reply|response|payment|answer|comments|figures|report|signature|choice|vote|timesheet|rsvp)',
    "(haven't|have not|hasn't|has not|never|yet to|didn't|did not) .. (received|receive) ... (your|from you)",
    "(never|haven't|have not|not|didn't) .. (heard|hear|got|get) back? (from you|if|whether)",
    "(haven't|have not|hasn't|not) .. (received|got|gotten|had) .. your (form|forms|reply|response|payment|answer|comments|figures|report|signature|choice|vote|timesheet|rsvp)",
    '(resume|résumé|cv|c v|vitae|application|candidacy|candidate|proposal|submission|portfolio) ... .. for .. your .. (consideration|review|approval|decision)',
    'for your .. consideration ... (position|role|internship|job|opening|post|fellowship)',
    '(thank you|thanks|appreciate) .. (for considering|for your consideration|in advance for|for (reviewing|reading) my|considering) .. (my|this|our|the|us|me|a (call|meeting|short|brief|quick|chat)) ',
    '(hope|hoping|would like|love) to hear (back)? from you',
  ],
});

/** What is understood and not said: "I look forward to your reply", a draft "for your review", a résumé "for your consideration". */
export function readImplied(sentence: Sentence): AskCue | undefined {
  const hits = find(sentence);
  // A résumé is handed over to be considered, which is asked for in words of its own.
  const isPerson = sentence.tokens.some((it) =>
    /^(?:resume|résumé|cv|vitae|application|portfolio|candidacy)$/.test(it.word),
  );
  const hit = hits.find((it) => it.kind === 'handed' && !isPerson) ?? hits.find((it) => it.kind === 'implied');
  if (hit === undefined) return undefined;
  const isHanded = hit.kind === 'handed';
  return {
    form: isHanded ? 'wish' : 'implied',
    first: hit.first,
    last: hit.last,
    isSoft: false,
    isReply: !isHanded,
    isOpen: !isHanded,
    isStatement: isHanded,
  };
}
