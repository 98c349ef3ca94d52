import type { AskType } from '../../facts/fact.ts';
import { eventBefore } from '../../fix/ask-place.ts';
import { isBit } from '../../fix/by-when.ts';
import { capitalized } from '../../fix/capital.ts';
import { deadlineOf } from '../../fix/subject.ts';
import { apartFromLink } from '../../fix/wish.ts';
import type { Message } from '../../message/message.ts';
import { choiceQuestion } from '../../rules/on-choices.ts';
import type { Sentence } from '../../text/sentences.ts';
import { contains, type Span, slice } from '../../text/span.ts';
import { askSentence } from '../ask-sentence.ts';
import { ASKS_DEED, isPoll, isTask } from '../deeds.ts';
import { withDay, withFocus, withName, withRole } from '../mend-work.ts';
import { drop, movableSentences, replace, textOf } from '../place.ts';
import { lacksAny, type Plan } from '../plan.ts';
import { isCrowded, talkHas, withLength, withPlace } from '../talk.ts';
import type { Step } from './step.ts';

type Mend = (question: string, plan: Plan) => string;

/** Only what can be read has a part and can be judged; a fence has not. */
const isWork = ({ original: { facts, prose } }: Plan, question: string) =>
  facts.work.length > 0 ||
  facts.artefact.length > 0 ||
  prose.links.length > 0 ||
  prose.code.length > 0 ||
  !/\b(?:look|glance) (?:at|over) (?:the|my|our|your|his|her|an?|that) \p{L}/iu.test(question);

const hasDeadline = ({ original: { facts } }: Plan) => facts.when.some((it) => it.role === 'deadline' && it.hasDay);

/** What each type of ask lacks, and the words for it. Meetings have a step of their own. */
const mends: Readonly<Partial<Record<AskType, Mend>>> = {
  feedback: (question, plan) =>
    lacksAny(plan, 'say-what-to-review', 'offer-a-choice') && isWork(plan, question)
      ? withFocus(question, !plan.lacks.has('say-by-when') && hasDeadline(plan))
      : plan.lacks.has('say-by-when')
        ? withDay(question, '[day]')
        : question,
  question: (question) =>
    (isTask(question) || isPoll(question)) && !/\b(?:by|before|until|today|tomorrow)\b/i.test(question)
      ? withDay(question, '[day]')
      : question,
  deliverable: (question, plan) =>
    !ASKS_DEED.test(question) && !(plan.lacks.has('say-by-when') && NEED.test(question))
      ? question
      : plan.lacks.has('say-by-when') || isTimeless(plan, question) || HURRY.test(question)
        ? withDay(question, '[day]')
        : question,
  other: (question, { lacks }) =>
    lacks.has('say-by-when') && ASKS_DEED.test(question) ? withDay(question, '[day]') : question,
  decision: (question, plan) => {
    const who = plan.tone.isWe || plan.original.relationship === 'team' ? 'we' : 'I';
    // "I'm for the flyers": the choice and the recommendation stand there.
    if (plan.lacks.has('offer-a-choice') && RECOMMENDS.test(plan.original.prose.masked))
      return `Shall ${who} go with that?`;
    if (plan.lacks.has('offer-a-choice')) {
      const day = deadlineOf(plan.original);
      const end =
        day !== undefined && question.replace(REASON, '').includes(day)
          ? ` A one-word answer by ${day} is enough.`
          : '';
      return `${choiceQuestion(plan.original, who)}${reasonOf(question)}${end}`;
    }
    // "May I ask which …": the day goes with the answer, behind it.
    if (
      question.includes('[A]') ||
      / (?:willing|able|open|happy) to be\b/i.test(question) ||
      /(?<!\band )\b(?:tell me|may I ask) (?:which|what|whether|how|if)\b/i.test(question)
    )
      return question;
    return plan.lacks.has('say-by-when') && ASKS_DEED.test(question) ? withDay(question, '[day]') : question;
  },
  letter: (question, { lacks }) => (lacks.has('say-by-when') ? withDay(question, '[due date]') : question),
  introduction: (question, { warned }) => (warned.has('name-the-person') ? withName(question) : question),
  referral: (question, { lacks }) => (lacks.has('name-the-role') ? withRole(question) : question),
  speaking: (question, plan) => {
    const { facts, prose } = plan.original;
    const month =
      facts.when.map((it) => ` in ${slice(prose.text, it.span)}`).find((it) => question.includes(it)) ??
      SEASON.exec(question)?.[0];
    const told = talkHas(plan.original);
    const has = { ...told, place: told.place || / in (?:the )?\p{Lu}\p{L}/u.test(question.replace(month ?? '', '')) };
    const isShort =
      plan.tone.isChat && !facts.duration.some((it) => it.minutes !== undefined) && !prose.text.includes('[minutes]');
    if (isShort) return withLength(withPlace(question, has, true, month));
    // "Would any day in the week of May 3 work?": one of them has to be named.
    const days = question.replace(/\bany (?:day|time|date)s?\b/i, '[day and time]');
    if (days !== question) return days;
    return has.day && has.clock ? question : withPlace(question, has, isCrowded(plan), month);
  },
};

const REASON = /(?:, (?:as|since)|,? because) (\S[^.?!]*)/;

/** "Thoughts, since the lease ends in May?": why it is asked stays, as a sentence of its own. */
function reasonOf(question: string): string {
  const found = REASON.exec(question);
  return found === null ? '' : ` ${capitalized(found[1] as string)}.`;
}

const RECOMMENDS =
  /\b(?:I|we)(?:['’](?:m|re)| am| are) (?:all |very much )?for (?!\p{L}+ing\b|you\b)|\b(?:I|we)(?:['’]d| would) (?:rather )?(?:go (?:with|for)|pick|choose|vote for|lean towards?|take the)\b|\b(?:I|we) (?:recommend|suggest|prefer|favou?r|propose|vote for|lean towards?)\b|\bmy (?:vote|pick|choice|preference|favou?rite|recommendation) (?:is|would be|goes)\b/iu;

/** "Would you speak to our guild in the fall?": as vague as a month. */
const SEASON =
  /(?: some ?time)? (?:in (?:the )?(?:early |late )?|this (?:coming )?|next )(?:spring|summer|fall|autumn|winter)\b/i;

/** "At the earliest" is no day, whatever it is taken for. */
const HURRY = /\b(?:at the earliest|as soon as (?:possible|you can)|asap|soonest)\b/i;

/** Nothing in the draft says by when, and it is no standing wish ("in future", "whenever you send"). */
function isTimeless({ original: { facts } }: Plan, question: string): boolean {
  return (
    !facts.when.some((it) => it.role !== 'mention') &&
    facts.urgency.length === 0 &&
    !/\b(?:future|from now on|always|every|each|whenever|from here on|going forward|today|tomorrow|by|before|until)\b/i.test(
      question,
    )
  );
}

export const mendOthers: Step = (message, plan) => {
  const asked = askSentence(message);
  const body = movableSentences(message);
  // "I need the numbers. Asap pls": the day goes with what is needed.
  const bit = body.find(
    (it, at) => 0 < at && message.facts.urgency.some(({ span }) => contains(it.span, span) && isBit(it, span)),
  );
  const ask = message.facts.ask.find((it) => it.isPrimary);
  // "We plan a panel on 4 March. … Are you interested?": day, hour and place are the panel's.
  const event = plan.type === 'speaking' && ask !== undefined ? eventBefore(message, ask) : undefined;
  const sentence =
    bit !== undefined && (asked === bit || asked === body[body.indexOf(bit) - 1])
      ? body[body.indexOf(bit) - 1]
      : (event ?? asked);
  const mend = mends[plan.type];
  if (sentence === undefined || mend === undefined || plan.isInvitation) return [];
  // A wish that could not be turned is no place for a day: it would read as the day of the wish.
  const text = textOf(message, sentence.span);
  if (sentence !== event && !sentence.isQuestion && ask?.form === 'wish' && !NEED.test(text)) return [];
  // A follow-up that told no question has a blank for it, and that is all.
  if (text.includes('[the question in one line]')) return [];
  const mended = besideLink(text, (words) => mend(words, plan));
  if (bit !== undefined && mended !== text) return [replace(message, sentence, mended), drop(message, bit)];
  const phrase = pressing(message, sentence);
  const day = DAY.exec(mended)?.[0];
  if (phrase === undefined || day === undefined || !plan.lacks.has('say-by-when'))
    return mended === text ? [] : [replace(message, sentence, mended)];
  // Named in the ask already, the day leaves nothing to the words that close a sentence: "I need your sign-off asap."
  const { text: all } = message.prose;
  const isLast = DAY.test(text) && /^[.!]/.test(all.slice(phrase.end));
  const start = isLast ? all.slice(0, phrase.start).trimEnd().length : phrase.start;
  const put = day.replace(/^,? /, '');
  const isFirst = message.prose.sentences.some((it) => it.span.start === start);
  const own = DAY.test(text) ? mended : mended.replace(DAY, '');
  return [
    { span: { start, end: phrase.end }, newText: isLast ? '' : isFirst ? capitalized(put) : put },
    ...(own === text ? [] : [replace(message, sentence, own)]),
  ];
};

/** Mends the words of "Could you fill in this form: https://…", and lets the link follow them. */
function besideLink(text: string, mend: (words: string) => string): string {
  const [words, link] = apartFromLink(text);
  if (link === undefined) return mend(text);
  const mended = mend(`${words}?`).slice(0, -1);
  return mended === words ? text : mended + text.slice(words.length);
}

/** "I need the slides asap": the day of the need is the day of the deed. */
const NEED =
  /^(?:[^,]{1,40}, )?(?:I|we)(?:['’]ll| will| still| really| just| also)? need (?!to\b|you\b|help\b|advice\b)/i;

const DAY = /,? by \[(?:due |my )?(?:day|date)\]/;

/** "Flights go up, so ASAP would be great": what presses in another sentence gives its place to the day. An adverb ("urgently") has none to give. */
function pressing(message: Message, asked: Sentence): Span | undefined {
  const { facts, prose } = message;
  return facts.urgency.find(
    ({ kind, span }) =>
      kind === 'asap' &&
      !contains(asked.span, span) &&
      movableSentences(message).some((it) => contains(it.span, span)) &&
      !/ly$/i.test(slice(prose.text, span)),
  )?.span;
}
