import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { AskCue } from './cue.ts';

const find = phrases({
  implied: [
    '(attached|enclosed|here) ... for your .. (approval|signature|comments|sign off)',
    '(reports|report|draft|form|forms|invoice|invoices|contract|letter|budget) for your .. (approval|signature|comments|sign off)',
    '(look|looking|forward) forward? to .. (your|a|an) .. (reply|response|answer|decision|feedback|thoughts|view|views|input|comments|advice|approval|guidance|confirmation|positive|prompt|early|favorable|favourable|kind)',
    '(await|awaiting|waiting for|wait for|anticipating|expecting|expect) .. (your|a) .. (reply|response|answer|decision|feedback|approval|confirmation|call)',
    '(await|awaiting|waiting for|waiting on|await) (your|the favor of)',
    '(still|have|has) (not|yet to) .. (received|got|gotten|seen|had|heard) .. your (form|forms|reply|response|payment|answer|comments|figures|report|signature|choice|vote|timesheet|rsvp)',
    "(haven't|have not|hasn't|has not|never|yet to|didn't|did not) .. (received|receive) ... (your|from you)",
    "(never|haven't|have not|not|didn't) .. (heard|hear|got|get) back? (from you|if|whether)",
    "(haven't|have not|hasn't|not) .. (received|got|gotten|had) .. your (form|forms|reply|response|payment|answer|comments|figures|report|signature|choice|vote|timesheet|rsvp)",
    '(resume|résumé|cv|application|candidacy|candidate|proposal|submission|portfolio) ... for .. your .. (consideration|review|approval|decision)',
    'for your .. consideration ... (position|role|internship|job|opening|post|fellowship)',
    '(thank you|thanks|appreciate) .. (for considering|for your consideration|in advance for|for (reviewing|reading) my|considering) .. (my|this|our|the|us|me) ',
    '(hope|hoping|would like|love) to hear (back)? from you',
  ],
});

/** What is understood and not said: "I look forward to your reply", a résumé "for your consideration". */
export function readImplied(sentence: Sentence): AskCue | undefined {
  const hit = find(sentence)[0];
  if (hit === undefined) return undefined;
  return {
    form: 'implied',
    first: hit.first,
    last: hit.last,
    isSoft: false,
    isReply: true,
    isOpen: true,
    isStatement: false,
  };
}
