import type { When } from '../../facts/fact.ts';
import { askForMinutes } from '../../fix/ask-length.ts';
import { inOwnPeriod } from '../../fix/own-period.ts';
import { behindLength } from '../../fix/phrase.ts';
import { onDay } from '../../fix/recurs.ts';
import { hourBehind, isHourOfAsk, isSubject, isWindow, ownMoment, SAME_DAY } from '../../fix/slot-place.ts';
import { soughtAsYesNo, whenAsYesNo } from '../../fix/when-question.ts';
import { zoneInWords } from '../../fix/zone-words.ts';
import type { Message } from '../../message/message.ts';
import { isToGroup } from '../../message/on-meetings.ts';
import { isBound } from '../../message/on-times.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, type Span, shift, slice } from '../../text/span.ts';
import { newAsk } from '../ask-block.ts';
import { askSentence } from '../ask-sentence.ts';
import { isPoll, isTask } from '../deeds.ts';
import { firstSlot, isAboutMeeting, lengthWords, mediumWords } from '../meeting-words.ts';
import { mendQuestion } from '../mend-meeting.ts';
import { CHANCE, withDay } from '../mend-work.ts';
import { apply, movableSentences, replace, textOf } from '../place.ts';
import { lacksAny, type Plan } from '../plan.ts';
import { say } from '../tone.ts';
import { timelessWishes } from '../without-times.ts';
import type { Step } from './step.ts';

const ATTENDS =
  /^(?:[^,?]{1,20}, )?(?:so )?(?:are|is|will|can|could) (?:you|everyone|anyone|you all|you guys) (?:be )?(?:coming|going|joining|attending|there|make it)\b/i;
/** A blank for the time, ours or the writer's: `[day and time]`, `[DATE_1]`. */
const OPEN_TIME = /[[{][^\]}]*(?:\b|_)(?:days?|dates?|times?|slots?)(?:\b|_)/i;
const MEETS = new Set(['meeting', 'mentoring']);

/** Puts length, medium, day, clock and zone into the meeting question, where the writer left them open. */
export const mendAsk: Step = (message, plan) => {
  const sentence = askSentence(message);
  if (sentence === undefined || !sentence.isQuestion || plan.isInvitation || !MEETS.has(plan.type)) return [];
  const { facts } = message;
  const written = textOf(message, sentence.span);
  const lacksTime = lacksAny(plan, 'say-when', 'propose-a-time');
  const asked = whenAsYesNo(written, message);
  const text = lacksTime ? soughtAsYesNo(asked) : asked;
  if (isPoll(text))
    return plan.lacks.has('say-by-when') || !/\bby\b/.test(text)
      ? [replace(message, sentence, withDay(text, '[day]'))]
      : [];
  // Who comes to the party is asked for neither length nor telephone.
  if (!isAboutMeeting(written, message) || isTask(text) || ATTENDS.test(text)) return [];
  // Nobody is a mentor for twenty minutes.
  if (/\bmentor/i.test(text)) return [];
  const open = openQuestion(text, message, plan);
  if (open !== undefined) return [...timelessWishes(message, sentence), replace(message, sentence, open)];
  const isAsWritten = text === written;
  const half = lacksTime && isAsWritten && !OPEN_TIME.test(text) ? halfTime(message, sentence) : undefined;
  const some = /(?<!\b(?:have|got|find|spare) )\bany ?time (?=on |between )/i.exec(text);
  const dayElsewhere = lacksTime && !plan.warned.has('say-when') ? dayBeside(message, sentence) : undefined;
  const told =
    dayElsewhere === undefined
      ? undefined
      : movableSentences(message).find((it) => contains(it.span, dayElsewhere.span));
  const isHourHere = told !== undefined && isHourOfAsk(text, textOf(message, told.span));
  const needsTime =
    lacksTime &&
    half === undefined &&
    dayElsewhere === undefined &&
    some === null &&
    !OPEN_TIME.test(text) &&
    !facts.when.some((it) => isNamed(it) && it.level !== 'vague');
  const needsLength =
    plan.lacks.has('say-how-long') && !plan.isOccasion && !facts.duration.some((it) => it.minutes !== undefined);
  const vague = isAsWritten ? vagueTimes(message, sentence, text) : [];
  // "I'd like a call. Would next week work for you?": how long and how the two talk is said with the call.
  const wished = message.prose.sentences[message.prose.sentences.indexOf(sentence) - 1];
  const named =
    wished !== undefined && vague.some((it) => isSubject(text, it)) && A_CALL.test(textOf(message, wished.span))
      ? facts.ask.find((it) => it.isPrimary)
      : undefined;
  const length = needsLength && named === undefined ? lengthWords(plan) : undefined;
  const isMediumOpen = needsLength || needsTime || plan.lacks.has('name-the-medium');
  const medium =
    named !== undefined || !isMediumOpen || facts.medium.some((it) => it.kind !== 'place')
      ? undefined
      : mediumWords(plan, text);
  const ask = facts.ask.find((it) => contains(sentence.span, it.clause));
  const kept = needsTime && isAsWritten && ask !== undefined ? inOwnPeriod(message, ask) : undefined;
  const first = needsTime && kept === undefined ? firstSlot(plan) : undefined;
  const slot =
    first === undefined ? (isHourHere && !SAME_DAY.test(text) ? 'at [time]' : undefined) : onDay(text, first);
  const zone = plan.lacks.has('name-the-time-zone') ? ` ${zoneInWords(plan.settings.timeZone)}` : '';
  const whole =
    kept !== undefined
      ? apply(text, [
          {
            span: shift(kept.span, -sentence.span.start),
            newText: `${medium === undefined ? '' : `${medium} `}${kept.newText}`,
          },
        ])
      : some !== null
        ? `${text.slice(0, some.index)}[time] ${text.slice(some.index + some[0].length)}`
        : half !== undefined
          ? withOtherHalf(text, shift(half.span, -sentence.span.start), half.hasDay, zone)
          : text.replace(SAME_DAY, isHourHere ? '$& at [time]' : '$&');
  // A slot leaves no choice: "…, whichever day suits you?"
  const choice = slot === undefined ? null : WHICHEVER.exec(whole);
  const isEmpty = choice !== null && vague.every((it) => it.end <= choice.index);
  const mended = mendQuestion(
    isEmpty ? whole.replace(WHICHEVER, '') : whole,
    isAsWritten && ask !== undefined ? ask.clause.start - sentence.span.start : 0,
    {
      ...(length === undefined ? {} : { length }),
      ...(medium === undefined || kept !== undefined ? {} : { medium }),
      ...(slot === undefined ? {} : { slot }),
    },
    half === undefined && kept === undefined ? (vague.length > 0 ? vague : chance(text)) : [],
  );
  const hour =
    dayElsewhere === undefined || isHourHere ? [] : [hourBehind(message.prose.masked, dayElsewhere.span.end)];
  const sooner =
    named === undefined || !needsLength ? [] : askForMinutes(message, named, undefined, plan.settings.minutes).edits;
  return mended === written ? hour : [...hour, ...sooner, replace(message, sentence, mended)];
};

const A_CALL =
  /\b(?:an?|another) (?:\p{L}+ ){0,2}(?:call|chat|meeting|conversation|talk|interview|session|discussion)\b/iu;

const WHICHEVER = /,? (?:which|what|when)ever (?:[\p{L}]+ ){0,3}(?:suits?|works?|is|are)\b[^,?]*(?=\?$)/iu;

/** Whether a time is one of the meeting that the writer names. */
const isNamed = (it: When) => it.role === 'meeting' && !it.isVaguePhrase;

/** The time in the question that is a day without a clock, or a clock without a day. */
const halfTime = (message: Message, { span }: Sentence): When | undefined =>
  message.facts.when.find(
    (it) => isNamed(it) && it.hasDay !== it.hasClock && !(it.hasDay && isBound(message, it)) && contains(span, it.span),
  );

/** "Could we talk? How does Thursday look?": the writer's own day beside the question, which only wants its hour. */
const dayBeside = (message: Message, { span }: Sentence): When | undefined =>
  message.facts.when.find(
    (it) =>
      isNamed(it) && it.hasDay && !it.hasClock && !isBound(message, it) && !isWindow(it) && !contains(span, it.span),
  );

/** Where vague times stand in the words of the question; a slot takes their place. */
const vagueTimes = ({ facts }: Message, { span }: Sentence, text: string): readonly Span[] =>
  facts.when
    .filter((it) => it.isVaguePhrase && it.role !== 'mention' && contains(span, it.span))
    .map((it) => ownMoment(text, timeOnly(text, behindLength(text, shift(it.span, -span.start)))))
    .filter((it) => !isLength(text, it.start) && 0 < it.start && it.end - it.start < 48);

/** "this week, preferably after 5pm": the writer's window becomes the blank, since one time has to be named. */
function withinBound(text: string, clock: Span): string | undefined {
  const bound =
    /(?:(?:,? (?<days>(?:this|next) (?:week|weekend|month)))?,? (?:preferably |ideally |any ?time |some ?time |best )?)?(?<edge>after|before|from|until|past|not before) $/i.exec(
      text.slice(0, clock.start),
    );
  if (bound?.groups?.edge === undefined) return undefined;
  const { days, edge } = bound.groups;
  return `${text.slice(0, bound.index).trimEnd()} on [day${days === undefined ? '' : ` ${days}`}], at [time ${edge} ${slice(text, clock)}]${text.slice(clock.end)}`;
}

/** "When are you free?" hands the search over: a question with a time in it takes its place. */
function openQuestion(question: string, message: Message, plan: Plan): string | undefined {
  if (
    !/^(?:so,? |and )?(?:(?:can|could|would) you (?:please )?(?:let|tell) (?:me|us) (?:know )?(?=an? |(?:when|what \S+) (?:would|might|is|are|suits|works|you)\b))?(?:when|(?:what|which) (?:day|time|date|slot)s?|(?:(?:is|are) there |(?:can|could) we (?:find|look for|agree on) )?(?:an?|any|some|another|any other|some other) (?:good |convenient |better |suitable |other |new |different |alternative )?(?:time|day|date|slot)s?)\b[^?]*\?$/i.test(
      question,
    )
  )
    return undefined;
  const slot = firstSlot(plan);
  if (slot === undefined) return undefined;
  const isGroup =
    isToGroup(message) ||
    message.relationship === 'team' ||
    /\b(?:everyone|everybody|you all|all of you)\b/i.test(question);
  const asked = isGroup
    ? `Could everyone make ${slot.replace(/^on /, '')}?`
    : newAsk(plan, message.facts.topic.length > 0);
  return asked === undefined ? undefined : say(asked, plan.tone);
}

/** "soon about the winter gap": what is talked about is no part of the time. */
function timeOnly(text: string, span: Span): Span {
  const at = slice(text, span).search(/\s+(?:about|with|regarding|on how|and|to|so|because)\b/i);
  return at <= 0 ? span : { start: span.start, end: span.start + at };
}

/** "have some time" leaves the length open, not the moment. */
function isLength(text: string, at: number): boolean {
  return /\b(?:have|(?<!to )spare|find|give me|set aside|set up|schedule|arrange|book|make|take|got)(?: me)? ?$/i.test(
    text.slice(0, at),
  );
}

/** A day without a clock, or a clock without a day, gets the other half as a blank. */
function withOtherHalf(text: string, half: Span, hasDay: boolean, zone: string): string {
  const bound = hasDay ? undefined : withinBound(text, half);
  if (bound !== undefined) return bound;
  const before = text.slice(0, half.end);
  const other = !hasDay ? `${zone} on [day]` : /\d$/.test(before) ? ', at [time]' : ' at [time]';
  return `${before}${other}${text.slice(half.end)}`;
}

function chance(text: string): readonly Span[] {
  const found = CHANCE.exec(text);
  return found === null || isLength(text, found.index)
    ? []
    : [{ start: found.index, end: found.index + found[0].length }];
}
