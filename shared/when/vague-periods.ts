import type { Vague } from './expression.ts';

/** Wordings of stretches of time that no calendar bounds, and of times that come again; in the notation of patterns.ts. */
export const periodWording: readonly (readonly [Vague['sort'], string])[] = [
  // "In the next day or two", "over the coming week or so", "in a month or two".
  [
    'coming-days',
    '(in|over|within|during)? (the)? (next|coming|following) (day|days|week|weeks|month|months) or (so|two|three)',
  ],
  ['coming-days', '(in|over|within|during)? (in|over|within)? a (day|week|month|fortnight) or (so|two|three)'],
  ['coming-days', '(in|over|within|during)? the (next|coming|following) (fortnight|month|hour)'],
  ['coming-days', 'within the (day|week|fortnight|month)'],
  ['coming-days', '(in|over) the (days|weeks|months) (ahead)'],
  ['coming-days', '(in|over) the (days|weeks|months) to come'],
  ['week', '(midweek)'],
  ['week', '(mid) week'],
  ['week', 'the week following'],
  // "Over the holidays", "after the summer break", "in early fall".
  [
    'season',
    '(over|during|before|after|until|till) (the|spring|summer|winter) (holidays|break|vacation|vacations|recess|holiday)',
  ],
  [
    'season',
    '(over|during|before|after|until|till) (the)? (summer|christmas|easter|winter|spring|fall|thanksgiving|half|school) (term)? (holidays|holiday|break|vacation|vacations|recess)',
  ],
  ['season', '(before|after|until|till) (the)? (summer)'],
  ['season', '(early|mid|late) (spring|summer|autumn|fall|winter)'],
  ['season', '(the)? (end|beginning|start) of (the|this)? (spring|summer|autumn|fall|winter)'],
  ['season', 'before the year is (out|over)'],
  ['season', 'in (early|mid|late)? (spring|summer|autumn|fall|winter)'],
  ['month', '(later|earlier|early|late) in the month'],
  // "Weekday mornings", "any evening", "most days": again and again.
  ['recurring', '(on|any|most)? (weekdays|weeknights|workdays)'],
  [
    'recurring',
    '(on)? (a|any|some|most)? (weekday|weeknight|weekend) (morning|mornings|afternoon|afternoons|evening|evenings|nights)',
  ],
  ['recurring', '(on)? (a|any|some|every|each) (weekday|weeknight|workday)'],
  [
    'recurring',
    '(any|most|every) (evening|evenings|morning|mornings|afternoon|afternoons|night|nights|weekend|weekends)',
  ],
  ['recurring', 'most (days|weeks)'],
  ['recurring', 'in the (mornings|afternoons|evenings)'],
  [
    'recurring',
    '(mornings|afternoons|evenings|weekends|lunchtimes) (work|are|suit) (best|better|good|easiest|fine|great)?',
  ],
  ['someday', 'one (lunchtime|weekend|night|weekday)'],
  ['someday', 'one of these (mornings|afternoons|evenings|nights|weekends|weeks)'],
  // Bounded by what somebody does: "after work", "before you leave", "when you are back", "next time you're in town".
  ['someday', '(after|before) (work|class|school|hours)'],
  ['someday', '(during|in|within|outside) (your|my|our|normal|regular|the)? (office|business|working|opening) hours'],
  ['someday', '(when|once|after) (you|i|we) return'],
  ['someday', '(on|upon) (your|my|our) return'],
  ['someday', 'after (your|my|our) (return|trip|vacation|holiday|leave|travels)'],
  ['someday', 'before you (leave|travel|depart|fly|go)'],
  ['someday', 'after you (return|arrive|land)'],
  [
    'someday',
    "(when|whenever|once|after|until|while|if) (you're|i'm|we're|he's|she's|they're) (both|all|ever)? (next|back|home|around|here|there) (in|at|from|on)? (town|leave|vacation|holiday|office|the|your)? (office|city)?",
  ],
  [
    'someday',
    '(when|whenever|once|after|until|while|if) (you|i|we|he|she|they) (are|am|is|get) (both|all|ever)? (next|back|home|around|here|there) (in|at|from|on)? (town|leave|vacation|holiday|office|the|your)? (office|city)?',
  ],
  [
    'someday',
    "(when|whenever|while|if) (you're|i'm|we're) (ever|both|next)? in (town|the)? (area|city|neighborhood|neighbourhood|office)?",
  ],
  [
    'someday',
    '(when|whenever|while|if) (you|i|we) (are|am) (ever|both|next)? in (town|the)? (area|city|neighborhood|neighbourhood|office)?',
  ],
  ['someday', "(the)? next time (you're|i'm|we're|you|i|we) (are|am)? (in|here|there|around|over|up|down) (town)?"],
  // The reader chooses: "at a time of your choosing", "whenever you like".
  ['your-choice', 'whenever you (like|want|wish|prefer|please)'],
  ['your-choice', '(as|when|if|whenever) your (schedule|calendar|diary|workload|time) (permits|allows|lets)'],
  ['your-choice', '(at|on)? (a|any) (time|day|date|hour) of your (choosing|choice|liking|preference|convenience)'],
  [
    'your-choice',
    '(at|on)? (a|any|whatever) (time|day|date|hour) (to|that|which) (would|will|might)? (best)? (suit|work|fit) (best)? (for|with|in)? (you|your|both)? (schedule|calendar|diary|of)? (us)?',
  ],
  [
    'your-choice',
    '(at|on)? (a|some|any) (mutually)? (convenient|agreeable|suitable|acceptable|agreed|available) (time|day|date|hour)',
  ],
  ['your-choice', '(at)? a time of mutual convenience'],
  ['your-choice', '(any|anytime) (time|day)? you (like|want|wish|prefer|please)'],
  ['your-choice', '(any|anytime) (time)? at all'],
];
