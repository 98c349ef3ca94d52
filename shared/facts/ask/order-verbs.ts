import type { Sentence } from '../../text/sentences.ts';
import { wordSet } from '../../text/word-set.ts';
import { wordClasses } from '../../text/words.ts';
import { wordAt } from './cue.ts';

/** Verbs that are nothing else: at the start of a clause they order, whatever stands behind them. */
const PLAIN = wordSet(
  `send resend tell ask bring give respond confirm forward submit complete choose pick join rsvp come consider advise help introduce make remember look meet find write prepare
  read explain approve speak coordinate grab invite reschedule cancel move try verify compare upload attach bear stop promise propose suggest ensure follow connect refer
  recommend buy donate have save clean pay finish remove delete install run do go raise discuss attend sit think wait turn take get see keep leave let put show hold set add
  include create provide inform notify remind deliver dispatch remit refund reimburse settle arrange organize organise inspect examine investigate evaluate proofread edit
  annotate countersign enter insert append replace revise rewrite resubmit renew register enroll enrol collect gather compile calculate summarize summarise describe clarify
  specify identify nominate appoint assign delegate urge warn lend borrow fetch carry fill drop shred convert translate transcribe rerun restart reset reboot redeploy deploy
  revert rebase merge disable enable configure upgrade rename retry distribute circulate publish announce contribute volunteer sponsor participate liaise escalate expedite
  investigate reconsider double-check proceed reply`,
);
/** Verbs that are nouns as well: "Book two rooms" orders, "Book sales are flat" reports. */
const NOUNISH = wordSet(
  `call email mail text ping check review share book schedule sign vote note print draft update fix order reserve pass talk work plan contact copy support post change start
  page dial list shoot test fax file record report visit answer ship wire transfer ring phone chase nudge bump feed water study research measure rate score quote invoice return`,
);
/** Of both, the ones that start many sentences of other kinds; they ask only with one of the words behind them. */
const NEEDS: Readonly<Record<string, RegExp>> = {
  let: /^\p{L}+$/u,
  take: /^(?:a|an|the|your|some|another|over|this|that|these|those|it|him|her|them|me|us|my|our|all|any|out|down|off|one|two|three|five|ten|fifteen|twenty|thirty|\d+)$/,
  get: /^(?:yours|back|me|us|in|the|a|an|your|my|our|with|him|her|them|it|this|that|these|those|to|some|another|two|three|hold|rid|ready)$/,
  see: /^(?:if|whether|what|me|us|to|who|how|when|that|about|your)$/,
  look: /^(?:at|into|over|through|up|for|out|after)$/,
  make: /^(?:sure|certain|a|an|the|it|any|your|my|our|me|us|time|these|this|those|that|two|up|room|copies|arrangements|reservations|payment)$/,
  come: /^(?:to|by|and|see|over|along|back|up|down|join|in|with|early|at|on|prepared|round|around|out|meet|visit)$/,
  work: /^(?:with|on|out|closely|through|up)$/,
  keep: /^(?:me|us|the|this|that|it|in|your|an|a|these|those|all|him|her|them)$/,
  help: /^(?:me|us|with|him|her|them|the|make|out|our|my)$/,
  go: /^(?:ahead|to|and|over|through|see|for|into|back|on|get|find|ask)$/,
  find: /^(?:a|an|some|out|me|us|time|someone|somebody|the|your|my|our|any)$/,
  note: /^(?:that|the|down|your|any|which|how)$/,
  drop: /^(?:me|us|by|a|an|it|off|in|the|him|her|them|your|my|our)$/,
  do: /^(?:let|come|join|give|tell|the|this|that|some|a|an|your|my|our|consider|reply|me|us)$/,
  // "Bring a warm coat" is for the reader's own sake.
  bring: /^(?!a$|an$|some$|plenty$|warm$).+$/,
  show: /^(?:me|us|him|her|them|the|up|your)$/,
  try: /^(?:to|and|the|this|it|out|a|an|that|again)$/,
  think: /^(?:about|of|it|over)$/,
  set: /^(?:up|a|an|aside|the|me|us|out|your|my|our|it|this)$/,
  plan: /^(?:to|on|for|a|an|the|your)$/,
  stop: /^(?:by|in|sending|the|using|calling|this|doing|writing|at|at)$/,
  read: /^(?:the|our|my|your|through|over|and|section|chapter|slides|pages|this|it|page|up)$/,
  write: /^(?:me|us|to|a|an|back|the|down|in|up|your|him|her|them)$/,
  run: /^(?:it|this|the|through|a|an|your|my|our|these|those|by)$/,
  save: /^(?:the|this|it|a|me|us|these|your|those)$/,
  hold: /^(?:the|on|off|a|that|this|it|your|my|our)$/,
  follow: /^(?:up|the|these|this|my|our|those)$/,
  change: /^(?:the|it|this|my|your|our|all|any|every|that)$/,
  start: /^(?:with|by|the|to|without|a|an|your|on|at|from)$/,
  wait: /^(?:for|until|till|on|here|a)$/,
  turn: /^(?:in|it|the|off|on|this|up|down|your)$/,
  remember: /^(?:to|that|the)$/,
  put: /^(?:me|us|it|the|this|that|your|my|our|a|an|in|down|these|those|them|him|her|together|up|all|any)$/,
  support: /^(?:the|our|my|us|me|this)$/,
  talk: /^(?:to(?! you)|with|through)$/,
  have: /^(?:a|him|her|them|your|somebody|someone|everyone|everybody|one)$/,
  speak: /^(?:to|with|at|up)$/,
  leave: /^(?:me|us|a|an|it|the|your|my|our|this|them|him|her|some|room)$/,
  sit: /^(?:down|in)$/,
  move: /^(?:the|it|this|my|our|your|forward|that|these|those|all)$/,
  buy: /^(?:a|an|the|some|your|me|us|one|two)$/,
  bear: /^(?:with|in)$/,
  meet: /^(?:me|us|at|on|in|for|with)$/,
  call: /^(?!on$|for$|it$|of$|is$|was$|to$|with$).+$/,
  copy: /^(?!that$).+$/,
  reply: /^(?:by|with|a|b|yes|no|before|if|and|all|here|only|to|directly)$/,
};
/** Verbs whose object may be a person's name: "Put Ana on copy", "Have Carla fax me the form". */
const TAKES_NAME = /^(?:get|put|take|keep|let|have|leave|help|hold|see|show)$/;
/** What a person named is to do: "have Carla **fax** me", "let Ana **know**". */
const MADE = wordSet(
  'know have see use go come do take be in get keep handle sign call email send contact write bring meet check look phone ring give fill text stop drop join review fax mail prepare make book order on off to',
);

/** Of those, the ones that are no noun: "have accounting **send** it". */
const TOLD = wordSet('send contact write bring email fax prepare give tell call remove add review sign');

/** "Call **Friday**", "take **care**": a capital or the place of a name makes no person of it. */
export const isNoPerson = (word: string): boolean =>
  wordClasses.weekday.has(word) || /^(?:i|us|me|a|the|well|care|ready|soon)$|\d/.test(word);

/** Whether a word is a verb that asks a person for something. */
export function isOrderVerb(word: string): boolean {
  return PLAIN.has(word) || NOUNISH.has(word);
}

/** Whether what stands behind the verb at `at` lets it be an order. */
export function goesOn(sentence: Sentence, at: number): boolean {
  const word = wordAt(sentence, at);
  const next = wordAt(sentence, at + 1);
  if (word === 'let') return isLetOrder(sentence, at);
  const object = sentence.tokens[at + 1];
  if (
    TAKES_NAME.test(word) &&
    object?.isCapital === true &&
    !isNoPerson(next) &&
    (word === 'put' || word === 'take' || MADE.has(wordAt(sentence, at + 2)))
  )
    return true;
  // "Have accounting send the forms": a department is made to do it.
  if (word === 'have' && /^[a-z]{3,}$/.test(next) && TOLD.has(wordAt(sentence, at + 2))) return true;
  const needed = NEEDS[word];
  if (needed !== undefined && !needed.test(next)) return false;
  if (word === 'have')
    return next === 'a'
      ? /^(?:look|read|go|think|word|seat|listen)$/.test(wordAt(sentence, at + 2))
      : MADE.has(wordAt(sentence, at + 2)) || MADE.has(wordAt(sentence, at + 3));
  if (word === 'talk') return wordAt(sentence, at + 2) !== 'you';
  return !NOUNISH.has(word) || !isSubject(sentence, at);
}

/** "Let me know", "let Maria know", "let us have your figures", "let me see the contract"; "let me see if I can" is talk. */
function isLetOrder(sentence: Sentence, at: number): boolean {
  for (let to = at + 2; to <= at + 3; to += 1) {
    const word = wordAt(sentence, to);
    if (word === 'know') return true;
    if (word === 'have' || word === 'see' || word === 'get')
      return /^(?:your|the|a|an|any|some|those|these|it|what|this|that|them|all)$/.test(wordAt(sentence, to + 1));
  }
  return false;
}

const FINITE = wordSet(
  "is are was were isn't aren't has have had hasn't will would can could may might should must do does did don't doesn't went came goes seems remains shows showed",
);
/** Where an object begins or a phrase ends: behind it a finite verb belongs to another clause. */
const OBJECT_STARTS = wordSet(
  "a an the this that these those my our your his her their its me us him them it what which who whom whose when where why how if whether that to and or so but because as until before after with on at in for from by of i you he she we they i'm i'll you're",
);

/** "Book **sales are** flat", "Order **number 4471 has** been cancelled": the words behind it and a finite verb make a statement. */
function isSubject(sentence: Sentence, at: number): boolean {
  for (let to = at + 1; to <= at + 4; to += 1) {
    const token = sentence.tokens[to];
    if (token === undefined || token.isAfterBreak || token.isAfterComma || OBJECT_STARTS.has(token.word)) return false;
    if (FINITE.has(token.word)) return true;
  }
  return false;
}
