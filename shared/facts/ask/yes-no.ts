import { phrases } from '../../text/phrases.ts';
import { noKey, rememberWords } from '../../text/same-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { inWords } from '../../text/tokens.ts';
import type { AskType } from '../fact.ts';
import type { AskCue } from './cue.ts';
import { wordAt } from './cue.ts';

const findDay = phrases({
  day: [
    '<weekday>',
    '<month> <number>',
    '<number> <month>',
    '(today|tonight|tomorrow)',
    'this (morning|afternoon|evening)',
    '<number> (am|pm)',
    'the (1st|2nd|3rd|4th)',
  ],
});
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$|^\d{4}-\d{2}-\d{2}$|^\d{1,2}$/;
const ENDINGS = new Set(['st', 'nd', 'rd', 'th']);

/** Whether the sentence names a day. */
export const namesDay = rememberWords((sentence: Sentence): boolean => {
  if (sentence.tokens.some((it) => it.word === 'between')) return false;
  return (
    findDay(sentence).some((it) => isDay(sentence, it.first, it.last)) ||
    sentence.tokens.some((it, at) => ENDINGS.has(it.word) && ORDINAL.test(wordAt(sentence, at - 1)))
  );
}, noKey);

const findDays = phrases({ day: ['<weekday>', '<month> <number>', '<number> <month>', '<number> (am|pm)?'] });
const findChoice = phrases({
  choice: [
    '(which|what|any|one|either|some|none) (of)? (the|these|those|them|your)? .. (date|dates|day|days|time|times|slot|slots|options)? .. (work|works|suit|suits|best|convenient|prefer|preferable|available)',
    '(following|these|those|possible|available) (dates|days|times|slots|options)',
  ],
});

/** "Sept 18, Sept 25 and Oct 23 are free": several days to choose from, so that a bare yes settles none. */
export const offersDays = rememberWords(
  (sentence: Sentence): boolean =>
    findChoice(sentence).length > 0 &&
    findDays(sentence).filter((it) => wordAt(sentence, it.first).length > 2).length > 1,
  noKey,
);

/** "June 2026" is a month, and "the week of June 8" a week. */
function isDay(sentence: Sentence, first: number, last: number): boolean {
  const isYear = /^\d{4}$/.test(wordAt(sentence, first)) || /^\d{4}$/.test(wordAt(sentence, last));
  return !isYear && !(wordAt(sentence, first - 1) === 'of' && /^weeks?$/.test(wordAt(sentence, first - 2)));
}

const find = phrases({
  willing: [
    '(willing|able|open|interested|comfortable|happy|ok|okay|prepared|amenable|agreeable|agree|accept|allow|approve|confirm|mind|plan|consider|like|care|want|join|free|available|permission|delighted|honored|invite|inviting)',
    '(had|have|get|got) (a|the)? (chance|opportunity|time|moment) to',
    '(may|might) <i>',
    'up (for|to)',
    '(hoping|hope|hoped) that? you (could|would|might)',
  ],
  open: [
    '<wh>',
    '(any|some|someone|anyone|somebody|else|whatever|whenever|ideas|availability|names|details|information|favor|favour|right person|appropriate)',
    '(sometime|convenient|convenience|between|next (week|month)|this (week|month)|in the coming)',
    'or',
  ],
});

const findCallMe = phrases({ call: ['(call|phone|ring) <me>', 'give <me> a (call|ring|buzz)'] });
const findAttend = phrases({ attend: ['(attend|attendance|be there|come|participate|join)'] });
const findSomeDay = phrases({ some: ['(one|some) (morning|afternoon|evening|day)', '(before|after|by) the'] });
const findWhether = phrases({
  whether: ['(if|whether)', '(confirm|approve|accept|agree|permission|approval|consent|ok|okay)'],
});

/** "Let me know **whether** the slides are ready": a yes tells it. */
const findTold = phrases({
  told: ['(know|sure|confirm|tell <me>|hear|see) .. .. (if|whether)'],
  // "… if this date works": of what was named, and not of when the reader could.
  named: ['(if|whether) (this|that|the|it|<weekday>|<month>|<number>)'],
});

const findRequest = phrases({
  request: [
    '(request|requesting|ask for|asking for|like|need|grateful for|appreciate) ... (extension|leave|permission|approval|time off|vacation|days off|day off|consent)',
  ],
});

const findHave = phrases({
  thing: ['(do|does) .. .. (have|know)'],
  state: [
    'do you .. have any .. (need|needs|use|interest|objection|objections|problem|problems|concern|concerns|plans|room)',
    '(do|does) .. have (it|this|that|them) ',
  ],
});

/** Whether a bare yes or no would complete the reader's part. `isDayFixed`: the message names the day of a meeting. */
export function isYesNo(sentence: Sentence, cue: AskCue, type: AskType, isDayFixed: boolean): boolean {
  const hits = find(sentence).filter(
    (it) => cue.first <= it.first && (type === 'introduction' || !isRelative(sentence, cue, it.first)),
  );
  const isOpen = hits.some((it) => it.kind === 'open' && (it.first > cue.first || cue.form === 'question'));
  // "… and I am happy to call you" is the writer's own will.
  const isWilling = hits.some(
    (it) =>
      it.kind === 'willing' &&
      it.first <= cue.last + 6 &&
      // "I would **like** to receive it" is the writer's own will.
      !(cue.form === 'wish' && it.first <= cue.last && /^(?:like|want|care|happy)$/.test(wordAt(sentence, it.first))),
  );
  const first = wordAt(sentence, cue.first);
  const isQuestion = cue.form === 'question';
  const told = findTold(sentence).filter((it) => cue.first <= it.first);
  const isTold =
    told.some((it) => it.kind === 'told' && it.first <= cue.last + 3) && !hits.some((it) => it.kind === 'open');
  if (cue.isStatement) return type === 'meeting' && isDayFixed && findAttend(sentence).length > 0;
  switch (type) {
    case 'meeting':
    case 'speaking':
      if (type === 'meeting' && hits.some((it) => isOtherTime(sentence, it.first))) return false;
      // "What time works on Friday?" wants the time; "how about Friday?" does not.
      if (
        isQuestion &&
        (/^(?:what|which|when|where)$/.test(first) ||
          // "How does Monday the 18th look?"
          (first === 'how' && wordAt(sentence, cue.first + 1) !== 'about' && !namesDay(sentence)))
      )
        return false;
      // "Can you call me to discuss it?" wants the call.
      if (findCallMe(sentence).some((it) => cue.first <= it.first)) return false;
      if ((cue.isReply && !isWilling && !(isTold && told.some((it) => it.kind === 'named'))) || asksForTimes(sentence))
        return false;
      return (
        (isDayFixed || (type === 'speaking' && (isWilling || isQuestion))) &&
        findSomeDay(sentence).length === 0 &&
        !hits.some(
          (it) =>
            it.kind === 'open' &&
            /^(?:what|which|when|where|how|between|availability|sometime|next|this|whenever|convenient|convenience|any)$/.test(
              wordAt(sentence, it.first),
            ) &&
            !(wordAt(sentence, it.first) === 'availability' && !asksForTimes(sentence)) &&
            !namesDay(sentence),
        )
      );
    case 'question':
      if (!isQuestion)
        return findWhether(sentence).some((it) => cue.first <= it.first) && !hits.some((it) => it.kind === 'open');
      if (findHave(sentence).some((it) => it.kind === 'state' && it.first === cue.first)) return true;
      // "Does anybody have the schedule?", "do you know the name?" wants the schedule, the name.
      return (
        !isOpen &&
        !/^(?:any|can|could|would|will)$/.test(first) &&
        !findHave(sentence).some((it) => it.first === cue.first)
      );
    case 'decision':
      if (!isQuestion && findRequest(sentence).length > 0) return true;
      // "Have the board **approve** it" is another's yes.
      if (
        !isQuestion &&
        !findWhether(sentence).some(
          (it) =>
            cue.form !== 'order' || (it.first <= cue.last + 2 && wordAt(sentence, it.first) !== 'approval') || isTold,
        )
      )
        return false;
      return (
        !isOpen ||
        first === 'may' ||
        (isWilling && !hits.some((it) => /^(?:what|which|how|or|when)$/.test(wordAt(sentence, it.first))))
      );
    case 'advice':
      return false;
    case 'introduction':
    case 'referral':
      // "Do you need anyone for the night shift?"
      if (type === 'referral' && isQuestion && /^(?:do|does|is|are|have|has)$/.test(first)) return true;
      return !isOpen && isWilling && cue.form !== 'order';
    case 'connect':
      return isQuestion && !isOpen;
    default:
      if (isTold) return true;
      return (
        cue.form !== 'order' &&
        !isOwnWords(sentence, cue) &&
        (isWilling ||
          (isQuestion && type === 'other') ||
          (type === 'feedback' &&
            isQuestion &&
            LOOKS.test(inWords(sentence.tokens.slice(cue.last + 1, cue.last + 4))))) &&
        !hits.some(
          (it) =>
            it.kind === 'open' &&
            /^(?:what|which|when|where|who|how|why|or|favor|favour)$/.test(wordAt(sentence, it.first)),
        )
      );
  }
}

/** "Could you **review** the draft?": a task with an end, as "give me your thoughts" is not. */
const LOOKS = /^(?:please |kindly |possibly ){0,2}(?:review|read|check|proofread|take a look|have a look|look)\b/;

const KNOWN =
  /^(?:know|knows|tell|me|us|see|say|decide|confirm|advise|suggest|choose|pick|out|about|on|of|share|explain|ask|asking|and|or|exactly|understand|learn|hear|remember|recall|regarding|to|idea|clear|sure|wonder|wondering|check|from)$/;

/** "… while I am away, **when** I speak with them", "somebody **who** counts": such a word asks for nothing. */
function isRelative(sentence: Sentence, cue: AskCue, at: number): boolean {
  return (
    cue.first < at && /^(?:when|where|who|which)$/.test(wordAt(sentence, at)) && !KNOWN.test(wordAt(sentence, at - 1))
  );
}

/** "Your availability" wants days; whoever **confirms** it says yes. */
function asksForTimes({ tokens }: Sentence): boolean {
  return tokens.some(
    (it, at) =>
      it.word === 'availability' && !tokens.slice(Math.max(0, at - 3), at).some((other) => other.word === 'confirm'),
  );
}

/** "Would you mind sharing a testimonial?": the answer is the reader's own words, and no yes. */
function isOwnWords({ tokens }: Sentence, cue: AskCue): boolean {
  return tokens.slice(cue.last + 1, cue.last + 5).some((it) => /^(?:share|sharing)$/.test(it.word));
}

/** "Tuesday **or** Thursday" leaves a choice; "by mail or by phone" only tells how to answer. */
function isOtherTime({ tokens }: Sentence, at: number): boolean {
  return (
    tokens[at]?.word === 'or' &&
    tokens
      .slice(Math.max(0, at - 2), at + 4)
      .some((it) => TIME.test(it.word) || /^\d{1,2}(?::\d\d)?$|day$/.test(it.word))
  );
}

const TIME =
  /^(?:am|pm|noon|morning|afternoon|evening|tomorrow|week|time|date|slot|next|mon|tues?|wed|thurs?|fri|sat|sun|coffee|call|earlier|later|else|whenever)$/;
