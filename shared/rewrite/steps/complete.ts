import { sizes } from '../ask-block.ts';
import { bodySentences, insertAfter } from '../place.ts';
import { mediumWords, type Plan, secondSlot } from '../plan.ts';
import { say } from '../tone.ts';
import type { Message } from '../../message/message.ts';
import { askSentence, type Step } from './step.ts';

const MEETS = new Set(['meeting', 'mentoring']);

/** Adds what makes the answer easy: a second slot, what happens after a yes, and a way to say no. A chat note gets none of it. */
export const complete: Step = (message, plan) => {
  const asked = askSentence(message);
  if (asked === undefined || plan.tone.isChat) return [];
  const added = MEETS.has(plan.type) ? meetingEnd(message, plan) : otherEnd(message, plan);
  return added.length === 0 ? [] : [insertAfter(message, asked, added.map((it) => say(it, plan.tone)))];
};

function meetingEnd(message: Message, plan: Plan): readonly string[] {
  const isNewSlot = plan.lacks.has('say-when') || plan.lacks.has('propose-a-time');
  const second = isNewSlot ? secondSlot(plan) : undefined;
  const added = second === undefined ? [] : [`${second} works for me too.`];
  const hasWayOut = message.facts.wayOut.length > 0;
  const day = /on \[?(\w+day)/.exec(message.prose.text.slice(0))?.[1];
  if (plan.isOccasion || plan.isCoffee) return hasWayOut || !isNewSlot ? added : [`If ${day ?? 'that day'} doesn't suit you, just name a day that does.`];
  const next = message.facts.continuity.some((it) => it.kind === 'schedule') || plan.isVisit === false && /\[at your place/.test(message.prose.text) ? undefined : nextStep(plan);
  const suits = second === undefined ? "if it doesn't suit you" : 'if neither suits you';
  const out = hasWayOut ? undefined : wayOut(message, suits);
  if (next === undefined && out === undefined) return added;
  if (next === undefined) return [...added, `${(out as string).charAt(0).toUpperCase()}${(out as string).slice(1)}.`];
  return [...added, out === undefined ? `${next}.` : `${next}; ${out}.`];
}

function nextStep(plan: Plan): string {
  const medium = plan.original.facts.medium[0]?.kind ?? (plan.isVisit ? 'place' : mediumWords(plan, 'talk') === 'on video' ? 'video' : 'phone');
  return `A plain yes is enough, and I'll ${medium === 'phone' ? 'call you' : medium === 'video' ? 'send the link' : 'send the invitation'}`;
}

function wayOut(message: Message, suits: string): string {
  if (message.relationship === 'known' || message.relationship === 'team') return `${suits}, just name a time that does`;
  if (/one thing|one question|ask (?:you )?(?:how|why|what|which)/i.test(message.prose.masked)) return `${suits}, a line by e-mail is just as welcome`;
  return `${suits}, a simple no is completely fine`;
}

function otherEnd(message: Message, plan: Plan): readonly string[] {
  const size = sizes[plan.type];
  const isEased = message.facts.wayOut.length > 0 || /\b(?:plenty|enough|one[- ]word|one line)\b/i.test(message.prose.masked);
  return size === undefined || isEased || bodySentences(message).length === 0 ? [] : [size];
}
