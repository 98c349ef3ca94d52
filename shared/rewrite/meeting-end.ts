import type { Message } from '../message/message.ts';
import { contains } from '../text/span.ts';
import { askSentence } from './ask-sentence.ts';
import { isPoll } from './deeds.ts';
import { firstSlot, secondSlot } from './meeting-words.ts';
import { textOf } from './place.ts';
import { lacksAny, type Plan } from './plan.ts';

/** What stands behind a meeting's slots: a second one, what a yes sets off, and how to say no. */
export function meetingEnd(message: Message, plan: Plan): readonly string[] {
  const { facts, prose } = message;
  const asked = askSentence(message);
  const question = asked === undefined ? '' : textOf(message, asked.span);
  if (
    plan.isInvitation ||
    isPoll(question) ||
    /\bneither suits you\b|\bdoes(?:n['’]t| not) suit you\b|\bA plain yes is enough\b/i.test(prose.text)
  )
    return [];
  const slot = firstSlot(plan)?.replace(/^on /, '');
  // The slot is ours where it stands in the text now and did not before.
  const isNewSlot = slot !== undefined && holds(prose.text, slot) && !holds(plan.original.prose.text, slot);
  // Where the meeting lacked nothing, nothing is to be added to it.
  const isOpen = lacksAny(plan, 'say-how-long', 'say-when', 'propose-a-time', 'name-the-medium', 'leave-a-way-out');
  if (!isNewSlot && !isOpen) return [];
  const second = isNewSlot ? secondSlot(plan) : undefined;
  const added = second === undefined ? [] : [`${second} works for me too.`];
  const hasWayOut = facts.wayOut.length > 0;
  if (plan.isOccasion || plan.isCoffee) {
    const day = holds(prose.text, `on ${slot}`) ? /\p{Lu}\p{Ll}+day\b/u.exec(slot ?? '')?.[0] : undefined;
    return hasWayOut || !isNewSlot || day === undefined
      ? added
      : [`If ${day} doesn't suit you, just name a day that does.`];
  }
  if (plan.planB !== undefined) return [...added, `If not, ${plan.planB}; a simple no is completely fine too.`];
  // "Monday at 3 or Friday at 10?": the answer is one of them.
  const isChoice =
    facts.when.some(({ level, span }) => level === 'options' && asked && contains(asked.span, span)) ||
    // "on the 8th or the 10th at [time]"
    / or (?:on )?(?:the )?(?:\d+(?:st|nd|rd|th)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)/i.test(question);
  const suits = second === undefined && !isChoice ? "if it doesn't suit you" : 'if neither suits you';
  const out = hasWayOut ? undefined : `${suits}, ${wayOut(message, plan)}`;
  const next =
    isChoice ||
    plan.isMoved ||
    plan.isDropIn ||
    facts.continuity.some((it) => it.kind === 'schedule') ||
    OWN_NEXT.test(prose.masked) ||
    /\[(?:at your place|in person, at)/.test(prose.text) ||
    // Then it is the reader who calls.
    /\b(?:call|ring|phone) (?:me|us)\b|\bgive (?:me|us) a (?:call|ring)\b/i.test(question)
      ? undefined
      : nextStep(plan, question);
  // "Next week; I'm free Tuesday after 2": a yes would leave the hour open.
  const isTimed =
    isNewSlot ||
    plan.original.facts.when.some((it) => it.role === 'meeting' && it.level === 'exact') ||
    /\[[^\]]*\btime\b[^\]]*\]/.test(question);
  if (next === undefined || !isTimed)
    return out === undefined ? added : [...added, `${out.charAt(0).toUpperCase()}${out.slice(1)}.`];
  return [...added, out === undefined ? `${next}.` : `${next}; ${out}.`];
}

/** "I'd call you", "I can come to your office": the writer says how the two meet. */
const OWN_NEXT =
  /\b(?:I|we)(?:['’](?:d|ll)| would| will| can| could) (?:(?:gladly|happily|also|then|be (?:happy|glad) to) )*(?:call|ring|phone|come (?:to|by|over|out|round)|meet you|(?:send|share) (?:you )?(?:the|a|an) (?:\p{L}+ )?(?:link|invit\w*))\b/iu;

const holds = (text: string, words: string) => text.replace(/\s+/g, ' ').toLowerCase().includes(words.toLowerCase());

function nextStep({ mediums, isVisit, settings }: Plan, question: string): string {
  const kinds = mediums.map((it) => it.kind);
  // What the question says wins over what is told elsewhere ("so nice to virtually meet you").
  const asked = /\bphone\b/i.test(question)
    ? 'phone'
    : /\b(?:video|zoom|teams|skype)\b/i.test(question)
      ? 'video'
      : undefined;
  const named = asked ?? kinds.find((it) => it === 'video' || it === 'phone') ?? kinds[0];
  const medium = isVisit
    ? 'place'
    : (named ?? (settings.medium !== undefined && /video|zoom|teams/i.test(settings.medium) ? 'video' : 'phone'));
  return `A plain yes is enough, and I'll ${medium === 'phone' ? 'call you' : medium === 'video' ? 'send the link' : 'send the invitation'}`;
}

function wayOut(message: Message, { lacks }: Plan): string {
  if (
    /\bone (?:thing|question)\b|\bask (?:you )?(?:how|why|what|which)\b|\b(?:hear|learn|know|understand)\b[^.?!]{0,30} (?:how|why|what|which) you\b/i.test(
      message.prose.masked.replace(/\[(?!the question)[^\]\n]*\]/g, ''),
    )
  )
    return 'a line by e-mail is just as welcome';
  // "Please let me know a time that suits you."
  return (message.relationship !== 'cold' && lacks.has('propose-a-time')) ||
    message.relationship === 'known' ||
    message.relationship === 'team'
    ? 'just name a time that does'
    : 'a simple no is completely fine';
}
