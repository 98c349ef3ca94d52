import { type Hit, phrases } from '../../text/phrases.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import { type AskCue, skipAdverbs, wordAt } from './cue.ts';
import { FOR_THEIR_SAKE, findDuties, findHopes, findOughts, NO_DUTY } from './duty-phrases.ts';
import { isOfThirds, isToMany } from './not-wishes.ts';
import { findHalves, findToVerb, findWishes, JOINT, NEEDED, NEEDS_READER, NOUNS } from './wish-phrases.ts';
import { namesDay } from './yes-no.ts';

const SUBJECTS_OF_WISHES = /^(?:i|we|i'd|we'd|and|but|also|so|just|then|i'm|we're|who|that|which)$/;

/** Finds the first wish to the reader in a sentence; a clear one before a hint. */
export function readWish(sentence: Sentence): AskCue | undefined {
  const hits: Hit<keyof typeof RANK>[] = [
    ...findWishes(sentence),
    ...findToVerb(sentence).filter(
      (it) => !asksReader(sentence, it.first, it.last) && isJoint(sentence, it.first, it.last),
    ),
    ...findHopes(sentence)
      .filter((it) => isTask(sentence, it.last + 1, FOR_THEIR_SAKE))
      .map((it) => ({ ...it, kind: 'firm' as const })),
    ...findOughts(sentence)
      .filter((it) => isTask(sentence, it.last + 1, NO_DUTY))
      .map((it) => ({ ...it, kind: isForWriter(sentence, it) ? ('statement' as const) : ('soft' as const) })),
    ...findDuties(sentence)
      .filter((it) => isTask(sentence, it.last + 1, NO_DUTY))
      .map((it) => ({ ...it, kind: 'statement' as const })),
  ].filter(
    (it) =>
      !isNegated(sentence, it.first, it.last) &&
      (!isOthers(sentence, it.first) || wantsReader(sentence, it.first, it.last)) &&
      !isDeclined(sentence, it.first) &&
      !(it.kind === 'soft' && isState(wordAt(sentence, it.last + 1))) &&
      !isToMany(sentence, it) &&
      !isOfThirds(sentence, it) &&
      // "We want you to have the best time" wishes well.
      !(isToReader(sentence, it.last) && !isTask(sentence, it.last + 1, FOR_THEIR_SAKE)),
  );
  const halves = findHalves(sentence);
  const half = halves.find((it) => it.kind !== 'thanks');
  if (half !== undefined && halves.some((it) => it.kind === 'thanks')) hits.push({ ...half, kind: 'firm' });
  const [best] = hits.sort((a, b) => RANK[a.kind] - RANK[b.kind] || a.first - b.first || b.last - a.last);
  if (best === undefined) return undefined;
  const condition = conditionOf(sentence, best.last);
  return {
    form: 'wish',
    first: condition ?? best.first,
    last: condition === undefined ? best.last : condition + 1,
    // "Hope to see you some time" is warmth; "… on Friday" counts on the reader.
    isSoft:
      (best.kind === 'soft' && !sentence.isQuestion) ||
      FOND.test(inWords(sentence.tokens)) ||
      isWithOthers(sentence, best.last) ||
      (best.kind === 'closing' && !namesDay(sentence)),
    isReply: best.kind === 'closing' || REPLY.test(inWords(sentence.tokens.slice(best.last, best.last + 5))),
    isOpen: isOpenWish(sentence, best.first),
    isStatement: best.kind === 'statement',
  };
}

/** "I'd love to hear you play again soon", "we'd love to see you all soon": no day, and nothing to talk over. */
const FOND = /\b(?:love|hope)\b(?!.*\b(?:about|me)\b).* (?:again|(?:see|visit) (?:you|them)\b.*) soon(?:$| and)/;

/** "I'd be grateful for **a reply** by Friday" waits for the answer to what was asked; one "to the questions below" leads to them. */
const REPLY = /\b(?:reply|response)\b(?! to\b)/;

/** "Although I'd love to come, I'm afraid I can't", "I'd love to, but first …": the wish is not to be granted. */
function isDeclined({ tokens }: Sentence, first: number): boolean {
  const before = tokens[first - 1]?.word ?? '';
  const rest = tokens.slice(first + 2).map((it) => it.word);
  return (
    /^(?:although|though|while)$/.test(before) ||
    rest.some(
      (it, at) =>
        /^(?:afraid|decline)$/.test(it) ||
        (it === 'but' && /^(?:before|first|unfortunately|sadly)$/.test(rest[at + 1] ?? '')),
    )
  );
}

const GIVES = /^(?:send|give|get|pay|refund|return|bring|deliver|call|answer|sign)$/;

/** "You must send **me** the figures": no good advice, and no rule for all. */
function isForWriter({ tokens }: Sentence, { last }: Hit<string>): boolean {
  return (
    /^(?:must|to)$/.test(tokens[last]?.word ?? '') &&
    GIVES.test(tokens[last + 1]?.word ?? '') &&
    tokens.slice(last + 2, last + 5).some((it) => it.word === 'me')
  );
}

/** "… want **you to**". */
function isToReader(sentence: Sentence, last: number): boolean {
  return wordAt(sentence, last) === 'to' && /^(?:you|everyone)$/.test(wordAt(sentence, last - 1));
}

/** "It would be great to see **her**", "to talk about it with **them**": the reader need not be there. */
function isWithOthers({ tokens }: Sentence, from: number): boolean {
  const rest = tokens.slice(from).map((it) => it.word);
  return (
    rest.some((it, at) => /^(?:see|meet|with)$/.test(it) && /^(?:her|him|them)$/.test(rest[at + 1] ?? '')) &&
    !rest.some((it) => /^(?:you|your|us|we|if)$/.test(it)) &&
    // "If you want him back, I'd like to meet him" waits for the reader.
    !(tokens[0]?.word === 'if' && tokens[1]?.word === 'you')
  );
}

/** "We should **be** fine", "you should **have** seen it": nothing to do. */
function isState(word: string): boolean {
  return word === 'be' || word === 'have' || word === 'been';
}

/** "Would you like to …" is the reader's wish. */
function asksReader(sentence: Sentence, first: number, last: number): boolean {
  return sentence.tokens.slice(first, last).some((it) => it.word === 'you' || it.word === 'they');
}

/** "You might like to know", "anyone who would like to talk", "he would like you to": somebody else's wish. */
function isOthers(sentence: Sentence, first: number): boolean {
  // "She asks whether you would come" passes a question on.
  if (/^(?:asks|wonders)$/.test(wordAt(sentence, first))) return false;
  // "She is a saddler and would like to work at your stables": the subject stands at the sentence's start.
  const isElided =
    (/^(?:and|but|so)$/.test(wordAt(sentence, first)) ||
      (/^(?:would|'d)$/.test(wordAt(sentence, first)) && /^(?:and|but|so)$/.test(wordAt(sentence, first - 1)))) &&
    !sentence.tokens.slice(0, first).some((it) => /^(?:i|we|i'm|we're|i'd|we'd|i've|we've)$/.test(it.word));
  const isTold =
    /^(?:he|she|they|he's|she's|they're|my|our|his|her)$/.test(wordAt(sentence, 0)) ||
    /^(?:is|was|has|works|studies|lives|wants)$/.test(wordAt(sentence, 1));
  if (isElided && isTold) return true;
  return sentence.tokens
    .slice(Math.max(0, first - 2), first)
    .some(
      (it, at, two) =>
        /^(?:you|they|who|people|anyone|those|he|she|everyone|somebody|someone|you'd|they'd|he'd|she'd)$/.test(
          it.word,
        ) &&
        !(two[at + 1]?.isAfterComma === true) &&
        sentence.tokens[first]?.isAfterComma !== true,
    );
}

/** "**If you** have ten minutes for a call, I'd appreciate it": what is asked for stands in the condition. */
function conditionOf(sentence: Sentence, last: number): number | undefined {
  if (wordAt(sentence, last) !== 'it' || last + 2 < sentence.tokens.length) return undefined;
  const at = sentence.tokens.findIndex(
    (it, index) => it.word === 'if' && /^(?:you|someone|anyone)$/.test(wordAt(sentence, index + 1)),
  );
  return at < 0 || last <= at ? undefined : at;
}

/** "I hope you will **donate**", "… be **able** to come"; "… be happy there" is a good wish. */
function isTask(sentence: Sentence, from: number, idle: ReadonlySet<string>): boolean {
  const at = skipAdverbs(sentence, from);
  const verb = wordAt(sentence, at);
  if (verb === 'be')
    return /^(?:able|our|my|there|here|free|available|willing|kind|so|open|part|present|with|joining|coming|in|at|on|ready|seated|careful)$/.test(
      wordAt(sentence, at + 1),
    );
  // "I need you to **get this fixed**", "… **have it looked at**".
  if (/^(?:get|have)$/.test(verb) && /^(?:this|it|that|these|the|my|our)$/.test(wordAt(sentence, at + 1)))
    return sentence.tokens.slice(at + 2, at + 7).some((it) => /(?:ed|done|sent|paid|shut|me|us)$/.test(it.word));
  return verb !== '' && !idle.has(verb);
}

/** "He would like **you** to email him". */
function wantsReader(sentence: Sentence, first: number, last: number): boolean {
  return wordAt(sentence, last) === 'to' && wordAt(sentence, last - 1) === 'you' && first < last - 1;
}

const RANK = { firm: 0, to: 0, closing: 0, statement: 1, soft: 2 } as const;

/** Whether the verb behind "I'd like to" needs the reader. */
function isJoint(sentence: Sentence, first: number, last: number): boolean {
  const at = skipAdverbs(sentence, last + 1);
  const verb = wordAt(sentence, at);
  const opening = sentence.tokens.slice(first, last + 1).map((it) => it.word);
  // "Tom called and wanted to talk" tells of Tom.
  if (/^(?:and|but|so)$/.test(opening[0] ?? '') && /^want/.test(opening[1] ?? '') && !isOwn(sentence, first))
    return false;
  if (opening.some((it) => it === 'opportunity' || it === 'chance'))
    return !/^(?:thank|say|express|congratulate|apologize|apologise)$/.test(verb);
  if (
    opening.includes('trying') &&
    !namesReader(sentence, at) &&
    !/^(?:reach|contact|find|arrange|schedule)$/.test(verb)
  )
    return false;
  if (!JOINT.has(verb)) return false;
  // "I need to ask Legal".
  if (verb === 'ask' && (ASKED.test(wordAt(sentence, at + 1)) || sentence.tokens[at + 1]?.isCapital === true))
    return false;
  if (/^(?:would|'d)$/.test(opening[0] ?? '') && first > 0) {
    // Another person's wish asks only where the reader stands in it: "Joe would like to invite you".
    if (!SUBJECTS_OF_WISHES.test(wordAt(sentence, first - 1))) return namesReader(sentence, at);
  }
  if (opening.some((it) => it === 'want' || it === 'wanted' || it === 'need' || it === 'wish'))
    return (
      NEEDED.has(verb) &&
      (namesReader(sentence, at) ||
        /^(?:know|talk|discuss|decide|confirm|meet|connect)$/.test(verb) ||
        (verb === 'find' && wordAt(sentence, at + 1) === 'out') ||
        (verb === 'ask' && asksThing(sentence, at + 1)))
    );
  if (NEEDS_READER.has(verb))
    return (
      namesReader(sentence, at) ||
      /^(?:together|a|an|in|access|out|some|more|with|your|if|whether|involved|half|ten|fifteen|twenty|thirty|\d+)$/.test(
        wordAt(sentence, at + 1),
      )
    );
  if (verb === 'see') return namesReader(sentence, at);
  return true;
}

/** "I wanted to ask **about** the lease", "… to ask: [your question]". */
function asksThing({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at];
  return next === undefined || next.isAfterBreak || /^(?:about|if|whether|how|what|when|a|for)$/.test(next.word);
}

/** "**I** saw your post and wanted to connect". */
function isOwn({ tokens }: Sentence, before: number): boolean {
  return tokens.slice(0, before).some((it) => /^(?:i|we)(?:'|$)/.test(it.word));
}

const ASKED = /^(?:him|her|them|it|people|around|the|his|their)$/;
/** "I'm looking to move **and was wondering** whether you …" begins another clause. */
const GOES_ON = /^(?:i|i'm|i'd|we|we're|we'd|was|am|were|would|wonder|wondered|wondering|hope|hoped|hoping|wanted)$/;

function namesReader(sentence: Sentence, from: number): boolean {
  const next = sentence.tokens.findIndex(
    (it, at) => from < at && it.word === 'and' && GOES_ON.test(wordAt(sentence, at + 1)),
  );
  return sentence.tokens
    .slice(from, next < 0 ? undefined : next)
    .some((it) => /^(?:you|your|yours|you're|you've|you'll|you'd|us|we|together)$/.test(it.word));
}

const NOT =
  /^(?:not|never|don't|didn't|wasn't|isn't|wouldn't|won't|no|without|can't|cannot|aren't|ain't|stop|stopped|than|nor)$/;

/** "I'm not asking", "I never wanted to ask", "without asking you". */
export function isNegated(sentence: Sentence, at: number, last = at): boolean {
  if (sentence.tokens.slice(at, last).some((it) => /^(?:not|never|no|longer)$/.test(it.word))) return true;
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    const token = sentence.tokens[before];
    if (
      token === undefined ||
      sentence.tokens[before + 1]?.isAfterBreak === true ||
      sentence.tokens[before + 1]?.isAfterComma === true
    )
      return false;
    if (NOT.test(token.word)) return true;
  }
  return false;
}

const findOpen = phrases({
  open: [
    `(any|your|some) ... ${NOUNS} ... (appreciated|welcome|helpful|great|useful|invaluable|valuable)`,
    `(any|some|whatever) ${NOUNS} .. (you|anyone) (can|could|may|might|would|care|have)`,
    '(do|ask) .. (a|one|another) .. (favor|favour)',
    '(do|take care of) (one|two|three|a few|a couple of|some|the following) .. (thing|things)',
    '(ask|asking|request|requesting|need|seeking) (for)? (your|some|any) .. (help|assistance|support|guidance) (with|on|in|$)',
    '(a|one|another|small|quick|big|huge) .. (favor|favour) (to ask|of you|for you|$)',
    'have (a|one|another|two|three|some|a few) .. (question|questions|request|requests|favor|favour)',
    '^ (a|one|two|my|just|another)? (quick|small|short|brief|last|final|simple|further|more)? (question|questions|request|ask) (for you)? $',
    `(appreciate|love|value|welcome|grateful for|thankful for) (any|your) .. (help|assistance|support|time|consideration|guidance) (you|with|on|in|again|$)`,
  ],
});

/** Whether a sentence only says that something is asked: "any help would be appreciated", "can you do me a favor?" */
export function isOpenWish(sentence: Sentence, from: number): boolean {
  return findOpen(sentence).some(
    // "Would you talk with me about your work **and** any advice you have": what is asked stands before it.
    (it) => from <= it.last && !(from < it.first && /^(?:and|or)$/.test(wordAt(sentence, it.first - 1))),
  );
}
