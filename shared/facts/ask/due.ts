import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords, type Token } from '../../text/tokens.ts';

const THE = '(a|an|the|your|our|my|all|some|this|these|those|that|both|me|us|it)';
const MADE =
  '(report|reports|summary|summaries|analysis|analyses|estimate|estimates|forecast|forecasts|breakdown|numbers|figures|counts|totals|stats|statistics|results|data|budget|proposal|quote|quotes|plan|' +
  'overview|spreadsheet|outline|draft|drafts|slides|presentation|translation|inventory|article|essay|design|designs|assessment|evaluation|calculations|projections|list of|write up)';

const find = phrases({
  // The reader sits down to it.
  work: [
    `(write|draft|prepare|compile|complete|revise|rewrite|edit|proofread|update|build|design|develop|implement|translate|organize|organise|analyze|analyse|calculate|collect|gather|summarize|summarise|create|produce|investigate|evaluate|assess|reconcile|record|finish|assemble|test|document|paint|repair|install|transcribe|illustrate|annotate) ${THE}`,
    '(fill|filling|fills) (in|out)',
    '(fill|type|write|draw) .. (in|out|up|together) (a|the|your|our|my|this|these)',
    // "Put a cot in the room" is done in passing.
    '(put|work) .. (out|up|together) (a|the|your|our|my|this|these)',
    '(look|dig|check) into (the|this|that|why|how|what|our|my|a)',
    `(send|get|give|provide|submit|email|share|forward|have|need|supply|make) .. ${MADE}`,
    '(do|run|conduct|perform) (a|an|the|some|another) .. (analysis|study|survey|calculation|simulation|test|tests|audit|search|check|interview|training|review|comparison)',
  ],
  money: [
    '(pay|paying|wire|wiring|transfer|transferring|reimburse|refund|remit|deposit|donate|donating|contribute|contributing|invest)',
    `(sponsor|sponsoring) ${THE}`,
    '(donation|sponsorship|contribution|payment|deposit|pledge) (to|of|for|from|by)',
  ],
  // A place to be filled, or to be offered to the next.
  place: [
    '(be|being|become|serve|serving) ... (speaker|speakers|panelist|panelists|presenter|presenters|judge|judges|moderator|host|volunteer|volunteers|sponsor|sponsors)',
  ],
  // Somebody else waits for it.
  leave: [
    '(approve|authorize|authorise|ratify|countersign|sign off|greenlight|green light)',
    '(sign|release) (a|an|the|your|our|my|this|these|those|it|them|both)',
    '(approval|authorization|signature|consent) (on|of|for|to|from)',
  ],
});

/**
 * Whether an ask wants a day: work that the reader sits down to, money, or leave that others wait for. What is done while it is
 * read ("resend it", "give him a call", "is that all right?") is done when it is read.
 */
export function isDue(sentence: Sentence | undefined): boolean {
  return sentence !== undefined && find(sentence).some(({ first }) => !isWriters(sentence.tokens.slice(0, first)));
}

/** "…, so that I can update the calendar": the writer does that. "Confirm that you got my deposit": it is done already. */
function isWriters(before: readonly Token[]): boolean {
  if (/\b(?:confirm that|got|received)\b/.test(inWords(before))) return true;
  const subject = before
    .slice(-3)
    .findLast((it) => !/^(?:can|could|may|might|will|then|also|to|must|should)$/.test(it.word));
  return subject !== undefined && /^(?:i|we)(?:['’](?:ll|d))?$/.test(subject.word);
}
