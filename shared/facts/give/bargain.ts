import { phrases } from '../../text/phrases.ts';

/** Words that hang a give on the answer. */
export const bargainPhrases = phrases({
  bargain: [
    'in exchange for (your|a|an|the|you|this|my)',
    'in return for (your|a|an|the|you|this)',
    "(give|lend|spare|get|send|show|grant) (me|us) .. (and|then) (i'll|i will|we'll|we will|i can|we can) (give|send|show|buy|pay|make|get|help|introduce|write) (you|your)",
    "(give|lend|get|send|show|put|set|hook|introduce|connect) (me|us) ... ... (and|then) (i'll|i will|we'll|we will) (buy|pay|owe|cook|stand) you",
    // "If you can make it, lunch is on me" invites.
    '(if|once|when) you (can|could|would|will|manage to)? (get|put|set|hook|help|introduce|refer|connect|recommend|land|find) (me|us) ... ... on (me|us) $',
    'on (me|us) (if|when|once) you (do|manage|succeed|pull it off|get me|put me|introduce|refer|recommend|help) ...',
    "(introduce|refer|recommend|endorse|help|hire) me .. (and|then) (i'll|i will|we'll|we will)",
    '(quid pro quo|tit for tat)',
  ],
  // A deal where the reader gains by it; "if you agree, I'll change the plan" only tells what comes next.
  condition: [
    "(if|once|when|provided|as long as|as soon as) you (can|could|would|will|agree to|do|are willing to|'ll|'re able to)? (please)? (introduce|refer|endorse|recommend|hire|help|give|write|review|sign|vote|connect|put|support|fund|promote|follow|share|star|retweet|say yes|agree|mention|publish|approve|accept|answer|donate|meet|vouch) ... ... (i'll|i will|we'll|we will|i'd|i would|i can|we can)",
    "(i'll|i will|we'll|we will) ... (only)? (if|once|when|provided|as long as) you (introduce|refer|endorse|recommend|hire|help me|help us|give me|give us|write|sign|vote|connect me|put me|support|fund|promote|follow|share|star|agree|vouch)",
  ],
});

/** Words that set it free again. */
export const freePhrases = phrases({
  free: [
    'either way',
    'in any case',
    'regardless',
    'no matter what',
    'whatever you (decide|answer|choose)',
    'yes or no',
    'as agreed',
    'as we agreed',
    'even if',
  ],
});
