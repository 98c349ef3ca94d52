import { phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';

/**
 * Sentences that only hand the scheduling to the reader ("any availability?", "whenever works for you", "let me know what suits").
 * `any-time` ("I can do any time") is the writer's own room; it may stay as a fallback.
 */
export const schedulingPhrases = phrases({
  empty: [
    '^ any availability',
    "^ any (chance|way) (you are|you're|that you are|of you being) (around|free|available)",
    '(whenever|whatever|wherever) (works|is (best|easiest|convenient|most convenient|good)|suits) .. <you>?',
    "(please|do|just|kindly)? (let <me> know|tell <me>) (what|when|which|if any|whenever) .. (works|work|suits|suit|is best|is good|is convenient|you can do|you are free|you're free|you are available|you're available|you have (a|some|any)? (time|moment|minute|minutes))",
    '(please|do|just|kindly)? let <me> know (your availability|your schedule|what your schedule looks like|what your calendar looks like|when you have time|what you can do)',
    '(please|kindly|do)? (advise|tell <me>|share|send <me>) (of|on|me of)? .. your .. availability',
    '(please|kindly|do) (advise|tell <me>) (whether|if) you are (interested|available|interested and available|able)',
    '(please|kindly) advise of your interest',
    '(please|do|just|kindly)? let <me> know (which|what) (day|date|time|hour|slot) .. (works|suits|is|would|might) .. (you|convenient|best|good|suitable)',
    '(please|do|just|kindly)? (let <me> know|tell <me>|suggest|propose|name) (a|some|any) (good|convenient|suitable|better|best)? (time|date|day|slot|times|dates|days) .. <you>? $',
    '(suggest|propose|name|pick|send <me>|share|offer) (a few|a couple of|some|any|two|three|several) (times|dates|days|slots|options)',
    '(let <me> know|tell <me>) when (might|would|could|may|will) .. (work|suit|be)',
    'what (works|is best|is good|would be good|day works|time works|days work|times work) .. <you>?',
    'at your (earliest)? convenience',
    '(what|how) (does|do) (your|next|this|the) .. (calendar|schedule|week|weeks|month) look',
    '(if|should) you (have|had) (an opening|time|some time|a moment|sometime available|any availability|a slot) ... .. (do tell me|let me know|kindly let me know|please let me know|tell me)',
    'please let <me> know $',
    '(are you|will you be) (free|available|around) $',
    '^ (would|will|does|is) (some|any) (day|time|morning|afternoon|evening) .. .. .. (convenient|good|suit|suitable|work|possible) .. <you>?',
    '^ (would|will|does|is|might|could) (sometime|some time)? (next|this) (week|month|weekend) .. (work|suit|convenient|good|possible|ok|okay|fine|best) .. <you>? $',
    'when (would|is|might be|works|are you) .. (good|best|convenient|free|available|works)? .. for you',
  ],
  interest: [
    "(please|just|do|kindly)? let <me> know (if|whether) (you are|you're|you would be|you'd be) (interested|available|able|free|willing|interested and available|available and interested)",
  ],
  'any-time': [
    '<i> (can|could) (do|make|meet) any (time|day)',
    '<i> (am|are) (free|flexible|available) (any time|anytime|most days|all week|whenever)',
    "(i'm|we're) (free|flexible|available) (any time|anytime|most days|all week|whenever)",
    '<i> can be (free|available) (at any time|any time|anytime)',
    '<i> can (work around|make myself available)',
  ],
});

/** "What does your December look like?", "Which days and times would suit you best?" */
const OPEN =
  /^(?:which|what)(?: (?:and|or|(?:day|time|date)s?))+(?: (?:would|will|are|is|do|does|you|be|works?|suits?|most|for|convenient|best|good|available|free|generally|usually|typically))+$/;

/** Whether a sentence says no more than that the time is open. */
export function onlyLeavesTimeOpen(sentence: Sentence): boolean {
  const said = inWords(sentence.tokens);
  if (OPEN.test(said) || (sentence.tokens[3]?.isCapital === true && /^(?:what|how) does your \S+ look\b/.test(said)))
    return true;
  const hits = schedulingPhrases(sentence).filter((it) => it.kind !== 'any-time');
  const words = hits.reduce((sum, it) => sum + it.last - it.first + 1, 0);
  return words > 0 && sentence.tokens.length - words <= 6 && !sentence.tokens.some((it) => /^\d/.test(it.word));
}
