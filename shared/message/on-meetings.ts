import { BY_HAND, OF_MIND } from '../facts/ask/types.ts';
import type { Ask } from '../facts/fact.ts';
import { asksToBeRung } from '../facts/medium/call-back.ts';
import { isMoved, isMovedAlone } from '../facts/medium/moved.ts';
import { isNegotiation, isWithThirdPerson, type Occasion } from '../facts/medium/occasion.ts';
import { remember } from '../text/memory.ts';
import type { Sentence } from '../text/sentences.ts';
import { overlaps, slice } from '../text/span.ts';
import { GATHERED, isOfEvent } from './known-event.ts';
import type { Message } from './message.ts';
import { askFor, isApplicantsWish, primaryAsk, proposedTimes } from './on-asks.ts';
import { isFamily } from './relationship.ts';

/** The ask for which a day and a time must be known: a meeting, or a talk to give. "Call me now" has both. */
export const meetingToPlan: (message: Message) => Ask | undefined = remember((message) => {
  const ask = isEmergency(message) ? undefined : askFor(message, 'meeting', 'speaking');
  const sentence = ask && message.prose.sentences[ask.sentence];
  if (ask !== undefined && (isApplicantsWish(message, ask) || isToBeRung(message) || isOfEvent(message, ask)))
    return undefined;
  // "Set up a call with your coach" is a task; the two of them find the time.
  const isTheirs =
    sentence !== undefined && isWithThirdPerson(sentence) && (ask?.form === 'order' || isOfReader(sentence));
  if (ask === undefined || isTheirs) return undefined;
  // Of "are you around this weekend?" nothing more is to be planned yet.
  return isTalk(message, ask) || proposedTimes(message).some((it) => !it.isVaguePhrase || !isFreeAsked(message, ask))
    ? ask
    : undefined;
});

/** "Would you talk with our treasurer": the reader and nobody of ours. */
function isOfReader({ tokens }: Sentence): boolean {
  return (
    tokens.some(
      (it, at) => it.word === 'you' && /^(?:would|could|can|will|might|if)$/.test(tokens[at - 1]?.word ?? ''),
    ) && !tokens.some((it) => /^(?:i|me|we|us)$/.test(it.word))
  );
}

/** The ask that takes the reader's time at a sitting, so that its length must be known. A meal or an event has its own. */
export const sittingToPlan = remember((message: Message): Ask | undefined => {
  const ask = askFor(message, 'meeting', 'mentoring', 'speaking');
  if (ask === undefined || isEmergency(message) || isApplicantsWish(message, ask) || isToBeRung(message))
    return undefined;
  if (isOfEvent(message, ask) || isFamily(message.prose)) return undefined;
  const sentence = message.prose.sentences[ask.sentence];
  // To supervise a thesis takes years.
  if (ask.type === 'mentoring' && sentence?.tokens.some((it) => /^(?:supervis|thesis|phd|dissertation)/.test(it.word)))
    return undefined;
  if (ask.type !== 'meeting' || sentence === undefined) return ask;
  // What one attends has a length of its own, and to hand a thing over takes none.
  const { tokens } = sentence;
  if (!isTalk(message, ask) || (message.relationship !== 'cold' && isOuting(tokens))) return undefined;
  if (isDeed(message, ask)) return undefined;
  // How long one would stay oneself has to be said, unless a thing is fetched.
  if (isVisit(message, ask) && !STAYS.test(slice(message.prose.masked, sentence.span))) return undefined;
  const hasOwnLength =
    occasionsAround(message, ask).some((it) => it === 'meal' || it === 'event') || isSettledAround(message, ask);
  return hasOwnLength || isWithThirdPerson(sentence) || isToGroup(message) || isRendezvous(message) ? undefined : ask;
});

const MEETS = /\b(?:meet|wait for)\b(?! (?:about|regarding))/i;
const ABOUT =
  /\b(?:about|discuss\w*|talk\w*|chat\w*|show|regarding|review\w*|go (?:over|through)|minutes?|hours?|coffee|call|zoom|video)\b/i;
const SPOT =
  /\b(?:at|in front of|outside|inside|by|near|opposite|under) (?:the|my|your|our|\p{Lu}\p{L}+)(?! (?:end|beginning|start|latest|earliest|weekend|time|phone)\b)/u;
const HANDS = /\b(?:give|hand|handover|bring|return|pick|collect|drop|keys?|swap|exchange)\b/i;

/** "Could we meet in front of the cinema at 7:30 on Friday?", "… on Friday at 6 so I can give you the keys": day, hour and place are all of it. */
export const isRendezvous = remember((message: Message): boolean => {
  const ask = askFor(message, 'meeting');
  if (ask === undefined) return false;
  const asked = slice(message.prose.masked, ask.span);
  const isFixed = proposedTimes(message).some((it) => it.hasDay && it.hasClock && overlaps(it.span, ask.span));
  return isFixed && MEETS.test(asked) && !ABOUT.test(asked) && (SPOT.test(asked) || HANDS.test(asked));
});

/** "Fancy a walk on Sunday?", "come over for soup", "can we visit you?": nobody asks how long. */
function isOuting(tokens: Sentence['tokens']): boolean {
  return tokens.some(
    (it, at) =>
      (/^(?:walk|hike|stroll|swim)$/.test(it.word) && tokens[at - 1]?.word === 'a') ||
      (/^(?:ours|mine)$/.test(it.word) && /^(?:at|to)$/.test(tokens[at - 1]?.word ?? '')),
  );
}

/** "Are you free at 4 **to help us carry** the sofa?", "a good time **to drop off** the keys": hands are wanted, and nobody talks. */
function isDeed({ prose }: Message, { span }: Ask): boolean {
  const [, helps, verb = '', next = ''] = DEED.exec(slice(prose.masked, span)) ?? [];
  return (
    BY_HAND.test(verb) ||
    /^(?:(?:pick|drop) (?:up|off)|look after|let (?!me|us))/.test(`${verb} ${next}`) ||
    // "To help me prepare for it" may be a talk.
    (helps !== undefined && !OF_MIND.test(verb) && !/^(?:with|on|out|look|review|make|run|set|test|debug)$/.test(verb))
  );
}

const DEED =
  /\b(?:free|available|around|time|hours?|minutes?|mins)\b(?:(?! (?:how|and|about|call|chat|talk) )[^.?!]){0,60}? to (help (?:me|us|him|her|them|\p{Lu}\p{L}+) (?:to )?)?(\p{Ll}+)(?: (\p{L}+))?/u;

/** What two do who sit together; "would you join our book club" and "is 30 ok" name nothing that takes twenty minutes. */
const TALK =
  /^(?:meet|meets|meeting|met|talk|talking|chat|chatting|call|calls|calling|called|rang|phoned|speak|speaking|discuss|discussing|connect|connecting|reconnect|coffee|tea|catch|catching|conversation|discussion|visit|visiting|interview|zoom|video|phone|word|minutes?|mins?|moment|time|hours?|sync|huddle|demo|show|walk|hear|learn|pick|brain|together|interviewed|explore|compare|advice|questions?|availability|available|calendar|schedule|consultation|introduce|drop|stop|swing|see|facetime|skype|teams|hangout|brainstorm|sit|sitting|free|convenient|pairing)$/;

export function isTalk(message: Message, ask: Ask): boolean {
  if (ask.type !== 'meeting' || occasionsAround(message, ask).length > 0) return true;
  const { prose } = message;
  const { sentence } = ask;
  if (isMovedAlone(slice(prose.masked, ask.span))) return true;
  return prose.sentences.slice(Math.max(0, sentence - 1), sentence + 1).some((it) =>
    // "What time works for the handover?", "the question is whether you would join"
    it.tokens.some(
      ({ word, span }, at, all) =>
        // "[time]" is a blank, and no time to talk.
        prose.masked[span.start - 1] !== '[' &&
        (TALK.test(word) || /^(?:go (?:over|through)|come (?:by|to))$/.test(`${word} ${all[at + 1]?.word}`)) &&
        !/^(?:what|which)$/.test(all[at - 1]?.word ?? '') &&
        !(word === 'question' && all[at + 1]?.word === 'is'),
    ),
  );
}

/** "When shall we meet?", "what does your Thursday look like?": neither a time nor a length can be put into it. */
export function isOpenQuestion({ prose }: Message, { sentence }: Ask): boolean {
  const words = prose.sentences[sentence]?.tokens.map((it) => it.word) ?? [];
  const [first, second] = /^(?:so|and|but)$/.test(words[0] ?? '') ? words.slice(1) : words;
  return (
    words.includes('availability') ||
    (/^(?:when|what|which|where|how)$/.test(first ?? '') && !/^(?:about|if)$/.test(second ?? ''))
  );
}

/** "Please call me": the reader rings when there is time, and nothing is to be planned. */
function isToBeRung({ facts, prose }: Message): boolean {
  return facts.ask.some((it) => {
    const own = prose.sentences[it.sentence];
    return asksToBeRung(own) || (own !== undefined && BOOKS.test(slice(prose.masked, own.span)));
  });
}

/** "Please call the office to schedule a conference": the reader picks the time with somebody else. */
const BOOKS =
  /\b(?:call|ring|phone|e-?mail|contact)\b[^.?!]{1,60}\bto (?:schedule|book|arrange|set up|make) (?:an?|your|the|another)\b/i;

/** The reader is wanted at this moment: "the server is down, call me now". */
export function isEmergency({ facts }: Message): boolean {
  return facts.urgency.some((it) => it.kind === 'emergency');
}

/** Whether the two will be in one place: it is named, or a coffee, a meal or a visit is. */
export function isInPerson(message: Message): boolean {
  const kinds = message.facts.medium.map((it) => it.kind);
  if (kinds.includes('phone') || kinds.includes('video')) return false;
  if (kinds.includes('place') || isRendezvous(message)) return true;
  const ask = askFor(message, 'meeting', 'speaking', 'mentoring') ?? primaryAsk(message);
  if (ask === undefined || 0 < kinds.length) return false;
  if (ask.type === 'meeting' && isDeed(message, ask)) return true;
  if (
    ask.type === 'speaking' &&
    message.prose.sentences[ask.sentence]?.tokens.some((it) => GATHERED.has(it.word)) === true
  )
    return true;
  const occasions = occasionsAround(message, ask);
  return !occasions.includes('call') && (0 < occasions.length || isComing(message, ask));
}

/** "Could I come by?", and not to fetch a thing. */
const STAYS = /\bI (?:come|stop|drop|swing|visit (?!you\b))(?!.*\b(?:get|collect|fetch|return|leave|pick|drop off)\b)/;

/** "Could you come on Monday", "may I stop by": one of the two goes to the other. */
function isComing({ prose }: Message, { clause, sentence }: Ask): boolean {
  const own = prose.sentences[sentence]?.tokens.filter((it) => clause.start <= it.span.start) ?? [];
  return own.some(
    (it, at) =>
      /^(?:com(?:e|ing)|visit|shadow)$/.test(it.word) ||
      /^(?:(?:stop|drop|swing) by|make it to)/.test(`${it.word} ${own[at + 1]?.word} ${own[at + 2]?.word}`),
  );
}

/** "Can your crew come on the 10th?", "may we visit you on Sunday?": who comes says when, and not to a feast or for a talk. */
export function isVisit(message: Message, ask: Ask): boolean {
  return (
    message.relationship !== 'cold' &&
    isComing(message, ask) &&
    invitedTo(message) === undefined &&
    !ABOUT.test(slice(message.prose.masked, ask.span))
  );
}

/** Whether the ask itself says that it is a call. */
export function isCall(message: Message): boolean {
  const ask = meetingToPlan(message);
  return ask !== undefined && occasionsAround(message, ask).includes('call');
}

/** Several people at once: a group by its name, three and more by theirs, or "could everyone …". */
export function isToGroup(message: Message): boolean {
  const { greeting } = message.prose;
  if (greeting !== undefined && (greeting.isGroup || 3 <= greeting.names.length)) return true;
  const ask = primaryAsk(message);
  const tokens = ask === undefined ? [] : (message.prose.sentences[ask.sentence]?.tokens ?? []);
  return tokens.some(
    (it, at) =>
      /^(?:can|could|will|would|please|if)$/.test(tokens[at - 1]?.word ?? '') &&
      (/^(?:everyone|everybody)$/.test(it.word) || (/^(?:each|all)$/.test(it.word) && tokens[at + 1]?.word === 'of')),
  );
}

/** Several people are asked for their free times within a window, and the writer will choose among them. */
export function isPolled(message: Message): boolean {
  if (!isToGroup(message)) return false;
  // Each books a slot of their own.
  if (message.facts.vague.some((it) => it.kind === 'link-to-book')) return true;
  const times = proposedTimes(message);
  const ask = primaryAsk(message);
  const tokens = ask === undefined ? [] : (message.prose.sentences[ask.sentence]?.tokens ?? []);
  const isWindow = 0 < times.length && tokens.some((it) => it.word === 'availability');
  return isWindow || times.some((it) => it.hasDay || it.instants.length > 0);
}

/**
 * What the sentence of an ask, or the one before it, is about to share; "would you like to join us?" is about any before it, and
 * "are you free on Saturday?" about what comes next.
 */
function occasionsAround(message: Message, ask: Ask): readonly Occasion['kind'][] {
  const { prose, facts } = message;
  const { sentence } = ask;
  const isJoining = prose.sentences[sentence]?.tokens.some((it) => /^(?:join|come|attend)$/.test(it.word)) === true;
  const from = isJoining ? 0 : sentence - 1;
  const to = isFreeAsked(message, ask) ? sentence + 1 : sentence;
  return facts.occasion.filter((it) => from <= it.sentence && it.sentence <= to).map((it) => it.kind);
}

const isFreeAsked = ({ prose }: Message, { clause }: Ask) =>
  /^(?:are|will) you (?:\S+ ){0,4}(?:free|around|about|available)\b/i.test(prose.masked.slice(clause.start));

/** An invitation to a meal or an event, which is answered as such. */
export const isInvitation = (message: Message): boolean => invitedTo(message) !== undefined;

/** To what the reader is asked to come: an event has its own day, a meal its hours. A call about the feast is neither. */
export function invitedTo(message: Message): 'event' | 'meal' | undefined {
  const ask = meetingToPlan(message);
  const sentence = ask && message.prose.sentences[ask.sentence];
  if (ask === undefined || sentence === undefined) return undefined;
  // "Are you free for lunch to discuss the lease?" is a meal all the same.
  if (SPOKEN.test(slice(message.prose.masked, sentence.span)))
    return EATEN.test(slice(message.prose.masked, sentence.span)) ? 'meal' : undefined;
  const kinds = occasionsAround(message, ask);
  return kinds.includes('meal') ? 'meal' : kinds.includes('event') ? 'event' : undefined;
}

const SPOKEN = /\b(?:talk|call|chat|speak|discuss|phone|zoom|video)\b/i;
const EATEN =
  /\b(?:for|over|have|having|grab|get|do|eat) (?:an? |some )?(?:(?:quick|early|late|long|working) )?(?:lunch|brunch|breakfast|dinner|supper|drinks?|beers?|bite)\b(?! (?:meeting|call|plans?|party))/i;

/** Whether the meeting is agreed already, and only its time is asked. */
export const isSettled: (message: Message) => boolean = remember((message) => {
  const ask = meetingToPlan(message);
  return ask !== undefined && isSettledAround(message, ask);
});

/** "How about Friday?", or a meeting that moves: the ask itself says it, or the sentence before it. */
function isSettledAround({ facts, prose, relationship }: Message, { sentence }: Ask): boolean {
  const own = prose.sentences[sentence];
  if (own === undefined) return false;
  const before = prose.sentences[sentence - 1];
  const textOf = (it: Sentence) => slice(prose.masked, it.span);
  // "I'd like a call about the lease. Would next week work for you?" comes with what it is about, and nothing is agreed.
  const isNew = () =>
    (relationship === 'cold' && TO_TALK.test(textOf(own))) ||
    facts.ask.some((it) => it.type === 'meeting' && it.sentence < sentence) ||
    (before !== undefined && WISHED.test(textOf(before)));
  return (isNegotiation(own) && !isNew()) || isMoved(textOf(own)) || (before !== undefined && isMoved(textOf(before)));
}

/** "When would be a good time to talk?", to a stranger. */
const TO_TALK = /\bto (?:talk|meet|chat|speak|connect)\b/i;

/** "I'd like a call about the lease." */
const WISHED =
  /\b(?:(?:I|we)(?:['’]d| would) (?:\p{L}+ ){0,2}(?:like|love|welcome|appreciate)|(?:I|we) (?:want|need)|let['’]s|hoping)\b[^.?!]*\b(?:call|chat|talk|meet|meeting|conversation|discuss|speak|(?:walk|show) you|demo|present|go (?:over|through)|schedule|arrange|set up)\b/iu;
