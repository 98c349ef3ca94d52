import type { Edit } from '../rules/rule.ts';
import { lengthBeforeNoun } from './length.ts';

// Where a length goes among the words of a request: what fixes and rewrites know of it alike.

type Row = readonly [RegExp, (length: string, match: RegExpExecArray) => string];

const HURRY = '(?:quick|short|brief|little|small|fast)';
const NOUN =
  '(?:call|chat|meeting|conversation|talk|catch[- ]?up|video|zoom|phone|session|interview|discussion|sync|meetup|visit|demo|sit-?down|coffee)';
/** "A phone number", "a discussion group": no talk. */
const THING = '(?: (?:numbers?|links?|messages?|recordings?|forum|groups?|list|room|board|notes|agenda|show|club)\\b)';

/** "have some time", "got a sec", "find a slot", "give me a moment" */
const HAD: Row = [
  /\b(have|got|spare|find|give me|set aside|make|take|steal|borrow|grab)( me)? (?:(?:some|any|a bit of|a little(?: bit of)?|enough|a few minutes of|a moment of|the)(?: of)?(?: your)? time|time|a (?:quick |brief |free |spare )?(?:moment|minute|second|min|sec)|a few (?:moments|minutes)|a couple of minutes|a little while|a bit|availability|any availability|an opening|a (?:free )?slot)\b(?! (?:zone|line|off))/i,
  (length, [, verb, whom = '']) => `${verb}${whom} ${length}`,
];

/** "a quick phone call" is "a 20-minute phone call"; "a date for a meeting" is no meeting, and what one talks about takes no length. */
const BEFORE_NOUN: Row = [
  new RegExp(
    `(?<!\\b(?:talk|speak|chat|meet|discuss|ask|hear|learn)\\b.*\\b(?:about|regarding|how|why|what)\\b.*)\\b(an?|another|one|our) (?:${HURRY},? )*(?=(?:(?!(?:to|for|of|and|or|with|about|who|that|\\S+-(?:day|week|hour|minute))\\b)[\\p{L}\\d'’-]+,? ){0,3}${NOUN}\\b(?!${THING}))`,
    'iu',
  ),
  (length, [, article]) => `${lengthBeforeNoun(length, article)} `,
];

/** The first row that is found puts the length in the place of its words. */
const REPLACED: readonly Row[] = [
  HAD,
  [/\bfor a (?:quick |brief |little )?(?:moment|minute|second|sec|bit|few minutes)\b/i, (length) => `for ${length}`],
  [
    /\b(set up|schedule|arrange|find|book|fix|pick) (?:a|some) (?:good )?time\b/i,
    (length, [, verb]) => `${verb} ${length}`,
  ],
  [
    new RegExp(`(?<=\\b(?:for|over|grab|have|get|do|share) )(?=(?:coffee|tea)\\b(?! ${NOUN}\\b))`, 'i'),
    (length) => `${lengthBeforeNoun(length)} `,
  ],
  BEFORE_NOUN,
  // talk briefly -> talk for 20 minutes
  [
    / (?:very )?(?:briefly|quickly)(?= (?:about|on|with|by|at|over|to|so|regarding|before|after)\b|[\s,.?!]*$)/i,
    (length) => ` for ${length}`,
  ],
];

const HOW = '(?: (?:up|again|together|live|virtually|online|remotely))*';
/** Where none is, the length follows the first of these: who comes by, who is free, who meets or talks. */
const FOLLOWED: readonly RegExp[] = [
  /\b(?:visit|(?:come|stop|drop|swing|pop) (?:by|over|in|round))(?: (?:you|us|me|school|work|town|(?:at |to )?(?:your|the|my|our) (?:(?!(?:to|and|for|on|at|in|by|next|this|after|before|one|some|sometime|any|when|while|so)\b)\p{L}+ ?){1,2}(?<! )))?(?! (?:for|you|your|the|my|our|at|us|me)\b)\b/iu,
  // "Available for a call", "open to meeting up": what it is for takes the length.
  /(?<!\b(?:the|any|some|our|your|all) )\b(?:free|available|open|(?<=\byou (?:be )?)around)\b(?! (?:of|for)\b| to (?:\p{L}+ing|an?)\b)/iu,
  new RegExp(
    `(?<=\\S )(?<!\\b(?:an?|the|our|this|that|my|your|phone|video|quick|short|brief|weekly|daily|monthly|\\p{L}+al) )(?:(?:meet|call|connect)\\b(?! (?:my|our|his|their)\\b| (?!I\\b|\\p{L}+day\\b)\\p{Lu})|talk|get together|chat|speak|sit down|catch up|hop on (?:[Zz]oom|a call)|discuss this|[Zz]oom|jump on a call)\\b${HOW}(?: (?:(?:with|to) )?(?:you|me|us)(?! (?:over|through)\\b))?${HOW}(?! (?:me|us|it|that|this(?! (?:week|month|morning|afternoon|evening|\\p{L}+day)\\b)|him|her|them|on \\p{L}+ing|for an?|(?:(?:with|to) )?(?:you|me|us))\\b)\\b`,
    'u',
  ),
];

/** Puts a length into a question or a wish where a person would say it; `undefined` where no word of it takes one. */
export function putLength(words: string, length: string): Edit | undefined {
  for (const row of REPLACED) {
    const edit = put(row, words, length);
    if (edit !== undefined) return edit;
  }
  for (const pattern of FOLLOWED) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const end = match.index + match[0].length;
    return { span: { start: end, end }, newText: ` for ${length}` };
  }
  return undefined;
}

/** The same before the noun of a meeting alone: "I'd like a call" is "I'd like a 20-minute call". */
export const putBeforeNoun = (words: string, length: string) => put(BEFORE_NOUN, words, length);

/** The same in the place of the time that is had alone: "if you have some time" is "if you have 20 minutes". */
export const putForTime = (words: string, length: string) => put(HAD, words, length);

function put([pattern, to]: Row, words: string, length: string): Edit | undefined {
  const match = pattern.exec(words);
  return match === null
    ? undefined
    : { span: { start: match.index, end: match.index + match[0].length }, newText: to(length, match) };
}
