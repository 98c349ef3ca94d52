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
      `\\b${I_WOULD}${ADVERB}(?:love|like|appreciate|be grateful for|welcome)(?: to have)?(?: even)? (?<rest>(?:some(?= (?:of your )?(?:time(?! off)|advice|thoughts|ideas|tips|suggestions|feedback|guidance|pointers|availability)\\b)|a little|a bit of|a few minutes of|(?:half )?an hour|\\w+ (?:minutes|mins?))(?: of)?(?: your)?(?: time)?\\b.*)$`,
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
    // "I'd love to grab a coffee sometime and hear how …", "we'd like to meet you for 20 minutes to discuss X"; a brain to pick becomes a blank
    pattern: pattern(
      `\\b(?:(?:(?:I|(?<we>we))(?:'d| would)|would) ${ADVERB}(?:love|like)|(?:it|that)(?: would|'d) ${ADVERB}be ${ADVERB}${NICE}) to (?:(?<both>(?:(?:talk|chat|speak)(?! (?:at|in|on|to(?! you\\b))\\b)|meet(?: up)?|catch up|get together|sit down|(?:grab|get|have|share) (?:an? )?${HEAD}{0,2}?(?:coffee|tea|lunch|dinner|drink|beer|bite|call|chat))\\b)(?: (?:(?:to|with) )?you)?(?<rest>|,? (?:to|about|on|over|for|in|at|if|while|when|next|this|some ?time|soon|and)\\b(?:(?!pick your|\\[).)*?)|(?<own>(?:buy|visit|see(?= you for \\S+ (?:min|hour))) you\\b(?:(?!pick your|\\[).)*?))(?: too)?$`,
    ),
    question: ({ we = 'I', both, own, rest }) =>
      both === undefined
        ? `Could ${we} ${own}`
        : // The slots that are proposed are days that might suit, and the question asks whether there is time.
          `Could we ${both}${rest
            ?.replace(/ and (?=(?:hear|learn|ask)\b)/i, ` so that ${we} can `)
            .replace(
              /,? (?:(?:on )?any ?(?:day|time|evening|morning|afternoon|night)(?: (?:that|which) (?:suits|works)[^,]*)?$|if you(?: ha(?:ve|d)|['’]ve got) (?:\w+ ){0,2}?(?:availability|time|moment|minutes?|slot|chance)\b)/i,
              '',
            )}`,
  },
];
