import type { Ask } from '../facts/fact.ts';
import type { Message } from '../message/message.ts';
import type { Edit } from '../rules/rule.ts';
import { contains, slice } from '../text/span.ts';
import type { TimeExpression } from '../when/expression.ts';

/** Stands for a slot within the writer's own period ("in the spring"): no day of ours is known to lie in it. */
export const openSlot = '[day and time]';

const CLAUSE = /^(?:while|when|whenever|once|after|until|next time|the next time|on your|upon your)\b/i;
const RELATIVE = /^(?:(?:later|earlier|sometime|early|late|anytime) )?(?:this|next|the coming) month$/i;
const WEEK_OF = /^(?:(?:in|any day in) )?(?:the )?(?:week (?:of|beginning|commencing|starting)|mid-?\s?week)\b/i;
const MANY = /\b(?:an?|any|one|some|one of the) $/i;

/** Whether a vague time names a period whose days cannot be counted: "in spring", "in March", "while I'm in Boise". */
function isPeriod({ masked }: Message['prose'], time: TimeExpression): boolean {
  const words = slice(masked, time.span);
  const isOfMany = MANY.test(masked.slice(Math.max(0, time.span.start - 12), time.span.start));
  // "On a Friday in April", "one of the Sundays in Advent".
  if (time.kind === 'point') return isOfMany && time.day?.form === 'weekday' && time.clock === undefined;
  if (time.kind !== 'vague') return false;
  switch (time.sort) {
    case 'season':
    case 'quarter':
      return true;
    case 'month':
      return !RELATIVE.test(words);
    case 'week':
    case 'weekend':
      return time.from === undefined && !WEEK_OF.test(words);
    case 'recurring':
      return isOfMany;
    case 'someday':
      return CLAUSE.test(words);
    default:
      return false;
  }
}

/** What stands before a period and belongs to it: "in", "over the", "one of the … in", "sometime in the". */
const BEFORE =
  /(?<![a-z])(?:(?<some>(?:some ?time|any ?time|some day|one day|soon)) )?(?:(?<week>(?:on )?(?:an?|any|one|some|one of the)) )?(?:(?:in|at|over|during|around|for|after|through|by) )?(?:the |early |late |mid-)?$/i;
const BARE = /(?:(?<some>some ?time|any ?time|some day|one day) )?$/i;
const PREPOSITION = /^(?:in|at|over|during|around|for|after|while|when|whenever|once|until|on|upon|next)\b/i;
const SOME =
  /^(?:some ?time|any ?time|some day|one day) (?=in\b|over\b|during\b|around\b|after\b|when\b|while\b|once\b)/i;

/** Puts the open slot before the writer's own period in an ask, and keeps the period: "on [day and time] in the spring". */
export function inOwnPeriod({ facts, prose }: Message, ask: Ask): Edit | undefined {
  for (const { time, sentence } of facts.time) {
    if (
      sentence !== ask.sentence ||
      !isProposed(facts, time) ||
      time.span.start <= ask.clause.start ||
      !isPeriod(prose, time)
    )
      continue;
    const from = Math.max(ask.span.start, time.span.start - 48);
    const lead = PREPOSITION.test(slice(prose.masked, time.span)) ? BARE : BEFORE;
    const before = lead.exec(prose.masked.slice(from, time.span.start));
    const start = from + (before?.index ?? 0);
    const { some, week } = before?.groups ?? {};
    const end =
      some !== undefined
        ? start + some.length + 1
        : start + (SOME.exec(slice(prose.text, { start, end: time.span.end }))?.[0].length ?? 0);
    // "On a Friday in April": the day is one of those.
    if (week !== undefined)
      return { span: { start: end, end: end + (/^on /i.exec(week)?.[0].length ?? 0) }, newText: `on ${openSlot}, ` };
    return { span: { start, end }, newText: `on ${openSlot} ` };
  }
  return undefined;
}

/** "After lunch", "before Monday's demo", and "I'm off Monday", which may be free or away: only the writer knows the hour. */
const OWN_HOUR =
  /\b(?:(?:after|before|at) (?:lunch|dinner)|(?:after|before) (?:work|school|class)|off (?:on )?\w+day|before \w+day['’]s)\b/i;

/** Whether the message names such a period or hour for the meeting it asks for, in the ask or beside it. */
export const hasOwnPeriod = ({ facts, prose }: Message): boolean =>
  OWN_HOUR.test(prose.masked) || facts.time.some(({ time }) => isPeriod(prose, time) && isProposed(facts, time));

const isProposed = ({ when }: Message['facts'], { span }: TimeExpression) =>
  when.some((it) => it.role === 'meeting' && contains(it.span, span));
