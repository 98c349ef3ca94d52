import { ADVERB, HEAD, I_WOULD, NICE, pattern, TALKS, type WishPattern } from './wish-words.ts';

/** Wishes for so many minutes, or for a call, as questions for them. */
export const wishesForTime: readonly WishPattern[] = [
  {
    // "Kindly spare some of your valuable time for guiding me"
    pattern: pattern('^(?:please|kindly) spare (?:me )?some of your (?:\\w+ )?time (?<rest>(?:to|for)\\b.+)$'),
    question: ({ rest }) => `Would you have some time ${rest}`,
  },
  {
    // "I'd love 30 minutes to VP"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:love|like|appreciate|be grateful for|welcome)(?: to have)?(?: even)? (?<rest>(?:some(?= (?:of your )?(?:time(?! off)|advice|thoughts|ideas|tips|suggestions|feedback|guidance|pointers|availability)\\b)|a little|a bit of|a few minutes of|\\d+ (?:minutes|mins?)(?: of)?|half an hour(?: of)?|an hour(?: of)?|\\w+ minutes(?: of)?)(?: of)?(?: your)?(?: time)?\\b.*)$`,
    ),
    question: ({ rest }) => `Would you have ${rest?.replace(/ (?:with you|of your time)\b/, '')}`,
  },
  {
    // "I would like to request a 15-minute phone call with you"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:love|like|be (?:glad|grateful|happy)) to|(?:I'm |I am |we're |we are )?writing to|(?:I|we) (?:want|hope) to) (?:request|get|have(?= an? (?:(?:quick|short|brief|little|\\d+|ten|fifteen|twenty|thirty)\\b|[^.?!]{1,40} with you\\b))|ask (?:you )?for) an? ${ADVERB}(?:(?:quick|short|brief|little) )?(?:(?<size>\\d+|ten|fifteen|twenty|thirty)(?: to \\d+|-\\d+)?[- ]min(?:ute)?s? )?(?:(?:quick|short|brief|little) )?(?<what>${HEAD}{0,2}?${TALKS})(?<rest>\\b.*)$`,
    ),
    question: ({ size, what, rest }) =>
      `Would you have ${size === undefined ? 'time' : `${size} minutes`} for ${/^[aeiou]/i.test(what ?? '') ? 'an' : 'a'} ${what}${(rest ?? '').replace(/ with you\b/i, '')}`,
  },
  {
    // "I would like to request 15 minutes of your time"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:love|like|be (?:glad|grateful|happy)) to|(?:I'm |I am |we're |we are )?writing to) (?:request|ask (?:you )?for) (?<size>(?:about )?(?:\\d+|ten|fifteen|twenty|thirty|half an|an)(?: to \\d+|-\\d+)? (?:minutes|mins?|hour))(?: of your time)?(?: with you)?(?<rest>\\b.*|)$`,
    ),
    question: ({ size, rest }) => `Would you have ${size}${rest ?? ''}`,
  },
  {
    // "I'd love to get 20 minutes with you", "I'd like some time off"
    pattern: pattern(
      `\\b${I_WOULD}${ADVERB}(?:love|like|be (?:glad|grateful|happy))(?: to (?:get|have))? (?<rest>(?:some|a few|\\d+|\\w+)(?: of your)? (?:time|minutes|mins?|hours?)\\b.*)$`,
    ),
    question: ({ rest }) => `Could I have ${rest}`,
  },
  {
    // "I'd love to talk to you for 20 minutes about X"
    pattern: pattern(
      `\\b(?:${I_WOULD}${ADVERB}(?:love|like|be (?:glad|grateful|happy|delighted)) to|(?:it|that)(?: would|'d) ${ADVERB}be ${ADVERB}${NICE} to) (?<verb>talk|chat|speak|meet|connect)(?: (?:to|with) you)?(?<rest> (?:(?!\\bfor\\b).)*)?(?<size> for (?:about )?(?:\\d+|ten|fifteen|twenty|thirty|half an|an) (?:minutes|mins|hour)\\b)(?<more>.*)$`,
    ),
    // The slots that are proposed are days that might suit.
    question: ({ verb, size, rest, more }) =>
      `Could we ${verb}${size}${rest ?? ''}${more?.replace(/,? (?:on )?any ?(?:day|time|evening|morning|afternoon|night)(?: (?:that|which) (?:suits|works)[^,]*)?$/i, '')}`,
  },
];
